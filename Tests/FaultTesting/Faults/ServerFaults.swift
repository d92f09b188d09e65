import DatabaseTesting
import Glibc
import Operations
import Postgres

/// Group B: the server's sessions and processes end.
extension Catalogue {
    static let serverFaults: [Fault] = [
        Fault(
            "B17", "pg_terminate_backend of the daemon's sessions every 100 ms, for 20 s",
            promises: "it listens again and finds what committed meanwhile"
        ) { stage in
            let connection = try await stage.connect()
            var ended = 0
            let end = ContinuousClock.now + .seconds(20)
            while ContinuousClock.now < end {
                ended += try await connection.query(
                    "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'encaminhad'"
                ).one(Int.self)
                try await Task.sleep(for: .milliseconds(100))
            }
            await connection.close()
            stage.require(ended > 20, "only \(ended) sessions were there to be ended")
            stage.note("\(ended) sessions ended")
        },

        Fault(
            "B18", "the working session terminated in the middle of a batch", promises: "the batch is repeated, and written once",
            { $0.isSample = true }
        ) { stage in
            for count in 1...3 {
                try await stage.hold(.writing, count)
                try await stage.terminateDaemon()
                stage.healed()
                stage.daemon.send(SIGCONT)
                try await stage.caughtUpOnce()
            }
        },

        Fault(
            "B19", "pg_cancel_backend of whatever the daemon runs, again and again for 10 s",
            promises: "a cancelled statement is tried again and puts nothing aside"
        ) { stage in
            let connection = try await stage.connect()
            var cancelled = 0
            let end = ContinuousClock.now + .seconds(10)
            while ContinuousClock.now < end {
                cancelled += try await connection.query(
                    "select count(pg_cancel_backend(pid)) from pg_stat_activity where usename = 'encaminhad' and state = 'active'"
                ).one(Int.self)
                try await Task.sleep(for: .milliseconds(3))
            }
            stage.require(cancelled > 0, "nothing was running whenever it was looked at")
            stage.require(try await connection.query("select count(*) from capture.failure").one(Int.self) == 0, "something was put aside")
            await connection.close()
            stage.note("\(cancelled) statements cancelled")
        },

        Fault("B20", "the server restarted, fast mode, three times", promises: "57P01 is a reason to come back", { $0.isSample = true }) {
            stage in
            for _ in 0..<3 {
                try await stage.server.stop(.fast)
                try await stage.server.start()
                stage.healed()
                try await stage.caughtUpOnce()
            }
            try await stage.server.stop(.fast)
            try await stage.server.start()
            stage.healed()
        },

        Fault(
            "B21", "the server crashes: immediate shutdown, kill -9 of its parent, kill -9 of a child",
            promises: "nothing that was acknowledged is lost"
        ) { stage in
            try await stage.server.stop(.immediate)
            try await stage.server.start()
            try await stage.caughtUpOnce()
            try await stage.server.kill9()
            try await stage.server.start()
            try await stage.caughtUpOnce()
            let child = try await stage.ask("select pid from pg_stat_activity where usename = 'encaminhad' limit 1", as: Int32.self)
            kill(child, SIGKILL)
            // The server takes everybody's session down and recovers by itself.
            try await eventually("the server takes sessions again") {
                guard let connection = try? await stage.connect() else { return nil as Bool? }
                let isOther =
                    (try? await connection.query("select count(*) from pg_stat_activity where pid = $1", [child]).one(Int.self)) == 0
                await connection.close()
                return isOther ? true : nil
            }
            stage.healed()
        },

        Fault(
            "B22", "the server down for a minute while the daemon runs, and when it starts",
            promises: "it neither ends nor gives up, and is back within two seconds of the database"
        ) { stage in
            let starts = stage.daemon.starts
            try await stage.server.stop(.fast)
            try await Task.sleep(for: .seconds(60))
            stage.require(stage.daemon.starts == starts, "the daemon ended while the server was down")
            try await stage.server.start()
            stage.healed()
            try await stage.caughtUpOnce()
            try await stage.server.stop(.fast)
            try await stage.daemon.restart(SIGKILL)
            try await Task.sleep(for: .seconds(10))
            stage.require(stage.daemon.processID != nil, "the daemon ended because it found no server")
            try await stage.server.start()
            stage.healed()
        },
    ]
}

import DatabaseTesting
import Glibc
import LocalPostgres
import Postgres

/// Group B: a standby, and who is the primary.
extension Catalogue {
    static let replicationFaults: [Fault] = [
        Fault("B23", "a server that starts and takes nobody yet (57P03), for 15 s", promises: "a reason to come back, not to end") {
            stage in
            let starts = stage.daemon.starts
            try await stage.server.stop(.fast)
            // A standby that admits no readers refuses exactly as a server in long recovery does.
            try Server.append("", to: stage.server.data + "/standby.signal")
            try stage.server.account.own(stage.server.data + "/standby.signal")
            try await stage.server.configure(["hot_standby": "off"])
            try await stage.server.begin()
            try await Task.sleep(for: .seconds(15))
            stage.require((Server.text(of: stage.server.log) ?? "").contains("is not accepting connections"), "the server refused nobody")
            try await stage.server.promote()
            // Promoted is not yet open.
            try await eventually("the server takes sessions") { (try? await stage.ask("select true", as: Bool.self)) == true ? true : nil }
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
        },

        Fault(
            "B24", "failover to a standby: planned, then by a crash that loses the asynchronous tail",
            promises:
                "it finds the new primary among its hosts; planned, nothing is lost; what the standby never got is gone, and all agrees without it",
            { $0.mayLoseTail = true }
        ) { stage in
            let (first, second) = try await stage.addFailoverPair()
            // Planned: a fast shutdown waits until the standby has everything.
            try await stage.workload.rest()
            try await first.stop(.fast)
            try await second.promote()
            stage.move(to: second)
            let planned = ContinuousClock.now
            stage.workload.resume()
            try await stage.caughtUpOnce()
            stage.note("planned: \(FaultRun.seconds(.now - planned))")
            // Taken first: the workload goes on, and what it commits from here on need not be among those that are read.
            let outcomes = stage.workload.outcomes
            let owner = try await stage.owner()
            let there = Set(try await owner.query("select number from faults.ledger").decode(Int64.self))
            await owner.close()
            let missing = outcomes.filter { $0.value == .committed && !there.contains($0.key) }.count
            stage.require(missing == 0, "\(missing) commits were lost by a planned failover")

            // Crash: the way to the standby is cut first, and commits go on.
            let proxy = try Proxy(to: second.port, seed: stage.seed)
            defer { proxy.close() }
            let third = try await stage.addStandby(of: second, "third", through: proxy)
            stage.daemon.change { $0.target = Stage.either(second, third) }
            try await stage.daemon.restart(SIGTERM)
            try await stage.caughtUpOnce()
            proxy.behave { $0.isStalled = true }
            try await stage.workload.commits(40)
            try await second.stop(.immediate)
            proxy.resetAll()
            try await third.promote()
            stage.move(to: third)
            stage.healed()
            try await stage.caughtUpOnce()
        },

        Fault(
            "B25", "only a standby that cannot be written to, for 10 s",
            promises: "not ready and not half working; it goes on when there is a primary"
        ) { stage in
            let starts = stage.daemon.starts
            let before = try await stage.lease().epoch
            try await stage.server.stop(.fast)
            try Server.append("", to: stage.server.data + "/standby.signal")
            try stage.server.account.own(stage.server.data + "/standby.signal")
            try await stage.server.start()
            try await Task.sleep(for: .seconds(10))
            stage.require(try await stage.ask("select pg_is_in_recovery()"), "the server can be written to")
            stage.require(try await stage.lease().epoch == before, "a lease was taken on a standby")
            try await stage.server.promote()
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
        },

        Fault(
            "B26", "split brain: after a failover the old primary comes back, first among the hosts",
            promises: "an instance that has seen the newer timeline writes nothing on the older one", { $0.mayLoseTail = true }
        ) { stage in
            let (first, second) = try await stage.addFailoverPair()
            try await stage.workload.rest()
            try await first.stop(.immediate)
            try await second.promote()
            stage.move(to: second)
            stage.workload.resume()
            try await stage.caughtUpOnce()
            try await first.start()
            let old = try await stage.connect(to: first.target)
            let mark = "select epoch || ' ' || updated_at from capture.cursor"
            let before = try await old.query(mark).one(String.self)
            for _ in 0..<10 {
                try await stage.terminateDaemon()
                try await Task.sleep(for: .milliseconds(500))
            }
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(try await old.query(mark).one(String.self) == before, "the old primary was written to after the failover")
            await old.close()
        },
    ]
}

extension Stage {
    /// A standby that follows the server by streaming.
    func addStandby(of server: Server, _ name: String, through proxy: Proxy? = nil) async throws -> Server {
        let standby = try Server.place(
            "\(directory.split(separator: "/").last ?? "")-\(name)", keeper: keeper, installation: server.installation)
        let way =
            proxy.map { "host=127.0.0.1 port=\($0.port) user=postgres sslmode=disable gssencmode=disable" }
            ?? "host=\(server.directory) port=\(server.port) user=postgres"
        try await standby.asAccount(
            "pg_basebackup", ["-d", way, "-D", standby.data, "-R", "-X", "stream", "--checkpoint=fast", "--no-sync"])
        try await standby.start()
        add(standby)
        let connection = try await connect(to: server.target)
        try await eventually("the standby follows") {
            try await connection.query("select 1 from pg_stat_replication where state = 'streaming'").count > 0 ? true : nil
        }
        await connection.close()
        return standby
    }

    /// The server and a standby of it, with a daemon that knows both and has caught up.
    func addFailoverPair() async throws -> (first: Server, second: Server) {
        let first = server
        let second = try await addStandby(of: first, "second")
        daemon.change { $0.target = Stage.either(first, second) }
        try await daemon.restart(SIGKILL)
        try await caughtUpOnce()
        return (first, second)
    }

    /// Two hosts, whichever can be written to.
    static func either(_ one: Server, _ other: Server) -> ConnectionTarget {
        one.target.setting("user", "encaminhad").setting("host", "\(one.directory),\(other.directory)")
            .setting("port", "\(one.port),\(other.port)").setting("hostaddr", "").setting("target_session_attrs", "read-write")
    }
}

import DatabaseTesting
import Glibc
import LocalPostgres
import Postgres

/// Group B: what the server runs out of, and what stands in the way.
extension Catalogue {
    static let resourceFaults: [Fault] = [
        Fault(
            "B28", "no room for the write-ahead log: the server panics", promises: "as any crash: what was acknowledged is there",
            { fault in
                fault.needs = [.root]
                fault.settings = ["min_wal_size": "2MB", "max_wal_size": "4MB"]
                fault.arrange = { server, _ in
                    let small = server.directory + "/wal"
                    mkdir(small, 0o700)
                    try await Command.require(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", small])
                    try await Command.require([
                        "sh", "-c",
                        "cp -a \(server.data)/pg_wal/. \(small)/ && rm -rf \(server.data)/pg_wal && ln -s \(small) \(server.data)/pg_wal && chown -R --reference=\(server.data) \(small)",
                    ])
                }
            }
        ) { stage in
            // A slot that nobody reads from keeps every segment: none is used again.
            try await stage.admin("select pg_create_physical_replication_slot('forgotten', true)")
            _ = try await Command.run(["dd", "if=/dev/zero", "of=\(stage.directory)/wal/filler", "bs=64k"])
            let connection = try await stage.connect()
            _ = try? await connection.runScript("create table faults.much as select repeat('x', 1000) from generate_series(1, 60000)")
            try await eventually("the server panics") { (Server.text(of: stage.server.log) ?? "").contains("PANIC") ? true : nil }
            // It tries to recover by itself, and panics again or ends for good.
            try await Task.sleep(for: .seconds(5))
            unlink(stage.directory + "/wal/filler")
            if stage.server.processID == nil { try await stage.server.start() }
            try await eventually("the server takes sessions again") {
                if stage.server.processID == nil { try await stage.server.start() }
                return (try? await stage.ask("select true", as: Bool.self)) == true ? true : nil
            }
            try await stage.admin("select pg_drop_replication_slot('forgotten')")
            stage.healed()
        },

        Fault(
            "B29", "no room for proposals (53100)", promises: "it tries again, sets nothing aside, and needs no new start",
            { $0.needs = [.root] }
        ) { stage in
            let starts = stage.daemon.starts
            let small = stage.directory + "/small"
            mkdir(small, 0o700)
            try await Command.require(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", small])
            try stage.server.account.own(small)
            try await stage.admin("create tablespace small location '\(small)'")
            try await stage.admin(
                "alter table placement.proposal set tablespace small; alter table placement.near_miss set tablespace small; alter table placement.proposal_event set tablespace small"
            )
            _ = try await Command.run(["dd", "if=/dev/zero", "of=\(small)/filler", "bs=8k"])
            try await eventually("the daemon is refused for want of room; it said \(Server.tail(stage.daemon.log))", within: .seconds(120))
            {
                (Server.text(of: stage.server.log) ?? "").contains("No space left on device") ? true : nil
            }
            try await Task.sleep(for: .seconds(5))
            stage.require(try await stage.ask("select count(*)::int from capture.failure", as: Int.self) == 0, "something was set aside")
            unlink(small + "/filler")
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
        },

        Fault(
            "B30", "no room for the notification queue, which a session pins, for 10 s",
            promises:
                "a commit that would ring is refused whole, with the server's own error; when there is room again the queue empties and all goes on",
            { fault in
                fault.needs = [.root]
                fault.arrange = { server, _ in
                    // A segment of the queue has 256 kB: one and a half.
                    try await Command.require(["mount", "-t", "tmpfs", "-o", "size=384k,mode=0700", "tmpfs", server.data + "/pg_notify"])
                    try server.account.own(server.data + "/pg_notify")
                }
            }
        ) { stage in
            let starts = stage.daemon.starts
            let pin = try await stage.pinNotifications(of: "pino")
            let flood = try await stage.connect()
            var isFull = false
            for number in 0..<200 where !isFull {
                do { try await flood.query("select pg_notify('outra', repeat('x', 7000) || $1::text)", ["\(number)"]) } catch {
                    isFull = true
                }
            }
            stage.require(isFull, "the queue took everything")
            let refused = stage.workload.outcomes.values.count { $0 == .refused }
            try await Task.sleep(for: .seconds(10))
            let more = stage.workload.outcomes.values.count { $0 == .refused } - refused
            stage.require(more > 20, "only \(more) commits were refused")
            stage.note("\(more) commits refused in ten seconds")
            // The server itself cannot throw away what it has no room to write down.
            try await Command.require(["mount", "-o", "remount,size=4m", stage.server.data + "/pg_notify"])
            await pin.close()
            stage.healed()
            await flood.close()
            try await stage.caughtUpOnce()
            try await eventually("the queue empties") { access(stage.server.data + "/pg_notify/0000", F_OK) != 0 ? true : nil }
            stage.require(stage.daemon.starts == starts, "the daemon ended")
        },

        Fault(
            "B31", "a session that listens and sits in a transaction pins the notification queue, for 20 s",
            promises: "all goes on as quickly as before"
        ) { stage in
            let pin = try await stage.pinNotifications(of: "encaminha")
            // Pages of it, so that something shows.
            try await stage.admin("select pg_notify('outra', repeat('x', 7000) || n) from generate_series(1, 200) n")
            try await stage.workload.commits(200)
            try await stage.caughtUpOnce()
            try await Task.sleep(for: .seconds(20))
            let usage = try await stage.ask("select pg_notification_queue_usage()", as: Double.self)
            stage.require(usage > 0, "the notification queue is not pinned")
            stage.note("\(usage) of the notification queue used")
            try await stage.caughtUpOnce()
            try await pin.runScript("rollback")
            await pin.close()
        },

        Fault(
            "B32", "every notification lost on the way, for 15 s", promises: "the tables are looked at all the same",
            { fault in
                fault.route = .proxy
                fault.pollInterval = 1
            }
        ) { stage in
            let proxy = try stage.requireProxy()
            proxy.behave { $0.dropsNotifications = true }
            let end = ContinuousClock.now + .seconds(15)
            while ContinuousClock.now < end {
                try await stage.workload.commits(10)
                try await stage.caughtUpOnce()
            }
            stage.require(proxy.droppedNotifications > 0, "no notification was lost")
            stage.note("\(proxy.droppedNotifications) lost")
            stage.healed()
        },

        Fault(
            "B33", "a storm of notifications from an employer, with payloads and without, for 15 s",
            promises: "they are merged, nothing in them is read, and memory stays bounded"
        ) { stage in
            let employer = try await stage.connect(as: Workload.employerLogin)
            var sent = 0
            let grown = try await stage.requireGrowth(below: 64 << 20) {
                let end = ContinuousClock.now + .seconds(15)
                while ContinuousClock.now < end {
                    try await employer.runScript(
                        """
                        do $$ begin
                            for i in 1..2000 loop perform pg_notify('encaminha', i::text || ' vaga 1; drop table'); end loop;
                            for i in 1..20 loop perform pg_notify('encaminha', i::text || repeat('x', 7900)); end loop;
                        end $$;
                        notify encaminha;
                        """)
                    sent += 2021
                }
                try await stage.caughtUpOnce()
            }
            await employer.close()
            stage.note("\(sent) sent, memory grew by \(grown >> 20) MB")
        },

        Fault(
            "B34", "no connection left (53300), for 10 s", promises: "it waits for one, and needs no new start",
            { $0.settings = ["max_connections": "20"] }
        ) { stage in
            let starts = stage.daemon.starts
            try await stage.admin("alter role encaminha_auditor login")
            var idle: [Connection] = []
            try await stage.terminateDaemon()
            // Until the server refuses: the daemon may win some of the places at first.
            let end = ContinuousClock.now + .seconds(10)
            while ContinuousClock.now < end {
                if let one = try? await stage.connect(as: "encaminha_auditor") {
                    idle.append(one)
                } else {
                    try await stage.terminateDaemon()
                }
            }
            stage.require(idle.count > 5, "there were only \(idle.count) places to take")
            for one in idle { await one.close() }
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
            stage.require((Server.text(of: stage.server.log) ?? "").contains("remaining connection slots"), "nobody was refused")
        },

        Fault(
            "B35", "time limits of a few milliseconds for statements, locks, idle sessions and open transactions",
            promises: "whatever they end is tried again, and they can be lifted without a new start"
        ) { stage in
            for (name, value) in [
                ("statement_timeout", "5ms"), ("lock_timeout", "1ms"), ("idle_in_transaction_session_timeout", "1ms"),
                ("idle_session_timeout", "200ms"),
            ] {
                try await stage.admin("alter role encaminhad set \(name) = '\(value)'")
                try await stage.terminateDaemon()
                try await Task.sleep(for: .seconds(4))
                try await stage.admin("alter role encaminhad reset \(name)")
                // Sessions keep what they began with.
                try await stage.terminateDaemon()
                stage.healed()
                try await stage.caughtUpOnce()
            }
            stage.require(try await stage.ask("select count(*)::int from capture.failure", as: Int.self) == 0, "something was set aside")
            try await stage.terminateDaemon()
            stage.healed()
        },

        Fault(
            "B36", "deadlocks on the rows of its batches, and everything serializable",
            promises: "what loses is tried again, nothing is written twice",
            { $0.recovery = .seconds(3) }
        ) { stage in
            for role in ["encaminhad", Workload.staffLogin, Workload.employerLogin] {
                try await stage.admin("alter role \(role) set default_transaction_isolation = serializable")
            }
            try await stage.admin("alter system set deadlock_timeout = '50ms'")
            try await stage.server.reload()
            try await stage.terminateDaemon()
            var deadlocks = 0
            for _ in 0..<15 where try await stage.deadlock() { deadlocks += 1 }
            stage.note("\(deadlocks) deadlocks")
            stage.require(deadlocks > 5, "only \(deadlocks) deadlocks came about")
            for role in ["encaminhad", Workload.staffLogin, Workload.employerLogin] {
                try await stage.admin("alter role \(role) reset default_transaction_isolation")
            }
            try await stage.admin("alter system reset deadlock_timeout")
            try await stage.server.reload()
            try await stage.terminateDaemon()
            stage.healed()
        },

        Fault(
            "B37", "ACCESS EXCLUSIVE on the tables of people and of proposals, 5 s each",
            promises: "it waits, does not pile up, and goes on",
            { $0.recovery = .seconds(3) }
        ) { stage in
            for table in ["office.candidate", "placement.proposal", "capture.cursor"] {
                let locker = try await stage.connect()
                try await locker.runScript("begin; lock table \(table) in access exclusive mode")
                try await Task.sleep(for: .seconds(5))
                let sessions = try await locker.query("select count(*) from pg_stat_activity where usename = 'encaminhad'").one(Int.self)
                stage.require(sessions <= 5, "\(sessions) sessions of the daemon pile up")
                try await locker.runScript("commit")
                await locker.close()
                stage.healed()
                try await stage.caughtUpOnce()
            }
        },

        Fault(
            "B38", "a transaction left open holds every dead row back, while 30,000 changes are made",
            promises: "changes are found as quickly as before"
        ) { stage in
            let old = try await stage.connect()
            try await old.runScript(
                "begin isolation level repeatable read; select pg_current_xact_id(); select count(*) from office.candidate")
            let busy = try await stage.owner()
            for _ in 0..<100 {
                try await busy.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 100000) + 1")
                try await busy.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 100000) - 1")
            }
            await busy.close()
            try await stage.caughtUpOnce()
            let start = ContinuousClock.now
            for _ in 0..<5 { try await stage.caughtUpOnce() }
            let took = (ContinuousClock.now - start) / 5
            stage.requireInTime(took < .seconds(2), "a change took \(FaultRun.seconds(took)) to be found")
            stage.note("a change is found in \(FaultRun.seconds(took)) with the old transaction open")
            try await old.runScript("rollback")
            await old.close()
        },

        Fault(
            "B39", "a prepared transaction nobody ends holds a person and a vacancy, for 10 s",
            promises: "everybody else's proposals go on; theirs follow when it is rolled back", { $0.pollInterval = 1 }
        ) { stage in
            let forgotten = try await stage.owner()
            try await forgotten.runScript(
                """
                begin;
                select from office.candidate where candidate_id = (select min(candidate_id) from office.candidate where enrolment = 'active') for update;
                select from office.vacancy where vacancy_id = (select min(vacancy_id) from office.vacancy where status = 'open') for update;
                prepare transaction 'forgotten';
                """)
            let end = ContinuousClock.now + .seconds(10)
            while ContinuousClock.now < end {
                try await stage.workload.commits(3)
                try await stage.caughtUpOnce()
            }
            try await forgotten.runScript("rollback prepared 'forgotten'")
            await forgotten.close()
        },

        Fault(
            "B40", "an index of the proposals damaged on the disk",
            promises: "it says so and waits; mended, it goes on and no proposal is doubled",
            { $0.recovery = .seconds(3) }
        ) { stage in
            let file = try await stage.ask("select pg_relation_filepath('placement.proposal_one_per_pair')", as: String.self)
            try await stage.server.stop(.fast)
            // The first leaf pages; checksums notice.
            try await Command.require([
                "dd", "if=/dev/urandom", "of=\(stage.server.data)/\(file)", "bs=8192", "seek=1", "count=2", "conv=notrunc", "status=none",
            ])
            try await stage.server.start()
            let lines = stage.daemon.lines.count
            try await eventually("the daemon says that data are damaged; it said \(Server.tail(stage.daemon.log))") {
                stage.daemon.lines.dropFirst(lines).contains { $0.contains("XX00") } ? true : nil
            }
            try await stage.admin("reindex index placement.proposal_one_per_pair")
            stage.healed()
        },
    ]
}

extension Stage {
    /// A session that listens and sits in a transaction: what is notified from now on stays in the queue.
    func pinNotifications(of channel: String) async throws -> Connection {
        let pin = try await connect(as: Workload.employerLogin)
        // A script of its own: LISTEN counts from the commit on.
        try await pin.runScript("listen \(channel)")
        try await pin.runScript("begin; select 1")
        return pin
    }

    /// Two sessions wait for what the other holds, while the daemon may wait for both.
    ///
    /// - Returns: Whether one of them was chosen to lose.
    func deadlock() async throws -> Bool {
        let first = try await owner()
        let ids = try await first.query("select candidate_id from office.candidate order by candidate_id desc limit 2").decode(Int64.self)
        await first.close()
        return try await withThrowingTaskGroup(of: Bool.self) { group in
            for order in [ids, Array(ids.reversed())] {
                group.addTask {
                    let session = try await self.owner()
                    let sql =
                        "update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 100000) + 1 where candidate_id = $1"
                    var isLoser = false
                    do {
                        try await session.withTransaction { session in
                            try await session.query(sql, [order[0]])
                            try await session.query("select pg_sleep(0.1)")
                            try await session.query(sql, [order[1]])
                        }
                    } catch let error as PostgresError where error.sqlState == .deadlockDetected {
                        isLoser = true
                    }
                    await session.close()
                    return isLoser
                }
            }
            return try await group.reduce(false) { $0 || $1 }
        }
    }

    /// For `encaminha` as an administrator.
    var commandEnvironment: [String: String] {
        [
            "PGHOST": target["host"] ?? "", "PGPORT": target["port"] ?? "", "PGDATABASE": Server.database, "PGUSER": "postgres",
            "PGSSLMODE": "disable",
        ]
    }
}

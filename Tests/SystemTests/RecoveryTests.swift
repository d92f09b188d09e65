import DatabaseTesting
import Glibc
import Postgres
import Store
import Subprocess
import Testing

/// What the daemon makes of a database that is not as it should be, and that it goes on by itself when it is again.
@Suite("Recovery")
struct RecoveryTests {
    private static let change = "update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100"

    private static let terminate = """
        select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'encaminhad' and datname = current_database()
        """

    private func settled(_ owner: Connection) async throws {
        _ = try await eventually("the first batch") {
            try await owner.query("select 1 from capture.cursor where snapshot is not null").count > 0 ? true : nil
        }
    }

    private func lost(_ daemon: DaemonProcess, cause: String, by connection: String) -> Int {
        daemon.log.count { $0.contains("a connection is lost") && $0.contains("\"\(cause)\"") && $0.contains("\"\(connection)\"") }
    }

    @Test("what is in memory outlives the connections: it is followed, not loaded again")
    func keepsTheEngine() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let admin = try await database.connect()
            try await SmallOffice.write(candidates: 60, vacancies: 8, seed: 51, on: owner)
            let run = try await DaemonProcess.with(database) { daemon in
                try await settled(owner)
                for round in 1...5 {
                    try await admin.query(Self.terminate)
                    try await owner.query(Self.change)
                    try await SmallOffice.requireConvergence(owner, "seed 51, round \(round)")
                }
                #expect(daemon.log.count { $0.contains("\"message\":\"loaded\"") } == 1)
            }
            #expect(run.status == .exited(0))
            await admin.close()
            await owner.close()
        }
    }

    @Test("a database that turns read-only is waited for, and said once")
    func readOnly() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let admin = try await database.connect()
            try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 52, on: owner)
            _ = try await DaemonProcess.with(database) { daemon in
                try await settled(owner)
                try await admin.runScript("alter database \(database.name) set default_transaction_read_only = on")
                try await admin.query(Self.terminate)
                _ = try await eventually("the worker says that it waits") {
                    lost(daemon, cause: "unreachable", by: "worker") > 0 ? true : nil
                }
                try await owner.query(Self.change)
                // Enough attempts that saying each of them would show.
                _ = try await eventually("some more attempts") {
                    try await admin.query(
                        "select 1 from pg_stat_database where datname = current_database() and sessions > 40"
                    ).count > 0 ? true : nil
                }
                #expect(lost(daemon, cause: "unreachable", by: "worker") == 1)
                try await admin.runScript("alter database \(database.name) reset default_transaction_read_only")
                try await SmallOffice.requireConvergence(owner, "seed 52")
                _ = try await eventually("it says that it is back") {
                    daemon.log.contains { $0.contains("a connection is back") && $0.contains("worker") } ? true : nil
                }
            }
            await admin.close()
            await owner.close()
        }
    }

    @Test("a right that is revoked is said, and its return is noticed")
    func revoked() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 53, on: owner)
            let run = try await DaemonProcess.with(database) { daemon in
                try await settled(owner)
                try await owner.runScript("revoke select on attribute.candidate from encaminhad")
                try await owner.query(Self.change)
                _ = try await eventually("it says which right") { lost(daemon, cause: "right_missing", by: "worker") > 0 ? true : nil }
                try await owner.runScript("grant select on attribute.candidate to encaminhad")
                try await SmallOffice.requireConvergence(owner, "seed 53")
            }
            #expect(run.status == .exited(0))
            await owner.close()
        }
    }

    @Test("a listening connection that went deaf without a word is found out by a ring of our own")
    func deafListener() async throws {
        // A server process that is stopped holds up whoever drops a database of its cluster.
        try await withDatabaseOfItsOwnCluster { database, _ in
            let owner = try await database.connect(as: "encaminha_owner")
            let admin = try await database.connect()
            try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 54, on: owner)
            _ = try await DaemonProcess.with(database, pollInterval: 3_600, arguments: ["--lease", "3"]) { daemon in
                try await settled(owner)
                let listener = try await admin.query(
                    "select pid from pg_stat_activity where usename = 'encaminhad' and datname = current_database() and query ilike 'listen%'"
                ).one(Int32.self)
                // Its server process hears nothing more, and the connection stays.
                #expect(kill(listener, SIGSTOP) == 0)
                defer { kill(listener, SIGCONT) }
                _ = try await eventually("the silence is noticed") {
                    lost(daemon, cause: "silent_doorbell", by: "listener") > 0 ? true : nil
                }
                try await owner.query(Self.change)
                try await SmallOffice.requireConvergence(owner, "seed 54")
            }
            await admin.close()
            await owner.close()
        }
    }
}

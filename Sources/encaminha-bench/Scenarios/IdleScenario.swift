import ArgumentParser
import LocalPostgres
import Postgres
import Store

/// What a daemon costs that has nothing to do.
struct IdleScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "idle", abstract: "Counts what the daemon asks of the database, and computes, while nothing changes.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 2000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 50
    @Option(help: ArgumentHelp("For how long.", valueName: "s")) var seconds = 120
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, seconds > 0 else {
            throw ValidationError("--candidates, --vacancies and --seconds must be at least 1.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "idle", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("seconds", "\(seconds)")])
        let seconds = seconds
        let found = try await BenchDatabase.with(candidates: candidates, vacancies: vacancies, seed: options.seed) { database in
            var watch = try await DaemonWatch(database)
            return try await BenchDaemon.with(database, pollInterval: 30) { process in
                // Its first batch: everything is loaded.
                _ = try await watch.next()
                let connection = try await database.connect()
                try await database.waitForConvergence(on: connection)
                let found = try await Self.watch(process, seconds, database.cluster.log, on: connection)
                await connection.close()
                return found
            }
        }
        report.add("daemon_statements", Double(found.statements) / Double(seconds), .perSecond)
        report.add("transactions", Double(found.transactions) / Double(seconds), .perSecond)
        report.add("daemon_processor_share", found.processorTime.inSeconds / Double(seconds), .ratio)
        report.add("wal", Double(found.wal) / Double(seconds), .bytesPerSecond)
        report.add("daemon_resident", Double(found.residentBytes), .bytes)
        report.check(
            "what stands is what the rules say, byte for byte", found.verification.isEqual && found.verification.pendingChanges == 0)
        return report
    }

    private struct Found: Sendable {
        /// Of the daemon, each `BEGIN` and `COMMIT` too.
        let statements: Int
        /// Of the whole database, but for those that counted.
        let transactions: Int64
        let processorTime: Duration
        let wal: Int64
        let residentBytes: Int
        let verification: Verification
    }

    private static func watch(_ process: Int32, _ seconds: Int, _ log: String, on connection: Connection) async throws -> Found {
        // The server says who asks what.
        try await connection.runScript("alter system set log_line_prefix = '%u '")
        try await connection.runScript("alter system set log_statement = 'all'")
        _ = try await connection.query("select pg_reload_conf()")
        // Sessions report what they did a moment later, and at the latest after a second of rest.
        try await Task.sleep(for: .seconds(2))
        let heard = try await statements(in: log, on: connection)
        let before = try await counts(on: connection)
        let spent = ProcessorTime.spent(byProcess: process)
        try await Task.sleep(for: .seconds(seconds))
        let after = try await counts(on: connection)
        let asked = try await statements(in: log, on: connection) - heard
        let processorTime = ProcessorTime.spent(byProcess: process) - spent
        let verification = try await Verification.settled(within: .seconds(60), on: connection)
        return Found(
            statements: asked, transactions: max(0, after.transactions - before.transactions - 2), processorTime: processorTime,
            wal: after.wal - before.wal,
            residentBytes: ResidentMemory.bytes(ofProcess: process), verification: verification)
    }

    private static func statements(in log: String, on connection: Connection) async throws -> Int {
        try await connection.query(
            """
            select count(*) from regexp_split_to_table(pg_read_file($1), E'\\n') as line
            where line ~ '^encaminhad LOG:  (statement|execute)'
            """, [log]
        ).one(Int.self)
    }

    private static func counts(on connection: Connection) async throws -> (transactions: Int64, wal: Int64) {
        let row = try await connection.query(
            """
            select xact_commit + xact_rollback, (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint
            from pg_stat_database where datname = current_database()
            """
        ).one((Int64, Int64).self)
        return (transactions: row.0, wal: row.1)
    }
}

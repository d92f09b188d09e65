import ArgumentParser
import Postgres
import Store

/// Many changes committed at once, until the proposals reflect them all.
struct DrainScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "drain",
        abstract: "Commits many changes at once and waits until the proposals reflect them; counts WAL and dead tuples.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 2000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 100
    @Option(help: ArgumentHelp("How many people change; at most all of them.", valueName: "k")) var changes = 1000
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, (1...candidates).contains(changes) else {
            throw ValidationError("--candidates and --vacancies must be at least 1, --changes between 1 and --candidates.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "drain", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("changes", "\(changes)")])
        let changes = changes
        let found = try await BenchDatabase.with(candidates: candidates, vacancies: vacancies, seed: options.seed) { database in
            let connection = try await database.connect()
            // A first life places everything and drains once: pages are then in the log in full, and what is written next is the change itself.
            _ = try await Self.life(database, changes)
            let before = try await DeadTuples.read(on: connection)
            var found = try await Self.life(database, changes)
            found.deadTuples = try await DeadTuples.read(on: connection) - before
            found.verification = try await Verification.run(on: connection)
            await connection.close()
            return found
        }
        let count = Double(changes)
        report.add("converged_after", found.time)
        report.add("changes", count / found.time.inSeconds, .perSecond)
        report.add("wal_per_change_written", Double(found.writtenWAL) / count, .bytes)
        report.add("wal_per_change_by_the_daemon", Double(found.daemonWAL) / count, .bytes)
        report.add("dead_tuples_per_change", Double(found.deadTuples) / count, .count)
        report.add("proposals", found.verification?.proposals ?? 0)
        report.check(
            "what stands is what the rules say, byte for byte",
            found.verification.map { $0.isEqual && $0.pendingChanges == 0 && $0.proposals > 0 } ?? false)
        return report
    }

    private struct Found: Sendable {
        let time: Duration
        /// Bytes of log for the changes themselves, and for what the daemon made of them.
        let writtenWAL: Int64
        let daemonWAL: Int64
        var deadTuples: Int64 = 0
        var verification: Verification?
    }

    /// Starts a daemon, lets it settle, changes everything at once, waits, and stops it.
    private static func life(_ database: BenchDatabase, _ changes: Int) async throws -> Found {
        let writer = try await database.connect()
        var watch = try await DaemonWatch(database)
        let found = try await BenchDaemon.with(database) { _ in
            // Its first batch: everything is loaded.
            _ = try await watch.next()
            let start = try await writer.query("select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint").one(Int64.self)
            var committed = ContinuousClock.now
            let (transaction, written) = try await writer.withTransaction { connection in
                try await connection.query(
                    """
                    update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100
                    where candidate_id in (select candidate_id from office.candidate order by candidate_id limit $1)
                    """, [Int64(changes)])
                let row = try await connection.query(
                    "select pg_current_xact_id()::text, (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint"
                ).one((String, Int64).self)
                committed = ContinuousClock.now
                return row
            }
            let time = try await watch.passed(transaction) - committed
            let end = try await writer.query("select (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint").one(Int64.self)
            return Found(time: time, writtenWAL: written - start, daemonWAL: end - written)
        }
        // The server counts what a session did when the session ends.
        while try await writer.query("select exists (select from pg_stat_activity where usename = 'encaminhad')").one(Bool.self) {
            try await Task.sleep(for: .milliseconds(10))
        }
        await writer.close()
        return found
    }
}

/// Rows that updates and deletes left behind in what the daemon writes.
enum DeadTuples {
    static func read(on connection: Connection) async throws -> Int64 {
        try await connection.query(
            """
            select coalesce(sum(n_tup_upd + n_tup_del), 0)::bigint from pg_stat_user_tables
            where schemaname = 'placement' or (schemaname, relname) in (('capture', 'cursor'), ('capture', 'failure'))
            """
        ).one(Int64.self)
    }
}

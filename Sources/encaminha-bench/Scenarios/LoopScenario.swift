import ArgumentParser
import Postgres
import Store

/// One vacancy is committed; how long until its proposals are? Against the least that any program doing this over PostgreSQL could take.
struct LoopScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "loop", abstract: "Times a vacancy's commit to its proposals' commit through the real daemon, against a bare loop.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 2000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 50
    @Option(help: ArgumentHelp("How often.", valueName: "k")) var repetitions = 100
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, repetitions > 0 else {
            throw ValidationError("--candidates, --vacancies and --repetitions must be at least 1.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "loop", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("repetitions", "\(repetitions)")])
        let repetitions = repetitions
        let found = try await BenchDatabase.with(candidates: candidates, vacancies: vacancies, seed: options.seed) { database in
            let watch = try await DaemonWatch(database)
            return try await BenchDaemon.with(database) { process in
                try await BareLoop.with(database) { bare in
                    try await Self.alternate(database, watch, bare, process, repetitions)
                }
            }
        }
        let (daemon, bare) = (Sample(found.daemon), Sample(found.bare))
        report.add("commit_to_proposals", daemon, [50, 95, 99])
        report.add("bare_loop", bare, [50, 95, 99])
        report.add("p50_over_bare", daemon.percentile(50) / bare.percentile(50), .ratio)
        report.add("p99_over_bare", daemon.percentile(99) / bare.percentile(99), .ratio)
        report.add("daemon_resident", Double(found.residentBytes), .bytes)
        report.check("every vacancy found people", found.areAllProposed)
        report.check("the bare loop answered every row once", found.bareAnswers == repetitions)
        report.check(
            "what stands is what the rules say, byte for byte", found.verification.isEqual && found.verification.pendingChanges == 0)
        return report
    }

    private struct Found: Sendable {
        var daemon: [Duration] = []
        var bare: [Duration] = []
        var areAllProposed = true
        var bareAnswers = 0
        var residentBytes = 0
        var verification: Verification
    }

    /// The two by turns, so that whatever else the machine does hits both.
    private static func alternate(
        _ database: BenchDatabase, _ first: DaemonWatch, _ bare: BareLoop, _ process: Int32, _ repetitions: Int
    ) async throws -> Found {
        var (watch, bare) = (first, bare)
        let writer = try await database.connect()
        try await database.waitForConvergence(on: writer)
        let model = try await writer.query(
            """
            select vacancy_id from placement.proposal where sure and state = 'proposed' group by vacancy_id order by count(*) desc, 1 limit 1
            """
        ).one(Int64.self)
        var (ofDaemon, ofBare): ([Duration], [Duration]) = ([], [])
        var areAllProposed = true
        for _ in 0..<repetitions {
            let (vacancy, committed, answered) = try await publish(model, writer, &watch)
            ofDaemon.append(answered - committed)
            let proposals = try await writer.query(
                "select count(*) from placement.proposal where vacancy_id = $1 and state = 'proposed'", [vacancy]
            ).one(Int64.self)
            areAllProposed = areAllProposed && proposals > 0
            // Gone again, so that the office is the same size every time.
            let gone = try await writer.query(
                "delete from office.vacancy where vacancy_id = $1 returning pg_current_xact_id()::text", [vacancy]
            ).one(String.self)
            _ = try await watch.passed(gone)
            ofBare.append(try await bare.once(on: writer))
        }
        let verification = try await Verification.settled(within: .seconds(60), on: writer)
        let answers = try await bare.answers(on: writer)
        await writer.close()
        return Found(
            daemon: ofDaemon, bare: ofBare, areAllProposed: areAllProposed, bareAnswers: answers,
            residentBytes: ResidentMemory.bytes(ofProcess: process), verification: verification)
    }

    /// Commits a vacancy like another one.
    private static func publish(
        _ model: Int64, _ writer: Connection, _ watch: inout DaemonWatch
    ) async throws -> (vacancy: Int64, committed: ContinuousClock.Instant, answered: ContinuousClock.Instant) {
        var committed = ContinuousClock.now
        let (vacancy, transaction) = try await writer.withTransaction { connection in
            let row = try await connection.query(
                """
                insert into office.vacancy (unit_id, employer_id, status, title, occupation, openings, contract, municipality, latitude, longitude,
                    published_on, expires_on, starts_by, pay_cents, pay_unit, weekly_minutes, shift_hours, shift_pattern, schooling_min)
                select unit_id, employer_id, 'open', title, occupation, openings, contract, municipality, latitude, longitude,
                    published_on, expires_on, starts_by, pay_cents, pay_unit, weekly_minutes, shift_hours, shift_pattern, schooling_min
                from office.vacancy where vacancy_id = $1
                returning vacancy_id, pg_current_xact_id()::text
                """, [model]
            ).one((Int64, String).self)
            committed = ContinuousClock.now
            return row
        }
        return (vacancy, committed, try await watch.passed(transaction))
    }
}

import ArgumentParser
import Matching
import Postgres
import Rules
import Store

/// Ranking in memory against one SQL query that says the same, on the same people.
struct SQLScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "sql", abstract: "Ranks all candidates for each of some vacancies, against the rule set as one SQL query.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 5_000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 10
    @Option(help: ArgumentHelp("How many of each list are asked for.", valueName: "k")) var best = 30
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, best > 0 else {
            throw ValidationError("--candidates, --vacancies and --best must be at least 1.")
        }
    }

    func measure() async throws -> Report {
        let (candidates, vacancies, best, seed) = (candidates, vacancies, best, options.seed)
        return try await BenchDatabase.with(candidates: candidates, vacancies: vacancies, seed: seed) { database in
            var report = Report(
                "sql", seed: seed, [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("best", "\(best)")])
            let connection = try await database.connect()
            let office = try await OfficeSnapshot.load(on: connection)
            guard let day = office.units.first?.today else { preconditionFailure("an office has a unit") }
            var ranker = MarketRanker(rules: office.rules, today: day)
            for entry in office.candidates { ranker.put(candidate: entry.row) }
            ranker.arrange()
            for entry in office.vacancies { ranker.put(vacancy: entry.row) }
            try await connection.runScript(RankingQuery.functions)
            // Kinder to SQL than the view: the attributes put together beforehand, as a table that nothing keeps up to date.
            try await connection.runScript("create unlogged table bench.candidate as select * from attribute.candidate")
            try await connection.runScript("vacuum analyze bench.candidate")
            // Compiling a query of this size takes longer than running it.
            try await connection.runScript("set jit = off")

            let limits = ListLimits(sure: best, pending: best, nearMisses: best)
            var (memory, table, view): ([Duration], [Duration], [Duration]) = ([], [], [])
            var differing: [Int64] = []
            for entry in office.vacancies {
                let row = entry.row
                guard office.rules.isMatchable(vacancy: row, findings: office.rules.lint(vacancy: row, today: day)) else { continue }
                // In turns, so that what else the machine does meets all three.
                let (lists, memoryTime) = timed { ranker.rank(vacancy: row.id, limits: limits) }
                let (fromTable, tableTime) = try await timed {
                    try await RankedRow.rank(row.id, Day(day), best, over: "bench.candidate", on: connection)
                }
                let (fromView, viewTime) = try await timed {
                    try await RankedRow.rank(row.id, Day(day), best, over: "attribute.candidate", on: connection)
                }
                memory.append(memoryTime)
                table.append(tableTime)
                view.append(viewTime)
                let expected = RankedRow.rows(of: lists)
                if fromTable != expected || fromView != expected { differing.append(row.id) }
            }
            await connection.close()

            let (memoryMean, tableMean, viewMean) = (Sample(memory).mean, Sample(table).mean, Sample(view).mean)
            report.add("ranked_vacancies", memory.count)
            report.add("in_memory_mean", memoryMean, .nanoseconds)
            report.add("sql_over_table_mean", tableMean, .nanoseconds)
            report.add("sql_over_view_mean", viewMean, .nanoseconds)
            report.add("sql_table_over_memory", tableMean / memoryMean, .ratio)
            report.add("sql_view_over_memory", viewMean / memoryMean, .ratio)
            report.check("some vacancy is open", !memory.isEmpty)
            report.check(
                "every list is the query's, row by row" + (differing.isEmpty ? "" : "; not so for vacancies \(differing.prefix(5))"),
                differing.isEmpty)
            return report
        }
    }
}

/// One row of a vacancy's lists, as the query gives it.
private struct RankedRow: Equatable {
    let standing: String
    let candidate: Int64
    let orderKey: Int64
    let waitingSince: Int32
    let exposure: Int32

    static func rank(
        _ vacancy: Int64, _ day: Day, _ best: Int, over people: String, on connection: Connection
    ) async throws -> [RankedRow] {
        try await connection.query(RankingQuery.text(over: people), [vacancy, day, Int64(best)])
            .decode((String, Int64, Int64, Int32, Int32).self)
            .map { RankedRow(standing: $0.0, candidate: $0.1, orderKey: $0.2, waitingSince: day.days - $0.3, exposure: $0.4) }
    }

    /// The lists in the query's order: near misses, pending, sure.
    static func rows(of lists: VacancyLists) -> [RankedRow] {
        [("near", lists.nearMisses), ("pending", lists.pending), ("sure", lists.sure)].flatMap { standing, list in
            list.ranks.map {
                RankedRow(
                    standing: standing, candidate: $0.pair.candidate, orderKey: $0.orderKey, waitingSince: $0.waitingSince,
                    exposure: $0.exposure)
            }
        }
    }
}

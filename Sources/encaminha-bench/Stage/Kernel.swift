import ArgumentParser
import CEL
import Matching
import OfficeRows
import Rules

/// Work of which instructions are counted: done again and again, and always the same.
enum Kernel: String, CaseIterable, ExpressibleByArgument {
    case gate, score, bands, ladder, list, lists
    case gateByRows = "gate_by_rows"
    case rank, evaluate, explain
    /// Explaining as the daemon does it: the pairs of one vacancy that are proposed.
    case store

    /// What is counted for one of: figures are named so.
    var unit: String {
        switch self {
        case .gate, .score, .bands, .ladder, .list, .lists, .gateByRows: "row"
        case .rank: "candidate"
        case .evaluate, .explain, .store: "pair"
        }
    }

    /// So many of these are in a round.
    static let rows = 20_000
    private static let people = 600
    private static let vacancies = 12
    private static let pairs = 60

    var itemsInARound: Int {
        switch self {
        case .gate, .score, .bands, .ladder, .list, .lists: Kernel.rows
        case .gateByRows: Kernel.rows / 10
        case .rank: Kernel.people * Kernel.vacancies
        case .evaluate, .explain, .store: Kernel.pairs
        }
    }

    /// Rounds that lead to a state in which all that follow are the same.
    var roundsBefore: Int { self == .rank ? 4 : 1 }

    /// Does everything that comes before, and then the rounds.
    ///
    /// - Returns: Whether what came out is right.
    func run(rounds: Int, seed: UInt64) throws -> Bool {
        switch self {
        case .gate, .score, .bands, .ladder, .list, .lists: try columns(rounds, seed)
        case .gateByRows: try rows(rounds, seed)
        case .rank: try rank(rounds, seed)
        case .evaluate:
            try pairs(rounds, seed) { rules, job, today in
                { rules.evaluate(candidate: $0, vacancy: job, today: today).orderKey }
            }
        case .explain:
            try pairs(rounds, seed) { rules, job, today in
                { person in
                    let explanation = rules.explain(candidate: person, vacancy: job, today: today, inEnglish: false)
                    // What is counted is the text as well.
                    return explanation.storedJSON().contains(#""order_key":\#(explanation.outcome.orderKey),"#)
                        ? explanation.outcome.orderKey : nil
                }
            }
        case .store:
            try pairs(rounds, seed, ofProposed: true) { rules, job, today in
                let writer = ExplanationWriter(rules, vacancy: job, today: today)
                return { person in
                    let stored = writer.explanation(of: person)
                    let key = rules.settings.scoreShare * Int64(stored.score) + rules.settings.priorityShare * Int64(stored.priority)
                    return stored.json.utf8.count > 0 ? key : nil
                }
            }
        }
    }

    private func program(_ name: String, _ people: SyntheticColumns) throws -> Program {
        guard let source = CELScenario.expressions.first(where: { $0.0 == name })?.1 else { preconditionFailure("an expression of `cel`") }
        return try people.environment.compile(source)
    }

    private func columns(_ rounds: Int, _ seed: UInt64) throws -> Bool {
        let people = SyntheticColumns(rows: Kernel.rows, unknown: 10, seed: seed)
        let program = try program(rawValue, people)
        let columnar = ColumnarProgram(program)
        var result: ColumnarResult?
        for _ in 0..<rounds { result = columnar.evaluate(people.batch, reusing: result.take()) }
        let rows = people.outcomes(of: program.references, first: 200)
        return rows.indices.allSatisfy { result?.outcome(at: $0) == program.evaluate(rows[$0]) }
    }

    private func rows(_ rounds: Int, _ seed: UInt64) throws -> Bool {
        let people = SyntheticColumns(rows: itemsInARound, unknown: 10, seed: seed)
        let program = try program("gate", people)
        let rows = people.outcomes(of: program.references, first: itemsInARound)
        let result = ColumnarProgram(program).evaluate(people.batch)
        var isRight = true
        for _ in 0..<rounds {
            for index in rows.indices { isRight = isRight && program.evaluate(rows[index]) == result.outcome(at: index) }
        }
        return isRight
    }

    private func rank(_ rounds: Int, _ seed: UInt64) throws -> Bool {
        let office = try BenchOffice.make(candidates: Kernel.people, vacancies: Kernel.vacancies, seed: seed)
        // So few are asked at a time that not everybody is.
        var ranker = MarketRanker(rules: office.rules, today: office.today, portion: 64)
        for row in office.rows.candidates { ranker.put(candidate: row) }
        ranker.arrange()
        for row in office.rows.vacancies { ranker.put(vacancy: row) }
        let ids = office.rows.vacancies.map(\.id)
        let limits = ListLimits(sure: 8, pending: 8, nearMisses: 8)
        var lists: [VacancyLists] = []
        for _ in 0..<rounds { lists = ranker.rank(vacancies: ids, limits: limits) }
        return zip(lists, office.rows.vacancies.prefix(1)).allSatisfy {
            $0 == VacancyLists(byDefinition: $1, ranker, candidates: Kernel.people, limits)
        }
    }

    /// - Parameters:
    ///   - isOfProposed: Whether only pairs that meet every requirement, or may do so, are judged; as many all the same.
    ///   - judging: For a vacancy, what the order key of a person is.
    /// - Returns: Whether everybody in a list of the vacancy is said to have the order key by which they are ranked there.
    private func pairs(
        _ rounds: Int, _ seed: UInt64, ofProposed isOfProposed: Bool = false,
        _ judging: (CompiledRuleSet, AttributeRow, Timestamp) -> (AttributeRow) -> Int64?
    ) throws -> Bool {
        let office = try BenchOffice.make(candidates: isOfProposed ? Kernel.people : Kernel.pairs, vacancies: 1, seed: seed)
        guard let job = office.rows.vacancies.first else { return false }
        var ranker = MarketRanker(rules: office.rules, today: office.today)
        for row in office.rows.candidates { ranker.put(candidate: row) }
        ranker.put(vacancy: job)
        let lists = ranker.rank(vacancy: job.id, limits: .whole)
        var (ranks, people) = (lists.sure.ranks + lists.pending.ranks + lists.nearMisses.ranks, office.rows.candidates)
        if isOfProposed {
            ranks = (lists.sure.ranks.prefix(Kernel.pairs / 2) + lists.pending.ranks).prefix(Kernel.pairs).map(\.self)
            people = ranks.compactMap { ranker.candidate($0.pair.candidate) }
            guard people.count == Kernel.pairs else { return false }
        }
        var isRight = !ranks.isEmpty
        for _ in 0..<rounds {
            let judge = judging(office.rules, job, office.today)
            let keys = Dictionary(uniqueKeysWithValues: people.map { ($0.id, judge($0)) })
            isRight = isRight && ranks.allSatisfy { keys[$0.pair.candidate] == $0.orderKey }
        }
        return isRight
    }
}

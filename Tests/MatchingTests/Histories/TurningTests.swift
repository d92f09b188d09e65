import CEL
import Matching
import RuleFixtures
import Rules
import Testing

/// A market on another day is the market that is built from nothing on that day. A failure names its seed.
@Suite("Turning to another day")
struct TurningTests {
    /// An office of few rows, kept beside the index that is to follow it.
    private struct Office {
        var candidates: [Int64: AttributeRow] = [:]
        var vacancies: [Int64: AttributeRow] = [:]
        var decisions: [Pair: Decision] = [:]
        var index: MarketIndex
        let rules: CompiledRuleSet

        init(_ rules: CompiledRuleSet, seed: UInt64) {
            self.rules = rules
            index = MarketIndex(
                rules: rules, today: SmallMarket.today, shortestWindow: [1, 3, 32][Int(seed % 3)], threads: Int(1 + seed % 2),
                fewestInOneGo: seed % 4 == 0 ? 0 : 1024, fewAhead: [0, 2, nil][Int(seed / 3 % 3)],
                portion: [ColumnarEvaluator.portion, 1, 2][Int(seed % 5 % 3)])
        }

        mutating func apply(_ changes: MarketChanges) {
            for (id, row) in changes.candidates { candidates[id] = row }
            for (id, row) in changes.vacancies { vacancies[id] = row }
            for (pair, decision) in changes.decisions { decisions[pair] = decision }
            index.apply(changes)
        }

        /// What is other than on the day by the definition.
        var differences: [String] {
            index.placements().differences(
                from: .fromScratch(
                    candidates: Array(candidates.values), vacancies: Array(vacancies.values), decisions: decisions, rules: rules,
                    today: index.today))
        }

        /// Turns the day, and ranks what that leaves, a little at a time and with changes in between.
        mutating func turn(to day: Timestamp, _ random: inout SeededGenerator, change: (inout SeededGenerator) throws -> MarketChanges)
            throws
        {
            var left = try turned(&index, to: day)
            #expect(index.today == day)
            while !left.isEmpty {
                var some = Unranked()
                some.candidates = left.candidates.prefix(Int.random(in: 0...3, using: &random))
                some.vacancies = left.vacancies.prefix(Int.random(in: 0...2, using: &random))
                left.candidates.removeFirst(some.candidates.count)
                left.vacancies.removeFirst(some.vacancies.count)
                if Int.random(in: 0..<3, using: &random) == 0 { apply(try change(&random)) }
                index.rank(some)
            }
        }
    }

    private func day(_ offset: Int64) -> Timestamp { Timestamp(daysSinceEpoch: SmallMarket.today.daysSinceEpoch + offset)! }

    /// Forward by little and by much, nowhere, and back.
    private func otherDay(than day: Timestamp, _ random: inout SeededGenerator) -> Timestamp {
        let step = [1, 1, 1, 2, 7, 30, 89, 400, 0, -1, -30].randomElement(using: &random)! as Int64
        return Timestamp(daysSinceEpoch: day.daysSinceEpoch + step)!
    }

    private func decide(_ office: Office, _ changes: inout MarketChanges, _ random: inout SeededGenerator) {
        if Int.random(in: 0..<3, using: &random) == 0,
            let pair = office.index.placements().proposals.keys.sorted().randomElement(using: &random)
        {
            changes.decisions[pair] = Bool.random(using: &random) ? .approved : .declined
        } else if let pair = office.decisions.keys.sorted().randomElement(using: &random) {
            changes.decisions[pair] = .some(nil)
        }
    }

    @Test(
        "gives what is computed from nothing under random rules, with changes before, between and after",
        arguments: 0..<48 as Range<UInt64>)
    func randomRules(seed: UInt64) throws {
        var generator = RandomRules(seed: seed, readsToday: true)
        let (rules, source) = try generator.ruleSet()
        var random = SeededGenerator(seed: seed &+ 5000)
        var office = Office(rules, seed: seed)
        func change(_ random: inout SeededGenerator, share: Int) -> MarketChanges {
            var changes = MarketChanges()
            // Few, so that lists are whole, or more than the windows hold.
            for id in 1...(seed % 2 == 0 ? 20 : 90) as ClosedRange<Int64> where Int.random(in: 0..<share, using: &random) == 0 {
                let isGone = Int.random(in: 0..<6, using: &random) == 0
                changes.candidates[id] = .some(isGone ? nil : SmallMarket.candidate(id, version: 1, using: &random))
            }
            for id in 1...6 as ClosedRange<Int64> where Int.random(in: 0..<share, using: &random) == 0 {
                let isGone = Int.random(in: 0..<6, using: &random) == 0
                changes.vacancies[id] = .some(isGone ? nil : SmallMarket.vacancy(id, version: 1, using: &random))
            }
            return changes
        }
        office.apply(change(&random, share: 1))
        for step in 1...5 {
            try office.turn(to: otherDay(than: office.index.today, &random), &random) { change(&$0, share: 12) }
            let differences = office.differences
            guard differences.isEmpty else {
                Issue.record(
                    "seed \(seed), step \(step), \(office.index.today): \(differences.sorted().prefix(4).joined(separator: "; "))\n\(source)"
                )
                return
            }
            var changes = change(&random, share: 8)
            decide(office, &changes, &random)
            office.apply(changes)
            #expect(office.differences == [], "seed \(seed), after step \(step)\n\(source)")
        }
    }

    @Test("gives what is computed from nothing under every default rule", arguments: 0..<6 as Range<UInt64>)
    func defaultRules(seed: UInt64) throws {
        let rules = try seed % 2 == 0 ? Fixture.defaultRules() : Fixture.everyRule()
        var rows = RandomRows(seed: seed, unknownOneIn: seed % 3 == 0 ? 6 : 30)
        var random = SeededGenerator(seed: seed)
        var office = Office(rules, seed: seed)
        func change(_ random: inout SeededGenerator, share: Int) throws -> MarketChanges {
            var changes = MarketChanges()
            for id in 1...24 as ClosedRange<Int64> where Int.random(in: 0..<share, using: &random) == 0 {
                changes.candidates[id] = try AttributeRow.candidate(
                    id % 3 == 0 ? rows.candidate() : rows.nearlySettledPerson(), id: id, version: 1)
            }
            for id in 1...5 as ClosedRange<Int64> where Int.random(in: 0..<share, using: &random) == 0 {
                changes.vacancies[id] = try AttributeRow.vacancy(
                    id % 3 == 0 ? rows.vacancy() : rows.nearlyKitchenVacancy(), id: id, version: 1)
            }
            return changes
        }
        office.apply(try change(&random, share: 1))
        for step in 1...5 {
            try office.turn(to: otherDay(than: office.index.today, &random), &random) { try change(&$0, share: 12) }
            #expect(office.differences == [], "seed \(seed), step \(step), \(office.index.today)")
            var changes = try change(&random, share: 10)
            decide(office, &changes, &random)
            office.apply(changes)
            #expect(office.differences == [], "seed \(seed), after step \(step)")
        }
    }

    // MARK: What is ranked anew

    /// Forty people and three vacancies under a few rules.
    private func market(
        gate: String, priority: String = "candidate.patience * 300", score: String = "candidate.skill * 300",
        skill: (Int64) -> Int64 = { $0 % 4 }
    ) throws -> MarketIndex {
        let source = """
            rule_set: dia
            title: {pt: dia, en: day}
            settings: {score_share: 85, priority_share: 15, provisional_below: 50, near_misses: 2}
            variables:
              late: "days(candidate.enrolled_on, today) > 5"
            rules:
              - {code: G1, name: g, kind: gate, condition: "\(gate)", statement: {pt: s, en: s}, failed: {pt: f, en: f}, basis: b, tests: [{name: n, expect: unknown}]}
              - {code: A1, name: a, kind: score, weight: 3, value: "\(score)", statement: {pt: s, en: s}, basis: b, tests: [{name: n, expect: unknown}]}
              - {code: R1, name: r, kind: priority, weight: 1, value: "\(priority)", statement: {pt: s, en: s}, basis: b, tests: [{name: n, expect: unknown}]}
              - {code: L1, name: l, kind: list, per_vacancy: {minimum: 1, per_opening: 2}, statement: {pt: t, en: t}, basis: b}
              - {code: L2, name: m, kind: list, per_candidate: 2, statement: {pt: t, en: t}, basis: b}
            """
        let rules = try CompiledRuleSet.compile(yaml: source, catalogue: SmallMarket.catalogue.get(), reference: ReferenceData())
        var index = MarketIndex(rules: rules, today: SmallMarket.today, shortestWindow: 4, fewAhead: 2)
        var changes = MarketChanges()
        for id in 1...40 as ClosedRange<Int64> {
            // Enrolled on one day each, the first of them thirty-nine days ago.
            changes.candidates[id] = AttributeRow(
                id: id, unit: 1, version: 1,
                values: [.timestamp(day(id - 40)), .list([]), .int(skill(id)), .int(id % 3), .int(6), .list([]), .string("a")])
        }
        for id in 1...3 as ClosedRange<Int64> {
            changes.vacancies[id] = AttributeRow(
                id: id, unit: 1, version: 1,
                values: [.string("open"), .int(1), .list([]), .int(5), .int(0), .string("a"), .bool(false)])
        }
        index.apply(changes)
        return index
    }

    private func fresh(_ index: MarketIndex) -> Placements {
        .fromScratch(
            candidates: (1...40).compactMap { index.candidate($0) }, vacancies: (1...3).compactMap { index.vacancy($0) }, decisions: [:],
            rules: index.rules, today: index.today)
    }

    @Test("ranks nobody where nothing depends on the day")
    func nothing() throws {
        var index = try market(gate: "candidate.skill >= vacancy.asks")
        let before = index.placements()
        #expect(try turned(&index, to: day(1)) == Unranked())
        #expect(index.placements().proposals.keys == before.proposals.keys)
        #expect(index.placements().differences(from: fresh(index)) == [])
        #expect(try turned(&index, to: day(1)) == Unranked())
    }

    @Test("ranks the one person of whom a gate says something else")
    func onePerson() throws {
        var index = try market(gate: "late && candidate.skill >= vacancy.asks")
        // Enrolled five days ago, until midnight.
        #expect(try turned(&index, to: day(1)) == Unranked(candidates: [35], vacancies: []))
        index.rank(Unranked(candidates: [35], vacancies: []))
        #expect(index.placements().differences(from: fresh(index)) == [])
    }

    @Test("ranks the vacancies that a gate says something else of, and all of them where a gate reads the day with both sides at once")
    func vacancies() throws {
        var index = try market(gate: "vacancy.pay > days(candidate.enrolled_on, today) - 30 || candidate.skill > 0")
        var changes = MarketChanges()
        // Everybody's number of days is another one.
        #expect(try turned(&index, to: day(1)).candidates == Array(1...40)[...])
        index = try market(gate: "days(timestamp('2026-11-20T00:00:00Z'), today) < vacancy.pay && candidate.skill >= vacancy.asks")
        changes.vacancies[2] = AttributeRow(
            id: 2, unit: 1, version: 2, values: [.string("open"), .int(1), .list([]), .int(9), .int(0), .string("a"), .bool(false)])
        index.apply(changes)
        let left = try turned(&index, to: day(1))
        #expect(left == Unranked(candidates: [], vacancies: [1, 3]))
        index.rank(left)
        #expect(index.placements().differences(from: fresh(index)) == [])
        #expect(index.placements().proposals.keys.allSatisfy { $0.vacancy == 2 })

        index = try market(gate: "candidate.enrolled_on + duration(string(vacancy.pay * 24) + 'h') < today")
        let all = try turned(&index, to: day(1))
        #expect(all == Unranked(candidates: [], vacancies: [1, 2, 3]))
        index.rank(all)
        #expect(index.placements().differences(from: fresh(index)) == [])
    }

    @Test("ranks nobody who only has waited for longer, while lists are long enough, and yet finds who overtakes whom")
    func waiting() throws {
        var index = try market(
            gate: "candidate.skill >= vacancy.asks",
            priority: "math.least(1000, candidate.patience == 1 ? 1000 - candidate.skill * 10 : days(candidate.enrolled_on, today) * 20)",
            score: "500"
        ) { $0 }
        var ranked = 0
        for step in 1...30 as ClosedRange<Int64> {
            let left = try turned(&index, to: day(step))
            #expect(left.candidates.isEmpty, "day \(step)")
            ranked += left.vacancies.count
            index.rank(left)
            #expect(index.placements().differences(from: fresh(index)) == [], "day \(step)")
        }
        #expect(ranked > 0 && ranked < 45, "vacancies ranked anew on thirty days: \(ranked) of ninety")
    }

    @Test("finds who overtakes whom where some rise faster than others", arguments: 0..<10 as Range<UInt64>)
    func overtaking(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var index = try market(
            gate: "candidate.skill >= vacancy.asks",
            priority: "math.least(1000, days(candidate.enrolled_on, today) * candidate.patience * 9 + candidate.skill)", score: "500",
            skill: { _ in 0 })
        var changes = MarketChanges()
        for id in 1...40 as ClosedRange<Int64> {
            changes.candidates[id] = AttributeRow(
                id: id, unit: 1, version: 2,
                values: [
                    .timestamp(day(.random(in: -60...3, using: &random))), .list([]), .int(.random(in: 0...900, using: &random)),
                    .int(.random(in: 0...3, using: &random)), .int(6), .list([]), .string("a"),
                ])
        }
        index.apply(changes)
        for step in [1, 2, 3, 4, 5, 6, 7, 8, 10, 13, 12, 30, 60, 90] as [Int64] {
            index.rank(try turned(&index, to: day(step)))
            #expect(index.placements().differences(from: fresh(index)) == [], "seed \(seed), day \(step)")
        }
    }
}

/// Turns an index whose rules and rows are small enough for that to be told.
private func turned(_ index: inout MarketIndex, to day: Timestamp) throws -> Unranked {
    let left = index.turn(to: day)
    return try #require(left)
}

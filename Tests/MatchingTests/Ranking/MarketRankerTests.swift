import CEL
import Matching
import RuleFixtures
import Rules
import Testing

/// Columns are a way to compute, never another answer. A failure names its seed.
@Suite("Ranking in columns")
struct MarketRankerTests {
    /// What the definition says of a vacancy: every pair judged by itself with the scalar interpreter.
    private func definition(_ people: some Collection<AttributeRow>, _ job: AttributeRow, _ rules: CompiledRuleSet) -> VacancyLists {
        var lists = VacancyLists()
        for person in people {
            let pair = Pair(vacancy: job.id, candidate: person.id)
            let outcome = rules.evaluate(candidate: person, vacancy: job, today: SmallMarket.today)
            let rank = Rank(orderKey: outcome.orderKey, waitingSince: outcome.waitingSince, exposure: outcome.exposure, pair: pair)
            switch outcome.standing {
            case .passed: lists.sure.ranks.append(rank)
            case .pending: lists.pending.ranks.append(rank)
            case .failed(1, let first) where rules.countsAsNearMiss(rule: first): lists.nearMisses.ranks.append(rank)
            case .failed: break
            case .error(let rule, let error): lists.failures.append(PairFailure(pair: pair, reason: "\(rule): \(error)"))
            }
        }
        lists.sure.ranks.sort()
        lists.pending.ranks.sort()
        lists.nearMisses.ranks.sort()
        lists.failures.sort { $0.pair < $1.pair }
        return lists
    }

    private func cut(_ lists: VacancyLists, to limits: ListLimits) -> VacancyLists {
        var cut = lists
        cut.sure = .init(bestOf: lists.sure.ranks, limit: limits.sure)
        cut.pending = .init(bestOf: lists.pending.ranks, limit: limits.pending)
        cut.nearMisses = .init(bestOf: lists.nearMisses.ranks, limit: limits.nearMisses)
        return cut
    }

    /// Everybody is asked, or the most promising first, a few at a time.
    private func portion(_ seed: UInt64) -> Int { [ColumnarEvaluator.portion, 1, 7, 40][Int(seed % 4)] }

    /// Compares every vacancy's lists with the definition's: whole, and cut; and the standings of some candidates with both.
    private func compare(
        _ ranker: MarketRanker, _ people: [Int64: AttributeRow], _ jobs: [Int64: AttributeRow], _ rules: CompiledRuleSet,
        _ random: inout SeededGenerator, _ comment: String
    ) {
        let ids = jobs.keys.sorted()
        var all: [Pair: PairStanding] = [:]
        for (id, lists) in zip(ids, ranker.rank(vacancies: ids)) {
            let expected = definition(people.values, jobs[id]!, rules)
            guard lists == expected else {
                Issue.record("\(comment), vacancy \(id): \(lists) instead of \(expected)")
                return
            }
            let limits = ListLimits(
                sure: .random(in: 0...5, using: &random), pending: .random(in: 0...5, using: &random),
                nearMisses: .random(in: 0...5, using: &random))
            #expect(ranker.rank(vacancy: id, limits: limits) == cut(expected, to: limits), "\(comment), vacancy \(id), \(limits)")
            for (list, ranks) in [
                (VacancyList.sure, lists.sure.ranks), (.pending, lists.pending.ranks), (.nearMisses, lists.nearMisses.ranks),
            ] {
                for rank in ranks { all[rank.pair] = .ranked(list, rank) }
            }
            for failure in lists.failures { all[failure.pair] = .failed(failure) }
        }
        let share = Int.random(in: 1...30, using: &random)
        let some = people.keys.sorted().filter { _ in Int.random(in: 0..<30, using: &random) < share } + [-1]
        let chosen = Set(some)
        #expect(
            ranker.rank(candidates: some, against: ids) == all.filter { chosen.contains($0.key.candidate) },
            "\(comment), candidates \(some)")
    }

    @Test("gives what the definition gives under random rules, after any history of rows", arguments: 0..<60 as Range<UInt64>)
    func randomRules(seed: UInt64) throws {
        var generator = RandomRules(seed: seed)
        let (rules, source) = try generator.ruleSet()
        var random = SeededGenerator(seed: seed &+ 1000)
        var ranker = MarketRanker(rules: rules, today: SmallMarket.today, portion: portion(seed))
        var (people, jobs): ([Int64: AttributeRow], [Int64: AttributeRow]) = ([:], [:])
        for step in 1...5 as ClosedRange<Int64> {
            for _ in 0..<(step == 1 ? 90 : 25) {
                let id = Int64.random(in: 1...120, using: &random)
                if Int.random(in: 0..<5, using: &random) == 0 {
                    people[id] = nil
                    ranker.remove(candidate: id)
                } else {
                    let row = SmallMarket.candidate(id, version: step, using: &random)
                    people[id] = row
                    ranker.put(candidate: row)
                }
            }
            // Now and then people lie in an order, and those who come later behind them.
            if Int.random(in: 0..<3, using: &random) > 0 { ranker.arrange() }
            for id in 1...120 as ClosedRange<Int64> {
                #expect(ranker.candidate(id) == people[id], "seed \(seed), step \(step), candidate \(id)")
            }
            #expect(ranker.candidateCount == people.count && Set(ranker.candidateIDs) == Set(people.keys), "seed \(seed), step \(step)")
            for id in 1...6 as ClosedRange<Int64> where step == 1 || Int.random(in: 0..<2, using: &random) == 0 {
                let row = SmallMarket.vacancy(id, version: step, using: &random)
                jobs[id] = row
                ranker.put(vacancy: row)
            }
            compare(ranker, people, jobs, rules, &random, "seed \(seed), step \(step), rules\n\(source)")
        }
    }

    @Test("gives what the definition gives under every default rule", arguments: 0..<12 as Range<UInt64>)
    func everyDefaultRule(seed: UInt64) throws {
        let rules = try seed % 2 == 0 ? Fixture.defaultRules() : Fixture.everyRule()
        var random = SeededGenerator(seed: seed)
        var rows = RandomRows(seed: seed, unknownOneIn: seed % 3 == 0 ? 4 : 30)
        var ranker = MarketRanker(rules: rules, today: SmallMarket.today, portion: portion(seed / 2))
        var (people, jobs): ([Int64: AttributeRow], [Int64: AttributeRow]) = ([:], [:])
        for step in 1...3 as ClosedRange<Int64> {
            for id in 1...150 as ClosedRange<Int64> where step == 1 || Int.random(in: 0..<5, using: &random) == 0 {
                let row = try AttributeRow.candidate(id % 3 == 0 ? rows.candidate() : rows.nearlySettledPerson(), id: id, version: step)
                people[id] = row
                ranker.put(candidate: row)
            }
            if step < 3 { ranker.arrange() }
            for id in 1...5 as ClosedRange<Int64> {
                let row = try AttributeRow.vacancy(id % 3 == 0 ? rows.vacancy() : rows.nearlyKitchenVacancy(), id: id, version: step)
                jobs[id] = row
                ranker.put(vacancy: row)
            }
            compare(ranker, people, jobs, rules, &random, "seed \(seed), step \(step)")
        }
    }

    @Test("leaves out nobody who is among the best where many compete for few places", arguments: 0..<10 as Range<UInt64>)
    func fewOfMany(seed: UInt64) throws {
        let rules = try seed % 2 == 0 ? Fixture.defaultRules() : Fixture.everyRule()
        var random = SeededGenerator(seed: seed)
        var rows = RandomRows(seed: seed, unknownOneIn: seed / 2 == 1 ? 6 : 40)
        // Sometimes so few at a time that people lie in strata.
        var ranker = MarketRanker(rules: rules, today: SmallMarket.today, portion: seed < 4 ? 100 : 6)
        var people: [AttributeRow] = []
        for id in 1...1500 as ClosedRange<Int64> {
            var person = rows.nearlySettledPerson()
            // Far and wide, so that it tells where somebody lives.
            if seed > 3, person["latitude"] != nil { person["latitude"] = .scalar("\(Double.random(in: -20.9...(-19.9), using: &random))") }
            people.append(try AttributeRow.candidate(person, id: id, version: 1))
            ranker.put(candidate: people[people.count - 1])
        }
        ranker.arrange()
        var longest = 0
        for id in 1...4 as ClosedRange<Int64> {
            let job = try AttributeRow.vacancy(rows.nearlyKitchenVacancy(), id: id, version: 1)
            ranker.put(vacancy: job)
            // What is kept of everybody has to be mended for who changed.
            if id > 1 {
                for index in people.indices where Int.random(in: 0..<25, using: &random) == 0 {
                    people[index] = try AttributeRow.candidate(rows.nearlySettledPerson(), id: people[index].id, version: id)
                    ranker.put(candidate: people[index])
                }
            }
            let expected = definition(people, job, rules)
            longest = max(longest, expected.sure.ranks.count, expected.pending.ranks.count)
            for most in [1, 7, 40] {
                let limits = ListLimits(sure: most, pending: .random(in: 0...most, using: &random), nearMisses: most)
                #expect(ranker.rank(vacancy: id, limits: limits) == cut(expected, to: limits), "seed \(seed), vacancy \(id), \(limits)")
            }
        }
        #expect(longest > 400, "seed \(seed): too few compete for anybody to be left out on the way")
    }

    /// One score and one priority, both close together: what nobody in a stratum exceeds decides who is left out.
    private static let close = """
        rule_set: perto
        title: {pt: "perto", en: "perto"}
        settings: {score_share: 85, priority_share: 15, provisional_below: 50, near_misses: 2}
        rules:
          - {code: G1, name: noite, kind: gate, condition: "!vacancy.nights || candidate.divisor > 3", statement: {pt: "n", en: "n"},
             failed: {pt: "n", en: "n"}, basis: b, tests: [{name: n, expect: unknown}]}
          - {code: A1, name: saber, kind: score, weight: 1, value: candidate.skill, statement: {pt: "s", en: "s"}, basis: b,
             tests: [{name: n, expect: unknown}]}
          - {code: R1, name: espera, kind: priority, weight: 1, value: candidate.patience, statement: {pt: "e", en: "e"}, basis: b,
             tests: [{name: n, expect: unknown}]}
          - {code: L1, name: vaga, kind: list, per_vacancy: {minimum: 1, per_opening: 2}, statement: {pt: "t", en: "t"}, basis: b}
          - {code: L2, name: pessoa, kind: list, per_candidate: 2, statement: {pt: "t", en: "t"}, basis: b}
        """

    @Test("looks as far down as somebody may lie who is among the best", arguments: 0..<20 as Range<UInt64>)
    func strata(seed: UInt64) throws {
        let rules = try CompiledRuleSet.compile(yaml: Self.close, catalogue: SmallMarket.catalogue.get(), reference: ReferenceData())
        let skill = try #require(rules.catalogue.candidate.firstIndex { $0.name == "skill" })
        let patience = try #require(rules.catalogue.candidate.firstIndex { $0.name == "patience" })
        let nights = try #require(rules.catalogue.vacancy.firstIndex { $0.name == "nights" })
        var random = SeededGenerator(seed: seed)
        var ranker = MarketRanker(rules: rules, today: SmallMarket.today, portion: 1)
        var people: [Int64: AttributeRow] = [:]
        func put(_ id: Int64, patience range: ClosedRange<Int64>) {
            var values = SmallMarket.candidate(id, version: 1, using: &random).values
            values[skill] = .int(.random(in: 960...1000, using: &random))
            values[patience] = .int(.random(in: range, using: &random))
            people[id] = AttributeRow(id: id, unit: 1, version: 1, values: values)
            ranker.put(candidate: people[id]!)
        }
        for id in 1...400 as ClosedRange<Int64> { put(id, patience: 800...1000) }
        ranker.arrange()
        for (id, isAtNight) in [(1, false), (2, true)] as [(Int64, Bool)] {
            var values = SmallMarket.vacancy(id, version: 1, using: &random).values
            values[nights] = .bool(isAtNight)
            let job = AttributeRow(id: id, unit: 1, version: 1, values: values)
            ranker.put(vacancy: job)
            // Some gain on everybody in their stratum, some fall behind.
            for _ in 0..<6 { put(.random(in: 1...400, using: &random), patience: 0...1000) }
            let expected = definition(people.values, job, rules)
            for most in 1...24 {
                // Of a list that holds fewer than are wanted nobody could be left out.
                let limits = ListLimits(sure: most, pending: 0, nearMisses: isAtNight ? most : 0)
                #expect(ranker.rank(vacancy: id, limits: limits) == cut(expected, to: limits), "seed \(seed), vacancy \(id), \(limits)")
            }
        }
    }

    @Test("the random rules reach what they are to prove: every list, failures, and pairs in none")
    func randomRulesAreRich() throws {
        var seen: [String: Int] = [:]
        for seed in 0..<60 as Range<UInt64> {
            var generator = RandomRules(seed: seed)
            let rules = try generator.ruleSet().rules
            var random = SeededGenerator(seed: seed)
            for _ in 0..<40 {
                let person = SmallMarket.candidate(1, version: 1, using: &random)
                let outcome = rules.evaluate(
                    candidate: person, vacancy: SmallMarket.vacancy(1, version: 1, using: &random), today: SmallMarket.today)
                switch outcome.standing {
                case .passed: seen["sure", default: 0] += 1
                case .pending: seen["pending", default: 0] += 1
                case .failed(1, let first): seen[rules.countsAsNearMiss(rule: first) ? "near miss" : "out by one", default: 0] += 1
                case .failed: seen["out", default: 0] += 1
                case .error: seen["failure", default: 0] += 1
                }
            }
        }
        for what in ["sure", "pending", "near miss", "out by one", "out", "failure"] {
            #expect(seen[what, default: 0] > 20, "\(what): \(seen)")
        }
    }

    @Test("keeps texts as they were written: the same letter composed and decomposed are two")
    func canonicalEquivalence() throws {
        let rules = try SmallMarket.rules.get()
        var ranker = MarketRanker(rules: rules, today: SmallMarket.today)
        var random = SeededGenerator(seed: 1)
        let texts = ["caf\u{E9}", "cafe\u{301}"]
        for (id, text) in zip([1, 2] as [Int64], texts) {
            var values = SmallMarket.candidate(id, version: 1, using: &random).values
            let wish = try #require(rules.catalogue.candidate.firstIndex { $0.name == "wish" })
            let refused = try #require(rules.catalogue.candidate.firstIndex { $0.name == "refused" })
            values[wish] = .string(text)
            values[refused] = .list([.string(text)])
            ranker.put(candidate: AttributeRow(id: id, unit: 1, version: 1, values: values))
            var job = SmallMarket.vacancy(id, version: 1, using: &random).values
            job[try #require(rules.catalogue.vacancy.firstIndex { $0.name == "trade" })] = .string(text)
            ranker.put(vacancy: AttributeRow(id: id, unit: 1, version: 1, values: job))
        }
        for (id, text) in zip([1, 2] as [Int64], texts) {
            let row = try #require(ranker.candidate(id))
            let kept = row.values.compactMap { value -> String? in
                switch value {
                case .string(let text)?: text
                case .list(let elements)?: if case .string(let text)? = elements.first { text } else { nil }
                default: nil
                }
            }
            #expect(kept.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars), Array(text.unicodeScalars)])
            let trade = ranker.vacancy(id)?.values.compactMap { value -> String? in
                if case .string(let text)? = value, text != "open", text != "suspended" { text } else { nil }
            }
            #expect(trade.map { $0.map { Array($0.unicodeScalars) } } == [Array(text.unicodeScalars)])
        }
    }

    @Test("what nobody holds any more is thrown away: a person written anew ten thousand times takes the room of one")
    func boundedGrowth() throws {
        let rules = try SmallMarket.rules.get()
        var ranker = MarketRanker(rules: rules, today: SmallMarket.today)
        var random = SeededGenerator(seed: 7)
        var bytes: [Int] = []
        for round in 0..<10_000 as Range<Int64> {
            ranker.put(candidate: SmallMarket.candidate(1, version: round, using: &random))
            if round == 100 || round == 9_999 { bytes.append(ranker.candidateBytes) }
        }
        #expect(bytes[1] < 4 * bytes[0], "\(bytes)")
        #expect(ranker.candidateCount == 1)
    }
}

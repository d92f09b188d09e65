import CEL
import Matching
import RuleFixtures
import Rules
import Testing

/// A market that takes rows over from one under other rules is the market that is built from nothing under its own. A failure names its seed.
@Suite("Taking over under other rules")
struct OtherRulesTests {
    private static let mine = "mine: candidate.refused + ['c', candidate.wish]"

    @Test(
        "gives what is computed from nothing, on the same day and on another, with changes in between",
        arguments: 1...60 as ClosedRange<UInt64>)
    func takesOver(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 9000)
        var candidates: [Int64: AttributeRow] = [:]
        var vacancies: [Int64: AttributeRow] = [:]
        var decisions: [Pair: Decision] = [:]
        func change(share: Int, _ indices: inout [MarketIndex]) {
            var changes = MarketChanges()
            for id in 1...60 as ClosedRange<Int64> where Int.random(in: 0..<share, using: &random) == 0 {
                let isGone = Int.random(in: 0..<6, using: &random) == 0
                changes.candidates[id] = .some(isGone ? nil : SmallMarket.candidate(id, version: 1, using: &random))
            }
            for id in 1...6 as ClosedRange<Int64> where Int.random(in: 0..<share, using: &random) == 0 {
                let isGone = Int.random(in: 0..<6, using: &random) == 0
                changes.vacancies[id] = .some(isGone ? nil : SmallMarket.vacancy(id, version: 1, using: &random))
            }
            let proposed = indices[0].placements().proposals.keys.sorted()
            if share > 1, let pair = proposed.randomElement(using: &random) {
                changes.decisions[pair] = Bool.random(using: &random) ? .approved : .declined
            }
            for (id, row) in changes.candidates { candidates[id] = row }
            for (id, row) in changes.vacancies { vacancies[id] = row }
            for (pair, decision) in changes.decisions { decisions[pair] = decision }
            for index in indices.indices { indices[index].apply(changes) }
        }

        var generator = RandomRules(seed: seed, readsToday: seed % 2 == 0)
        var (rules, source) = try generator.ruleSet()
        var present = [
            MarketIndex(
                rules: rules, today: SmallMarket.today, shortestWindow: [1, 3, 32][Int(seed % 3)], threads: Int(1 + seed % 2),
                portion: [ColumnarEvaluator.portion, 1][Int(seed / 2 % 2)])
        ]
        change(share: 1, &present)
        for step in 1...4 {
            // Other weights, other lists, or others altogether.
            switch Int.random(in: 0..<3, using: &random) {
            case 0: source = source.replacing("weight: 1", with: "weight: 7").replacing("weight: 2", with: "weight: 5")
            case 1: source = source.replacing(Self.mine, with: "mine: candidate.refused + ['\(step)']")
            default: (_, source) = try generator.ruleSet()
            }
            rules = try CompiledRuleSet.compile(yaml: source, catalogue: SmallMarket.catalogue.get(), reference: ReferenceData())
            let offset = [0, 0, 1, -9, 40].randomElement(using: &random)! as Int64
            let day = Timestamp(daysSinceEpoch: present[0].today.daysSinceEpoch + offset)!
            var both = [present[0], MarketIndex(present[0], under: rules, today: day)]
            var people = Unranked(candidates: both[1].isMade ? [] : both[1].candidateIDs.sorted())
            while !people.isEmpty {
                if Int.random(in: 0..<3, using: &random) == 0 { change(share: 15, &both) }
                both[1].make(candidates: people.takeNext(candidates: Int.random(in: 1...25, using: &random), vacancies: 0).candidates)
            }
            var jobs = Unranked(vacancies: both[1].vacancyIDs.sorted())
            while !jobs.isEmpty {
                if Int.random(in: 0..<3, using: &random) == 0 { change(share: 15, &both) }
                both[1].rank(jobs.takeNext(candidates: 0, vacancies: Int.random(in: 1...3, using: &random)))
            }
            for index in both {
                let differences = index.placements().differences(
                    from: .fromScratch(
                        candidates: Array(candidates.values), vacancies: Array(vacancies.values), decisions: decisions, rules: index.rules,
                        today: index.today))
                guard differences.isEmpty else {
                    Issue.record("seed \(seed), step \(step): \(differences.sorted().prefix(4).joined(separator: "; "))\n\(source)")
                    return
                }
            }
            present = [both[1]]
            change(share: 12, &present)
        }
    }

    @Test("everything is shared where only weights are others, and what reads the day where it is the same")
    func shares() throws {
        var generator = RandomRules(seed: 3)
        let (rules, source) = try generator.ruleSet()
        var index = MarketIndex(rules: rules, today: SmallMarket.today)
        var changes = MarketChanges()
        var random = SeededGenerator(seed: 3)
        for id in 1...20 as ClosedRange<Int64> { changes.candidates[id] = SmallMarket.candidate(id, version: 1, using: &random) }
        index.apply(changes)
        func under(_ source: String, on day: Timestamp = SmallMarket.today) throws -> MarketIndex {
            let rules = try CompiledRuleSet.compile(yaml: source, catalogue: SmallMarket.catalogue.get(), reference: ReferenceData())
            return MarketIndex(index, under: rules, today: day)
        }
        #expect(try under(source.replacing("near_misses: 2", with: "near_misses: 1")).isMade)
        #expect(try !under(source.replacing(Self.mine, with: "mine: candidate.refused")).isMade)
        // `recent` reads the day.
        #expect(try !under(source, on: Timestamp(daysSinceEpoch: SmallMarket.today.daysSinceEpoch + 1)!).isMade)
    }
}

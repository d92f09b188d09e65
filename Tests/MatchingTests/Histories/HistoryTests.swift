import Matching
import RuleFixtures
import Rules
import Testing

/// Whatever happened, the live proposals are a function of the tables (Invariants, 2). A failure names its seed; the history repeats from it.
@Suite("Random histories")
struct HistoryTests {
    private let rules: CompiledRuleSet

    init() throws {
        self.rules = try SmallMarket.rules.get()
    }

    /// With windows of one rank whatever an index looks at beyond the places themselves has to be asked for.
    private func emptyIndex(
        shortestWindow: Int = 1, threads: Int = 1, fewestInOneGo: Int = 1024, portion: Int = ColumnarEvaluator.portion
    ) -> MarketIndex {
        MarketIndex(
            rules: rules, today: SmallMarket.today, shortestWindow: shortestWindow, threads: threads, fewestInOneGo: fewestInOneGo,
            portion: portion)
    }

    private func fromScratch(_ history: RandomHistory) -> Placements {
        .fromScratch(
            candidates: Array(history.candidates.values), vacancies: Array(history.vacancies.values), decisions: history.decisions,
            rules: rules, today: SmallMarket.today)
    }

    @Test("after every step the index holds what is computed from nothing, and every promise is kept", arguments: 0..<60 as Range<UInt64>)
    func incrementalEqualsFromScratch(seed: UInt64) {
        var history = seed % 6 == 0 ? RandomHistory(seed: seed, candidates: 45, vacancies: 3) : RandomHistory(seed: seed)
        var index = emptyIndex(
            shortestWindow: seed % 3 == 0 ? 32 : Int(seed % 3), threads: Int(1 + seed % 4), fewestInOneGo: seed % 2 == 0 ? 0 : 1024,
            portion: seed / 2 % 3 == 0 ? 1 : ColumnarEvaluator.portion)
        var live: [Pair] = []
        var before = Placements()
        for step in 1...25 {
            index.apply(history.step(live: live))
            let placements = index.placements()
            let untold = placements.untold(since: before, index.takeTouched())
            guard untold.isEmpty else {
                Issue.record("seed \(seed), step \(step): changed and not touched: \(untold.sorted().prefix(5).joined(separator: "; "))")
                return
            }
            before = placements
            live = Array(placements.proposals.keys)
            let problems =
                placements.differences(from: fromScratch(history)) + placements.brokenPromises(history, rules, today: SmallMarket.today)
            guard problems.isEmpty else {
                Issue.record("seed \(seed), step \(step): \(problems.sorted().prefix(5).joined(separator: "; "))")
                return
            }
        }
    }

    @Test("the way to a state leaves no trace: one load, any order, detours, any size of batch", arguments: 100..<140 as Range<UInt64>)
    func historyLeavesNoTrace(seed: UInt64) {
        var history = RandomHistory(seed: seed, candidates: 20, vacancies: 8)
        var lived = emptyIndex()
        for _ in 1...20 { lived.apply(history.step(live: Array(lived.placements().proposals.keys))) }
        let expected = lived.placements()

        var loaded = emptyIndex()
        loaded.apply(history.everything())
        #expect(loaded.placements().differences(from: expected) == [], "seed \(seed), one load")

        var onManyThreads = emptyIndex(threads: 3)
        onManyThreads.apply(history.everything())
        #expect(onManyThreads.placements().differences(from: expected) == [], "seed \(seed), on three threads")

        var random = SeededGenerator(seed: seed)
        var wandered = emptyIndex()
        for batch in singleChanges(history, detours: true, &random) {
            wandered.apply(batch)
            // Looking in between fills the caches, which must not be seen either.
            if Int.random(in: 0..<4, using: &random) == 0 { _ = wandered.placements() }
        }
        #expect(wandered.placements().differences(from: expected) == [], "seed \(seed), any order with detours")
    }

    @Test("one by one the answers are those of the whole", arguments: 300..<320 as Range<UInt64>)
    func oneByOne(seed: UInt64) {
        var history = RandomHistory(seed: seed)
        var index = emptyIndex()
        for _ in 1...20 {
            index.apply(history.step(live: Array(index.placements().proposals.keys)))
            let whole = index.placements()
            for vacancy in 1...6 as ClosedRange<Int64> {
                #expect(index.findings(ofVacancy: vacancy) == whole.findings[vacancy] ?? [], "seed \(seed)")
                for candidate in 1...12 as ClosedRange<Int64> {
                    let pair = Pair(vacancy: vacancy, candidate: candidate)
                    #expect(index.proposal(pair) == whole.proposals[pair], "seed \(seed)")
                    #expect(index.holder(pair)?.isSure == whole.proposals[pair]?.isSure, "seed \(seed)")
                    #expect(index.nearMiss(pair) == whole.nearMisses[pair], "seed \(seed)")
                    #expect(index.isNearMiss(pair) == (whole.nearMisses[pair] != nil), "seed \(seed)")
                    #expect(index.failure(pair) == whole.failures[pair], "seed \(seed)")
                    let around = whole.proposals.values.filter { $0.pair.vacancy == vacancy || $0.pair.candidate == candidate }
                    #expect(
                        index.holders(around: pair)
                            == Dictionary(
                                uniqueKeysWithValues: around.map { ($0.pair, PlaceHolder(isSure: $0.isSure, orderKey: $0.orderKey)) }),
                        "seed \(seed)")
                }
            }
        }
    }

    @Test("asking twice gives the same, and a decision undone leaves everything as it was", arguments: 200..<230 as Range<UInt64>)
    func undoneDecision(seed: UInt64) {
        var history = RandomHistory(seed: seed)
        var index = emptyIndex()
        for _ in 1...15 { index.apply(history.step(live: Array(index.placements().proposals.keys))) }
        let before = index.placements()
        #expect(index.placements().differences(from: before) == [], "seed \(seed)")
        for pair in before.proposals.keys.sorted() {
            for decision in [Decision.approved, .declined] {
                var deciding = MarketChanges()
                deciding.decisions[pair] = decision
                index.apply(deciding)
                #expect(index.placements().proposals[pair] == nil, "seed \(seed), \(pair) \(decision)")
                var undoing = MarketChanges()
                undoing.decisions[pair] = .some(nil)
                index.apply(undoing)
                #expect(index.placements().differences(from: before) == [], "seed \(seed), \(pair) \(decision) and undone")
            }
        }
    }

    @Test(
        "with the default rules, people and vacancies of an office come and go and the index keeps up", arguments: [1, 2, 3])
    func defaultRules(seed: UInt64) throws {
        let rules = try Fixture.defaultRules()
        var rows = RandomRows(seed: seed, unknownOneIn: 30)
        var random = SeededGenerator(seed: seed)
        var (candidates, vacancies): ([Int64: AttributeRow], [Int64: AttributeRow]) = ([:], [:])
        var decisions: [Pair: Decision] = [:]
        var index = MarketIndex(rules: rules, today: SmallMarket.today)
        for step in 1...20 as ClosedRange<Int64> {
            var changes = MarketChanges()
            for id in 1...12 as ClosedRange<Int64> where step == 1 || Int.random(in: 0..<6, using: &random) == 0 {
                let row =
                    Int.random(in: 0..<5, using: &random) == 0
                    ? nil : try AttributeRow.candidate(rows.nearlySettledPerson(), id: id, version: step)
                candidates[id] = row
                changes.candidates[id] = .some(row)
            }
            for id in 1...6 as ClosedRange<Int64> where step == 1 || Int.random(in: 0..<8, using: &random) == 0 {
                let row =
                    Int.random(in: 0..<8, using: &random) == 0
                    ? nil : try AttributeRow.vacancy(rows.nearlyKitchenVacancy(), id: id, version: step)
                vacancies[id] = row
                changes.vacancies[id] = .some(row)
            }
            if let pair = index.placements().proposals.keys.sorted().randomElement(using: &random) {
                decisions[pair] = Bool.random(using: &random) ? .approved : .declined
                changes.decisions[pair] = decisions[pair]
            }
            index.apply(changes)
            let expected = Placements.fromScratch(
                candidates: Array(candidates.values), vacancies: Array(vacancies.values), decisions: decisions, rules: rules,
                today: SmallMarket.today)
            #expect(index.placements().differences(from: expected) == [], "seed \(seed), step \(step)")
            #expect(expected.failures.isEmpty, "seed \(seed), step \(step): the default rules fail on no row")
        }
        #expect(!decisions.isEmpty, "seed \(seed) never proposes anybody")
    }

    @Test("the histories reach what they are to prove: sure, pending, near misses, findings, failures, full places, decisions")
    func historiesAreRich() {
        var seen: Set<String> = []
        for seed in 0..<20 as Range<UInt64> {
            var history = RandomHistory(seed: seed)
            var index = emptyIndex()
            for _ in 1...25 {
                index.apply(history.step(live: Array(index.placements().proposals.keys)))
                let placements = index.placements()
                for proposal in placements.proposals.values { seen.insert(proposal.isSure ? "sure" : "pending") }
                if !placements.nearMisses.isEmpty { seen.insert("near miss") }
                if placements.findings.values.joined().contains(where: \.blocks) { seen.insert("blocked") }
                if placements.findings.values.joined().contains(where: { $0.severity == "block" && !$0.blocks }) { seen.insert("waived") }
                if !placements.failures.isEmpty { seen.insert("failure") }
                for decision in history.decisions.values { seen.insert("\(decision)") }
                let perPerson = Dictionary(grouping: placements.proposals.values.filter(\.isSure), by: \.pair.candidate)
                if perPerson.values.contains(where: { $0.count == rules.placesPerCandidate }) { seen.insert("person full") }
                for vacancy in history.vacancies.values {
                    let sure = placements.proposals.values.count { $0.isSure && $0.pair.vacancy == vacancy.id }
                    if sure == rules.places(ofVacancy: vacancy) { seen.insert("vacancy full") }
                }
            }
        }
        #expect(
            seen == ["sure", "pending", "near miss", "blocked", "waived", "failure", "approved", "declined", "person full", "vacancy full"])
    }

    /// Every row and decision of the tables as a change of its own, shuffled; with detours, rows also come early, change and go before.
    private func singleChanges(_ history: RandomHistory, detours: Bool, _ random: inout SeededGenerator) -> [MarketChanges] {
        var early: [MarketChanges] = []
        var late: [MarketChanges] = []
        for (id, row) in history.candidates {
            var change = MarketChanges()
            change.candidates[id] = row
            late.append(change)
        }
        for (id, row) in history.vacancies {
            var change = MarketChanges()
            change.vacancies[id] = row
            late.append(change)
        }
        for (pair, decision) in history.decisions {
            var change = MarketChanges()
            change.decisions[pair] = decision
            late.append(change)
        }
        guard detours else { return late.shuffled(using: &random) }
        var leaving: [MarketChanges] = []
        for id in 1...25 as ClosedRange<Int64> {
            var (coming, going) = (MarketChanges(), MarketChanges())
            coming.candidates[id] = SmallMarket.candidate(id, version: 1000 + id, using: &random)
            going.candidates[id] = .some(nil)
            if id <= 8 {
                coming.vacancies[id] = SmallMarket.vacancy(id, version: 2000 + id, using: &random)
                going.vacancies[id] = .some(nil)
                coming.decisions[Pair(vacancy: id, candidate: id)] = .approved
                going.decisions[Pair(vacancy: id, candidate: id)] = .some(nil)
            }
            early.append(coming)
            leaving.append(going)
        }
        return early.shuffled(using: &random) + leaving.shuffled(using: &random) + late.shuffled(using: &random)
    }
}

import Testing

@testable import Matching

/// The allocation that is kept up is the one the definition gives, whatever happened. A failure names its seed; the history repeats from it.
@Suite("Stable allocation")
struct StableAllocationTests {
    /// - Returns: What is wrong, empty where nothing is.
    private func problems(_ market: LivingMarket) -> String {
        let (held, expected) = (Set(market.allocation.held), market.expected)
        guard held != expected else { return "" }
        return "held \(held.subtracting(expected).map(\.pair).sorted()), missing \(expected.subtracting(held).map(\.pair).sorted())"
    }

    @Test("after every step who holds a place is who should, with windows of one or two ranks", arguments: 0..<400 as Range<UInt64>)
    func equalsDefinition(seed: UInt64) {
        var market = LivingMarket(
            seed: seed, vacancies: 7, candidates: 9, perCandidate: Int(1 + seed % 3), keys: seed % 4 == 0 ? .same : .few,
            window: Int(1 + seed % 2))
        for step in 1...60 {
            for _ in 0..<(step % 3 == 0 ? 4 : 1) { market.step() }
            market.settle()
            let found = problems(market)
            guard found.isEmpty else {
                Issue.record("seed \(seed), step \(step): \(found)")
                return
            }
        }
    }

    @Test("the same in a large market", arguments: 1000..<1006 as Range<UInt64>)
    func equalsDefinitionAtLarge(seed: UInt64) {
        let keys: LivingMarket.Keys = [.few, .same, .many][Int(seed % 3)]
        var market = LivingMarket(seed: seed, vacancies: 60, candidates: 300, keys: keys, window: 1)
        for vacancy in 1...60 as ClosedRange<Int64> { market.open(vacancy) }
        for step in 1...40 {
            for _ in 0..<5 { market.step() }
            market.settle()
            let found = problems(market)
            guard found.isEmpty else {
                Issue.record("seed \(seed), step \(step): \(found)")
                return
            }
        }
        #expect(market.asked > 0, "seed \(seed) never reads past a window")
    }

    @Test("what is told as changed is what differs", arguments: 2000..<2060 as Range<UInt64>)
    func changesAreTold(seed: UInt64) {
        var market = LivingMarket(seed: seed, vacancies: 6, candidates: 10)
        var before: Set<Pair> = []
        for step in 1...40 {
            for _ in 0..<2 { market.step() }
            market.settle()
            let now = Set(market.allocation.held.map(\.pair))
            #expect(market.takeChanges() == now.symmetricDifference(before), "seed \(seed), step \(step)")
            before = now
        }
    }

    @Test("nothing is looked at when nothing changed")
    func quietWhenNothingChanged() {
        var market = LivingMarket(seed: 7, vacancies: 20, candidates: 100)
        for vacancy in 1...20 as ClosedRange<Int64> { market.open(vacancy) }
        market.settle()
        let steps = market.allocation.steps
        market.settle()
        #expect(market.allocation.steps == steps)
        #expect(market.takeChanges().isEmpty == false)
        #expect(market.takeChanges().isEmpty)
    }

    @Test("a change looks at what it leads to, not at the market", arguments: [LivingMarket.Keys.many, .few, .same])
    func stepsPerChange(keys: LivingMarket.Keys) {
        var market = LivingMarket(seed: 11, vacancies: 100, candidates: 2000, keys: keys, window: 16)
        for vacancy in 1...100 as ClosedRange<Int64> {
            market.open(vacancy, places: 4)
            market.settle()
        }
        _ = market.takeChanges()
        let before = market.allocation.steps
        var moved = 0
        for candidate in stride(from: 1, through: 2000, by: 20) as StrideThrough<Int64> {
            market.change(candidate, density: 0.5)
            market.settle()
            moved += market.takeChanges().count
        }
        #expect(problems(market) == "")
        // Whole lists hold 100,000 ranks, and so many would be read by allocating anew once. A pair that moves may pass over those who
        // are full already, and a person who has lost a place looks through the windows they are in.
        let steps = market.allocation.steps - before
        #expect(steps < 100 * 100 + 400 * moved, "\(steps) steps for 100 changes that moved \(moved) pairs")
    }

    @Test("a popular vacancy that closes and opens costs its places, not its list")
    func popularVacancy() {
        var market = LivingMarket(seed: 13, vacancies: 200, candidates: 4000, keys: .many, window: 32)
        for vacancy in 1...200 as ClosedRange<Int64> {
            market.open(vacancy, density: vacancy == 1 ? 1 : 0.2, places: vacancy == 1 ? 100 : 4)
            market.settle()
        }
        _ = market.takeChanges()
        let before = market.allocation.steps
        market.setPlaces(0, 1)
        market.settle()
        market.setPlaces(100, 1)
        market.settle()
        #expect(problems(market) == "")
        let steps = market.allocation.steps - before
        #expect(steps < 100 * 100, "\(steps) steps")
    }

    @Test("thousands who tie are placed by looking at each vacancy's list once")
    func ties() {
        var market = LivingMarket(seed: 17, vacancies: 300, candidates: 3000, keys: .same, window: 16)
        for vacancy in 1...300 as ClosedRange<Int64> {
            market.open(vacancy, density: 1, places: 3)
            market.settle()
        }
        #expect(problems(market) == "")
        // Vacancy number v passes over the people that those before it have filled, one place in three: half of 300 × 300 altogether.
        #expect(market.allocation.steps < 300 * 300, "\(market.allocation.steps) steps")
    }

    @Test("windows stay short however many come after they were opened")
    func windowsStayShort() {
        var market = LivingMarket(seed: 19, vacancies: 10, candidates: 3000, keys: .many, window: 8)
        for vacancy in 1...10 as ClosedRange<Int64> { market.open(vacancy, density: 0, places: 4) }
        for candidate in 1...3000 as ClosedRange<Int64> {
            market.change(candidate, density: 1)
            if candidate % 50 == 0 { market.settle() }
        }
        market.settle()
        #expect(problems(market) == "")
        #expect(market.allocation.listedCount <= 10 * 200, "\(market.allocation.listedCount) ranks listed")
    }
}

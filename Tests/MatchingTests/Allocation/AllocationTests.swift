import RuleFixtures
import Testing

@testable import Matching

/// A random market: few distinct keys, so that ties are common.
private struct RandomMarket {
    var ranks: [Rank] = []
    var capacities: Capacities

    init(seed: UInt64, vacancies: Int64, candidates: Int64, density: Double) {
        var random = SeededGenerator(seed: seed)
        capacities = Capacities(vacancies: [:], perCandidate: Int.random(in: 1...3, using: &random))
        for vacancy in 1...vacancies {
            capacities.vacancies[vacancy] = Int.random(in: 0...4, using: &random)
            for candidate in 1...candidates where Double.random(in: 0..<1, using: &random) < density {
                ranks.append(
                    Rank(
                        orderKey: Int64.random(in: 0...5, using: &random) * 1000, waitingSince: Int32.random(in: 0...2, using: &random),
                        exposure: Int32.random(in: 0...1, using: &random), pair: Pair(vacancy: vacancy, candidate: candidate)))
            }
        }
        for candidate in 1...candidates where Bool.random(using: &random) {
            capacities.heldByCandidate[candidate] = Int.random(in: 0...4, using: &random)
        }
        ranks.shuffle(using: &random)
    }

    /// Who holds a place, best first: by the allocation that is kept up.
    func allocated() -> [Rank] {
        var allocation = StableAllocation(perCandidate: capacities.perCandidate)
        for (candidate, count) in capacities.heldByCandidate { allocation.setDecided(count, ofCandidate: candidate) }
        let lists = Dictionary(grouping: ranks, by: \.pair.vacancy).mapValues(RankedList.init(sorting:))
        for (vacancy, places) in capacities.vacancies {
            allocation.open(vacancy: vacancy, places: places, window: RankedWindow(whole: lists[vacancy] ?? RankedList()))
        }
        allocation.settle { vacancy, _ in RankedWindow(whole: lists[vacancy] ?? RankedList()) }
        return allocation.held.sorted()
    }
}

@Suite("Allocation")
struct AllocationTests {
    @Test("filling places vacancy by vacancy gives what sorting all pairs gives", arguments: 0..<300)
    func equalsFromScratch(seed: Int) {
        let market = RandomMarket(seed: UInt64(seed), vacancies: 12, candidates: 25, density: 0.4)
        #expect(
            market.allocated() == Allocation.allocateFromScratch(market.ranks, within: market.capacities), "seed \(seed)")
    }

    @Test("nobody has reason for envy: whoever is left out finds both places taken by better pairs", arguments: 0..<100)
    func stable(seed: Int) {
        let market = RandomMarket(seed: UInt64(seed) + 10_000, vacancies: 8, candidates: 12, density: 0.5)
        let taken = market.allocated()
        let held = Set(taken)
        for rank in market.ranks where !held.contains(rank) {
            let vacancyFull =
                taken.filter { $0.pair.vacancy == rank.pair.vacancy && $0 < rank }.count
                >= market.capacities.vacancies[rank.pair.vacancy, default: 0]
            let candidateFull =
                taken.filter { $0.pair.candidate == rank.pair.candidate && $0 < rank }.count
                >= max(0, market.capacities.perCandidate - market.capacities.heldByCandidate[rank.pair.candidate, default: 0])
            #expect(vacancyFull || candidateFull, "seed \(seed): \(rank) blocks the allocation")
        }
    }

    @Test("caps hold on both sides", arguments: 0..<100)
    func capsHold(seed: Int) {
        let market = RandomMarket(seed: UInt64(seed) + 20_000, vacancies: 15, candidates: 10, density: 0.9)
        let taken = market.allocated()
        for (vacancy, ranks) in Dictionary(grouping: taken, by: \.pair.vacancy) {
            #expect(ranks.count <= market.capacities.vacancies[vacancy, default: 0])
        }
        for (candidate, ranks) in Dictionary(grouping: taken, by: \.pair.candidate) {
            #expect(ranks.count + market.capacities.heldByCandidate[candidate, default: 0] <= market.capacities.perCandidate)
        }
    }

    @Test("forty people for two places: the six best get one each, in an order that depends on nothing else")
    func fortyPeopleForTwoPlaces() {
        // Golden case 11: with two openings a vacancy holds max(3, 3 × 2) proposals.
        let ranks = (1...40).map {
            Rank(orderKey: 5000, waitingSince: 10, exposure: 0, pair: Pair(vacancy: 7, candidate: Int64($0)))
        }
        let list = RankedList(sorting: ranks.shuffled())
        var allocation = StableAllocation(perCandidate: 3)
        allocation.open(vacancy: 7, places: 6, window: RankedWindow(whole: list))
        allocation.settle { _, _ in RankedWindow(whole: list) }
        #expect(allocation.held.map(\.pair.candidate).sorted() == [1, 2, 3, 4, 5, 6])
    }
}

@Suite("Ranked lists")
struct RankedListTests {
    @Test("inserting and removing keeps the order", arguments: 0..<50)
    func insertAndRemove(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var list = RankedList()
        var reference: [Rank] = []
        for candidate in 1...Int64(60) {
            let rank = Rank(
                orderKey: Int64.random(in: 0...3, using: &random), waitingSince: 0, exposure: 0,
                pair: Pair(vacancy: 1, candidate: candidate))
            list.insert(rank)
            reference.append(rank)
            if Bool.random(using: &random), let gone = reference.randomElement(using: &random) {
                list.remove(gone)
                reference.removeAll { $0 == gone }
            }
            #expect(list == RankedList(sorting: reference), "seed \(seed)")
        }
    }
}

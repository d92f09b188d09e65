import RuleFixtures

@testable import Matching

/// Whole lists, places and decisions that change step by step, with the allocation that is kept up beside them.
///
/// Whatever the allocation keeps only the beginning of is here in full, so that its answers can be compared with the definition.
struct LivingMarket {
    enum Keys {
        /// Few distinct keys: ties are common.
        case few
        /// Everybody has the same key: ids decide.
        case same
        /// Hardly any two are equal.
        case many
    }

    private(set) var allocation: StableAllocation
    private(set) var lists: [Int64: RankedList] = [:]
    private(set) var places: [Int64: Int] = [:]
    private(set) var decided: [Int64: Int] = [:]
    /// How often a list had to be read further than its window.
    private(set) var asked = 0

    private let perCandidate: Int
    private let keys: Keys
    private let vacancyIDs: ClosedRange<Int64>
    private let candidateIDs: ClosedRange<Int64>
    /// How many ranks a window begins with.
    private let window: Int
    private var random: SeededGenerator

    init(seed: UInt64, vacancies: Int64, candidates: Int64, perCandidate: Int = 3, keys: Keys = .few, window: Int = 2) {
        random = SeededGenerator(seed: seed)
        self.perCandidate = perCandidate
        self.keys = keys
        self.window = window
        vacancyIDs = 1...vacancies
        candidateIDs = 1...candidates
        allocation = StableAllocation(perCandidate: perCandidate, shortestWindow: window)
    }

    /// The pairs that should hold a place, by the definition.
    var expected: Set<Rank> {
        Set(
            Allocation.allocateFromScratch(
                lists.values.flatMap(\.ranks), within: Capacities(vacancies: places, perCandidate: perCandidate, heldByCandidate: decided)))
    }

    // MARK: What happens

    mutating func open(_ vacancy: Int64, density: Double = 0.5, places count: Int? = nil) {
        close(vacancy)
        let ranks = candidateIDs.filter { _ in Double.random(in: 0..<1, using: &random) < density }.map { rank(vacancy, $0) }
        let list = RankedList(sorting: ranks)
        let count = count ?? Int.random(in: 0...4, using: &random)
        lists[vacancy] = list
        places[vacancy] = count
        allocation.open(vacancy: vacancy, places: count, window: Self.beginning(of: list, window))
    }

    mutating func close(_ vacancy: Int64) {
        lists[vacancy] = nil
        places[vacancy] = nil
        allocation.close(vacancy: vacancy)
    }

    mutating func setPlaces(_ count: Int, _ vacancy: Int64) {
        guard lists[vacancy] != nil else { return }
        places[vacancy] = count
        allocation.setPlaces(count, ofVacancy: vacancy)
    }

    mutating func setDecided(_ count: Int, _ candidate: Int64) {
        decided[candidate] = count
        allocation.setDecided(count, ofCandidate: candidate)
    }

    /// Takes a person out of every list, and puts them into some again.
    mutating func change(_ candidate: Int64, density: Double) {
        allocation.remove(candidate: candidate)
        for vacancy in lists.keys.sorted() {
            if let old = lists[vacancy]?.ranks.first(where: { $0.pair.candidate == candidate }) { lists[vacancy]?.remove(old) }
            guard Double.random(in: 0..<1, using: &random) < density else { continue }
            let new = rank(vacancy, candidate)
            lists[vacancy]?.insert(new)
            allocation.insert(new)
        }
    }

    /// One pair leaves its list, or comes into it.
    mutating func flip(_ pair: Pair) {
        guard let list = lists[pair.vacancy] else { return }
        if let old = list.ranks.first(where: { $0.pair == pair }) {
            lists[pair.vacancy]?.remove(old)
            allocation.remove(pair)
        } else {
            let new = rank(pair.vacancy, pair.candidate)
            lists[pair.vacancy]?.insert(new)
            allocation.insert(new)
        }
    }

    /// Anything of the above.
    mutating func step() {
        let vacancy = Int64.random(in: vacancyIDs, using: &random)
        let candidate = Int64.random(in: candidateIDs, using: &random)
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<2: open(vacancy, density: .random(in: 0...1, using: &random))
        case 2: close(vacancy)
        case 3: setPlaces(.random(in: 0...5, using: &random), vacancy)
        case 4..<6: setDecided(.random(in: 0...4, using: &random), candidate)
        case 6..<9: change(candidate, density: .random(in: 0...1, using: &random))
        default: flip(Pair(vacancy: vacancy, candidate: candidate))
        }
    }

    mutating func settle() {
        let lists = lists
        var asked = 0
        allocation.settle { vacancy, count in
            asked += 1
            return Self.beginning(of: lists[vacancy] ?? RankedList(), count)
        }
        self.asked += asked
    }

    mutating func takeChanges() -> Set<Pair> { allocation.takeChanges() }

    private static func beginning(of list: RankedList, _ count: Int) -> RankedWindow {
        guard count < list.count else { return RankedWindow(whole: list) }
        let ranks = list.ranks.prefix(count)
        return RankedWindow(RankedList(sorting: ranks), downTo: list.ranks[count - 1])
    }

    private mutating func rank(_ vacancy: Int64, _ candidate: Int64) -> Rank {
        let pair = Pair(vacancy: vacancy, candidate: candidate)
        return switch keys {
        case .same: Rank(orderKey: 5000, waitingSince: 0, exposure: 0, pair: pair)
        case .few:
            Rank(
                orderKey: .random(in: 0...4, using: &random), waitingSince: .random(in: 0...1, using: &random),
                exposure: .random(in: 0...1, using: &random), pair: pair)
        case .many: Rank(orderKey: .random(in: 0...10_000_000, using: &random), waitingSince: 0, exposure: 0, pair: pair)
        }
    }
}

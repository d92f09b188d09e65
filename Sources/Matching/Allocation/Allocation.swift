import HeapModule

/// How many live proposals a vacancy and a person may hold.
package struct Capacities: Sendable, Equatable {
    /// Places left per vacancy, after what people decided. A vacancy that is not named has none.
    package var vacancies: [Int64: Int]
    /// Places every candidate has before any decision.
    package var perCandidate: Int
    /// Places taken by what people decided, per candidate.
    package var heldByCandidate: [Int64: Int]

    package init(vacancies: [Int64: Int], perCandidate: Int, heldByCandidate: [Int64: Int] = [:]) {
        self.vacancies = vacancies
        self.perCandidate = perCandidate
        self.heldByCandidate = heldByCandidate
    }

    /// Places the candidate has left, never below zero.
    func left(candidate: Int64) -> Int {
        max(0, perCandidate - heldByCandidate[candidate, default: 0])
    }
}

/// Fills the places of vacancies and people in the order of the ranks.
///
/// Every pair is ranked by one strict order, the same for both sides; then the stable allocation is unique, and taking pairs from the best
/// to the worst wherever both sides still have room finds it. It does not depend on the order in which anything happened.
///
/// Source: Decisions 0005; a many-to-many stable matching with one common order, in which the greedy choice is the only stable one.
package enum Allocation {
    /// Merges the vacancies' lists, best rank first, and stops reading a list once its vacancy is full.
    ///
    /// - Parameters:
    ///   - lists: One sorted list per vacancy. A pair with no place on either side is passed over.
    ///   - capacities: Places per vacancy and per candidate.
    /// - Returns: The pairs that hold a place, best first.
    /// - Complexity: O(r log v) for `r` ranks read and `v` vacancies; ranks behind a full vacancy's last place are not read.
    package static func allocate(_ lists: [Int64: RankedList], within capacities: Capacities) -> [Rank] {
        var vacancyLeft = capacities.vacancies
        var candidateLeft: [Int64: Int] = [:]
        var heads = Heap<Head>()
        for (vacancy, list) in lists where !list.isEmpty && vacancyLeft[vacancy, default: 0] > 0 {
            heads.insert(Head(of: list))
        }
        var taken: [Rank] = []
        while var head = heads.popMin() {
            let pair = head.rank.pair
            let room = candidateLeft[pair.candidate] ?? capacities.left(candidate: pair.candidate)
            var vacancyRoom = vacancyLeft[pair.vacancy, default: 0]
            if room > 0 {
                candidateLeft[pair.candidate] = room - 1
                vacancyRoom -= 1
                vacancyLeft[pair.vacancy] = vacancyRoom
                taken.append(head.rank)
            }
            if vacancyRoom > 0, head.advance() { heads.insert(head) }
        }
        return taken
    }

    /// The same allocation by its definition: all ranks in one sorted array, taken from the best. The oracle of ``allocate(_:within:)``.
    ///
    /// - Complexity: O(n log n) for `n` ranks.
    package static func allocateFromScratch(_ ranks: [Rank], within capacities: Capacities) -> [Rank] {
        var vacancyLeft = capacities.vacancies
        var candidateLeft: [Int64: Int] = [:]
        var taken: [Rank] = []
        for rank in ranks.sorted() {
            let room = candidateLeft[rank.pair.candidate] ?? capacities.left(candidate: rank.pair.candidate)
            guard room > 0, vacancyLeft[rank.pair.vacancy, default: 0] > 0 else { continue }
            candidateLeft[rank.pair.candidate] = room - 1
            vacancyLeft[rank.pair.vacancy, default: 0] -= 1
            taken.append(rank)
        }
        return taken
    }
}

/// A vacancy's next rank while the lists are merged; ordered by that rank.
private struct Head: Comparable {
    private(set) var rank: Rank
    private let list: RankedList
    private var index = 0

    /// The head of a list that is not empty.
    init(of list: RankedList) {
        self.list = list
        self.rank = list.ranks[0]
    }

    /// Moves to the vacancy's next rank; false at the end of its list.
    mutating func advance() -> Bool {
        index += 1
        guard index < list.count else { return false }
        rank = list.ranks[index]
        return true
    }

    static func < (left: Head, right: Head) -> Bool { left.rank < right.rank }
    static func == (left: Head, right: Head) -> Bool { left.rank == right.rank }
}

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

/// Fills the places of vacancies and people in the order of the ranks: the definition.
///
/// Every pair is ranked by one strict order, the same for both sides; then the stable allocation is unique, and taking pairs from the best
/// to the worst wherever both sides still have room finds it. It does not depend on the order in which anything happened.
///
/// Source: Decisions 0005; a many-to-many stable matching with one common order, in which the greedy choice is the only stable one.
package enum Allocation {
    /// All ranks in one sorted array, taken from the best. The oracle of ``StableAllocation``.
    ///
    /// - Parameters:
    ///   - ranks: At most one per pair, in any order.
    ///   - capacities: Places per vacancy and per candidate. A pair with no place on either side is passed over.
    /// - Returns: The pairs that hold a place, best first.
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

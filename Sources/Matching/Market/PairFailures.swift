/// The pairs of one market that no rule could judge.
struct PairFailures: Sendable {
    private var byVacancy: [Int64: [Int64: PairFailure]] = [:]

    subscript(pair: Pair) -> PairFailure? { byVacancy[pair.vacancy]?[pair.candidate] }

    /// All of them, in no order.
    var all: some Sequence<PairFailure> { byVacancy.values.lazy.flatMap(\.values) }

    mutating func insert(_ failure: PairFailure) { byVacancy[failure.pair.vacancy, default: [:]][failure.pair.candidate] = failure }

    /// Forgets those of a vacancy.
    ///
    /// - Returns: Their pairs.
    mutating func remove(vacancy id: Int64) -> [Pair] {
        (byVacancy.removeValue(forKey: id) ?? [:]).values.map(\.pair)
    }

    /// Forgets those of a candidate.
    ///
    /// - Returns: Their pairs.
    /// - Complexity: O(vacancies with a failure).
    mutating func remove(candidate id: Int64) -> [Pair] {
        // Keys first: a dictionary that is changed while it is gone through is copied.
        let found = byVacancy.filter { $0.value[id] != nil }.keys.map { Pair(vacancy: $0, candidate: id) }
        for pair in found {
            byVacancy[pair.vacancy]?[id] = nil
            if byVacancy[pair.vacancy]?.isEmpty == true { byVacancy[pair.vacancy] = nil }
        }
        return found
    }
}

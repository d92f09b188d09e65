/// A vacancy and a candidate, by their ids.
package struct Pair: Hashable, Sendable, Comparable {
    /// `office.vacancy.vacancy_id`.
    package let vacancy: Int64
    /// `office.candidate.candidate_id`.
    package let candidate: Int64

    package init(vacancy: Int64, candidate: Int64) {
        self.vacancy = vacancy
        self.candidate = candidate
    }

    /// By vacancy, then by candidate: the order in which rows are locked and written.
    package static func < (left: Pair, right: Pair) -> Bool {
        (left.vacancy, left.candidate) < (right.vacancy, right.candidate)
    }
}

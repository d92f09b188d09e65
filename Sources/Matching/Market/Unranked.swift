/// What is still to be ranked, by its keys and in order.
package struct Unranked: Sendable, Equatable {
    package var candidates: ArraySlice<Int64>
    package var vacancies: ArraySlice<Int64>

    package init(candidates: [Int64] = [], vacancies: [Int64] = []) {
        (self.candidates, self.vacancies) = (candidates[...], vacancies[...])
    }

    package var isEmpty: Bool { candidates.isEmpty && vacancies.isEmpty }

    /// Takes the next out: some people, or vacancies when there are no more people.
    ///
    /// - Complexity: O(what is taken).
    package mutating func takeNext(candidates people: Int, vacancies jobs: Int) -> Unranked {
        if candidates.isEmpty {
            defer { vacancies = vacancies.dropFirst(jobs) }
            return Unranked(vacancies: Array(vacancies.prefix(jobs)))
        }
        defer { candidates = candidates.dropFirst(people) }
        return Unranked(candidates: Array(candidates.prefix(people)))
    }
}

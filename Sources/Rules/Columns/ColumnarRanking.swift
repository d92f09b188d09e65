import CEL

/// Who is among the best of each list of one vacancy, and of whom that could not be told in columns.
package struct ColumnarRanking {
    /// Somebody in a list.
    package struct Scored {
        /// Their place in the columns.
        package let place: Int
        package let list: VacancyList
        /// ``PairOutcome/orderKey``.
        package let orderKey: Int64
    }

    /// In no order. Of each list everybody, where those are no more than were asked for; else at least one more than that, and everybody with
    /// an order key as good as theirs.
    package let scored: [Scored]
    /// Places of pairs to be judged by themselves. They may be in any list or in none.
    package let apart: [Int]

    /// Everybody to be judged by themselves.
    package static func apart(everybodyIn candidates: CandidateColumns) -> ColumnarRanking {
        ColumnarRanking(scored: [], apart: candidates.taken.rows)
    }

    private init(scored: [Scored], apart: [Int]) { (self.scored, self.apart) = (scored, apart) }

    /// - Parameter strata: All people, those first who have most priority.
    init(_ binding: VacancyBinding, _ strata: [CandidateStratum], _ limit: (VacancyList) -> Int) {
        var search = ListSearch(binding, limits: VacancyList.allCases.map(limit))
        self.init(scored: search.run(strata), apart: search.apart)
    }
}

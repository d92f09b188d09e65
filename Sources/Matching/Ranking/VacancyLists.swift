package import Rules

/// How many ranks of each of a vacancy's lists are asked for.
package struct ListLimits: Sendable, Equatable {
    package var sure: Int
    package var pending: Int
    package var nearMisses: Int

    package init(sure: Int, pending: Int, nearMisses: Int) {
        self.sure = sure
        self.pending = pending
        self.nearMisses = nearMisses
    }

    /// Everybody who has a place in a list.
    package static let whole = ListLimits(sure: .max, pending: .max, nearMisses: .max)
}

/// Who stands where for one vacancy: the beginnings of its three lists, and the pairs that could not be judged.
///
/// Candidates whom two gates or more keep out, or one that makes no near miss, are in none.
package struct VacancyLists: Sendable, Equatable {
    /// The beginning of a list, or all of it.
    package struct Beginning: Sendable, Equatable {
        /// Best first.
        package var ranks: [Rank] = []
        /// False where candidates were left out because the limit was reached: each of them ranks below the last of ``ranks``. Where none
        /// were asked for it is false, whether or not there are any: nobody looked.
        package var isWhole = true

        package init() {}

        /// The best of some ranks, given in any order.
        ///
        /// - Complexity: O(n log n).
        package init(bestOf ranks: [Rank], limit: Int) {
            self.ranks = ranks.sorted()
            guard self.ranks.count > limit || limit == 0 else { return }
            self.ranks.removeLast(self.ranks.count - limit)
            isWhole = false
        }
    }

    /// Candidates that meet every gate.
    package var sure = Beginning()
    /// Candidates with a question still open.
    package var pending = Beginning()
    /// Candidates whom one gate alone keeps out.
    package var nearMisses = Beginning()
    /// Pairs with a requirement that could not be evaluated, in the order of their candidates. Never cut.
    package var failures: [PairFailure] = []

    package init() {}
}

/// Where one pair stands among the lists of its vacancy.
package enum PairStanding: Sendable, Equatable {
    /// In one of the lists, and where in it.
    case ranked(VacancyList, Rank)
    /// In none, because a requirement could not be evaluated.
    case failed(PairFailure)
}

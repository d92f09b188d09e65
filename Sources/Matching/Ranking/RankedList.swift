/// The ranks of one vacancy, best first, with at most one per candidate.
package struct RankedList: Sendable, Equatable {
    /// Best first. Strictly ascending by ``Rank``'s order.
    package private(set) var ranks: [Rank]

    /// An empty list.
    package init() { self.ranks = [] }

    /// Sorts the given ranks, which must be of distinct candidates.
    ///
    /// - Complexity: O(n log n).
    package init(sorting ranks: some Sequence<Rank>) {
        self.ranks = ranks.sorted()
    }

    /// Takes over ranks that are sorted already, of distinct candidates.
    init(sorted ranks: [Rank]) {
        self.ranks = ranks
    }

    package var isEmpty: Bool { ranks.isEmpty }
    package var count: Int { ranks.count }

    /// - Complexity: O(log n) to find the place, O(n) to make room.
    package mutating func insert(_ rank: Rank) {
        ranks.insert(rank, at: position(of: rank))
    }

    /// Removes a rank that is in the list.
    ///
    /// - Complexity: O(log n) to find it, O(n) to close the gap.
    package mutating func remove(_ rank: Rank) {
        let index = position(of: rank)
        precondition(index < ranks.count && ranks[index] == rank, "a rank to remove must be in the list")
        ranks.remove(at: index)
    }

    /// - Complexity: O(log n).
    package func contains(_ rank: Rank) -> Bool {
        let index = position(of: rank)
        return index < ranks.count && ranks[index] == rank
    }

    /// Removes and returns everything behind the first `count` ranks.
    package mutating func cut(to count: Int) -> [Rank] {
        let gone = Array(ranks.dropFirst(count))
        ranks.removeLast(gone.count)
        return gone
    }

    /// The index of the first rank that does not come before `rank`.
    ///
    /// - Complexity: O(log n).
    package func position(of rank: Rank) -> Int {
        var low = 0
        var high = ranks.count
        while low < high {
            let middle = (low + high) / 2
            if ranks[middle] < rank { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

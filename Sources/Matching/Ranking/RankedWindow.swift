/// The best of one vacancy's ranks: everything down to a horizon, nothing below it.
///
/// A vacancy fills few places, and its whole list is as long as the market. What stands above the horizon is all there is above it, so as
/// long as nobody looks further the answers are those of the whole list.
package struct RankedWindow: Sendable, Equatable {
    /// Best first, complete down to the horizon.
    package private(set) var list: RankedList
    /// The last rank the window is complete for; nil where it holds the whole list.
    package private(set) var horizon: Rank?

    /// A list nothing was left out of.
    package init(whole list: RankedList) {
        self.list = list
        horizon = nil
    }

    /// The top of a list of which nothing better than the horizon was left out.
    package init(_ list: RankedList, downTo horizon: Rank) {
        self.list = list
        self.horizon = horizon
    }

    /// Whether nothing was left out.
    package var isWhole: Bool { horizon == nil }
    package var ranks: [Rank] { list.ranks }
    package var count: Int { list.count }

    /// Whether a rank, if its pair is listed at all, is in the window.
    package func reaches(_ rank: Rank) -> Bool { horizon.map { rank <= $0 } ?? true }

    /// Takes a rank in if the window reaches it.
    ///
    /// - Returns: Whether it did.
    /// - Complexity: O(log n) to find the place, O(n) to make room.
    @discardableResult
    package mutating func insert(_ rank: Rank) -> Bool {
        guard reaches(rank) else { return false }
        list.insert(rank)
        return true
    }

    /// Removes a rank that is in the window.
    ///
    /// - Complexity: O(log n) to find it, O(n) to close the gap.
    package mutating func remove(_ rank: Rank) { list.remove(rank) }

    /// Forgets everything behind the first `count` ranks.
    ///
    /// - Returns: What was forgotten.
    package mutating func cut(to count: Int) -> [Rank] {
        guard count > 0, count < list.count else { return [] }
        let gone = list.cut(to: count)
        horizon = list.ranks[count - 1]
        return gone
    }
}

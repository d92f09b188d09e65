/// Where people lie by their priority: those who have most first, in a few strata, and behind them whoever came since.
///
/// Nobody in a stratum has more priority than its bound, so that rankings need not look at strata that cannot reach what a list demands.
///
/// Source: ordered by a score that no query changes, as the lists of S. Brin and L. Page, "The anatomy of a large-scale hypertextual Web search
/// engine", Computer Networks 30 (1998), 4.
struct Strata: Sendable {
    struct Stratum: Sendable {
        /// Places, in whole groups of 64.
        fileprivate(set) var range: Range<Int>
        /// Nobody there has more: milli-points.
        fileprivate(set) var mostPriority: Int32 = 0
        /// Who changed, by their places in the stratum.
        fileprivate(set) var history = RowHistory()
    }

    /// By their places. The last is in no order.
    private var all = [Stratum(range: 0..<0)]

    /// There are no more than so many in order.
    private static let most = 8

    /// Everybody in no order.
    init() {}

    /// The same places, of which nothing is known that was kept of others.
    init(_ other: Strata) { all = other.all.map { Stratum(range: $0.range, mostPriority: $0.mostPriority) } }

    /// People by their priority, so many at least in each stratum.
    ///
    /// - Parameter priorities: In descending order.
    /// - Returns: And of each place the position of who has it, `nil` where a stratum is filled up to a whole group.
    static func ordering(_ priorities: [Int32], fewest: Int) -> (strata: Strata, positions: [Int?]) {
        let least = max(1, fewest, priorities.count / most)
        var (strata, positions): (Strata, [Int?]) = (Strata(), [])
        strata.all = []
        var start = 0
        while start < priorities.count {
            let (end, first) = (end(after: start, priorities, least), positions.count)
            positions += (start..<end).map { $0 }
            positions += repeatElement(nil, count: -positions.count & 63)
            strata.all.append(Stratum(range: first..<positions.count, mostPriority: priorities[start]))
            start = end
        }
        strata.all.append(Stratum(range: positions.count..<positions.count))
        return (strata, positions)
    }

    /// Where a stratum ends: where priorities are others, if that is not far.
    private static func end(after start: Int, _ priorities: [Int32], _ least: Int) -> Int {
        // Not with fewer than half of it behind.
        guard priorities.count - start >= least + least / 2 else { return priorities.count }
        // Of those who have as much as the last one, all or nobody.
        var (first, next) = (start + least - 1, start + least)
        while first > start, priorities[first - 1] == priorities[first] { first -= 1 }
        while next < priorities.count, priorities[next] == priorities[first] { next += 1 }
        return first > start && first - start >= least / 2 ? first : next
    }

    var indices: Range<Int> { all.indices }
    subscript(index: Int) -> Stratum { all[index] }

    /// The first place of those in no order.
    var ordered: Int { all[all.count - 1].range.lowerBound }

    /// The stratum of a place. There are so few that looking at each takes no time.
    private func index(of place: Int) -> Int { all.firstIndex { place < $0.range.upperBound } ?? all.count - 1 }

    /// Makes room behind all others.
    mutating func extend(to count: Int) { all[all.count - 1].range = ordered..<count }

    /// Takes down that a row changed.
    mutating func note(_ place: Int) {
        let index = index(of: place)
        all[index].history.note(place - all[index].range.lowerBound, among: all[index].range.count)
    }

    /// Whether somebody has more priority than anybody may where they are.
    func outgrows(_ priority: Int32, at place: Int) -> Bool { place < ordered && priority > all[index(of: place)].mostPriority }

    /// Takes down the priority of somebody.
    mutating func admit(_ priority: Int32, at place: Int) {
        let index = index(of: place)
        all[index].mostPriority = max(all[index].mostPriority, priority)
    }

    /// Takes down the priorities of everybody anew, by place.
    mutating func admit(all priorities: [Int32]) {
        for index in all.indices { all[index].mostPriority = priorities[all[index].range].max() ?? 0 }
    }
}

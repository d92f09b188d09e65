import CEL

/// Some of a market's people, who lie side by side and of whom nobody has more priority than a bound: as rankings look at them.
///
/// A place is a position among these. To be dropped before the next change of the columns, which copies what somebody holds.
final class CandidateStratum {
    private let columns: CandidateColumns
    /// Which of the strata it is: what is kept about people is kept by stratum.
    let index: Int
    /// Where they lie among all.
    let range: Range<Int>
    /// Nobody has more: milli-points.
    let mostPriority: Int32
    /// Who changed.
    let history: RowHistory
    /// Places that somebody has who is to be seen.
    private(set) lazy var taken = columns.taken.slice(range)
    /// Slices of columns that were asked for.
    private var slices: [Slot: ValueColumn] = [:]

    init(_ columns: CandidateColumns, _ index: Int) {
        let stratum = columns.strata[index]
        (self.columns, self.index, range, mostPriority) = (columns, index, stratum.range, stratum.mostPriority)
        history = stratum.history
    }

    /// Places, taken or not.
    var count: Int { range.count }
    /// Of everybody in the market.
    var countOfAll: Int { columns.count }
    /// Whether these are some rows of other columns, looked at once: nothing is kept about them.
    var isPart: Bool { columns.isPart }

    /// Milli-points of each, where the priority is the candidate's own.
    var priorities: ArraySlice<Int32> { columns.priorities[range] }

    /// The column of a slot; `nil` for what is not the candidate's.
    func column(of slot: Slot) -> ValueColumn? {
        if range.count == columns.count { return columns.column(of: slot) }
        if let known = slices[slot] { return known }
        let slice = columns.column(of: slot)?.slice(range)
        slices[slot] = slice
        return slice
    }
}

extension CandidateColumns {
    /// Everybody, those first who have most priority.
    var allStrata: [CandidateStratum] {
        strata.indices.filter { !strata[$0].range.isEmpty }.sorted { (strata[$1].mostPriority, $0) < (strata[$0].mostPriority, $1) }
            .map { CandidateStratum(self, $0) }
    }
}

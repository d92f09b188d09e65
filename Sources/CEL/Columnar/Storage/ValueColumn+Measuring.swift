extension ValueColumn {
    /// Adds up every cell and the words that say what is known: what reading the column costs, and nothing else. For measuring.
    ///
    /// - Returns: A number that means nothing, but has to be computed.
    package func sumOfCells() -> UInt64 {
        let words = (count + 63) >> 6
        let bits = ValueColumn.sum(known.all.from(0, count: words))
        let cells: UInt64 =
            switch storage {
            case .bools(let cells): ValueColumn.sum(cells.all.from(0, count: words))
            case .int8(let cells): UInt64(truncatingIfNeeded: ValueColumn.sum(cells.all.from(0, count: count)))
            case .int16(let cells): UInt64(truncatingIfNeeded: ValueColumn.sum(cells.all.from(0, count: count)))
            case .int32(let cells), .days(let cells): UInt64(truncatingIfNeeded: ValueColumn.sum(cells.all.from(0, count: count)))
            case .int64(let cells), .durations(let cells), .instants(let cells, _):
                UInt64(truncatingIfNeeded: ValueColumn.sum(cells.all.from(0, count: count)))
            case .uints(let cells): ValueColumn.sum(cells.all.from(0, count: count))
            case .doubles(let cells): ValueColumn.sum(cells.all.from(0, count: count))
            case .codes8(let cells): UInt64(ValueColumn.sum(cells.all.from(0, count: count)))
            case .codes16(let cells): UInt64(ValueColumn.sum(cells.all.from(0, count: count)))
            case .codes32(let cells): UInt64(truncatingIfNeeded: ValueColumn.sum(cells.all.from(0, count: count)))
            case .values, .taken: 0
            }
        guard let lists else { return bits &+ cells }
        let starts = ValueColumn.sum(lists.starts.all.from(0, count: lists.written + 2))
        return bits &+ cells &+ UInt64(truncatingIfNeeded: starts) &+ lists.child.sumOfCells()
    }

    private static func sum<Cell: FixedWidthInteger & BitwiseCopyable>(_ cells: Strip<Cell>) -> Cell {
        var sum: Cell = 0
        for index in 0..<cells.count { sum &+= cells[index] }
        return sum
    }

    /// By their bits: adding doubles one after the other takes longer than reading them.
    private static func sum(_ cells: Strip<Double>) -> UInt64 {
        var sum: UInt64 = 0
        for index in 0..<cells.count { sum &+= cells[index].bitPattern }
        return sum
    }
}

extension ValueColumn {
    /// A column of some of the rows, in any order; it shares the dictionary or the elements of lists with this one.
    ///
    /// - Complexity: O(rows chosen).
    package func gathering(_ rows: [Int32]) -> ValueColumn {
        var result = ValueColumn(layout)
        result.count = rows.count
        result.bound = bound
        result.dictionary = dictionary
        result.known = ValueColumn.bits(known, rows)
        if !exceptions.isEmpty {
            for (index, row) in rows.enumerated() { if let outcome = exceptions[Int(row)] { result.exceptions[index] = outcome } }
            if let failed { result.failed = ValueColumn.bits(failed, rows) }
        }
        result.storage =
            switch storage {
            case .bools(let cells): .bools(ValueColumn.bits(cells, rows))
            case .int8(let cells): .int8(cells.gathering(rows))
            case .int16(let cells): .int16(cells.gathering(rows))
            case .int32(let cells): .int32(cells.gathering(rows))
            case .int64(let cells): .int64(cells.gathering(rows))
            case .uints(let cells): .uints(cells.gathering(rows))
            case .doubles(let cells): .doubles(cells.gathering(rows))
            case .days(let cells): .days(cells.gathering(rows))
            case .instants(let seconds, let nanoseconds):
                .instants(seconds: seconds.gathering(rows), nanoseconds: nanoseconds?.gathering(rows))
            case .durations(let cells): .durations(cells.gathering(rows))
            case .codes8(let cells): .codes8(cells.gathering(rows))
            case .codes16(let cells): .codes16(cells.gathering(rows))
            case .codes32(let cells): .codes32(cells.gathering(rows))
            case .values(let values): .values(rows.map { values[Int($0)] })
            case .taken: preconditionFailure("a column is whole between calls")
            }
        return result
    }

    /// Bits at the places of the rows; those beyond the cells are zero.
    private static func bits(_ cells: Cells<UInt64>, _ rows: [Int32]) -> Cells<UInt64> {
        let result = Cells<UInt64>(capacity: (rows.count + 63) >> 6)
        let (from, to, limit) = (cells.all, result.all, cells.capacity)
        for (index, row) in rows.enumerated() where Int(row) >> 6 < limit {
            to[index >> 6] |= from.bit(Int(row)) << UInt64(index & 63)
        }
        return result
    }
}

extension Cells {
    fileprivate func gathering(_ rows: [Int32]) -> Cells {
        let result = Cells(capacity: rows.count)
        let (from, to) = (all, result.all)
        for (index, row) in rows.enumerated() { to[index] = from[Int(row)] }
        return result
    }
}

extension ColumnBatch {
    /// A batch of some of the rows, with the columns that a program reads.
    ///
    /// - Complexity: O(rows chosen × columns read).
    package func gathering(_ rows: [Int32], for program: Program) -> ColumnBatch {
        var result = ColumnBatch(count: rows.count)
        for slot in program.references { if let column = column(of: slot) { result.setColumn(column.gathering(rows), of: slot) } }
        return result
    }
}

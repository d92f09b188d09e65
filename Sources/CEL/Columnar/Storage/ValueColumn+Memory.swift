extension ValueColumn {
    /// Bytes of the cells and bitmaps, as allocated, lists included; other values of a dictionary are not among them.
    package var byteCount: Int {
        let values =
            switch storage {
            case .bools(let cells), .uints(let cells): cells.byteCount
            case .int8(let cells): cells.byteCount
            case .int16(let cells): cells.byteCount
            case .int32(let cells), .days(let cells), .codes32(let cells): cells.byteCount
            case .int64(let cells), .durations(let cells): cells.byteCount
            case .doubles(let cells): cells.byteCount
            case .instants(let seconds, let nanoseconds): seconds.byteCount + (nanoseconds?.byteCount ?? 0)
            case .codes8(let cells): cells.byteCount
            case .codes16(let cells): cells.byteCount
            case .values(let values): values.capacity * MemoryLayout<Value>.stride
            case .taken: 0
            }
        return values + (dictionary?.byteCount ?? 0) + known.byteCount + (failed?.byteCount ?? 0)
    }

    /// Distinct values kept, whether or not a row holds them still.
    package var keptValues: Int { dictionary?.count ?? 0 }

    /// The same rows in cells of their own, without values that no row holds any more.
    ///
    /// - Complexity: O(size of the values).
    package func compacted() -> ValueColumn {
        var result = ValueColumn(layout)
        for row in 0..<count { result.append(self[row]) }
        for (row, outcome) in exceptions { result.setException(outcome, at: row) }
        return result
    }
}

extension Cells {
    var byteCount: Int { capacity * MemoryLayout<Element>.stride }
}

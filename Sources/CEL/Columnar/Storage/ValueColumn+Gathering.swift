extension ValueColumn {
    /// A column of some of the rows, in any order; it shares the dictionary or the elements of lists with this one.
    ///
    /// - Complexity: O(rows chosen).
    package func gathering(_ rows: [Int32]) -> ValueColumn {
        choosing(Gathered(rows: rows))
    }
}

/// Rows in any order: their cells are copied.
private struct Gathered: RowChoice {
    let rows: [Int32]

    var count: Int { rows.count }

    func bits(_ words: Cells<UInt64>) -> Cells<UInt64> {
        let result = Cells<UInt64>(capacity: (rows.count + 63) >> 6)
        let (from, to, limit) = (words.all, result.all, words.capacity)
        for (index, row) in rows.enumerated() where Int(row) >> 6 < limit {
            to[index >> 6] |= from.bit(Int(row)) << UInt64(index & 63)
        }
        return result
    }

    func cells<Cell: BitwiseCopyable>(_ cells: Cells<Cell>) -> Cells<Cell> {
        let result = Cells<Cell>(capacity: rows.count)
        let (from, to) = (cells.all, result.all)
        for (index, row) in rows.enumerated() { to[index] = from[Int(row)] }
        return result
    }

    func values(_ values: [Value]) -> [Value] { rows.map { values[Int($0)] } }

    func exceptions(_ exceptions: [Int: Outcome]) -> [Int: Outcome] {
        var gathered: [Int: Outcome] = [:]
        for (index, row) in rows.enumerated() { if let outcome = exceptions[Int(row)] { gathered[index] = outcome } }
        return gathered
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

extension ValueColumn {
    /// What an expression of type int came out as, as a column that other expressions read. Rows that were not selected are unknown.
    ///
    /// - Precondition: The expression's type is int.
    /// - Complexity: O(rows).
    package init(ofInts result: ColumnarResult) {
        self.init(.ints)
        count = result.count
        let words = Bitmap.words(for: count)
        known = Cells(capacity: words)
        if case .ints(let values) = result.values, result.rowsApart.isEmpty {
            bound = .scalar
            for word in 0..<words { known[word] = result.known.words[word] }
            storage = ValueColumn.cells(values, result.known)
        } else {
            let cells = Cells<Int64>(capacity: count)
            storage = .int64(cells)
            result.known.forEach { row in if let outcome = result.outcome(at: row) { settle(outcome, at: row) } }
        }
        result.failed.forEach { row in if let outcome = result.outcome(at: row) { setException(outcome, at: row) } }
    }

    private mutating func settle(_ outcome: Outcome, at row: Int) {
        if case .value(.int) = outcome { return setException(outcome, at: row) }
        // Some other value: a program that reads an int fails on it, and how is asked of the interpreter.
        setException(.error(.noSuchOverload("int")), at: row)
    }

    /// In the narrowest cells that hold what is known. Those of other rows mean nothing, and may hold anything.
    private static func cells(_ values: [Int64], _ known: Bitmap) -> Storage {
        var (least, most): (Int64, Int64) = (0, 0)
        known.forEach { row in (least, most) = (min(least, values[row]), max(most, values[row])) }
        func narrowed<Cell: FixedWidthInteger & BitwiseCopyable>(_: Cell.Type) -> Cells<Cell> {
            let cells = Cells<Cell>(capacity: values.count)
            let all = cells.all
            for row in 0..<values.count { all[row] = Cell(truncatingIfNeeded: values[row]) }
            return cells
        }
        if Int16(exactly: least) != nil, Int16(exactly: most) != nil { return .int16(narrowed(Int16.self)) }
        if Int32(exactly: least) != nil, Int32(exactly: most) != nil { return .int32(narrowed(Int32.self)) }
        return .int64(narrowed(Int64.self))
    }
}

extension ValueColumn {
    /// Some consecutive rows as a column of their own. It shares cells and dictionary with this one; who writes to either copies first.
    ///
    /// - Precondition: The first is a multiple of 64, and so is the first behind them, unless they are the last.
    /// - Complexity: O(1) beside what rows hold that is no value; O(rows) where cells are values of any kind.
    package func slice(_ rows: Range<Int>) -> ValueColumn {
        precondition(rows.lowerBound >= 0 && rows.upperBound <= count, "rows of the column")
        precondition(rows.lowerBound & 63 == 0 && (rows.upperBound & 63 == 0 || rows.upperBound == count), "whole words of rows")
        return choosing(Consecutive(rows: rows))
    }
}

/// Rows side by side, from a whole word on: their cells stay where they are.
private struct Consecutive: RowChoice {
    let rows: Range<Int>

    var count: Int { rows.count }
    private var words: Range<Int> { rows.lowerBound >> 6..<(rows.upperBound + 63) >> 6 }

    func bits(_ words: Cells<UInt64>) -> Cells<UInt64> { words.slice(self.words.clamped(to: 0..<words.capacity)) }

    /// Whole groups, as loops over cells go by words.
    func cells<Cell: BitwiseCopyable>(_ cells: Cells<Cell>) -> Cells<Cell> { cells.slice(words.lowerBound << 6..<words.upperBound << 6) }

    func values(_ values: [Value]) -> [Value] { Array(values[rows.clamped(to: 0..<values.count)]) }

    func exceptions(_ exceptions: [Int: Outcome]) -> [Int: Outcome] {
        let these = exceptions.filter { rows.contains($0.key) }
        return Dictionary(uniqueKeysWithValues: these.map { ($0.key - rows.lowerBound, $0.value) })
    }
}

extension ValueColumn {
    /// Some consecutive rows as a column of their own. It shares cells and dictionary with this one; who writes to either copies first.
    ///
    /// - Precondition: The first is a multiple of 64, and so is the first behind them, unless they are the last.
    /// - Complexity: O(1) beside what rows hold that is no value; O(rows) where cells are values of any kind.
    package func slice(_ rows: Range<Int>) -> ValueColumn {
        precondition(rows.lowerBound >= 0 && rows.upperBound <= count, "rows of the column")
        precondition(rows.lowerBound & 63 == 0 && (rows.upperBound & 63 == 0 || rows.upperBound == count), "whole words of rows")
        if rows.isEmpty { return ValueColumn(layout) }
        let words = rows.lowerBound >> 6..<(rows.upperBound + 63) >> 6
        // Whole groups, as loops over cells go by words.
        let cells = words.lowerBound << 6..<words.upperBound << 6
        var result = ValueColumn(layout)
        (result.count, result.bound, result.dictionary) = (rows.count, bound, dictionary)
        result.known = known.slice(words)
        if !exceptions.isEmpty {
            for (row, outcome) in exceptions where rows.contains(row) { result.exceptions[row - rows.lowerBound] = outcome }
            if let failed, failed.capacity > words.lowerBound {
                result.failed = failed.slice(words.clamped(to: words.lowerBound..<failed.capacity))
            }
        }
        result.storage =
            switch storage {
            case .bools(let bits): .bools(bits.slice(words))
            case .int8(let all): .int8(all.slice(cells))
            case .int16(let all): .int16(all.slice(cells))
            case .int32(let all): .int32(all.slice(cells))
            case .int64(let all): .int64(all.slice(cells))
            case .uints(let all): .uints(all.slice(cells))
            case .doubles(let all): .doubles(all.slice(cells))
            case .days(let all): .days(all.slice(cells))
            case .instants(let seconds, let nanoseconds):
                .instants(seconds: seconds.slice(cells), nanoseconds: nanoseconds?.slice(cells))
            case .durations(let all): .durations(all.slice(cells))
            case .codes8(let all): .codes8(all.slice(cells))
            case .codes16(let all): .codes16(all.slice(cells))
            case .codes32(let all): .codes32(all.slice(cells))
            case .values(let values): .values(Array(values[rows.clamped(to: 0..<values.count)]))
            case .taken: preconditionFailure("a column is whole between calls")
            }
        return result
    }
}

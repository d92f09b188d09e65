/// Which rows of a column make another one, and how what it holds of them gets there.
protocol RowChoice {
    /// Rows chosen.
    var count: Int { get }
    /// Of a bit per row, which may not reach as far as the rows do: there it is zero.
    func bits(_ words: Cells<UInt64>) -> Cells<UInt64>
    /// Of a cell per row.
    func cells<Cell: BitwiseCopyable>(_ cells: Cells<Cell>) -> Cells<Cell>
    /// Of a value per row.
    func values(_ values: [Value]) -> [Value]
    /// Of what is held by some rows.
    func exceptions(_ exceptions: [Int: Outcome]) -> [Int: Outcome]
}

extension ValueColumn {
    /// A column of the rows chosen; it shares the dictionary or the elements of lists with this one.
    func choosing(_ choice: some RowChoice) -> ValueColumn {
        var result = ValueColumn(layout)
        (result.count, result.bound, result.dictionary) = (choice.count, bound, dictionary)
        result.known = choice.bits(known)
        if !exceptions.isEmpty {
            result.exceptions = choice.exceptions(exceptions)
            result.failed = failed.map(choice.bits)
        }
        result.storage = storage.choosing(choice)
        return result
    }
}

extension ValueColumn.Storage {
    fileprivate func choosing(_ choice: some RowChoice) -> Self {
        switch self {
        case .bools(let words): .bools(choice.bits(words))
        case .int8(let cells): .int8(choice.cells(cells))
        case .int16(let cells): .int16(choice.cells(cells))
        case .int32(let cells): .int32(choice.cells(cells))
        case .int64(let cells): .int64(choice.cells(cells))
        case .uints(let cells): .uints(choice.cells(cells))
        case .doubles(let cells): .doubles(choice.cells(cells))
        case .days(let cells): .days(choice.cells(cells))
        case .instants(let seconds, let nanoseconds): .instants(seconds: choice.cells(seconds), nanoseconds: nanoseconds.map(choice.cells))
        case .durations(let cells): .durations(choice.cells(cells))
        case .codes8(let cells): .codes8(choice.cells(cells))
        case .codes16(let cells): .codes16(choice.cells(cells))
        case .codes32(let cells): .codes32(choice.cells(cells))
        case .values(let values): .values(choice.values(values))
        case .taken: preconditionFailure("a column is whole between calls")
        }
    }
}

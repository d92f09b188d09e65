/// One attribute of many rows: the values in the narrowest cells that hold them, and apart from them which are known.
///
/// A row that is not known is *unknown*, and makes the attribute so; by ``setException(_:at:)`` it can also hold an error, or wait for other
/// attributes than its own. Copies are cheap and share cells until one is changed.
package struct ValueColumn: Sendable {
    /// How values are kept, which decides how expressions over them are computed.
    package indirect enum Layout: Hashable, Sendable {
        /// A bit per row.
        case bools
        /// 1, 2, 4 or 8 bytes per row, as few as the values so far need.
        case ints
        case uints, doubles
        /// Days in 4 bytes while all are midnights in UTC; else seconds, and nanoseconds where there are any.
        case timestamps
        case durations
        /// Any values, kept once each; 1, 2 or 4 bytes per row. What depends on one such column is computed once per distinct value.
        case coded
        /// Lists, kept once each like coded values; the elements of the distinct ones form a column of their own.
        case lists(Layout)
        /// Any values, one by one. Nothing is computed in columns from these.
        case values

        /// True when distinct values are kept once each, so that what depends on one such column is computed once per value.
        var hasDictionary: Bool {
            switch self {
            case .coded, .lists: true
            default: false
            }
        }

        /// The layout for a type where nothing tells that another is better.
        package init(_ type: CELType) {
            switch type {
            case .bool: self = .bools
            case .int: self = .ints
            case .uint: self = .uints
            case .double: self = .doubles
            case .timestamp: self = .timestamps
            case .duration: self = .durations
            case .string: self = .coded
            case .list(let element):
                let inner = Layout(element)
                self = inner == .values ? .values : .lists(inner)
            default: self = .values
            }
        }
    }

    enum Storage: Sendable {
        case bools(Cells<UInt64>)
        case int8(Cells<Int8>), int16(Cells<Int16>), int32(Cells<Int32>), int64(Cells<Int64>)
        case uints(Cells<UInt64>)
        case doubles(Cells<Double>)
        case days(Cells<Int32>)
        case instants(seconds: Cells<Int64>, nanoseconds: Cells<Int32>?)
        case durations(Cells<Int64>)
        case codes8(Cells<UInt8>), codes16(Cells<UInt16>), codes32(Cells<Int32>)
        case values([Value])
        /// While cells are taken out to be changed in place: two references to them would make every change a copy.
        case taken
    }

    package let layout: Layout
    /// Rows.
    package internal(set) var count = 0
    /// A bit per row, as long as the storage; rows beyond ``count`` are not known.
    var known = Cells<UInt64>(capacity: 0)
    /// Rows with an error; `nil` while there are none.
    var failed: Cells<UInt64>?
    /// What rows hold that are neither a value nor simply unknown.
    var exceptions: [Int: Outcome] = [:]
    var storage: Storage
    /// The values of a coded column, the lists of a column of lists.
    var dictionary: ColumnDictionary?
    /// The elements of the lists in the dictionary, in a column of lists.
    var lists: ListCells? { dictionary?.lists }
    /// How large a value can be: never less than any value the column ever held.
    var bound = SizeBound.nothing

    /// A column without rows.
    package init(_ layout: Layout) {
        self.layout = layout
        switch layout {
        case .bools: storage = .bools(Cells(capacity: 0))
        case .ints: storage = .int8(Cells(capacity: 0))
        case .uints: storage = .uints(Cells(capacity: 0))
        case .doubles: storage = .doubles(Cells(capacity: 0))
        case .timestamps: storage = .days(Cells(capacity: 0))
        case .durations: storage = .durations(Cells(capacity: 0))
        case .coded:
            storage = .codes8(Cells(capacity: 0))
            dictionary = ColumnDictionary()
        case .lists(let element):
            storage = .codes8(Cells(capacity: 0))
            dictionary = ColumnDictionary(listsOf: ValueColumn(element))
        case .values: storage = .values([])
        }
    }

    /// A column with these rows, `nil` where unknown. The values must fit the layout.
    package init(_ layout: Layout, _ values: some Sequence<Value?>) {
        self.init(layout)
        for value in values { append(value) }
    }

    /// The value of a row, `nil` where there is none.
    package subscript(row: Int) -> Value? { cell(row) }

    @inline(__always)
    private func cell(_ row: Int) -> Value? {
        precondition(row >= 0 && row < count, "a row of the column")
        return known[row >> 6] >> UInt64(row & 63) & 1 == 1 ? value(at: row) : nil
    }

    /// The value of a row that is known.
    @inline(__always)
    func value(at row: Int) -> Value {
        switch storage {
        case .bools(let cells): return .bool(cells[row >> 6] >> UInt64(row & 63) & 1 == 1)
        case .int8(let cells): return .int(Int64(cells[row]))
        case .int16(let cells): return .int(Int64(cells[row]))
        case .int32(let cells): return .int(Int64(cells[row]))
        case .int64(let cells): return .int(cells[row])
        case .uints(let cells): return .uint(cells[row])
        case .doubles(let cells): return .double(cells[row])
        case .days(let cells): return .timestamp(ValueColumn.time(Int64(cells[row]) * 86_400, 0))
        case .instants(let seconds, let nanoseconds): return .timestamp(ValueColumn.time(seconds[row], nanoseconds?[row] ?? 0))
        case .durations(let cells): return .duration(CELDuration(nanoseconds: cells[row]))
        case .codes8(let cells): return distinct(Int(cells[row]))
        case .codes16(let cells): return distinct(Int(cells[row]))
        case .codes32(let cells): return distinct(Int(cells[row]))
        case .values(let values): return values[row]
        case .taken: preconditionFailure("a column is whole between calls")
        }
    }

    /// The values of one row of several columns, in their order: a column that is handed out is retained with all it has, and these are not.
    package static func values(at row: Int, of columns: [ValueColumn]) -> [Value?] {
        var values: [Value?] = []
        values.reserveCapacity(columns.count)
        for index in columns.indices { values.append(columns[index].cell(row)) }
        return values
    }

    /// The value of one row of one of several columns, which is not handed out either.
    package static func value(at row: Int, of index: Int, among columns: [ValueColumn]) -> Value? { columns[index].cell(row) }

    private func distinct(_ code: Int) -> Value {
        guard let dictionary else { preconditionFailure("a coded column has a dictionary") }
        return dictionary[code]
    }

    /// A column of the distinct values of a coded column, or lists of a column of lists, in the order of their codes from 1.
    var distinct: ValueColumn { column(of: Array(1..<Int32((dictionary?.count ?? 0) + 1))) }

    /// A column of the values under some codes of a coded column; 0 is unknown.
    func column(of codes: [Int32]) -> ValueColumn {
        guard let dictionary else { preconditionFailure("a coded column has a dictionary") }
        var result = ValueColumn(layout)
        (result.count, result.dictionary, result.bound) = (codes.count, dictionary, bound)
        let (cells, words) = (Cells<Int32>(capacity: codes.count), Cells<UInt64>(capacity: Bitmap.words(for: codes.count)))
        for (row, code) in codes.enumerated() {
            cells[row] = code
            if code != 0 { words[row >> 6] |= 1 << UInt64(row & 63) }
        }
        (result.storage, result.known) = (.codes32(cells), words)
        return result
    }

    /// What a row holds; `unknown` where it is simply not known.
    func outcome(at row: Int, unknown: Outcome) -> Outcome {
        if let value = self[row] { return .value(value) }
        return exceptions.isEmpty ? unknown : exceptions[row] ?? unknown
    }

    /// A time that was taken from a ``Timestamp``; zero cells of rows that are not known are the epoch.
    static func time(_ seconds: Int64, _ nanoseconds: Int32) -> Timestamp {
        guard let time = Timestamp(seconds: seconds, nanoseconds: nanoseconds) else {
            preconditionFailure("a column holds only valid times")
        }
        return time
    }
}

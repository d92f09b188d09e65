extension ValueColumn {
    /// Adds a row; `nil` makes it unknown.
    ///
    /// - Complexity: O(size of the value), amortised.
    package mutating func append(_ value: Value?) {
        let row = count
        count += 1
        if row >= known.capacity * 64 { known = known.copied(capacity: ValueColumn.room(known.capacity, for: row >> 6)) }
        guard let value else {
            // Every storage reaches over all rows, also where nothing is known.
            write(at: row) { storage in storage.reserve(row) }
            return
        }
        set(value, at: row)
    }

    /// Replaces the value of a row; `nil` makes it unknown. The value must fit the layout.
    ///
    /// - Complexity: O(size of the value), amortised; O(rows) where cells become wider, and once after the column was copied.
    package mutating func set(_ value: Value?, at row: Int) {
        precondition(row >= 0 && row < count, "a row of the column")
        clear(row)
        guard let value else {
            if dictionary != nil { write(at: row) { storage in storage.forget(row) } }
            return
        }
        bound = bound.joined(SizeBound(value))
        let code = dictionary?.add(value) ?? 0
        write(at: row) { storage in storage.write(value, code: code, at: row) }
        ValueColumn.own(&known, reaching: 0)
        known[row >> 6] |= 1 << UInt64(row & 63)
    }

    /// Whether a row holds exactly this value already, bit by bit; `nil` for unknown. To tell takes a fraction of setting it.
    ///
    /// - Complexity: O(size of the value).
    package func holds(_ value: Value?, at row: Int) -> Bool {
        precondition(row >= 0 && row < count, "a row of the column")
        guard exceptions.isEmpty || exceptions[row] == nil else { return false }
        let isKnown = known[row >> 6] >> UInt64(row & 63) & 1 == 1
        guard isKnown, let value else { return !isKnown && value == nil }
        return switch (storage, value) {
        // Cells are compared as they are: to make values of them takes longer.
        case (.bools(let cells), .bool(let value)): (cells[row >> 6] >> UInt64(row & 63) & 1 == 1) == value
        case (.int8(let cells), .int(let value)): Int64(cells[row]) == value
        case (.int16(let cells), .int(let value)): Int64(cells[row]) == value
        case (.int32(let cells), .int(let value)): Int64(cells[row]) == value
        case (.int64(let cells), .int(let value)): cells[row] == value
        case (.doubles(let cells), .double(let value)): cells[row].bitPattern == value.bitPattern
        case (.days(let cells), .timestamp(let value)): Int64(cells[row]) * 86_400 == value.seconds && value.nanoseconds == 0
        case (.codes8(let cells), _): dictionary?.holds(value, under: Int(cells[row])) ?? false
        case (.codes16(let cells), _): dictionary?.holds(value, under: Int(cells[row])) ?? false
        case (.codes32(let cells), _): dictionary?.holds(value, under: Int(cells[row])) ?? false
        default: self.value(at: row).isSame(as: value)
        }
    }

    /// Replaces the value of a row unless the row holds it already. In one call, as a column that is only read in its place is copied first.
    ///
    /// - Returns: Whether it was another.
    package mutating func replace(with value: Value?, at row: Int) -> Bool {
        if holds(value, at: row) { return false }
        set(value, at: row)
        return true
    }

    /// Makes a row hold an error, or wait for other attributes than the column's own.
    package mutating func setException(_ outcome: Outcome, at row: Int) {
        set(nil, at: row)
        switch outcome {
        case .value(let value): set(value, at: row)
        case .unknown: exceptions[row] = outcome
        case .error:
            exceptions[row] = outcome
            var cells = failed ?? Cells(capacity: 0)
            failed = nil
            ValueColumn.own(&cells, reaching: max(row >> 6, known.capacity - 1))
            cells[row >> 6] |= 1 << UInt64(row & 63)
            failed = cells
        }
    }

    private mutating func clear(_ row: Int) {
        let bit: UInt64 = 1 << UInt64(row & 63)
        if known[row >> 6] & bit != 0 {
            ValueColumn.own(&known, reaching: 0)
            known[row >> 6] &= ~bit
        }
        guard exceptions.removeValue(forKey: row) != nil, var cells = failed, row >> 6 < cells.capacity else { return }
        failed = nil
        ValueColumn.own(&cells, reaching: 0)
        cells[row >> 6] &= ~bit
        failed = cells
    }

    private mutating func write(at row: Int, _ body: (inout Storage) -> Void) {
        var taken = storage
        storage = .taken
        body(&taken)
        storage = taken
    }

    /// How long cells become that are too short for an index: twice as long while that is little, else by a quarter, so that few stay empty.
    private static func room(_ capacity: Int, for index: Int) -> Int {
        max(index + 1, capacity < 4096 ? 2 * capacity : capacity + capacity / 4)
    }

    /// Makes the cells ours alone, and long enough for an index.
    static func own<T>(_ cells: inout Cells<T>, reaching index: Int) {
        if index >= cells.capacity {
            cells = cells.copied(capacity: room(cells.capacity, for: index))
        } else if cells.isSlice || !isKnownUniquelyReferenced(&cells) {
            cells = cells.copied(capacity: cells.capacity)
        }
    }
}

extension ValueColumn.Storage {
    private typealias Column = ValueColumn

    /// Makes room for a row.
    fileprivate mutating func reserve(_ row: Int) { change(row) { _ in } }

    /// Code 0, unknown.
    fileprivate mutating func forget(_ row: Int) {
        change(row) { storage in
            switch storage {
            case .codes8(let cells): cells[row] = 0
            case .codes16(let cells): cells[row] = 0
            case .codes32(let cells): cells[row] = 0
            default: break
            }
        }
    }

    /// Calls `body` when every cell array is ours alone and reaches the row.
    ///
    /// The cells are taken out first: while the storage held them too, they would never be ours alone.
    private mutating func change(_ row: Int, _ body: (ValueColumn.Storage) -> Void) {
        switch self {
        case .bools(var cells):
            self = .taken
            Column.own(&cells, reaching: row >> 6)
            self = .bools(cells)
        case .int8(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .int8(cells)
        case .int16(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .int16(cells)
        case .int32(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .int32(cells)
        case .int64(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .int64(cells)
        case .uints(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .uints(cells)
        case .doubles(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .doubles(cells)
        case .days(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .days(cells)
        case .durations(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .durations(cells)
        case .instants(var seconds, var nanoseconds):
            self = .taken
            Column.own(&seconds, reaching: row)
            if var parts = nanoseconds.take() {
                Column.own(&parts, reaching: row)
                nanoseconds = parts
            }
            self = .instants(seconds: seconds, nanoseconds: nanoseconds)
        case .codes8(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .codes8(cells)
        case .codes16(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .codes16(cells)
        case .codes32(var cells):
            self = .taken
            Column.own(&cells, reaching: row)
            self = .codes32(cells)
        case .values(var values):
            self = .taken
            while values.count <= row { values.append(.null) }
            self = .values(values)
        case .taken: preconditionFailure("a column is whole between calls")
        }
        body(self)
    }

    /// - Parameter code: Of the value, in a coded column.
    fileprivate mutating func write(_ value: Value, code: Int, at row: Int) {
        widen(for: value, code)
        if case .values(var values) = self {
            self = .taken
            while values.count <= row { values.append(.null) }
            values[row] = value
            self = .values(values)
            return
        }
        change(row) { storage in
            switch (storage, value) {
            case (.bools(let cells), .bool(let value)):
                if value { cells[row >> 6] |= 1 << UInt64(row & 63) } else { cells[row >> 6] &= ~(1 << UInt64(row & 63)) }
            case (.int8(let cells), .int(let value)): cells[row] = Int8(value)
            case (.int16(let cells), .int(let value)): cells[row] = Int16(value)
            case (.int32(let cells), .int(let value)): cells[row] = Int32(value)
            case (.int64(let cells), .int(let value)): cells[row] = value
            case (.uints(let cells), .uint(let value)): cells[row] = value
            case (.doubles(let cells), .double(let value)): cells[row] = value
            case (.days(let cells), .timestamp(let value)): cells[row] = Int32(value.daysSinceEpoch)
            case (.instants(let seconds, let nanoseconds), .timestamp(let value)):
                seconds[row] = value.seconds
                nanoseconds?[row] = value.nanoseconds
            case (.durations(let cells), .duration(let value)): cells[row] = value.nanoseconds
            case (.codes8(let cells), _): cells[row] = UInt8(code)
            case (.codes16(let cells), _): cells[row] = UInt16(code)
            case (.codes32(let cells), _): cells[row] = Int32(code)
            default: preconditionFailure("a value of the column's layout")
            }
        }
    }

    /// Wider cells where the value does not fit the ones there are.
    private mutating func widen(for value: Value, _ code: Int) {
        switch (self, value) {
        case (.int8(let cells), .int(let number)) where Int8(exactly: number) == nil:
            self = .int16(cells.converted { Int16($0) })
            widen(for: value, code)
        case (.int16(let cells), .int(let number)) where Int16(exactly: number) == nil:
            self = .int32(cells.converted { Int32($0) })
            widen(for: value, code)
        case (.int32(let cells), .int(let number)) where Int32(exactly: number) == nil:
            self = .int64(cells.converted { Int64($0) })
        case (.codes8(let cells), _) where code > UInt8.max:
            self = .codes16(cells.converted { UInt16($0) })
            widen(for: value, code)
        case (.codes16(let cells), _) where code > UInt16.max: self = .codes32(cells.converted { Int32($0) })
        case (.days(let cells), .timestamp(let time)) where time.nanoseconds != 0 || time.seconds % 86_400 != 0:
            self = .instants(seconds: cells.converted { Int64($0) * 86_400 }, nanoseconds: nil)
            widen(for: value, code)
        case (.instants(let seconds, nil), .timestamp(let time)) where time.nanoseconds != 0:
            self = .instants(seconds: seconds, nanoseconds: Cells(capacity: seconds.capacity))
        default: break
        }
    }
}

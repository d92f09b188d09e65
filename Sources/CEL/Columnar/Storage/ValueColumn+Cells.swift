extension ValueColumn {
    /// A number for each row that is equal for equal values, bit by bit, while the column keeps its ``dictionaryIdentity``; `nil` for a
    /// row without a value.
    ///
    /// - Precondition: The layout is none of ``Layout/values`` and ``Layout/timestamps`` with parts of seconds.
    package func cell(at row: Int) -> UInt64? {
        guard known.all.bit(row) == 1 else { return nil }
        return switch storage {
        case .bools(let cells): cells.all.bit(row)
        case .int8(let cells): UInt64(bitPattern: Int64(cells[row]))
        case .int16(let cells): UInt64(bitPattern: Int64(cells[row]))
        case .int32(let cells), .days(let cells): UInt64(bitPattern: Int64(cells[row]))
        case .int64(let cells), .durations(let cells): UInt64(bitPattern: cells[row])
        case .uints(let cells): cells[row]
        case .doubles(let cells): cells[row].bitPattern
        case .codes8(let cells): UInt64(cells[row])
        case .codes16(let cells): UInt64(cells[row])
        case .codes32(let cells): UInt64(bitPattern: Int64(cells[row]))
        case .instants, .values, .taken: preconditionFailure("cells of one number each")
        }
    }

    /// A key that is equal for rows that have the same in some columns, three at most: their cells, and bits for those that are known.
    ///
    /// - Precondition: That of ``cell(at:)``, of each.
    package static func key(of columns: [ValueColumn], at row: Int) -> SIMD4<UInt64> {
        precondition(columns.count <= mostInKey, "a bit and a cell for each")
        var key = SIMD4<UInt64>.zero
        for (index, column) in columns.enumerated() {
            guard let cell = column.cell(at: row) else { continue }
            key[index] = cell
            key[3] |= 1 << UInt64(index)
        }
        return key
    }

    package static var mostInKey: Int { 3 }

    /// Whether each value is one number: see ``cell(at:)``.
    package var hasPlainCells: Bool {
        switch storage {
        case .instants, .values, .taken: false
        default: exceptions.isEmpty
        }
    }

    /// Of the dictionary of a coded column: what its codes mean. 0 for another column.
    package var dictionaryIdentity: UInt64 { dictionary?.identity ?? 0 }
}

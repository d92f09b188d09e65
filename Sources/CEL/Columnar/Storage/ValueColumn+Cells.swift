extension ValueColumn {
    /// A number for each row that is equal for equal values, bit by bit, while the column keeps its ``dictionaryIdentity``; `nil` for a
    /// row without a value.
    ///
    /// - Precondition: The layout is none of ``Layout/values`` and ``Layout/timestamps`` with parts of seconds.
    package func cell(at row: Int) -> UInt64? {
        guard known.all.bit(row) == 1 else { return nil }
        var cell: UInt64 = 0
        withNumbers { number in cell = number(row) }
        return cell
    }

    /// Calls `body` with what gives the number of each row that has a value, a kind of cells at a time.
    @inline(__always)
    private func withNumbers(_ body: ((Int) -> UInt64) -> Void) {
        switch storage {
        case .bools(let cells): body { cells.all.bit($0) }
        case .int8(let cells): body { UInt64(bitPattern: Int64(cells[$0])) }
        case .int16(let cells): body { UInt64(bitPattern: Int64(cells[$0])) }
        case .int32(let cells), .days(let cells): body { UInt64(bitPattern: Int64(cells[$0])) }
        case .int64(let cells), .durations(let cells): body { UInt64(bitPattern: cells[$0]) }
        case .uints(let cells): body { cells[$0] }
        case .doubles(let cells): body { cells[$0].bitPattern }
        case .codes8(let cells): body { UInt64(cells[$0]) }
        case .codes16(let cells): body { UInt64(cells[$0]) }
        case .codes32(let cells): body { UInt64(bitPattern: Int64(cells[$0])) }
        case .instants, .values, .taken: preconditionFailure("cells of one number each")
        }
    }

    /// For each of some rows a key that is equal for rows that have the same in some columns, three at most: their cells, and bits for those
    /// that are known.
    ///
    /// - Precondition: That of ``cell(at:)``, of each.
    /// - Complexity: O(rows × columns), in loops over cells of one kind.
    package static func keys(of columns: [ValueColumn], at rows: [Int32]) -> [SIMD4<UInt64>] {
        precondition(columns.count <= mostInKey, "a bit and a cell for each")
        var keys = Array(repeating: SIMD4<UInt64>.zero, count: rows.count)
        for (index, column) in columns.enumerated() { column.addCells(to: &keys, index, rows) }
        return keys
    }

    private func addCells(to keys: inout [SIMD4<UInt64>], _ index: Int, _ rows: [Int32]) {
        let known = known.all
        withNumbers { number in
            for (position, row) in rows.enumerated() {
                precondition(row >= 0 && Int(row) < count, "a row of the column")
                guard known.bit(Int(row)) == 1 else { continue }
                keys[position][index] = number(Int(row))
                keys[position][3] |= 1 << UInt64(index)
            }
        }
    }

    package static var mostInKey: Int { 3 }

    /// The rows that have a value.
    ///
    /// - Complexity: O(rows), 64 at a time.
    package var knownRows: Bitmap { Bitmap(count: count, words: (0..<Bitmap.words(for: count)).map { known[$0] }) }

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

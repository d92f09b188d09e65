/// What one statement returned. Immutable; rows are decoded where they lie, in libpq's memory, when they are asked for.
package struct QueryResult: Sendable {
    let result: LibPQResult

    /// Rows returned.
    package var count: Int { result.rowCount }
    /// Rows inserted, updated, deleted, selected or copied; 0 for other commands.
    package var affectedRows: Int { result.affectedRows }
    package var columnNames: [String] { (0..<result.columnCount).map(result.columnName) }

    /// - Precondition: `row` is from 0 to `count - 1`.
    package subscript(row: Int) -> Row {
        precondition(row >= 0 && row < count, "row \(row) of \(count)")
        return Row(result: result, index: row)
    }

    /// All rows as tuples: `result.decode((Int, String?).self)`.
    ///
    /// Count and types of the columns are checked once, so a wrong statement fails even when it returns no row.
    ///
    /// - Throws: ``PostgresError/Kind/decoding``, with the column's name and never its value.
    package func decode<each Value: PostgresDecodable>(_ type: (repeat each Value).Type) throws(PostgresError) -> [(repeat each Value)] {
        try check(type)
        var rows: [(repeat each Value)] = []
        rows.reserveCapacity(count)
        for row in 0..<count { rows.append(try decode(row, as: type)) }
        return rows
    }

    /// The only row.
    ///
    /// - Throws: ``PostgresError/Kind/usage`` saying how many there are, when it is not one; else as ``decode(_:)``.
    package func one<each Value: PostgresDecodable>(_ type: (repeat each Value).Type) throws(PostgresError) -> (repeat each Value) {
        guard count == 1 else { throw PostgresError(.usage, "\(count) rows where one was expected") }
        try check(type)
        return try decode(0, as: type)
    }

    /// The only row, or nil when there is none.
    ///
    /// - Throws: ``PostgresError/Kind/usage`` when there are several; else as ``decode(_:)``.
    package func optional<each Value: PostgresDecodable>(
        _ type: (repeat each Value).Type
    ) throws(PostgresError) -> (repeat each Value)? {
        guard count <= 1 else { throw PostgresError(.usage, "\(count) rows where at most one was expected") }
        try check(type)
        if count == 0 { return nil }
        let row: (repeat each Value) = try decode(0, as: type)
        return row
    }

    private func check<each Value: PostgresDecodable>(_ type: (repeat each Value).Type) throws(PostgresError) {
        var column = 0
        for type in repeat (each Value).self {
            if column < result.columnCount { try result.check(type, at: column) }
            column += 1
        }
        guard column == result.columnCount else {
            throw PostgresError(.decoding, "\(result.columnCount) columns where \(column) were expected")
        }
    }

    private func decode<each Value: PostgresDecodable>(
        _ row: Int, as type: (repeat each Value).Type
    ) throws(PostgresError) -> (repeat each Value) {
        var column = -1
        func next<Next: PostgresDecodable>(_ type: Next.Type) throws(PostgresError) -> Next {
            column += 1
            return try result.decode(type, row: row, column: column)
        }
        return (repeat try next((each Value).self))
    }
}

// One column: as the others, and without the tuple of one that a pack would make.
extension QueryResult {
    /// The values of the only column: `result.decode(Int.self)`.
    package func decode<Value: PostgresDecodable>(_ type: Value.Type) throws(PostgresError) -> [Value] {
        try checkColumn(type)
        var values: [Value] = []
        values.reserveCapacity(count)
        for row in 0..<count { values.append(try result.decode(type, row: row, column: 0)) }
        return values
    }

    /// The value of the only row and column.
    package func one<Value: PostgresDecodable>(_ type: Value.Type) throws(PostgresError) -> Value {
        guard count == 1 else { throw PostgresError(.usage, "\(count) rows where one was expected") }
        try checkColumn(type)
        return try result.decode(type, row: 0, column: 0)
    }

    /// The value of the only row and column, or nil when there is no row.
    package func optional<Value: PostgresDecodable>(_ type: Value.Type) throws(PostgresError) -> Value? {
        guard count <= 1 else { throw PostgresError(.usage, "\(count) rows where at most one was expected") }
        try checkColumn(type)
        return count == 0 ? nil : try result.decode(type, row: 0, column: 0)
    }

    private func checkColumn<Value: PostgresDecodable>(_ type: Value.Type) throws(PostgresError) {
        guard result.columnCount == 1 else { throw PostgresError(.decoding, "\(result.columnCount) columns where 1 was expected") }
        try result.check(type, at: 0)
    }
}

extension LibPQResult {
    func check<Value: PostgresDecodable>(_ type: Value.Type, at column: Int) throws(PostgresError) {
        let oid = columnType(column)
        guard Value.accepts(oid) else {
            throw PostgresError(.decoding, "column \(columnName(column)) has type \(oid), which is not a \(type)")
        }
    }

    func decode<Value: PostgresDecodable>(_ type: Value.Type, row: Int, column: Int) throws(PostgresError) -> Value {
        do throws(PostgresError) {
            return try Value.decode(unsafe Cell(bytes(row: row, column: column), typeOID: columnType(column)))
        } catch {
            throw PostgresError(error.kind, "column \(columnName(column)): \(error.message)")
        }
    }
}

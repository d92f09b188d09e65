/// One row of a ``QueryResult``.
package struct Row: Sendable {
    let result: LibPQResult
    let index: Int

    /// - Precondition: There is such a column.
    package func isNull(at column: Int) -> Bool {
        precondition(column >= 0 && column < result.columnCount, "there is no such column in the row")
        return unsafe result.bytes(row: index, column: column) == nil
    }

    /// - Throws: ``PostgresError/Kind/decoding``.
    package func decode<Value: PostgresDecodable>(_ type: Value.Type, at column: Int) throws(PostgresError) -> Value {
        guard column >= 0, column < result.columnCount else {
            throw PostgresError(.decoding, "column \(column) of \(result.columnCount)")
        }
        try result.check(type, at: column)
        return try result.decode(type, row: index, column: column)
    }

    /// - Throws: ``PostgresError/Kind/decoding``, also when no column, or more than one, has that name.
    package func decode<Value: PostgresDecodable>(_ type: Value.Type, named name: String) throws(PostgresError) -> Value {
        let columns = (0..<result.columnCount).filter { result.columnName($0) == name }
        guard let column = columns.first, columns.count == 1 else {
            throw PostgresError(.decoding, "\(columns.count) columns are named \(name)")
        }
        return try decode(type, at: column)
    }
}

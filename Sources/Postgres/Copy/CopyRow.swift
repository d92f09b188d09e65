/// One row of a COPY to the client, lent for the time of one call.
///
/// COPY names no types: decode a column as exactly what the statement selects.
@safe
package struct CopyRow: ~Copyable {
    private let fields: UnsafeBufferPointer<UnsafeRawBufferPointer?>

    /// - Parameter fields: One per column, nil for NULL; valid as long as the row.
    @unsafe
    init(_ fields: UnsafeBufferPointer<UnsafeRawBufferPointer?>) { unsafe self.fields = fields }

    /// Columns.
    package var count: Int { unsafe fields.count }

    /// - Precondition: There is such a column.
    package func isNull(at column: Int) -> Bool { unsafe bytes(at: column) == nil }

    /// - Throws: ``PostgresError/Kind/decoding``.
    package func decode<Value: PostgresDecodable>(_ type: Value.Type, at column: Int) throws(PostgresError) -> Value {
        guard column >= 0, column < count else { throw PostgresError(.decoding, "column \(column) of \(count)") }
        do throws(PostgresError) {
            return try Value.decode(unsafe Cell(fields[column], typeOID: 0))
        } catch {
            throw PostgresError(error.kind, "column \(column): \(error.message)")
        }
    }

    /// The bytes of a value, nil for NULL. Valid during the call only.
    ///
    /// - Precondition: There is such a column.
    @unsafe
    package func bytes(at column: Int) -> UnsafeRawBufferPointer? {
        // Checked here: an unsafe buffer checks in debug builds only.
        precondition(column >= 0 && column < count, "there is no such column in the row of a COPY")
        return unsafe fields[column]
    }
}

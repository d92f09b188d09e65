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
    package func isNull(at column: Int) -> Bool { unsafe fields[column] == nil }

    /// - Throws: ``PostgresError/Kind/decoding``.
    @inline(__always)
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
    package func bytes(at column: Int) -> UnsafeRawBufferPointer? { unsafe fields[column] }
}

/// Cuts the messages of a binary COPY into rows.
///
/// The server sends the header together with the first row, one row per message, and a trailer. Allocates once, for the widest row.
///
/// Source: <https://www.postgresql.org/docs/15/sql-copy.html>, "Binary Format".
@safe
struct CopyRowReader {
    private var fields: [UnsafeRawBufferPointer?] = unsafe []
    private var isPastHeader = false
    private(set) var isPastTrailer = false

    static let signature: [UInt8] = Array("PGCOPY\n".utf8) + [0xFF] + Array("\r\n".utf8) + [0]

    mutating func read(_ message: UnsafeRawBufferPointer, _ eachRow: (borrowing CopyRow) throws -> Void) throws {
        var reader = unsafe BinaryReader(message)
        if !isPastHeader {
            try readHeader(&reader)
            isPastHeader = true
        }
        while !reader.isAtEnd {
            guard !isPastTrailer else { throw PostgresError(.decoding, "a COPY goes on after its end") }
            let count = Int(try reader.integer(as: Int16.self))
            if count == -1 {
                isPastTrailer = true
                continue
            }
            guard count >= 0 else { throw PostgresError(.decoding, "a row of a COPY with \(count) fields") }
            unsafe fields.removeAll(keepingCapacity: true)
            for _ in 0..<count { unsafe fields.append(try reader.field()) }
            try unsafe fields.withUnsafeBufferPointer { try eachRow(unsafe CopyRow($0)) }
        }
    }

    private func readHeader(_ reader: inout BinaryReader) throws(PostgresError) {
        let signature = unsafe try reader.bytes(Self.signature.count)
        guard unsafe signature.elementsEqual(Self.signature) else {
            throw PostgresError(.decoding, "a COPY that is not in binary format: say (format binary)")
        }
        // Bits from 16 up are critical: the bytes that follow would mean something else.
        guard try reader.integer(as: UInt32.self) >> 16 == 0 else { throw PostgresError(.decoding, "a COPY with unknown flags") }
        _ = unsafe try reader.bytes(Int(try reader.integer(as: Int32.self)))
    }
}

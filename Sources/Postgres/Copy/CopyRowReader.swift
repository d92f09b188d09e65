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

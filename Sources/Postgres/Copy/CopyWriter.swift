/// Takes the rows of a ``Connection/copyIn(_:_:)``.
///
/// COPY converts nothing: every value must have exactly its column's type (`Int32` for an int4, not `Int`).
/// Not copyable, so that it cannot outlive its COPY.
package struct CopyWriter: ~Copyable {
    private let connection: Connection
    private let wire: LibPQWire
    private var buffer = BinaryBuffer()
    /// Rows taken so far.
    package private(set) var rowCount = 0
    /// Why no more rows are taken. Kept, in case `body` goes on after an error.
    private(set) var failure: (any Error)?

    /// In bytes. Bigger chunks are not faster: the server reads 8 KiB at a time.
    private static let chunkSize = 64 * 1_024

    init(_ connection: Connection, _ wire: LibPQWire) {
        self.connection = connection
        self.wire = wire
        buffer.append(CopyRowReader.signature)
        // No flags, no extension.
        buffer.append(bigEndian: UInt64(0))
    }

    /// Writes one row, and waits while the server is behind.
    ///
    /// - Throws: ``PostgresError/Kind/encoding``, with nothing of the row written; `CancellationError`; an error that ended the COPY.
    package mutating func write(_ values: [any PostgresEncodable]) async throws {
        try begin()
        let start = buffer.count
        do throws(PostgresError) {
            buffer.append(bigEndian: try Self.fieldCount(values.count))
            for value in values { try buffer.append(field: value) }
        } catch {
            buffer.truncate(to: start)
            throw error
        }
        try await end()
    }

    /// Writes one row without boxing its values, and waits while the server is behind. Otherwise as the other.
    package mutating func write<each Value: PostgresEncodable>(_ values: repeat each Value) async throws {
        try begin()
        let start = buffer.count
        do throws(PostgresError) {
            var count = 0
            for _ in repeat (each Value).self { count += 1 }
            buffer.append(bigEndian: try Self.fieldCount(count))
            for value in repeat each values { try buffer.append(field: value) }
        } catch {
            buffer.truncate(to: start)
            throw error
        }
        try await end()
    }

    private static func fieldCount(_ count: Int) throws(PostgresError) -> Int16 {
        guard let count = Int16(exactly: count) else { throw PostgresError(.encoding, "a row of \(count) fields") }
        return count
    }

    private func begin() throws {
        if let failure { throw failure }
    }

    private mutating func end() async throws {
        rowCount += 1
        if buffer.count >= Self.chunkSize { try await flush() }
    }

    /// Writes the trailer and what is left.
    mutating func finish() async throws {
        try begin()
        buffer.append(bigEndian: Int16(-1))
        try await flush()
    }

    private mutating func flush() async throws {
        do {
            var machine = CopyInMachine<LibPQWire>()
            let outcome = try await connection.drive(wire) { [buffer] ready, _ in
                machine.advance(wire, ready: ready, chunk: buffer.bytes)
            }
            if outcome == .refused { throw Refusal() }
            buffer.removeAll()
        } catch {
            failure = error
            throw error
        }
    }

    /// The server or libpq takes no more; ending the COPY says why.
    struct Refusal: Error {}
}

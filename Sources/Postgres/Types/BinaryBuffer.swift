/// Bytes on their way to the server, in network order.
package struct BinaryBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var count: Int { bytes.count }

    package mutating func append(_ byte: UInt8) { bytes.append(byte) }

    package mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

    /// Most significant byte first.
    package mutating func append<Value: FixedWidthInteger>(bigEndian value: Value) {
        unsafe withUnsafeBytes(of: value.bigEndian) { unsafe bytes.append(contentsOf: $0) }
    }

    /// Writes a value preceded by its length in bytes (-1 for NULL), as arrays and COPY have it.
    mutating func append(field value: some PostgresEncodable) throws(PostgresError) {
        guard !value.isNull else { return append(bigEndian: Int32(-1)) }
        let start = bytes.count
        append(bigEndian: Int32(0))
        try value.encode(into: &self)
        guard let length = Int32(exactly: bytes.count - start - 4) else {
            throw PostgresError(.encoding, "a value is longer than 2 GB")
        }
        set(length, at: start)
    }

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Drops what follows: a row that could not be written whole.
    mutating func truncate(to count: Int) { bytes.removeLast(bytes.count - count) }

    private mutating func set(_ value: Int32, at offset: Int) {
        unsafe withUnsafeBytes(of: value.bigEndian) { source in
            for index in 0..<4 { unsafe bytes[offset + index] = source[index] }
        }
    }
}

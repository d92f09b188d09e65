/// Reads a value made of parts (an array, a numeric, a snapshot, a row of a COPY) from the front, never past its end.
@safe
struct BinaryReader: ~Copyable {
    private var rest: UnsafeRawBufferPointer

    /// - Parameter bytes: Must outlive the reader.
    @unsafe
    init(_ bytes: UnsafeRawBufferPointer) { unsafe rest = bytes }

    var isAtEnd: Bool { unsafe rest.isEmpty }
    var remaining: Int { unsafe rest.count }

    mutating func integer<Value: FixedWidthInteger>(as type: Value.Type) throws(PostgresError) -> Value {
        let size = MemoryLayout<Value>.size
        guard unsafe rest.count >= size else { throw Self.short }
        defer { unsafe rest = UnsafeRawBufferPointer(rebasing: rest[size...]) }
        return unsafe Value(bigEndian: rest.loadUnaligned(as: Value.self))
    }

    /// A part of `count` bytes; valid as long as what the reader reads from.
    @unsafe
    mutating func bytes(_ count: Int) throws(PostgresError) -> UnsafeRawBufferPointer {
        guard count >= 0, unsafe rest.count >= count else { throw Self.short }
        defer { unsafe rest = UnsafeRawBufferPointer(rebasing: rest[count...]) }
        return unsafe UnsafeRawBufferPointer(rebasing: rest[..<count])
    }

    /// A part preceded by its length; nil for NULL.
    @unsafe
    mutating func field() throws(PostgresError) -> UnsafeRawBufferPointer? {
        let count = try integer(as: Int32.self)
        return count == -1 ? nil : unsafe try bytes(Int(count))
    }

    /// - Throws: When something is left: the value is longer than its type says.
    func end() throws(PostgresError) {
        guard isAtEnd else { throw PostgresError(.decoding, "\(remaining) bytes follow a value that should be over") }
    }

    private static var short: PostgresError { PostgresError(.decoding, "a value ends before its parts do") }
}

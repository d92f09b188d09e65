/// One value of a row as it came from the server, for the time of one decoding.
///
/// Not copyable and lent only, because the memory belongs to the row.
@safe
package struct Cell: ~Copyable {
    /// 0 in a COPY, which does not say.
    package let typeOID: UInt32
    private let content: UnsafeRawBufferPointer?

    @unsafe
    init(_ content: UnsafeRawBufferPointer?, typeOID: UInt32) {
        unsafe self.content = content
        self.typeOID = typeOID
    }

    package var isNull: Bool { unsafe content == nil }
    /// In bytes; 0 for NULL.
    package var count: Int { unsafe content?.count ?? 0 }

    /// The bytes, valid during the decoding.
    ///
    /// - Throws: ``PostgresError/Kind/decoding`` for NULL.
    @unsafe
    package func bytes() throws(PostgresError) -> UnsafeRawBufferPointer {
        guard let content = unsafe content else { throw PostgresError(.decoding, "NULL where a value was expected") }
        return unsafe content
    }

    /// The whole cell as one integer in network order.
    ///
    /// - Throws: ``PostgresError/Kind/decoding`` for NULL or another width.
    package func integer<Value: FixedWidthInteger>(as type: Value.Type) throws(PostgresError) -> Value {
        let bytes = unsafe try bytes()
        guard bytes.count == MemoryLayout<Value>.size else { throw wrongLength(for: type) }
        return unsafe Value(bigEndian: bytes.loadUnaligned(as: Value.self))
    }

    func wrongLength(for type: Any.Type) -> PostgresError {
        PostgresError(.decoding, "\(count) bytes of type \(typeOID) are not a \(type)")
    }
}

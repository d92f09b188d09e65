/// A jsonb, as its text.
package struct JSONB: Sendable, Hashable {
    package let text: String
    package init(_ text: String) { self.text = text }
}

extension JSONB: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.jsonb }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.jsonb) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.jsonb }

    /// The binary form is a version, 1 so far, and the text.
    private static let version: UInt8 = 1

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> JSONB {
        let bytes = unsafe try cell.bytes()
        guard unsafe bytes.first == version else { throw PostgresError(.decoding, "a jsonb of an unknown version") }
        return JSONB(unsafe try String.text(UnsafeRawBufferPointer(rebasing: bytes.dropFirst()), typeOID: cell.typeOID))
    }

    package func encode(into buffer: inout BinaryBuffer) throws(PostgresError) {
        buffer.append(Self.version)
        try text.encode(into: &buffer)
    }
}

import Glibc

/// text, varchar, char(n), name, json and every type whose binary form is its text, such as enums.
extension String: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.text }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.text) }

    package static func accepts(_ typeOID: UInt32) -> Bool {
        switch typeOID {
        case TypeOID.text, TypeOID.varchar, TypeOID.bpchar, TypeOID.name, TypeOID.char, TypeOID.json, TypeOID.unknown: true
        // An enum, or an extension's text. What is not text at all is found by its NULs or by not being UTF-8.
        default: typeOID >= TypeOID.firstUserDefined
        }
    }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> String {
        unsafe try text(cell.bytes(), typeOID: cell.typeOID)
    }

    /// - Throws: ``PostgresError/Kind/encoding`` for a NUL: PostgreSQL's text cannot hold it, and would say so only with the value in the message.
    package func encode(into buffer: inout BinaryBuffer) throws(PostgresError) {
        let holdsNUL = unsafe utf8.withContiguousStorageIfAvailable { unsafe memchr($0.baseAddress!, 0, $0.count) != nil }
        guard holdsNUL == false || !utf8.contains(0) else {
            throw PostgresError(.encoding, "a text holds a NUL character, which PostgreSQL cannot store")
        }
        buffer.append(utf8)
    }

    static func text(_ bytes: UnsafeRawBufferPointer, typeOID: UInt32) throws(PostgresError) -> String {
        guard let start = bytes.baseAddress, unsafe !bytes.isEmpty else { return "" }
        if typeOID >= TypeOID.firstUserDefined, unsafe memchr(start, 0, bytes.count) != nil {
            throw PostgresError(.decoding, "a value of type \(typeOID) is not a text")
        }
        guard let text = unsafe String(validating: bytes, as: UTF8.self) else {
            throw PostgresError(.decoding, "a value of type \(typeOID) is not UTF-8")
        }
        return text
    }
}

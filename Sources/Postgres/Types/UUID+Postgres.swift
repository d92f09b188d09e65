package import FoundationEssentials

extension UUID: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.uuid }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.uuid) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.uuid }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> UUID {
        let bytes = unsafe try cell.bytes()
        guard bytes.count == 16 else { throw cell.wrongLength(for: UUID.self) }
        return unsafe UUID(uuid: bytes.loadUnaligned(as: uuid_t.self))
    }

    package func encode(into buffer: inout BinaryBuffer) {
        unsafe withUnsafeBytes(of: uuid) { unsafe buffer.append($0) }
    }
}

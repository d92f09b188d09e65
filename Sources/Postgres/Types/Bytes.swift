/// A bytea.
package struct Bytes: Sendable, Hashable {
    package let bytes: [UInt8]
    package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension Bytes: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.bytea }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.bytea) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.bytea }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Bytes { Bytes(unsafe Array(try cell.bytes())) }
    package func encode(into buffer: inout BinaryBuffer) { buffer.append(bytes) }
}

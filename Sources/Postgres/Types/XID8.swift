/// A transaction id that does not wrap around.
package struct XID8: Sendable, Hashable, Comparable {
    package let rawValue: UInt64
    package init(_ rawValue: UInt64) { self.rawValue = rawValue }
    package static func < (left: XID8, right: XID8) -> Bool { left.rawValue < right.rawValue }
}

extension XID8: CustomStringConvertible {
    package var description: String { String(rawValue) }
}

extension XID8: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.xid8 }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.xid8) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.xid8 }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> XID8 { XID8(try cell.integer(as: UInt64.self)) }
    package func encode(into buffer: inout BinaryBuffer) { buffer.append(bigEndian: rawValue) }
}

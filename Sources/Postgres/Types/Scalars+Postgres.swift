extension Bool: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.bool }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.bool) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.bool }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Bool { try cell.integer(as: UInt8.self) != 0 }
    package func encode(into buffer: inout BinaryBuffer) { buffer.append(self ? 1 as UInt8 : 0) }
}

extension Float: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.float4 }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.float4) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.float4 }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Float {
        Float(bitPattern: try cell.integer(as: UInt32.self))
    }
    package func encode(into buffer: inout BinaryBuffer) { buffer.append(bigEndian: bitPattern) }
}

/// Takes float8, and float4, which it holds exactly.
extension Double: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.float8 }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.float8) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.float8 || typeOID == TypeOID.float4 }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Double {
        cell.count == 4 ? Double(try Float.decode(cell)) : Double(bitPattern: try cell.integer(as: UInt64.self))
    }
    package func encode(into buffer: inout BinaryBuffer) { buffer.append(bigEndian: bitPattern) }
}

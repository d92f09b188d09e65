// Integers. A Swift integer of any width takes int2, int4, int8 and oid by the width that arrives, if the value fits.

extension PostgresDecodable where Self: FixedWidthInteger {
    package static func accepts(_ typeOID: UInt32) -> Bool {
        switch typeOID {
        case TypeOID.int2, TypeOID.int4, TypeOID.int8, TypeOID.oid: true
        default: false
        }
    }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Self {
        let wide: Int64 =
            switch cell.count {
            // An oid is the one unsigned integer of PostgreSQL.
            case 4: cell.isObjectID ? Int64(try cell.integer(as: UInt32.self)) : Int64(try cell.integer(as: Int32.self))
            case 2: Int64(try cell.integer(as: Int16.self))
            default: try cell.integer(as: Int64.self)
            }
        guard let value = Self(exactly: wide) else { throw cell.outOfRange(for: Self.self) }
        return value
    }
}

extension PostgresEncodable where Self: FixedWidthInteger {
    package func encode(into buffer: inout BinaryBuffer) { buffer.append(bigEndian: self) }
}

extension Int16: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.int2 }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.int2) }
}

extension Int32: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.int4 }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.int4) }
}

extension Int64: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.int8 }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.int8) }
}

/// As `Int64`: an int8.
extension Int: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.int8 }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.int8) }
}

extension Cell {
    var isObjectID: Bool { typeOID == TypeOID.oid }

    func outOfRange(for type: Any.Type) -> PostgresError {
        PostgresError(.decoding, "a value of type \(typeOID) is out of the range of \(type)")
    }
}

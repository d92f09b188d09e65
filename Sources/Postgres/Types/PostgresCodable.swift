/// A value that can be a parameter of a statement or a field of a COPY, in PostgreSQL's binary form.
package protocol PostgresEncodable: Sendable {
    /// The type the server is told. COPY tells none: there the column must have exactly this type.
    static var typeOID: UInt32 { get }
    /// Whether the value is NULL. Then it is not encoded.
    var isNull: Bool { get }
    /// Appends the binary form.
    ///
    /// - Throws: ``PostgresError/Kind/encoding`` for a value that PostgreSQL cannot hold.
    func encode(into buffer: inout BinaryBuffer) throws(PostgresError)
}

extension PostgresEncodable {
    package var isNull: Bool { false }
}

/// A value that can be read from a result or a row of a COPY, from PostgreSQL's binary form.
package protocol PostgresDecodable {
    /// Whether columns of this type can be decoded; asked once per column, and never of a COPY, which does not say.
    static func accepts(_ typeOID: UInt32) -> Bool
    /// - Throws: ``PostgresError/Kind/decoding``.
    static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Self
}

/// A value that can be an element of an array. Arrays themselves are not: PostgreSQL has no arrays of arrays.
package protocol PostgresArrayElement: PostgresEncodable, PostgresDecodable {
    static var arrayTypeOID: UInt32 { get }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
    package static var typeOID: UInt32 { Wrapped.typeOID }
    package var isNull: Bool { self.map(\.isNull) ?? true }

    package func encode(into buffer: inout BinaryBuffer) throws(PostgresError) {
        if let self { try self.encode(into: &buffer) }
    }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
    package static func accepts(_ typeOID: UInt32) -> Bool { Wrapped.accepts(typeOID) }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Wrapped? {
        cell.isNull ? nil : try Wrapped.decode(cell)
    }
}

extension Optional: PostgresArrayElement where Wrapped: PostgresArrayElement {
    package static var arrayTypeOID: UInt32 { Wrapped.arrayTypeOID }
}

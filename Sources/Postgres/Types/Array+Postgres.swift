// Arrays of one dimension. The binary form: dimensions, whether there are NULLs, the element type, then per dimension its length and
// lower bound, then the elements as fields. Source: `array_send`, `src/backend/utils/adt/arrayfuncs.c`.

extension Array: PostgresEncodable where Element: PostgresArrayElement {
    package static var typeOID: UInt32 { Element.arrayTypeOID }

    package func encode(into buffer: inout BinaryBuffer) throws(PostgresError) {
        // An empty array has no dimension.
        buffer.append(bigEndian: Int32(isEmpty ? 0 : 1))
        buffer.append(bigEndian: Int32(contains(where: \.isNull) ? 1 : 0))
        buffer.append(bigEndian: Element.typeOID)
        guard !isEmpty else { return }
        guard let length = Int32(exactly: count) else { throw PostgresError(.encoding, "an array of \(count) elements") }
        buffer.append(bigEndian: length)
        buffer.append(bigEndian: Int32(1))
        for element in self { try buffer.append(field: element) }
    }
}

extension Array: PostgresDecodable where Element: PostgresArrayElement {
    package static func accepts(_ typeOID: UInt32) -> Bool {
        // The array of a type that somebody created: its elements tell.
        TypeOID.element(ofArray: typeOID).map(Element.accepts) ?? (typeOID >= TypeOID.firstUserDefined)
    }

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> [Element] {
        var reader = unsafe BinaryReader(try cell.bytes())
        let dimensions = try reader.integer(as: Int32.self)
        _ = try reader.integer(as: Int32.self)
        let elementType = try reader.integer(as: UInt32.self)
        // An array over a domain names the domain, whose values look like its base type's.
        guard Element.accepts(elementType) || elementType >= TypeOID.firstUserDefined else {
            throw PostgresError(.decoding, "an array of type \(elementType) where [\(Element.self)] was expected")
        }
        guard dimensions == 0 || dimensions == 1 else {
            throw PostgresError(.decoding, "an array of \(dimensions) dimensions where one was expected")
        }
        guard dimensions == 1 else {
            try reader.end()
            return []
        }
        let count = Int(try reader.integer(as: Int32.self))
        _ = try reader.integer(as: Int32.self)
        // Every element takes at least its length, so this also bounds what is reserved.
        guard count >= 0, count <= reader.remaining / 4 else { throw cell.wrongLength(for: Self.self) }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count {
            let element = unsafe Cell(try reader.field(), typeOID: elementType)
            elements.append(try Element.decode(element))
        }
        try reader.end()
        return elements
    }
}

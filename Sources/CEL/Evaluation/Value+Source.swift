extension Value {
    /// The value as source text that evaluates to it.
    ///
    /// - Parameter limit: Bytes; a longer text is cut and ends with `…`. Parts can be shared, so that a small value can have a text of any length.
    package func source(limit: Int = 100_000) -> String {
        var text = ""
        guard write(into: &text, limit: limit) else {
            while text.utf8.count > limit { text.unicodeScalars.removeLast() }
            return text + "…"
        }
        return text
    }

    /// - Returns: false when the limit is passed; the text is then incomplete.
    private func write(into text: inout String, limit: Int) -> Bool {
        switch self {
        case .bool(let value): text += value ? "true" : "false"
        case .int(let value): text += String(value)
        case .uint(let value): text += "\(value)u"
        case .double(let value):
            text +=
                value.isNaN
                ? "double(\"NaN\")" : value.isInfinite ? "double(\"\(value < 0 ? "-" : "")Infinity\")" : value.description
        case .string(let value): text += quoted(value)
        case .bytes(let bytes):
            text += "b\""
            for byte in bytes.prefix(limit) { text += "\\x" + hexadecimal(byte) }
            text += "\""
        case .null: text += "null"
        case .timestamp(let value): text += "timestamp(\"\(value)\")"
        case .duration(let value): text += "duration(\"\(value)\")"
        case .type(let type): text += type.runtimeName
        case .list(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += ", " }
                guard element.write(into: &text, limit: limit) else { return false }
            }
            text += "]"
        case .map(let map):
            text += "{"
            for (index, entry) in map.entries.enumerated() {
                if index > 0 { text += ", " }
                guard entry.key.write(into: &text, limit: limit) else { return false }
                text += ": "
                guard entry.value.write(into: &text, limit: limit) else { return false }
            }
            text += "}"
        case .optional(.some(let value)):
            text += "optional.of("
            guard value.write(into: &text, limit: limit) else { return false }
            text += ")"
        case .optional(.none): text += "optional.none()"
        }
        return text.utf8.count <= limit
    }

    /// The type the checker gives the value's text; elements that differ make it `dyn`, as do more than 10 000 parts.
    var literalType: CELType {
        var left = 10_000
        return literalType(&left)
    }

    private func literalType(_ left: inout Int) -> CELType {
        left -= 1
        if left < 0 { return .dyn }
        func common(_ values: some Sequence<Value>, _ left: inout Int) -> CELType {
            var types: Set<CELType> = []
            for value in values { types.insert(value.literalType(&left)) }
            return types.count == 1 ? types.first ?? .dyn : .dyn
        }
        switch self {
        case .list(let elements): return .list(common(elements, &left))
        case .map(let map): return .map(common(map.entries.lazy.map(\.key), &left), common(map.entries.lazy.map(\.value), &left))
        case .optional(let wrapped): return .optional(wrapped?.literalType(&left) ?? .dyn)
        default: return type
        }
    }
}

extension Value: CustomStringConvertible {
    /// The value as source text, cut after 10 000 bytes; for messages and tests.
    package var description: String { source(limit: 10_000) }
}

/// A type of the language, as the checker sees it.
///
/// ``dyn`` is assignable both ways and defers the check to run time. ``object(_:)`` is a closed record declared in an ``Environment``;
/// only its fields can be read. ``parameter(_:)`` stands for any type inside a function's signature. ``error`` follows a diagnostic and
/// silences further ones.
package indirect enum CELType: Hashable, Sendable {
    case bool, int, uint, double, string, bytes, null, dyn, timestamp, duration
    case list(CELType)
    case map(CELType, CELType)
    case optional(CELType)
    case type(CELType)
    case object(String)
    case parameter(String)
    case error
}

extension CELType: CustomStringConvertible {
    /// The type as the conformance suite and our diagnostics write it: `map(string, list(int))`.
    package var description: String {
        switch self {
        case .bool: "bool"
        case .int: "int"
        case .uint: "uint"
        case .double: "double"
        case .string: "string"
        case .bytes: "bytes"
        case .null: "null_type"
        case .dyn: "dyn"
        case .timestamp: "timestamp"
        case .duration: "duration"
        case .list(let element): "list(\(element))"
        case .map(let key, let value): "map(\(key), \(value))"
        case .optional(let wrapped): "optional_type(\(wrapped))"
        // The type of `type` itself is a type of nothing more special.
        case .type(.type(.dyn)): "type(type)"
        case .type(let of): "type(\(of))"
        case .object(let name): name
        case .parameter(let name): name
        case .error: "error"
        }
    }

    /// The name a value of this type answers to `type(x)`, without parameters: `list`, `google.protobuf.Timestamp`.
    package var runtimeName: String {
        switch self {
        case .timestamp: "google.protobuf.Timestamp"
        case .duration: "google.protobuf.Duration"
        case .list: "list"
        case .map: "map"
        case .optional: "optional_type"
        case .type: "type"
        default: description
        }
    }

    /// True when ``dyn`` or a type parameter occurs anywhere in the type, so that values need a check at run time.
    var isGradual: Bool {
        switch self {
        case .dyn, .parameter, .error: true
        case .list(let element), .optional(let element), .type(let element): element.isGradual
        case .map(let key, let value): key.isGradual || value.isGradual
        case .bool, .int, .uint, .double, .string, .bytes, .null, .timestamp, .duration, .object: false
        }
    }

    /// Reads a type as ``description`` writes it.
    ///
    /// - Returns: `nil` when the text is no type: bad syntax or an unknown name. Objects and parameters cannot be written.
    package init?(parsing text: String) {
        var rest = text.utf8[...]
        guard let type = CELType.read(&rest, depth: 0), rest.isEmpty else { return nil }
        self = type
    }

    private static func read(_ rest: inout Substring.UTF8View, depth: Int) -> CELType? {
        guard depth < 32 else { return nil }
        func isName(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        }
        let word = Substring(rest.prefix(while: isName))
        rest = rest.dropFirst(word.utf8.count)
        var arguments: [CELType] = []
        if rest.first == UInt8(ascii: "(") {
            repeat {
                rest = rest.dropFirst()
                rest = rest.drop { $0 == UInt8(ascii: " ") }
                guard let argument = read(&rest, depth: depth + 1) else { return nil }
                arguments.append(argument)
            } while rest.first == UInt8(ascii: ",")
            guard rest.first == UInt8(ascii: ")") else { return nil }
            rest = rest.dropFirst()
        }
        switch (word, arguments.count) {
        case ("bool", 0): return .bool
        case ("int", 0): return .int
        case ("uint", 0): return .uint
        case ("double", 0): return .double
        case ("string", 0): return .string
        case ("bytes", 0): return .bytes
        case ("null_type", 0), ("null", 0): return .null
        case ("dyn", 0): return .dyn
        case ("timestamp", 0), ("google.protobuf.Timestamp", 0): return .timestamp
        case ("duration", 0), ("google.protobuf.Duration", 0): return .duration
        case ("list", 1): return .list(arguments[0])
        case ("list", 0): return .list(.dyn)
        case ("map", 2): return .map(arguments[0], arguments[1])
        case ("map", 0): return .map(.dyn, .dyn)
        case ("optional_type", 1), ("optional", 1): return .optional(arguments[0])
        case ("type", 1): return .type(arguments[0])
        case ("type", 0): return .type(.dyn)
        default: return nil
        }
    }
}

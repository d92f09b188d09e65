/// A value of the language.
///
/// `==` asks whether two values are *the same*: same kind, same content, doubles by sign of zero and NaN the same as NaN, strings by code
/// point. The equality of the language (`1 == 1.0`, NaN unequal to itself) is ``isEqual(to:)``.
package enum Value: Sendable {
    case bool(Bool)
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string(String)
    case bytes([UInt8])
    case null
    case timestamp(Timestamp)
    case duration(CELDuration)
    case list([Value])
    case map(MapValue)
    case type(CELType)
    indirect case optional(Value?)
}

extension Value: Equatable {
    package static func == (left: Value, right: Value) -> Bool {
        switch (left, right) {
        case (.bool(let a), .bool(let b)): a == b
        case (.int(let a), .int(let b)): a == b
        case (.uint(let a), .uint(let b)): a == b
        case (.double(let a), .double(let b)): (a.isNaN && b.isNaN) || (a == b && a.sign == b.sign)
        case (.string(let a), .string(let b)): same(a, b)
        case (.bytes(let a), .bytes(let b)): a == b
        case (.null, .null): true
        case (.timestamp(let a), .timestamp(let b)): a == b
        case (.duration(let a), .duration(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.map(let a), .map(let b)): a == b
        case (.type(let a), .type(let b)): a.runtimeName == b.runtimeName
        case (.optional(let a), .optional(let b)): a == b
        default: false
        }
    }
}

extension Value {
    /// The type of the value at run time; elements of lists, maps and optionals are `dyn`.
    package var type: CELType {
        switch self {
        case .bool: .bool
        case .int: .int
        case .uint: .uint
        case .double: .double
        case .string: .string
        case .bytes: .bytes
        case .null: .null
        case .timestamp: .timestamp
        case .duration: .duration
        case .list: .list(.dyn)
        case .map: .map(.dyn, .dyn)
        case .type: .type(.dyn)
        case .optional: .optional(.dyn)
        }
    }

    /// True when the value belongs to the type, elements included. `dyn` and type parameters take every value.
    func matches(_ type: CELType) -> Bool {
        switch (type, self) {
        case (.dyn, _), (.parameter, _): true
        case (.bool, .bool), (.int, .int), (.uint, .uint), (.double, .double), (.string, .string), (.bytes, .bytes), (.null, .null),
            (.timestamp, .timestamp), (.duration, .duration), (.type, .type):
            true
        case (.list(let element), .list(let elements)): element.takesAll || elements.allSatisfy { $0.matches(element) }
        case (.map(let key, let value), .map(let map)):
            (key.takesAll && value.takesAll) || map.entries.allSatisfy { $0.key.matches(key) && $0.value.matches(value) }
        case (.optional(let wrapped), .optional(let value)): value.map { $0.matches(wrapped) } ?? true
        default: false
        }
    }

    /// A rough size in groups of 16 bytes or elements, for the step budget. O(1): elements are not looked into.
    var weight: Int {
        switch self {
        case .string(let text): text.utf8.count >> 4
        case .bytes(let bytes): bytes.count >> 4
        case .list(let elements): elements.count
        case .map(let map): map.count
        default: 0
        }
    }
}

extension CELType {
    fileprivate var takesAll: Bool {
        switch self {
        case .dyn, .parameter: true
        default: false
        }
    }
}

/// Two lower-case hexadecimal digits.
func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
}

/// The text between double quotes, with the escapes CEL reads back.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\u{07}": result += "\\a"
        case "\u{08}": result += "\\b"
        case "\u{0C}": result += "\\f"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case "\u{0B}": result += "\\v"
        case "\\": result += "\\\\"
        case "\"": result += "\\\""
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

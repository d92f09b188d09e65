internal import Synchronization

/// The distinct values of a column, each under a small code.
///
/// Code 0 stands for unknown; values have codes from 1 in order of first appearance, and keep them. Tables computed from the values of a
/// dictionary stay true while it has the same ``identity``, however many values are added.
package struct ColumnDictionary: Sendable {
    /// Held by every copy of the dictionary, so that a copy that goes its own way can tell.
    private final class Token: Sendable {
        private static let last = Atomic<UInt64>(0)
        let number = Token.last.wrappingAdd(1, ordering: .relaxed).newValue
    }

    private var token = Token()
    private var values: [Value] = []
    private var texts: [CodePointKey: Int32] = [:]
    private var others: [[UInt8]: Int32] = [:]

    package init() {}

    /// Two dictionaries with one identity have the same values under the same codes, as far as both go.
    var identity: UInt64 { token.number }

    /// Values held.
    package var count: Int { values.count }

    /// The value under a code from 1 to ``count``.
    subscript(code: Int) -> Value { values[code - 1] }

    /// The code of a string, `nil` when it was never added.
    func code(of text: String) -> Int? { texts[CodePointKey(text: text)].map(Int.init) }

    /// The value's code, a new one where it is seen for the first time. A value with very many parts always gets a new one.
    ///
    /// - Complexity: O(size of the value).
    package mutating func add(_ value: Value) -> Int {
        if case .string(let text) = value {
            if let known = texts[CodePointKey(text: text)] { return Int(known) }
            let code = append(value)
            texts[CodePointKey(text: text)] = Int32(code)
            return code
        }
        var key: [UInt8] = []
        var left = 10_000
        guard ColumnDictionary.write(value, into: &key, &left) else { return append(value) }
        if let known = others[key] { return Int(known) }
        let code = append(value)
        others[key] = Int32(code)
        return code
    }

    private mutating func append(_ value: Value) -> Int {
        precondition(values.count < Int(Int32.max) - 1, "a column has fewer than two thousand million distinct values")
        if !isKnownUniquelyReferenced(&token) { token = Token() }
        values.append(value)
        return values.count
    }

    /// Writes a value so that two values with the same bytes are the same: a letter for its kind, then its content with its length.
    ///
    /// - Returns: false when the value has more parts than `left`.
    private static func write(_ value: Value, into key: inout [UInt8], _ left: inout Int) -> Bool {
        left -= 1
        guard left >= 0 else { return false }
        func number(_ bits: UInt64) {
            for shift in stride(from: 0, to: 64, by: 8) { key.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        }
        func letter(_ scalar: Unicode.Scalar) { key.append(UInt8(ascii: scalar)) }
        func bytes(_ content: some Collection<UInt8>) {
            number(UInt64(content.count))
            key.append(contentsOf: content)
        }
        switch value {
        case .bool(let content): letter(content ? "T" : "F")
        case .null: letter("0")
        case .int(let content):
            letter("i")
            number(UInt64(bitPattern: content))
        case .uint(let content):
            letter("u")
            number(content)
        case .double(let content):
            letter("d")
            number(content.bitPattern)
        case .string(let content):
            letter("s")
            bytes(content.utf8)
        case .bytes(let content):
            letter("b")
            bytes(content)
        case .timestamp(let content):
            letter("t")
            number(UInt64(bitPattern: content.seconds))
            number(UInt64(content.nanoseconds))
        case .duration(let content):
            letter("n")
            number(UInt64(bitPattern: content.nanoseconds))
        case .type(let content):
            letter("y")
            bytes(content.runtimeName.utf8)
        case .optional(let content):
            letter(content == nil ? "o" : "O")
            if let content { return write(content, into: &key, &left) }
        case .list(let elements):
            letter("l")
            number(UInt64(elements.count))
            for element in elements where !write(element, into: &key, &left) { return false }
        case .map(let map):
            letter("m")
            number(UInt64(map.count))
            for entry in map.entries where !write(entry.key, into: &key, &left) || !write(entry.value, into: &key, &left) { return false }
        }
        return true
    }
}

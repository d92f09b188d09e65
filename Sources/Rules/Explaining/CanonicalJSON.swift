package import CEL

/// JSON with one way to write everything: keys sorted by code point, no spaces, whole numbers only. Equal values give equal bytes.
package enum CanonicalJSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Int64)
    case string(String)
    case array([CanonicalJSON])
    /// Keys in order, each once: made by ``object(_:)``.
    case members([Member])

    /// One key of an object, with its value.
    package struct Member: Sendable, Equatable {
        let key: String
        let value: CanonicalJSON
    }

    /// An object.
    ///
    /// - Complexity: O(n log n) for `n` keys.
    package static func object(_ members: [String: CanonicalJSON]) -> CanonicalJSON {
        // The order of UTF-8's bytes is that of the code points.
        .members(
            members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { Member(key: $0.key, value: $0.value) })
    }

    /// An object whose keys are given in their order: for those that are written thousands of times.
    ///
    /// - Precondition: Each key comes before the next, by its code points.
    package static func object(inOrder members: KeyValuePairs<String, CanonicalJSON>) -> CanonicalJSON {
        for (key, next) in zip(members, members.dropFirst()) {
            precondition(key.key.utf8.lexicographicallyPrecedes(next.key.utf8), "the keys of an object in order: \(key.key), \(next.key)")
        }
        return .members(members.map { Member(key: $0.key, value: $0.value) })
    }

    /// The text.
    ///
    /// - Complexity: O(length).
    package var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8192)
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func write(to output: inout [UInt8]) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
        case .number(let number): Self.write(number, to: &output)
        case .string(let text): Self.write(text, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                element.write(to: &output)
            }
            output.append(UInt8(ascii: "]"))
        case .members(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                Self.write(member.key, to: &output)
                output.append(UInt8(ascii: ":"))
                member.value.write(to: &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }

    /// Digits, without a text of their own.
    static func write(_ number: Int64, to output: inout [UInt8]) {
        var rest = number.magnitude
        if number < 0 { output.append(UInt8(ascii: "-")) }
        let start = output.count
        repeat {
            output.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        output[start...].reverse()
    }

    /// Between quotes. Copied in runs, as next to nothing needs escaping: an explanation is some thousands of bytes, and there is one per
    /// proposal.
    static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                let byte = unsafe bytes[index]
                guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
                unsafe output.append(contentsOf: bytes[start..<index])
                output.append(contentsOf: escaped(byte).utf8)
                start = index + 1
            }
            unsafe output.append(contentsOf: bytes[start...])
        }
        output.append(UInt8(ascii: "\""))
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): return "\\\""
        case UInt8(ascii: "\\"): return "\\\\"
        case UInt8(ascii: "\n"): return "\\n"
        case UInt8(ascii: "\r"): return "\\r"
        case UInt8(ascii: "\t"): return "\\t"
        default:
            let digits = String(byte, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
    }

    /// A value of a rule as ``init(_:)`` makes it.
    static func write(_ value: Value, to output: inout [UInt8]) {
        switch value {
        case .int(let number): write(number, to: &output)
        case .string(let text): write(text, to: &output)
        case .list(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                write(element, to: &output)
            }
            output.append(UInt8(ascii: "]"))
        default: CanonicalJSON(value).write(to: &output)
        }
    }

    /// A value of a rule. Doubles and dates are written as texts, so that every number is whole.
    package init(_ value: Value) {
        switch value {
        case .null: self = .null
        case .bool(let flag): self = .bool(flag)
        case .int(let number): self = .number(number)
        case .string(let text): self = .string(text)
        case .list(let elements): self = .array(elements.map(CanonicalJSON.init))
        case .double(let number): self = .string(number.description)
        case .timestamp(let day):
            let (year, month, number) = day.calendarDay
            self = .string("\(year)-\(month < 10 ? "0" : "")\(month)-\(number < 10 ? "0" : "")\(number)")
        default: self = .string(value.description)
        }
    }
}

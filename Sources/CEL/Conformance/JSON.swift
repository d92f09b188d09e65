/// A JSON text, as the conformance files have it.
enum JSON {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    /// As written; the format of the files has numbers in strings.
    case number(String)
    case bool(Bool)
    case null

    subscript(key: String) -> JSON? { if case .object(let members) = self { members[key] } else { nil } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
    var object: [String: JSON]? { if case .object(let members) = self { members } else { nil } }

    /// - Returns: `nil` when the text is no JSON of the kinds above, or nested deeper than 200 levels.
    init?(parsing text: String) {
        var reader = Reader(bytes: Array(text.utf8))
        guard let value = reader.value(0), reader.atEnd else { return nil }
        self = value
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        private mutating func skip() {
            while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
        }

        var atEnd: Bool {
            mutating get {
                skip()
                return position == bytes.count
            }
        }

        private mutating func take(_ text: String) -> Bool {
            skip()
            guard bytes[position...].starts(with: text.utf8) else { return false }
            position += text.utf8.count
            return true
        }

        mutating func value(_ depth: Int) -> JSON? {
            guard depth < 200 else { return nil }
            if take("true") { return .bool(true) }
            if take("false") { return .bool(false) }
            if take("null") { return .null }
            if take("[") {
                var elements: [JSON] = []
                if take("]") { return .array([]) }
                repeat {
                    guard let element = value(depth + 1) else { return nil }
                    elements.append(element)
                } while take(",")
                return take("]") ? .array(elements) : nil
            }
            if take("{") {
                var members: [String: JSON] = [:]
                if take("}") { return .object([:]) }
                repeat {
                    guard take("\""), let key = text(), take(":"), let member = value(depth + 1) else { return nil }
                    members[key] = member
                } while take(",")
                return take("}") ? .object(members) : nil
            }
            if take("\"") { return text().map { .string($0) } }
            let start = position
            while position < bytes.count, "+-.0123456789eE".utf8.contains(bytes[position]) { position += 1 }
            let number = String(decoding: bytes[start..<position], as: UTF8.self)
            return Double(number) == nil ? nil : .number(number)
        }

        /// The rest of a string after its opening quote.
        private mutating func text() -> String? {
            var result: [UInt8] = []
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
                guard byte == UInt8(ascii: "\\") else {
                    result.append(byte)
                    continue
                }
                guard position < bytes.count else { return nil }
                let letter = bytes[position]
                position += 1
                switch Unicode.Scalar(letter) {
                case "n": result.append(10)
                case "t": result.append(9)
                case "r": result.append(13)
                case "b": result.append(8)
                case "f": result.append(12)
                case "u":
                    guard var code = unit() else { return nil }
                    if code & 0xFC00 == 0xD800 {
                        guard bytes[position...].starts(with: "\\u".utf8) else { return nil }
                        position += 2
                        guard let low = unit(), low & 0xFC00 == 0xDC00 else { return nil }
                        code = 0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF)
                    }
                    guard let scalar = Unicode.Scalar(code) else { return nil }
                    result.append(contentsOf: String(scalar).utf8)
                default: result.append(letter)
                }
            }
            return nil
        }

        private mutating func unit() -> UInt32? {
            guard position + 4 <= bytes.count else { return nil }
            defer { position += 4 }
            return UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        }
    }
}

extension JSON {
    /// The text in one line; members in the order of their keys.
    var text: String {
        switch self {
        case .object(let members):
            "{\(members.sorted { order($0.key, $1.key) < 0 }.map { "\(JSON.quoted($0.key)):\($0.value.text)" }.joined(separator: ","))}"
        case .array(let elements): "[\(elements.map(\.text).joined(separator: ","))]"
        case .string(let text): JSON.quoted(text)
        case .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null: "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

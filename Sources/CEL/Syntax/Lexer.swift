/// Splits a source text into tokens. Goes on after an error, so that one run reports several.
struct Lexer {
    private let bytes: [UInt8]
    private var position = 0
    private var sink: DiagnosticSink
    private var tokens: [Token] = []

    /// - Returns: tokens, the last of kind ``Token/Kind/end``.
    static func tokenize(_ source: String, into sink: inout DiagnosticSink) -> [Token] {
        var lexer = Lexer(bytes: Array(source.utf8), sink: sink)
        lexer.run()
        sink = lexer.sink
        return lexer.tokens
    }

    private init(bytes: [UInt8], sink: DiagnosticSink) {
        self.bytes = bytes
        self.sink = sink
    }

    private func byte(_ ahead: Int = 0) -> UInt8 { position + ahead < bytes.count ? bytes[position + ahead] : 0 }

    private mutating func run() {
        while true {
            skipBlanks()
            guard position < bytes.count else { break }
            let start = position
            if let kind = next() { tokens.append(Token(kind: kind, range: start..<position)) }
            if position == start { position += 1 }
        }
        tokens.append(Token(kind: .end, range: bytes.count..<bytes.count))
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            switch byte() {
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D: position += 1
            case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
                while position < bytes.count, byte() != 0x0A { position += 1 }
            default: return
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x5F }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static let symbols: [[UInt8]] = [
        "&&", "||", "==", "!=", "<=", ">=", "<", ">", "!", "+", "-", "*", "/", "%", "?", ":", ".", ",", "(", ")", "[", "]", "{", "}",
    ].map { (text: String) in Array(text.utf8) }

    private mutating func next() -> Token.Kind? {
        let first = byte()
        if let literal = stringLiteral() { return literal }
        if Lexer.isLetter(first) {
            let start = position
            while Lexer.isLetter(byte()) || Lexer.isDigit(byte()) { position += 1 }
            return .identifier(String(decoding: bytes[start..<position], as: UTF8.self))
        }
        if Lexer.isDigit(first) || (first == UInt8(ascii: ".") && Lexer.isDigit(byte(1))) { return number() }
        if first == UInt8(ascii: "`") { return quotedIdentifier() }
        for symbol in Lexer.symbols where bytes[position...].starts(with: symbol) {
            position += symbol.count
            return .symbol(String(decoding: symbol, as: UTF8.self))
        }
        let start = position
        position += 1
        while byte() & 0xC0 == 0x80, position < bytes.count { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        let hint: String? =
            switch first {
            case UInt8(ascii: "="): "Compare with `==`."
            case UInt8(ascii: "&"): "The logical operator is `&&`."
            case UInt8(ascii: "|"): "The logical operator is `||`."
            default: nil
            }
        sink.report(start..<position, "unexpected character \(quoted(text))", hint: hint)
        return nil
    }

    private mutating func quotedIdentifier() -> Token.Kind? {
        let start = position
        position += 1
        while position < bytes.count, byte() != UInt8(ascii: "`"), byte() != 0x0A { position += 1 }
        guard byte() == UInt8(ascii: "`") else {
            sink.report(start..<position, "a quoted field name is not closed", hint: "Close it with a backtick.")
            return nil
        }
        let name = String(decoding: bytes[start + 1..<position], as: UTF8.self)
        position += 1
        let allowed = name.utf8.allSatisfy {
            Lexer.isLetter($0) || Lexer.isDigit($0) || [0x2E, 0x2D, 0x2F, 0x20].contains($0)
        }
        if name.isEmpty || !allowed {
            sink.report(start..<position, "a quoted field name holds letters, digits, and _ . - / or spaces")
            return nil
        }
        return .quotedIdentifier(name)
    }

    // MARK: Numbers

    private mutating func number() -> Token.Kind? {
        let start = position
        var isDouble = false
        if byte() == 0x30, byte(1) | 0x20 == UInt8(ascii: "x") {
            position += 2
            let digits = position
            while Lexer.isDigit(byte()) || (byte() | 0x20 >= 0x61 && byte() | 0x20 <= 0x66) { position += 1 }
            return integer(digits..<position, radix: 16, start: start)
        }
        while Lexer.isDigit(byte()) { position += 1 }
        let whole = start..<position
        if byte() == UInt8(ascii: "."), Lexer.isDigit(byte(1)) {
            isDouble = true
            position += 1
            while Lexer.isDigit(byte()) { position += 1 }
        }
        if byte() | 0x20 == UInt8(ascii: "e") {
            let signed = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-")
            if Lexer.isDigit(byte(signed ? 2 : 1)) {
                isDouble = true
                position += signed ? 2 : 1
                while Lexer.isDigit(byte()) { position += 1 }
            }
        }
        if !isDouble { return integer(whole, radix: 10, start: start) }
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)), value.isFinite else {
            sink.report(start..<position, "the number does not fit a double")
            return .double(0)
        }
        return .double(value)
    }

    private mutating func integer(_ digits: Range<Int>, radix: Int, start: Int) -> Token.Kind? {
        let value = UInt64(String(decoding: bytes[digits], as: UTF8.self), radix: radix)
        let isUnsigned = byte() | 0x20 == UInt8(ascii: "u")
        if isUnsigned { position += 1 }
        if Lexer.isLetter(byte()) || Lexer.isDigit(byte()) {
            while Lexer.isLetter(byte()) || Lexer.isDigit(byte()) { position += 1 }
            sink.report(start..<position, "malformed number")
            return .int(0)
        }
        guard let value else {
            sink.report(start..<position, digits.isEmpty ? "malformed number" : "the number does not fit 64 bits")
            return isUnsigned ? .uint(0) : .int(0)
        }
        return isUnsigned ? .uint(value) : .int(value)
    }

    // MARK: Strings

    /// Reads a string or bytes literal with its prefix; `nil` (and no movement) when none starts here.
    private mutating func stringLiteral() -> Token.Kind? {
        var (ahead, raw, isBytes) = (0, false, false)
        while ahead < 2 {
            let letter = byte(ahead) | 0x20
            if letter == UInt8(ascii: "r"), !raw {
                raw = true
            } else if letter == UInt8(ascii: "b"), !isBytes, !raw {
                isBytes = true
            } else {
                break
            }
            ahead += 1
        }
        let quote = byte(ahead)
        guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
        let start = position
        position += ahead + 1
        let triple = byte() == quote && byte(1) == quote
        if triple { position += 2 }
        var reader = EscapeReader(isBytes: isBytes)
        while true {
            guard position < bytes.count, triple || (byte() != 0x0A && byte() != 0x0D) else {
                sink.report(start..<position, "the string is not closed", hint: "Close it with \(triple ? "three quotes" : "a quote").")
                break
            }
            if byte() == quote, !triple || (byte(1) == quote && byte(2) == quote) {
                position += triple ? 3 : 1
                break
            }
            if byte() == UInt8(ascii: "\\"), !raw {
                let length = reader.escape(bytes[position...])
                if let length {
                    position += length
                } else {
                    let end = Swift.min(position + 2, bytes.count)
                    sink.report(position..<end, "invalid escape sequence", hint: "Write a backslash as \\\\.")
                    position = end
                }
                continue
            }
            reader.result.append(byte())
            position += 1
        }
        if isBytes { return .bytes(reader.result) }
        return .string(String(decoding: reader.result, as: UTF8.self))
    }
}

/// Collects the bytes of a literal and resolves its escapes.
private struct EscapeReader {
    let isBytes: Bool
    var result: [UInt8] = []

    init(isBytes: Bool) { self.isBytes = isBytes }

    /// Appends what the escape at the start of `text` stands for.
    ///
    /// - Returns: the length of the escape; `nil` when it is invalid.
    mutating func escape(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.count > 1 else { return nil }
        let letter = text[text.startIndex + 1]
        let simple: UInt8? =
            switch Unicode.Scalar(letter) {
            case "a": 7
            case "b": 8
            case "f": 12
            case "n": 10
            case "r": 13
            case "t": 9
            case "v": 11
            case "\\", "?", "\"", "'", "`": letter
            default: nil
            }
        if let simple {
            result.append(simple)
            return 2
        }
        func number(from: Int, digits: Int, radix: Int) -> UInt32? {
            let start = text.startIndex + from
            guard start + digits <= text.endIndex else { return nil }
            let slice = text[start..<start + digits]
            guard slice.first != UInt8(ascii: "+"), slice.first != UInt8(ascii: "-") else { return nil }
            return UInt32(String(decoding: slice, as: UTF8.self), radix: radix)
        }
        switch Unicode.Scalar(letter) {
        case "x", "X": return number(from: 2, digits: 2, radix: 16).flatMap { append($0, byte: true) ? 4 : nil }
        case "u" where !isBytes:
            guard let unit = number(from: 2, digits: 4, radix: 16) else { return nil }
            if (0xD800...0xDBFF).contains(unit), text.dropFirst(6).starts(with: "\\u".utf8),
                let low = number(from: 8, digits: 4, radix: 16), (0xDC00...0xDFFF).contains(low)
            {
                // A pair of surrogates stands for one code point.
                return append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), byte: false) ? 12 : nil
            }
            return append(unit, byte: false) ? 6 : nil
        case "U" where !isBytes: return number(from: 2, digits: 8, radix: 16).flatMap { append($0, byte: false) ? 10 : nil }
        case "0", "1", "2", "3": return number(from: 1, digits: 3, radix: 8).flatMap { append($0, byte: true) ? 4 : nil }
        default: return nil
        }
    }

    /// In bytes a number is an octet, in strings a code point.
    private mutating func append(_ number: UInt32, byte: Bool) -> Bool {
        if isBytes, byte {
            result.append(UInt8(truncatingIfNeeded: number))
            return true
        }
        guard let scalar = Unicode.Scalar(number) else { return false }
        result.append(contentsOf: String(scalar).utf8)
        return true
    }
}

// The extension library `encoders`: Base64.

extension Library {
    static var encoders: [Function] {
        [
            Function(
                "base64.encode",
                .one(.bytes, .string) { v throws(EvaluationError) in
                    guard case .bytes(let bytes) = v else { throw refuse("base64.encode") }
                    return .string(Base64.encode(bytes))
                }),
            Function(
                "base64.decode",
                .one(.string, .bytes) { v throws(EvaluationError) in
                    guard case .string(let text) = v else { throw refuse("base64.decode") }
                    guard let bytes = Base64.decode(text) else { throw .invalidArgument("the text is not Base64") }
                    return .bytes(bytes)
                }),
        ]
    }
}

/// The standard alphabet of RFC 4648 §4. Padding is written, and may be missing when reading.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let digits: [UInt8: UInt32] = Dictionary(
        uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, UInt32($0.offset)) })

    static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for offset in 0..<3 { bits = bits << 8 | (offset < group.count ? UInt32(group[start + offset]) : 0) }
            for place in 0..<4 {
                result.append(place <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * place)) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// - Returns: `nil` for a character outside the alphabet or a wrong length.
    static func decode(_ text: String) -> [UInt8]? {
        var characters = Array(text.utf8)[...]
        if characters.count % 4 == 0 {
            for _ in 0..<2 where characters.last == UInt8(ascii: "=") { characters.removeLast() }
        }
        guard characters.count % 4 != 1 else { return nil }
        var (bits, count): (UInt32, UInt32) = (0, 0)
        var result: [UInt8] = []
        for character in characters {
            guard let digit = digits[character] else { return nil }
            (bits, count) = (bits << 6 | digit, count + 6)
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return result
    }
}

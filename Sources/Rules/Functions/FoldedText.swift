/// Portuguese text as people mean it: two spellings that differ only in case, accents or spaces are the same.
package enum FoldedText {
    /// Lower case, without accents, with single spaces: `  São  José` and `SAO JOSE` give `sao jose`.
    ///
    /// Covers the letters of Portuguese, precomposed or with combining marks; others stay as they are, in lower case.
    package static func fold(_ text: String) -> String { foldLatin1(text) ?? foldAny(text) }

    /// The same by a table, for texts of the first 256 characters of Unicode: nearly all. `nil` for others.
    private static func foldLatin1(_ text: String) -> String? {
        var isLatin1 = true
        let folded = unsafe String(unsafeUninitializedCapacity: text.utf8.count) { bytes in
            var (count, isGap) = (0, false)
            // Never longer than the text: a gap takes the place of white space, a character that of one as long or longer.
            func append(_ byte: UInt8) {
                unsafe bytes[count] = byte
                count += 1
            }
            for scalar in text.unicodeScalars {
                guard scalar.value < 0x100 else {
                    isLatin1 = false
                    return 0
                }
                let plain = latin1[Int(scalar.value)]
                if plain == gap {
                    isGap = count > 0
                    continue
                }
                if isGap { append(UInt8(ascii: " ")) }
                isGap = false
                if plain < 0x80 {
                    append(plain)
                } else {
                    append(0xC0 | plain >> 6)
                    append(0x80 | plain & 0x3F)
                }
            }
            return count
        }
        return isLatin1 ? folded : nil
    }

    /// White space; no character becomes this one, a control character.
    private static let gap: UInt8 = 0x85
    /// What each of the first 256 characters becomes.
    private static let latin1: [UInt8] = (0..<256).map { value in
        let scalar = Unicode.Scalar(UInt8(value))
        if scalar.properties.isWhitespace { return gap }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return UInt8(truncatingIfNeeded: plain(lower).value)
    }

    private static func foldAny(_ text: String) -> String {
        var result = ""
        var isGap = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isWhitespace {
                isGap = !result.isEmpty
                continue
            }
            if (0x300...0x36F).contains(scalar.value) { continue }
            if isGap { result += " " }
            isGap = false
            result.unicodeScalars.append(plain(scalar))
        }
        return result
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "á", "à", "â", "ã", "ä": "a"
        case "é", "è", "ê", "ë": "e"
        case "í", "ì", "î", "ï": "i"
        case "ó", "ò", "ô", "õ", "ö": "o"
        case "ú", "ù", "û", "ü": "u"
        case "ç": "c"
        case "ñ": "n"
        default: scalar
        }
    }
}

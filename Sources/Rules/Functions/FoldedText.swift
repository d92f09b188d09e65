/// Portuguese text as people mean it: two spellings that differ only in case, accents or spaces are the same.
package enum FoldedText {
    /// Lower case, without accents, with single spaces: `  São  José` and `SAO JOSE` give `sao jose`.
    ///
    /// Covers the letters of Portuguese, precomposed or with combining marks; others stay as they are, in lower case.
    package static func fold(_ text: String) -> String {
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

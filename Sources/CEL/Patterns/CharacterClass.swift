/// A set of code points: what one place of a ``Pattern`` accepts.
///
/// Code points below 128 are answered from two words of bits, the others by binary search and by their Unicode category.
struct CharacterClass: Sendable {
    /// Ascending and apart from each other.
    private let ranges: [ClosedRange<UInt32>]
    private let categories: [Categories]
    private let isNegated: Bool
    private let folds: Bool
    private var ascii: (UInt64, UInt64) = (0, 0)

    /// Unicode's general categories by bit, taken or left out.
    struct Categories: Sendable {
        let mask: UInt32
        let isNegated: Bool
    }

    /// What a class is made from, while it is read.
    struct Builder {
        var ranges: [ClosedRange<UInt32>] = []
        var categories: [Categories] = []

        mutating func add(_ code: UInt32) { ranges.append(code...code) }

        mutating func add(_ others: [ClosedRange<UInt32>], negated: Bool = false) {
            ranges += negated ? CharacterClass.complement(CharacterClass.normalized(others)) : others
        }
    }

    static let lastCode: UInt32 = 0x10FFFF

    /// - Parameter folds: Upper and lower case are the same.
    init(_ builder: Builder, negated: Bool, folds: Bool) {
        var ranges = builder.ranges
        if folds { ranges += CharacterClass.variants(of: ranges) }
        self.ranges = CharacterClass.normalized(ranges)
        categories = builder.categories
        isNegated = negated
        self.folds = folds
        ascii = asciiBits
    }

    /// What ``slowlyContains(_:)`` says of code points below 128, a bit each. A pattern that ignores case has a class for every letter.
    private var asciiBits: (UInt64, UInt64) {
        var bits: (UInt64, UInt64) = (0, 0)
        func add(_ code: UInt32) { if code < 64 { bits.0 |= 1 << UInt64(code) } else { bits.1 |= 1 << UInt64(code - 64) } }
        if categories.isEmpty {
            for range in ranges where range.lowerBound < 128 { for code in range.lowerBound...min(range.upperBound, 127) { add(code) } }
        } else {
            for code in 0..<UInt32(128) where holds(code) { add(code) }
        }
        if folds {
            // A to Z are bits 1 to 26 of the second word, a to z the same 32 places on.
            let letters: UInt64 = 0x7FF_FFFE
            bits.1 |= (bits.1 & letters) << 32 | (bits.1 >> 32) & letters
        }
        return isNegated ? (~bits.0, ~bits.1) : bits
    }

    @inline(__always)
    func contains(_ code: UInt32) -> Bool {
        if code < 64 { return ascii.0 >> UInt64(code) & 1 == 1 }
        if code < 128 { return ascii.1 >> UInt64(code - 64) & 1 == 1 }
        return slowlyContains(code)
    }

    private func slowlyContains(_ code: UInt32) -> Bool {
        if holds(code) { return !isNegated }
        if folds { for variant in CharacterClass.variants(of: code) where holds(variant) { return !isNegated } }
        return isNegated
    }

    private func holds(_ code: UInt32) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < code { low = middle + 1 } else { high = middle }
        }
        if low < ranges.count, ranges[low].lowerBound <= code { return true }
        guard !categories.isEmpty, let scalar = Unicode.Scalar(code) else { return false }
        let bit = UInt32(1) << scalar.properties.generalCategory.bit
        return categories.contains { ($0.mask & bit != 0) != $0.isNegated }
    }

    // MARK: Sets of ranges

    private static func normalized(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound &+ 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    private static func complement(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var result: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if range.lowerBound > next { result.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= lastCode { result.append(next...lastCode) }
        return result
    }

    // MARK: Case

    /// The other cases of a code point, by simple mappings: `K`, and from KELVIN SIGN both `k` and `K`.
    static func variants(of code: UInt32) -> [UInt32] {
        if code < 128 { return (0x41...0x5A).contains(code & ~0x20) ? [code ^ 0x20] : [] }
        guard let scalar = Unicode.Scalar(code) else { return [] }
        func single(_ text: String) -> UInt32? {
            let scalars = text.unicodeScalars
            guard let first = scalars.first, scalars.count == 1 else { return nil }
            return first.value
        }
        let (lower, upper) = (single(scalar.properties.lowercaseMapping), single(scalar.properties.uppercaseMapping))
        var result: [UInt32] = []
        for variant in [lower, upper, single(scalar.properties.titlecaseMapping)].compactMap(\.self) where variant != code {
            result.append(variant)
        }
        if let upper, let back = Unicode.Scalar(upper).flatMap({ single($0.properties.lowercaseMapping) }) { result.append(back) }
        if let lower, let back = Unicode.Scalar(lower).flatMap({ single($0.properties.uppercaseMapping) }) { result.append(back) }
        return result
    }

    /// The other cases of ranges. Only ranges of up to 64 code points are looked into, which bounds the work: matching tries the other cases
    /// of the character too, so a wider range lacks at most the few letters that no simple mapping leads to (U+212A from `k`).
    private static func variants(of ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        ranges.filter { $0.count <= 64 }.flatMap { range in range.flatMap { variants(of: $0) } }.map { $0...$0 }
    }
}

extension Unicode.GeneralCategory {
    /// A bit for each category, in the order of ``names``.
    fileprivate var bit: UInt32 {
        switch self {
        case .uppercaseLetter: 0
        case .lowercaseLetter: 1
        case .titlecaseLetter: 2
        case .modifierLetter: 3
        case .otherLetter: 4
        case .nonspacingMark: 5
        case .spacingMark: 6
        case .enclosingMark: 7
        case .decimalNumber: 8
        case .letterNumber: 9
        case .otherNumber: 10
        case .connectorPunctuation: 11
        case .dashPunctuation: 12
        case .openPunctuation: 13
        case .closePunctuation: 14
        case .initialPunctuation: 15
        case .finalPunctuation: 16
        case .otherPunctuation: 17
        case .mathSymbol: 18
        case .currencySymbol: 19
        case .modifierSymbol: 20
        case .otherSymbol: 21
        case .spaceSeparator: 22
        case .lineSeparator: 23
        case .paragraphSeparator: 24
        case .control: 25
        case .format: 26
        case .surrogate: 27
        case .privateUse: 28
        case .unassigned: 29
        @unknown default: 29
        }
    }

    private static let names = [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So",
        "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
    ]

    /// The bits of the categories a name stands for, `Lu` or `L`; nil for another name.
    static func mask(named name: String) -> UInt32? {
        var mask: UInt32 = 0
        for (bit, known) in names.enumerated() where known == name || (name.utf8.count == 1 && known.hasPrefix(name)) {
            mask |= 1 << UInt32(bit)
        }
        return mask == 0 ? nil : mask
    }
}

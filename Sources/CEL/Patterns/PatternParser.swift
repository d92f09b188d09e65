/// Reads a regular expression in the syntax of RE2.
///
/// Left out, as in RE2: backreferences and look-around. Left out beside: `\C` (one byte).
///
/// Source: <https://github.com/google/re2/wiki/Syntax>.
struct PatternParser {
    /// The highest count of `x{n,m}`, and the deepest nesting of groups.
    private static let highestCount = 1000, deepest = 100

    private struct Flags {
        var ignoresCase = false, multiline = false, dotTakesNewline = false, isUngreedy = false
    }

    private let text: [Unicode.Scalar]
    private var position = 0
    private var flags = Flags()
    private var depth = 0
    private(set) var groups = 0
    private var names: Set<String> = []

    struct Failure: Error { let message: String }

    /// - Returns: the tree and the number of its groups.
    static func parse(_ text: String) throws(Failure) -> (tree: PatternTree, groups: Int) {
        var parser = PatternParser(text: Array(text.unicodeScalars))
        let tree = try parser.alternatives()
        if parser.position < parser.text.count { throw Failure(message: "a parenthesis is closed that was not opened") }
        return (tree, parser.groups)
    }

    private init(text: [Unicode.Scalar]) { self.text = text }

    private var current: Unicode.Scalar? { position < text.count ? text[position] : nil }

    private func follows(_ word: String) -> Bool {
        let scalars = Array(word.unicodeScalars)
        return position + scalars.count <= text.count && text[position..<position + scalars.count].elementsEqual(scalars)
    }

    private mutating func take(_ word: String) -> Bool {
        guard follows(word) else { return false }
        position += word.unicodeScalars.count
        return true
    }

    private mutating func next() throws(Failure) -> Unicode.Scalar {
        guard let scalar = current else { throw Failure(message: "the pattern ends too early") }
        position += 1
        return scalar
    }

    // MARK: Structure

    private mutating func alternatives() throws(Failure) -> PatternTree {
        depth += 1
        defer { depth -= 1 }
        if depth > PatternParser.deepest { throw Failure(message: "groups are nested deeper than \(PatternParser.deepest) levels") }
        var choices = [try sequence()]
        while take("|") { choices.append(try sequence()) }
        return choices.count == 1 ? choices[0] : .alternatives(choices)
    }

    private mutating func sequence() throws(Failure) -> PatternTree {
        var parts: [PatternTree] = []
        while let scalar = current, scalar != "|", scalar != ")" {
            if take("\\Q") {
                var literals: [PatternTree] = []
                while current != nil, !take("\\E") { literals.append(folded(.character(try next().value))) }
                if let last = literals.popLast() { literals.append(try repeated(last)) }
                parts += literals
                continue
            }
            guard let atom = try atom() else { continue }
            parts.append(try repeated(atom))
        }
        return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private func folded(_ tree: PatternTree) -> PatternTree {
        guard flags.ignoresCase, case .character(let code) = tree else { return tree }
        var builder = CharacterClass.Builder()
        builder.add(code)
        return .set(CharacterClass(builder, negated: false, folds: true))
    }

    /// The atom with the repetition that follows it.
    private mutating func repeated(_ atom: PatternTree) throws(Failure) -> PatternTree {
        guard let (least, most) = try counts() else { return atom }
        let isLazy = take("?")
        let before = position
        if try counts() != nil {
            position = before
            throw Failure(message: "a repetition follows a repetition")
        }
        return .repetition(atom, least: least, most: most, isGreedy: isLazy == flags.isUngreedy)
    }

    /// `*`, `+`, `?` or `{n,m}`; a brace that is no count is an ordinary character.
    private mutating func counts() throws(Failure) -> (Int, Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = position
        guard take("{"), let least = number() else {
            position = start
            return nil
        }
        var most: Int? = least
        if take(",") { most = number() }
        guard take("}") else {
            position = start
            return nil
        }
        if least > PatternParser.highestCount || most ?? 0 > PatternParser.highestCount || most.map({ $0 < least }) ?? false {
            throw Failure(message: "bad repetition count")
        }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = current, ("0"..."9").contains(scalar) {
            value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1_000_000)
            position += 1
        }
        return value
    }

    /// One atom; nil for a group that only sets flags.
    private mutating func atom() throws(Failure) -> PatternTree? {
        switch try next() {
        case "(": return try group()
        case "[": return try set()
        case ".": return .any(newline: flags.dotTakesNewline)
        case "^": return .assertion(flags.multiline ? .lineStart : .textStart)
        case "$": return .assertion(flags.multiline ? .lineEnd : .textEnd)
        case "*", "+", "?": throw Failure(message: "a repetition has nothing to repeat")
        case "\\": return try escape()
        case let scalar: return folded(.character(scalar.value))
        }
    }

    // MARK: Groups

    private mutating func group() throws(Failure) -> PatternTree? {
        let outer = flags
        guard take("?") else { return try capture(outer) }
        if take("P<") || take("<") {
            var name = ""
            while let scalar = current, scalar != ">" {
                guard scalar == "_" || (scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))) else { break }
                name.unicodeScalars.append(scalar)
                position += 1
            }
            guard take(">"), !name.isEmpty else { throw Failure(message: "a group has a bad name") }
            guard names.insert(name).inserted else { throw Failure(message: "two groups have the name \(name)") }
            return try capture(outer)
        }
        var isOn = true
        while true {
            switch try next() {
            case "i": flags.ignoresCase = isOn
            case "m": flags.multiline = isOn
            case "s": flags.dotTakesNewline = isOn
            case "U": flags.isUngreedy = isOn
            case "-" where isOn: isOn = false
            case ")": return nil
            case ":":
                let tree = try alternatives()
                guard take(")") else { throw Failure(message: "a group is not closed") }
                flags = outer
                return tree
            default: throw Failure(message: "an unknown flag or kind of group")
            }
        }
    }

    private mutating func capture(_ outer: Flags) throws(Failure) -> PatternTree {
        groups += 1
        let index = groups
        let tree = try alternatives()
        guard take(")") else { throw Failure(message: "a group is not closed") }
        flags = outer
        return .group(tree, index: index)
    }

    // MARK: Escapes and classes

    private mutating func escape() throws(Failure) -> PatternTree {
        let start = position
        switch try next() {
        case "A": return .assertion(.textStart)
        case "z": return .assertion(.textEnd)
        case "b": return .assertion(.wordBoundary)
        case "B": return .assertion(.notWordBoundary)
        default:
            position = start
            var builder = CharacterClass.Builder()
            if try named(into: &builder) { return .set(CharacterClass(builder, negated: false, folds: flags.ignoresCase)) }
            return folded(.character(try escapedCharacter()))
        }
    }

    /// A character after a backslash.
    private mutating func escapedCharacter() throws(Failure) -> UInt32 {
        let scalar = try next()
        switch scalar {
        case "a": return 7
        case "f": return 12
        case "t": return 9
        case "n": return 10
        case "r": return 13
        case "v": return 11
        case "0"..."7":
            var value = scalar.value - 0x30
            // A single digit other than 0 would be a backreference.
            if scalar != "0" {
                guard let digit = current, ("0"..."7").contains(digit) else { throw Failure(message: "backreferences are not supported") }
            }
            var digits = 1
            while digits < 3, let digit = current, ("0"..."7").contains(digit) {
                value = value * 8 + digit.value - 0x30
                position += 1
                digits += 1
            }
            return value
        case "x":
            let isBraced = take("{")
            var value: UInt32 = 0
            var digits = 0
            while isBraced || digits < 2, let digit = current, digit.isASCII, let nibble = Character(digit).hexDigitValue {
                value = value * 16 + UInt32(nibble)
                guard value <= CharacterClass.lastCode else { throw Failure(message: "no such code point") }
                position += 1
                digits += 1
            }
            guard isBraced ? digits > 0 && take("}") : digits == 2 else { throw Failure(message: "bad hexadecimal escape") }
            return value
        default:
            guard scalar.value >= 128 || !(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) else {
                throw Failure(message: "unknown escape \\\(scalar)")
            }
            return scalar.value
        }
    }

    /// `\d`, `\pL`, `\p{Greek}`… after the backslash; false when something else follows.
    private mutating func named(into builder: inout CharacterClass.Builder) throws(Failure) -> Bool {
        let start = position
        let letter = try next()
        switch letter {
        case "d", "D": builder.add(PatternParser.digits, negated: letter == "D")
        case "s", "S": builder.add(PatternParser.blanks, negated: letter == "S")
        case "w", "W": builder.add(PatternParser.words, negated: letter == "W")
        case "p", "P":
            var name = ""
            if take("{") {
                while let scalar = current, scalar != "}" {
                    name.unicodeScalars.append(scalar)
                    position += 1
                }
                guard take("}") else { throw Failure(message: "a Unicode class is not closed") }
            } else {
                name = String(try next())
            }
            var isNegated = letter == "P"
            if name.hasPrefix("^") {
                isNegated.toggle()
                name.removeFirst()
            }
            if name == "Any" {
                builder.add([0...CharacterClass.lastCode], negated: isNegated)
            } else if let mask = Unicode.GeneralCategory.mask(named: name) {
                builder.categories.append(CharacterClass.Categories(mask: mask, isNegated: isNegated))
            } else if let script = UnicodeScripts.ranges(named: name) {
                builder.add(script, negated: isNegated)
            } else {
                throw Failure(message: "unknown Unicode class \(name)")
            }
        default:
            position = start
            return false
        }
        return true
    }

    private static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
    private static let blanks: [ClosedRange<UInt32>] = [9...10, 12...13, 32...32]
    private static let words: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]

    private static let posix: [String: [ClosedRange<UInt32>]] = [
        "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A], "ascii": [0...0x7F],
        "blank": [9...9, 32...32], "cntrl": [0...0x1F, 0x7F...0x7F], "digit": digits, "graph": [0x21...0x7E], "lower": [0x61...0x7A],
        "print": [0x20...0x7E], "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E], "space": [9...13, 32...32],
        "upper": [0x41...0x5A], "word": words, "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
    ]

    /// A bracketed set after its `[`.
    private mutating func set() throws(Failure) -> PatternTree {
        let isNegated = take("^")
        var builder = CharacterClass.Builder()
        var isFirst = true
        while true {
            guard let scalar = current else { throw Failure(message: "a set is not closed") }
            if scalar == "]", !isFirst {
                position += 1
                return .set(CharacterClass(builder, negated: isNegated, folds: flags.ignoresCase))
            }
            isFirst = false
            if follows("[:"), try posixClass(into: &builder) { continue }
            if scalar == "\\" {
                position += 1
                if try named(into: &builder) { continue }
                position -= 1
            }
            let low = try member()
            var high = low
            if current == "-", position + 1 < text.count, text[position + 1] != "]" {
                position += 1
                high = try member()
                guard low <= high else { throw Failure(message: "a range of a set is the wrong way round") }
            }
            builder.add([low...high])
        }
    }

    private mutating func member() throws(Failure) -> UInt32 {
        let scalar = try next()
        return scalar == "\\" ? try escapedCharacter() : scalar.value
    }

    private mutating func posixClass(into builder: inout CharacterClass.Builder) throws(Failure) -> Bool {
        let start = position
        position += 2
        let isNegated = take("^")
        var name = ""
        while let scalar = current, scalar.isASCII, scalar.properties.isAlphabetic {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard take(":]") else {
            position = start
            return false
        }
        guard let ranges = PatternParser.posix[name] else { throw Failure(message: "unknown class [:\(name):]") }
        builder.add(ranges, negated: isNegated)
        return true
    }
}

import CEL
import Testing

/// Behaviour taken from RE2's description of its syntax, <https://github.com/google/re2/wiki/Syntax>.
@Suite("Patterns")
struct PatternTests {
    private func match(_ pattern: String, _ text: String) throws -> [String]? {
        var steps = 1_000_000
        let codes = text.unicodeScalars.map(\.value)
        guard let found = try Pattern(pattern).firstMatch(in: codes, from: 0, steps: &steps) else { return nil }
        return stride(from: 0, to: found.count, by: 2).map { index in
            guard found[index] >= 0 else { return "-" }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: codes[found[index]..<found[index + 1]].compactMap(Unicode.Scalar.init))
            return String(view)
        }
    }

    @Test(
        "the leftmost match, then the first choice, with its groups",
        arguments: [
            ("a|ab", "xab", ["a"]), ("ab|a", "xab", ["ab"]), ("(a+)(b*)", "caabb", ["aabb", "aa", "bb"]),
            ("(a+?)(a*)", "aaa", ["aaa", "a", "aa"]),
            ("(a)|(b)", "b", ["b", "-", "b"]), ("(?P<year>\\d{4})-(\\d\\d)", "em 2026-11", ["2026-11", "2026", "11"]),
            ("(?<x>é)", "é", ["é", "é"]),
            ("x*", "aaa", [""]), ("(a*)*", "aa", ["aa", "aa"]), ("(|a)+", "aa", ["", ""]), ("a{2}", "aaa", ["aa"]),
            ("a{1,2}?", "aaa", ["a"]),
            ("a{,2}", "a{,2}", ["a{,2}"]), ("(?U)a+", "aaa", ["a"]), ("(?U)a+?", "aaa", ["aaa"]), ("(?i)straSSE", "STRASSE", ["STRASSE"]),
            ("(?i:k)k", "\u{212A}k", ["\u{212A}k"]), ("(?i)É", "é", ["é"]), ("a(?i)b(?-i)c", "aBc", ["aBc"]),
            ("\\Qa.b\\E+", "a.bb", ["a.bb"]),
            ("[^a-c]+", "abdé", ["dé"]), ("[a\\-c]+", "b-c", ["-c"]), ("[]a]+", "]a", ["]a"]), ("[[:alpha:]_]+", "9ab_", ["ab_"]),
            ("[[:^digit:]]+", "1a2", ["a"]), ("\\pL+", "9éß", ["éß"]), ("\\p{^L}+", "a9-", ["9-"]), ("\\P{Greek}", "αa", ["a"]),
            ("\\p{Latin}+", "αçã", ["çã"]), ("\\bfoo\\b", "xfoo foo", ["foo"]), ("\\Boo\\b", "foo", ["oo"]), ("(?m)^b$", "a\nb\nc", ["b"]),
            ("(?s).+", "a\nb", ["a\nb"]), (".+", "a\nb", ["a"]), ("\\x41\\x{1F600}\\101", "A😀A", ["A😀A"]), ("\\Aa\\z", "a", ["a"]),
            ("(a|b|c|d)*d", "abcd", ["abcd", "c"]), ("(|a)*", "aa", ["", ""]), ("", "x", [""]), ("a||b", "b", [""]), ("\\.", "a.", ["."]),
            ("[\\d.]+", "v1.2", ["1.2"]),
            ("\\s\\S", "a\tb", ["\tb"]),
        ] as [(String, String, [String])])
    func finds(_ pattern: String, _ text: String, _ expected: [String]) throws {
        #expect(try match(pattern, text) == expected)
    }

    @Test(
        "no match is found where there is none",
        arguments: [
            ("^b", "ab"), ("a$", "ab"), ("^$", "a"), ("[^a]", "a"), ("(?i)[^k]", "\u{212A}"), ("a\\b", "ab"), ("\\pN", "é"), ("a{3}", "aa"),
            ("é", "e\u{301}"), ("^b$", "a\nb"),
        ])
    func finds(nothing pattern: String, _ text: String) throws {
        #expect(try match(pattern, text) == nil)
    }

    @Test(
        "what is no pattern is refused, with a reason",
        arguments: [
            "(", ")", "a)", "[", "[]", "[z-a]", "a**", "a+*", "*a", "a{1001}", "a{2,1}", "(?P<n>a)(?P<n>b)", "(?P<>a)", "(?=a)", "(?!a)",
            "(?<=a)b",
            "(?z)", "\\1", "\\q", "\\", "\\x{110000}", "\\xg", "\\p{Nope}", "\\p{Greek", "[[:nope:]]", "(a{1000}){1000}", "\\C",
            String(repeating: "(", count: 5000), String(repeating: "(?:", count: 200) + String(repeating: ")", count: 200),
        ])
    func refuses(_ pattern: String) {
        #expect(throws: EvaluationError.self) { try Pattern(pattern) }
    }

    @Test(
        "the steps grow with the length of the text, not faster",
        arguments: ["(a*)*b", "(a|aa)+$", "(a?){40}a{40}", "(.*)(.*)(.*)(.*)x", "(?:(?:a*)*)*c"])
    func linear(_ pattern: String) throws {
        func steps(_ length: Int) throws -> Int {
            var steps = 100_000_000
            _ = try Pattern(pattern).matches(String(repeating: "a", count: length), steps: &steps)
            return 100_000_000 - steps
        }
        let (short, long) = try (steps(1_000), steps(4_000))
        #expect(long < 5 * short)
    }

    @Test("a drawn pattern matches as a search for the word would", arguments: 0..<20 as Range<UInt64>)
    func words(seed: UInt64) throws {
        var random = Generator(state: seed)
        func word(_ letters: String, _ count: ClosedRange<Int>, _ random: inout Generator) -> String {
            String((0..<Int.random(in: count, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
        }
        for _ in 0..<50 {
            let (text, a, b) = (word("abc", 0...12, &random), word("abc", 1...3, &random), word("abc", 1...3, &random))
            var steps = 1_000_000
            let holds = [a, b].contains { needle in
                text.indices.contains { text[$0...].hasPrefix(needle) }
            }
            #expect(try Pattern("\(a)|(?:\(b))").matches(text, steps: &steps) == holds, "\(a) \(b) \(text)")
        }
    }

    @Test(
        "a drawn class takes of ASCII what its ranges hold, with or without case, turned round or not", arguments: 0..<20 as Range<UInt64>)
    func classes(seed: UInt64) throws {
        var random = Generator(state: seed)
        for _ in 0..<20 {
            let ranges = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let low = UInt32.random(in: 0..<128, using: &random)
                return low...UInt32.random(in: low...(low + 20), using: &random)
            }
            let (ignoresCase, isNegated) = (Bool.random(using: &random), Bool.random(using: &random))
            let written = ranges.map { "\\x{\(String($0.lowerBound, radix: 16))}-\\x{\(String($0.upperBound, radix: 16))}" }.joined()
            let pattern = try Pattern("\(ignoresCase ? "(?i)" : "")^[\(isNegated ? "^" : "")\(written)]$")
            for code in UInt32(0)..<128 {
                let isLetter = (65...90).contains(code & ~32)
                let cases = ignoresCase && isLetter ? [code, code ^ 32] : [code]
                let holds = cases.contains { one in ranges.contains { $0.contains(one) } }
                var steps = 1000
                let text = Unicode.Scalar(code).map { String(Character($0)) } ?? ""
                #expect(try pattern.matches(text, steps: &steps) == (holds != isNegated), "\(written) \(ignoresCase) \(isNegated) \(code)")
            }
        }
    }
}

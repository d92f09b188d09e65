// `matches`, and the extension library `regex`. Patterns have the syntax of RE2 and match in linear time.

extension Library {
    static var patterns: [Function] {
        [
            Function("matches", matching(receiver: false), matching(receiver: true)),
            Function(
                "regex.extract",
                .metered([.string, .string], .optional(.string)) { values, steps throws(EvaluationError) in
                    let (text, pattern) = try operands(values, "regex.extract", mostGroups: 1, &steps)
                    guard let match = try pattern.firstMatch(in: text, from: 0, steps: &steps) else { return .optional(nil) }
                    return .optional(part(text, match, group: pattern.groupCount).map { .string($0) })
                }),
            Function(
                "regex.extractAll",
                .metered([.string, .string], .list(.string)) { values, steps throws(EvaluationError) in
                    let (text, pattern) = try operands(values, "regex.extractAll", mostGroups: 1, &steps)
                    var result: [Value] = []
                    try eachMatch(of: pattern, in: text, &steps) { match in
                        if let part = part(text, match, group: pattern.groupCount) { result.append(.string(part)) }
                        return true
                    }
                    return .list(result)
                }),
            Function("regex.replace", replacing([]), replacing([.int])),
        ]
    }

    private static func matching(receiver: Bool) -> Overload {
        .metered([.string, .string], .bool, receiver: receiver) { values, steps throws(EvaluationError) in
            guard case .string(let text) = values[0], case .string(let source) = values[1] else { throw refuse("matches") }
            return .bool(try compiled(source, &steps).matches(text, steps: &steps))
        }
    }

    private static func compiled(_ source: String, _ steps: inout Int) throws(EvaluationError) -> Pattern {
        steps -= 8 * source.utf8.count
        if steps < 0 { throw .budgetExceeded }
        return try Pattern(source)
    }

    private static func operands(
        _ values: [Value], _ name: String, mostGroups: Int, _ steps: inout Int
    ) throws(EvaluationError) -> ([UInt32], Pattern) {
        guard case .string(let text) = values[0], case .string(let source) = values[1] else { throw refuse(name) }
        let pattern = try compiled(source, &steps)
        if pattern.groupCount > mostGroups { throw .invalidArgument("\(name) takes a pattern with one group at most") }
        return (text.unicodeScalars.map(\.value), pattern)
    }

    /// The text of a group; nil for a group that took no part.
    private static func part(_ text: [UInt32], _ match: [Int], group: Int) -> String? {
        let (start, end) = (match[2 * group], match[2 * group + 1])
        guard start >= 0, end >= start else { return nil }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text[start..<end].lazy.compactMap(Unicode.Scalar.init))
        return String(view)
    }

    /// Matches from left to right that do not overlap; an empty one right after another match is passed over, as in Go and RE2.
    private static func eachMatch(
        of pattern: Pattern, in text: [UInt32], _ steps: inout Int, _ body: ([Int]) throws(EvaluationError) -> Bool
    ) throws(EvaluationError) {
        var place = 0
        var lastEnd = -1
        while place <= text.count, let match = try pattern.firstMatch(in: text, from: place, steps: &steps) {
            // A machine is set up for every match.
            steps -= pattern.size >> 4
            if match[0] == match[1], match[0] == lastEnd {
                place = match[1] + 1
                continue
            }
            if try !body(match) { return }
            lastEnd = match[1]
            place = match[0] == match[1] ? match[1] + 1 : match[1]
        }
    }

    private static func replacing(_ rest: [CELType]) -> Overload {
        .metered([.string, .string, .string] + rest, .string) { values, steps throws(EvaluationError) in
            let (text, pattern) = try operands(values, "regex.replace", mostGroups: .max, &steps)
            guard case .string(let rewrite) = values[2] else { throw refuse("regex.replace") }
            let parts = try Rewrite.parse(rewrite, groups: pattern.groupCount)
            var left = Int.max
            if values.count > 3, case .int(let count) = values[3], count >= 0 { left = Int(count) }
            var result = String.UnicodeScalarView()
            var copied = 0
            func copy(_ range: Range<Int>) { result.append(contentsOf: text[range].lazy.compactMap(Unicode.Scalar.init)) }
            if left > 0 {
                try eachMatch(of: pattern, in: text, &steps) { match throws(EvaluationError) in
                    copy(copied..<match[0])
                    for part in parts {
                        switch part {
                        case .text(let scalars): result.append(contentsOf: scalars)
                        case .group(let group): if match[2 * group] >= 0 { copy(match[2 * group]..<match[2 * group + 1]) }
                        }
                    }
                    if result.count > Limits.largestResult { throw .budgetExceeded }
                    copied = match[1]
                    left -= 1
                    return left > 0
                }
            }
            copy(copied..<text.count)
            return .string(String(result))
        }
    }

    /// The replacement of `regex.replace`: `\1` is a group, `\0` the whole match, `\\` a backslash.
    private enum Rewrite {
        case text([Unicode.Scalar])
        case group(Int)

        static func parse(_ source: String, groups: Int) throws(EvaluationError) -> [Rewrite] {
            var parts: [Rewrite] = []
            var text: [Unicode.Scalar] = []
            var iterator = source.unicodeScalars.makeIterator()
            while let scalar = iterator.next() {
                guard scalar == "\\" else {
                    text.append(scalar)
                    continue
                }
                switch iterator.next() {
                case "\\"?: text.append("\\")
                case let digit? where ("0"..."9").contains(digit):
                    let group = Int(digit.value - 0x30)
                    guard group <= groups else { throw .invalidArgument("the replacement names group \(group), the pattern has \(groups)") }
                    parts += [.text(text), .group(group)]
                    text = []
                default: throw .invalidArgument("a backslash in a replacement must be followed by a digit or a backslash")
                }
            }
            return parts + [.text(text)]
        }
    }
}

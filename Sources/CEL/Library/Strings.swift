// Strings: the standard functions and the extension library, with positions counted in code points.

extension Library {
    static var strings: [Function] {
        [
            text2("contains") { .bool(position(of: Array($1.utf8), in: Array($0.utf8), from: 0) != nil) },
            text2("startsWith") { .bool($0.utf8.starts(with: $1.utf8)) },
            text2("endsWith") { .bool($0.utf8.reversed().starts(with: $1.utf8.reversed())) },
            text("charAt", [.int], .string) { scalars, rest throws(EvaluationError) in
                let index = try bounded(rest[0], 0...Int64(scalars.count))
                return .string(index < scalars.count ? String(scalars[index]) : "")
            },
            Function(
                "indexOf",
                search([], last: false), search([.int], last: false)),
            Function("lastIndexOf", search([], last: true), search([.int], last: true)),
            ascii("lowerAscii", from: UInt8(ascii: "A")...UInt8(ascii: "Z")),
            ascii("upperAscii", from: UInt8(ascii: "a")...UInt8(ascii: "z")),
            text("reverse", [], .string) { scalars, _ in .string(string(scalars.reversed())) },
            text("trim", [], .string) { scalars, _ in
                guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
                    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
                else { return .string("") }
                return .string(string(scalars[first...last]))
            },
            Function(
                "substring",
                textOverload("substring", [.int], .string) { scalars, rest throws(EvaluationError) in
                    let start = try bounded(rest[0], 0...Int64(scalars.count))
                    return .string(string(scalars[start...]))
                },
                textOverload("substring", [.int, .int], .string) { scalars, rest throws(EvaluationError) in
                    let end = try bounded(rest[1], 0...Int64(scalars.count))
                    let start = try bounded(rest[0], 0...Int64(end))
                    return .string(string(scalars[start..<end]))
                }),
            Function("replace", replacement([]), replacement([.int])),
            Function("split", splitting([]), splitting([.int])),
            Function("join", joining([]), joining([.string])),
            Function(
                "strings.quote",
                .one(.string, .string) { v throws(EvaluationError) in
                    guard case .string(let text) = v else { throw refuse("strings.quote") }
                    return .string(quoted(text))
                }),
        ]
    }

    private typealias TextBody = @Sendable ([Unicode.Scalar], [Value]) throws(EvaluationError) -> Value

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func textOverload(_ name: String, _ rest: [CELType], _ result: CELType, _ body: @escaping TextBody) -> Overload {
        .receiver([.string] + rest, result) { values throws(EvaluationError) in
            guard case .string(let text) = values[0] else { throw refuse(name) }
            return try body(Array(text.unicodeScalars), Array(values.dropFirst()))
        }
    }

    private static func text(_ name: String, _ rest: [CELType], _ result: CELType, _ body: @escaping TextBody) -> Function {
        Function(name, textOverload(name, rest, result, body))
    }

    private static func text2(_ name: String, _ body: @escaping @Sendable (String, String) -> Value) -> Function {
        Function(
            name,
            .two(.string, .string, .bool, receiver: true) { l, r throws(EvaluationError) in
                guard case .string(let x) = l, case .string(let y) = r else { throw refuse(name) }
                return body(x, y)
            })
    }

    private static func bounded(_ value: Value, _ range: ClosedRange<Int64>) throws(EvaluationError) -> Int {
        guard case .int(let index) = value else { throw refuse("a position") }
        guard range.contains(index) else { throw .indexOutOfBounds(index) }
        return Int(index)
    }

    /// Letters of ASCII in the other case. No byte of another character is one of them.
    private static func ascii(_ name: String, from letters: ClosedRange<UInt8>) -> Function {
        Function(
            name,
            .one(.string, .string, receiver: true) { value throws(EvaluationError) in
                guard case .string(let text) = value else { throw refuse(name) }
                return .string(String(decoding: text.utf8.map { letters.contains($0) ? $0 ^ 0x20 : $0 }, as: UTF8.self))
            })
    }

    /// The first position at or after `start`, in linear time (Knuth, Morris, Pratt).
    private static func position<T: Equatable>(of needle: [T], in hay: [T], from start: Int) -> Int? {
        if needle.isEmpty { return start <= hay.count ? start : nil }
        var fallback = [0]
        var matched = 0
        for index in needle.indices.dropFirst() {
            while matched > 0, needle[index] != needle[matched] { matched = fallback[matched - 1] }
            if needle[index] == needle[matched] { matched += 1 }
            fallback.append(matched)
        }
        matched = 0
        var index = start
        while index < hay.count {
            while matched > 0, hay[index] != needle[matched] { matched = fallback[matched - 1] }
            if hay[index] == needle[matched] { matched += 1 }
            index += 1
            if matched == needle.count { return index - needle.count }
        }
        return nil
    }

    private static func search(_ rest: [CELType], last: Bool) -> Overload {
        let name = last ? "lastIndexOf" : "indexOf"
        return textOverload(name, [.string] + rest, .int) { scalars, rest throws(EvaluationError) in
            guard case .string(let text) = rest[0] else { throw refuse(name) }
            let needle = Array(text.unicodeScalars)
            let start = rest.count > 1 ? try bounded(rest[1], 0...Int64(scalars.count)) : nil
            if !last { return .int(Int64(position(of: needle, in: scalars, from: start ?? 0) ?? -1)) }
            let latest = min(start ?? scalars.count, scalars.count - needle.count)
            if latest < 0 { return .int(-1) }
            let mirrored = position(
                of: needle.reversed(), in: scalars.reversed(), from: scalars.count - needle.count - latest)
            return .int(Int64(mirrored.map { scalars.count - needle.count - $0 } ?? -1))
        }
    }

    /// An int argument that limits how often something happens; negative means always.
    private static func limit(_ values: [Value], at index: Int) throws(EvaluationError) -> Int {
        guard values.count > index else { return .max }
        guard case .int(let count) = values[index] else { throw refuse("a count") }
        return count < 0 ? .max : Int(count)
    }

    private static func replacement(_ rest: [CELType]) -> Overload {
        textOverload("replace", [.string, .string] + rest, .string) { scalars, rest throws(EvaluationError) in
            guard case .string(let old) = rest[0], case .string(let new) = rest[1] else { throw refuse("replace") }
            let (needle, substitute) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
            var left = try limit(rest, at: 2)
            var result: [Unicode.Scalar] = []
            var index = 0
            while left > 0, let found = position(of: needle, in: scalars, from: index) {
                result += scalars[index..<found]
                result += substitute
                if result.count > Limits.largestResult { throw .budgetExceeded }
                index = found + needle.count
                left -= 1
                if needle.isEmpty {
                    if found < scalars.count { result.append(scalars[found]) }
                    index = found + 1
                    if index > scalars.count { break }
                }
            }
            if index < scalars.count { result += scalars[index...] }
            return .string(string(result))
        }
    }

    private static func splitting(_ rest: [CELType]) -> Overload {
        textOverload("split", [.string] + rest, .list(.string)) { scalars, rest throws(EvaluationError) in
            guard case .string(let text) = rest[0] else { throw refuse("split") }
            var left = try limit(rest, at: 1)
            if left == 0 { return .list([]) }
            let separator = Array(text.unicodeScalars)
            var parts: [Value] = []
            var index = 0
            if separator.isEmpty {
                while left > 1, index < scalars.count - 1 {
                    parts.append(.string(String(scalars[index])))
                    (index, left) = (index + 1, left - 1)
                }
                if index < scalars.count { parts.append(.string(string(scalars[index...]))) }
                return .list(parts)
            }
            while left > 1, let found = position(of: separator, in: scalars, from: index) {
                parts.append(.string(string(scalars[index..<found])))
                (index, left) = (found + separator.count, left - 1)
            }
            return .list(parts + [.string(string(scalars[index...]))])
        }
    }

    private static func joining(_ rest: [CELType]) -> Overload {
        .receiver([.list(.string)] + rest, .string) { values throws(EvaluationError) in
            guard case .list(let elements) = values[0] else { throw refuse("join") }
            var separator = ""
            if values.count > 1, case .string(let text) = values[1] { separator = text }
            var result = ""
            for (index, element) in elements.enumerated() {
                guard case .string(let text) = element else { throw refuse("join") }
                if index > 0 { result += separator }
                result += text
                if result.utf8.count > Limits.largestResult { throw .budgetExceeded }
            }
            return .string(result)
        }
    }
}

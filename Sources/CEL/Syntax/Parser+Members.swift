// Selections, indices, calls, literals and names.

extension Parser {
    mutating func member() -> Expression {
        let start = current.range.lowerBound
        return suffixes(of: primary(), from: start)
    }

    mutating func suffixes(of operand: Expression, from start: Int) -> Expression {
        var result = operand
        while true {
            if take(".") {
                let optional = take("?")
                let place = current.range
                let name: String
                switch current.kind {
                case .identifier(let text): name = text
                case .quotedIdentifier(let text): name = text
                default:
                    unexpected("a field name")
                    return result
                }
                let isQuoted = if case .quotedIdentifier = current.kind { true } else { false }
                if !isQuoted, ["in", "true", "false", "null"].contains(name) {
                    sink.report(place, "`\(name)` cannot be a field name", hint: "Write it between backticks or as an index.")
                }
                advance()
                if !optional, !isQuoted, take("(") {
                    let arguments = list(until: ")") { $0.expression() }
                    result = method(start, result, name, place, arguments)
                } else {
                    result = make(start, .select(result, field: name, fieldRange: place, optional: optional), [result])
                }
            } else if take("[") {
                let optional = take("?")
                let index = expression()
                expect("]")
                result = make(start, .index(result, index, optional: optional), [result, index])
            } else if peek("{"), isName(result) {
                sink.report(current.range, "messages cannot be built here", hint: "Write a map: {'field': value}.")
                advance()
                _ = list(until: "}") { parser -> Expression in
                    _ = parser.expression()
                    parser.expect(":")
                    return parser.expression()
                }
            } else {
                return result
            }
        }
    }

    private func isName(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .identifier: true
        case .select(let operand, _, _, false): isName(operand)
        default: false
        }
    }

    /// Elements between commas up to the closing bracket, which it takes. A comma may end the list.
    private mutating func list<Element>(until close: String, _ element: (inout Parser) -> Element) -> [Element] {
        var elements: [Element] = []
        while !peek(close), current.kind != .end {
            let before = position
            elements.append(element(&self))
            if !take(",") {
                if !peek(close) { unexpected("`,` or `\(close)`") }
                if !take(",") { break }
            }
            if position == before { break }
        }
        if !take(close), sink.diagnostics.isEmpty { unexpected("`\(close)`") }
        return elements
    }

    private static let reserved: Set<String> = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace", "return",
        "var",
        "void", "while",
    ]

    private mutating func primary() -> Expression {
        let token = current
        let start = token.range.lowerBound
        switch token.kind {
        case .int(let value):
            advance()
            if value > UInt64(Int64.max) { sink.report(token.range, "the number does not fit an int", hint: "Add `u` for a uint.") }
            return make(start, .literal(.int(Int64(truncatingIfNeeded: value))), [])
        case .uint(let value):
            advance()
            return make(start, .literal(.uint(value)), [])
        case .double(let value):
            advance()
            return make(start, .literal(.double(value)), [])
        case .string(let value):
            advance()
            return make(start, .literal(.string(value)), [])
        case .bytes(let value):
            advance()
            return make(start, .literal(.bytes(value)), [])
        case .identifier(let name): return identifier(name, start: start, rooted: false)
        case .symbol("."):
            advance()
            guard case .identifier(let name) = current.kind else {
                unexpected("a name")
                return invalid(start)
            }
            return identifier(name, start: start, rooted: true)
        case .symbol("("):
            advance()
            var inner = expression()
            expect(")")
            inner.isGrouped = true
            return inner
        case .symbol("["):
            advance()
            let elements = list(until: "]") { parser -> Expression.ListElement in
                let optional = parser.take("?")
                return Expression.ListElement(value: parser.expression(), optional: optional)
            }
            return make(start, .list(elements), elements.map(\.value))
        case .symbol("{"):
            advance()
            let entries = list(until: "}") { parser -> Expression.MapEntry in
                let optional = parser.take("?")
                let key = parser.expression()
                parser.expect(":")
                return Expression.MapEntry(key: key, value: parser.expression(), optional: optional)
            }
            return make(start, .map(entries), entries.flatMap { [$0.key, $0.value] })
        case .quotedIdentifier, .symbol, .end:
            unexpected("an expression")
            return invalid(start)
        }
    }

    mutating func identifier(_ name: String, start: Int, rooted: Bool) -> Expression {
        let place = current.range
        advance()
        switch name {
        case "true", "false": return make(start, .literal(.bool(name == "true")), [])
        case "null": return make(start, .literal(.null), [])
        case "in":
            sink.report(place, "expected an expression, found `in`")
            return invalid(start)
        case _ where Parser.reserved.contains(name):
            sink.report(place, "`\(name)` is a reserved word")
        default: break
        }
        guard take("(") else { return make(start, .identifier(name, rooted: rooted), []) }
        let arguments = list(until: ")") { $0.expression() }
        if name == "has", !rooted, arguments.count == 1 { return presence(start, arguments[0]) }
        return make(start, .call(name: name, nameRange: place, receiver: nil, arguments: arguments, rooted: rooted), arguments)
    }
}

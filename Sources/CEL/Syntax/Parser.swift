/// Builds an ``Expression`` from tokens: a Pratt parser over the grammar of the language definition.
///
/// After an error it reads on where it can, so that one run reports several errors.
///
/// Source: <https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax>.
struct Parser {
    private let tokens: [Token]
    private var position = 0
    private var nesting = 0
    var sink: DiagnosticSink
    private let limits: Limits

    /// - Returns: `nil` when the text is refused; the sink says why.
    static func parse(_ source: String, limits: Limits, into sink: inout DiagnosticSink) -> Expression? {
        guard source.utf8.count <= limits.sourceLength else {
            sink.report(0..<0, "the expression is longer than \(limits.sourceLength) bytes")
            return nil
        }
        let tokens = Lexer.tokenize(source, into: &sink)
        var parser = Parser(tokens: tokens, sink: sink, limits: limits)
        let expression = parser.expression()
        if parser.current.kind != .end, !parser.gaveUp { parser.unexpected("the end of the expression") }
        sink = parser.sink
        return sink.diagnostics.isEmpty ? expression : nil
    }

    private init(tokens: [Token], sink: DiagnosticSink, limits: Limits) {
        self.tokens = tokens
        self.sink = sink
        self.limits = limits
    }

    /// Set after the nesting limit: what follows would only repeat it.
    private var gaveUp = false

    // MARK: Tokens

    private var current: Token { tokens[position] }

    private func peek(_ symbol: String, ahead: Int = 0) -> Bool {
        position + ahead < tokens.count && tokens[position + ahead].kind == .symbol(symbol)
    }

    private mutating func advance() { if position < tokens.count - 1 { position += 1 } }

    private mutating func take(_ symbol: String) -> Bool {
        guard peek(symbol) else { return false }
        advance()
        return true
    }

    private mutating func expect(_ symbol: String) {
        if !take(symbol) { unexpected("`\(symbol)`") }
    }

    private mutating func unexpected(_ expected: String) {
        guard !gaveUp else { return }
        let found =
            switch current.kind {
            case .end: "the end of the expression"
            case .identifier(let name): "`\(name)`"
            case .symbol(let text): "`\(text)`"
            case .quotedIdentifier(let name): "`\(name)`"
            case .string: "a string"
            case .bytes: "bytes"
            case .int, .uint, .double: "a number"
            }
        sink.report(current.range, "expected \(expected), found \(found)")
        recover()
    }

    /// Skips to a place where reading can go on: a comma, a closing bracket or the end.
    private mutating func recover() {
        var open = 0
        while current.kind != .end {
            if case .symbol(let text) = current.kind {
                if ["(", "[", "{"].contains(text) { open += 1 }
                if [")", "]", "}"].contains(text) {
                    if open == 0 { return }
                    open -= 1
                }
                if text == ",", open == 0 { return }
            }
            advance()
        }
    }

    // MARK: Building

    private mutating func make(_ start: Int, _ kind: Expression.Kind, _ parts: [Expression]) -> Expression {
        let end = position > 0 ? max(start, tokens[position - 1].range.upperBound) : start
        return make(start..<end, kind, parts)
    }

    private mutating func make(_ range: Range<Int>, _ kind: Expression.Kind, _ parts: [Expression]) -> Expression {
        var depth = 0
        for part in parts { depth = max(depth, part.depth) }
        if depth >= limits.depth {
            tooDeep(range)
            return Expression(range: range, depth: 1, kind: .invalid)
        }
        return Expression(range: range, depth: depth + 1, kind: kind)
    }

    private mutating func tooDeep(_ range: Range<Int>) {
        if !gaveUp {
            sink.report(range.lowerBound..<range.lowerBound, "the expression is nested deeper than \(limits.depth) levels")
        }
        gaveUp = true
        position = tokens.count - 1
    }

    private func invalid(_ start: Int) -> Expression { Expression(range: start..<start, depth: 1, kind: .invalid) }

    // MARK: Operators

    private mutating func expression() -> Expression {
        nesting += 1
        defer { nesting -= 1 }
        let start = current.range.lowerBound
        guard nesting <= limits.depth else {
            tooDeep(current.range)
            return invalid(start)
        }
        let condition = disjunction()
        guard take("?") else { return condition }
        let yes = disjunction()
        expect(":")
        let no = expression()
        return make(start, .conditional(condition, yes, no), [condition, yes, no])
    }

    private mutating func disjunction() -> Expression {
        let start = current.range.lowerBound
        var operands = [conjunction()]
        while take("||") { operands.append(conjunction()) }
        return operands.count == 1 ? operands[0] : make(start, .or(operands), operands)
    }

    private mutating func conjunction() -> Expression {
        let start = current.range.lowerBound
        var operands = [binary(0)]
        while take("&&") { operands.append(binary(0)) }
        return operands.count == 1 ? operands[0] : make(start, .and(operands), operands)
    }

    private static let levels: [Set<String>] = [["<", "<=", ">", ">=", "==", "!=", "in"], ["+", "-"], ["*", "/", "%"]]

    private func operation(at level: Int) -> String? {
        switch current.kind {
        case .symbol(let text) where Parser.levels[level].contains(text): text
        case .identifier("in") where level == 0: "in"
        default: nil
        }
    }

    private mutating func binary(_ level: Int) -> Expression {
        guard level < Parser.levels.count else { return unary() }
        let start = current.range.lowerBound
        var left = binary(level + 1)
        while let symbol = operation(at: level) {
            let place = current.range
            advance()
            let right = binary(level + 1)
            let name = symbol == "in" ? Operator.contained : "_\(symbol)_"
            left = make(start, .call(name: name, nameRange: place, receiver: nil, arguments: [left, right], rooted: true), [left, right])
        }
        return left
    }

    private mutating func unary() -> Expression {
        let start = current.range
        if peek("!") || peek("-") {
            let symbol = peek("!") ? "!" : "-"
            var count = 0
            var last = start
            while peek(symbol) {
                last = current.range
                count += 1
                advance()
            }
            if symbol == "-", let literal = negativeLiteral(last) {
                return postfix(literal, from: last.lowerBound, signs: count - 1, of: "-", at: start)
            }
            return apply(symbol, count, to: member(), at: start)
        }
        return member()
    }

    /// A row of equal signs: two cancel each other, but one pair is kept so that the operand is still checked.
    private mutating func apply(_ symbol: String, _ count: Int, to operand: Expression, at place: Range<Int>) -> Expression {
        var result = operand
        let kept = count > 2 ? 2 - count % 2 : count
        for _ in 0..<kept {
            let name = symbol == "!" ? Operator.not : Operator.negate
            let call = Expression.Kind.call(name: name, nameRange: place, receiver: nil, arguments: [result], rooted: true)
            result = make(place.lowerBound, call, [result])
        }
        return result
    }

    /// A minus directly before a number belongs to it, so that the smallest integer can be written.
    private mutating func negativeLiteral(_ sign: Range<Int>) -> Expression? {
        let value: Value
        switch current.kind {
        case .int(let magnitude):
            guard magnitude <= 1 << 63 else { return nil }
            value = .int(Int64(truncatingIfNeeded: 0 &- magnitude))
        case .double(let number): value = .double(-number)
        default: return nil
        }
        advance()
        return make(sign.lowerBound, .literal(value), [])
    }

    private mutating func postfix(
        _ literal: Expression, from start: Int, signs: Int, of symbol: String, at place: Range<Int>
    ) -> Expression {
        apply(symbol, signs, to: suffixes(of: literal, from: start), at: place)
    }

    // MARK: Members

    private mutating func member() -> Expression {
        let start = current.range.lowerBound
        return suffixes(of: primary(), from: start)
    }

    private mutating func suffixes(of operand: Expression, from start: Int) -> Expression {
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

    private mutating func identifier(_ name: String, start: Int, rooted: Bool) -> Expression {
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

    // MARK: Macros

    private mutating func presence(_ start: Int, _ argument: Expression) -> Expression {
        guard case .select(let operand, let field, let fieldRange, false) = argument.kind else {
            sink.report(argument.range, "has() takes the selection of a field", hint: "Write has(a.b).")
            return invalid(start)
        }
        return make(start, .presence(operand, field: field, fieldRange: fieldRange), [operand])
    }

    private mutating func method(
        _ start: Int, _ receiver: Expression, _ name: String, _ place: Range<Int>, _ arguments: [Expression]
    ) -> Expression {
        let parts = [receiver] + arguments
        func comprehension(_ kind: ComprehensionKind, variables: Int, filter: Bool = false) -> Expression? {
            guard let names = simpleNames(arguments.prefix(variables)) else { return nil }
            let condition = filter ? arguments[variables] : nil
            let body = arguments[arguments.count - 1]
            let comprehension = Expression.Comprehension(
                kind: kind, operand: receiver, variables: names, filter: condition, body: body)
            return make(start, .comprehension(comprehension), parts)
        }
        var expanded: Expression?
        switch (name, arguments.count) {
        case ("bind", 3):
            guard case .identifier("cel", _) = receiver.kind else { break }
            guard let names = simpleNames(arguments.prefix(1)) else { return invalid(start) }
            return make(start, .bind(names[0], arguments[1], arguments[2]), [arguments[1], arguments[2]])
        case ("optMap", 2), ("optFlatMap", 2):
            guard let names = simpleNames(arguments.prefix(1)) else { return invalid(start) }
            return make(start, .optionalMap(receiver, names[0], arguments[1], flat: name == "optFlatMap"), parts)
        case ("all", 2): expanded = comprehension(.all, variables: 1)
        case ("exists", 2): expanded = comprehension(.exists, variables: 1)
        case ("exists_one", 2), ("existsOne", 2): expanded = comprehension(.existsOne, variables: 1)
        case ("map", 2): expanded = comprehension(.map, variables: 1)
        case ("map", 3): expanded = comprehension(.map, variables: 1, filter: true)
        case ("filter", 2): expanded = comprehension(.filter, variables: 1)
        case ("sortBy", 2): expanded = comprehension(.sortBy, variables: 1)
        case ("all", 3): expanded = comprehension(.all, variables: 2)
        case ("exists", 3): expanded = comprehension(.exists, variables: 2)
        case ("existsOne", 3), ("exists_one", 3): expanded = comprehension(.existsOne, variables: 2)
        case ("transformList", 3): expanded = comprehension(.transformList, variables: 2)
        case ("transformList", 4): expanded = comprehension(.transformList, variables: 2, filter: true)
        case ("transformMap", 3): expanded = comprehension(.transformMap, variables: 2)
        case ("transformMap", 4): expanded = comprehension(.transformMap, variables: 2, filter: true)
        case ("transformMapEntry", 3): expanded = comprehension(.transformMapEntry, variables: 2)
        case ("transformMapEntry", 4): expanded = comprehension(.transformMapEntry, variables: 2, filter: true)
        default:
            return make(start, .call(name: name, nameRange: place, receiver: receiver, arguments: arguments, rooted: false), parts)
        }
        if let expanded { return expanded }
        if !sink.diagnostics.isEmpty { return invalid(start) }
        return make(start, .call(name: name, nameRange: place, receiver: receiver, arguments: arguments, rooted: false), parts)
    }

    /// The names of a macro's variables; reports what is no simple name and a name used twice.
    private mutating func simpleNames(_ arguments: ArraySlice<Expression>) -> [String]? {
        var names: [String] = []
        for argument in arguments {
            guard case .identifier(let name, false) = argument.kind else {
                sink.report(argument.range, "the variable of a macro must be a simple name")
                return nil
            }
            if names.contains(name) {
                sink.report(argument.range, "the variables of a macro must differ")
                return nil
            }
            names.append(name)
        }
        return names
    }
}

/// The names under which operators are declared as functions.
enum Operator {
    static let contained = "@in"
    static let not = "!_"
    static let negate = "-_"
}

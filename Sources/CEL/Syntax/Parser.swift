/// Builds an ``Expression`` from tokens: a Pratt parser over the grammar of the language definition.
///
/// After an error it reads on where it can, so that one run reports several errors.
///
/// Source: <https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax>.
struct Parser {
    private let tokens: [Token]
    var position = 0
    var nesting = 0
    var sink: DiagnosticSink
    let limits: Limits

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

    var current: Token { tokens[position] }

    func peek(_ symbol: String, ahead: Int = 0) -> Bool {
        position + ahead < tokens.count && tokens[position + ahead].kind == .symbol(symbol)
    }

    mutating func advance() { if position < tokens.count - 1 { position += 1 } }

    mutating func take(_ symbol: String) -> Bool {
        guard peek(symbol) else { return false }
        advance()
        return true
    }

    mutating func expect(_ symbol: String) {
        if !take(symbol) { unexpected("`\(symbol)`") }
    }

    mutating func unexpected(_ expected: String) {
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

    mutating func make(_ start: Int, _ kind: Expression.Kind, _ parts: [Expression]) -> Expression {
        let end = position > 0 ? max(start, tokens[position - 1].range.upperBound) : start
        return make(start..<end, kind, parts)
    }

    mutating func make(_ range: Range<Int>, _ kind: Expression.Kind, _ parts: [Expression]) -> Expression {
        var depth = 0
        for part in parts { depth = max(depth, part.depth) }
        if depth >= limits.depth {
            tooDeep(range)
            return Expression(range: range, depth: 1, kind: .invalid)
        }
        return Expression(range: range, depth: depth + 1, kind: kind)
    }

    mutating func tooDeep(_ range: Range<Int>) {
        if !gaveUp {
            sink.report(range.lowerBound..<range.lowerBound, "the expression is nested deeper than \(limits.depth) levels")
        }
        gaveUp = true
        position = tokens.count - 1
    }

    func invalid(_ start: Int) -> Expression { Expression(range: start..<start, depth: 1, kind: .invalid) }
}

// Operators, from the weakest to the signs.

extension Parser {
    mutating func expression() -> Expression {
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

    static let levels: [Set<String>] = [["<", "<=", ">", ">=", "==", "!=", "in"], ["+", "-"], ["*", "/", "%"]]

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
}

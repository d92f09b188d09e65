/// Resolves names and overloads and gives every part of an expression its type.
///
/// The types are gradual: `dyn` fits everywhere and is checked at run time. The algorithm follows the language definition: type parameters
/// of a signature are fresh per call, and the elements of a literal join to `dyn` where they differ.
///
/// Source: <https://github.com/google/cel-spec/blob/master/doc/langdef.md#gradual-type-checking>.
struct Checker {
    enum Mode {
        case strict
        /// What does not check becomes a failure at run time.
        case lenient
    }

    let environment: Environment
    let mode: Mode
    var sink: DiagnosticSink
    var substitution = Substitution()
    var scopes: [(local: TypedExpression.Local, type: CELType)] = []
    var localCount = 0
    var comprehensionDepth = 0

    init(_ environment: Environment, mode: Mode, sink: DiagnosticSink) {
        self.environment = environment
        self.mode = mode
        self.sink = sink
    }

    /// - Returns: `nil` when the expression is refused; the sink says why.
    mutating func check(_ expression: Expression, expecting: CELType?) -> TypedExpression? {
        let typed = check(expression)
        if let expecting, sink.diagnostics.isEmpty, !substitution.assign(typed.type, to: expecting) {
            sink.report(expression.range, "expected a result of type \(expecting), found \(show(typed.type))")
        }
        guard sink.diagnostics.isEmpty else { return nil }
        return resolved(typed)
    }

    /// The tree with the final types: what the rest of the expression told of a part's type is put in, the rest becomes `dyn`.
    private func resolved(_ part: TypedExpression) -> TypedExpression {
        let kind: TypedExpression.Kind
        switch part.kind {
        case .constant, .slot, .local, .slotPresence, .slotOptional, .failure, .unknown: kind = part.kind
        case .select(let operand, let field, let optional): kind = .select(resolved(operand), field: field, optional: optional)
        case .presence(let operand, let field): kind = .presence(resolved(operand), field: field)
        case .index(let operand, let index, let optional): kind = .index(resolved(operand), resolved(index), optional: optional)
        case .call(let name, let overloads, let arguments, let exact):
            kind = .call(name: name, overloads: overloads, arguments: arguments.map(resolved), exact: exact)
        case .and(let operands): kind = .and(operands.map(resolved))
        case .or(let operands): kind = .or(operands.map(resolved))
        case .conditional(let test, let yes, let no): kind = .conditional(resolved(test), resolved(yes), resolved(no))
        case .list(let elements): kind = .list(elements.map { (resolved($0.value), $0.optional) })
        case .map(let entries): kind = .map(entries.map { (resolved($0.key), resolved($0.value), $0.optional) })
        case .comprehension(let macro, let operand, let locals, let filter, let body):
            kind = .comprehension(
                macro, operand: resolved(operand), locals: locals, filter: filter.map(resolved), body: resolved(body))
        case .bind(let local, let value, let body): kind = .bind(local, resolved(value), resolved(body))
        case .optionalMap(let operand, let local, let body, let flat):
            kind = .optionalMap(resolved(operand), local, resolved(body), flat: flat)
        }
        return TypedExpression(type: substitution.resolve(part.type, open: false), range: part.range, kind: kind)
    }

    func show(_ type: CELType) -> String { substitution.resolve(type, open: false).description }

    func make(_ expression: Expression, _ type: CELType, _ kind: TypedExpression.Kind) -> TypedExpression {
        TypedExpression(type: type, range: expression.range, kind: kind)
    }

    mutating func refuse(
        _ expression: Expression, at range: Range<Int>, _ message: String, hint: String? = nil, error: EvaluationError
    ) -> TypedExpression {
        if mode == .lenient { return make(expression, .dyn, .failure(error)) }
        sink.report(range, message, hint: hint)
        return make(expression, .error, .failure(error))
    }

    // MARK: Expressions

    mutating func check(_ expression: Expression) -> TypedExpression {
        switch expression.kind {
        case .literal(let value): return make(expression, value.type, .constant(value))
        case .identifier(let name, let rooted): return identifier(expression, name, rooted: rooted)
        case .select(let operand, let field, let place, let optional):
            return select(expression, operand, field, place, optional: optional)
        case .presence(let operand, let field, let place): return presence(expression, operand, field, place)
        case .index(let operand, let index, let optional): return self.index(expression, operand, index, optional: optional)
        case .call: return call(expression)
        case .and(let operands):
            let checked = operands.map { condition($0, "&&") }
            return make(expression, .bool, .and(checked))
        case .or(let operands):
            let checked = operands.map { condition($0, "||") }
            return make(expression, .bool, .or(checked))
        case .conditional(let test, let yes, let no):
            let (c, y, n) = (condition(test, "?:"), check(yes), check(no))
            let type: CELType
            if substitution.assign(n.type, to: y.type) || substitution.assign(y.type, to: n.type) {
                type = substitution.join(y.type, n.type)
            } else if mode == .lenient {
                type = .dyn
            } else {
                sink.report(no.range, "the branches of ?: have different types: \(show(y.type)) and \(show(n.type))")
                type = .error
            }
            return make(expression, type, .conditional(c, y, n))
        case .list(let elements): return list(expression, elements)
        case .map(let entries): return map(expression, entries)
        case .comprehension(let comprehension): return self.comprehension(expression, comprehension)
        case .bind(let name, let value, let body):
            let checked = check(value)
            let (local, result) = within(name, checked.type) { $0.check(body) }
            return make(expression, result.type, .bind(local, checked, result))
        case .optionalMap(let operand, let name, let body, let flat):
            return optionalMap(expression, operand, name, body, flat: flat)
        case .invalid: return make(expression, .error, .failure(.undeclared("")))
        }
    }

    mutating func condition(_ expression: Expression, _ symbol: String) -> TypedExpression {
        let checked = check(expression)
        if mode == .strict, !substitution.assign(checked.type, to: .bool) {
            sink.report(expression.range, "\(symbol) takes a bool, found \(show(checked.type))")
        }
        return checked
    }

    mutating func within<Result>(_ name: String, _ type: CELType, _ body: (inout Checker) -> Result) -> (
        TypedExpression.Local, Result
    ) {
        let local = TypedExpression.Local(index: localCount, name: name)
        localCount += 1
        scopes.append((local, type))
        let result = body(&self)
        scopes.removeLast()
        return (local, result)
    }
}

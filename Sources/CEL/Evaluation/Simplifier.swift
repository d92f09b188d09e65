/// Evaluates beforehand what can be evaluated, and leaves an expression over the rest that gives the same outcome on every row.
///
/// Parts without variables become what they evaluate to. When slots are bound (partial evaluation) it also prunes: operands that decide
/// nothing, branches that are not taken, and `all` and `exists` over a known list become one operand per element.
///
/// What is kept: value, error kind and unknown set. What is not: the steps an evaluation takes, which become fewer.
struct Simplifier {
    /// What is known of a slot; nil leaves it open.
    private let known: (Slot) -> Outcome?
    private let prunes: Bool
    /// Steps left for evaluating beforehand; what would take more stays for the evaluation.
    private var steps = 100_000
    /// Parts that unrolling may still add.
    private var additions = 5_000
    private var locals: [Int: Outcome] = [:]

    /// `all` and `exists` over longer lists stay loops.
    private static let longestUnrolled = 64

    /// Only folds parts without variables; every slot that is read stays.
    static func folded(_ expression: TypedExpression) -> TypedExpression {
        var simplifier = Simplifier(known: { _ in nil }, prunes: false)
        return simplifier.simplify(expression).expression
    }

    /// Puts in what is known.
    static func residual(_ expression: TypedExpression, known: (Slot) -> Outcome?) -> TypedExpression {
        withoutActuallyEscaping(known) { known in
            var simplifier = Simplifier(known: known, prunes: true)
            return simplifier.simplify(expression).expression
        }
    }

    private init(known: @escaping (Slot) -> Outcome?, prunes: Bool) {
        self.known = known
        self.prunes = prunes
    }

    /// What a part needs from outside it.
    private struct Needs {
        var slots = false
        var locals: Set<Int> = []
        var isNothing: Bool { !slots && locals.isEmpty }

        mutating func add(_ other: Needs) {
            slots = slots || other.slots
            if !other.locals.isEmpty { locals.formUnion(other.locals) }
        }
    }

    private mutating func simplify(_ expression: TypedExpression) -> (expression: TypedExpression, needs: Needs) {
        var needs = Needs()
        func part(_ part: TypedExpression, _ simplifier: inout Simplifier) -> TypedExpression {
            let (simple, its) = simplifier.simplify(part)
            needs.add(its)
            return simple
        }
        let result: TypedExpression
        switch expression.kind {
        case .constant, .failure, .unknown: return (expression, needs)
        case .slot(let slot):
            if let outcome = known(slot) { return (expression.replaced(by: outcome), needs) }
            return (expression, Needs(slots: true))
        case .slotPresence(let slot), .slotOptional(let slot):
            guard let outcome = known(slot) else { return (expression, Needs(slots: true)) }
            let asOptional = if case .slotOptional = expression.kind { true } else { false }
            return (expression.replaced(by: SlotPresenceNode.answer(outcome, asOptional: asOptional)), needs)
        case .local(let local):
            if let outcome = locals[local.index] { return (expression.replaced(by: outcome), needs) }
            return (expression, Needs(locals: [local.index]))
        case .select(let operand, let field, let optional):
            result = expression.with(.select(part(operand, &self), field: field, optional: optional))
        case .presence(let operand, let field): result = expression.with(.presence(part(operand, &self), field: field))
        case .index(let operand, let index, let optional):
            result = expression.with(.index(part(operand, &self), part(index, &self), optional: optional))
        case .call(let name, let overloads, let arguments, let exact):
            result = expression.with(
                .call(name: name, overloads: overloads, arguments: arguments.map { part($0, &self) }, exact: exact))
        case .and(let operands):
            result = logic(expression, operands.map { part($0, &self) }, isAnd: true)
        case .or(let operands):
            result = logic(expression, operands.map { part($0, &self) }, isAnd: false)
        case .conditional(let test, let yes, let no):
            let condition = part(test, &self)
            if prunes, let outcome = condition.outcome {
                switch outcome {
                case .value(.bool(let holds)):
                    var (branch, its) = simplify(holds ? yes : no)
                    // So that a literal keeps the type it is used with; other parts have had their overloads chosen.
                    if branch.outcome != nil { branch.type = expression.type }
                    return (branch, its)
                case .value: return (expression.replaced(by: .error(.noSuchOverload("a condition"))), Needs())
                case .error, .unknown: return (expression.replaced(by: outcome), Needs())
                }
            }
            result = expression.with(.conditional(condition, part(yes, &self), part(no, &self)))
        case .list(let elements): result = expression.with(.list(elements.map { (part($0.value, &self), $0.optional) }))
        case .map(let entries):
            result = expression.with(.map(entries.map { (part($0.key, &self), part($0.value, &self), $0.optional) }))
        case .comprehension(let kind, let operand, let variables, let filter, let body):
            let range = part(operand, &self)
            if prunes, let unrolled = unrolled(expression, kind, range, variables, filter, body) { return unrolled }
            let (condition, inner) = (filter.map { part($0, &self) }, part(body, &self))
            for variable in variables { needs.locals.remove(variable.index) }
            result = expression.with(.comprehension(kind, operand: range, locals: variables, filter: condition, body: inner))
        case .bind(let local, let value, let body):
            let bound = part(value, &self)
            if prunes, let outcome = bound.outcome {
                locals[local.index] = outcome
                defer { locals[local.index] = nil }
                return simplify(body)
            }
            let inner = part(body, &self)
            needs.locals.remove(local.index)
            result = expression.with(.bind(local, bound, inner))
        case .optionalMap(let operand, let local, let body, let flat):
            let (optional, inner) = (part(operand, &self), part(body, &self))
            needs.locals.remove(local.index)
            result = expression.with(.optionalMap(optional, local, inner, flat: flat))
        }
        if result.outcome != nil { return (result, Needs()) }
        if needs.isNothing, let outcome = evaluated(result) { return (result.replaced(by: outcome), Needs()) }
        return (result, needs)
    }

    /// What an expression without variables evaluates to; nil when that takes too long.
    private mutating func evaluated(_ expression: TypedExpression) -> Outcome? {
        guard steps > 0 else { return nil }
        var planner = Planner()
        let node = planner.plan(expression)
        var frame = Frame(locals: planner.localCount, steps: steps)
        let outcome = node.evaluate(EmptyActivation(), &frame)
        steps = frame.steps - 1
        return frame.steps < 0 || outcome == .error(.budgetExceeded) ? nil : outcome
    }

    // MARK: Pruning

    private func logic(_ expression: TypedExpression, _ operands: [TypedExpression], isAnd: Bool) -> TypedExpression {
        guard prunes else { return expression.with(isAnd ? .and(operands) : .or(operands)) }
        var rest: [TypedExpression] = []
        var unknown: AttributeSet?
        for operand in operands {
            switch operand.outcome {
            case .value(.bool(let holds))?: if holds != isAnd { return expression.replaced(by: .value(.bool(holds))) }
            case .unknown(let attributes)?: unknown = unknown?.union(attributes) ?? attributes
            default:
                // A chain within a chain of its kind.
                switch operand.kind {
                case .and(let inner) where isAnd: rest += inner
                case .or(let inner) where !isAnd: rest += inner
                default: rest.append(operand)
                }
            }
        }
        if let unknown {
            // Beside an unknown operand errors are not seen, whatever the others are.
            rest.removeAll { if case .failure = $0.kind { true } else { false } }
            rest.append(expression.replaced(by: .unknown(unknown)))
        }
        if rest.isEmpty { return expression.replaced(by: .value(.bool(isAnd))) }
        if rest.count == 1, rest[0].type == .bool || rest[0].outcome.map({ if case .value = $0 { false } else { true } }) ?? false {
            return rest[0]
        }
        return expression.with(isAnd ? .and(rest) : .or(rest))
    }

    /// A walk over a known list, written out; nil when it stays a walk.
    private mutating func unrolled(
        _ expression: TypedExpression, _ kind: ComprehensionKind, _ range: TypedExpression, _ variables: [TypedExpression.Local],
        _ filter: TypedExpression?, _ body: TypedExpression
    ) -> (TypedExpression, Needs)? {
        guard let outcome = range.outcome else { return nil }
        guard case .value(let value) = outcome else { return (expression.replaced(by: outcome), Needs()) }
        var entries: [(key: Value, value: Value)]
        switch value {
        case .list(let elements):
            guard elements.count <= Simplifier.longestUnrolled else { return nil }
            entries = elements.enumerated().map { (variables.count == 2 ? .int(Int64($0.offset)) : $0.element, $0.element) }
        case .map(let map):
            guard map.count <= Simplifier.longestUnrolled else { return nil }
            entries = map.entries
        default: return nil
        }
        guard kind == .all || kind == .exists, filter == nil, additions >= 0 else { return nil }
        additions -= entries.count * body.size
        guard additions >= 0 else { return nil }
        var operands: [TypedExpression] = []
        var needs = Needs()
        for entry in entries {
            locals[variables[0].index] = .value(entry.key)
            if variables.count == 2 { locals[variables[1].index] = .value(entry.value) }
            let (operand, its) = simplify(body)
            needs.add(its)
            operands.append(operand)
        }
        for variable in variables { locals[variable.index] = nil }
        let result = logic(expression, operands, isAnd: kind == .all)
        return (result, result.outcome == nil ? needs : Needs())
    }
}

extension TypedExpression {
    /// The number of parts, this one included.
    var size: Int {
        var size = 1
        forEachPart { size += $0.size }
        return size
    }

    /// Calls `body` with each direct part, in the order of the text.
    func forEachPart(_ body: (TypedExpression) -> Void) {
        switch kind {
        case .constant, .failure, .unknown, .slot, .slotPresence, .slotOptional, .local: break
        case .select(let operand, _, _), .presence(let operand, _): body(operand)
        case .index(let operand, let index, _):
            body(operand)
            body(index)
        case .call(_, _, let arguments, _): arguments.forEach(body)
        case .and(let operands), .or(let operands): operands.forEach(body)
        case .conditional(let test, let yes, let no):
            body(test)
            body(yes)
            body(no)
        case .list(let elements): for element in elements { body(element.value) }
        case .map(let entries):
            for entry in entries {
                body(entry.key)
                body(entry.value)
            }
        case .comprehension(_, let operand, _, let filter, let inner):
            body(operand)
            if let filter { body(filter) }
            body(inner)
        case .bind(_, let value, let inner):
            body(value)
            body(inner)
        case .optionalMap(let operand, _, let inner, _):
            body(operand)
            body(inner)
        }
    }

    /// The direct parts, in the order of the text.
    var parts: [TypedExpression] {
        var parts: [TypedExpression] = []
        forEachPart { parts.append($0) }
        return parts
    }
}

extension ColumnarCompiler {
    /// A part without a kernel that reads few values: see ``Remembered``. `nil` where it reads something that is neither a code, an int nor a
    /// condition, or too many of them.
    mutating func remembered(_ expression: TypedExpression) -> Compiled? {
        // A variable of a macro around the part would be one more value of the combination, and an element is no row.
        guard !isRemembering, expression.size <= ColumnarCompiler.mostRemembered, [.bool, .int, .uint, .double].contains(expression.type),
            needs(expression).locals.isEmpty, !hasUnremembered(expression)
        else { return nil }
        isRemembering = true
        defer { isRemembering = false }
        var operands: [(source: String, operand: Remembered.Operand)] = []
        let first = program.localCount
        guard let part = replaced(expression, isWhole: true, first, &operands) else {
            unremembered.insert(expression.range)
            return nil
        }
        guard !operands.isEmpty else { return nil }
        let all = operands.map(\.operand)
        let parts = all.compactMap { operand -> PlanPart? in
            switch operand {
            case .code: nil
            case .int(let step, _): step.plan
            case .time(let step, _): step.plan
            case .truth(let step, _): step.plan
            }
        }
        let reads = operands.map(\.source).joined(separator: ", ")
        let plan = PlanPart(.memory, expression, of: program, by: reads, cost: Cost.memory, parts)
        let remembered = Remembered(part, all)
        return switch expression.type {
        case .bool: .truth(RememberedTruth(remembered, plan))
        case .int: .int(RememberedLane(remembered, plan, Read.int))
        case .uint: .uint(RememberedLane(remembered, plan, Read.uint))
        default: .double(RememberedLane(remembered, plan, Read.double))
        }
    }

    /// Larger parts run row by row: operands are looked for anew at every level of a chain, which takes the square of its length.
    private static var mostRemembered: Int { 150 }

    /// Whether something in a part was found to have operands that no step computes, or too many of them.
    ///
    /// At every level of a chain the whole of it would be looked through again: that takes the cube of its length.
    private func hasUnremembered(_ expression: TypedExpression) -> Bool {
        unremembered.contains(expression.range) || expression.parts.contains { hasUnremembered($0) }
    }

    /// The expression with a variable in the place of each of the largest parts that steps can compute.
    private mutating func replaced(
        _ expression: TypedExpression, isWhole: Bool, _ first: Int, _ operands: inout [(source: String, operand: Remembered.Operand)]
    ) -> TypedExpression? {
        if case .slot(let slot) = expression.kind, layouts[position(slot)].hasDictionary {
            return variable(expression, first, &operands) { .code(CodeReader(.slot(position(slot))), local: $0) }
        }
        let needs = needs(expression)
        if needs.slots.isEmpty { return expression }
        if !isWhole, needs.locals.isEmpty, [.bool, .int, .timestamp].contains(expression.type) {
            switch compile(expression) {
            case .int(let step)? where !step.plan.contains { $0.method == .rows }:
                return variable(expression, first, &operands) { .int(step, local: $0) }
            case .time(let step)? where !step.plan.contains { $0.method == .rows }:
                return variable(expression, first, &operands) { .time(step, local: $0) }
            case .truth(let step)? where !step.plan.contains { $0.method == .rows }:
                return variable(expression, first, &operands) { .truth(step, local: $0) }
            default: break
            }
        }
        guard !expression.parts.isEmpty else { return nil }
        var failed = false
        let result = expression.mapping { part in
            guard !failed, let inner = replaced(part, isWhole: false, first, &operands) else {
                failed = true
                return part
            }
            return inner
        }
        return failed ? nil : result
    }

    /// The variable that stands for a part; the one it has already, where the same part was met before.
    private func variable(
        _ expression: TypedExpression, _ first: Int, _ operands: inout [(source: String, operand: Remembered.Operand)],
        _ operand: (Int) -> Remembered.Operand
    ) -> TypedExpression? {
        let text = source(expression)
        let index = operands.firstIndex { $0.source == text } ?? operands.count
        if index == operands.count {
            guard index < Memory.most else { return nil }
            operands.append((text, operand(first + index)))
        }
        return expression.with(.local(TypedExpression.Local(index: first + index, name: text)))
    }
}

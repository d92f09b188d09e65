extension ColumnarCompiler {
    /// The kernel for a part, where it and its operands have one.
    mutating func kernel(_ expression: TypedExpression) -> Compiled? {
        switch expression.kind {
        case .slot(let slot):
            let index = position(slot)
            return column(.slot(index), layouts[index], expression.type, name(slot).path)
        case .local(let local):
            guard let layout = locals[local.index] else { return nil }
            return column(.local(local.index), layout, expression.type, local.name)
        case .slotPresence(let slot):
            let path = name(slot).path
            let plan = PlanPart(.kernel, "has(\(path))", .bool, cost: Cost.load)
            return .truth(PresenceTruth(.slot(position(slot)), plan))
        case .and(let operands): return logic(operands, isAnd: true)
        case .or(let operands): return logic(operands, isAnd: false)
        case .conditional(let test, let yes, let no): return conditional(expression, test, yes, no)
        case .comprehension(let kind, let operand, let variables, nil, let body):
            return anyOfMapped(expression, kind, operand, variables, body) ?? walk(expression, kind, operand, variables, body)
        case .bind(let local, let value, let body):
            // A value that is read is as good as the name for it; parts are pure. Not where writing it out could multiply the work.
            guard value.size <= 8, body.size <= 200 else { return nil }
            return compile(body.replacing(local, with: value))
        case .call(let name, _, let arguments, _): return call(expression, name, arguments)
        default: return nil
        }
    }

    private mutating func logic(_ operands: [TypedExpression], isAnd: Bool) -> Compiled? {
        var steps: [TruthStep] = []
        for operand in operands {
            guard let step = condition(operand) else { return nil }
            steps.append(step)
        }
        if steps.allSatisfy({ $0.plan.method == .rows }) { return nil }
        let plan = PlanPart(.kernel, isAnd ? "&&" : "||", .bool, cost: Cost.load, steps.map(\.plan))
        return .truth(LogicTruth(steps, isAnd: isAnd, plan))
    }

    private mutating func conditional(
        _ expression: TypedExpression, _ test: TypedExpression, _ yes: TypedExpression, _ no: TypedExpression
    ) -> Compiled? {
        guard let test = condition(test), let yes = compile(yes), let no = compile(no) else { return nil }
        func plan(_ a: Step, _ b: Step) -> PlanPart {
            PlanPart(.kernel, "?:", expression.type, cost: Cost.arithmetic, [test.plan, a.plan, b.plan])
        }
        if test.plan.method == .rows, yes.plan?.method == .rows || no.plan?.method == .rows { return nil }
        return switch (yes, no) {
        case (.truth(let a), .truth(let b)): .truth(ConditionalTruth(test, a, b, plan(a, b)))
        case (.int(let a), .int(let b)): .int(conditional(test, a, b, plan(a, b)))
        case (.uint(let a), .uint(let b)): .uint(ConditionalLane(test, a, b, plan(a, b)))
        case (.double(let a), .double(let b)): .double(ConditionalLane(test, a, b, plan(a, b)))
        case (.time(let a), .time(let b)): .time(ConditionalLane(test, a, b, plan(a, b)))
        case (.span(let a), .span(let b)): .span(ConditionalLane(test, a, b, plan(a, b)))
        default: nil
        }
    }

    private mutating func walk(
        _ expression: TypedExpression, _ kind: ComprehensionKind, _ operand: TypedExpression, _ variables: [TypedExpression.Local],
        _ body: TypedExpression
    ) -> Compiled? {
        guard [.all, .exists, .existsOne].contains(kind), variables.count == 1, let variable = variables.first,
            case .list(let source, let element)? = compile(operand), element != .values
        else { return nil }
        let around = needs(body).locals
        locals[variable.index] = element
        defer { locals[variable.index] = nil }
        guard let step = windowed(body) else { return nil }
        let names = program
        let plan = PlanPart(.kernel, "\(kind.rawValue) over \(operand.source(naming: names.name))", .bool, cost: Cost.element, [step.plan])
        let outer = around.filter { $0 != variable && locals[$0.index] != nil }.map(\.index).sorted()
        return .truth(WalkTruth(kind, source, local: variable.index, outer: outer, step, plan))
    }

    /// A condition over elements: of kernels alone, since the scalar interpreter evaluates rows.
    private mutating func windowed(_ body: TypedExpression) -> TruthStep? {
        guard case .truth(let step)? = compile(body), !step.plan.contains(where: { $0.method == .rows }) else { return nil }
        return step
    }

    // MARK: Calls

    private mutating func call(_ expression: TypedExpression, _ name: String, _ arguments: [TypedExpression]) -> Compiled? {
        var operands: [Compiled] = []
        if name == Operator.contained, arguments.count == 2, case .constant(.list(let elements)) = arguments[1].kind {
            return compile(arguments[0]).flatMap { membership(expression, $0, elements) }
        }
        if name == Operator.contained, arguments.count == 2, case .constant(.string(let text)) = arguments[0].kind {
            guard case .list(let list, .coded)? = compile(arguments[1]), arguments[1].type == .list(.string) else { return nil }
            let plan = PlanPart(.kernel, expression, of: program, cost: Cost.element)
            return .truth(ListMembershipTruth(.text(text), list, plan))
        }
        if let folded = overElements(expression) { return folded }
        for argument in arguments {
            guard let operand = compile(argument) else { return nil }
            // A kernel over a value that is computed row by row gains nothing over computing the whole so.
            if operand.plan?.method == .rows { return nil }
            operands.append(operand)
        }
        let plan = { (cost: Double) in PlanPart(.kernel, name, expression.type, cost: cost, operands.compactMap(\.plan)) }
        if let relation = CompareNode.Relation(rawValue: name), operands.count == 2 {
            return comparison(operands[0], relation, operands[1], plan(Cost.compare))
        }
        if let body = fourDoubles(expression) {
            let lanes = operands.compactMap { operand -> LaneStep<Double>? in if case .double(let step) = operand { step } else { nil } }
            return lanes.count == 4 ? .int(FourDoublesLane(lanes, body, plan(Cost.element))) : nil
        }
        switch (name, operands.count) {
        case (Operator.not, 1):
            guard case .truth(let operand) = operands[0] else { return nil }
            return .truth(NotTruth(operand, plan(Cost.load)))
        case (Operator.contained, 2):
            guard case .list(let list, let element) = operands[1] else { return nil }
            return membership(operands[0], list, element, plan(Cost.element))
        case ("size", 1):
            guard case .list(let list, _) = operands[0] else { return nil }
            return .int(ListSizeLane(list, plan(Cost.arithmetic)))
        case (_, 1): return unary(name, operands[0], plan(Cost.arithmetic))
        case (_, 2): return binary(name, operands[0], operands[1], plan(Cost.arithmetic))
        default: return nil
        }
    }

    /// The body of a call with one overload of four doubles.
    private func fourDoubles(_ expression: TypedExpression) -> Overload.FourDoubles? {
        guard case .call(_, let overloads, _, true) = expression.kind, case .fourDoubles(let body)? = overloads.first?.implementation
        else { return nil }
        return body
    }

    private mutating func comparison(_ left: Compiled, _ relation: CompareNode.Relation, _ right: Compiled, _ plan: PlanPart) -> Compiled? {
        func lanes<T: LaneValue>(_ left: LaneStep<T>, _ right: LaneStep<T>) -> Compiled {
            if let constant = right as? ConstantLane<T>, let value = constant.value {
                return .truth(LaneTruth(plan, T.comparison(left, relation, value)))
            }
            if let constant = left as? ConstantLane<T>, let value = constant.value {
                return .truth(LaneTruth(plan, T.comparison(right, relation.mirrored, value)))
            }
            return .truth(LaneTruth(plan, T.comparison(left, relation, right)))
        }
        // The language compares an integer to a double as the double nearest to it.
        func converted(_ step: LaneStep<Int64>) -> LaneStep<Double> {
            doubles(step, PlanPart(.kernel, "double", .double, cost: Cost.load, [step.plan]))
        }
        func converted(_ step: LaneStep<UInt64>) -> LaneStep<Double> {
            UnaryLane(
                step, PlanPart(.kernel, "double", .double, cost: Cost.load, [step.plan]), ArithmeticBody.total { Double($0 as UInt64) })
        }
        switch (left, right) {
        case (.int(let a), .int(let b)):
            // The cells of a column are compared with a constant as they stand.
            let isOfCells = a is ConstantLane<Int64> && b is IntColumnLane || a is IntColumnLane && b is ConstantLane<Int64>
            if !isOfCells, let (a, b) = narrow(a, b) { return lanes(a.step, b.step) }
            return lanes(a, b)
        case (.span(let a), .span(let b)): return lanes(a, b)
        case (.uint(let a), .uint(let b)): return lanes(a, b)
        case (.double(let a), .double(let b)): return lanes(a, b)
        case (.time(let a), .time(let b)): return lanes(a, b)
        case (.int(let a), .double(let b)): return lanes(converted(a), b)
        case (.double(let a), .int(let b)): return lanes(a, converted(b))
        case (.uint(let a), .double(let b)): return lanes(converted(a), b)
        case (.double(let a), .uint(let b)): return lanes(a, converted(b))
        case (.truth(let a), .truth(let b)): return .truth(CompareTruthsTruth(a, relation, b, plan))
        case (.text(let a), .text(let b)):
            guard relation == .equal || relation == .unequal else { return nil }
            return .truth(CompareCodesTruth(a, b, isEqual: relation == .equal, plan))
        default: return nil
        }
    }

    private func membership(_ expression: TypedExpression, _ operand: Compiled, _ elements: [Value]) -> Compiled? {
        guard let part = operand.plan, part.method != .rows else { return nil }
        let plan = PlanPart(.kernel, "in \(elements.count) constants", .bool, cost: Cost.compare * 3, [part])
        func few<T: LaneValue>(_ step: LaneStep<T>, _ read: (Value) -> T?) -> Compiled? {
            let constants = elements.compactMap(read)
            guard constants.count == elements.count, constants.count <= 32 else { return nil }
            return .truth(LaneTruth(plan, T.membership(step, constants)))
        }
        switch operand {
        case .int(let step):
            let constants = elements.compactMap(Read.int)
            return constants.count == elements.count ? .truth(IntMembershipTruth(step, constants, plan)) : nil
        case .uint(let step): return few(step, Read.uint)
        case .double(let step): return few(step, Read.double)
        case .time(let step): return few(step, Read.time)
        case .span(let step): return few(step, Read.span)
        case .truth, .text, .list: return nil
        }
    }

    private func membership(_ operand: Compiled, _ list: Run.Source, _ element: ValueColumn.Layout, _ plan: PlanPart) -> Compiled? {
        switch (operand, element) {
        case (.int(let step), .ints), (.span(let step), .durations): .truth(ListMembershipTruth(.int(step), list, plan))
        case (.uint(let step), .uints): .truth(ListMembershipTruth(.uint(step), list, plan))
        case (.double(let step), .doubles): .truth(ListMembershipTruth(.double(step), list, plan))
        case (.time(let step), .timestamps): .truth(ListMembershipTruth(.time(step), list, plan))
        case (.text(let source), .coded): .truth(ListMembershipTruth(.code(CodeReader(source)), list, plan))
        default: nil
        }
    }

    private mutating func unary(_ name: String, _ operand: Compiled, _ plan: PlanPart) -> Compiled? {
        switch (name, operand) {
        case (Operator.negate, .int(let step)): .int(negated(step, plan))
        case (Operator.negate, .double(let step)): .double(UnaryLane(step, plan, ArithmeticBody.total { -($0 as Double) }))
        case ("int", .int(let step)): .int(step)
        case ("double", .int(let step)): .double(doubles(step, plan))
        case ("double", .uint(let step)): .double(UnaryLane(step, plan, ArithmeticBody.total { Double($0 as UInt64) }))
        default: nil
        }
    }

    private mutating func binary(_ name: String, _ left: Compiled, _ right: Compiled, _ plan: PlanPart) -> Compiled? {
        switch (left, right) {
        case (.int(let a), .int(let b)): integers(name, a, b, plan).map { .int($0) }
        case (.uint(let a), .uint(let b)):
            (ArithmeticBody.integers(name, UInt64.self) ?? ArithmeticBody.extremum(name, UInt64.self)).map {
                .uint(BinaryLane(a, b, plan, $0))
            }
        case (.double(let a), .double(let b)):
            (ArithmeticBody.doubles(name) ?? ArithmeticBody.extremum(name, Double.self)).map { .double(BinaryLane(a, b, plan, $0)) }
        case (.span(let a), .span(let b)):
            name == "_+_" || name == "_-_" ? ArithmeticBody.ints(name).map { .span(BinaryLane(a, b, plan, $0)) } : nil
        default: nil
        }
    }
}

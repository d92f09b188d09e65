/// Parts over the elements of a column of lists: see ``ElementTable``.
extension ColumnarCompiler {
    /// The slot behind a part, where it is a column of lists whose elements are coded.
    private func codedLists(_ expression: TypedExpression) -> Run.Source? {
        guard case .slot(let slot) = expression.kind, layouts[position(slot)] == .lists(.coded) else { return nil }
        return .slot(position(slot))
    }

    /// Whether a part reads one variable of a macro and nothing else.
    private func reads(only local: TypedExpression.Local, _ expression: TypedExpression) -> Bool {
        let needs = needs(expression)
        return needs.slots.isEmpty && needs.locals.allSatisfy { $0 == local }
    }

    private func plan(_ expression: TypedExpression) -> PlanPart {
        PlanPart(.kernel, expression, of: program, cost: Cost.element)
    }

    /// A call that looks at every element, by its pattern.
    func overElements(_ expression: TypedExpression) -> Compiled? {
        guard case .call(let name, _, let arguments, _) = expression.kind, arguments.count == 1 else { return nil }
        return switch name {
        case "math.greatest": parallelGreatest(expression, arguments[0]) ?? extremum(expression, arguments[0], isGreatest: true)
        case "math.least": extremum(expression, arguments[0], isGreatest: false)
        case "size": count(expression, arguments[0])
        default: nil
        }
    }

    /// A list and the constant ints before or behind it.
    private func parted(_ list: TypedExpression) -> (list: TypedExpression, constants: [Int64])? {
        guard case .call("_+_", _, let terms, _) = list.kind, terms.count == 2 else { return (list, []) }
        for (list, other) in [(terms[0], terms[1]), (terms[1], terms[0])] {
            guard case .constant(.list(let values)) = other.kind else { continue }
            let constants = values.compactMap(Read.int)
            return constants.count == values.count ? (list, constants) : nil
        }
        return nil
    }

    /// See ``ExtremumOfElementsLane``.
    private func extremum(_ expression: TypedExpression, _ list: TypedExpression, isGreatest: Bool) -> Compiled? {
        guard let (list, constants) = parted(list), case .comprehension(.map, let operand, let locals, nil, let body) = list.kind,
            let local = locals.first, locals.count == 1, body.type == .int, let source = codedLists(operand), reads(only: local, body)
        else { return nil }
        let constant = isGreatest ? constants.max() : constants.min()
        return .int(
            ExtremumOfElementsLane(
                source, ElementTable(body, local: local), isGreatest: isGreatest, constant: constant, plan(expression)))
    }

    /// See ``AnyOfMappedTruth``.
    func anyOfMapped(
        _ expression: TypedExpression, _ kind: ComprehensionKind, _ operand: TypedExpression, _ variables: [TypedExpression.Local],
        _ body: TypedExpression
    ) -> Compiled? {
        guard kind == .exists || kind == .all, let variable = variables.first, variables.count == 1,
            case .comprehension(.map, let list, let locals, nil, let mapped) = operand.kind, let local = locals.first, locals.count == 1,
            let source = codedLists(list), reads(only: local, mapped), reads(only: variable, body)
        else { return nil }
        // Over a list of one: without a value for the element there is none for the whole, even where the body would not ask.
        let one = operand.with(.list([(value: mapped, optional: false)]))
        let condition = body.with(.comprehension(kind, operand: one, locals: [variable], filter: nil, body: body))
        return .truth(AnyOfMappedTruth(source, ElementTable(condition, local: local), isAll: kind == .all, plan(expression)))
    }

    /// See ``CountOfConstantsLane``.
    private func count(_ expression: TypedExpression, _ list: TypedExpression) -> Compiled? {
        guard case .comprehension(.filter, let operand, let locals, nil, let body) = list.kind, let local = locals.first, locals.count == 1,
            // Of no constants the list is never asked, known or not.
            case .constant(.list(let values)) = operand.kind, (1...CountOfConstantsLane.most).contains(values.count)
        else { return nil }
        var (condition, countsThoseHeld) = (body, true)
        if case .call(Operator.not, _, let arguments, _) = body.kind, arguments.count == 1 {
            (condition, countsThoseHeld) = (arguments[0], false)
        }
        guard case .call(Operator.contained, _, let arguments, _) = condition.kind, arguments.count == 2,
            case .local(local) = arguments[0].kind, let source = codedLists(arguments[1])
        else { return nil }
        let constants = values.compactMap { value -> String? in if case .string(let text) = value { text } else { nil } }
        guard constants.count == values.count else { return nil }
        return .int(CountOfConstantsLane(source, constants, countsThoseHeld: countsThoseHeld, plan(expression)))
    }

    /// See ``ParallelGreatestLane``.
    private func parallelGreatest(_ expression: TypedExpression, _ list: TypedExpression) -> Compiled? {
        guard let (list, constants) = parted(list),
            case .comprehension(.transformList, let operand, let locals, let filter?, let body) = list.kind, locals.count == 2,
            let lists = codedLists(operand), case .index(let other, let index, false) = body.kind, case .slot(let numbers) = other.kind,
            layouts[position(numbers)] == .lists(.ints), case .local(locals[0]) = index.kind, reads(only: locals[1], filter)
        else { return nil }
        return .int(
            ParallelGreatestLane(
                lists, ElementTable(filter, local: locals[1]), numbers: .slot(position(numbers)), least: constants.max(),
                plan(expression)))
    }
}

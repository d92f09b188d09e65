// The types of lists and maps that are written out, and of what macros make.

extension Checker {
    mutating func list(_ expression: Expression, _ elements: [Expression.ListElement]) -> TypedExpression {
        var joined: CELType?
        var checked: [(value: TypedExpression, optional: Bool)] = []
        for element in elements {
            let value = check(element.value)
            joined = substitution.join(joined, element.optional ? unwrapped(value, element.value) : value.type)
            checked.append((value, element.optional))
        }
        return make(expression, .list(joined ?? substitution.freshParameter()), .list(checked))
    }

    mutating func map(_ expression: Expression, _ entries: [Expression.MapEntry]) -> TypedExpression {
        var (keys, values): (CELType?, CELType?)
        var checked: [(key: TypedExpression, value: TypedExpression, optional: Bool)] = []
        for entry in entries {
            let (key, value) = (check(entry.key), check(entry.value))
            if mode == .strict, ![.bool, .int, .uint, .string, .dyn, .error].contains(substitution.resolve(key.type, open: false)) {
                sink.report(entry.key.range, "a value of type \(show(key.type)) cannot be the key of a map")
            }
            keys = substitution.join(keys, key.type)
            values = substitution.join(values, entry.optional ? unwrapped(value, entry.value) : value.type)
            checked.append((key, value, entry.optional))
        }
        let type = CELType.map(keys ?? substitution.freshParameter(), values ?? substitution.freshParameter())
        return make(expression, type, .map(checked))
    }

    /// The type inside an optional entry.
    private mutating func unwrapped(_ value: TypedExpression, _ expression: Expression) -> CELType {
        let inner = substitution.freshParameter()
        if !substitution.assign(value.type, to: .optional(inner)), mode == .strict {
            sink.report(expression.range, "an optional entry takes an optional value, found \(show(value.type))")
        }
        return substitution.resolve(inner)
    }

    mutating func comprehension(_ expression: Expression, _ macro: Expression.Comprehension) -> TypedExpression {
        let operand = check(macro.operand)
        comprehensionDepth += 1
        defer { comprehensionDepth -= 1 }
        if comprehensionDepth > environment.limits.comprehensionDepth {
            sink.report(expression.range, "macros are nested deeper than \(environment.limits.comprehensionDepth) levels")
            return make(expression, .error, .failure(.budgetExceeded))
        }
        let two = macro.variables.count == 2
        let types: [CELType]
        switch substitution.resolve(operand.type) {
        case .list(let element): types = two ? [.int, element] : [element]
        case .map where macro.kind == .sortBy:
            if mode == .strict { sink.report(macro.operand.range, "sortBy() walks a list, found \(show(operand.type))") }
            types = [.dyn]
        case .map(let key, let value): types = two ? [key, value] : [key]
        case .dyn, .error, .parameter: types = [.dyn, .dyn]
        default:
            if mode == .strict {
                sink.report(macro.operand.range, "\(macro.kind.rawValue)() walks a list or a map, found \(show(operand.type))")
            }
            types = [.dyn, .dyn]
        }
        var locals: [TypedExpression.Local] = []
        for (name, type) in zip(macro.variables, types) {
            let local = TypedExpression.Local(index: localCount, name: name)
            localCount += 1
            scopes.append((local, type))
            locals.append(local)
        }
        let filter = macro.filter.map { condition($0, "\(macro.kind.rawValue)()") }
        let isCondition = [.all, .exists, .existsOne, .filter].contains(macro.kind)
        let body = isCondition ? condition(macro.body, "\(macro.kind.rawValue)()") : check(macro.body)
        scopes.removeLast(macro.variables.count)
        if macro.kind == .sortBy, mode == .strict, !Checker.ordered.contains(substitution.resolve(body.type, open: false)) {
            sink.report(macro.body.range, "sortBy() needs a key with an order, found \(show(body.type))")
        }
        let type: CELType
        switch macro.kind {
        case .all, .exists, .existsOne: type = .bool
        case .filter, .sortBy: type = .list(types[0])
        case .map, .transformList: type = .list(body.type)
        case .transformMap: type = .map(isMap(operand.type) ? types[0] : .int, body.type)
        case .transformMapEntry:
            let result = CELType.map(substitution.freshParameter(), substitution.freshParameter())
            if mode == .strict, !substitution.assign(body.type, to: result) {
                sink.report(macro.body.range, "transformMapEntry() takes a map, found \(show(body.type))")
            }
            type = mode == .strict ? substitution.resolve(result) : .dyn
        }
        return make(expression, type, .comprehension(macro.kind, operand: operand, locals: locals, filter: filter, body: body))
    }

    /// The types of keys that `sortBy` takes; what is not known is looked at when it runs.
    private static let ordered: Set<CELType> = [.bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration, .dyn, .error]

    private func isMap(_ type: CELType) -> Bool {
        switch substitution.resolve(type) {
        case .list: false
        default: true
        }
    }

    mutating func optionalMap(
        _ expression: Expression, _ operand: Expression, _ name: String, _ body: Expression, flat: Bool
    ) -> TypedExpression {
        let checked = check(operand)
        let inner = unwrapped(checked, operand)
        let (local, result) = within(name, inner) { $0.check(body) }
        var type = CELType.optional(result.type)
        if flat { type = .optional(unwrapped(result, body)) }
        return make(expression, type, .optionalMap(checked, local, result, flat: flat))
    }
}

// Calls that are macros: they bind variables of their own.

extension Parser {
    mutating func presence(_ start: Int, _ argument: Expression) -> Expression {
        guard case .select(let operand, let field, let fieldRange, false) = argument.kind else {
            sink.report(argument.range, "has() takes the selection of a field", hint: "Write has(a.b).")
            return invalid(start)
        }
        return make(start, .presence(operand, field: field, fieldRange: fieldRange), [operand])
    }

    mutating func method(
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

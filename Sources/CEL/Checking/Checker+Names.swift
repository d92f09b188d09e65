// What names, selections and indices stand for.

extension Checker {
    mutating func identifier(_ expression: Expression, _ name: String, rooted: Bool) -> TypedExpression {
        if !rooted, let local = scopes.last(where: { $0.local.name == name }) { return make(expression, local.type, .local(local.local)) }
        if let found = variable(name, rooted: rooted) {
            if case .object = found.type {
                return refuse(
                    expression, at: expression.range, "`\(name)` is a record and has no value of its own", hint: "Name one of its fields.",
                    error: .undeclared(name))
            }
            return make(expression, found.type, .slot(found.slot))
        }
        if let type = typeDenotation(name, rooted: rooted) { return make(expression, .type(type), .constant(.type(type))) }
        let known = scopes.map(\.local.name) + environment.variables.map(\.name)
        return refuse(
            expression, at: expression.range, "undeclared reference to '\(name)'", hint: suggestion(for: name, among: known),
            error: .undeclared(name))
    }

    func variable(_ name: String, rooted: Bool) -> (slot: Slot, type: CELType)? {
        for candidate in environment.candidates(name, rooted: rooted) {
            if let slot = environment.slot(candidate) { return (slot, environment.type(of: slot)) }
        }
        return nil
    }

    private func typeDenotation(_ name: String, rooted: Bool) -> CELType? {
        for candidate in environment.candidates(name, rooted: rooted) where candidate != "dyn" && candidate != "null" {
            if let type = CELType(parsing: candidate), !["timestamp", "duration", "optional"].contains(candidate) { return type }
            if candidate == "optional_type" { return .optional(.dyn) }
        }
        return nil
    }

    /// The dotted name a chain of plain selections spells, unless a local variable starts it.
    func qualifiedName(_ expression: Expression) -> (name: String, rooted: Bool)? {
        switch expression.kind {
        case .identifier(let name, let rooted):
            if !rooted, scopes.contains(where: { $0.local.name == name }) { return nil }
            return (name, rooted)
        case .select(let operand, let field, _, false):
            guard !operand.isGrouped, let (name, rooted) = qualifiedName(operand) else { return nil }
            return ("\(name).\(field)", rooted)
        default: return nil
        }
    }

    /// The record a name stands for.
    func record(_ expression: Expression) -> Environment.Variable? {
        guard let (name, rooted) = qualifiedName(expression), let found = variable(name, rooted: rooted), case .object = found.type else {
            return nil
        }
        return environment.variables[found.slot.variable]
    }

    private mutating func missingField(
        _ expression: Expression, _ record: Environment.Variable, _ field: String, _ place: Range<Int>
    ) -> TypedExpression {
        refuse(
            expression, at: place, "\(record.name) has no field '\(field)'",
            hint: suggestion(for: field, among: (record.fields ?? []).map(\.name)), error: .noSuchKey(field))
    }

    mutating func select(
        _ expression: Expression, _ operand: Expression, _ field: String, _ place: Range<Int>, optional: Bool
    ) -> TypedExpression {
        if !optional, let (name, rooted) = qualifiedName(expression) {
            if let found = variable(name, rooted: rooted) { return make(expression, found.type, .slot(found.slot)) }
            if record(operand) == nil, let type = typeDenotation(name, rooted: rooted) {
                return make(expression, .type(type), .constant(.type(type)))
            }
        }
        if let record = record(operand) {
            guard let slot = environment.slot(record.name, field) else { return missingField(expression, record, field, place) }
            let type = environment.type(of: slot)
            return optional
                ? make(expression, .optional(type), .slotOptional(slot)) : make(expression, type, .slot(slot))
        }
        let checked = check(operand)
        guard let type = fieldType(checked.type, place) else {
            return refuse(
                expression, at: place, "type \(show(checked.type)) has no fields", error: .noSuchOverload("selection of '\(field)'"))
        }
        return make(expression, optional ? asOptional(type) : type, .select(checked, field: field, optional: optional))
    }

    private func asOptional(_ type: CELType) -> CELType {
        if case .optional = type { type } else { .optional(type) }
    }

    private mutating func fieldType(_ operand: CELType, _ place: Range<Int>) -> CELType? {
        switch substitution.resolve(operand) {
        case .map(let key, let value): substitution.assign(.string, to: key) ? value : nil
        case .dyn, .error, .parameter: .dyn
        case .optional(let wrapped): fieldType(wrapped, place).map(asOptional)
        default: mode == .lenient ? .dyn : nil
        }
    }

    mutating func presence(_ expression: Expression, _ operand: Expression, _ field: String, _ place: Range<Int>) -> TypedExpression {
        if let record = record(operand) {
            guard let slot = environment.slot(record.name, field) else { return missingField(expression, record, field, place) }
            return make(expression, .bool, .slotPresence(slot))
        }
        let checked = check(operand)
        guard fieldType(checked.type, place) != nil else {
            return refuse(
                expression, at: place, "type \(show(checked.type)) has no fields", error: .noSuchOverload("selection of '\(field)'"))
        }
        return make(expression, .bool, .presence(checked, field: field))
    }

    mutating func index(_ expression: Expression, _ operand: Expression, _ index: Expression, optional: Bool) -> TypedExpression {
        let (container, key) = (check(operand), check(index))
        guard let type = elementType(container.type, key.type) else {
            return refuse(
                expression, at: index.range, "type \(show(container.type)) cannot be indexed by \(show(key.type))",
                error: .noSuchOverload("_[_]"))
        }
        return make(expression, optional ? asOptional(type) : type, .index(container, key, optional: optional))
    }

    private mutating func elementType(_ container: CELType, _ key: CELType) -> CELType? {
        switch substitution.resolve(container) {
        case .list(let element): substitution.assign(key, to: .int) || mode == .lenient ? element : nil
        case .map(let keyType, let value): substitution.assign(key, to: keyType) || mode == .lenient ? value : nil
        case .dyn, .error, .parameter: .dyn
        case .optional(let wrapped): elementType(wrapped, key).map(asOptional)
        default: mode == .lenient ? .dyn : nil
        }
    }
}

extension TypedExpression {
    /// The expression with each of its direct parts replaced, in the order of the text.
    func mapping(_ part: (TypedExpression) -> TypedExpression) -> TypedExpression {
        switch kind {
        case .constant, .failure, .unknown, .slot, .slotPresence, .slotOptional, .local: return self
        case .select(let operand, let field, let optional): return with(.select(part(operand), field: field, optional: optional))
        case .presence(let operand, let field): return with(.presence(part(operand), field: field))
        case .index(let operand, let index, let optional): return with(.index(part(operand), part(index), optional: optional))
        case .call(let name, let overloads, let arguments, let exact):
            return with(.call(name: name, overloads: overloads, arguments: arguments.map(part), exact: exact))
        case .and(let operands): return with(.and(operands.map(part)))
        case .or(let operands): return with(.or(operands.map(part)))
        case .conditional(let test, let yes, let no): return with(.conditional(part(test), part(yes), part(no)))
        case .list(let elements): return with(.list(elements.map { (part($0.value), $0.optional) }))
        case .map(let entries): return with(.map(entries.map { (part($0.key), part($0.value), $0.optional) }))
        case .comprehension(let kind, let operand, let locals, let filter, let body):
            return with(.comprehension(kind, operand: part(operand), locals: locals, filter: filter.map(part), body: part(body)))
        case .bind(let local, let value, let body): return with(.bind(local, part(value), part(body)))
        case .optionalMap(let operand, let local, let body, let flat):
            return with(.optionalMap(part(operand), local, part(body), flat: flat))
        }
    }

    /// The expression with a variable written out. Parts are pure, so that it means the same.
    func replacing(_ local: Local, with value: TypedExpression) -> TypedExpression {
        if case .local(let other) = kind, other == local { return value }
        return mapping { $0.replacing(local, with: value) }
    }
}

/// What is known of a part before any row is seen, beside what the checker deduced: types are gradual, and a part typed `timestamp` may be null.
enum Certainty: Int, Comparable {
    /// It may fail, or be a value of another type.
    case none
    /// Where it is known it is a value of its type, whose elements may be anything.
    case value
    /// The same, and so are the elements.
    case elements

    static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
}

extension TypedExpression {
    /// How certain it is that the part fails on no row. It may be unknown on any.
    ///
    /// Errs on the side of ``Certainty/none``: it knows what conditions of rules are mostly made of.
    ///
    /// - Parameter slots: How certain a slot is.
    func certainty(_ slots: (Slot) -> Certainty) -> Certainty { certainty(slots, [:]) }

    private func certainty(_ slots: (Slot) -> Certainty, _ locals: [Int: Certainty]) -> Certainty {
        func certainty(_ part: TypedExpression) -> Certainty { part.certainty(slots, locals) }
        func areConditions(_ parts: [TypedExpression]) -> Bool {
            parts.allSatisfy { $0.type == .bool && certainty($0) > .none }
        }
        switch kind {
        case .constant(let value): return value.certainty(as: type)
        case .slot(let slot): return slots(slot)
        case .slotPresence, .unknown: return .elements
        case .local(let local): return locals[local.index] ?? .none
        case .and(let operands), .or(let operands): return areConditions(operands) ? .elements : .none
        case .conditional(let test, let yes, let no):
            guard areConditions([test]), yes.type == type, no.type == type else { return .none }
            return min(certainty(yes), certainty(no))
        case .list(let elements):
            guard elements.allSatisfy({ !$0.optional && certainty($0.value) > .none }) else { return .none }
            guard case .list(let element) = type, elements.allSatisfy({ $0.value.type == element && certainty($0.value) == .elements })
            else { return .value }
            return .elements
        case .call(let name, let overloads, let arguments, _):
            // Equality takes values of any type.
            if name == "_==_" || name == "_!=_" { return arguments.allSatisfy { certainty($0) > .none } ? .elements : .none }
            // What is looked for may be anything, and so may the elements.
            if name == Operator.contained {
                guard case .list = arguments[1].type else { return .none }
                return arguments.allSatisfy { certainty($0) > .none } ? .elements : .none
            }
            if name == "size" { return arguments[0].type.isSized && certainty(arguments[0]) > .none ? .elements : .none }
            guard arguments.allSatisfy({ certainty($0) == .elements }) else { return .none }
            let called = overloads.first {
                $0.parameters.count == arguments.count && zip($0.parameters, arguments).allSatisfy { $0 == $1.type }
            }
            return called?.isTotal == true ? .elements : .none
        case .comprehension(let kind, let operand, let variables, let filter, let body):
            // With one variable: with two there is the position as well.
            guard case .list = operand.type, certainty(operand) == .elements, variables.count == 1 else { return .none }
            var inner = locals
            inner[variables[0].index] = .elements
            func inside(_ part: TypedExpression) -> Certainty { part.certainty(slots, inner) }
            if let filter, filter.type != .bool || inside(filter) == .none { return .none }
            switch kind {
            case .all, .exists, .existsOne: return body.type == .bool && inside(body) > .none ? .elements : .none
            case .filter: return body.type == .bool && inside(body) > .none ? .elements : .none
            case .map:
                guard case .list(let element) = type, inside(body) > .none else { return .none }
                return body.type == element && inside(body) == .elements ? .elements : .value
            case .sortBy, .transformList, .transformMap, .transformMapEntry: return .none
            }
        case .slotOptional, .select, .presence, .index, .map, .bind, .optionalMap, .failure: return .none
        }
    }
}

extension Value {
    fileprivate func certainty(as type: CELType) -> Certainty {
        if case .list(let elements) = self, case .list(let element) = type {
            return elements.allSatisfy { $0.certainty(as: element) == .elements } ? .elements : .value
        }
        return self.type == type ? .elements : .none
    }
}

extension CELType {
    fileprivate var isSized: Bool {
        switch self {
        case .string, .bytes, .list, .map: true
        default: false
        }
    }
}

extension Program {
    /// Whether no row makes the program fail, as long as nothing runs out of steps. True only where that is certain.
    ///
    /// - Parameter isTyped: Whether a slot holds, where it is known, a value of the type that was declared for it, elements included.
    package func neverFails(_ isTyped: (Slot) -> Bool) -> Bool { typed.certainty { isTyped($0) ? .elements : .none } > .none }
}

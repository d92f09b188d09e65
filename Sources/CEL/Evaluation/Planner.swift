/// Turns a checked expression into nodes: picks the node for what is known of the arguments, counts locals, collects what is read.
struct Planner {
    private(set) var references: [Slot] = []
    private(set) var localCount = 0
    private var seen: Set<Slot> = []

    mutating func plan(_ expression: TypedExpression) -> Node {
        switch expression.kind {
        case .constant(let value): return ConstantNode(.value(value))
        case .failure(let error): return ConstantNode(.error(error))
        case .unknown(let attributes): return ConstantNode(.unknown(attributes))
        case .slot(let slot):
            note(slot)
            return SlotNode(slot)
        case .slotPresence(let slot):
            note(slot)
            return SlotPresenceNode(slot, asOptional: false)
        case .slotOptional(let slot):
            note(slot)
            return SlotPresenceNode(slot, asOptional: true)
        case .local(let local): return LocalNode(index(local))
        case .select(let operand, let field, let optional):
            return AccessNode(plan(operand), ConstantNode(.value(.string(field))), optional ? .optional : .value, isSelection: true)
        case .presence(let operand, let field):
            return AccessNode(plan(operand), ConstantNode(.value(.string(field))), .presence, isSelection: true)
        case .index(let operand, let index, let optional):
            return AccessNode(plan(operand), plan(index), optional ? .optional : .value, isSelection: false)
        case .call(let name, let overloads, let arguments, let exact):
            return call(name, overloads, arguments.map { plan($0) }, exact: exact)
        case .and(let operands): return LogicNode(operands.map { plan($0) }, isAnd: true)
        case .or(let operands): return LogicNode(operands.map { plan($0) }, isAnd: false)
        case .conditional(let test, let yes, let no): return ConditionalNode(plan(test), plan(yes), plan(no))
        case .list(let elements): return ListNode(elements.map { (plan($0.value), $0.optional) })
        case .map(let entries): return MapNode(entries.map { (plan($0.key), plan($0.value), $0.optional) })
        case .comprehension(let kind, let operand, let locals, let filter, let body):
            return ComprehensionNode(
                kind, operand: plan(operand), locals: locals.map { index($0) }, filter: filter.map { plan($0) }, body: plan(body))
        case .bind(let local, let value, let body): return BindNode(index(local), plan(value), plan(body))
        case .optionalMap(let operand, let local, let body, let flat):
            return OptionalMapNode(plan(operand), index(local), plan(body), flat: flat)
        }
    }

    private mutating func index(_ local: TypedExpression.Local) -> Int {
        localCount = max(localCount, local.index + 1)
        return local.index
    }

    private mutating func note(_ slot: Slot) { if seen.insert(slot).inserted { references.append(slot) } }

    private func call(_ name: String, _ overloads: [Overload], _ arguments: [Node], exact: Bool) -> Node {
        func constant(_ index: Int) -> Value? {
            guard let node = arguments[index] as? ConstantNode, case .value(let value) = node.outcome else { return nil }
            return value
        }
        if let relation = CompareNode.Relation(rawValue: name), arguments.count == 2 {
            return CompareNode(arguments[0], relation, arguments[1])
        }
        if name == Operator.not, arguments.count == 1 { return NotNode(arguments[0]) }
        if name == Operator.contained, arguments.count == 2, case .list(let elements)? = constant(1),
            let node = MembershipNode(arguments[0], elements)
        {
            return node
        }
        if name == Operator.contained, arguments.count == 2 { return ContainsNode(arguments[0], arguments[1]) }
        if name == "matches", exact, arguments.count == 2, case .string(let source)? = constant(1), let pattern = try? Pattern(source) {
            return PatternNode(arguments[0], pattern)
        }
        if exact, let overload = overloads.first {
            switch overload.implementation {
            case .unary(let body): return UnaryNode(body, arguments[0])
            case .binary(let body): return BinaryNode(body, arguments[0], arguments[1])
            case .many, .metered, .fourDoubles: break
            }
        }
        return CallNode(name, overloads, arguments, exact: exact)
    }
}

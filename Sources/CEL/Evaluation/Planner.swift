/// Turns a checked expression into nodes: folds what is constant, hashes constant sets, counts locals, collects what is read.
struct Planner {
    private(set) var references: [Slot] = []
    private(set) var localCount = 0
    private var seen: Set<Slot> = []

    /// Steps a constant part may take at compile time; above, it is left for the evaluation.
    private static let foldingSteps = 10_000

    mutating func plan(_ expression: TypedExpression) -> Node { node(expression).node }

    /// The node, and whether it depends on nothing from outside it.
    private mutating func node(_ expression: TypedExpression) -> (node: Node, closed: Bool) {
        var closed = true
        func join(_ part: (node: Node, closed: Bool)) -> Node {
            closed = closed && part.closed
            return part.node
        }
        let result: Node
        switch expression.kind {
        case .constant(let value): return (ConstantNode(.value(value)), true)
        case .failure(let error): return (ConstantNode(.error(error)), true)
        case .slot(let slot):
            note(slot)
            return (SlotNode(slot), false)
        case .slotPresence(let slot):
            note(slot)
            return (SlotPresenceNode(slot, asOptional: false), false)
        case .slotOptional(let slot):
            note(slot)
            return (SlotPresenceNode(slot, asOptional: true), false)
        case .local(let local):
            localCount = max(localCount, local + 1)
            return (LocalNode(local), false)
        case .select(let operand, let field, let optional):
            let key = ConstantNode(.value(.string(field)))
            result = AccessNode(join(node(operand)), key, optional ? .optional : .value, isSelection: true)
        case .presence(let operand, let field):
            result = AccessNode(join(node(operand)), ConstantNode(.value(.string(field))), .presence, isSelection: true)
        case .index(let operand, let index, let optional):
            result = AccessNode(join(node(operand)), join(node(index)), optional ? .optional : .value, isSelection: false)
        case .call(let name, let overloads, let arguments, let exact):
            result = call(name, overloads, arguments.map { join(node($0)) }, exact: exact)
        case .and(let operands): result = LogicNode(operands.map { join(node($0)) }, isAnd: true)
        case .or(let operands): result = LogicNode(operands.map { join(node($0)) }, isAnd: false)
        case .conditional(let test, let yes, let no): result = ConditionalNode(join(node(test)), join(node(yes)), join(node(no)))
        case .list(let elements): result = ListNode(elements.map { (join(node($0.value)), $0.optional) })
        case .map(let entries): result = MapNode(entries.map { (join(node($0.key)), join(node($0.value)), $0.optional) })
        case .comprehension(let kind, let operand, let locals, let filter, let body):
            localCount = max(localCount, (locals.max() ?? 0) + 1)
            result = ComprehensionNode(
                kind, operand: join(node(operand)), locals: locals, filter: filter.map { join(node($0)) }, body: join(node(body)))
        case .bind(let local, let value, let body):
            localCount = max(localCount, local + 1)
            result = BindNode(local, join(node(value)), join(node(body)))
        case .optionalMap(let operand, let local, let body, let flat):
            localCount = max(localCount, local + 1)
            result = OptionalMapNode(join(node(operand)), local, join(node(body)), flat: flat)
        }
        return closed ? (folded(result), true) : (result, false)
    }

    private mutating func note(_ slot: Slot) { if seen.insert(slot).inserted { references.append(slot) } }

    private func folded(_ node: Node) -> Node {
        var frame = Frame(locals: localCount, steps: Planner.foldingSteps)
        let outcome = node.evaluate(EmptyActivation(), &frame)
        return frame.steps < 0 || outcome == .error(.budgetExceeded) ? node : ConstantNode(outcome)
    }

    private func call(_ name: String, _ overloads: [Overload], _ arguments: [Node], exact: Bool) -> Node {
        if let relation = CompareNode.Relation(rawValue: name), arguments.count == 2 {
            return CompareNode(arguments[0], relation, arguments[1])
        }
        if name == Operator.not, arguments.count == 1 { return NotNode(arguments[0]) }
        if name == Operator.contained, arguments.count == 2, let constant = arguments[1] as? ConstantNode,
            case .value(.list(let elements)) = constant.outcome, let node = MembershipNode(arguments[0], elements)
        {
            return node
        }
        return CallNode(name, overloads, arguments, exact: exact)
    }
}

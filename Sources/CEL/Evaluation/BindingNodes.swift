final class BindNode: Node, @unchecked Sendable {
    let local: Int
    let value: Node, body: Node
    override var cost: Int { value.cost + body.cost + 1 }
    init(_ local: Int, _ value: Node, _ body: Node) { (self.local, self.value, self.body) = (local, value, body) }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        frame.locals[local] = value.evaluate(activation, &frame)
        return body.evaluate(activation, &frame)
    }
}

final class OptionalMapNode: Node, @unchecked Sendable {
    let operand: Node, body: Node
    let local: Int
    let flat: Bool
    override var cost: Int { operand.cost + body.cost + 1 }
    init(_ operand: Node, _ local: Int, _ body: Node, flat: Bool) {
        (self.operand, self.local, self.body, self.flat) = (operand, local, body, flat)
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        let outcome = operand.evaluate(activation, &frame)
        guard case .value(let value) = outcome else { return outcome }
        guard case .optional(let wrapped) = value else { return .error(.noSuchOverload("optMap")) }
        guard let wrapped else { return outcome }
        frame.locals[local] = .value(wrapped)
        let result = body.evaluate(activation, &frame)
        guard case .value(let mapped) = result else { return result }
        if !flat { return .value(.optional(mapped)) }
        if case .optional = mapped { return result }
        return .error(.noSuchOverload("optFlatMap"))
    }
}

/// `&&` and `||`: a deciding operand wins over errors and unknowns beside it; else unknowns unite and win over errors.
final class LogicNode: Node, @unchecked Sendable {
    let operands: [Node]
    let isAnd: Bool
    override var cost: Int { operands.reduce(1) { $0 + $1.cost } }
    init(_ operands: [Node], isAnd: Bool) {
        self.operands = operands
        self.isAnd = isAnd
    }
    override func truth<A: Activation>(_ activation: A, _ frame: inout Frame) -> Truth {
        var held: Outcome?
        for operand in operands {
            switch operand.truth(activation, &frame) {
            case .no: if isAnd { return .no }
            case .yes: if !isAnd { return .yes }
            case .unsettled: held = combine(held, frame.pending)
            }
        }
        guard let held else { return isAnd ? .yes : .no }
        frame.pending = held
        return .unsettled
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { truth(activation, &frame).outcome(frame) }
}

final class NotNode: Node, @unchecked Sendable {
    let operand: Node
    override var cost: Int { operand.cost + 1 }
    init(_ operand: Node) { self.operand = operand }
    override func truth<A: Activation>(_ activation: A, _ frame: inout Frame) -> Truth {
        switch operand.truth(activation, &frame) {
        case .no: .yes
        case .yes: .no
        case .unsettled: .unsettled
        }
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { truth(activation, &frame).outcome(frame) }
}

final class ConditionalNode: Node, @unchecked Sendable {
    let test: Node, yes: Node, no: Node
    override var cost: Int { test.cost + yes.cost + no.cost + 1 }
    init(_ test: Node, _ yes: Node, _ no: Node) { (self.test, self.yes, self.no) = (test, yes, no) }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        switch test.truth(activation, &frame) {
        case .yes: yes.evaluate(activation, &frame)
        case .no: no.evaluate(activation, &frame)
        case .unsettled: frame.pending
        }
    }
}

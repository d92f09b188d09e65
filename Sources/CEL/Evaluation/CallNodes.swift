/// A call of a function with known overloads.
final class CallNode: Node, @unchecked Sendable {
    let name: String
    let overloads: [Overload]
    let arguments: [Node]
    /// The first overload takes whatever the arguments evaluate to; else one is chosen by the values.
    let exact: Bool
    override var cost: Int { arguments.reduce(1) { $0 + $1.cost } }
    init(_ name: String, _ overloads: [Overload], _ arguments: [Node], exact: Bool) {
        (self.name, self.overloads, self.arguments, self.exact) = (name, overloads, arguments, exact)
    }

    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        var values: [Value] = []
        values.reserveCapacity(arguments.count)
        var held: Outcome?
        var weight = 1
        for argument in arguments {
            let outcome = argument.evaluate(activation, &frame)
            if case .value(let value) = outcome {
                weight += value.weight
                values.append(value)
            } else {
                held = combine(held, outcome)
            }
        }
        if let held { return held }
        guard frame.pay(weight) else { return .error(.budgetExceeded) }
        guard let overload = exact ? overloads.first : overloads.first(where: { zip(values, $0.parameters).allSatisfy { $0.matches($1) } })
        else { return .error(.noSuchOverload(name)) }
        do throws(EvaluationError) {
            let result =
                switch overload.implementation {
                case .unary(let body): try body(values[0])
                case .binary(let body): try body(values[0], values[1])
                case .many(let body): try body(values)
                case .metered(let body): try body(values, &frame.steps)
                case .fourDoubles(let body): try CallNode.value(of: body, values, name)
                }
            return frame.pay(result.weight) ? .value(result) : .error(.budgetExceeded)
        } catch {
            return .error(error)
        }
    }

    private static func value(of body: Overload.FourDoubles, _ values: [Value], _ name: String) throws(EvaluationError) -> Value {
        guard values.count == 4, case .double(let a) = values[0], case .double(let b) = values[1], case .double(let c) = values[2],
            case .double(let d) = values[3]
        else { throw .noSuchOverload(name) }
        return .int(body(a, b, c, d))
    }
}

/// A call of one known function of one argument, without an array.
final class UnaryNode: Node, @unchecked Sendable {
    let body: Overload.Unary
    let argument: Node
    override var cost: Int { argument.cost + 1 }
    init(_ body: @escaping Overload.Unary, _ argument: Node) { (self.body, self.argument) = (body, argument) }

    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        let outcome = argument.evaluate(activation, &frame)
        guard case .value(let value) = outcome else { return outcome }
        guard frame.pay(1 + value.weight) else { return .error(.budgetExceeded) }
        do throws(EvaluationError) {
            let result = try body(value)
            return frame.pay(result.weight) ? .value(result) : .error(.budgetExceeded)
        } catch {
            return .error(error)
        }
    }
}

/// A call of one known function of two arguments, without an array.
final class BinaryNode: Node, @unchecked Sendable {
    let body: Overload.Binary
    let left: Node, right: Node
    override var cost: Int { left.cost + right.cost + 1 }
    init(_ body: @escaping Overload.Binary, _ left: Node, _ right: Node) { (self.body, self.left, self.right) = (body, left, right) }

    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        let (a, b) = (left.evaluate(activation, &frame), right.evaluate(activation, &frame))
        guard case .value(let x) = a, case .value(let y) = b else {
            if case .value = a { return b }
            if case .value = b { return a }
            return combine(a, b)
        }
        guard frame.pay(1 + x.weight + y.weight) else { return .error(.budgetExceeded) }
        do throws(EvaluationError) {
            let result = try body(x, y)
            return frame.pay(result.weight) ? .value(result) : .error(.budgetExceeded)
        } catch {
            return .error(error)
        }
    }
}

/// `matches` with a pattern that is known beforehand and compiled once.
final class PatternNode: Node, @unchecked Sendable {
    let operand: Node
    let pattern: Pattern
    override var cost: Int { operand.cost + 1 }
    init(_ operand: Node, _ pattern: Pattern) { (self.operand, self.pattern) = (operand, pattern) }

    override func truth<A: Activation>(_ activation: A, _ frame: inout Frame) -> Truth {
        let outcome = operand.evaluate(activation, &frame)
        switch outcome {
        case .value(.string(let text)):
            do throws(EvaluationError) {
                guard frame.pay(1 + outcome.weight) else { throw .budgetExceeded }
                return try pattern.matches(text, steps: &frame.steps) ? .yes : .no
            } catch {
                frame.pending = .error(error)
            }
        case .value: frame.pending = .error(.noSuchOverload("matches"))
        default: frame.pending = outcome
        }
        return .unsettled
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { truth(activation, &frame).outcome(frame) }
}

extension Outcome {
    fileprivate var weight: Int { if case .value(let value) = self { value.weight } else { 0 } }
}

/// `==`, `!=` and the four orders over values of any kind.
final class CompareNode: Node, @unchecked Sendable {
    enum Relation: String, Sendable {
        case equal = "_==_", unequal = "_!=_", less = "_<_", atMost = "_<=_", greater = "_>_", atLeast = "_>=_"
    }
    let left: Node, right: Node
    let relation: Relation
    override var cost: Int { left.cost + right.cost + 1 }
    init(_ left: Node, _ relation: Relation, _ right: Node) { (self.left, self.relation, self.right) = (left, relation, right) }

    override func truth<A: Activation>(_ activation: A, _ frame: inout Frame) -> Truth {
        let (a, b) = (left.evaluate(activation, &frame), right.evaluate(activation, &frame))
        guard case .value(let x) = a, case .value(let y) = b else {
            if case .value = a { frame.pending = b } else if case .value = b { frame.pending = a } else { frame.pending = combine(a, b) }
            return .unsettled
        }
        if case .int(let i) = x, case .int(let j) = y {
            let holds =
                switch relation {
                case .equal: i == j
                case .unequal: i != j
                case .less: i < j
                case .atMost: i <= j
                case .greater: i > j
                case .atLeast: i >= j
                }
            return holds ? .yes : .no
        }
        if relation == .equal || relation == .unequal {
            let equal = x.isEqual(to: y, steps: &frame.steps)
            if frame.steps < 0 { return fail(.budgetExceeded, &frame) }
            return equal == (relation == .equal) ? .yes : .no
        }
        guard frame.pay(min(x.weight, y.weight)) else { return fail(.budgetExceeded, &frame) }
        guard let ordering = x.compared(to: y) else { return fail(.noSuchOverload(relation.rawValue), &frame) }
        let holds =
            switch relation {
            case .less: ordering == .less
            case .atMost: ordering == .less || ordering == .same
            case .greater: ordering == .greater
            default: ordering == .greater || ordering == .same
            }
        return holds ? .yes : .no
    }

    private func fail(_ error: EvaluationError, _ frame: inout Frame) -> Truth {
        frame.pending = .error(error)
        return .unsettled
    }

    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { truth(activation, &frame).outcome(frame) }
}

/// `x in [constants]`, looked up by hash.
final class MembershipNode: Node, @unchecked Sendable {
    let operand: Node
    private let keys: Set<MapValue.Key>
    private let elements: [Value]
    /// The elements where they are few strings: comparing is then faster than hashing.
    private let words: [String]
    override var cost: Int { operand.cost + 1 }

    /// - Returns: `nil` when an element is no key (a list, a fraction…).
    init?(_ operand: Node, _ elements: [Value]) {
        var keys: Set<MapValue.Key> = []
        for element in elements {
            guard let key = MapValue.Key(element) else { return nil }
            if case .double = element { return nil }
            keys.insert(key)
        }
        let words = elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
        self.operand = operand
        self.keys = keys
        self.elements = elements
        self.words = words.count <= 8 && words.count == elements.count ? words : []
    }

    override func truth<A: Activation>(_ activation: A, _ frame: inout Frame) -> Truth {
        let outcome = operand.evaluate(activation, &frame)
        guard case .value(let value) = outcome else {
            frame.pending = outcome
            return .unsettled
        }
        if !words.isEmpty, case .string(let text) = value {
            for word in words where same(word, text) { return .yes }
            return .no
        }
        if case .double(let number) = value, number.magnitude > 9_007_199_254_740_992 {
            // Such a double equals several integers, which as keys are apart.
            return elements.contains { $0.isEqual(to: value) } ? .yes : .no
        }
        guard frame.pay(value.weight) else {
            frame.pending = .error(.budgetExceeded)
            return .unsettled
        }
        guard let key = MapValue.Key(value) else { return .no }
        return keys.contains(key) ? .yes : .no
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { truth(activation, &frame).outcome(frame) }
}

/// `x in container` where the container is known only when it runs.
final class ContainsNode: Node, @unchecked Sendable {
    let operand: Node, container: Node
    override var cost: Int { operand.cost + container.cost + 1 }
    init(_ operand: Node, _ container: Node) { (self.operand, self.container) = (operand, container) }

    override func truth<A: Activation>(_ activation: A, _ frame: inout Frame) -> Truth {
        let (a, b) = (operand.evaluate(activation, &frame), container.evaluate(activation, &frame))
        guard case .value(let value) = a, case .value(let container) = b else {
            if case .value = a { frame.pending = b } else if case .value = b { frame.pending = a } else { frame.pending = combine(a, b) }
            return .unsettled
        }
        let found: Bool
        switch container {
        case .list(let elements):
            frame.steps -= elements.count
            found = elements.contains { frame.steps < 0 || $0.isEqual(to: value, steps: &frame.steps) }
        case .map(let map):
            frame.steps -= value.weight
            found = frame.steps >= 0 && map[value] != nil
        default:
            frame.pending = .error(.noSuchOverload("in"))
            return .unsettled
        }
        if frame.steps < 0 {
            frame.pending = .error(.budgetExceeded)
            return .unsettled
        }
        return found ? .yes : .no
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { truth(activation, &frame).outcome(frame) }
}

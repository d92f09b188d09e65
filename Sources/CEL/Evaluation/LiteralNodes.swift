final class ListNode: Node, @unchecked Sendable {
    let elements: [(node: Node, optional: Bool)]
    override var cost: Int { elements.reduce(1) { $0 + $1.node.cost } }
    init(_ elements: [(node: Node, optional: Bool)]) { self.elements = elements }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        var values: [Value] = []
        var held: Outcome?
        for element in elements {
            switch element.node.evaluate(activation, &frame) {
            case .value(let value):
                guard element.optional else { values.append(value); continue }
                guard case .optional(let wrapped) = value else {
                    held = combine(held, .error(.noSuchOverload("an optional element"))); continue
                }
                if let wrapped { values.append(wrapped) }
            case let other: held = combine(held, other)
            }
        }
        return held ?? .value(.list(values))
    }
}

final class MapNode: Node, @unchecked Sendable {
    let entries: [(key: Node, value: Node, optional: Bool)]
    override var cost: Int { entries.reduce(1) { $0 + $1.key.cost + $1.value.cost } }
    init(_ entries: [(key: Node, value: Node, optional: Bool)]) { self.entries = entries }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        var pairs: [MapValue.Entry] = []
        var held: Outcome?
        for entry in entries {
            let (a, b) = (entry.key.evaluate(activation, &frame), entry.value.evaluate(activation, &frame))
            guard case .value(let key) = a, case .value(let value) = b else {
                if case .value = a {} else { held = combine(held, a) }
                if case .value = b {} else { held = combine(held, b) }
                continue
            }
            guard frame.pay(key.weight) else { return .error(.budgetExceeded) }
            if !entry.optional {
                pairs.append((key, value))
            } else if case .optional(let wrapped) = value {
                if let wrapped { pairs.append((key, wrapped)) }
            } else {
                held = combine(held, .error(.noSuchOverload("an optional entry")))
            }
        }
        if let held { return held }
        do throws(EvaluationError) { return .value(.map(try MapValue(pairs))) } catch { return .error(error) }
    }
}

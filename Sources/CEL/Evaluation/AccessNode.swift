/// `a.f`, `a.?f`, `has(a.f)`, `a[k]` and `a[?k]` over maps, lists and optionals.
final class AccessNode: Node, @unchecked Sendable {
    enum Mode: Sendable { case value, optional, presence }
    let operand: Node, key: Node
    let mode: Mode
    /// Selections by name do not index lists.
    let isSelection: Bool
    override var cost: Int { operand.cost + key.cost + 1 }
    init(_ operand: Node, _ key: Node, _ mode: Mode, isSelection: Bool) {
        (self.operand, self.key, self.mode, self.isSelection) = (operand, key, mode, isSelection)
    }

    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        let (a, b) = (operand.evaluate(activation, &frame), key.evaluate(activation, &frame))
        guard case .value(let container) = a, case .value(let key) = b else {
            var held: Outcome?
            if case .value = a {} else { held = combine(held, a) }
            if case .value = b {} else { held = combine(held, b) }
            return held ?? a
        }
        var (inner, lifted) = (container, false)
        if case .optional(let wrapped) = container {
            guard let wrapped else { return .value(mode == .presence ? .bool(false) : .optional(nil)) }
            (inner, lifted) = (wrapped, true)
        }
        guard frame.pay(key.weight) else { return .error(.budgetExceeded) }
        let found: Value?
        var error = EvaluationError.noSuchOverload(isSelection ? "selection of a field" : "_[_]")
        switch inner {
        case .map(let map):
            found = map[key]
            error = .noSuchKey(MapValue.Key(key) == nil ? key.type.runtimeName : key.description)
        case .list(let elements) where !isSelection:
            let position: Int64?
            switch key {
            case .int(let index): position = index
            case .uint(let index): position = Int64(exactly: index)
            case .double(let index): position = Int64(exactly: index)
            default: return .error(error)
            }
            guard let position else { return .error(.invalidArgument("the index of a list must be a whole number")) }
            found = position >= 0 && position < elements.count ? elements[Int(position)] : nil
            error = .indexOutOfBounds(position)
        default: return .error(error)
        }
        switch mode {
        case .presence: return .value(.bool(found != nil))
        case .optional: return .value(flattened(found))
        case .value:
            if lifted { return .value(flattened(found)) }
            return found.map { .value($0) } ?? .error(error)
        }
    }

    private func flattened(_ value: Value?) -> Value {
        if case .some(.optional) = value { return value ?? .null }
        return .optional(value)
    }
}

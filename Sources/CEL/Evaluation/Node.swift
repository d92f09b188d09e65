/// What one evaluation carries along: the variables of macros and the remaining steps.
struct Frame {
    var locals: [Outcome]
    var steps: Int
    /// Why the last ``Node/truth(_:_:)`` was unsettled.
    var pending: Outcome = .value(.null)

    init(locals: Int, steps: Int) {
        self.locals = locals == 0 ? [] : Array(repeating: .value(.null), count: locals)
        self.steps = steps
    }

    /// Pays for work; false when the budget is used up.
    @inline(__always)
    mutating func pay(_ amount: Int) -> Bool {
        steps &-= amount
        return steps >= 0
    }
}

/// A condition's result without its details.
enum Truth {
    case no, yes
    /// An error, an unknown or no bool: ``Frame/pending`` holds it.
    case unsettled
}

/// One step of a planned expression.
///
/// Nodes form a tree whose depth is bounded by ``Limits/depth``. Unchecked: every stored property of every subclass is an immutable
/// `Sendable` value set in `init`, which the compiler cannot see through a base class.
class Node: @unchecked Sendable {
    /// The nodes below and including this one: what a visit costs inside a macro.
    var cost: Int { 1 }

    func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        preconditionFailure("every node evaluates itself")
    }

    /// As ``evaluate(_:_:)`` for a condition, without building an ``Outcome``.
    func truth<A: Activation>(_ activation: A, _ frame: inout Frame) -> Truth {
        let outcome = evaluate(activation, &frame)
        if case .value(.bool(let value)) = outcome { return value ? .yes : .no }
        if case .value = outcome { frame.pending = .error(.noSuchOverload("a condition")) } else { frame.pending = outcome }
        return .unsettled
    }
}

extension Truth {
    @inline(__always)
    func outcome(_ frame: Frame) -> Outcome {
        switch self {
        case .yes: .value(.bool(true))
        case .no: .value(.bool(false))
        case .unsettled: frame.pending
        }
    }
}

/// Joins what keeps a strict operation from a value: unknowns unite and win over errors, of errors the first stays.
@inline(never)
func combine(_ held: Outcome?, _ next: Outcome) -> Outcome {
    switch (held, next) {
    case (.unknown(let a), .unknown(let b)): .unknown(a.union(b))
    case (.unknown(let a), _): .unknown(a)
    case (_, .unknown(let b)): .unknown(b)
    case (.error(let error), _): .error(error)
    default: next
    }
}

final class ConstantNode: Node, @unchecked Sendable {
    let outcome: Outcome
    init(_ outcome: Outcome) { self.outcome = outcome }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { outcome }
}

final class SlotNode: Node, @unchecked Sendable {
    let slot: Slot
    init(_ slot: Slot) { self.slot = slot }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { activation.resolve(slot) }
}

final class SlotPresenceNode: Node, @unchecked Sendable {
    let slot: Slot
    /// Answers an optional value instead of a bool.
    let asOptional: Bool
    init(_ slot: Slot, asOptional: Bool) {
        self.slot = slot
        self.asOptional = asOptional
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        switch activation.resolve(slot) {
        case .value(let value): .value(asOptional ? .optional(value) : .bool(true))
        case .unknown: .value(asOptional ? .optional(nil) : .bool(false))
        case .error(let error): .error(error)
        }
    }
}

final class LocalNode: Node, @unchecked Sendable {
    let local: Int
    init(_ local: Int) { self.local = local }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { frame.locals[local] }
}

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
    let keys: Set<MapValue.Key>
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
        guard let key = MapValue.Key(value) else { return .no }
        return keys.contains(key) ? .yes : .no
    }
    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome { truth(activation, &frame).outcome(frame) }
}

/// A call of a function with known overloads.
final class CallNode: Node, @unchecked Sendable {
    let name: String
    let overloads: [Overload]
    let arguments: [Node]
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
                }
            return frame.pay(result.weight) ? .value(result) : .error(.budgetExceeded)
        } catch {
            return .error(error)
        }
    }
}

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

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
        SlotPresenceNode.answer(activation.resolve(slot), asOptional: asOptional)
    }

    /// What the presence of an attribute is, given the attribute.
    static func answer(_ outcome: Outcome, asOptional: Bool) -> Outcome {
        switch outcome {
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

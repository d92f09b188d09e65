/// The macros that walk a list or a map.
///
/// `all` and `exists` absorb errors and unknowns as `&&` and `||` do; the others are strict: one error or unknown condition or element makes
/// the whole result so. Each round pays for the nodes of its body.
final class ComprehensionNode: Node, @unchecked Sendable {
    let kind: ComprehensionKind
    let operand: Node, body: Node
    let filter: Node?
    let locals: [Int]
    private let roundCost: Int
    override var cost: Int { operand.cost + roundCost }

    init(_ kind: ComprehensionKind, operand: Node, locals: [Int], filter: Node?, body: Node) {
        (self.kind, self.operand, self.locals, self.filter, self.body) = (kind, operand, locals, filter, body)
        roundCost = body.cost + (filter?.cost ?? 0) + 1
    }

    override func evaluate<A: Activation>(_ activation: A, _ frame: inout Frame) -> Outcome {
        let outcome = operand.evaluate(activation, &frame)
        guard case .value(let range) = outcome else { return outcome }
        var state = State()
        switch range {
        case .list(let elements):
            for (index, element) in elements.enumerated() {
                let key = locals.count == 2 ? Value.int(Int64(index)) : element
                if !round(key, element, activation, &frame, &state) { break }
            }
        case .map(let map):
            for entry in map.entries where !round(entry.key, entry.value, activation, &frame, &state) { break }
        default: return .error(.noSuchOverload(kind.rawValue))
        }
        if frame.steps < 0 { return .error(.budgetExceeded) }
        if let decided = state.decided { return .value(.bool(decided)) }
        if let held = state.held { return held }
        switch kind {
        case .all: return .value(.bool(true))
        case .exists: return .value(.bool(false))
        case .existsOne: return .value(.bool(state.matches == 1))
        case .map, .filter, .transformList: return .value(.list(state.values))
        case .sortBy:
            do throws(EvaluationError) {
                return .value(.list(try Library.sorted(state.sources, by: state.values, "sortBy", &frame.steps)))
            } catch { return .error(error) }
        case .transformMap, .transformMapEntry:
            do throws(EvaluationError) { return .value(.map(try MapValue(state.entries))) } catch { return .error(error) }
        }
    }

    private struct State {
        var decided: Bool?
        var held: Outcome?
        var matches = 0
        var values: [Value] = []
        /// The elements whose keys are ``values``, for `sortBy`.
        var sources: [Value] = []
        var entries: [MapValue.Entry] = []
    }

    /// - Returns: false when the walk can end.
    private func round<A: Activation>(
        _ key: Value, _ element: Value, _ activation: A, _ frame: inout Frame, _ state: inout State
    ) -> Bool {
        guard frame.pay(roundCost) else { return false }
        frame.locals[locals[0]] = .value(key)
        if locals.count == 2 { frame.locals[locals[1]] = .value(element) }
        if let filter {
            switch filter.truth(activation, &frame) {
            case .yes: break
            case .no: return true
            case .unsettled:
                state.held = combine(state.held, frame.pending)
                return true
            }
        }
        switch kind {
        case .all, .exists, .existsOne, .filter:
            let truth = body.truth(activation, &frame)
            if truth == .unsettled {
                state.held = combine(state.held, frame.pending)
            } else if (kind == .all && truth == .no) || (kind == .exists && truth == .yes) {
                state.decided = truth == .yes
                return false
            } else if truth == .yes {
                state.matches += 1
                if kind == .filter { state.values.append(key) }
            }
        case .map, .sortBy, .transformList, .transformMap, .transformMapEntry:
            switch body.evaluate(activation, &frame) {
            case .value(let value):
                if kind == .map || kind == .transformList || kind == .sortBy {
                    state.values.append(value)
                    if kind == .sortBy { state.sources.append(key) }
                } else if kind == .transformMap {
                    guard frame.pay(key.weight) else { return false }
                    state.entries.append((key, value))
                } else if case .map(let map) = value {
                    guard frame.pay(map.count) else { return false }
                    state.entries += map.entries
                } else {
                    state.held = combine(state.held, .error(.noSuchOverload("transformMapEntry")))
                }
            case let other: state.held = combine(state.held, other)
            }
        }
        return true
    }
}

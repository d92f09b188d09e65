/// Bounds the steps an evaluation can take, from the sizes that variables can have.
///
/// The bound counts what the nodes pay (see ``Frame/pay(_:)``): an evaluation whose variables keep to their sizes never takes more. It is
/// never computed from a row, so that an expression that could be too expensive is refused when it is written.
struct CostEstimator {
    private let sizes: SizeLimits
    private let limit: Int
    private var locals: [Int: SizeBound] = [:]
    /// The first part, from the inside, that takes more than the limit alone.
    private(set) var tooCostly: TypedExpression?

    init(sizes: SizeLimits, limit: Int = .max) {
        self.sizes = sizes
        self.limit = limit
    }

    /// The most steps that evaluating the expression takes.
    mutating func steps(_ expression: TypedExpression) -> Int { estimate(expression).cost }

    /// The most steps that evaluating the expression takes, and how large its value can be.
    mutating func bounds(_ expression: TypedExpression) -> (steps: Int, size: SizeBound) {
        let result = estimate(expression)
        return (result.cost, result.size)
    }

    private typealias Estimate = (cost: Int, size: SizeBound)

    private mutating func estimate(_ expression: TypedExpression) -> Estimate {
        let result = unlimited(expression)
        if result.cost > limit, tooCostly == nil { tooCostly = expression }
        return result
    }

    private mutating func unlimited(_ expression: TypedExpression) -> Estimate {
        switch expression.kind {
        case .constant(let value): return (0, SizeBound(value))
        case .failure, .unknown, .slotPresence: return (0, .scalar)
        case .slot(let slot): return (0, sizes.bound(expression.type, of: slot))
        case .slotOptional(let slot):
            if case .optional(let wrapped) = expression.type { return (0, .optional(sizes.bound(wrapped, of: slot))) }
            return (0, sizes.bound(expression.type, of: slot))
        case .local(let local): return (0, locals[local.index] ?? sizes.bound(expression.type))
        case .select(let operand, let field, _):
            let inner = estimate(operand)
            return (SizeBound.sum(inner.cost, field.utf8.count >> 4), reached(inner.size, expression.type))
        case .presence(let operand, let field): return (SizeBound.sum(estimate(operand).cost, field.utf8.count >> 4), .scalar)
        case .index(let operand, let index, _):
            let (inner, key) = (estimate(operand), estimate(index))
            return (SizeBound.sum(SizeBound.sum(inner.cost, key.cost), key.size.weight), reached(inner.size, expression.type))
        case .call(let name, _, let arguments, _): return call(expression, name, arguments)
        case .and(let operands), .or(let operands):
            return (operands.reduce(0) { SizeBound.sum($0, estimate($1).cost) }, .scalar)
        case .conditional(let test, let yes, let no):
            let (condition, a, b) = (estimate(test), estimate(yes), estimate(no))
            return (SizeBound.sum(condition.cost, max(a.cost, b.cost)), a.size.joined(b.size))
        case .list(let elements):
            var (cost, size) = (0, SizeBound.nothing)
            for element in elements {
                let part = estimate(element.value)
                cost = SizeBound.sum(cost, part.cost)
                size = size.joined(element.optional ? part.size.element : part.size)
            }
            return (cost, .list(elements.count, size))
        case .map(let entries):
            var (cost, keys, values) = (0, SizeBound.nothing, SizeBound.nothing)
            for entry in entries {
                let (key, value) = (estimate(entry.key), estimate(entry.value))
                cost = SizeBound.sum(cost, SizeBound.sum(key.cost, SizeBound.sum(value.cost, key.size.weight)))
                keys = keys.joined(key.size)
                values = values.joined(entry.optional ? value.size.element : value.size)
            }
            return (cost, .map(entries.count, key: keys, value: values))
        case .comprehension(let kind, let operand, let variables, let filter, let body):
            return comprehension(kind, operand, variables, filter, body)
        case .bind(let local, let value, let body):
            let bound = estimate(value)
            locals[local.index] = bound.size
            let inner = estimate(body)
            return (SizeBound.sum(bound.cost, inner.cost), inner.size)
        case .optionalMap(let operand, let local, let body, let flat):
            let optional = estimate(operand)
            locals[local.index] = optional.size.element
            let inner = estimate(body)
            return (SizeBound.sum(optional.cost, inner.cost), flat ? inner.size : .optional(inner.size))
        }
    }

    /// What a selection or an index leads to, through an optional where there is one.
    private func reached(_ container: SizeBound, _ type: CELType) -> SizeBound {
        var inside = container
        if case .optional(let wrapped) = container { inside = wrapped }
        let element = inside.element
        guard case .optional = type else { return element }
        if case .optional = element { return element }
        return .optional(element)
    }

    private mutating func comprehension(
        _ kind: ComprehensionKind, _ operand: TypedExpression, _ variables: [TypedExpression.Local], _ filter: TypedExpression?,
        _ body: TypedExpression
    ) -> Estimate {
        let range = estimate(operand)
        let count = range.size.count
        var (key, value) = (range.size.element, range.size.element)
        if case .map(_, let keys, let values) = range.size { (key, value) = (keys, values) }
        if case .list = range.size, variables.count == 2 { key = .scalar }
        locals[variables[0].index] = key
        if variables.count == 2 { locals[variables[1].index] = value }
        let condition = filter.map { estimate($0).cost } ?? 0
        let inner = estimate(body)
        let visits = (filter?.visits ?? 0) + body.visits + 1
        var round = SizeBound.sum(SizeBound.sum(condition, inner.cost), visits)
        let size: SizeBound
        switch kind {
        case .all, .exists, .existsOne: size = .scalar
        case .map, .transformList: size = .list(count, inner.size)
        case .filter: size = .list(count, key)
        case .sortBy:
            round = SizeBound.sum(round, SizeBound.product(CostEstimator.sorting(count), 1 + inner.size.weight) / max(count, 1) + 1)
            size = .list(count, key)
        case .transformMap:
            round = SizeBound.sum(round, key.weight)
            size = .map(count, key: key, value: inner.size)
        case .transformMapEntry:
            round = SizeBound.sum(round, inner.size.weight)
            var entryKey = inner.size.element
            if case .map(_, let keys, _) = inner.size { entryKey = keys }
            size = .map(SizeBound.product(count, max(1, inner.size.count)), key: entryKey, value: inner.size.element)
        }
        return (SizeBound.sum(range.cost, SizeBound.product(count, round)), size)
    }

    /// Comparisons that sorting so many elements takes.
    static func sorting(_ count: Int) -> Int {
        SizeBound.product(count, Int.bitWidth - max(count, 1).leadingZeroBitCount + 2)
    }

    private mutating func call(_ expression: TypedExpression, _ name: String, _ arguments: [TypedExpression]) -> Estimate {
        let parts = arguments.map { estimate($0) }
        let inside = parts.reduce(0) { SizeBound.sum($0, $1.cost) }
        let sizes = parts.map(\.size)
        if name == Operator.not { return (inside, .scalar) }
        if let relation = CompareNode.Relation(rawValue: name), sizes.count == 2 {
            let comparing =
                relation == .equal || relation == .unequal
                ? max(sizes[0].total, sizes[1].total) : max(sizes[0].weight, sizes[1].weight)
            return (SizeBound.sum(inside, comparing), .scalar)
        }
        let function = FunctionCost(name: name, arguments: arguments, sizes: sizes)
        let size = function.result ?? self.sizes.bound(expression.type)
        let own = sizes.reduce(SizeBound.sum(1, size.weight)) { SizeBound.sum($0, $1.weight) }
        return (SizeBound.sum(inside, SizeBound.sum(own, function.extra)), size)
    }
}

extension TypedExpression {
    /// At least what a round of a macro pays for visiting the part: ``Node/cost``.
    fileprivate var visits: Int {
        let own =
            switch kind {
            // The name of a field is a node of its own.
            case .select, .presence: 2
            default: 1
            }
        return parts.reduce(own) { $0 + $1.visits }
    }
}

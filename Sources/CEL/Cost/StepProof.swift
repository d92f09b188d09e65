/// Shows that no evaluation of some programs over some columns can run out of steps.
///
/// What evaluates several programs as one, or a row at a time what others evaluate once per distinct value, takes other numbers of steps
/// than each program on its own. It gives the same outcomes exactly where nothing is near its budget, and this says where that is.
package struct StepProof: Sendable {
    private let variables: [(slot: Slot, program: Program)]
    private let programs: [Program]
    /// Sizes for which it was shown, in the order of ``slots``; `nil` before.
    private var proved: [SizeBound]?
    private let slots: [Slot]

    /// What a slot holds in the rows in question.
    package enum Held {
        case column(ValueColumn)
        case value(Value)
        /// A value of no size, or none.
        case nothing
    }

    /// - Parameter variables: Slots computed by programs, each after those it reads.
    package init(_ programs: [Program], variables: [(slot: Slot, program: Program)]) {
        (self.programs, self.variables) = (programs, variables)
        let computed = Set(variables.map(\.slot))
        slots = Set((programs + variables.map(\.program)).flatMap(\.references)).subtracting(computed)
            .sorted { ($0.variable, $0.field ?? -1) < ($1.variable, $1.field ?? -1) }
    }

    /// Whether no row of these columns can exceed the steps of an evaluation of any of the programs.
    ///
    /// - Parameter held: What a slot holds.
    /// - Complexity: O(slots) while values are no larger than in columns it was shown for; else O(size of the programs).
    package mutating func holds(_ held: (Slot) -> Held) -> Bool {
        var bounds: [SizeBound] = []
        bounds.reserveCapacity(slots.count)
        for slot in slots {
            switch held(slot) {
            case .column(let column): bounds.append(column.bound)
            case .value(let value): bounds.append(SizeBound(value))
            case .nothing: bounds.append(.scalar)
            }
        }
        if let proved, zip(proved, bounds).allSatisfy({ $0.covers($1) }) { return true }
        // What was shown before stays shown.
        if let proved { bounds = zip(proved, bounds).map { $0.joined($1) } }
        guard var sizes = (programs.first ?? variables.first?.program)?.sizes else { return true }
        for (slot, bound) in zip(slots, bounds) { sizes.declare(slot, bound) }
        for variable in variables {
            var estimator = CostEstimator(sizes: sizes)
            let (steps, size) = estimator.bounds(variable.program.typed)
            guard steps <= variable.program.steps else { return false }
            sizes.declare(variable.slot, size)
        }
        for program in programs {
            var estimator = CostEstimator(sizes: sizes)
            guard estimator.steps(program.typed) <= program.steps else { return false }
        }
        proved = bounds
        return true
    }
}

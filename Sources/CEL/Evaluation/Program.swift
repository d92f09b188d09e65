/// A compiled expression. Immutable and free to share between threads.
///
/// A class, since it is handed on for every row: to copy it would be to count a dozen references.
package final class Program: Sendable {
    package var source: String { text ?? simplifiedSource }
    /// `nil` for what is left of another program: perhaps nobody ever reads it.
    private let text: String?
    /// The type the checker deduced.
    package let resultType: CELType
    /// Every variable and attribute the expression may read, in the order of the text, each once.
    package let references: [Slot]
    /// The checked expression the nodes were planned from, parts without variables evaluated.
    let typed: TypedExpression
    /// The most steps an evaluation can take while the variables keep to the sizes declared for them: a bound, often far above what it takes.
    package var worstSteps: Int { bounds.steps }
    let sizes: SizeLimits
    /// How large a result can be, under the same sizes.
    var resultSize: SizeBound { bounds.size }
    private let attributes: [Slot: Attribute]
    private let root: Node
    /// Locals the nodes need: every position of one is below this.
    let localCount: Int
    /// Steps one evaluation may take.
    let steps: Int

    convenience init(typed: TypedExpression, source: String, environment: Environment) {
        self.init(Simplifier.folded(typed), typed.type, source: source, steps: environment.limits.steps, sizes: environment.sizes) {
            environment.attribute($0)
        }
    }

    private init(
        _ typed: TypedExpression, _ type: CELType, source: String?, steps: Int, sizes: SizeLimits, naming name: (Slot) -> Attribute
    ) {
        var planner = Planner()
        root = planner.plan(typed)
        references = planner.references
        attributes = Dictionary(planner.references.map { ($0, name($0)) }, uniquingKeysWith: { first, _ in first })
        localCount = planner.localCount
        self.sizes = sizes
        self.steps = steps
        resultType = type
        self.typed = typed
        text = source
    }

    /// - Complexity: O(size of the expression).
    private var bounds: (steps: Int, size: SizeBound) {
        var estimator = CostEstimator(sizes: sizes)
        return estimator.bounds(typed)
    }

    /// A program put together from others: see ``inlining(_:)``.
    ///
    /// - Parameter type: What it comes out as, where that is another type than that of the program it is taken from.
    convenience init(
        inlined typed: TypedExpression, of type: CELType? = nil, from other: Program, source: String? = nil,
        naming name: (Slot) -> Attribute
    ) {
        self.init(
            Simplifier.folded(typed), type ?? other.resultType, source: source ?? other.source, steps: SizeBound.unlimited,
            sizes: other.sizes, naming: name)
    }

    /// True when no evaluation can run out of steps, however large the values are.
    var countsNoSteps: Bool { steps >= SizeBound.unlimited }

    /// The name of a slot this program reads; `nil` for another slot.
    package func attribute(_ slot: Slot) -> Attribute? { attributes[slot] }

    /// How a slot is called in texts, whether or not this program reads it.
    func name(_ slot: Slot) -> Attribute { attributes[slot] ?? Attribute("variable \(slot.variable)") }

    /// Evaluates the expression. Pure: equal activations give equal outcomes. Allocates nothing for comparisons and logic over scalars.
    package func evaluate(_ activation: some Activation) -> Outcome {
        var frame = Frame(locals: localCount, steps: steps)
        return root.evaluate(activation, &frame)
    }

    /// Evaluates the expression and adds to the trace each attribute it reads, once, in order.
    package func evaluate(_ activation: some Activation, trace: inout Trace) -> Outcome {
        let recorder = Recorder(activation, attributes: attributes, trace: trace)
        let outcome = evaluate(recorder)
        trace = recorder.trace
        return outcome
    }

    /// Evaluates the expression and says how many steps of ``Limits/steps`` that took.
    package func evaluate(_ activation: some Activation, countingSteps taken: inout Int) -> Outcome {
        var frame = Frame(locals: localCount, steps: steps)
        defer { taken = steps - frame.steps }
        return root.evaluate(activation, &frame)
    }

    /// What remains to be evaluated when some slots are known: partial evaluation.
    ///
    /// The result gives, on every row that agrees with what is known, the same value, error or unknown set as this program (unless this one
    /// runs out of its budget, which the residual saves). Operands that are decided are gone, so ``references`` are what still matters, and a
    /// residual without references is a decision: see ``decided``. ``source`` is the residual as text.
    ///
    /// - Parameter known: What is known of a slot, `nil` where it is left open. An unknown outcome says that the attribute stays missing.
    /// - Complexity: O(size of the expression), and what evaluating its known parts takes.
    package func residual(binding known: (Slot) -> Outcome?) -> Program {
        let rest = Simplifier.residual(typed, known: known)
        return Program(rest, resultType, source: nil, steps: steps, sizes: sizes, naming: name)
    }

    /// What the program evaluates to on every row, where that is known without one.
    package var decided: Outcome? { typed.outcome }

    /// The expression as it is evaluated, as source text: ``source`` with parts without variables evaluated.
    package var simplifiedSource: String { typed.source(naming: name) }
}

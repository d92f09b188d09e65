/// A compiled expression. Immutable and free to share between threads.
package struct Program: Sendable {
    package let source: String
    /// The type the checker deduced.
    package let resultType: CELType
    /// Every variable and attribute the expression may read, in the order of the text, each once.
    package let references: [Slot]
    /// The checked expression the nodes were planned from.
    let typed: TypedExpression
    private let attributes: [Slot: Attribute]
    private let root: Node
    private let localCount: Int
    private let steps: Int

    init(typed: TypedExpression, source: String, environment: Environment) {
        var planner = Planner()
        root = planner.plan(typed)
        references = planner.references
        attributes = Dictionary(planner.references.map { ($0, environment.attribute($0)) }, uniquingKeysWith: { first, _ in first })
        localCount = planner.localCount
        steps = environment.limits.steps
        resultType = typed.type
        self.typed = typed
        self.source = source
    }

    /// The name of a slot this program reads; `nil` for another slot.
    package func attribute(_ slot: Slot) -> Attribute? { attributes[slot] }

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
}

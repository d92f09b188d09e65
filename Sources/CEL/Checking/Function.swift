/// A named function or method with the overloads it has.
///
/// A global function may have a dotted name (`week.overlap`). A function has no side effect and gives equal results for equal arguments:
/// calls over constants are evaluated when the expression is compiled.
package struct Function: Sendable {
    package let name: String
    package var overloads: [Overload]

    package init(_ name: String, _ overloads: [Overload]) {
        self.name = name
        self.overloads = overloads
    }

    package init(_ name: String, _ overloads: Overload...) { self.init(name, overloads) }
}

/// One signature of a ``Function``, with its body.
package struct Overload: Sendable {
    typealias Unary = @Sendable (Value) throws(EvaluationError) -> Value
    typealias Binary = @Sendable (Value, Value) throws(EvaluationError) -> Value
    package typealias Body = @Sendable ([Value]) throws(EvaluationError) -> Value
    /// A body that pays for its work from the steps that are left. It need not look at them before less than a thousand are spent.
    package typealias MeteredBody = @Sendable ([Value], inout Int) throws(EvaluationError) -> Value

    /// A body that has a value for any four doubles.
    package typealias FourDoubles = @Sendable (Double, Double, Double, Double) -> Int64
    /// Between which values such a body is, for doubles in some ranges without NaN: it may say more than it is, never less.
    package typealias FourDoublesExtent =
        @Sendable (
            ClosedRange<Double>, ClosedRange<Double>, ClosedRange<Double>, ClosedRange<Double>
        ) -> ClosedRange<Int64>

    /// How the body takes its arguments; the small forms need no array.
    enum Implementation: Sendable {
        case unary(Unary)
        case binary(Binary)
        case many(Body)
        case metered(MeteredBody)
        case fourDoubles(FourDoubles)
    }

    /// Called as `receiver.name(…)`; the receiver is the first parameter.
    package let isReceiver: Bool
    package let parameters: [CELType]
    package let result: CELType
    let implementation: Implementation
    /// Whether it has a value for all arguments of its parameters' types, elements included.
    private(set) var isTotal = false
    /// What is known of its values from the ranges of its arguments.
    private(set) var extent: FourDoublesExtent?

    init(_ isReceiver: Bool, _ parameters: [CELType], _ result: CELType, _ implementation: Implementation) {
        self.isReceiver = isReceiver
        self.parameters = parameters
        self.result = result
        self.implementation = implementation
    }

    /// `name(a, b)`. The body receives values of the parameter types, elements included.
    package static func global(_ parameters: [CELType], _ result: CELType, _ body: @escaping Body) -> Overload {
        Overload(false, parameters, result, .many(body))
    }

    /// `name(a, b)` of a body that has a value for all arguments: what calls it is known not to fail.
    package static func total(_ parameters: [CELType], _ result: CELType, _ body: @escaping @Sendable ([Value]) -> Value) -> Overload {
        Overload(false, parameters, result, .many(body)).total
    }

    /// `name(a, b, c, d)` of doubles, with an int for any of them: over columns it is called without a value being made of each.
    ///
    /// - Parameter extent: Between which values it is, where that can be told.
    package static func global(fourDoubles body: @escaping FourDoubles, extent: FourDoublesExtent? = nil) -> Overload {
        var overload = Overload(false, Array(repeating: .double, count: 4), .int, .fourDoubles(body)).total
        overload.extent = extent
        return overload
    }

    /// The same overload, said to have a value for all arguments.
    var total: Overload {
        var overload = self
        overload.isTotal = true
        return overload
    }

    /// `a.name(b)`: the receiver `a` is the first parameter and the first value.
    package static func receiver(_ parameters: [CELType], _ result: CELType, _ body: @escaping Body) -> Overload {
        Overload(true, parameters, result, .many(body))
    }

    /// For work that grows faster than the sizes of the arguments: the body pays for it and stops with
    /// ``EvaluationError/budgetExceeded`` when less than no step is left.
    package static func metered(
        _ parameters: [CELType], _ result: CELType, receiver: Bool = false, _ body: @escaping MeteredBody
    ) -> Overload { Overload(receiver, parameters, result, .metered(body)) }

    static func one(_ a: CELType, _ result: CELType, receiver: Bool = false, _ body: @escaping Unary) -> Overload {
        Overload(receiver, [a], result, .unary(body))
    }

    static func two(_ a: CELType, _ b: CELType, _ result: CELType, receiver: Bool = false, _ body: @escaping Binary) -> Overload {
        Overload(receiver, [a, b], result, .binary(body))
    }
}

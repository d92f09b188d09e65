/// What an evaluation ends with.
///
/// Knowledge is monotone: learning more attributes turns ``unknown(_:)`` into a value or an error, and never changes a value or an error
/// (except through `has(record.field)` and `record.?field`, whose purpose is to ask whether an attribute is known).
package enum Outcome: Sendable, Equatable {
    case value(Value)
    case error(EvaluationError)
    /// Undecided until some of these attributes are learned. Never empty.
    case unknown(AttributeSet)
}

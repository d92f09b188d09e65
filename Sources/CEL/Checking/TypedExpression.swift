/// A checked expression: every name resolved to a slot, a local or overloads, every part with its type.
struct TypedExpression: Sendable {
    var type: CELType
    let range: Range<Int>
    let kind: Kind

    indirect enum Kind: Sendable {
        case constant(Value)
        case slot(Slot)
        /// A variable of a macro, by its position in the frame.
        case local(Int)
        /// `has(record.field)`.
        case slotPresence(Slot)
        /// `record.?field`: empty where the attribute is unknown.
        case slotOptional(Slot)
        case select(TypedExpression, field: String, optional: Bool)
        case presence(TypedExpression, field: String)
        case index(TypedExpression, TypedExpression, optional: Bool)
        /// The overloads the arguments may match, tried in order where `exact` is false.
        case call(name: String, overloads: [Overload], arguments: [TypedExpression], exact: Bool)
        case and([TypedExpression])
        case or([TypedExpression])
        case conditional(TypedExpression, TypedExpression, TypedExpression)
        case list([(value: TypedExpression, optional: Bool)])
        case map([(key: TypedExpression, value: TypedExpression, optional: Bool)])
        case comprehension(
            ComprehensionKind, operand: TypedExpression, locals: [Int], filter: TypedExpression?, body: TypedExpression)
        case bind(Int, TypedExpression, TypedExpression)
        case optionalMap(TypedExpression, Int, TypedExpression, flat: Bool)
        /// Fails when evaluated (only without checking).
        case failure(EvaluationError)
    }
}

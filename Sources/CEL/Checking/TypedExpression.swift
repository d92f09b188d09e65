/// A checked expression: every name resolved to a slot, a local or overloads, every part with its type.
///
/// The clean middle of the module: the checker builds it, ``Simplifier`` reduces it, ``CostEstimator`` bounds it, ``Planner`` turns it into
/// nodes that evaluate one row. Another evaluator starts here too. Nothing in it depends on a row, and its depth is bounded by
/// ``Limits/depth``, so recursion over it is safe.
struct TypedExpression: Sendable {
    var type: CELType
    /// UTF-8 offsets in the source the part was written in.
    let range: Range<Int>
    let kind: Kind

    indirect enum Kind: Sendable {
        case constant(Value)
        case slot(Slot)
        /// A variable of a macro or of `cel.bind`.
        case local(Local)
        /// `has(record.field)`: false where the attribute is unknown.
        case slotPresence(Slot)
        /// `record.?field`: empty where the attribute is unknown.
        case slotOptional(Slot)
        case select(TypedExpression, field: String, optional: Bool)
        case presence(TypedExpression, field: String)
        case index(TypedExpression, TypedExpression, optional: Bool)
        /// The overloads the arguments may match. `exact`: the first takes whatever the arguments evaluate to; else the values choose, in order.
        case call(name: String, overloads: [Overload], arguments: [TypedExpression], exact: Bool)
        /// Two or more conditions (one after simplification), in any order: see ``LogicNode``.
        case and([TypedExpression])
        case or([TypedExpression])
        case conditional(TypedExpression, TypedExpression, TypedExpression)
        case list([(value: TypedExpression, optional: Bool)])
        case map([(key: TypedExpression, value: TypedExpression, optional: Bool)])
        case comprehension(
            ComprehensionKind, operand: TypedExpression, locals: [Local], filter: TypedExpression?, body: TypedExpression)
        case bind(Local, TypedExpression, TypedExpression)
        case optionalMap(TypedExpression, Local, TypedExpression, flat: Bool)
        /// Fails when evaluated: a part that did not check (only without checking) or was found to fail beforehand.
        case failure(EvaluationError)
        /// Stays unknown: left by partial evaluation where an attribute is known to be missing.
        case unknown(AttributeSet)
    }

    /// A variable of a macro: its position in the frame, which no other local of the expression has, and its name.
    struct Local: Hashable, Sendable {
        let index: Int
        let name: String
    }
}

extension TypedExpression {
    /// What the part evaluates to on every row, where that is known.
    var outcome: Outcome? {
        switch kind {
        case .constant(let value): .value(value)
        case .failure(let error): .error(error)
        case .unknown(let attributes): .unknown(attributes)
        default: nil
        }
    }

    /// The part replaced by what it evaluates to. The type stays what the checker deduced.
    func replaced(by outcome: Outcome) -> TypedExpression {
        switch outcome {
        case .value(let value): with(.constant(value))
        case .error(let error): with(.failure(error))
        case .unknown(let attributes): with(.unknown(attributes))
        }
    }

    /// The part with its place and type, and another content.
    func with(_ kind: Kind) -> TypedExpression { TypedExpression(type: type, range: range, kind: kind) }
}

/// A parsed expression: macros expanded, names not yet resolved.
struct Expression: Sendable {
    /// UTF-8 offsets in the source.
    let range: Range<Int>
    /// 1 for a leaf, else one more than the deepest part. Bounded by ``Limits/depth``, so recursion over an expression is safe.
    let depth: Int
    let kind: Kind
    /// Written between parentheses, which keep a name from being the first part of a longer one: `(a.b).c`.
    var isGrouped = false

    indirect enum Kind: Sendable {
        case literal(Value)
        /// A name; `rooted` when a leading dot excludes the container and local variables.
        case identifier(String, rooted: Bool)
        /// `operand.field`, or `operand.?field` when optional.
        case select(Expression, field: String, fieldRange: Range<Int>, optional: Bool)
        /// `has(operand.field)`.
        case presence(Expression, field: String, fieldRange: Range<Int>)
        case index(Expression, Expression, optional: Bool)
        /// A function, a method (with receiver) or an operator under its name `_+_`.
        case call(name: String, nameRange: Range<Int>, receiver: Expression?, arguments: [Expression], rooted: Bool)
        /// A chain of `&&`, two operands or more.
        case and([Expression])
        /// A chain of `||`, two operands or more.
        case or([Expression])
        case conditional(Expression, Expression, Expression)
        case list([ListElement])
        case map([MapEntry])
        case comprehension(Comprehension)
        /// `cel.bind(name, value, body)`.
        case bind(String, Expression, Expression)
        /// `operand.optMap(name, body)`; flat: the body is an optional itself.
        case optionalMap(Expression, String, Expression, flat: Bool)
        /// Text that did not parse; a diagnostic says so.
        case invalid
    }

    struct ListElement: Sendable {
        let value: Expression
        /// `?value`: left out when the optional is empty.
        let optional: Bool
    }

    struct MapEntry: Sendable {
        let key: Expression
        let value: Expression
        /// `?key: value`: left out when the optional is empty.
        let optional: Bool
    }

    struct Comprehension: Sendable {
        let kind: ComprehensionKind
        let operand: Expression
        /// One variable (element of a list, key of a map) or two (index and element, key and value).
        let variables: [String]
        /// The condition of `map(x, p, t)` and of the transforms with a filter.
        let filter: Expression?
        let body: Expression
    }
}

/// The macros that walk a list or a map (`sortBy` a list only).
package enum ComprehensionKind: String, Sendable {
    case all, exists, existsOne, map, filter, sortBy, transformList, transformMap, transformMapEntry
}

/// Where an evaluation finds a variable or a field of a record: positions as declared in the ``Environment``.
package struct Slot: Hashable, Sendable {
    /// The position of the variable among all declared variables and objects, from 0.
    package let variable: Int
    /// The position of the field among the object's fields, from 0; `nil` for a plain variable.
    package let field: Int?

    package init(variable: Int, field: Int? = nil) {
        self.variable = variable
        self.field = field
    }
}

/// Supplies the values an evaluation reads.
///
/// `resolve` is called when the value is needed and may be called several times for one slot; it answers the same each time during one
/// evaluation. A value must have the declared type. It may compute lazily, and may answer an error or an unknown of its own.
package protocol Activation {
    func resolve(_ slot: Slot) -> Outcome
}

/// Knows nothing: for expressions without variables.
package struct EmptyActivation: Activation {
    package init() {}
    package func resolve(_ slot: Slot) -> Outcome { .error(.undeclared("variable \(slot.variable)")) }
}

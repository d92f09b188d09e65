/// Why an evaluation has no value. `&&`, `||`, `all` and `exists` absorb it when another operand decides.
package enum EvaluationError: Error, Equatable, Sendable {
    /// The result of an arithmetic operation or conversion does not fit its type.
    case overflow
    case divisionByZero
    case modulusByZero
    /// A map has no such key, or a record no such field.
    case noSuchKey(String)
    /// No overload of the named function or operator takes values of these types.
    case noSuchOverload(String)
    case indexOutOfBounds(Int64)
    /// A function refused a value; the text says which and why.
    case invalidArgument(String)
    /// A map literal repeats this key.
    case duplicateKey(String)
    /// A name that is bound to nothing (only where checking is disabled).
    case undeclared(String)
    /// The evaluation took more steps, or built a larger value, than ``Limits`` allows.
    case budgetExceeded
}

extension EvaluationError: CustomStringConvertible {
    /// One line, lower case, no full stop.
    package var description: String {
        switch self {
        case .overflow: "overflow: the result does not fit its type"
        case .divisionByZero: "division by zero"
        case .modulusByZero: "modulus by zero"
        case .noSuchKey(let key): "no such key: \(key)"
        case .noSuchOverload(let function): "no matching overload for \(function)"
        case .indexOutOfBounds(let index): "index out of bounds: \(index)"
        case .invalidArgument(let text): text
        case .duplicateKey(let key): "the map repeats the key \(key)"
        case .undeclared(let name): "undeclared reference to \(name)"
        case .budgetExceeded: "the evaluation exceeded its budget"
        }
    }
}

// Equality and order of the language: numbers on one line, strings by code point, containers element by element.

extension Value {
    /// The language's `==`: heterogeneous over numbers, false between other kinds, NaN unequal to itself.
    package func isEqual(to other: Value) -> Bool {
        var steps = Int.max
        return isEqual(to: other, steps: &steps)
    }

    /// As ``isEqual(to:)``; stops (with `false` and `steps < 0`) when the steps are used up, since shared parts are compared repeatedly.
    func isEqual(to other: Value, steps: inout Int) -> Bool {
        switch (self, other) {
        case (.int(let a), .int(let b)): return a == b
        case (.string(let a), .string(let b)):
            guard a.utf8.count == b.utf8.count else { return false }
            steps -= a.utf8.count >> 4
            return steps >= 0 && same(a, b)
        case (.bool(let a), .bool(let b)): return a == b
        case (.double(let a), .double(let b)): return a == b
        case (.uint(let a), .uint(let b)): return a == b
        case (.null, .null): return true
        case (.bytes(let a), .bytes(let b)):
            guard a.count == b.count else { return false }
            steps -= a.count >> 4
            return steps >= 0 && a == b
        case (.timestamp(let a), .timestamp(let b)): return a == b
        case (.duration(let a), .duration(let b)): return a == b
        case (.type(let a), .type(let b)): return a.runtimeName == b.runtimeName
        case (.list(let a), .list(let b)):
            guard a.count == b.count else { return false }
            for index in a.indices {
                steps -= 1
                if steps < 0 || !a[index].isEqual(to: b[index], steps: &steps) { return false }
            }
            return true
        case (.map(let a), .map(let b)):
            guard a.count == b.count else { return false }
            for entry in a.entries {
                steps -= 1 + entry.key.weight
                guard steps >= 0, let value = b[entry.key], entry.value.isEqual(to: value, steps: &steps) else { return false }
            }
            return true
        case (.optional(let a), .optional(let b)):
            switch (a, b) {
            case (.none, .none): return true
            case (.some(let a), .some(let b)): return a.isEqual(to: b, steps: &steps)
            default: return false
            }
        case (.int, _), (.uint, _), (.double, _):
            return numericOrder(self, other) == .same
        default: return false
        }
    }

    /// The language's order.
    ///
    /// - Returns: `nil` when the kinds have no common order.
    func compared(to other: Value) -> Ordering? {
        switch (self, other) {
        case (.int(let a), .int(let b)): Ordering(a, b)
        case (.double(let a), .double(let b)): Ordering(a, b)
        case (.string(let a), .string(let b)): Ordering(order(a, b), 0)
        case (.uint(let a), .uint(let b)): Ordering(a, b)
        case (.bool(let a), .bool(let b)): Ordering(a ? 1 : 0, b ? 1 : 0)
        case (.bytes(let a), .bytes(let b)): Ordering(orderBytes(a, b), 0)
        case (.timestamp(let a), .timestamp(let b)): Ordering(a, b)
        case (.duration(let a), .duration(let b)): Ordering(a.nanoseconds, b.nanoseconds)
        default: numericOrder(self, other)
        }
    }
}

/// How two values of a common order stand; `unordered` when a NaN takes part.
enum Ordering: Sendable {
    case less, same, greater, unordered

    init<T: Comparable>(_ left: T, _ right: T) {
        self = left < right ? .less : left == right ? .same : left > right ? .greater : .unordered
    }
}

/// Compares two numbers of any types; `nil` when one is no number.
///
/// An integer beyond 2^53 is compared to a double as the double nearest to it, as the conformance suite (`lt_dyn_int_big_lossy_double`)
/// requires; an integral double that equals exactly is still equal.
func numericOrder(_ left: Value, _ right: Value) -> Ordering? {
    switch (left, right) {
    case (.int(let a), .int(let b)): Ordering(a, b)
    case (.uint(let a), .uint(let b)): Ordering(a, b)
    case (.double(let a), .double(let b)): Ordering(a, b)
    case (.int(let a), .uint(let b)): a < 0 ? .less : Ordering(UInt64(a), b)
    case (.uint(let a), .int(let b)): b < 0 ? .greater : Ordering(a, UInt64(b))
    case (.int(let a), .double(let b)): Ordering(Double(a), b)
    case (.double(let a), .int(let b)): Ordering(a, Double(b))
    case (.uint(let a), .double(let b)): Ordering(Double(a), b)
    case (.double(let a), .uint(let b)): Ordering(a, Double(b))
    default: nil
    }
}

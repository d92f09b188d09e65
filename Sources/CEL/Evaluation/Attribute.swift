/// What an unknown result depends on: a variable, or one field of a record variable.
package struct Attribute: Hashable, Sendable, Comparable {
    /// The name of the variable, `candidate`.
    package let variable: String
    /// The name of the field, `schooling`; `nil` for a plain variable.
    package let field: String?

    package init(_ variable: String, _ field: String? = nil) {
        self.variable = variable
        self.field = field
    }

    /// `candidate.schooling`, or the bare name of a variable.
    package var path: String { field.map { "\(variable).\($0)" } ?? variable }

    /// By path, in the order of Unicode code points.
    package static func < (left: Attribute, right: Attribute) -> Bool { order(left.path, right.path) < 0 }
}

/// The attributes an undecided result waits for: without repetition, in ascending order.
package struct AttributeSet: Sendable, Equatable {
    /// Ascending, each attribute once.
    package private(set) var elements: [Attribute]

    package init() { elements = [] }

    package init(_ attribute: Attribute) { elements = [attribute] }

    package init(_ attributes: some Sequence<Attribute>) { elements = Set(attributes).sorted() }

    package var isEmpty: Bool { elements.isEmpty }
    package var count: Int { elements.count }

    package func contains(_ attribute: Attribute) -> Bool { elements.contains(attribute) }

    package func isSubset(of other: AttributeSet) -> Bool { elements.allSatisfy(other.contains) }

    /// Adds every attribute of `other`. Complexity: O(n + m).
    package mutating func formUnion(_ other: AttributeSet) {
        if other.elements.isEmpty { return }
        if elements.isEmpty { elements = other.elements; return }
        if elements == other.elements { return }
        var merged: [Attribute] = []
        merged.reserveCapacity(elements.count + other.elements.count)
        var (i, j) = (0, 0)
        while i < elements.count, j < other.elements.count {
            if elements[i] == other.elements[j] {
                merged.append(elements[i])
                (i, j) = (i + 1, j + 1)
            } else if elements[i] < other.elements[j] {
                merged.append(elements[i])
                i += 1
            } else {
                merged.append(other.elements[j])
                j += 1
            }
        }
        merged += elements[i...]
        merged += other.elements[j...]
        elements = merged
    }

    package func union(_ other: AttributeSet) -> AttributeSet {
        var result = self
        result.formUnion(other)
        return result
    }
}

extension AttributeSet: Sequence {
    package func makeIterator() -> IndexingIterator<[Attribute]> { elements.makeIterator() }
}

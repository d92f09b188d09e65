package import CEL

/// One row of an attribute view: what is known of a candidate or a vacancy.
package struct AttributeRow: Sendable, Equatable {
    /// `candidate_id` or `vacancy_id`.
    package let id: Int64
    package let unit: Int32
    /// Grows with every change of the row.
    package let version: Int64
    /// One per attribute in the catalogue's order; nil where it is unknown.
    package let values: [Value?]

    package init(id: Int64, unit: Int32, version: Int64, values: [Value?]) {
        self.id = id
        self.unit = unit
        self.version = version
        self.values = values
    }
}

/// What has been read anew of a row that is known: every other attribute is as it was.
package struct AttributePart: Sendable, Equatable {
    package let id: Int64
    package let unit: Int32
    package let version: Int64
    /// Positions in the catalogue's order, ascending.
    package let attributes: [Int]
    /// One per position; nil where it is unknown.
    package let values: [Value?]

    package init(id: Int64, unit: Int32, version: Int64, attributes: [Int], values: [Value?]) {
        precondition(attributes.count == values.count, "a part of a row has a value for each attribute it is of")
        self.id = id
        self.unit = unit
        self.version = version
        self.attributes = attributes
        self.values = values
    }
}

/// Something wrong with a rule set, said so that its author can mend it.
package struct RuleProblem: Sendable, Equatable {
    /// Where in the file, `rules[G06].condition`.
    package let path: String
    /// From 1; nil where the place is unknown.
    package let line: Int?
    package let column: Int?
    /// Short and factual, lower case, no full stop.
    package let message: String
    /// Advice: a full sentence.
    package let hint: String?
    /// For an expression: the drawing with the caret.
    package let drawing: String?

    package init(path: String, line: Int? = nil, column: Int? = nil, message: String, hint: String? = nil, drawing: String? = nil) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
        self.hint = hint
        self.drawing = drawing
    }

    /// `12:5: rules[G06].kind: unknown kind 'gates'` and below it the drawing or the hint.
    package var rendered: String {
        var text = ""
        if let line { text += "\(line):\(column ?? 1): " }
        text += "\(path): \(message)"
        if let drawing { text += "\n" + drawing.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n") }
        if let hint { text += "\n    hint: \(hint)" }
        return text
    }
}

/// Every problem found in one run; never empty.
package struct RuleProblemList: Error, Sendable, Equatable, CustomStringConvertible {
    package let problems: [RuleProblem]

    package init(_ problems: [RuleProblem]) { self.problems = problems }

    /// All problems, one under the other.
    package var description: String { problems.map(\.rendered).joined(separator: "\n") }
}

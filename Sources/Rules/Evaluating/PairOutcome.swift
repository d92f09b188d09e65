package import CEL

/// What the rules say of a pair, in numbers.
package struct PairOutcome: Sendable, Equatable {
    package enum Standing: Sendable, Equatable {
        /// Every gate is met.
        case passed
        /// No gate fails and at least one is unknown.
        case pending
        /// So many gates fail, counted up to two; the position of the first among the gates.
        case failed(count: Int, first: Int)
        /// A gate could not be evaluated, by its code: never read as a no. Not where others keep the pair out whatever it would say.
        case error(rule: String, EvaluationError)
    }

    package let standing: Standing
    /// Milli-points, 0…100 000: 100 × Σ(weight × value) / Σ weight over what is known, rounded down. 0 where two gates or more fail.
    /// A rule that cannot be evaluated counts as unknown (Decisions 0020).
    package let score: Int32
    /// Per mille of the scores' weight that is known.
    package let coverage: Int32
    /// Milli-points, 0…100 000, over the whole weight of the priorities.
    package let priority: Int32
    /// score share × score + priority share × priority.
    package let orderKey: Int64
    /// The day, counted from 1970-01-01, since which the person waits: that of enrolment or of the last approval, whichever is later; today
    /// where it is not known or yet to come. Of most people it is the same on every day.
    package let waitingSince: Int32
    /// Approvals of the last ninety days.
    package let exposure: Int32
}

/// A finding of the verification of a vacancy.
package struct LintFinding: Sendable, Equatable {
    package let code: String
    /// False where staff waived it, or where it only warns.
    package let blocks: Bool
    package let severity: String
    package let statement: LocalizedText
    package let remedy: LocalizedText?
    package let basis: String
}

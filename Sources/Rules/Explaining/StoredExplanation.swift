/// What is kept of an explanation with a proposal or a near miss.
package struct StoredExplanation: Sendable, Equatable {
    /// Milli-points, 0…100 000.
    package let score: Int32
    /// Per mille of the scores' weight that was known.
    package let coverage: Int32
    /// Milli-points, 0…100 000.
    package let priority: Int32
    /// The code of the first gate that fails, if one does.
    package let failedGate: String?
    /// ``PairExplanation/storedJSON()``.
    package let json: String
    /// ``PairExplanation/reasons``.
    package let reasons: [String]
    /// ``PairExplanation/warnings``.
    package let warnings: [String]
    /// ``PairExplanation/questions``.
    package let questions: [String]
}

extension PairExplanation {
    /// What is kept of it.
    package var stored: StoredExplanation {
        StoredExplanation(
            score: score, coverage: coverage, priority: priority, failedGate: failedGates.first, json: storedJSON(), reasons: reasons,
            warnings: warnings, questions: questions)
    }
}

package import Rules

/// A live proposal as it is to stand in the database: what `placement.proposal` holds of it, byte for byte.
package struct Proposal: Sendable, Equatable {
    package let pair: Pair
    /// False while a gate is unknown: the proposal then carries the question to ask.
    package let isSure: Bool
    /// Milli-points, 0…100 000.
    package let score: Int32
    /// Per mille of the scores' weight that was known.
    package let coverage: Int32
    /// Milli-points, 0…100 000. Never changes the score.
    package let priority: Int32
    /// The first key of ``Rank``.
    package let orderKey: Int64
    /// The row versions that were scored.
    package let vacancyVersion: Int64
    package let candidateVersion: Int64
    /// Canonical JSON: every rule with its result and the values used.
    package let explanation: String
    /// Portuguese sentences for the reviewer.
    package let reasons: [String]
    package let warnings: [String]
    package let questions: [String]

    package init(
        pair: Pair, isSure: Bool, score: Int32, coverage: Int32, priority: Int32, orderKey: Int64, vacancyVersion: Int64,
        candidateVersion: Int64, explanation: String, reasons: [String], warnings: [String], questions: [String]
    ) {
        self.pair = pair
        self.isSure = isSure
        self.score = score
        self.coverage = coverage
        self.priority = priority
        self.orderKey = orderKey
        self.vacancyVersion = vacancyVersion
        self.candidateVersion = candidateVersion
        self.explanation = explanation
        self.reasons = reasons
        self.warnings = warnings
        self.questions = questions
    }
}

/// A person one requirement away from a vacancy, with the explanation staff may ask for.
package struct NearMiss: Sendable, Equatable {
    package let pair: Pair
    /// The code of the only gate that fails.
    package let rule: String
    package let score: Int32
    package let orderKey: Int64
    package let vacancyVersion: Int64
    package let candidateVersion: Int64
    package let explanation: String
    package let reasons: [String]

    package init(
        pair: Pair, rule: String, score: Int32, orderKey: Int64, vacancyVersion: Int64, candidateVersion: Int64, explanation: String,
        reasons: [String]
    ) {
        self.pair = pair
        self.rule = rule
        self.score = score
        self.orderKey = orderKey
        self.vacancyVersion = vacancyVersion
        self.candidateVersion = candidateVersion
        self.explanation = explanation
        self.reasons = reasons
    }
}

/// Why a pair is not evaluated to an end: an expression failed on its values. Never read as a no.
package struct PairFailure: Sendable, Equatable {
    package let pair: Pair
    package let reason: String

    package init(pair: Pair, reason: String) {
        self.pair = pair
        self.reason = reason
    }
}

/// What a person decided about a proposal. It keeps its place and is never proposed anew.
package enum Decision: Sendable, Equatable {
    /// Holds a place of the vacancy and of the candidate.
    case approved
    /// Holds no place.
    case declined
}

/// Who holds a place, and where in the order.
package struct PlaceHolder: Sendable, Equatable {
    /// False while a gate is unknown.
    package let isSure: Bool
    /// The first key of ``Rank``.
    package let orderKey: Int64

    package init(isSure: Bool, orderKey: Int64) {
        self.isSure = isSure
        self.orderKey = orderKey
    }
}

/// Everything a market's tables say should be live, at one snapshot.
package struct Placements: Sendable {
    /// By pair.
    package var proposals: [Pair: Proposal] = [:]
    package var nearMisses: [Pair: NearMiss] = [:]
    /// By vacancy; vacancies without findings are left out.
    package var findings: [Int64: [LintFinding]] = [:]
    package var failures: [Pair: PairFailure] = [:]

    package init() {}
}

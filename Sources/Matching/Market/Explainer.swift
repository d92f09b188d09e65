import CEL
import Rules

/// Writes what is to stand about ranked pairs, with their explanations.
struct Explainer {
    private let ranker: MarketRanker
    private let rules: CompiledRuleSet
    private let today: Timestamp
    /// For the vacancy that was asked for last: what depends on it alone is worked out once.
    private var ofVacancy: (row: AttributeRow, writer: ExplanationWriter)?

    init(_ ranker: MarketRanker) {
        self.ranker = ranker
        rules = ranker.rules
        today = ranker.today
    }

    mutating func proposal(for rank: Rank, isSure: Bool) -> Proposal {
        let (kept, vacancyVersion, candidateVersion) = explain(rank.pair)
        return Proposal(
            pair: rank.pair, isSure: isSure, score: kept.score, coverage: kept.coverage, priority: kept.priority, orderKey: rank.orderKey,
            vacancyVersion: vacancyVersion, candidateVersion: candidateVersion, explanation: kept.json, reasons: kept.reasons,
            warnings: kept.warnings, questions: kept.questions)
    }

    mutating func nearMiss(for rank: Rank) -> NearMiss {
        let (kept, vacancyVersion, candidateVersion) = explain(rank.pair)
        return NearMiss(
            pair: rank.pair, rule: kept.failedGate ?? "", score: kept.score, orderKey: rank.orderKey, vacancyVersion: vacancyVersion,
            candidateVersion: candidateVersion, explanation: kept.json, reasons: kept.reasons)
    }

    private mutating func explain(_ pair: Pair) -> (kept: StoredExplanation, vacancyVersion: Int64, candidateVersion: Int64) {
        if ofVacancy?.row.id != pair.vacancy {
            ofVacancy = ranker.vacancy(pair.vacancy).map { ($0, ExplanationWriter(rules, vacancy: $0, today: today)) }
        }
        guard let (vacancy, writer) = ofVacancy, let (version, value) = ranker.reader(ofCandidate: pair.candidate) else {
            preconditionFailure("a ranked pair has both its rows")
        }
        let kept = writer.explanation(
            ofCandidate: pair.candidate, version: version,
            whole: {
                guard let row = ranker.candidate(pair.candidate) else { preconditionFailure("a ranked pair has both its rows") }
                return row
            }, reading: value)
        return (kept, vacancy.version, version)
    }
}

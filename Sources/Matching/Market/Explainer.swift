import CEL
import Rules

/// Writes what is to stand about ranked pairs, with their explanations.
struct Explainer {
    private let ranker: MarketRanker
    private let rules: CompiledRuleSet
    private let today: Timestamp
    /// The row of the vacancy that was asked for last: to read one takes as long as a tenth of an explanation.
    private var vacancy: AttributeRow?

    init(_ ranker: MarketRanker) {
        self.ranker = ranker
        rules = ranker.rules
        today = ranker.today
    }

    mutating func proposal(for rank: Rank, isSure: Bool) -> Proposal {
        let explanation = explain(rank.pair)
        return Proposal(
            pair: rank.pair, isSure: isSure, score: explanation.score, coverage: explanation.coverage, priority: explanation.priority,
            orderKey: rank.orderKey, vacancyVersion: explanation.vacancyVersion, candidateVersion: explanation.candidateVersion,
            explanation: explanation.storedJSON(), reasons: explanation.reasons, warnings: explanation.warnings,
            questions: explanation.questions)
    }

    mutating func nearMiss(for rank: Rank) -> NearMiss {
        let explanation = explain(rank.pair)
        return NearMiss(
            pair: rank.pair, rule: explanation.failedGates.first ?? "", score: explanation.score, orderKey: rank.orderKey,
            vacancyVersion: explanation.vacancyVersion, candidateVersion: explanation.candidateVersion,
            explanation: explanation.storedJSON(), reasons: explanation.reasons)
    }

    private mutating func explain(_ pair: Pair) -> PairExplanation {
        if vacancy?.id != pair.vacancy { vacancy = ranker.vacancy(pair.vacancy) }
        guard let vacancy, let candidate = ranker.candidate(pair.candidate) else {
            preconditionFailure("a ranked pair has both its rows")
        }
        return rules.explain(candidate: candidate, vacancy: vacancy, today: today, inEnglish: false)
    }
}

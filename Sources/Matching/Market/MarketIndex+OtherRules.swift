package import CEL
package import Rules

// Other rules: the rows and decisions stay, and everything is ranked (Decisions 0017).

extension MarketIndex {
    /// The rows and decisions of another index under other rules of the same catalogue, or on another day. Nothing of it is ranked: that takes
    /// ``make(candidates:)`` for everybody unless ``isMade``, and then ``rank(_:)`` for every vacancy. Changes may come in between.
    ///
    /// - Complexity: See ``CandidateColumns/init(_:under:today:)``; and O(decisions).
    package init(_ known: MarketIndex, under rules: CompiledRuleSet, today: Timestamp) {
        self.init(
            rules: rules, today: today, shortestWindow: known.sure.shortestWindow, threads: known.threads,
            fewestInOneGo: known.fewestInOneGo, fewAhead: known.fewAhead, portion: known.ranker.portion)
        decisions = known.decisions
        for id in decisions.approvedCandidates { sure.setDecided(decisions.approvals(ofCandidate: id), ofCandidate: id) }
        ranker = MarketRanker(known.ranker, under: rules, today: today)
    }

    /// Whether all that rankings read of people is there.
    package var isMade: Bool { ranker.isMade }

    /// Works out what follows of some people from their own rows under these rules; until then nobody is matched with them.
    ///
    /// - Complexity: O(candidates), on all threads.
    package mutating func make(candidates ids: some Collection<Int64>) { ranker.make(candidates: Array(ids), threads: threads) }
}

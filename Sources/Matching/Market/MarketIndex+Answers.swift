package import Rules

// What stands, and why.

extension MarketIndex {
    /// The keys of everything that should stand.
    package var everything: TouchedPlacements {
        var all = TouchedPlacements()
        for rank in sure.held { all.proposals.insert(rank.pair) }
        for rank in pending.held { all.proposals.insert(rank.pair) }
        for rank in nearMisses.held { all.nearMisses.insert(rank.pair) }
        all.findings = Set(findings.keys)
        for failure in failures.all { all.failures.insert(failure.pair) }
        return all
    }

    /// What should be live now, all of it.
    ///
    /// Sure pairs are allocated first, pending ones in places of their own with the same caps. Decided pairs are neither proposed anew nor
    /// displaced: an approved one holds a place on both sides.
    ///
    /// - Complexity: One explanation per pair that holds a place.
    package func placements() -> Placements {
        var result = Placements()
        result.findings = findings
        for failure in failures.all { result.failures[failure.pair] = failure }
        var explainer = Explainer(ranker)
        for rank in sure.held { result.proposals[rank.pair] = explainer.proposal(for: rank, isSure: true) }
        for rank in pending.held { result.proposals[rank.pair] = explainer.proposal(for: rank, isSure: false) }
        for rank in nearMisses.held { result.nearMisses[rank.pair] = explainer.nearMiss(for: rank) }
        return result
    }

    /// Where a pair that should be proposed stands, nil where it should not; nothing is rendered.
    package func holder(_ pair: Pair) -> PlaceHolder? {
        if let rank = sure.rank(of: pair) { return PlaceHolder(isSure: true, orderKey: rank.orderKey) }
        if let rank = pending.rank(of: pair) { return PlaceHolder(isSure: false, orderKey: rank.orderKey) }
        return nil
    }

    /// Everybody who holds a place that a pair would compete for: those of its vacancy and those of its person.
    package func holders(around pair: Pair) -> [Pair: PlaceHolder] {
        var holders: [Pair: PlaceHolder] = [:]
        for (allocation, isSure) in [(sure, true), (pending, false)] {
            for rank in allocation.held(ofVacancy: pair.vacancy) + allocation.held(ofCandidate: pair.candidate) {
                holders[rank.pair] = PlaceHolder(isSure: isSure, orderKey: rank.orderKey)
            }
        }
        return holders
    }

    /// The proposal that should be live for a pair, with its explanation; nil where none should.
    package func proposal(_ pair: Pair) -> Proposal? {
        proposals(CollectionOfOne(pair))[0]
    }

    /// ``proposal(_:)`` of several pairs: those of one vacancy, one after the other, share what it takes to read its row.
    package func proposals(_ pairs: some Sequence<Pair>) -> [Proposal?] {
        var explainer = Explainer(ranker)
        return pairs.map { pair in
            if let rank = sure.rank(of: pair) { return explainer.proposal(for: rank, isSure: true) }
            return pending.rank(of: pair).map { explainer.proposal(for: $0, isSure: false) }
        }
    }

    /// ``nearMiss(_:)`` of several pairs.
    package func nearMisses(_ pairs: some Sequence<Pair>) -> [NearMiss?] {
        var explainer = Explainer(ranker)
        return pairs.map { nearMisses.rank(of: $0).map { explainer.nearMiss(for: $0) } }
    }

    /// Whether a pair is among the near misses that are shown; nothing is rendered.
    package func isNearMiss(_ pair: Pair) -> Bool { nearMisses.rank(of: pair) != nil }
    /// The near miss that should be shown for a pair, with its explanation; nil where none should.
    package func nearMiss(_ pair: Pair) -> NearMiss? { nearMisses(CollectionOfOne(pair))[0] }
    /// What the verification of a vacancy finds.
    package func findings(ofVacancy id: Int64) -> [LintFinding] { findings[id] ?? [] }
    /// Why a pair cannot be judged, if it cannot.
    package func failure(_ pair: Pair) -> PairFailure? { failures[pair] }
}

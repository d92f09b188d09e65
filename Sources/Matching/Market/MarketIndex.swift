package import CEL
package import Rules

/// What changed in one market between two snapshots: the rows as they are now, nil where they are gone.
package struct MarketChanges: Sendable {
    package var candidates: [Int64: AttributeRow?] = [:]
    package var vacancies: [Int64: AttributeRow?] = [:]
    package var decisions: [Pair: Decision?] = [:]

    package init() {}

    package var isEmpty: Bool { candidates.isEmpty && vacancies.isEmpty && decisions.isEmpty }
}

/// One market in memory: its people, its vacancies, what staff decided, and every ranking.
///
/// Always equal to what an index built from nothing out of the same rows would be; ``placements()`` is therefore a function of
/// (rows, rule set, today, decisions) and not of the history (Invariants, 2). Pure: no I/O and no clock.
package struct MarketIndex: Sendable {
    private var ranker: MarketRanker
    private var decisions: [Pair: Decision] = [:]

    private var rankings: [Int64: VacancyRanking] = [:]
    private var findings: [Int64: [LintFinding]] = [:]
    private var failures: [Pair: PairFailure] = [:]

    /// Explanations already written for the rows as they are; an entry goes when either row changes.
    private var proposalCache: [Pair: Proposal] = [:]
    private var nearMissCache: [Pair: NearMiss] = [:]

    /// An index without rows.
    package init(rules: CompiledRuleSet, today: Timestamp) {
        ranker = MarketRanker(rules: rules, today: today)
    }

    private var rules: CompiledRuleSet { ranker.rules }
    /// The day in the market's time zone, as midnight UTC.
    package var today: Timestamp { ranker.today }
    package var candidateCount: Int { ranker.candidateCount }
    package var vacancyCount: Int { ranker.vacancyCount }
    /// Bytes the candidates' columns and keys take, beside the text of distinct values.
    package var candidateBytes: Int { ranker.candidateBytes }

    /// The row of a candidate, if the market has one.
    package func candidate(_ id: Int64) -> AttributeRow? { ranker.candidate(id) }
    /// The row of a vacancy, if the market has one.
    package func vacancy(_ id: Int64) -> AttributeRow? { ranker.vacancy(id) }
    /// Who stands where for a vacancy; nil where nobody may be matched with it.
    package func ranking(ofVacancy id: Int64) -> VacancyRanking? { rankings[id] }
    /// What staff decided about a pair, if anything.
    package func decision(_ pair: Pair) -> Decision? { decisions[pair] }
    /// What staff decided about the pairs of one vacancy. O(decisions).
    package func decisions(ofVacancy id: Int64) -> [Pair: Decision] { decisions.filter { $0.key.vacancy == id } }

    /// Takes over changed rows and ranks again what they touch.
    ///
    /// - Complexity: O(changed vacancies × candidates + changed candidates × vacancies) evaluations.
    package mutating func apply(_ changes: MarketChanges) {
        for (pair, decision) in changes.decisions { decisions[pair] = decision }
        for (id, row) in changes.candidates {
            if let row { ranker.put(candidate: row) } else { ranker.remove(candidate: id) }
        }
        for (id, row) in changes.vacancies {
            if let row { ranker.put(vacancy: row) } else { ranker.remove(vacancy: id) }
        }
        forget(candidates: changes.candidates.keys, vacancies: changes.vacancies.keys)
        rankChangedVacancies(changes.vacancies.keys)
        rankChangedCandidates(changes.candidates.keys, except: changes.vacancies.keys)
    }

    /// Drops what was written about rows that changed.
    private mutating func forget(candidates: some Sequence<Int64>, vacancies: some Sequence<Int64>) {
        let (gone, closed) = (Set(candidates), Set(vacancies))
        func isStale(_ pair: Pair) -> Bool { gone.contains(pair.candidate) || closed.contains(pair.vacancy) }
        // Keys first: a dictionary that is changed while it is gone through is copied.
        for pair in proposalCache.keys.filter(isStale) { proposalCache[pair] = nil }
        for pair in nearMissCache.keys.filter(isStale) { nearMissCache[pair] = nil }
        for pair in failures.keys.filter(isStale) { failures[pair] = nil }
    }

    private mutating func rankChangedVacancies(_ changed: some Collection<Int64>) {
        var matchable: [Int64] = []
        for id in changed {
            rankings[id] = nil
            findings[id] = nil
            guard let vacancy = ranker.vacancy(id) else { continue }
            let found = rules.lint(vacancy: vacancy, today: today)
            if !found.isEmpty { findings[id] = found }
            if rules.isMatchable(vacancy: vacancy, findings: found) { matchable.append(id) }
        }
        for (id, lists) in zip(matchable, ranker.rank(vacancies: matchable)) {
            rankings[id] = VacancyRanking(lists)
            for failure in lists.failures { failures[failure.pair] = failure }
        }
    }

    private mutating func rankChangedCandidates(_ changed: some Collection<Int64>, except fresh: some Collection<Int64>) {
        guard !changed.isEmpty, !rankings.isEmpty else { return }
        let done = Set(fresh)
        // Of an array: going through the rankings themselves would copy every list that is changed on the way.
        let others = rankings.keys.filter { !done.contains($0) }
        let standings = ranker.rank(candidates: Array(changed), against: others)
        for id in others {
            var updates: [(candidate: Int64, entry: VacancyRanking.Entry?)] = []
            for candidate in changed {
                let pair = Pair(vacancy: id, candidate: candidate)
                switch standings[pair] {
                case .ranked(let entry)?: updates.append((candidate, entry))
                case .failed(let failure)?:
                    failures[pair] = failure
                    updates.append((candidate, nil))
                case nil: updates.append((candidate, nil))
                }
            }
            rankings[id]?.update(updates)
        }
    }

    /// What should be live now.
    ///
    /// Sure pairs are allocated first, pending ones in places of their own with the same caps. Decided pairs are neither proposed anew nor
    /// displaced: an approved one holds a place on both sides.
    ///
    /// - Complexity: O(places × log vacancies), and one explanation per pair that is new or changed.
    package mutating func placements() -> Placements {
        var result = Placements()
        result.findings = findings
        result.failures = failures

        var places: [Int64: Int] = [:]
        for id in rankings.keys {
            if let vacancy = ranker.vacancy(id) { places[id] = rules.places(ofVacancy: vacancy) }
        }
        var sureCapacities = Capacities(vacancies: places, perCandidate: rules.placesPerCandidate)
        for (pair, decision) in decisions where decision == .approved {
            sureCapacities.vacancies[pair.vacancy]? -= 1
            sureCapacities.heldByCandidate[pair.candidate, default: 0] += 1
        }
        let sure = Allocation.allocate(undecided(\.sure), within: sureCapacities)
        let pending = Allocation.allocate(
            undecided(\.pending), within: Capacities(vacancies: places, perCandidate: rules.placesPerCandidate))
        for (ranks, isSure) in [(sure, true), (pending, false)] {
            for rank in ranks { result.proposals[rank.pair] = proposal(for: rank, isSure: isSure) }
        }
        for ranking in rankings.values {
            var left = rules.nearMissesPerVacancy
            for rank in ranking.nearMisses.ranks where decisions[rank.pair] == nil {
                if left == 0 { break }
                left -= 1
                result.nearMisses[rank.pair] = nearMiss(for: rank)
            }
        }
        proposalCache = result.proposals
        nearMissCache = result.nearMisses
        return result
    }

    /// One list of every vacancy without the pairs staff has decided.
    private func undecided(_ list: KeyPath<VacancyRanking, RankedList>) -> [Int64: RankedList] {
        var lists = rankings.mapValues { $0[keyPath: list] }
        for pair in decisions.keys {
            guard let entry = rankings[pair.vacancy]?[pair.candidate], lists[pair.vacancy]?.contains(entry.rank) == true else { continue }
            lists[pair.vacancy]?.remove(entry.rank)
        }
        return lists
    }

    private func proposal(for rank: Rank, isSure: Bool) -> Proposal {
        if let known = proposalCache[rank.pair], known.isSure == isSure { return known }
        let (candidate, vacancy, explanation) = explain(rank.pair)
        return Proposal(
            pair: rank.pair, isSure: isSure, score: explanation.score, coverage: explanation.coverage, priority: explanation.priority,
            orderKey: rank.orderKey, vacancyVersion: vacancy.version, candidateVersion: candidate.version,
            explanation: explanation.canonicalJSON(), reasons: explanation.reasons, warnings: explanation.warnings,
            questions: explanation.questions)
    }

    private func nearMiss(for rank: Rank) -> NearMiss {
        if let known = nearMissCache[rank.pair] { return known }
        let (candidate, vacancy, explanation) = explain(rank.pair)
        return NearMiss(
            pair: rank.pair, rule: explanation.failedGates.first ?? "", score: explanation.score, orderKey: rank.orderKey,
            vacancyVersion: vacancy.version, candidateVersion: candidate.version, explanation: explanation.canonicalJSON(),
            reasons: explanation.reasons)
    }

    private func explain(_ pair: Pair) -> (candidate: AttributeRow, vacancy: AttributeRow, explanation: PairExplanation) {
        guard let candidate = ranker.candidate(pair.candidate), let vacancy = ranker.vacancy(pair.vacancy) else {
            preconditionFailure("a ranked pair has both its rows")
        }
        return (candidate, vacancy, rules.explain(candidate: candidate, vacancy: vacancy, today: today))
    }
}

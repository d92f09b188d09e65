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
    private let rules: CompiledRuleSet
    /// The day in the market's time zone, as midnight UTC.
    package let today: Timestamp

    private var candidates: AttributeTable
    private var vacancies: AttributeTable
    private var decisions: [Pair: Decision] = [:]

    private var rankings: [Int64: VacancyRanking] = [:]
    private var findings: [Int64: [LintFinding]] = [:]
    private var failures: [Pair: PairFailure] = [:]

    /// Explanations already written for the rows as they are; an entry goes when either row changes.
    private var proposalCache: [Pair: Proposal] = [:]
    private var nearMissCache: [Pair: NearMiss] = [:]

    /// An index without rows.
    package init(rules: CompiledRuleSet, today: Timestamp) {
        self.rules = rules
        self.today = today
        self.candidates = AttributeTable(types: rules.catalogue.candidateTypes)
        self.vacancies = AttributeTable(types: rules.catalogue.vacancyTypes)
    }

    package var candidateCount: Int { candidates.count }
    package var vacancyCount: Int { vacancies.count }
    /// Bytes the candidates' columns and keys take, beside the text of distinct values.
    package var candidateBytes: Int { candidates.byteCount }

    /// The row of a candidate, if the market has one.
    package func candidate(_ id: Int64) -> AttributeRow? { candidates.row(id) }
    /// The row of a vacancy, if the market has one.
    package func vacancy(_ id: Int64) -> AttributeRow? { vacancies.row(id) }
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
            if let row { candidates.upsert(row) } else { candidates.remove(id) }
        }
        for (id, row) in changes.vacancies {
            if let row { vacancies.upsert(row) } else { vacancies.remove(id) }
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
        let evaluator = PairEvaluator(rules, today: today)
        var jobs: [BoundRow] = []
        for id in changed {
            rankings[id] = nil
            findings[id] = nil
            guard let vacancy = vacancies.row(id) else { continue }
            let found = rules.lint(vacancy: vacancy, today: today)
            if !found.isEmpty { findings[id] = found }
            if rules.isMatchable(vacancy: vacancy, findings: found) { jobs.append(evaluator.bind(vacancy: vacancy)) }
        }
        guard !jobs.isEmpty else { return }
        var entries: [[VacancyRanking.Entry]] = Array(repeating: [], count: jobs.count)
        // People outside, vacancies inside: a person's row is put together, and judged by itself, once for all of them.
        for id in candidates.allIDs {
            guard let row = candidates.row(id) else { continue }
            let person = evaluator.bind(candidate: row)
            for (index, job) in jobs.enumerated() {
                if let entry = entry(of: person, for: job, evaluator) { entries[index].append(entry) }
            }
        }
        for (job, entries) in zip(jobs, entries) { rankings[job.row.id] = VacancyRanking(entries) }
    }

    private mutating func rankChangedCandidates(_ changed: some Collection<Int64>, except fresh: some Collection<Int64>) {
        guard !changed.isEmpty, !rankings.isEmpty else { return }
        let done = Set(fresh)
        let evaluator = PairEvaluator(rules, today: today)
        let people = changed.map { id in (id: id, row: candidates.row(id).map(evaluator.bind(candidate:))) }
        // Of an array: going through the rankings themselves would copy every list that is changed on the way.
        for id in rankings.keys.filter({ !done.contains($0) }) {
            guard let row = vacancies.row(id) else { continue }
            let vacancy = evaluator.bind(vacancy: row)
            let updates = people.map { person in
                (candidate: person.id, entry: person.row.flatMap { entry(of: $0, for: vacancy, evaluator) })
            }
            rankings[id]?.update(updates)
        }
    }

    /// Where a person stands for a vacancy; nil where they are in none of its lists.
    private mutating func entry(
        of candidate: BoundRow, for vacancy: BoundRow, _ evaluator: PairEvaluator
    ) -> VacancyRanking.Entry? {
        let outcome = evaluator.evaluate(candidate: candidate, vacancy: vacancy)
        let pair = Pair(vacancy: vacancy.row.id, candidate: candidate.row.id)
        let standing: VacancyRanking.Standing
        switch outcome.standing {
        case .passed: standing = .sure
        case .pending: standing = .pending
        case .failed(let count, let first):
            guard count == 1, rules.countsAsNearMiss(rule: first) else { return nil }
            standing = .nearMiss
        case .error(let rule, let error):
            failures[pair] = PairFailure(pair: pair, reason: "\(rule): \(error)")
            return nil
        }
        return VacancyRanking.Entry(
            standing: standing,
            rank: Rank(orderKey: outcome.orderKey, waitingDays: outcome.waitingDays, exposure: outcome.exposure, pair: pair))
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
            if let vacancy = vacancies.row(id) { places[id] = rules.places(ofVacancy: vacancy) }
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
        guard let candidate = candidates.row(pair.candidate), let vacancy = vacancies.row(pair.vacancy) else {
            preconditionFailure("a ranked pair has both its rows")
        }
        return (candidate, vacancy, rules.explain(candidate: candidate, vacancy: vacancy, today: today))
    }
}

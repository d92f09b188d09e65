package import CEL
package import Rules

extension Placements {
    /// What should be live, by the definition and nothing else: every pair evaluated, all ranks in one sorted array, the best taken first.
    ///
    /// The oracle of ``MarketIndex``: it keeps no index, no lists and no cache, and must give the same bytes. `encaminha verify` compares
    /// its answer with what is stored.
    ///
    /// - Complexity: O(candidates × vacancies) evaluations.
    package static func fromScratch(
        candidates: [AttributeRow], vacancies: [AttributeRow], decisions: [Pair: Decision], rules: CompiledRuleSet, today: Timestamp
    ) -> Placements {
        var result = Placements()
        let people = Dictionary(uniqueKeysWithValues: candidates.map { ($0.id, $0) })
        let jobs = Dictionary(uniqueKeysWithValues: vacancies.map { ($0.id, $0) })
        var places: [Int64: Int] = [:]
        var sure: [Rank] = []
        var pending: [Rank] = []
        var near: [(rank: Rank, rule: Int)] = []

        for vacancy in vacancies {
            let findings = rules.lint(vacancy: vacancy, today: today)
            if !findings.isEmpty { result.findings[vacancy.id] = findings }
            guard rules.isMatchable(vacancy: vacancy, findings: findings) else { continue }
            places[vacancy.id] = rules.places(ofVacancy: vacancy)
            for candidate in candidates {
                let pair = Pair(vacancy: vacancy.id, candidate: candidate.id)
                let outcome = rules.evaluate(candidate: candidate, vacancy: vacancy, today: today)
                let rank = Rank(
                    orderKey: outcome.orderKey, waitingSince: outcome.waitingSince, exposure: outcome.exposure, pair: pair)
                switch outcome.standing {
                case .error(let rule, let error):
                    result.failures[pair] = PairFailure(pair: pair, reason: "\(rule): \(error)")
                case .passed where decisions[pair] == nil: sure.append(rank)
                case .pending where decisions[pair] == nil: pending.append(rank)
                case .failed(let count, let first) where count == 1 && rules.countsAsNearMiss(rule: first) && decisions[pair] == nil:
                    near.append((rank, first))
                case .passed, .pending, .failed: break
                }
            }
        }

        var capacities = Capacities(vacancies: places, perCandidate: rules.placesPerCandidate)
        let pendingCapacities = capacities
        for (pair, decision) in decisions where decision == .approved {
            capacities.vacancies[pair.vacancy]? -= 1
            capacities.heldByCandidate[pair.candidate, default: 0] += 1
        }
        let chosen =
            Allocation.allocateFromScratch(sure, within: capacities).map { ($0, true) }
            + Allocation.allocateFromScratch(pending, within: pendingCapacities).map { ($0, false) }
        for (rank, isSure) in chosen {
            guard let candidate = people[rank.pair.candidate], let vacancy = jobs[rank.pair.vacancy] else { continue }
            let explanation = rules.explain(candidate: candidate, vacancy: vacancy, today: today)
            result.proposals[rank.pair] = Proposal(
                pair: rank.pair, isSure: isSure, score: explanation.score, coverage: explanation.coverage,
                priority: explanation.priority, orderKey: rank.orderKey, vacancyVersion: vacancy.version,
                candidateVersion: candidate.version, explanation: explanation.storedJSON(), reasons: explanation.reasons,
                warnings: explanation.warnings, questions: explanation.questions)
        }
        for (_, misses) in Dictionary(grouping: near, by: \.rank.pair.vacancy) {
            for (rank, rule) in misses.sorted(by: { $0.rank < $1.rank }).prefix(rules.nearMissesPerVacancy) {
                guard let candidate = people[rank.pair.candidate], let vacancy = jobs[rank.pair.vacancy] else { continue }
                let explanation = rules.explain(candidate: candidate, vacancy: vacancy, today: today)
                result.nearMisses[rank.pair] = NearMiss(
                    pair: rank.pair, rule: rules.code(of: rule), score: explanation.score, orderKey: rank.orderKey,
                    vacancyVersion: vacancy.version, candidateVersion: candidate.version, explanation: explanation.storedJSON(),
                    reasons: explanation.reasons)
            }
        }
        return result
    }
}

package import CEL
package import Rules

/// The people and the vacancies of one market, and what the rules say of any pair of them on one day.
///
/// Keeps rows, and nothing of what it answers: every answer is a function of the rows, the rules and the day.
package struct MarketRanker: Sendable {
    package let rules: CompiledRuleSet
    /// The day in the market's time zone, as midnight UTC.
    package let today: Timestamp

    private var candidates: CandidateTable
    private var vacancies: VacancyTable
    private let evaluators: EvaluatorPool

    /// A market without rows.
    package init(rules: CompiledRuleSet, today: Timestamp) {
        self.rules = rules
        self.today = today
        candidates = CandidateTable(rules, today: today)
        vacancies = VacancyTable(rules.catalogue)
        evaluators = EvaluatorPool(rules, today: today)
    }

    // MARK: Rows

    package var candidateCount: Int { candidates.count }
    package var vacancyCount: Int { vacancies.count }
    /// Bytes the candidates' columns and keys take, beside the text of distinct values.
    package var candidateBytes: Int { candidates.byteCount }

    /// The row of a candidate, if the market has one.
    package func candidate(_ id: Int64) -> AttributeRow? { candidates.row(id) }
    /// The row of a vacancy, if the market has one.
    package func vacancy(_ id: Int64) -> AttributeRow? { vacancies.row(id) }

    /// Takes a candidate's row over, a new one or the one they have now.
    package mutating func put(candidate row: AttributeRow) { candidates.put(row) }
    /// Forgets a candidate; does nothing where there is none.
    package mutating func remove(candidate id: Int64) { candidates.remove(id) }
    /// Takes a vacancy's row over, a new one or the one it has now.
    package mutating func put(vacancy row: AttributeRow) { vacancies.put(row) }
    /// Forgets a vacancy; does nothing where there is none.
    package mutating func remove(vacancy id: Int64) { vacancies.remove(id) }

    // MARK: Ranking

    /// The lists of one vacancy, whether or not its verification lets anybody be matched with it.
    ///
    /// - Precondition: The market has the vacancy.
    /// - Complexity: O(candidates), and sorting what the lists hold.
    package func rank(vacancy id: Int64, limits: ListLimits = .whole) -> VacancyLists {
        rank(vacancies: [id], limits: limits)[0]
    }

    /// The lists of several vacancies, in their order, for less than one by one.
    ///
    /// - Precondition: The market has the vacancies.
    /// - Complexity: O(vacancies × candidates), and sorting what the lists hold.
    package func rank(vacancies ids: [Int64], limits: ListLimits = .whole) -> [VacancyLists] {
        guard !ids.isEmpty else { return [] }
        return evaluators.withEvaluator { evaluator in
            ids.map { id in
                guard let row = vacancies.row(id) else { preconditionFailure("a vacancy that is ranked is in the market") }
                // Values so large that an evaluation might run out of its steps: then every pair is judged as the definition does it.
                let standings = evaluator.standings(of: candidates.columns, for: row)
                return lists(of: row, standings ?? .apart(everybodyIn: candidates.columns), limits)
            }
        }
    }

    /// The lists of a vacancy, from where everybody stands by columns.
    private func lists(of vacancy: AttributeRow, _ standings: ColumnarStandings, _ limits: ListLimits) -> VacancyLists {
        var apart = standings.apart
        let sure = standings.score(standings.sure, apart: &apart)
        let pending = standings.score(standings.pending, apart: &apart)
        let nearMisses = standings.score(standings.nearMisses, apart: &apart)
        // One by one, whoever the columns could not tell about.
        let evaluator = PairEvaluator(rules, today: today)
        let job = evaluator.bind(vacancy: vacancy)
        let others = apart.rows.compactMap { place in
            standing(of: evaluator.bind(candidate: candidates.row(at: place)), for: job, evaluator)
        }
        var lists = VacancyLists(others, .whole)
        func best(_ scored: ColumnarStandings.Scored, of rows: Bitmap, and others: VacancyLists.Beginning, limit: Int) -> VacancyLists.Beginning {
            var best = BestRanks(limit: limit)
            for rank in others.ranks { best.add(rank) }
            for (place, key) in zip(scored.rows, scored.orderKeys) where best.mayTake(orderKey: key) {
                best.add(rank(at: Int(place), orderKey: key, vacancy: vacancy.id))
            }
            let total = rows.subtracting(apart).population + others.ranks.count
            return VacancyLists.Beginning(sorted: best.ranks(), isWhole: total <= limit)
        }
        lists.sure = best(sure, of: standings.sure, and: lists.sure, limit: limits.sure)
        lists.pending = best(pending, of: standings.pending, and: lists.pending, limit: limits.pending)
        lists.nearMisses = best(nearMisses, of: standings.nearMisses, and: lists.nearMisses, limit: limits.nearMisses)
        return lists
    }

    private func rank(at place: Int, orderKey: Int64, vacancy: Int64) -> Rank {
        Rank(
            orderKey: orderKey, waitingDays: candidates.columns.waitingDays[place], exposure: candidates.columns.exposures[place],
            pair: Pair(vacancy: vacancy, candidate: candidates.places.ids[place]))
    }

    /// Where some candidates stand for some vacancies.
    ///
    /// - Returns: By pair; pairs that are in no list, or whose candidate is not in the market, are left out.
    /// - Precondition: The market has the vacancies.
    /// - Complexity: O(candidates × vacancies).
    package func rank(candidates ids: [Int64], against vacancyIDs: [Int64]) -> [Pair: PairStanding] {
        let evaluator = PairEvaluator(rules, today: today)
        let people = ids.compactMap { candidates.row($0).map(evaluator.bind(candidate:)) }
        guard !people.isEmpty else { return [:] }
        var standings: [Pair: PairStanding] = [:]
        for id in vacancyIDs {
            guard let row = vacancies.row(id) else { preconditionFailure("a vacancy that is ranked is in the market") }
            let job = evaluator.bind(vacancy: row)
            for person in people {
                if let standing = standing(of: person, for: job, evaluator) {
                    standings[Pair(vacancy: id, candidate: person.row.id)] = standing
                }
            }
        }
        return standings
    }

    /// Where a person stands for a vacancy; nil where they are in none of its lists.
    private func standing(of candidate: BoundRow, for vacancy: BoundRow, _ evaluator: PairEvaluator) -> PairStanding? {
        let outcome = evaluator.evaluate(candidate: candidate, vacancy: vacancy)
        let pair = Pair(vacancy: vacancy.row.id, candidate: candidate.row.id)
        let standing: VacancyRanking.Standing
        switch outcome.standing {
        case .passed: standing = .sure
        case .pending: standing = .pending
        case .failed(let count, let first):
            guard count == 1, rules.countsAsNearMiss(rule: first) else { return nil }
            standing = .nearMiss
        case .error(let rule, let error): return .failed(PairFailure(pair: pair, reason: "\(rule): \(error)"))
        }
        return .ranked(
            VacancyRanking.Entry(
                standing: standing,
                rank: Rank(orderKey: outcome.orderKey, waitingDays: outcome.waitingDays, exposure: outcome.exposure, pair: pair)))
    }
}

extension VacancyLists {
    /// Sorts the standings of one vacancy's candidates into lists.
    fileprivate init(_ standings: [PairStanding], _ limits: ListLimits) {
        self.init()
        var ranks: [VacancyRanking.Standing: [Rank]] = [:]
        for standing in standings {
            switch standing {
            case .ranked(let entry): ranks[entry.standing, default: []].append(entry.rank)
            case .failed(let failure): failures.append(failure)
            }
        }
        sure = Beginning(bestOf: ranks[.sure] ?? [], limit: limits.sure)
        pending = Beginning(bestOf: ranks[.pending] ?? [], limit: limits.pending)
        nearMisses = Beginning(bestOf: ranks[.nearMiss] ?? [], limit: limits.nearMisses)
        failures.sort { $0.pair < $1.pair }
    }
}

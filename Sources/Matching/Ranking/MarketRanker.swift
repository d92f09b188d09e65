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
        var (sure, pending, nearMisses) = (
            BestRanks(limit: limits.sure), BestRanks(limit: limits.pending), BestRanks(limit: limits.nearMisses)
        )
        func see(_ list: VacancyList, _ orderKey: Int64, _ rank: () -> Rank) {
            switch list {
            case .sure: sure.see(orderKey: orderKey, rank)
            case .pending: pending.see(orderKey: orderKey, rank)
            case .nearMisses: nearMisses.see(orderKey: orderKey, rank)
            }
        }
        for person in standings.best({ limits[$0] }) {
            see(person.list, person.orderKey) { rank(at: person.place, orderKey: person.orderKey, vacancy: vacancy.id) }
        }
        // One by one, whoever the columns could not tell about.
        var lists = VacancyLists()
        var others: [VacancyList: Int] = [:]
        let evaluator = PairEvaluator(rules, today: today)
        let job = evaluator.bind(vacancy: vacancy)
        standings.apart.forEach { place in
            switch standing(of: evaluator.bind(candidate: candidates.row(at: place)), for: job, evaluator) {
            case .failed(let failure)?: lists.failures.append(failure)
            case .ranked(let list, let rank)?:
                others[list, default: 0] += 1
                see(list, rank.orderKey) { rank }
            case nil: break
            }
        }
        func beginning(_ best: BestRanks, _ list: VacancyList) -> VacancyLists.Beginning {
            let total = standings[list].population + others[list, default: 0]
            return VacancyLists.Beginning(sorted: best.ranks(), isWhole: total <= limits[list])
        }
        lists.sure = beginning(sure, .sure)
        lists.pending = beginning(pending, .pending)
        lists.nearMisses = beginning(nearMisses, .nearMisses)
        lists.failures.sort { $0.pair < $1.pair }
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
        let places = ids.compactMap { candidates.places[$0].map { Int32($0) } }
        guard !places.isEmpty else { return [:] }
        var standings: [Pair: PairStanding] = [:]
        func put(_ standing: PairStanding?, of place: Int32, for vacancy: AttributeRow) {
            guard let standing else { return }
            standings[Pair(vacancy: vacancy.id, candidate: candidates.places.ids[Int(place)])] = standing
        }
        let evaluator = PairEvaluator(rules, today: today)
        let jobs = vacancyIDs.map { id in
            guard let row = vacancies.row(id) else { preconditionFailure("a vacancy that is ranked is in the market") }
            return row
        }
        guard places.count >= MarketRanker.fewestInColumns else {
            let people = places.map { evaluator.bind(candidate: candidates.row(at: Int($0))) }
            for row in jobs {
                let job = evaluator.bind(vacancy: row)
                for (place, person) in zip(places, people) { put(standing(of: person, for: job, evaluator), of: place, for: row) }
            }
            return standings
        }
        let part = candidates.columns.gathering(places)
        evaluators.withEvaluator { columnar in
            for row in jobs {
                let all = columnar.standings(of: part, for: row) ?? .apart(everybodyIn: part)
                for person in all.best({ _ in .max }) {
                    let place = places[person.place]
                    let rank = rank(at: Int(place), orderKey: person.orderKey, vacancy: row.id)
                    put(.ranked(person.list, rank), of: place, for: row)
                }
                let job = evaluator.bind(vacancy: row)
                all.apart.forEach { index in
                    let person = evaluator.bind(candidate: candidates.row(at: Int(places[index])))
                    put(standing(of: person, for: job, evaluator), of: places[index], for: row)
                }
            }
        }
        return standings
    }

    /// So many candidates are judged in columns; fewer cost less one by one than putting the vacancy into the rules does.
    private static let fewestInColumns = 8

    /// Where a person stands for a vacancy; nil where they are in none of its lists.
    private func standing(of candidate: BoundRow, for vacancy: BoundRow, _ evaluator: PairEvaluator) -> PairStanding? {
        let outcome = evaluator.evaluate(candidate: candidate, vacancy: vacancy)
        let pair = Pair(vacancy: vacancy.row.id, candidate: candidate.row.id)
        let list: VacancyList
        switch outcome.standing {
        case .passed: list = .sure
        case .pending: list = .pending
        case .failed(let count, let first):
            guard count == 1, rules.countsAsNearMiss(rule: first) else { return nil }
            list = .nearMisses
        case .error(let rule, let error): return .failed(PairFailure(pair: pair, reason: "\(rule): \(error)"))
        }
        return .ranked(
            list, Rank(orderKey: outcome.orderKey, waitingDays: outcome.waitingDays, exposure: outcome.exposure, pair: pair))
    }
}

extension ListLimits {
    fileprivate subscript(list: VacancyList) -> Int {
        switch list {
        case .sure: sure
        case .pending: pending
        case .nearMisses: nearMisses
        }
    }
}

package import CEL
package import Rules

/// The people and the vacancies of one market, and what the rules say of any pair of them on one day.
///
/// Keeps rows, and nothing of what it answers: every answer is a function of the rows, the rules and the day.
package struct MarketRanker: Sendable {
    package let rules: CompiledRuleSet
    /// The day in the market's time zone, as midnight UTC.
    package private(set) var today: Timestamp

    private var candidates: CandidateTable
    private var vacancies: VacancyTable
    private var evaluators: EvaluatorPool
    let portion: Int

    /// A market without rows.
    ///
    /// - Parameter portion: How many people are asked at a time: the answers do not depend on it.
    package init(rules: CompiledRuleSet, today: Timestamp, portion: Int = ColumnarEvaluator.portion) {
        self.rules = rules
        self.today = today
        self.portion = portion
        candidates = CandidateTable(rules, today: today)
        vacancies = VacancyTable(rules.catalogue)
        evaluators = EvaluatorPool(rules, today: today, portion: portion)
    }

    /// The rows of another under other rules of the same catalogue, or on another day.
    init(_ known: MarketRanker, under rules: CompiledRuleSet, today: Timestamp) {
        self.rules = rules
        self.today = today
        portion = known.portion
        candidates = CandidateTable(known.candidates, under: rules, today: today)
        vacancies = known.vacancies
        evaluators = EvaluatorPool(rules, today: today, portion: portion)
    }

    /// Whether all is there that rankings read of people.
    var isMade: Bool { candidates.columns.isMade }
    /// Makes what is missing of some people, who are seen from now on.
    mutating func make(candidates ids: [Int64], threads: Int) { candidates.make(ids, threads: threads) }

    // MARK: Rows

    package var candidateCount: Int { candidates.count }
    package var vacancyCount: Int { vacancies.count }
    /// In no order.
    package var candidateIDs: some Collection<Int64> { candidates.places.present }
    /// In no order.
    package var vacancyIDs: some Collection<Int64> { vacancies.ids }
    /// Bytes the candidates' columns and keys take, beside the text of distinct values.
    package var candidateBytes: Int { candidates.byteCount }

    /// The row of a candidate, if the market has one.
    package func candidate(_ id: Int64) -> AttributeRow? { candidates.row(id) }
    /// What reads a candidate's attributes one by one, and the version of their row.
    func reader(ofCandidate id: Int64) -> (version: Int64, value: (Int) -> Value?)? { candidates.reader(id) }
    /// The row of a vacancy, if the market has one.
    package func vacancy(_ id: Int64) -> AttributeRow? { vacancies.row(id) }

    /// Takes a candidate's row over, a new one or the one they have now.
    package mutating func put(candidate row: AttributeRow) { candidates.put(row) }
    /// Takes over what is other of a candidate.
    ///
    /// - Precondition: The market has the candidate.
    package mutating func put(_ part: AttributePart) { candidates.put(part) }
    /// Forgets a candidate; does nothing where there is none.
    package mutating func remove(candidate id: Int64) { candidates.remove(id) }
    /// Takes a vacancy's row over, a new one or the one it has now.
    package mutating func put(vacancy row: AttributeRow) { vacancies.put(row) }
    /// Forgets a vacancy; does nothing where there is none.
    package mutating func remove(vacancy id: Int64) { vacancies.remove(id) }

    // MARK: Order

    /// So many people at least lie together: enough for loops over them to be long.
    private var fewestTogether: Int { 16 * portion }

    /// Has people lie by their priority, unless they do so for the most part. The answers do not depend on it: rankings look at fewer people.
    ///
    /// - Complexity: O(candidates × attributes), where many came since it was last done; else O(1).
    package mutating func arrange() {
        guard candidates.isDisordered(fewest: fewestTogether) else { return }
        candidates.arrange(fewest: fewestTogether)
    }

    /// Lets go of what was learned by threads that are not needed any more: it is learned again where it is.
    package func forgetThreads() { evaluators.keepOne() }

    // MARK: Another day

    /// Ranks on another day from now on.
    ///
    /// - Parameter few: So many people may be ranked anew who only get ahead by waiting: see ``RankMoves/rise``.
    /// - Returns: Of what answers may be others; `nil`, and nothing is changed, where that cannot be told.
    /// - Complexity: O(candidates + vacancies) times the parts of the rules that read the day.
    mutating func turn(to day: Timestamp, few: Int) -> MarketTurn? {
        var readers = DayReaders(rules)
        let yesterday = today
        guard let people = candidates.turn(to: day, &readers) else { return nil }
        guard day != yesterday else { return MarketTurn() }
        today = day
        evaluators = EvaluatorPool(rules, today: day, portion: portion)
        var turn = MarketTurn()
        turn.moves = RankMoves(rules, candidates, people, few: few)
        turn.candidates = turn.moves.anew.map { candidates.places.ids[$0] }
        turn.vacancies = vacancies.ids.filter { id in
            vacancies.row(id).map { readers.differ(of: $0, candidates.columns, from: yesterday, to: day) } ?? false
        }
        // Whoever waits gains, but not all alike.
        if candidates.isOrdered { candidates.arrange(fewest: fewestTogether) }
        return turn
    }

    /// Leaves some people out of every ranking, or takes them in again; whose row is put is ranked in any case.
    mutating func setHidden(_ isHidden: Bool, candidates ids: some Sequence<Int64>) { candidates.setHidden(isHidden, ids) }

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
                let ranking = evaluator.ranking(of: candidates.columns, for: row) { limits[$0] }
                return lists(of: row, ranking ?? .apart(everybodyIn: candidates.columns), limits)
            }
        }
    }

    /// The lists of a vacancy, from who is among the best by columns.
    private func lists(of vacancy: AttributeRow, _ ranking: ColumnarRanking, _ limits: ListLimits) -> VacancyLists {
        var (sure, pending, nearMisses): ([Rank], [Rank], [Rank]) = ([], [], [])
        func add(_ rank: Rank, to list: VacancyList) {
            switch list {
            case .sure: sure.append(rank)
            case .pending: pending.append(rank)
            case .nearMisses: nearMisses.append(rank)
            }
        }
        for person in ranking.scored { add(rank(at: person.place, orderKey: person.orderKey, vacancy: vacancy.id), to: person.list) }
        var lists = VacancyLists()
        if !ranking.apart.isEmpty {
            // One by one, whoever the columns could not tell about.
            let evaluator = PairEvaluator(rules, today: today)
            let job = evaluator.bind(vacancy: vacancy)
            for place in ranking.apart {
                switch standing(of: evaluator.bind(candidate: candidates.row(at: place)), for: job, evaluator) {
                case .failed(let failure)?: lists.failures.append(failure)
                case .ranked(let list, let rank)?: add(rank, to: list)
                case nil: break
                }
            }
        }
        // Where somebody was left out, one more than the limit was seen.
        lists.sure = .init(bestOf: sure, limit: limits.sure)
        lists.pending = .init(bestOf: pending, limit: limits.pending)
        lists.nearMisses = .init(bestOf: nearMisses, limit: limits.nearMisses)
        lists.failures.sort { $0.pair < $1.pair }
        return lists
    }

    private func rank(at place: Int, orderKey: Int64, vacancy: Int64) -> Rank {
        Rank(
            orderKey: orderKey, waitingSince: candidates.columns.waitingSince[place], exposure: candidates.columns.exposures[place],
            pair: Pair(vacancy: vacancy, candidate: candidates.places.ids[place]))
    }

    /// Where some candidates stand for some vacancies.
    ///
    /// - Returns: By pair; pairs that are in no list, or whose candidate is hidden or not in the market, are left out.
    /// - Precondition: The market has the vacancies.
    /// - Complexity: O(candidates × vacancies).
    package func rank(candidates ids: [Int64], against vacancyIDs: [Int64]) -> [Pair: PairStanding] {
        let places = ids.compactMap(candidates.place)
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
                let all = columnar.ranking(of: part, for: row) { _ in .max } ?? .apart(everybodyIn: part)
                for person in all.scored {
                    let place = places[person.place]
                    let rank = rank(at: Int(place), orderKey: person.orderKey, vacancy: row.id)
                    put(.ranked(person.list, rank), of: place, for: row)
                }
                let job = evaluator.bind(vacancy: row)
                for index in all.apart {
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
            list, Rank(orderKey: outcome.orderKey, waitingSince: outcome.waitingSince, exposure: outcome.exposure, pair: pair))
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

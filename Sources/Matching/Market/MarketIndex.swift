package import CEL
package import Rules

/// One market in memory: its people, its vacancies, what staff decided, the beginnings of the lists, and who holds which place.
///
/// What stands is always what an index built from nothing out of the same rows would say; ``placements()`` is therefore a function of
/// (rows, rule set, today, decisions) and not of the history (Invariants, 2). A change costs what it leads to: ``takeTouched()`` names what
/// may be another than before, and texts are written only for what is asked for. Pure: no I/O and no clock.
package struct MarketIndex: Sendable {
    var ranker: MarketRanker
    var decisions = Decisions()

    /// Places of vacancies and people among those who meet every requirement.
    var sure: StableAllocation
    /// The same, in places of their own, while a question is open (Decisions 0006).
    var pending: StableAllocation
    /// The best near misses of every vacancy: people may be in any number of them.
    var nearMisses: StableAllocation
    var findings: [Int64: [LintFinding]] = [:]
    var failures = PairFailures()
    var touched = TouchedPlacements()
    let threads: Int
    let fewestInOneGo: Int
    let fewAhead: Int?
    /// How many times as many ranks as usual are kept of what ``rank(_:)`` ranks.
    var listLength = 1

    /// An index without rows.
    ///
    /// - Parameters:
    ///   - shortestWindow: How many ranks of a list are kept at least.
    ///   - threads: On how many vacancies are ranked that come together.
    ///   - fewestInOneGo: More changed people than these, and a sixteenth of all, are not ranked one by one.
    ///   - fewAhead: So many people who get ahead most when the day turns are ranked anew; `nil` for one in 256.
    ///   - portion: Of more people not all are asked. The answers depend on none of the five.
    package init(
        rules: CompiledRuleSet, today: Timestamp, shortestWindow: Int = StableAllocation.shortestWindow, threads: Int = 1,
        fewestInOneGo: Int = 1024, fewAhead: Int? = nil, portion: Int = ColumnarEvaluator.portion
    ) {
        (self.threads, self.fewestInOneGo, self.fewAhead) = (threads, fewestInOneGo, fewAhead)
        ranker = MarketRanker(rules: rules, today: today, portion: portion)
        sure = StableAllocation(perCandidate: rules.placesPerCandidate, shortestWindow: shortestWindow)
        pending = sure
        nearMisses = StableAllocation(perCandidate: .max, shortestWindow: shortestWindow)
    }

    package var rules: CompiledRuleSet { ranker.rules }
    /// The day in the market's time zone, as midnight UTC.
    package var today: Timestamp { ranker.today }
    package var candidateCount: Int { ranker.candidateCount }
    package var vacancyCount: Int { ranker.vacancyCount }
    /// Everybody, in no order.
    package var candidateIDs: some Collection<Int64> { ranker.candidateIDs }
    /// Every vacancy, in no order.
    package var vacancyIDs: some Collection<Int64> { ranker.vacancyIDs }
    /// Bytes the candidates' columns and keys take, beside the text of distinct values.
    package var candidateBytes: Int { ranker.candidateBytes }

    /// The row of a candidate, if the market has one.
    package func candidate(_ id: Int64) -> AttributeRow? { ranker.candidate(id) }
    /// The row of a vacancy, if the market has one.
    package func vacancy(_ id: Int64) -> AttributeRow? { ranker.vacancy(id) }
    /// What staff decided about a pair, if anything.
    package func decision(_ pair: Pair) -> Decision? { decisions[pair] }
    /// What staff decided about the pairs of one vacancy.
    package func decisions(ofVacancy id: Int64) -> [Pair: Decision] {
        Dictionary(uniqueKeysWithValues: decisions.ofVacancy(id).map { (Pair(vacancy: id, candidate: $0.key), $0.value) })
    }

    /// Lets go of what was learned by threads that are not needed any more, after much was ranked.
    package func forgetThreads() { ranker.forgetThreads() }

    // MARK: Changes

    /// Takes over the row of somebody the market has, ahead of the changes that will name them among ``MarketChanges/candidatesAhead``: so that
    /// rows need not wait for each other. Until ``apply(_:)`` has had those, nothing that is asked here has an answer.
    ///
    /// - Precondition: So many change that the market is ranked in one go.
    package mutating func put(ahead row: AttributeRow) { ranker.put(candidate: row) }
    /// The same of somebody of whom everything else is as it was.
    package mutating func put(ahead part: AttributePart) { ranker.put(part) }

    /// Takes over changed rows and decisions, ranks again what they touch, and fills the places anew.
    ///
    /// - Complexity: O(changed vacancies × candidates + changed candidates × vacancies) evaluations, and what the places that move lead to.
    package mutating func apply(_ changes: MarketChanges) {
        // Before anything moves: who loses a place by a decision and has it again in the end has not changed it, but their row has changed.
        for id in changes.candidatesAhead { touch(candidate: id) }
        for id in changes.candidates.keys { touch(candidate: id) }
        for id in changes.vacancies.keys { touch(vacancy: id) }
        let reopened = decide(changes.decisions)
        for (id, row) in changes.candidates {
            if let row { ranker.put(candidate: row) } else { ranker.remove(candidate: id) }
        }
        for (id, row) in changes.vacancies {
            if let row { ranker.put(vacancy: row) } else { ranker.remove(vacancy: id) }
        }
        let isRankedAnew = rankCandidates(changes.candidates.keys + changes.candidatesAhead, except: changes.vacancies)
        precondition(isRankedAnew || changes.candidatesAhead.isEmpty, "rows are put ahead where everybody is ranked anew")
        rankVacancies(changes.vacancies.keys.sorted())
        for pair in reopened where !isRankedAnew && changes.vacancies[pair.vacancy] == nil && changes.candidates[pair.candidate] == nil {
            rank(pair)
        }
        settle()
    }

    /// What may be another answer than when this was last asked.
    package mutating func takeTouched() -> TouchedPlacements {
        touched.proposals.formUnion(sure.takeChanges())
        touched.proposals.formUnion(pending.takeChanges())
        touched.nearMisses.formUnion(nearMisses.takeChanges())
        defer { touched = TouchedPlacements() }
        return touched
    }

    /// Decided pairs leave the lists, and an approved one takes a place on both sides.
    ///
    /// - Returns: The pairs about which nothing is decided any more: they have to be ranked.
    private mutating func decide(_ changed: [Pair: Decision?]) -> [Pair] {
        var reopened: [Pair] = []
        for (pair, decision) in changed {
            touched.proposals.insert(pair)
            touched.nearMisses.insert(pair)
            let wasDecided = decisions.contains(pair)
            decisions.set(decision, pair)
            switch (wasDecided, decision) {
            case (false, _?):
                sure.remove(pair)
                pending.remove(pair)
                nearMisses.remove(pair)
            case (true, nil): reopened.append(pair)
            case (true, _?), (false, nil): break
            }
            sure.setDecided(decisions.approvals(ofCandidate: pair.candidate), ofCandidate: pair.candidate)
            if sure.isOpen(pair.vacancy), let row = ranker.vacancy(pair.vacancy) {
                sure.setPlaces(placesLeft(of: row), ofVacancy: pair.vacancy)
            }
        }
        return reopened
    }

    /// Places for people who meet every requirement, after what was approved.
    private func placesLeft(of vacancy: AttributeRow) -> Int {
        rules.places(ofVacancy: vacancy) - decisions.approvals(ofVacancy: vacancy.id)
    }

    /// What stands on a row that changes has to be written anew, or goes.
    private mutating func touch(candidate id: Int64) {
        for rank in sure.held(ofCandidate: id) + pending.held(ofCandidate: id) { touched.proposals.insert(rank.pair) }
        for rank in nearMisses.held(ofCandidate: id) { touched.nearMisses.insert(rank.pair) }
    }

    private mutating func touch(vacancy id: Int64) {
        for rank in sure.held(ofVacancy: id) + pending.held(ofVacancy: id) { touched.proposals.insert(rank.pair) }
        for rank in nearMisses.held(ofVacancy: id) { touched.nearMisses.insert(rank.pair) }
        touched.findings.insert(id)
    }

    // MARK: Ranking

    /// Ranks changed people for the vacancies that did not change.
    ///
    /// - Returns: Whether these rank everybody anew.
    mutating func rankCandidates(_ changed: some Collection<Int64>, except fresh: [Int64: AttributeRow?]) -> Bool {
        guard !changed.isEmpty else { return false }
        // Those that changed themselves rank everybody anew.
        let others = sure.openVacancies.filter { fresh[$0] == nil }
        if ranksInOneGo(changed: changed.count) {
            for id in others { close(vacancy: id) }
            for id in changed { touched.failures.formUnion(failures.remove(candidate: id)) }
            rank(open: others)
            return true
        }
        for id in changed { leave(candidate: id) }
        if others.isEmpty { return false }
        for (pair, standing) in ranker.rank(candidates: Array(changed), against: others) { take(standing, of: pair) }
        return false
    }

    /// Takes a person out of every list.
    mutating func leave(candidate id: Int64) {
        sure.remove(candidate: id)
        pending.remove(candidate: id)
        nearMisses.remove(candidate: id)
        touched.failures.formUnion(failures.remove(candidate: id))
    }

    /// Whether so many changed people find their places faster where everybody is ranked anew, the most promising first.
    package func ranksInOneGo(changed: Int) -> Bool { changed > fewestInOneGo + candidateCount / 16 }

    private mutating func rank(_ pair: Pair) {
        guard sure.isOpen(pair.vacancy), ranker.candidate(pair.candidate) != nil else { return }
        for (pair, standing) in ranker.rank(candidates: [pair.candidate], against: [pair.vacancy]) { take(standing, of: pair) }
    }

    private mutating func take(_ standing: PairStanding, of pair: Pair) {
        switch standing {
        case .failed(let failure):
            failures.insert(failure)
            touched.failures.insert(pair)
        case .ranked(let list, let rank):
            guard !decisions.contains(pair) else { return }
            switch list {
            case .sure: sure.insert(rank)
            case .pending: pending.insert(rank)
            case .nearMisses: nearMisses.insert(rank)
            }
        }
    }

    /// Verifies vacancies, and ranks everybody for those that people may be matched with.
    mutating func rankVacancies(_ changed: some Sequence<Int64>, length: Int = 1) {
        var matchable: [Int64] = []
        for id in changed {
            close(vacancy: id)
            if verify(id) { matchable.append(id) }
        }
        rank(open: matchable, length: length)
    }

    /// Verifies a vacancy.
    ///
    /// - Returns: Whether people may be matched with it.
    mutating func verify(_ id: Int64) -> Bool {
        findings[id] = nil
        guard let vacancy = ranker.vacancy(id) else { return false }
        let found = rules.lint(vacancy: vacancy, today: today)
        if !found.isEmpty { findings[id] = found }
        return rules.isMatchable(vacancy: vacancy, findings: found)
    }

    mutating func close(vacancy id: Int64) {
        sure.close(vacancy: id)
        pending.close(vacancy: id)
        nearMisses.close(vacancy: id)
        touched.failures.formUnion(failures.remove(vacancy: id))
    }

    /// Fills the lists of vacancies anew, whose verification lets people be matched with them.
    ///
    /// - Parameter length: How many times as many ranks are kept as usual.
    private mutating func rank(open matchable: [Int64], length: Int = 1) {
        guard !matchable.isEmpty else { return }
        ranker.arrange()
        let rows = matchable.compactMap(ranker.vacancy)
        // Room for those who have better places already; who needs more asks again.
        let places = rows.map { rules.places(ofVacancy: $0) }.max() ?? 0
        let decided = matchable.map { decisions.ofVacancy($0).count }.max() ?? 0
        let limit = length * max(sure.shortestWindow, 4 * places) + decided
        let limits = ListLimits(
            sure: limit, pending: limit,
            nearMisses: length * max(sure.shortestWindow, 2 * rules.nearMissesPerVacancy) + decided)
        // One by one: some take many times as long as others.
        let ranked = Parallel.map(matchable, threads: threads) { [ranker] id in ranker.rank(vacancy: id, limits: limits) }
        for (row, lists) in zip(rows, ranked) {
            let decided = decisions.ofVacancy(row.id)
            let places = rules.places(ofVacancy: row)
            sure.open(vacancy: row.id, places: placesLeft(of: row), window: RankedWindow(lists.sure, without: decided))
            pending.open(vacancy: row.id, places: places, window: RankedWindow(lists.pending, without: decided))
            nearMisses.open(
                vacancy: row.id, places: rules.nearMissesPerVacancy, window: RankedWindow(lists.nearMisses, without: decided))
            for failure in lists.failures {
                failures.insert(failure)
                touched.failures.insert(failure.pair)
            }
        }
    }

    mutating func settle() {
        let (ranker, decisions) = (ranker, decisions)
        func more(_ vacancy: Int64, _ limits: ListLimits, _ list: KeyPath<VacancyLists, VacancyLists.Beginning>) -> RankedWindow {
            RankedWindow(ranker.rank(vacancy: vacancy, limits: limits)[keyPath: list], without: decisions.ofVacancy(vacancy))
        }
        func limit(_ count: Int, _ vacancy: Int64) -> Int { count + decisions.ofVacancy(vacancy).count }
        sure.settle { more($0, ListLimits(sure: limit($1, $0), pending: 0, nearMisses: 0), \.sure) }
        pending.settle { more($0, ListLimits(sure: 0, pending: limit($1, $0), nearMisses: 0), \.pending) }
        nearMisses.settle { more($0, ListLimits(sure: 0, pending: 0, nearMisses: limit($1, $0)), \.nearMisses) }
    }
}

extension RankedWindow {
    /// The beginning of a list without the people about whom something is decided.
    fileprivate init(_ beginning: VacancyLists.Beginning, without decided: [Int64: Decision]) {
        let ranks = decided.isEmpty ? beginning.ranks : beginning.ranks.filter { decided[$0.pair.candidate] == nil }
        let list = RankedList(sorted: ranks)
        if beginning.isWhole || beginning.ranks.isEmpty {
            self.init(whole: list)
        } else {
            self.init(list, downTo: beginning.ranks[beginning.ranks.count - 1])
        }
    }
}

import Algorithms
import CEL
import DequeModule
import Matching
import Operations
package import Rules
package import Store

/// Everything in memory: the markets, and what is stored about them. Changes go in, what must be written comes out.
///
/// Always at exactly one committed snapshot of the database. Pure: no I/O, no clock.
package struct PlacementEngine: Sendable {
    package private(set) var rules: CompiledRuleSet
    /// What the markets reflect.
    package private(set) var position: DatabasePosition
    package private(set) var units: [OfficeUnit]

    private var markets: [Int32: MarketIndex]
    private var marketOfCandidate: [Int64: Int32] = [:]
    private var marketOfVacancy: [Int64: Int32] = [:]
    private var standing: StandingWork
    /// What may stand otherwise than it should, since the last batch.
    private var touched: TouchedPlacements
    /// What has to be rendered, compared and perhaps written, in this order.
    private var due = DueWork()
    /// What batches left alone: due again with the next changes.
    private var left = TouchedPlacements()
    /// Other rules or another day in preparation.
    private var sweep: Sweep?
    private var questions: [OpenQuestion]
    private let threads: Int
    /// Rows that are read and not ranked yet, in portions.
    private var portions: Deque<(market: Int32, changes: MarketChanges)> = []
    /// Markets that take people's rows ahead of the changes they belong to.
    private var receiving: Set<Int32> = []
    /// Whether some rows are of a later snapshot than ``position``: until the changes they belong to are applied, nothing else may be done here.
    package private(set) var isAhead = false
    private let fewestInOneGo: Int

    /// Takes a snapshot over; ``rankPortion()`` ranks it.
    ///
    /// - Parameters:
    ///   - fewestInOneGo: That of ``MarketIndex``; so many changed people are also the fewest whose rows are put in place as they come.
    ///   - threads: On how many vacancies are ranked and texts rendered; no answer depends on either.
    /// - Complexity: O(rows).
    package init(_ office: OfficeSnapshot, fewestInOneGo: Int = 1024, threads: Int = Processors.count) {
        (self.fewestInOneGo, self.threads) = (fewestInOneGo, threads)
        rules = office.rules
        position = office.position
        units = office.units
        standing = StandingWork(office.stored)
        touched = standing.everything
        questions = office.questions
        markets = office.units.daysOfMarkets.mapValues { [rules] in
            MarketIndex(rules: rules, today: $0, threads: threads, fewestInOneGo: fewestInOneGo)
        }
        var changes: [Int32: MarketChanges] = [:]
        for entry in office.candidates {
            changes[entry.market, default: MarketChanges()].candidates[entry.row.id] = entry.row
            marketOfCandidate[entry.row.id] = entry.market
        }
        for entry in office.vacancies {
            changes[entry.market, default: MarketChanges()].vacancies[entry.row.id] = entry.row
            marketOfVacancy[entry.row.id] = entry.market
        }
        for (pair, decision) in office.decisions {
            guard let market = marketOfVacancy[pair.vacancy] else { continue }
            changes[market, default: MarketChanges()].decisions[pair] = decision
        }
        // Nobody is ranked while there are no vacancies: people come all at once.
        enqueue(changes)
    }

    /// Ranks some of what was taken over, a fraction of a second's work, so that whoever drives can renew its lease and hear a stop.
    ///
    /// - Returns: false when nothing is left: then ``nextBatch(atMost:)`` may be asked.
    /// - Complexity: at most `vacanciesPerPortion` × candidates, or ``pairsPerPortion`` evaluations, or, where much of a market changed at once,
    ///   ranking all of it.
    package mutating func rankPortion() -> Bool {
        guard let portion = portions.popFirst() else { return false }
        markets[portion.market]?.apply(portion.changes)
        sweep?.apply(portion.changes, toMarket: portion.market)
        if let new = markets[portion.market]?.takeTouched() { touched.formUnion(new) }
        TrapPoint.judged(portion.changes, in: markets[portion.market])
        return true
    }

    /// Enough for threads not to wait long for whoever has the last of them.
    private var vacanciesPerPortion: Int { 4 * max(2, threads) }
    /// Some hundred thousand pairs are judged in a tenth of a second.
    private static let pairsPerPortion = 500_000
    /// So many people times vacancies are ranked anew in a few seconds, the most promising first.
    private static let pairsInOneGo = 400_000_000

    /// How many people are ranked one by one at a time.
    package static func peoplePerPortion(vacancies: Int) -> Int { max(512, pairsPerPortion / max(1, vacancies)) }

    /// How many changed people are ranked at a time.
    private func portion(of changed: Int, in market: Int32) -> Int {
        guard let index = markets[market] else { return max(1, changed) }
        return isRankedInOneGo(index, changed: changed) ? changed : Self.peoplePerPortion(vacancies: index.vacancyCount)
    }

    private func isRankedInOneGo(_ index: MarketIndex, changed: Int) -> Bool {
        index.ranksInOneGo(changed: changed) && index.candidateCount * index.vacancyCount <= Self.pairsInOneGo
    }

    /// Decisions first, then people, then vacancies. What comes out in the end does not depend on the portions.
    private mutating func enqueue(_ byMarket: [Int32: MarketChanges]) {
        for (market, all) in byMarket.sorted(by: { $0.key < $1.key }) {
            if !all.candidatesAhead.isEmpty {
                // The rows of these people are in place: they are ranked before anything else is asked.
                var people = all
                people.vacancies = [:]
                portions.append((market, people))
                enqueueVacancies(of: all, in: market)
                continue
            }
            var first = MarketChanges()
            first.decisions = all.decisions
            portions.append((market, first))
            for ids in all.candidates.keys.sorted().chunks(ofCount: portion(of: all.candidates.count, in: market)) {
                var portion = MarketChanges()
                for id in ids { portion.candidates[id] = all.candidates[id] }
                portions.append((market, portion))
            }
            enqueueVacancies(of: all, in: market)
        }
    }

    private mutating func enqueueVacancies(of all: MarketChanges, in market: Int32) {
        for ids in all.vacancies.keys.sorted().chunks(ofCount: vacanciesPerPortion) {
            var portion = MarketChanges()
            for id in ids { portion.vacancies[id] = all.vacancies[id] }
            portions.append((market, portion))
        }
    }

    /// Judges one pair by itself, as ranking and explaining would, and keeps nothing of it.
    package static func probe(candidate: MarketRow, vacancy: MarketRow, of office: OfficeSnapshot) {
        guard candidate.market == vacancy.market, let today = office.units.daysOfMarkets[vacancy.market] else { return }
        TrapPoint.judging(Pair(vacancy: vacancy.row.id, candidate: candidate.row.id))
        _ = office.rules.lint(vacancy: vacancy.row, today: today)
        _ = office.rules.evaluate(candidate: candidate.row, vacancy: vacancy.row, today: today)
        _ = office.rules.explain(candidate: candidate.row, vacancy: vacancy.row, today: today).storedJSON()
    }

    var candidateIDs: some Sequence<Int64> { marketOfCandidate.keys }
    var vacancyIDs: some Sequence<Int64> { marketOfVacancy.keys }

    func candidate(_ id: Int64) -> MarketRow? {
        marketOfCandidate[id].flatMap { market in markets[market]?.candidate(id).map { MarketRow(market: market, row: $0) } }
    }

    func vacancy(_ id: Int64) -> MarketRow? {
        marketOfVacancy[id].flatMap { market in markets[market]?.vacancy(id).map { MarketRow(market: market, row: $0) } }
    }

    /// The highest number of a side; 0 without any.
    ///
    /// - Complexity: O(rows).
    func highestID(_ side: Side) -> Int64 {
        switch side {
        case .candidate: marketOfCandidate.keys.max() ?? 0
        case .vacancy: marketOfVacancy.keys.max() ?? 0
        }
    }

    /// Lets go of what was learned by threads that are not needed any more, after much was ranked.
    package func forgetThreads() { for market in markets.values { market.forgetThreads() } }

    package var candidateCount: Int { marketOfCandidate.count }
    package var vacancyCount: Int { marketOfVacancy.count }
    /// Live proposals that wait for a decision, as stored.
    package var proposalCount: Int { standing.proposals.count }

    /// What has to be done with what was read.
    package enum Reception: Sendable, Equatable {
        /// ``apply(_:)`` takes it over.
        case apply
        /// The same, and ``prepare(_:)`` before it: rules or a day are others than those in use, everything else is as it was.
        case prepare
        /// The office must be loaded again: units or what belongs to all rows changed, or the database is another one than before.
        case reload
    }

    /// - Complexity: O(units).
    package func reception(of changes: OfficeChanges) -> Reception {
        guard !changes.needsReload, changes.position.isComparable(with: position), changes.units.map(\.identity) == units.map(\.identity)
        else { return .reload }
        let (rules, units) = (sweep?.rules ?? self.rules, sweep?.units ?? self.units)
        if let new = changes.rules, new.hash != rules.hash {
            // Other attributes are other rows.
            return new.catalogue == self.rules.catalogue ? .prepare : .reload
        }
        return changes.units == units ? .apply : .prepare
    }

    /// What changes are to be read in the light of.
    package var basis: OfficeBasis {
        OfficeBasis(catalogue: rules.catalogue, ruleSetHash: sweep?.rules.hash ?? rules.hash, units: sweep?.units ?? units)
    }

    // MARK: Other rules, another day

    /// Begins to rank under other rules or on another day. What stands keeps being followed until ``sweepPortion(_:)`` is through; a sweep that
    /// was under way begins anew.
    ///
    /// - Complexity: O(units).
    package mutating func prepare(_ changes: OfficeChanges) {
        let rules = changes.rules ?? sweep?.rules ?? rules
        sweep = Sweep(
            rules: rules, units: changes.units, isTurn: rules.hash == self.rules.hash, vacancyCount: vacancyCount, threads: threads)
    }

    /// How far the preparation is, nil where there is none.
    package var sweepProgress: SweepProgress? { sweep?.progress }

    /// Ranks some more under what is being prepared; with the last portion it takes the place of what was there.
    ///
    /// - Parameter pace: How many rows at most; nothing of the answer depends on it.
    /// - Returns: What was done, by which to find the next pace.
    /// - Complexity: O(vacancies of the pace × candidates), or O(people of the pace); once for each market, O(people + vacancies) beside.
    package mutating func sweepPortion(_ pace: SweepPace) -> SweptPortion {
        precondition(portions.isEmpty, "changes come before what is prepared")
        let portion = sweep?.step(markets, pace) ?? SweptPortion()
        guard portion.isLast, let done = sweep else { return portion }
        (rules, units, markets) = (done.rules, done.units, done.markets)
        sweep = nil
        for market in markets.keys { _ = markets[market]?.takeTouched() }
        touchEverything()
        return portion
    }

    /// Takes changes over; ``rankPortion()`` ranks them.
    package mutating func apply(_ changes: OfficeChanges) {
        precondition(reception(of: changes) == .apply, "changes that ask for more than following cannot be applied")
        position = changes.position
        (receiving, isAhead) = ([], false)
        touched.formUnion(left)
        left = TouchedPlacements()
        questions = changes.standing == nil ? Self.merged(questions, changes.questions) : changes.questions
        var byMarket: [Int32: MarketChanges] = [:]
        for (id, row) in changes.candidates {
            // Who moved to another market leaves the old one.
            if let old = marketOfCandidate[id], old != row?.market { byMarket[old, default: MarketChanges()].candidates[id] = .some(nil) }
            marketOfCandidate[id] = row?.market
            if let row { byMarket[row.market, default: MarketChanges()].candidates[id] = row.row }
        }
        for id in changes.received {
            guard let market = marketOfCandidate[id] else { preconditionFailure("a row that was received is in a market") }
            byMarket[market, default: MarketChanges()].candidatesAhead.append(id)
        }
        for (id, row) in changes.vacancies {
            if let old = marketOfVacancy[id], old != row?.market { byMarket[old, default: MarketChanges()].vacancies[id] = .some(nil) }
            let market = row?.market ?? marketOfVacancy[id]
            for pair in changes.decisions.keys where pair.vacancy == id {
                guard let market else { continue }
                byMarket[market, default: MarketChanges()].decisions[pair] = changes.decisions[pair]
            }
            if let old = marketOfVacancy[id], let market = row?.market, old != market {
                // Decisions go with their vacancy.
                for (pair, decision) in markets[old]?.decisions(ofVacancy: id) ?? [:] where changes.decisions[pair] == nil {
                    byMarket[old, default: MarketChanges()].decisions[pair] = .some(nil)
                    byMarket[market, default: MarketChanges()].decisions[pair] = decision
                }
            }
            marketOfVacancy[id] = row?.market
            if let row { byMarket[row.market, default: MarketChanges()].vacancies[id] = row.row }
        }
        for (pair, decision) in changes.decisions where changes.vacancies[pair.vacancy] == nil {
            guard let market = marketOfVacancy[pair.vacancy] else { continue }
            byMarket[market, default: MarketChanges()].decisions[pair] = decision
        }
        if let stored = changes.standing {
            readAnew(stored)
        } else {
            for (pair, proposal) in changes.stored { standing.read(proposal, of: pair) }
        }
        // Whatever became of their rows: what stands about these pairs was written by others.
        touched.proposals.formUnion(changes.decisions.keys)
        touched.nearMisses.formUnion(changes.decisions.keys)
        enqueue(byMarket)
    }

    /// Takes over what others may have written: all of it has to be compared with what should stand.
    private mutating func readAnew(_ stored: StoredPlacements) {
        standing = StandingWork(stored)
        due = DueWork()
        touchEverything()
    }

    /// Forgets what is to be written: for whoever does not write, and will read anew what stands before doing so.
    package mutating func standBy() {
        touched = TouchedPlacements()
        due = DueWork()
        left = TouchedPlacements()
    }

    /// Has everything compared again: for whoever took batches and did not write them.
    package mutating func startOver() {
        standBy()
        touchEverything()
    }

    /// What stands, and what should.
    private mutating func touchEverything() {
        touched.formUnion(standing.everything)
        for market in markets.values { touched.formUnion(market.everything) }
    }

    // MARK: Writing

    /// The next of what must be written so that what stands is what should; after the last of them it does.
    ///
    /// Texts are rendered here, and only those of this batch: neither memory nor the time between two signs of life depends on how much there
    /// is to write. Before the last batch is committed the position must not move; changes may be applied in between, and come first.
    ///
    /// - Parameter count: How many proposals and near misses at most, beside those that make room for them.
    package mutating func nextBatch(atMost count: Int = 1000) -> PlacementBatch {
        precondition(portions.isEmpty, "everything must be ranked before anything is written")
        var batch = PlacementBatch()
        if !touched.isEmpty {
            let new = DueWork(
                touched, standing: standing, wanted: { index(of: $0)?.holder($0) }, isNearMiss: { index(of: $0)?.isNearMiss($0) ?? false })
            touched = TouchedPlacements()
            begin(&batch, new)
        }
        var room = count
        while room > 0, !due.proposals.isEmpty {
            for case let proposal? in rendered(due.takeProposals(atMost: room), { $0.proposals($1) }) where !standing.stands(proposal) {
                batch.proposals.append(proposal)
                room -= 1
            }
        }
        while room > 0, !due.nearMisses.isEmpty {
            for case let miss? in rendered(due.takeNearMisses(atMost: room), { $0.nearMisses($1) }) where !standing.stands(miss) {
                batch.nearMisses.append(miss)
                room -= 1
            }
        }
        batch.sort()
        // What is being prepared was asked for by changes the position has passed: it stays behind them until that stands.
        batch.isLast = !hasMoreToWrite && sweep == nil
        if !hasMoreToWrite { batch.answers = questions.map { QuestionAnswer(question: $0.id, text: answer($0.pair)) } }
        return batch
    }

    /// Texts for pairs, on all processors: most of the time that writing takes here.
    ///
    /// A few at a time, so that none waits long for the last, and those of one vacancy together.
    private func rendered<Text: Sendable>(_ pairs: [Pair], _ render: @Sendable (MarketIndex, ArraySlice<Pair>) -> [Text?]) -> [Text?] {
        let (markets, marketOfVacancy) = (markets, marketOfVacancy)
        let slice = max(1, min(Self.pairsPerSlice, pairs.count / (2 * threads)))
        let slices = pairs.chunked { marketOfVacancy[$0.vacancy] == marketOfVacancy[$1.vacancy] }.flatMap { $0.chunks(ofCount: slice) }
        return Parallel.map(slices, threads: threads) { slice in
            let market = slice.first.flatMap { marketOfVacancy[$0.vacancy] }.flatMap { markets[$0] }
            return market.map { render($0, slice) } ?? slice.map { _ in nil }
        }.flatMap(\.self)
    }

    private static let pairsPerSlice = 8

    /// Whether there is more to write, or to compare, before another change is waited for.
    package var hasMoreToWrite: Bool { !touched.isEmpty || !due.proposals.isEmpty || !due.nearMisses.isEmpty }

    /// What is to be written at once, however much it is; the rest goes before what waits already.
    private mutating func begin(_ batch: inout PlacementBatch, _ new: DueWork) {
        batch.withdrawals = new.withdrawals
        batch.proposals = new.moves.compactMap { index(of: $0)?.proposal($0) }
        batch.nearMissRemovals = new.nearMissRemovals
        for id in new.findings {
            let found = marketOfVacancy[id].flatMap { markets[$0]?.findings(ofVacancy: id) } ?? []
            let wanted = StoredFinding.all(found)
            if wanted != standing.findings[id] ?? [] { batch.findings[id] = wanted }
        }
        for pair in new.failures {
            let (wanted, stands) = (index(of: pair)?.failure(pair), standing.failures[pair])
            if let wanted, wanted != stands { batch.failures.append(wanted) }
            if wanted == nil, stands != nil { batch.failureRemovals.append(pair) }
        }
        due.prepend(new)
    }

    private func index(of pair: Pair) -> MarketIndex? { marketOfVacancy[pair.vacancy].flatMap { markets[$0] } }

    /// Whether batches left something alone: it comes again with the next changes, or with none.
    package var hasWorkLeft: Bool { !left.isEmpty }

    /// Says that a batch was committed, but for what was left alone.
    package mutating func confirm(_ batch: PlacementBatch, skipped: SkippedWork) {
        standing.take(batch, skipped: skipped)
        postpone(around: skipped.pairs)
        left.proposals.formUnion(skipped.pairs)
        left.nearMisses.formUnion(skipped.pairs)
        left.findings.formUnion(skipped.findings)
        let answered = Set(batch.answers.map(\.question))
        questions.removeAll { answered.contains($0.id) }
    }

    /// Where somebody keeps a place that was to be taken away, nobody gets another one for now: no cap may be passed on the way.
    private mutating func postpone(around skipped: Set<Pair>) {
        let stuck = skipped.filter { pair in
            standing.proposals[pair].map { isSure in index(of: pair)?.holder(pair)?.isSure != isSure } ?? false
        }
        guard !stuck.isEmpty else { return }
        let (vacancies, candidates) = (Set(stuck.map(\.vacancy)), Set(stuck.map(\.candidate)))
        left.proposals.formUnion(due.takeProposals { vacancies.contains($0.vacancy) || candidates.contains($0.candidate) })
    }

    private func answer(_ pair: Pair) -> String {
        guard let index = index(of: pair) else { return PlacementAnswer.vacancyIsGone }
        guard let vacancy = index.vacancy(pair.vacancy), let candidate = index.candidate(pair.candidate) else {
            return marketOfCandidate[pair.candidate] == nil ? PlacementAnswer.personIsGone : PlacementAnswer.otherMarket
        }
        return PlacementAnswer(
            explanation: rules.explain(candidate: candidate, vacancy: vacancy, today: index.today), pair: pair,
            decision: index.decision(pair), places: rules.places(ofVacancy: vacancy), placesPerCandidate: rules.placesPerCandidate,
            findings: StoredFinding.all(index.findings(ofVacancy: pair.vacancy)), holders: index.holders(around: pair)
        ).text
    }

    private static func merged(_ a: [OpenQuestion], _ b: [OpenQuestion]) -> [OpenQuestion] {
        let known = Set(a.map(\.id))
        return a + b.filter { !known.contains($0.id) }
    }
}

extension PlacementEngine: RowReceiver {
    /// Rows are put in place as they come where so many people of a market changed that everybody in it is ranked anew: they need not be kept
    /// until the last is read, and the server reads on meanwhile.
    package mutating func expects(_ people: [Int64], of changes: OfficeChanges) -> Bool {
        guard people.count >= fewestInOneGo, portions.isEmpty, sweep == nil, reception(of: changes) == .apply else { return false }
        var counts: [Int32: Int] = [:]
        for id in people { if let market = marketOfCandidate[id] { counts[market, default: 0] += 1 } }
        receiving = Set(counts.keys.filter { market in markets[market].map { isRankedInOneGo($0, changed: counts[market] ?? 0) } ?? false })
        return !receiving.isEmpty
    }

    package mutating func receive(_ row: MarketRow) -> Bool {
        receive(row.row.id, inMarket: row.market) { $0.put(ahead: row.row) }
    }

    package mutating func receive(_ part: AttributePart, inMarket market: Int32) -> Bool {
        receive(part.id, inMarket: market) { $0.put(ahead: part) }
    }

    private mutating func receive(_ candidate: Int64, inMarket market: Int32, _ put: (inout MarketIndex) -> Void) -> Bool {
        // Who comes or moves waits for the others: where they belong is told from all of it.
        guard receiving.contains(market), marketOfCandidate[candidate] == market, let index = markets.index(forKey: market) else {
            return false
        }
        isAhead = true
        // In its place: to take an index out of the dictionary and put it back takes longer than a row.
        put(&markets.values[index])
        FailPoint.reach(.receiving)
        return true
    }
}

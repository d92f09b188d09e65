import Algorithms
import CEL
import DequeModule
import Matching
package import Rules
package import Store

/// Everything in memory: the markets, and what is stored about them. Changes go in, what must be written comes out.
///
/// Always at exactly one committed snapshot of the database. Pure: no I/O, no clock.
package struct PlacementEngine: Sendable {
    package let rules: CompiledRuleSet
    /// What the markets reflect.
    package private(set) var position: DatabasePosition
    package let units: [OfficeUnit]

    private var markets: [Int32: MarketIndex]
    private var marketOfCandidate: [Int64: Int32] = [:]
    private var marketOfVacancy: [Int64: Int32] = [:]
    /// What the tables hold of the daemon's work, as far as it has read and written them.
    private var stored: StoredPlacements
    /// What the batch that is being written makes of it.
    private var wanted = StoredPlacements()
    private var questions: [OpenQuestion]
    /// Rows that are read and not ranked yet, in portions.
    private var portions: Deque<(market: Int32, changes: MarketChanges)> = []

    /// Takes a snapshot over; ``rankPortion()`` ranks it.
    ///
    /// - Complexity: O(rows).
    package init(_ office: OfficeSnapshot) {
        rules = office.rules
        position = office.position
        units = office.units
        stored = office.stored
        questions = office.questions
        markets = office.units.daysOfMarkets.mapValues { [rules] in MarketIndex(rules: rules, today: $0) }
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
        enqueue(changes, candidatesPerPortion: .max)
    }

    /// Ranks some of what was taken over, a fraction of a second's work, so that whoever drives can renew its lease and hear a stop.
    ///
    /// - Returns: false when nothing is left: then ``nextBatch()`` may be asked.
    /// - Complexity: at most ``vacanciesPerPortion`` × candidates, or ``candidatesPerPortion`` × vacancies evaluations.
    package mutating func rankPortion() -> Bool {
        guard let portion = portions.popFirst() else { return false }
        markets[portion.market]?.apply(portion.changes)
        return true
    }

    private static let vacanciesPerPortion = 8
    private static let candidatesPerPortion = 512

    /// Decisions first, then people, then vacancies. What comes out in the end does not depend on the portions.
    private mutating func enqueue(_ byMarket: [Int32: MarketChanges], candidatesPerPortion: Int = Self.candidatesPerPortion) {
        for (market, all) in byMarket.sorted(by: { $0.key < $1.key }) {
            var first = MarketChanges()
            first.decisions = all.decisions
            portions.append((market, first))
            for ids in all.candidates.keys.sorted().chunks(ofCount: candidatesPerPortion) {
                var portion = MarketChanges()
                for id in ids { portion.candidates[id] = all.candidates[id] }
                portions.append((market, portion))
            }
            for ids in all.vacancies.keys.sorted().chunks(ofCount: Self.vacanciesPerPortion) {
                var portion = MarketChanges()
                for id in ids { portion.vacancies[id] = all.vacancies[id] }
                portions.append((market, portion))
            }
        }
    }

    package var candidateCount: Int { marketOfCandidate.count }
    package var vacancyCount: Int { marketOfVacancy.count }
    /// Live proposals that wait for a decision, as stored.
    package var proposalCount: Int { stored.proposals.count }

    /// Whether these changes can be taken over; otherwise the office must be loaded again: rules, units or the day changed, or the database
    /// is another one than before.
    package func canApply(_ changes: OfficeChanges) -> Bool {
        !changes.needsReload && changes.units == units && changes.position.isComparable(with: position)
    }

    /// Takes changes over; ``rankPortion()`` ranks them.
    package mutating func apply(_ changes: OfficeChanges) {
        precondition(canApply(changes), "changes that ask for loading again cannot be applied")
        position = changes.position
        questions = changes.standing == nil ? Self.merged(questions, changes.questions) : changes.questions
        var byMarket: [Int32: MarketChanges] = [:]
        for (id, row) in changes.candidates {
            // Who moved to another market leaves the old one.
            if let old = marketOfCandidate[id], old != row?.market { byMarket[old, default: MarketChanges()].candidates[id] = .some(nil) }
            marketOfCandidate[id] = row?.market
            if let row { byMarket[row.market, default: MarketChanges()].candidates[id] = row.row }
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
        if let standing = changes.standing {
            stored = standing
        } else {
            for (pair, proposal) in changes.stored { stored.proposals[pair] = proposal }
        }
        enqueue(byMarket)
    }

    /// The difference between what should stand and what does, with the answers to the questions that are open.
    package mutating func nextBatch() -> PlacementBatch {
        precondition(portions.isEmpty, "everything must be ranked before anything is written")
        var wanted = StoredPlacements()
        for market in markets.keys.sorted() {
            if let placements = markets[market]?.placements() { wanted.merge(StoredPlacements(placements)) }
        }
        self.wanted = wanted
        var batch = PlacementBatch(from: stored, to: wanted)
        batch.answers = questions.map { QuestionAnswer(question: $0.id, text: answer($0.pair, among: wanted)) }
        return batch
    }

    /// Whether the last batch left something for later: ``nextBatch()`` has it again.
    package private(set) var hasWorkLeft = false

    /// Says that a batch was committed, but for what was left alone.
    package mutating func confirm(_ batch: PlacementBatch, skipped: SkippedWork) {
        hasWorkLeft = !skipped.isEmpty
        let answered = Set(batch.answers.map(\.question))
        questions.removeAll { answered.contains($0.id) }
        defer { wanted = StoredPlacements() }
        guard !skipped.isEmpty else {
            // Not entry by entry: texts that are the same storage are compared in no time, and kept once.
            stored = wanted
            return
        }
        let left = skipped.pairs
        for pair in batch.withdrawals where !left.contains(pair) { stored.proposals[pair] = nil }
        for proposal in batch.proposals where !left.contains(proposal.pair) { stored.proposals[proposal.pair] = proposal }
        for pair in batch.nearMissRemovals { stored.nearMisses[pair] = nil }
        for miss in batch.nearMisses where !left.contains(miss.pair) { stored.nearMisses[miss.pair] = miss }
        for (vacancy, found) in batch.findings where !skipped.findings.contains(vacancy) {
            stored.findings[vacancy] = found.isEmpty ? nil : found
        }
        for pair in batch.failureRemovals { stored.failures[pair] = nil }
        for failure in batch.failures { stored.failures[failure.pair] = failure }
    }

    private func answer(_ pair: Pair, among wanted: StoredPlacements) -> String {
        guard let market = marketOfVacancy[pair.vacancy], let index = markets[market] else { return PlacementAnswer.vacancyIsGone }
        guard let vacancy = index.vacancy(pair.vacancy), let candidate = index.candidate(pair.candidate) else {
            return marketOfCandidate[pair.candidate] == nil ? PlacementAnswer.personIsGone : PlacementAnswer.otherMarket
        }
        return PlacementAnswer(
            explanation: rules.explain(candidate: candidate, vacancy: vacancy, today: index.today), pair: pair,
            decision: index.decision(pair), places: rules.places(ofVacancy: vacancy), placesPerCandidate: rules.placesPerCandidate,
            findings: wanted.findings[pair.vacancy] ?? [], wanted: wanted
        ).text
    }

    private static func merged(_ a: [OpenQuestion], _ b: [OpenQuestion]) -> [OpenQuestion] {
        let known = Set(a.map(\.id))
        return a + b.filter { !known.contains($0.id) }
    }
}

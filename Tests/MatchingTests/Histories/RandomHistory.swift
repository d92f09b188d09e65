import Matching
import RuleFixtures
import Rules

/// A market's tables and what people do to them, step by step, from one seed.
///
/// Rows come, change, go and come back under the same id; staff approve, decline and undo; sometimes everything changes at once.
struct RandomHistory {
    private(set) var candidates: [Int64: AttributeRow] = [:]
    private(set) var vacancies: [Int64: AttributeRow] = [:]
    private(set) var decisions: [Pair: Decision] = [:]

    private var random: SeededGenerator
    private var version: Int64 = 0
    private let candidateIDs: ClosedRange<Int64>
    private let vacancyIDs: ClosedRange<Int64>

    init(seed: UInt64, candidates: Int64 = 12, vacancies: Int64 = 6) {
        self.random = SeededGenerator(seed: seed)
        self.candidateIDs = 1...candidates
        self.vacancyIDs = 1...vacancies
    }

    /// The next transaction, applied to the tables and told as the index hears it.
    ///
    /// - Parameter live: What is proposed now; most decisions are about these.
    mutating func step(live: some Collection<Pair>) -> MarketChanges {
        var changes = MarketChanges()
        switch Int.random(in: 0..<16, using: &random) {
        case 0:
            // Every person anew: with 45 of them more than the lists are mended for one by one.
            for id in candidateIDs { put(candidate: id, &changes) }
            return changes
        case 1: change(times: 60, live, &changes)
        default: change(times: Int.random(in: 1...4, using: &random), live, &changes)
        }
        return changes
    }

    private mutating func change(times: Int, _ live: some Collection<Pair>, _ changes: inout MarketChanges) {
        for _ in 0..<times {
            switch Int.random(in: 0..<20, using: &random) {
            case 0..<8: put(candidate: anyCandidate(), &changes)
            case 8..<10: remove(candidate: anyCandidate(), &changes)
            case 10..<14: put(vacancy: anyVacancy(), &changes)
            case 14: remove(vacancy: anyVacancy(), &changes)
            case 15..<19 where !live.isEmpty:
                let sorted = live.sorted()
                decide(sorted.randomElement(using: &random)!, &changes)
            default: reconsider(&changes)
            }
        }
    }

    /// Everything in the tables as one change, in any order: what an index loads at its start.
    func everything() -> MarketChanges {
        var changes = MarketChanges()
        for (id, row) in candidates { changes.candidates[id] = row }
        for (id, row) in vacancies { changes.vacancies[id] = row }
        for (pair, decision) in decisions { changes.decisions[pair] = decision }
        return changes
    }

    private mutating func anyCandidate() -> Int64 { .random(in: candidateIDs, using: &random) }
    private mutating func anyVacancy() -> Int64 { .random(in: vacancyIDs, using: &random) }

    private mutating func put(candidate id: Int64, _ changes: inout MarketChanges) {
        version += 1
        let row = SmallMarket.candidate(id, version: version, using: &random)
        candidates[id] = row
        changes.candidates[id] = row
    }

    private mutating func remove(candidate id: Int64, _ changes: inout MarketChanges) {
        candidates[id] = nil
        changes.candidates[id] = .some(nil)
    }

    private mutating func put(vacancy id: Int64, _ changes: inout MarketChanges) {
        version += 1
        let row = SmallMarket.vacancy(id, version: version, using: &random)
        vacancies[id] = row
        changes.vacancies[id] = row
    }

    private mutating func remove(vacancy id: Int64, _ changes: inout MarketChanges) {
        vacancies[id] = nil
        changes.vacancies[id] = .some(nil)
    }

    private mutating func decide(_ pair: Pair, _ changes: inout MarketChanges) {
        let decision: Decision = Bool.random(using: &random) ? .approved : .declined
        decisions[pair] = decision
        changes.decisions[pair] = decision
    }

    /// Undoes a decision, or decides about a pair nobody proposed, which an approval that raced with a change may leave behind.
    private mutating func reconsider(_ changes: inout MarketChanges) {
        if let pair = decisions.keys.sorted().randomElement(using: &random), Int.random(in: 0..<3, using: &random) > 0 {
            decisions[pair] = nil
            changes.decisions[pair] = .some(nil)
        } else {
            decide(Pair(vacancy: anyVacancy(), candidate: anyCandidate()), &changes)
        }
    }
}

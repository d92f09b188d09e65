import CEL
import DequeModule
import Matching
import Rules
import Store

/// Everything ranked under other rules or on another day, in portions, beside what stands meanwhile.
///
/// Under other rules each market is built from nothing. On another day it begins as it is, and only what the day makes a difference to is
/// ranked (Decisions 0024). Rows come from the markets in memory, as they are when their portion's turn comes; changes that arrive in between
/// are put into both. What comes out is what loading everything again would give. Nothing of it is kept when the program ends: the next start
/// loads everything under the new rules at once.
struct Sweep: Sendable {
    let rules: CompiledRuleSet
    let units: [OfficeUnit]
    /// Those that have begun.
    private(set) var markets: [Int32: MarketIndex] = [:]

    private enum Step: Sendable {
        /// A market with its decisions and no rows.
        case build(Int32)
        /// A market as it stands, on another day.
        case turn(Int32)
        /// Rows that are not taken over yet.
        case take(Int32, Remainder)
        /// Rows that are there and not ranked yet.
        case rank(Int32, Remainder)
    }

    /// Keys of rows that are still to be done, in order: people first, as nobody is ranked while there are no vacancies.
    private struct Remainder: Sendable {
        var candidates: ArraySlice<Int64>
        var vacancies: ArraySlice<Int64>

        init(_ keys: MarketIndex.Unranked) { (candidates, vacancies) = (keys.candidates[...], keys.vacancies[...]) }

        var isEmpty: Bool { candidates.isEmpty && vacancies.isEmpty }

        mutating func next(candidates people: Int, vacancies jobs: Int) -> MarketIndex.Unranked {
            if candidates.isEmpty {
                defer { vacancies = vacancies.dropFirst(jobs) }
                return MarketIndex.Unranked(vacancies: Array(vacancies.prefix(jobs)))
            }
            defer { candidates = candidates.dropFirst(people) }
            return MarketIndex.Unranked(candidates: Array(candidates.prefix(people)))
        }
    }

    private var steps: Deque<Step> = []
    private let vacancyCount: Int
    private let threads: Int
    private var vacanciesDone = 0

    /// - Parameters:
    ///   - isTurn: Whether the rules are those at work, so that only days are others.
    ///   - vacancyCount: How many there are in all markets.
    ///   - threads: On how many vacancies are ranked; no answer depends on it.
    init(rules: CompiledRuleSet, units: [OfficeUnit], isTurn: Bool, vacancyCount: Int, threads: Int) {
        self.rules = rules
        self.units = units
        self.vacancyCount = vacancyCount
        self.threads = threads
        for market in units.daysOfMarkets.keys.sorted() { steps.append(isTurn ? .turn(market) : .build(market)) }
    }

    /// How far it is, by the vacancies that are ranked or need not be.
    var progress: SweepProgress { SweepProgress(done: min(vacanciesDone, vacancyCount), of: vacancyCount) }

    var isDone: Bool { steps.isEmpty }

    /// Takes over the next portion; does nothing when all are.
    ///
    /// - Parameters:
    ///   - present: The markets as they stand.
    ///   - pace: How many rows at most.
    mutating func step(_ present: [Int32: MarketIndex], _ pace: SweepPace) -> SweptPortion {
        var portion = SweptPortion()
        switch steps.popFirst() {
        case .build(let market)?: build(market, present[market])
        case .turn(let market)?: turn(market, present[market])
        case .take(let market, var remainder)?:
            let keys = remainder.next(candidates: pace.people.count, vacancies: pace.vacancies.count)
            if !remainder.isEmpty { steps.prepend(.take(market, remainder)) }
            var changes = MarketChanges()
            // Who has left meanwhile has no row, and who has moved is in the market they moved to.
            for id in keys.candidates { if let row = present[market]?.candidate(id) { changes.candidates[id] = row } }
            for id in keys.vacancies { if let row = present[market]?.vacancy(id) { changes.vacancies[id] = row } }
            markets[market]?.apply(changes)
            (portion.people, portion.vacancies) = (keys.candidates.count, keys.vacancies.count)
        case .rank(let market, var remainder)?:
            // People who are ranked one by one take as long as there are vacancies, and tell nothing about those who are only taken over.
            let people = PlacementEngine.peoplePerPortion(vacancies: markets[market]?.vacancyCount ?? 0)
            let keys = remainder.next(candidates: people, vacancies: pace.vacancies.count)
            if !remainder.isEmpty { steps.prepend(.rank(market, remainder)) }
            markets[market]?.rank(keys)
            portion.vacancies = keys.vacancies.count
        case nil: break
        }
        vacanciesDone += portion.vacancies
        portion.isLast = isDone
        return portion
    }

    /// Takes over what changed meanwhile. A market that has not begun yet will begin with it.
    mutating func apply(_ changes: MarketChanges, toMarket market: Int32) { markets[market]?.apply(changes) }

    private mutating func build(_ market: Int32, _ present: MarketIndex?) {
        guard let day = units.daysOfMarkets[market] else { return }
        var index = MarketIndex(rules: rules, today: day, threads: threads)
        guard let present else { return markets[market] = index }
        var decided = MarketChanges()
        for id in present.vacancyIDs { decided.decisions.merge(present.decisions(ofVacancy: id).mapValues { $0 }) { $1 } }
        index.apply(decided)
        markets[market] = index
        let rows = MarketIndex.Unranked(candidates: present.candidateIDs.sorted(), vacancies: present.vacancyIDs.sorted())
        if !rows.isEmpty { steps.prepend(.take(market, Remainder(rows))) }
    }

    private mutating func turn(_ market: Int32, _ present: MarketIndex?) {
        guard let day = units.daysOfMarkets[market], var index = present, let left = index.turn(to: day) else {
            return build(market, present)
        }
        markets[market] = index
        vacanciesDone += index.vacancyCount - left.vacancies.count
        if !left.isEmpty { steps.prepend(.rank(market, Remainder(left))) }
    }
}

/// How far a ``Sweep`` is.
package struct SweepProgress: Sendable, Equatable {
    package let done: Int
    package let of: Int
}

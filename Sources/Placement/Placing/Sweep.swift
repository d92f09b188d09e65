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

    private enum Portion: Sendable {
        /// A market with its decisions and no rows.
        case build(Int32)
        /// A market as it stands, on another day.
        case turn(Int32)
        /// Keys of rows that are not taken over yet: people first, as nobody is ranked while there are no vacancies.
        case take(Int32, MarketIndex.Unranked)
        /// Keys of rows that are there and not ranked yet.
        case rank(Int32, MarketIndex.Unranked)
    }

    private var portions: Deque<Portion> = []
    private let vacancyCount: Int
    private var vacanciesDone = 0

    /// - Parameters:
    ///   - isTurn: Whether the rules are those at work, so that only days are others.
    ///   - vacancyCount: How many there are in all markets.
    init(rules: CompiledRuleSet, units: [OfficeUnit], isTurn: Bool, vacancyCount: Int) {
        self.rules = rules
        self.units = units
        self.vacancyCount = vacancyCount
        for market in units.daysOfMarkets.keys.sorted() { portions.append(isTurn ? .turn(market) : .build(market)) }
    }

    /// How far it is, by the vacancies that are ranked or need not be.
    var progress: SweepProgress { SweepProgress(done: min(vacanciesDone, vacancyCount), of: vacancyCount) }

    var isDone: Bool { portions.isEmpty }

    /// Takes over the next portion; does nothing when all are.
    ///
    /// - Parameter present: The markets as they stand.
    mutating func step(_ present: [Int32: MarketIndex]) {
        switch portions.popFirst() {
        case .build(let market)?: build(market, present[market])
        case .turn(let market)?: turn(market, present[market])
        case .take(let market, let keys)?:
            var changes = MarketChanges()
            // Who has left meanwhile has no row, and who has moved is in the market they moved to.
            for id in keys.candidates { if let row = present[market]?.candidate(id) { changes.candidates[id] = row } }
            for id in keys.vacancies { if let row = present[market]?.vacancy(id) { changes.vacancies[id] = row } }
            markets[market]?.apply(changes)
            vacanciesDone += keys.vacancies.count
        case .rank(let market, let keys)?:
            markets[market]?.rank(keys)
            vacanciesDone += keys.vacancies.count
        case nil: break
        }
    }

    /// Takes over what changed meanwhile. A market that has not begun yet will begin with it.
    mutating func apply(_ changes: MarketChanges, toMarket market: Int32) { markets[market]?.apply(changes) }

    private mutating func build(_ market: Int32, _ present: MarketIndex?) {
        guard let day = units.daysOfMarkets[market] else { return }
        var index = MarketIndex(rules: rules, today: day, threads: Processors.count)
        guard let present else { return markets[market] = index }
        var decided = MarketChanges()
        for id in present.vacancyIDs { decided.decisions.merge(present.decisions(ofVacancy: id).mapValues { $0 }) { $1 } }
        index.apply(decided)
        markets[market] = index
        let rows = MarketIndex.Unranked(candidates: present.candidateIDs.sorted(), vacancies: present.vacancyIDs.sorted())
        begin(rows, atATime: 4096) { .take(market, $0) }
    }

    private mutating func turn(_ market: Int32, _ present: MarketIndex?) {
        guard let day = units.daysOfMarkets[market], var index = present, let left = index.turn(to: day) else {
            return build(market, present)
        }
        markets[market] = index
        vacanciesDone += index.vacancyCount - left.vacancies.count
        let atATime = max(512, PlacementEngine.pairsPerPortion / max(1, index.vacancyCount))
        begin(left, atATime: atATime) { .rank(market, $0) }
    }

    /// Puts rows of a market before the markets that are to follow, so many people at a time.
    private mutating func begin(_ rows: MarketIndex.Unranked, atATime count: Int, as portion: (MarketIndex.Unranked) -> Portion) {
        portions.prepend(contentsOf: rows.portions(candidates: count, vacancies: PlacementEngine.vacanciesPerPortion).map(portion))
    }
}

/// How far a ``Sweep`` is.
package struct SweepProgress: Sendable, Equatable {
    package let done: Int
    package let of: Int
}

import CEL
import DequeModule
import Matching
import Rules
import Store

/// Everything ranked under other rules or on another day, in portions, beside what stands meanwhile.
///
/// Each market begins as a copy of the one at work, which shares its columns. Under other rules all of its vacancies are ranked; on another day
/// only what the day makes a difference to (Decisions 0024). Changes that arrive in between are put into both. What comes out is what loading
/// everything again would give. Nothing of it is kept when the program ends: the next start loads everything under the new rules at once.
struct Sweep: Sendable {
    let rules: CompiledRuleSet
    let units: [OfficeUnit]
    /// Those that have begun.
    private(set) var markets: [Int32: MarketIndex] = [:]

    private enum Step: Sendable {
        /// A market under other rules.
        case build(Int32)
        /// A market as it stands, on another day.
        case turn(Int32)
        /// People of whom is still to be worked out what follows from their own rows.
        case make(Int32, Unranked)
        /// What is not ranked yet.
        case rank(Int32, Unranked)
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
        case .make(let market, var remainder)?:
            let keys = remainder.takeNext(candidates: pace.people.count, vacancies: 0)
            markets[market]?.make(candidates: keys.candidates)
            portion.people = keys.candidates.count
            if remainder.isEmpty { rankEverything(market) } else { steps.prepend(.make(market, remainder)) }
        case .rank(let market, var remainder)?:
            // People who are ranked one by one take as long as there are vacancies, and tell nothing about those of whom only their own row is asked.
            let people = PlacementEngine.peoplePerPortion(vacancies: markets[market]?.vacancyCount ?? 0)
            let keys = remainder.takeNext(candidates: people, vacancies: pace.vacancies.count)
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
        guard let present else { return markets[market] = MarketIndex(rules: rules, today: day, threads: threads) }
        let index = MarketIndex(present, under: rules, today: day)
        markets[market] = index
        let people = Unranked(candidates: index.isMade ? [] : index.candidateIDs.sorted())
        if people.isEmpty { rankEverything(market) } else { steps.prepend(.make(market, people)) }
    }

    /// Every vacancy there is by now.
    private mutating func rankEverything(_ market: Int32) {
        let jobs = Unranked(vacancies: markets[market].map { $0.vacancyIDs.sorted() } ?? [])
        if !jobs.isEmpty { steps.prepend(.rank(market, jobs)) }
    }

    private mutating func turn(_ market: Int32, _ present: MarketIndex?) {
        guard let day = units.daysOfMarkets[market], var index = present, let left = index.turn(to: day) else {
            return build(market, present)
        }
        markets[market] = index
        vacanciesDone += index.vacancyCount - left.vacancies.count
        if !left.isEmpty { steps.prepend(.rank(market, left)) }
    }
}

/// How far a ``Sweep`` is.
package struct SweepProgress: Sendable, Equatable {
    package let done: Int
    package let of: Int
}

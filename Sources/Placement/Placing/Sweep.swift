import Algorithms
import DequeModule
import Matching
import Rules
import Store

/// Everything ranked under other rules or on another day, in portions, beside what stands meanwhile.
///
/// Rows come from the markets in memory, as they are when their portion's turn comes; changes that arrive in between are put into both. What
/// comes out is what loading everything again would give. Nothing of it is kept when the program ends: the next start loads everything under
/// the new rules at once.
struct Sweep: Sendable {
    let rules: CompiledRuleSet
    let units: [OfficeUnit]
    private(set) var markets: [Int32: MarketIndex]

    /// Keys of what is not taken over yet: people first, as nobody is ranked while there are no vacancies.
    private enum Portion: Sendable {
        case candidates([Int64])
        case vacancies(Int32, [Int64])
    }

    private var portions: Deque<Portion> = []
    private let vacancyCount: Int
    private var vacanciesDone = 0

    /// Begins with markets that hold the decisions and no rows.
    ///
    /// - Parameters:
    ///   - marketOfCandidate: Everybody, by market; the same for vacancies.
    ///   - decisions: What staff decided, by market.
    init(
        rules: CompiledRuleSet, units: [OfficeUnit], marketOfCandidate: [Int64: Int32], marketOfVacancy: [Int64: Int32],
        decisions: [Int32: [Pair: Decision]]
    ) {
        self.rules = rules
        self.units = units
        markets = units.daysOfMarkets.mapValues { MarketIndex(rules: rules, today: $0, threads: Processors.count) }
        vacancyCount = marketOfVacancy.count
        for (market, decided) in decisions {
            var changes = MarketChanges()
            changes.decisions = decided.mapValues { $0 }
            markets[market]?.apply(changes)
        }
        for ids in marketOfCandidate.keys.sorted().chunks(ofCount: 4096) { portions.append(.candidates(Array(ids))) }
        let byMarket = Dictionary(grouping: marketOfVacancy.keys, by: { marketOfVacancy[$0] ?? 0 })
        for (market, ids) in byMarket.sorted(by: { $0.key < $1.key }) {
            for ids in ids.sorted().chunks(ofCount: PlacementEngine.vacanciesPerPortion) { portions.append(.vacancies(market, Array(ids))) }
        }
    }

    /// How far it is, by the vacancies that are ranked.
    var progress: SweepProgress { SweepProgress(done: min(vacanciesDone, vacancyCount), of: vacancyCount) }

    var isDone: Bool { portions.isEmpty }

    /// Takes over the next portion; does nothing when all are.
    ///
    /// - Parameters:
    ///   - present: The markets as they stand.
    ///   - marketOfCandidate: Where everybody is now.
    mutating func step(_ present: [Int32: MarketIndex], marketOfCandidate: [Int64: Int32]) {
        switch portions.popFirst() {
        case .candidates(let ids)?:
            var changes: [Int32: MarketChanges] = [:]
            for id in ids {
                // Who has left meanwhile has no row, and who has moved is in the market they moved to.
                guard let market = marketOfCandidate[id], let row = present[market]?.candidate(id) else { continue }
                changes[market, default: MarketChanges()].candidates[id] = row
            }
            for (market, changes) in changes { markets[market]?.apply(changes) }
        case .vacancies(let market, let ids)?:
            var changes = MarketChanges()
            for id in ids { if let row = present[market]?.vacancy(id) { changes.vacancies[id] = row } }
            markets[market]?.apply(changes)
            vacanciesDone += ids.count
        case nil: break
        }
    }

    /// Takes over what changed meanwhile.
    mutating func apply(_ changes: MarketChanges, toMarket market: Int32) { markets[market]?.apply(changes) }
}

/// How far a ``Sweep`` is.
package struct SweepProgress: Sendable, Equatable {
    package let done: Int
    package let of: Int
}

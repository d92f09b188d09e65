import ArgumentParser
import CEL
import Matching
import Office
import OfficeRows
import Postgres
import Rules
import Store

/// Where people live and work.
enum Spread: String, ExpressibleByArgument, CaseIterable {
    /// All in one metropolitan region: the least selective case.
    case metro
    /// Over the municipalities of Espírito Santo by the rank-size rule.
    case state
}

/// An invented office as rows in memory, with the rules they are judged by.
struct BenchOffice {
    let rules: CompiledRuleSet
    /// The same rules weighed otherwise: other scores, another order, fewer places.
    let otherRules: CompiledRuleSet
    var rows: AttributeRows
    /// Fixed, so that a seed gives the same office on every day.
    let today: Timestamp

    static func make(candidates: Int, vacancies: Int, seed: UInt64, spread: Spread = .metro) throws -> BenchOffice {
        let embedded = try EmbeddedRules()
        guard let day = Day("2026-11-24") else { preconditionFailure("a day of the calendar") }
        let office = GeneratedOffice.make(candidates: candidates, vacancies: vacancies, seed: seed, today: day)
        var rows = embedded.rows(office)
        if spread == .state {
            rows = rows.spread(over: embedded.municipalities(of: "ES"), seats: embedded.seats, catalogue: embedded.rules.catalogue)
        }
        return BenchOffice(rules: embedded.rules, otherRules: try embedded.weighedOtherwise(), rows: rows, today: day.midnight)
    }

    /// An index with the people in it and no vacancy.
    func indexOfPeople() -> MarketIndex {
        var index = MarketIndex(rules: rules, today: today)
        var changes = MarketChanges()
        for row in rows.candidates { changes.candidates[row.id] = row }
        index.apply(changes)
        return index
    }
}

extension EmbeddedRules {
    fileprivate func weighedOtherwise() throws -> CompiledRuleSet {
        let other = source.replacing("score_share: 85, priority_share: 15", with: "score_share: 60, priority_share: 40")
            .replacing("weight: 25", with: "weight: 15").replacing("minimum: 3, per_opening: 3", with: "minimum: 2, per_opening: 2")
        precondition(other != source, "other rules say something else")
        return try compile(other)
    }
}

extension MarketChanges {
    /// One vacancy as it is now.
    init(vacancy row: AttributeRow) {
        self.init()
        vacancies[row.id] = row
    }

    /// One person as they are now.
    init(candidate row: AttributeRow) {
        self.init()
        candidates[row.id] = row
    }
}

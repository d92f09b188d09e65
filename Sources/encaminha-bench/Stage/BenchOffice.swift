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
    let rows: AttributeRows
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
        return BenchOffice(rules: embedded.rules, rows: rows, today: day.midnight)
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

import ArgumentParser
import CEL
import Matching
import OfficeRows
import Placement
import Rules

/// Midnight after midnight over one office, beside ranking all of it on the last day.
struct TurnScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "turn", abstract: "Turns an office in memory to the next day, day after day.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 20_000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 100
    @Option(help: ArgumentHelp("How many days one after the other.", valueName: "d")) var days = 10
    @Option(help: "Where they are: \(Spread.allCases.map(\.rawValue).joined(separator: " or ")).") var scenario = Spread.metro
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, days > 0 else {
            throw ValidationError("--candidates, --vacancies and --days must be at least 1.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "turn", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("days", "\(days)"), ("scenario", scenario.rawValue)])
        var index = try loaded()
        index.forgetThreads()

        var (times, turns, portions): ([Duration], [Duration], [Duration]) = ([], [], [])
        var (people, jobs) = (0, 0)
        for _ in 0..<days {
            guard let tomorrow = Timestamp(daysSinceEpoch: index.today.daysSinceEpoch + 1) else { break }
            let (turned, turning) = timed { index.turn(to: tomorrow) }
            guard var left = turned else {
                report.check("the day makes a difference that can be told", false)
                return report
            }
            var time = turning
            turns.append(turning)
            people += left.candidates.count
            jobs += left.vacancies.count
            // In portions, as the daemon does it.
            let few = PlacementEngine.peoplePerPortion(vacancies: index.vacancyCount)
            while !left.isEmpty {
                let (_, ranking) = timed { index.rank(left.takeNext(candidates: few, vacancies: 8)) }
                time += ranking
                portions.append(ranking)
            }
            times.append(time)
        }
        let (built, building) = timed { self.built(on: index.today, like: index) }
        let sample = Sample(times)
        report.add("day", sample, [50, 95])
        report.add("telling_who_differs", Sample(turns), [50])
        report.add("longest_portion", Sample(turns + portions).percentile(100), .nanoseconds)
        report.add("candidates_ranked_per_day", Double(people) / Double(days), .count)
        report.add("vacancies_ranked_per_day", Double(jobs) / Double(days), .count)
        report.add("everything_ranked", building)
        report.add("everything_over_day", building.nanoseconds / sample.mean, .ratio)
        let (turned, expected) = (index.placements(), built.placements())
        report.check("somebody is proposed", !expected.proposals.isEmpty)
        report.check(
            "after \(days) days everything stands as in an office that is ranked on the last of them",
            turned.proposals == expected.proposals && turned.nearMisses == expected.nearMisses && turned.findings == expected.findings
                && turned.failures == expected.failures)
        return report
    }

    private func loaded() throws -> MarketIndex {
        let office = try BenchOffice.make(candidates: candidates, vacancies: vacancies, seed: options.seed, spread: scenario)
        var index = MarketIndex(rules: office.rules, today: office.today, threads: Processors.count)
        var changes = MarketChanges()
        for row in office.rows.candidates { changes.candidates[row.id] = row }
        index.apply(changes)
        changes = MarketChanges()
        for row in office.rows.vacancies { changes.vacancies[row.id] = row }
        index.apply(changes)
        return index
    }

    /// The same office ranked from nothing, portion by portion.
    private func built(on day: Timestamp, like present: MarketIndex) -> MarketIndex {
        var index = MarketIndex(rules: present.rules, today: day, threads: Processors.count)
        var everything = Unranked(candidates: present.candidateIDs.sorted(), vacancies: present.vacancyIDs.sorted())
        while !everything.isEmpty {
            let some = everything.takeNext(candidates: 4096, vacancies: 8)
            var changes = MarketChanges()
            for id in some.candidates { changes.candidates[id] = present.candidate(id) }
            for id in some.vacancies { changes.vacancies[id] = present.vacancy(id) }
            index.apply(changes)
        }
        return index
    }
}

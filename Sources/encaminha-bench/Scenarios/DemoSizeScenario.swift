import ArgumentParser
import Matching
import OfficeRows
import Rules
import Store

/// The whole placement of an office in memory, stage by stage, and one change after it.
struct DemoSizeScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "demo-size", abstract: "Places a whole office in memory, then one change at a time.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 2000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 200
    @Option(help: ArgumentHelp("Changes of one row each, half of people, half of vacancies.", valueName: "k")) var changes = 40
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, vacancies > 0, changes >= 2 else {
            throw ValidationError("--candidates and --vacancies must be at least 1, --changes at least 2.")
        }
    }

    func measure() async throws -> Report {
        var report = Report("demo-size", seed: options.seed, [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)")])
        let office = try BenchOffice.make(candidates: candidates, vacancies: vacancies, seed: options.seed)
        let pairs = Double(candidates * vacancies)

        var (index, loading) = timed { office.indexOfPeople() }
        var all = MarketChanges()
        for row in office.rows.vacancies { all.vacancies[row.id] = row }
        let (_, ranking) = timed { index.apply(all) }
        let (placed, explaining) = timed { index.placements() }
        let (batch, comparing) = timed { PlacementBatch(from: StoredPlacements(), to: StoredPlacements(placed)) }
        report.add("load_people", loading)
        report.add("rank", ranking)
        report.add("allocate_and_explain", explaining)
        _ = index.takeTouched()
        report.add("compare", comparing)
        report.add("pairs_ranked", pairs / ranking.inSeconds, .perSecond)
        report.add("explained", Double(batch.proposals.count + batch.nearMisses.count) / explaining.inSeconds, .perSecond)

        let (scratch, definition) = timed { fromScratch(office, office.rows.candidates, office.rows.vacancies) }
        report.add("definition_over_index", definition.inSeconds / (ranking + explaining).inSeconds, .ratio)
        report.check("the index places whom the definition places", Self.isSame(placed, scratch))
        report.check("somebody is proposed", !placed.proposals.isEmpty)

        try measureChanges(&report, office, &index, StoredPlacements(placed), scratchTime: definition)
        return report
    }

    /// One row changes, places are filled again, and what may have changed is rendered.
    private func measureChanges(
        _ report: inout Report, _ office: BenchOffice, _ index: inout MarketIndex, _ first: StoredPlacements, scratchTime: Duration
    ) throws {
        var (people, jobs) = (office.rows.candidates, office.rows.vacancies)
        var stored = first
        var (ofPeople, ofJobs): ([Duration], [Duration]) = ([], [])
        var written = 0
        for step in 0..<changes {
            let change: MarketChanges
            if step % 2 == 0 {
                // Somebody gets somebody else's attributes; which is as good a change as any, and the same for every seed.
                let (to, from) = (step * 7 % people.count, (step * 13 + 1) % people.count)
                people[to] = people[to].replaced(by: people[from])
                change = MarketChanges(candidate: people[to])
            } else {
                let (to, from) = (step * 5 % jobs.count, (step * 3 + 1) % jobs.count)
                jobs[to] = jobs[to].replaced(by: jobs[from])
                change = MarketChanges(vacancy: jobs[to])
            }
            let ((proposals, nearMisses, findings), time) = timed {
                index.apply(change)
                let touched = index.takeTouched()
                return (
                    touched.proposals.map { ($0, index.proposal($0)) }, touched.nearMisses.map { ($0, index.nearMiss($0)) },
                    touched.findings.map { ($0, StoredFinding.all(index.findings(ofVacancy: $0))) }
                )
            }
            if step % 2 == 0 { ofPeople.append(time) } else { ofJobs.append(time) }
            written += proposals.count + nearMisses.count
            for (pair, proposal) in proposals { stored.proposals[pair] = proposal }
            for (pair, miss) in nearMisses { stored.nearMisses[pair] = miss }
            for (vacancy, found) in findings { stored.findings[vacancy] = found.isEmpty ? nil : found }
        }
        report.add("person_changed", Sample(ofPeople), [50, 95])
        report.add("vacancy_changed", Sample(ofJobs), [50, 95])
        report.add("definition_over_person_changed", scratchTime.nanoseconds / Sample(ofPeople).mean, .ratio)
        report.add("rows_written_per_change", Double(written) / Double(changes), .count)
        report.check(
            "after \(changes) changes it still does",
            Verification.differences(stored, StoredPlacements(fromScratch(office, people, jobs))).isEmpty)
    }

    private func fromScratch(_ office: BenchOffice, _ people: [AttributeRow], _ jobs: [AttributeRow]) -> Placements {
        Placements.fromScratch(candidates: people, vacancies: jobs, decisions: [:], rules: office.rules, today: office.today)
    }

    private static func isSame(_ a: Placements, _ b: Placements) -> Bool {
        Verification.differences(StoredPlacements(a), StoredPlacements(b)).isEmpty
    }
}

extension AttributeRow {
    /// The same row one version later, with the values of another.
    func replaced(by other: AttributeRow) -> AttributeRow {
        AttributeRow(id: id, unit: unit, version: version + 1, values: other.values)
    }
}

import ArgumentParser
import Glibc
import Matching
import Operations
import OfficeRows
import Placement
import Rules
import Store

/// Another rule set over an office at work, prepared in portions while rows go on changing, beside loading it on one core.
struct BulkScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "bulk", abstract: "Ranks an office in memory under other rules while single rows change.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 20_000
    @Option(help: ArgumentHelp("How many vacancies.", valueName: "m")) var vacancies = 100
    @Option(help: ArgumentHelp("Changes of one row each meanwhile, half of people, half of vacancies.", valueName: "k")) var changes = 20
    @Option(help: ArgumentHelp("How long a portion is to take.", valueName: "ms")) var portion = 100
    @Option(help: "Where they are: \(Spread.allCases.map(\.rawValue).joined(separator: " or ")).") var scenario = Spread.metro
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 1, vacancies > 1, changes >= 2, portion > 0 else {
            throw ValidationError("--candidates, --vacancies and --changes must be at least 2, --portion at least 1.")
        }
    }

    func measure() async throws -> Report {
        var report = Report(
            "bulk", seed: options.seed,
            [("candidates", "\(candidates)"), ("vacancies", "\(vacancies)"), ("changes", "\(changes)"), ("scenario", scenario.rawValue)])
        var office = try BenchOffice.make(candidates: candidates, vacancies: vacancies, seed: options.seed, spread: scenario)
        var placed = PlacedOffice(office, rules: office.rules, threads: Processors.count)
        report.add("ranked_when_loaded", timed { placed.rank() }.time)
        placed.write()

        let swept = sweep(&placed, &office, &report)

        let rewritten = placed.written
        report.add("written_then", timed { placed.write() }.time)
        report.add("rows_written_then", placed.written - rewritten)
        var reference = PlacedOffice(office, rules: office.otherRules, threads: 1)
        let start = ProcessorTime.spentHere
        let oneCore = timed { reference.rank() }.time
        report.add("on_one_core", oneCore)
        report.add("one_core_over_sweep", oneCore.nanoseconds / swept.time.nanoseconds, .ratio)
        report.add(
            "processor_time_over_one_core", swept.computed.nanoseconds / (ProcessorTime.spentHere - start).nanoseconds, .ratio)
        reference.write()
        report.check("somebody is proposed", !reference.tables.proposals.isEmpty)
        report.check(
            "afterwards all stands, byte for byte, that an office stands for that is loaded under the new rules on one core",
            Verification.differences(placed.tables, reference.tables).isEmpty)
        return report
    }

    /// Prepares the other rules; the rows of the office are those that stand in the end.
    ///
    /// - Returns: How long it took, and of all processors together, without what changed meanwhile.
    private func sweep(
        _ placed: inout PlacedOffice, _ office: inout BenchOffice, _ report: inout Report
    ) -> (time: Duration, computed: Duration) {
        ProcessMemory.giveBack()
        let memory = ResidentMemory.bytes(ofProcess: getpid())
        var mostMemory = memory
        var (portions, waits): ([Duration], [Duration]) = ([], [])
        var (ranking, computed, computedRanking) = (Duration.zero, Duration.zero, Duration.zero)
        var hasGoneBack = false
        var isThrough = false
        var pace = SweepPace(threads: Processors.count, target: .milliseconds(portion))
        placed.prepare(office.otherRules)
        // As many portions as there are rows would be too many.
        while !isThrough, portions.count < candidates + vacancies + 2, let before = placed.engine.sweepProgress {
            while waits.count < changes, waits.count * before.of <= before.done * changes {
                waits.append(timed { change(waits.count, &placed, &office) }.time)
            }
            let start = ProcessorTime.spentHere
            let (swept, time) = timed { placed.sweepPortion(pace) }
            let spent = ProcessorTime.spentHere - start
            computed += spent
            if swept.vacancies > 0 {
                computedRanking += spent
                ranking += time
            }
            portions.append(time)
            pace.took(time, for: swept)
            isThrough = swept.isLast
            if let after = placed.engine.sweepProgress { hasGoneBack = hasGoneBack || after.done < before.done || after.done > after.of }
            mostMemory = max(mostMemory, ResidentMemory.bytes(ofProcess: getpid()))
        }
        let sample = Sample(portions)
        report.add("sweep", sample.sum, .nanoseconds)
        report.add("ranking_of_it", ranking)
        report.add("pairs_swept", Double(candidates * vacancies) / (sample.sum / 1e9), .perSecond)
        report.add("portions", portions.count)
        report.add("portion", sample, [50, 99])
        report.add("longest_portion", sample.percentile(100), .nanoseconds)
        report.add("processors_used", computedRanking.nanoseconds / ranking.nanoseconds, .count)
        report.add("changes_meanwhile", waits.count)
        report.add("change_meanwhile", Sample(waits), [50, 99])
        report.add("memory_before", Double(memory), .bytes)
        report.add("memory_of_sweep", Double(mostMemory - memory), .bytes)
        report.check("progress never goes back, and comes to an end", isThrough && !hasGoneBack)
        report.check("changes came in between", !waits.isEmpty)
        return (.nanoseconds(Int64(sample.sum)), computed)
    }

    /// Somebody, or a vacancy, gets the attributes of another, and it is written what comes of it under the rules at work.
    private func change(_ step: Int, _ placed: inout PlacedOffice, _ office: inout BenchOffice) {
        if step % 2 == 0 {
            let row = office.rows.replaceCandidate(step * 7 % candidates, by: (step * 13 + 1) % candidates)
            placed.change(candidate: row)
        } else {
            let row = office.rows.replaceVacancy(step * 5 % vacancies, by: (step * 3 + 1) % vacancies)
            placed.change(vacancy: row)
        }
    }
}

extension AttributeRows {
    /// - Returns: The row that takes the place of the one at `index`: with the values of another, one version later.
    fileprivate mutating func replaceCandidate(_ index: Int, by other: Int) -> AttributeRow {
        candidates[index] = candidates[index].replaced(by: candidates[other])
        return candidates[index]
    }

    fileprivate mutating func replaceVacancy(_ index: Int, by other: Int) -> AttributeRow {
        vacancies[index] = vacancies[index].replaced(by: vacancies[other])
        return vacancies[index]
    }
}

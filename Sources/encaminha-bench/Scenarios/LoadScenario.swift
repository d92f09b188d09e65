import ArgumentParser
import CEL
import Matching
import Postgres
import Rules
import Store

/// Loading people from the database, against the same rows read and thrown away.
struct LoadScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Loads all candidates by binary COPY, against the same COPY with its rows thrown away.")

    @Option(help: ArgumentHelp("How many people.", valueName: "n")) var candidates = 20_000
    @Option(help: ArgumentHelp("How often.", valueName: "k")) var repetitions = 5
    @OptionGroup var options: MeasuringOptions

    func validate() throws {
        guard candidates > 0, repetitions > 0 else { throw ValidationError("--candidates and --repetitions must be at least 1.") }
    }

    func measure() async throws -> Report {
        let (candidates, repetitions, seed) = (candidates, repetitions, options.seed)
        return try await BenchDatabase.with(candidates: candidates, vacancies: 20, seed: seed) { database in
            var report = Report("load", seed: seed, [("candidates", "\(candidates)"), ("repetitions", "\(repetitions)")])
            let connection = try await database.connect()
            let rules = try await RuleSetReader.active(on: connection)
            let today = Day(days: 9_800).midnight
            let reader = try AttributeReader(.candidate, rules.catalogue)
            var (bare, read, indexed): ([Duration], [Duration], [Duration]) = ([], [], [])
            var bytes = 0
            var isComplete = true
            for _ in 0..<repetitions {
                var (rows, size) = (0, 0)
                let (_, bareTime) = try await timed {
                    try await connection.copyOut("copy (select * from attribute.candidate) to stdout (format binary)") { row in
                        rows += 1
                        for column in 0..<row.count { size += unsafe row.bytes(at: column)?.count ?? 0 }
                    }
                }
                let (people, readTime) = try await timed { try await reader.read(on: connection) }
                let (index, indexTime) = timed {
                    var index = MarketIndex(rules: rules, today: today)
                    var changes = MarketChanges()
                    for person in people { changes.candidates[person.row.id] = person.row }
                    index.apply(changes)
                    return index
                }
                bare.append(bareTime)
                read.append(readTime)
                indexed.append(indexTime)
                bytes = size
                isComplete =
                    isComplete && rows == candidates && people.allSatisfy { index.candidate($0.row.id) == $0.row }
                    && index.candidateCount == candidates
            }
            await connection.close()
            let (bareMean, readMean, indexMean) = (Sample(bare).mean, Sample(read).mean, Sample(indexed).mean)
            report.add("copy_thrown_away", Double(candidates) / (bareMean / 1e9), .perSecond)
            report.add("copy_to_rows", Double(candidates) / (readMean / 1e9), .perSecond)
            report.add("rows_to_index", Double(candidates) / (indexMean / 1e9), .perSecond)
            report.add("loaded", Double(candidates) / ((readMean + indexMean) / 1e9), .perSecond)
            report.add("bytes_per_row", Double(bytes) / Double(candidates), .bytes)
            report.add("load_over_thrown_away", (readMean + indexMean) / bareMean, .ratio)
            report.check("the index gives back every row as it was read", isComplete)
            return report
        }
    }
}

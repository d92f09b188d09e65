import ArgumentParser
import Operations
import Rules
import SchemaFiles
import Store

/// The file a rules command reads, and what it is checked against.
struct RuleFile: ParsableArguments {
    @Argument(help: ArgumentHelp("The rule-set file (YAML). Left out: the default rule set of this version.", valueName: "file"))
    var path: String?

    /// How messages name it.
    var name: String { path ?? "sql/rules/default.yaml" }

    /// The longest file that is read, 4 MiB: the default rule set has less than a hundredth of it.
    private static let longest = 4 << 20

    func read() throws -> String {
        guard let path else {
            guard let file = SchemaFiles.named("rules/default.yaml") else { preconditionFailure("the default rule set is embedded") }
            return file.text
        }
        do throws(SmallFile.Failure) { return try SmallFile.text(of: path, longest: Self.longest) } catch {
            Terminal.say("encaminha: \(error.message)")
            throw ExitCode(ErrorReport.dataStatus)
        }
    }

    /// What this version's database would have: the catalogue and the code lists in the program.
    static func embeddedContext() throws -> RuleContext {
        func table(_ name: String) -> CSVTable {
            guard let table = SchemaFiles.named("reference/\(name).csv").flatMap({ CSVTable($0.text) }) else {
                preconditionFailure("sql/reference/\(name).csv is embedded and is a table")
            }
            return table
        }
        func pairs(_ name: String) -> [String: String] {
            Dictionary(table(name).rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
        }
        var labels: [String: [String: String]] = [:]
        for row in table("code").rows { labels[row[0], default: [:]][row[1]] = row[3] }
        return RuleContext(
            catalogue: try AttributeCatalogue(rows: table("attribute").rows),
            reference: ReferenceData(
                affinities: table("occupation_affinity").rows.map {
                    ReferenceData.Affinity(a: $0[0], b: $0[1], value: Int64($0[2]) ?? 0, isDirected: $0[3] == "true")
                }, occupations: pairs("occupation"), municipalities: pairs("municipality"), labels: labels))
    }

    /// Says every problem of a file, each with its place, and ends.
    func report(_ problems: RuleProblemList) -> ExitCode {
        for problem in problems.problems { Terminal.say("\(name):\(problem.line == nil ? " " : "")\(problem.rendered)") }
        Terminal.say("\(problems.problems.count) problem\(problems.problems.count == 1 ? "" : "s") in \(name)")
        return ExitCode(ErrorReport.dataStatus)
    }
}

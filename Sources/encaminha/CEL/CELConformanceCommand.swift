import ArgumentParser
import CEL
import Operations
import Store

struct CELConformanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance",
        abstract: "Runs tests of the public CEL conformance suite: a line of JSON for each, one result per line.",
        discussion: """
            The last line is `N passed, M failed`; tests that expect nothing count as neither.

            Exit status: 0 none failed; 1 some failed; 2 the file cannot be read.
            """)

    @Argument(help: ArgumentHelp("The tests, one JSON object per line.", valueName: "file")) var path: String

    @Flag(
        help: """
            Run every test through the columnar engine: its literals become columns, among rows of other tests, in batches of \
            1 to 4,097 rows.
            """)
    var columnar = false

    /// The longest file that is read, 256 MiB: the whole suite has less than a hundredth of it.
    private static let longest = 256 << 20

    func run() async throws {
        let text: String
        do throws(SmallFile.Failure) { text = try SmallFile.text(of: path, longest: Self.longest) } catch {
            Terminal.say("encaminha: \(error.message)")
            throw ExitCode(2)
        }
        var (passed, failed) = (0, 0)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let runner = ConformanceRunner(columns: columnar ? ConformanceColumns(lines: lines) : nil)
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
            let result = runner.run(line, number: index + 1)
            Terminal.write(result.line)
            switch result.passed {
            case true?: passed += 1
            case false?: failed += 1
            case nil: break
            }
        }
        Terminal.write("\(passed) passed, \(failed) failed")
        if failed > 0 { throw ExitCode(ErrorReport.failedStatus) }
    }
}

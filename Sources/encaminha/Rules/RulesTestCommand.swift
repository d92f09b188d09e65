import ArgumentParser
import Rules
import Store

struct RulesTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Runs the examples a rule set carries, those of rules that are off too.",
        discussion: "Exit status 1: an example failed. 65: the rule set does not compile.")

    @OptionGroup var file: RuleFile
    @Flag(help: "Print every example's result as JSON.") var json = false

    func run() async throws {
        let source = try file.read()
        let context = try RuleFile.embeddedContext()
        let results: [RuleTestRunner.Result]
        do {
            results = try RuleTestRunner(yaml: source, catalogue: context.catalogue, reference: context.reference).run()
        } catch {
            throw file.report(error)
        }
        let failed = results.filter { !$0.failures.isEmpty }
        if json {
            Terminal.write(
                .object([
                    "tests": .number(Int64(results.count)), "failed": .number(Int64(failed.count)),
                    "failures": .array(
                        failed.map { result in
                            .object([
                                "rule": .string(result.rule), "test": .string(result.test), "line": .number(Int64(result.line)),
                                "reasons": .array(result.failures.map { .string($0) }),
                            ])
                        }),
                ]))
        } else {
            for result in failed {
                Terminal.write("\(file.name):\(result.line): \(result.rule) ‘\(result.test)’: \(result.failures.joined(separator: "; "))")
            }
            Terminal.write("\(results.count) examples, \(failed.count) failed")
        }
        guard failed.isEmpty else { throw ExitCode(ErrorReport.failedStatus) }
    }
}

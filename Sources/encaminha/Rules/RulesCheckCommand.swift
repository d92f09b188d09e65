import ArgumentParser
import Rules
import Store

struct RulesCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Says whether a rule set could be published: every problem with its line and column.",
        discussion:
            "Checked against the catalogue of this version; with --database, against the one the database has. Exit status 65: it could not."
    )

    @OptionGroup var file: RuleFile
    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print the result as JSON.") var json = false

    func run() async throws {
        let source = try file.read()
        let context =
            options.database == nil
            ? try RuleFile.embeddedContext() : try await options.withConnection(.owner) { try await RuleSetReader.context(on: $0) }
        do {
            let rules = try CompiledRuleSet.compile(yaml: source, catalogue: context.catalogue, reference: context.reference)
            let parsed = try RuleSetFile.parse(yaml: source)
            let enabled = parsed.rules.filter(\.isEnabled).count
            if json {
                Terminal.write(
                    .object([
                        "ok": .bool(true), "name": .string(rules.name), "hash": .string(rules.hash),
                        "rules": .number(Int64(parsed.rules.count)),
                        "enabled": .number(Int64(enabled)), "problems": .array([]),
                    ]))
            } else {
                Terminal.write("ok: \(rules.name) \(rules.hash.prefix(12)), \(parsed.rules.count) rules, \(enabled) of them on")
            }
        } catch {
            guard json else { throw file.report(error) }
            Terminal.write(
                .object([
                    "ok": .bool(false),
                    "problems": .array(
                        error.problems.map { problem in
                            .object([
                                "path": .string(problem.path), "line": problem.line.map { .number(Int64($0)) } ?? .null,
                                "column": problem.column.map { .number(Int64($0)) } ?? .null, "message": .string(problem.message),
                                "hint": problem.hint.map { .string($0) } ?? .null,
                            ])
                        }),
                ]))
            throw ExitCode(ErrorReport.dataStatus)
        }
    }
}

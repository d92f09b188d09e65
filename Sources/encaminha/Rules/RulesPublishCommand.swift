import ArgumentParser
import Rules
import Store

struct RulesPublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Stores a rule set as an immutable version, after checking it and running its examples.",
        discussion: "Nothing changes for anybody until the version is activated.")

    @OptionGroup var file: RuleFile
    @OptionGroup var options: DatabaseOptions
    @Option(help: ArgumentHelp("Why this version is made; kept with it.", valueName: "text")) var reason: String
    @Flag(help: "Activate it at once.") var activate = false
    @Flag(help: "Print the version as JSON.") var json = false

    func validate() throws {
        guard !reason.allSatisfy(\.isWhitespace) else { throw ValidationError("--reason must say something: it is kept with the version.") }
    }

    func run() async throws {
        let source = try file.read()
        let hash = try await options.withConnection(.owner) { connection in
            let context = try await RuleSetReader.context(on: connection)
            do {
                let failed = try RuleTestRunner(yaml: source, catalogue: context.catalogue, reference: context.reference).run()
                    .filter { !$0.failures.isEmpty }
                guard failed.isEmpty else {
                    Terminal.say("encaminha: \(failed.count) examples of \(file.name) fail\nhint: `encaminha rules test` shows them.")
                    throw ExitCode(ErrorReport.failedStatus)
                }
            } catch let problems as RuleProblemList {
                throw file.report(problems)
            }
            let hash = try await PublishRuleSet.run(on: connection, source: source, reason: reason)
            if activate { try await ActivateRuleSet.run(on: connection, hash: hash) }
            return hash
        }
        if json {
            Terminal.write(.object(["hash": .string(hash), "active": .bool(activate)]))
        } else {
            Terminal.write(
                "published \(hash)" + (activate ? ", active" : "; `encaminha rules activate \(hash.prefix(12))` makes it count"))
        }
    }
}

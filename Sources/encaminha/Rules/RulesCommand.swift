import ArgumentParser

struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Checks, tests, publishes and activates rule sets.",
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesListCommand.self, RulesPublishCommand.self, RulesActivateCommand.self,
        ])
}

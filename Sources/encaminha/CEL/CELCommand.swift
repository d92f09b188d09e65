import ArgumentParser

struct CELCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cel", abstract: "Tries expressions of the rule language, without a database.",
        subcommands: [CELEvalCommand.self, CELCheckCommand.self, CELPlanCommand.self, CELConformanceCommand.self])
}

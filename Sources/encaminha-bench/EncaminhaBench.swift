import ArgumentParser

/// How fast it is, with every result checked: one file per scenario.
@main
struct EncaminhaBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encaminha-bench",
        abstract: "Measures Encaminha on this machine. Every scenario checks the result of what it timed.",
        discussion: """
            Compare the ratios of one run, not the times of two: what a scenario is compared with runs beside it, in the same minute on the \
            same machine. Scenarios that need a database make a private PostgreSQL of their own.

            Exit status: 0 measured and right, 1 a result is wrong, 64 wrong usage, 70 something else failed.
            """,
        subcommands: [
            RankScenario.self, DemoSizeScenario.self, TurnScenario.self, BulkScenario.self, AllocateScenario.self, LoadScenario.self,
            LoopScenario.self, DrainScenario.self, SteadyScenario.self, IdleScenario.self, CELScenario.self, SQLScenario.self,
            InstructionsScenario.self, EveryScenario.self,
        ], defaultSubcommand: EveryScenario.self)
}

/// What every scenario takes.
struct MeasuringOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Which office; any number from 0.", valueName: "s")) var seed: UInt64 = 1
    @Flag(help: "Print one line of JSON instead of a table.") var json = false
}

/// A measurement with a name.
protocol Scenario: AsyncParsableCommand {
    var options: MeasuringOptions { get }
    /// Measures and checks.
    func measure() async throws -> Report
}

extension Scenario {
    mutating func run() async throws { try await report() }

    /// Measures, prints, and ends with status 1 when a result is wrong.
    func report() async throws {
        let report: Report
        do { report = try await measure() } catch {
            Screen.say("encaminha-bench: \(error)")
            throw ExitCode(70)
        }
        Screen.write(options.json ? report.json : report.table)
        guard report.isPassed else { throw ExitCode(1) }
    }
}

/// All of them, small enough for a minute.
struct EveryScenario: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "all", abstract: "Every scenario at a size that takes a minute together. The default.")

    @OptionGroup var options: MeasuringOptions

    func run() async throws {
        let common = ["--seed", "\(options.seed)"] + (options.json ? ["--json"] : [])
        var isPassed = true
        for arguments in Self.sizes {
            guard var scenario = try EncaminhaBench.parseAsRoot(arguments + common) as? any AsyncParsableCommand else { continue }
            do { try await scenario.run() } catch let code as ExitCode where code.rawValue == 1 { isPassed = false }
        }
        guard isPassed else { throw ExitCode(1) }
    }

    private static let sizes = [
        ["rank", "--candidates", "5000", "--vacancies", "40"],
        ["rank", "--candidates", "5000", "--vacancies", "40", "--scenario", "state"],
        ["demo-size", "--candidates", "1000", "--vacancies", "100"], ["turn", "--candidates", "5000", "--vacancies", "40"],
        ["bulk", "--candidates", "5000", "--vacancies", "40", "--changes", "10"],
        ["allocate", "--candidates", "2000", "--vacancies", "200"],
        ["load", "--candidates", "2000"], ["loop", "--candidates", "1000", "--repetitions", "50"],
        ["cel", "--rows", "200000"], ["sql", "--candidates", "2000", "--vacancies", "10"],
        ["drain", "--candidates", "1000", "--vacancies", "50", "--changes", "500"],
        ["steady", "--candidates", "1000", "--vacancies", "50", "--seconds", "5"], ["idle", "--candidates", "1000", "--seconds", "5"],
    ]
}

import ArgumentParser
import FaultTesting
import Operations

/// Plays faults against the built daemon.
@main
struct EncaminhaFaults: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encaminha-faults",
        abstract: "Plays the catalogue of faults against the built daemon, and asks after each for everything that must hold.",
        discussion: """
            Every fault has a PostgreSQL of its own below /tmp, an invented office, and people, employers and staff at work on it. The last line \
            reads `N faults, N survived`; the exit status is 0 when the two numbers are equal.
            """)

    @Flag(help: "Print the catalogue, and what is left out, and end.") var list = false
    @Option(help: ArgumentHelp("Play only these, separated by commas: A01,B17.", valueName: "codes")) var only: String?
    @Option(help: "Of office, workload and faults.") var seed: UInt64 = 1
    @Option(help: ArgumentHelp("Play each so often, with one seed after the other.", valueName: "times")) var `repeat` = 1
    @Flag(help: "Do not judge how long recovery took: for a machine that has other work.") var untimed = false
    @Option(help: ArgumentHelp("Instead of the catalogue, play random faults for so long on one office.", valueName: "minutes")) var soak:
        Double?
    @Flag(help: "Print the table of the documentation, and end.") var table = false

    func validate() throws {
        guard `repeat` > 0 else { throw ValidationError("--repeat must be at least 1.") }
        guard soak == nil || only == nil else { throw ValidationError("--soak plays random faults and --only names them: one of the two.") }
        guard soak.map({ $0 > 0 && $0.isFinite }) ?? true else { throw ValidationError("--soak must be a number of minutes above 0.") }
    }

    func run() async throws {
        var faults = Catalogue.faults
        if let only {
            let codes = only.split(separator: ",").map(String.init)
            faults = try codes.map { code in
                guard let fault = Catalogue.named(code) else { throw ValidationError("there is no fault \(code); --list has them all") }
                return fault
            }
        }
        if table { return StandardStream.output.say(Catalogue.table) }
        if list {
            for fault in faults { StandardStream.output.say("\(fault.code)  \(fault.title)\n      \(fault.promise)") }
            for fault in Catalogue.leftOut { StandardStream.output.say("\(fault.code)  \(fault.title)\n      left out: \(fault.reason)") }
            return
        }
        if let soak { faults = [Soak.fault(minutes: soak)] }
        var (played, survived) = (0, 0)
        for round in 0..<UInt64(`repeat`) {
            let seed = seed + round
            try await Keeper.with { keeper in
                let template = try await Template.make(keeper, seed: seed)
                let run = FaultRun(keeper: keeper, template: template, seed: seed, isTimed: !untimed)
                for fault in faults {
                    if let missing = await FaultRun.missing(fault) {
                        StandardStream.output.say("\(fault.code)  left out: \(missing)")
                        continue
                    }
                    let report = await run.play(fault)
                    played += 1
                    if report.survived { survived += 1 }
                    StandardStream.output.say(report.line)
                }
            }
        }
        if only == nil, soak == nil {
            for fault in Catalogue.leftOut { StandardStream.output.say("\(fault.code)  left out: \(fault.title): \(fault.reason)") }
        }
        StandardStream.output.say("\(played) faults, \(survived) survived")
        guard played == survived, played > 0 else { throw ExitCode(1) }
    }
}

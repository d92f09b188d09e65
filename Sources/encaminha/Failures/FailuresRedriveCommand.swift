import ArgumentParser
import Matching
import Rules
import Store

struct FailuresRedriveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redrive",
        abstract: "Has the daemon judge again what is set aside, and says what came of it.",
        discussion: """
            The daemon does so by itself whenever the rules, the vacancy or the person change; this is for what changed where no trigger saw \
            it, such as rows loaded with triggers disabled. Needs the owner's right to capture.redrive. Exit status 0: all of it could be \
            judged. 1: something still cannot, or the daemon did not look within --wait; the request stands all the same.
            """)

    @Argument(help: "office.vacancy.vacancy_id, with CANDIDATE") var vacancy: Int64?
    @Argument(help: "office.candidate.candidate_id") var candidate: Int64?
    @Flag(help: "Everything that is set aside.") var all = false
    @Option(help: ArgumentHelp("Seconds to wait for the daemon.", valueName: "seconds")) var wait: Double = 10
    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print the result as JSON.") var json = false

    func validate() throws {
        guard (0...3600).contains(wait) else { throw ValidationError("--wait must be between 0 and 3600 seconds.") }
        guard (vacancy == nil) == (candidate == nil) else { throw ValidationError("A pair is VACANCY and CANDIDATE.") }
        guard all != (vacancy != nil) else { throw ValidationError("Name a pair, VACANCY CANDIDATE, or say --all.") }
    }

    func run() async throws {
        let pair = vacancy.flatMap { vacancy in candidate.map { Pair(vacancy: vacancy, candidate: $0) } }
        let result = try await options.withConnection(.owner) { connection in
            try await Migrator.requireCurrentSchema(on: connection)
            return try await Redrive.run(pair, waiting: .seconds(wait), on: connection)
        }
        if json {
            Terminal.write(
                .object([
                    "asked": .number(Int64(result.asked.count)), "done": .bool(result.isDone),
                    "remaining": .array(result.remaining.map(\.json)),
                ]))
        } else if result.asked.isEmpty {
            Terminal.write("nothing is set aside")
        } else if !result.isDone {
            Terminal.write("\(result.asked.count) asked for; the daemon has not looked yet. `encaminha status` says whether it runs.")
        } else {
            Terminal.write("\(result.asked.count) judged again, \(result.remaining.count) still cannot be")
            if !result.remaining.isEmpty { Terminal.write(Terminal.table(result.remaining.map { [$0.name, $0.reason] })) }
        }
        guard result.isDone && result.remaining.isEmpty else { throw ExitCode(ErrorReport.failedStatus) }
    }
}

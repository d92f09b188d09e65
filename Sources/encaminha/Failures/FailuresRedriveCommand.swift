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
    @Option(
        name: .customLong("vacancy"), help: ArgumentHelp("One vacancy that is set aside with everything about it.", valueName: "number"))
    var wholeVacancy: Int64?
    @Option(
        name: .customLong("candidate"),
        help: ArgumentHelp("One candidate that is set aside with everything about them.", valueName: "number"))
    var wholeCandidate: Int64?
    @Flag(help: "Everything that is set aside.") var all = false
    @Option(help: ArgumentHelp("Seconds to wait for the daemon.", valueName: "seconds")) var wait: Double = 10
    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print the result as JSON.") var json = false

    func validate() throws {
        guard (0...3600).contains(wait) else { throw ValidationError("--wait must be between 0 and 3600 seconds.") }
        guard (vacancy == nil) == (candidate == nil) else { throw ValidationError("A pair is VACANCY and CANDIDATE.") }
        guard [all, vacancy != nil, wholeVacancy != nil, wholeCandidate != nil].count(where: { $0 }) == 1 else {
            throw ValidationError("Name one: a pair, VACANCY CANDIDATE, or --vacancy, or --candidate, or --all.")
        }
    }

    func run() async throws {
        let choice: Redrive.Choice =
            if let vacancy, let candidate {
                .pair(Pair(vacancy: vacancy, candidate: candidate))
            } else if let wholeVacancy {
                .vacancy(wholeVacancy)
            } else if let wholeCandidate {
                .candidate(wholeCandidate)
            } else {
                .all
            }
        let result = try await options.withConnection(.owner) { connection in
            try await Migrator.requireCurrentSchema(on: connection)
            return try await Redrive.run(choice, waiting: .seconds(wait), on: connection)
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

import ArgumentParser
import Matching
import Rules
import Store

struct FailuresShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows one pair that is set aside: since when, why, and what the rules make of it now.",
        discussion: "Names are left out: the numbers are those of office.vacancy and office.candidate.")

    @Argument(help: "office.vacancy.vacancy_id") var vacancy: Int64
    @Argument(help: "office.candidate.candidate_id") var candidate: Int64
    @OptionGroup var options: DatabaseOptions
    @Option(help: "pt or en.") var language: Language = .pt
    @Flag(help: "Print it as JSON, without the explanation: `encaminha explain --json` has that.") var json = false

    func run() async throws {
        let pair = Pair(vacancy: vacancy, candidate: candidate)
        let (failure, context) = try await options.withConnection(.owner) { connection in
            try await Migrator.requireCurrentSchema(on: connection)
            let failures = try await ReadFailureRecords.run(on: connection)
            guard let failure = failures.first(where: { $0.subject == .pair(vacancy: vacancy, candidate: candidate) }) else {
                throw StoreError(
                    .notFound, "vacancy \(vacancy) candidate \(candidate) is not set aside",
                    hint: "`encaminha failures list` shows what is; `encaminha explain` tells about any pair.")
            }
            return (failure, try await PairContext.load(pair, on: connection))
        }
        let now = Self.standing(context)
        if json {
            return Terminal.write(.object(["failure": failure.json, "now": .string(now)]))
        }
        Terminal.write(
            Terminal.table([
                ["set aside", failure.name], ["reason", failure.reason], ["since", "\(failure.firstAt)"],
                ["last said", "\(failure.lastAt)"],
                ["now", now],
            ]))
        guard let job = context.vacancy, let person = context.candidate else { return }
        Terminal.write("\n" + context.rules.explain(candidate: person.row, vacancy: job.row, today: context.today).text(language))
    }

    /// What the active rule set makes of the pair as it is in the tables now.
    private static func standing(_ context: PairContext) -> String {
        guard let job = context.vacancy else { return "the vacancy is gone: the entry goes when the daemon has read that" }
        guard let person = context.candidate else { return "the person is gone: the entry goes when the daemon has read that" }
        guard
            case .error(let rule, let error) = context.rules.evaluate(candidate: person.row, vacancy: job.row, today: context.today)
                .standing
        else { return "can be judged: `encaminha failures redrive` has the daemon look again" }
        return "fails as before: \(rule): \(error)"
    }
}

import ArgumentParser
import Matching
import Placement
import Rules
import Store

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains one pair, proposed or not: every requirement and score with the values used.",
        discussion: """
            Computed now, from the tables as they are and by the active rule set. For a pair that is not proposed it says whether a \
            requirement, the score or the capacity keeps it out. Names are left out: the numbers are those of office.vacancy and \
            office.candidate.
            """)

    @Argument(help: "office.vacancy.vacancy_id") var vacancy: Int64
    @Argument(help: "office.candidate.candidate_id") var candidate: Int64
    @OptionGroup var options: DatabaseOptions
    @Option(help: "pt or en.") var language: Language = .pt
    @Flag(help: "Print canonical JSON, with all that the rule set says.") var json = false

    func run() async throws {
        let pair = Pair(vacancy: vacancy, candidate: candidate)
        let context = try await options.withConnection(.owner) { connection in
            try await Migrator.requireCurrentSchema(on: connection)
            return try await PairContext.load(pair, on: connection)
        }
        guard let job = context.vacancy else { try fail("there is no vacancy \(vacancy)") }
        guard let person = context.candidate else { try fail("there is no candidate \(candidate)") }
        let explanation = context.rules.explain(candidate: person.row, vacancy: job.row, today: context.today)
        if json {
            Terminal.write(explanation.canonicalJSON())
        } else if language == .en || context.around.proposals[pair] != nil {
            Terminal.write(explanation.text(language))
        } else if person.market != job.market {
            Terminal.write(PlacementAnswer.otherMarket)
        } else {
            Terminal.write(
                PlacementAnswer(
                    explanation: explanation, pair: pair, decision: context.decision, places: context.rules.places(ofVacancy: job.row),
                    placesPerCandidate: context.rules.placesPerCandidate, findings: context.around.findings[vacancy] ?? [],
                    holders: context.around.holders
                ).text)
        }
    }

    private func fail(_ message: String) throws -> Never {
        Terminal.say("encaminha: \(message)\nhint: painel.vaga and painel.pessoa list the numbers.")
        throw ExitCode(ErrorReport.failedStatus)
    }
}

extension Language: ExpressibleByArgument {}

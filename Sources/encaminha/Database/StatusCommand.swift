import ArgumentParser
import Postgres
import Rules
import Store

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Says how the office's database and its daemon fare, in counts.")

    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print the status as JSON.") var json = false

    func run() async throws {
        let status = try await options.withConnection(.owner) { try await OfficeStatus.read(on: $0) }
        if json {
            Terminal.write(Self.json(status))
            return
        }
        let cursor = status.cursor
        let holder = cursor.isHeld ? "\(cursor.owner ?? "?") (epoch \(cursor.epoch))" : "nobody: is encaminhad running?"
        let states = ["proposed", "approved", "declined", "withdrawn", "cancelled"].map { "\(status.proposals[$0] ?? 0) \($0)" }
        Terminal.write(
            Terminal.table([
                ["schema", "migration \(status.schemaVersion)"],
                ["rule set", status.ruleSetHash.map { String($0.prefix(12)) } ?? "none is active: run `encaminha rules activate`"],
                ["lease", holder],
                [
                    "last write",
                    "\(cursor.updatedAt), \(Wording.age(Double(status.readAt.microseconds - cursor.updatedAt.microseconds) / 1e6)) ago",
                ],
                [
                    "changes to read",
                    "\(status.backlog)" + (status.backlog == 0 ? "" : ", the oldest noted \(Wording.age(status.lag)) ago"),
                ],
                ["candidates", "\(status.candidates), \(status.activeCandidates) taking part"],
                ["vacancies", "\(status.vacancies), \(status.openVacancies) open, \(status.blockedVacancies) held back by a finding"],
                ["proposals", states.joined(separator: ", ")],
                ["near misses", "\(status.nearMisses)"],
                ["failures", "\(status.failures)"],
                [
                    "open questions",
                    "\(status.openQuestions)"
                        + (status.openQuestions == 0 ? "" : ", the oldest asked \(Wording.age(status.oldestQuestion)) ago"),
                ],
            ]))
    }

    static func json(_ status: OfficeStatus) -> CanonicalJSON {
        func number(_ value: Int) -> CanonicalJSON { .number(Int64(value)) }
        return .object([
            "schema_version": number(status.schemaVersion), "rule_set": status.ruleSetHash.map { .string($0) } ?? .null,
            "lease": .object([
                "owner": status.cursor.owner.map { .string($0) } ?? .null, "epoch": .number(status.cursor.epoch),
                "held": .bool(status.cursor.isHeld),
            ]),
            "last_write": .string("\(status.cursor.updatedAt)"), "backlog": number(status.backlog),
            "lag_seconds": .number(Int64(status.lag)), "oldest_question_seconds": .number(Int64(status.oldestQuestion)),
            "candidates": number(status.candidates),
            "candidates_active": number(status.activeCandidates), "vacancies": number(status.vacancies),
            "vacancies_open": number(status.openVacancies), "vacancies_blocked": number(status.blockedVacancies),
            "proposals": .object(status.proposals.mapValues { number($0) }), "near_misses": number(status.nearMisses),
            "failures": number(status.failures), "open_questions": number(status.openQuestions),
        ])
    }
}

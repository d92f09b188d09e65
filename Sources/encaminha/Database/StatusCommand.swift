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
        let (cursor, gauges) = (status.cursor, status.gauges)
        let holder = cursor.isHeld ? "\(cursor.owner ?? "?") (epoch \(cursor.epoch))" : "nobody: is encaminhad running?"
        let states = ["proposed", "approved", "declined", "withdrawn", "cancelled"].map { "\(gauges.proposals[$0] ?? 0) \($0)" }
        Terminal.write(
            Terminal.table([
                ["schema", "migration \(status.schemaVersion)"],
                ["rule set", status.ruleSetHash.map { String($0.prefix(12)) } ?? "none is active: run `encaminha rules activate`"],
                ["lease", holder],
                [
                    "last write",
                    "\(cursor.updatedAt), \(Wording.age(Double(gauges.readAt.microseconds - cursor.updatedAt.microseconds) / 1e6)) ago",
                ],
                [
                    "changes to read",
                    "\(gauges.unreadChanges)"
                        + (gauges.unreadChanges == 0 ? "" : ", the oldest noted \(Wording.age(gauges.lag / .seconds(1))) ago"),
                ],
                ["candidates", "\(status.candidates), \(status.activeCandidates) taking part"],
                ["vacancies", "\(status.vacancies), \(status.openVacancies) open, \(status.blockedVacancies) held back by a finding"],
                ["proposals", states.joined(separator: ", ")],
                ["near misses", "\(status.nearMisses)"],
                ["failures", "\(gauges.failures)"],
                [
                    "open questions",
                    "\(status.openQuestions)"
                        + (status.openQuestions == 0 ? "" : ", the oldest asked \(Wording.age(gauges.oldestQuestion / .seconds(1))) ago"),
                ],
            ]))
    }

    static func json(_ status: OfficeStatus) -> CanonicalJSON {
        func number(_ value: Int) -> CanonicalJSON { .number(Int64(value)) }
        let gauges = status.gauges
        return .object([
            "schema_version": number(status.schemaVersion), "rule_set": status.ruleSetHash.map { .string($0) } ?? .null,
            "lease": .object([
                "owner": status.cursor.owner.map { .string($0) } ?? .null, "epoch": .number(status.cursor.epoch),
                "held": .bool(status.cursor.isHeld),
            ]),
            "last_write": .string("\(status.cursor.updatedAt)"), "backlog": number(gauges.unreadChanges),
            "lag_seconds": .number(gauges.lag.components.seconds),
            "oldest_question_seconds": .number(gauges.oldestQuestion.components.seconds),
            "candidates": number(status.candidates),
            "candidates_active": number(status.activeCandidates), "vacancies": number(status.vacancies),
            "vacancies_open": number(status.openVacancies), "vacancies_blocked": number(status.blockedVacancies),
            "proposals": .object(gauges.proposals.mapValues { number($0) }), "near_misses": number(status.nearMisses),
            "failures": number(gauges.failures), "open_questions": number(status.openQuestions),
        ])
    }
}

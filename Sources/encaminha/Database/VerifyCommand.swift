import ArgumentParser
import Rules
import Store

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Computes every proposal again from nothing and compares with what is stored, byte for byte.",
        discussion: """
            Uses the scalar interpreter and none of the daemon's indexes. While the daemon has changes still to read, the comparison waits for \
            it, at most as long as --wait says. Exit status 0: equal. 1: different, or the daemon did not catch up.
            """)

    @OptionGroup var options: DatabaseOptions
    @Option(help: ArgumentHelp("Seconds to wait for the daemon to catch up.", valueName: "seconds")) var wait: Double = 10
    @Flag(help: "Print the result as JSON.") var json = false

    func validate() throws {
        guard (0...3600).contains(wait) else { throw ValidationError("--wait must be between 0 and 3600 seconds.") }
    }

    func run() async throws {
        let result = try await options.withConnection(.owner) { connection in
            try await Migrator.requireCurrentSchema(on: connection)
            return try await Verification.settled(within: .seconds(wait), on: connection)
        }
        if json {
            Terminal.write(Self.json(result))
        } else {
            Terminal.write(
                "\(result.candidates) candidates × \(result.vacancies) vacancies, \(result.proposals) proposals, rule set \(result.ruleSetHash.prefix(12))"
            )
            for difference in result.differences.prefix(50) {
                let pair = difference.candidate.map { "vacancy \(difference.vacancy) candidate \($0)" } ?? "vacancy \(difference.vacancy)"
                Terminal.write("  \(difference.kind.rawValue)  \(pair): \(difference.problem)")
            }
            if result.differences.count > 50 { Terminal.write("  … and \(result.differences.count - 50) more") }
            Terminal.write(result.verdict)
        }
        guard result.isEqual && result.pendingChanges == 0 else { throw ExitCode(ErrorReport.failedStatus) }
    }

    static func json(_ result: Verification) -> CanonicalJSON {
        .object([
            "verify": .string(result.verdict), "candidates": .number(Int64(result.candidates)),
            "vacancies": .number(Int64(result.vacancies)),
            "proposals": .number(Int64(result.proposals)), "rule_set": .string(result.ruleSetHash),
            "pending_changes": .number(Int64(result.pendingChanges)),
            "differences": .array(
                result.differences.map { difference in
                    .object([
                        "kind": .string(difference.kind.rawValue), "vacancy": .number(difference.vacancy),
                        "candidate": difference.candidate.map { .number($0) } ?? .null, "problem": .string(difference.problem),
                    ])
                }),
        ])
    }
}

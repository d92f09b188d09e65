import ArgumentParser
import Rules
import Store

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks at everything that must be right, and says what is not and what to do about it.",
        discussion: """
            Server, settings, roles, rights, triggers, code lists, rules, the daemon, clocks, disk, and work that waits for people. Changes \
            nothing. Sees most as an administrator, or as a login that is in pg_monitor and may become encaminha_owner; what it cannot ask it \
            says. Exit status 0: all is well, or only needs attention. 1: there is a fault. Every code is explained in Errors.md.
            """)

    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Run the queries of sql/checks/ too: they read whole tables.") var checks = false
    @Option(help: ArgumentHelp("Seconds a running daemon is given to read the changes that wait for it.", valueName: "seconds"))
    var wait: Double = 5
    @Flag(help: "Say only what is not as it should be.") var quiet = false
    @Flag(help: "Print the findings as JSON.") var json = false

    func validate() throws {
        guard (0...3600).contains(wait) else { throw ValidationError("--wait must be between 0 and 3600 seconds.") }
    }

    func run() async throws {
        let doctor = Doctor(patience: .seconds(wait), asksInvariants: checks)
        let findings = try await options.withConnection(.login) { try await doctor.examine(on: $0) }
        if json {
            Terminal.write(Self.json(findings))
        } else {
            Terminal.write(Self.text(findings, isQuiet: quiet))
        }
        guard !findings.contains(where: { $0.verdict == .fault }) else { throw ExitCode(ErrorReport.failedStatus) }
    }

    /// A line for each finding, what to do below those that ask for it, and how many there are of each.
    static func text(_ findings: [Diagnosis], isQuiet: Bool) -> String {
        func mark(_ verdict: Diagnosis.Verdict) -> String {
            switch verdict {
            case .ok: "ok"
            case .attention: "attention"
            case .fault: "FAULT"
            }
        }
        let shown = isQuiet ? findings.filter { $0.verdict != .ok } : findings
        let table = Terminal.table(shown.map { [$0.code, mark($0.verdict), $0.subject, $0.finding] })
        var lines: [String] = []
        for (line, finding) in zip(table.split(separator: "\n"), shown) {
            lines.append(String(line))
            if let remedy = finding.remedy { lines.append("           → \(remedy)") }
        }
        func count(_ verdict: Diagnosis.Verdict) -> Int { findings.count { $0.verdict == verdict } }
        lines.append("\(findings.count) asked: \(count(.ok)) ok, \(count(.attention)) attention, \(count(.fault)) fault")
        return lines.joined(separator: "\n")
    }

    static func json(_ findings: [Diagnosis]) -> CanonicalJSON {
        func count(_ verdict: Diagnosis.Verdict) -> Int64 { Int64(findings.count { $0.verdict == verdict }) }
        return .object([
            "ok": .number(count(.ok)), "attention": .number(count(.attention)), "fault": .number(count(.fault)),
            "findings": .array(
                findings.map { finding in
                    .object([
                        "code": .string(finding.code), "subject": .string(finding.subject), "verdict": .string(finding.verdict.rawValue),
                        "finding": .string(finding.finding), "remedy": finding.remedy.map { .string($0) } ?? .null,
                    ])
                }),
        ])
    }
}

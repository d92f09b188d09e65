import DatabaseTesting
import Foundation
import Postgres
import Subprocess
import Testing

/// What `encaminha doctor --json` says, read.
struct DoctorReport: Decodable {
    struct Finding: Decodable {
        let code: String
        let verdict: String
        let finding: String
        let remedy: String?
    }

    let ok: Int
    let attention: Int
    let fault: Int
    let findings: [Finding]

    subscript(code: String) -> Finding? { findings.first { $0.code == code } }

    /// Runs the built program, and holds it to its exit status: 1 with a fault, otherwise 0.
    static func ask(
        _ database: TestDatabase? = nil, role: String = "postgres", _ arguments: [String] = [],
        location: SourceLocation = #_sourceLocation
    ) async throws -> DoctorReport {
        let outcome = try await CommandLineProgram.run(["doctor", "--json", "--wait", "0"] + arguments, database: database, role: role)
        let report = try JSONDecoder().decode(DoctorReport.self, from: Data(outcome.output.utf8))
        #expect(outcome.status == .exited(report.fault > 0 ? 1 : 0), "\(outcome.errors)", sourceLocation: location)
        #expect(report.ok + report.attention + report.fault == report.findings.count, sourceLocation: location)
        #expect(report.findings.allSatisfy { ($0.verdict == "ok") == ($0.remedy == nil) }, sourceLocation: location)
        return report
    }
}

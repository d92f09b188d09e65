import DatabaseTesting
import Postgres
import Subprocess
import SystemPackage
import Testing

/// The built `encaminha` as a process.
enum CommandLineProgram {
    struct Outcome {
        let status: TerminationStatus
        let output: String
        let errors: String
    }

    static func run(_ arguments: [String], database: TestDatabase? = nil, role: String = "postgres") async throws -> Outcome {
        var environment: [Environment.Key: String?] = ["PGHOST": nil, "PGUSER": nil, "PGDATABASE": nil, "PGSERVICE": nil]
        if let database {
            environment["PGHOST"] = database.target["host"]
            environment["PGPORT"] = database.target["port"]
            environment["PGDATABASE"] = database.name
            environment["PGUSER"] = role
        }
        let result = try await Subprocess.run(
            .path(FilePath(DaemonProcess.program("encaminha"))), arguments: Arguments(arguments),
            environment: .inherit.updating(environment),
            output: .string(limit: 4 << 20), error: .string(limit: 1 << 20))
        return Outcome(status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
    }
}

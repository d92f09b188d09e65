import ArgumentParser
import Glibc
import Postgres
import Store

/// The options of every command that works with a database.
struct DatabaseOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Connection URL or keyword/value string. What it leaves out comes from PG* variables.", valueName: "url"))
    var database: String?

    /// Connects, lends the connection, closes it; errors are said on standard error and become the exit status.
    ///
    /// - Parameter role: Taken when the login may: the owner reads and writes everything of ours, an administrator more than that.
    func withConnection<Result>(_ role: Role, _ body: (Connection) async throws -> Result) async throws -> Result {
        try await reportingErrors {
            let target = try ConnectionTarget(database ?? "")
            let connection = try await Connection.connect(
                to: target["application_name"] == nil ? target.setting("application_name", "encaminha") : target,
                logger: Terminal.logger)
            if role == .owner { try await OwnerRole.take(on: connection) }
            let result = try await body(connection)
            await connection.close()
            return result
        }
    }

    /// Whom a command acts as.
    enum Role {
        /// Whoever logs in.
        case login
        /// `encaminha_owner` where the login may take the role, otherwise whoever logs in.
        case owner
    }
}

/// Says an error on standard error, with what to do, and ends with its status.
func reportingErrors<Result>(_ body: () async throws -> Result) async throws -> Result {
    do {
        return try await body()
    } catch let error as ExitCode {
        throw error
    } catch let error as ValidationError {
        throw error
    } catch {
        let report = ErrorReport(error)
        Terminal.say("encaminha: \(report.text)")
        throw ExitCode(report.status)
    }
}

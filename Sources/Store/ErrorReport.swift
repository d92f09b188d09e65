import Postgres
import Rules

/// What a program says about an error on its way out, and the status it ends with.
///
/// The statuses are those of `sysexits.h`: a script can tell trouble with the database from a result that is not as wished (1).
package struct ErrorReport: Sendable, Equatable {
    package let status: Int32
    /// One or more lines: what, detail, hint.
    package let text: String

    /// Something was checked and found wanting.
    package static let failedStatus: Int32 = 1
    /// EX_DATAERR: a file does not say what it should.
    package static let dataStatus: Int32 = 65
    /// EX_UNAVAILABLE: the database is not to be reached.
    package static let unavailableStatus: Int32 = 69
    /// EX_SOFTWARE: nothing the caller could have done.
    package static let internalStatus: Int32 = 70
    /// EX_NOPERM: the role lacks a right.
    package static let permissionStatus: Int32 = 77
    /// EX_CONFIG: the database has another schema, or no rule set.
    package static let configurationStatus: Int32 = 78

    package init(_ error: any Error) {
        switch error {
        case let error as StoreError:
            text = error.description
            switch error.kind {
            case .schema, .ruleSet: status = Self.configurationStatus
            case .privilege: status = Self.permissionStatus
            case .lease: status = Self.unavailableStatus
            case .notFound: status = Self.failedStatus
            }
        case let error as PostgresError:
            self = Self.report(error)
        case let error as RuleProblemList:
            text = error.description
            status = Self.dataStatus
        default:
            text = "\(error)"
            status = Self.internalStatus
        }
    }

    private init(status: Int32, text: String) {
        self.status = status
        self.text = text
    }

    /// The reader is at the terminal of whoever runs the program, so the server's own words may be shown; values stay out (no detail).
    private static func report(_ error: PostgresError) -> ErrorReport {
        var lines = [error.message]
        if let state = error.sqlState { lines[0] += " (SQLSTATE \(state.rawValue))" }
        if let hint = error.hint { lines.append("hint: \(hint)") }
        switch error.sqlState {
        case SQLState.insufficientPrivilege?:
            lines.append("hint: Connect as the role this is meant for: encaminhad, encaminha_migrator, or an administrator.")
            return ErrorReport(status: permissionStatus, text: lines.joined(separator: "\n"))
        case SQLState.undefinedTable?, SQLState.invalidSchemaName?:
            lines.append("hint: Run `encaminha migrate` on the database first.")
            return ErrorReport(status: configurationStatus, text: lines.joined(separator: "\n"))
        case nil, SQLState.connectionException?, SQLState.adminShutdown?, SQLState.cannotConnectNow?:
            lines.append("hint: Check --database, or PGHOST, PGDATABASE and PGUSER, and that PostgreSQL runs there.")
            return ErrorReport(status: unavailableStatus, text: lines.joined(separator: "\n"))
        default:
            return ErrorReport(status: internalStatus, text: lines.joined(separator: "\n"))
        }
    }
}

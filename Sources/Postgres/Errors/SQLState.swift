/// A PostgreSQL error code: five characters, of which the first two name a class.
///
/// Foreign codes stay foreign; they are only given names. A pattern of two characters matches its whole class:
///
/// ```swift
/// switch error.sqlState {
/// case .serializationFailure?, .deadlockDetected?: retry()
/// case .connectionException?: reconnect()
/// default: throw error
/// }
/// ```
///
/// Source: <https://www.postgresql.org/docs/15/errcodes-appendix.html>.
package struct SQLState: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }

    /// A two-character pattern matches its whole class.
    package static func ~= (pattern: Self, state: Self) -> Bool {
        pattern.rawValue.utf8.count == 2 ? state.rawValue.hasPrefix(pattern.rawValue) : state == pattern
    }
}

// MARK: classes

extension SQLState {
    package static let connectionException = Self(rawValue: "08")
    package static let dataException = Self(rawValue: "22")
    package static let integrityConstraintViolation = Self(rawValue: "23")
    package static let invalidTransactionState = Self(rawValue: "25")
    package static let transactionRollback = Self(rawValue: "40")
    package static let syntaxErrorOrAccessRuleViolation = Self(rawValue: "42")
    package static let insufficientResources = Self(rawValue: "53")
    package static let programLimitExceeded = Self(rawValue: "54")
    package static let objectNotInPrerequisiteState = Self(rawValue: "55")
    package static let operatorIntervention = Self(rawValue: "57")
    package static let systemError = Self(rawValue: "58")
    package static let internalError = Self(rawValue: "XX")
}

// MARK: codes

extension SQLState {
    package static let protocolViolation = Self(rawValue: "08P01")

    package static let featureNotSupported = Self(rawValue: "0A000")

    package static let numericValueOutOfRange = Self(rawValue: "22003")
    package static let invalidDatetimeFormat = Self(rawValue: "22007")
    package static let datetimeFieldOverflow = Self(rawValue: "22008")
    package static let divisionByZero = Self(rawValue: "22012")
    package static let characterNotInRepertoire = Self(rawValue: "22021")
    package static let invalidParameterValue = Self(rawValue: "22023")
    package static let invalidTextRepresentation = Self(rawValue: "22P02")
    package static let invalidBinaryRepresentation = Self(rawValue: "22P03")
    package static let badCopyFileFormat = Self(rawValue: "22P04")
    package static let untranslatableCharacter = Self(rawValue: "22P05")

    package static let notNullViolation = Self(rawValue: "23502")
    package static let foreignKeyViolation = Self(rawValue: "23503")
    package static let uniqueViolation = Self(rawValue: "23505")
    package static let checkViolation = Self(rawValue: "23514")
    package static let exclusionViolation = Self(rawValue: "23P01")

    package static let readOnlySQLTransaction = Self(rawValue: "25006")
    package static let noActiveSQLTransaction = Self(rawValue: "25P01")
    package static let inFailedSQLTransaction = Self(rawValue: "25P02")
    package static let idleInTransactionSessionTimeout = Self(rawValue: "25P03")

    package static let invalidSQLStatementName = Self(rawValue: "26000")
    package static let invalidAuthorizationSpecification = Self(rawValue: "28000")
    package static let invalidPassword = Self(rawValue: "28P01")
    package static let invalidCatalogName = Self(rawValue: "3D000")
    package static let invalidSchemaName = Self(rawValue: "3F000")

    package static let serializationFailure = Self(rawValue: "40001")
    package static let deadlockDetected = Self(rawValue: "40P01")

    package static let insufficientPrivilege = Self(rawValue: "42501")
    package static let syntaxError = Self(rawValue: "42601")
    package static let undefinedColumn = Self(rawValue: "42703")
    package static let undefinedFunction = Self(rawValue: "42883")
    package static let undefinedTable = Self(rawValue: "42P01")
    package static let duplicateDatabase = Self(rawValue: "42P04")
    package static let duplicatePreparedStatement = Self(rawValue: "42P05")
    package static let duplicateTable = Self(rawValue: "42P07")
    package static let undefinedObject = Self(rawValue: "42704")
    package static let duplicateObject = Self(rawValue: "42710")

    package static let diskFull = Self(rawValue: "53100")
    package static let outOfMemory = Self(rawValue: "53200")
    package static let tooManyConnections = Self(rawValue: "53300")

    package static let objectInUse = Self(rawValue: "55006")
    package static let lockNotAvailable = Self(rawValue: "55P03")

    package static let queryCanceled = Self(rawValue: "57014")
    package static let adminShutdown = Self(rawValue: "57P01")
    package static let crashShutdown = Self(rawValue: "57P02")
    package static let cannotConnectNow = Self(rawValue: "57P03")
    package static let idleSessionTimeout = Self(rawValue: "57P05")

    package static let raiseException = Self(rawValue: "P0001")
}

/// What went wrong between us and the database.
///
/// Two faces. ``description`` may reach a log: kind, SQLSTATE and the names of table, column and constraint. What the server says in words
/// (message, detail, hint, context) may quote a row, so it is in ``debugDescription`` and in the properties only.
package struct PostgresError: Error, Sendable {
    /// Who failed, and what that means for the connection.
    package enum Kind: String, Sendable, Hashable {
        /// The server refused a statement. The connection is usable.
        case server
        /// The connection broke, or was closed because what it would say next is not known. It is of no more use.
        case connectionLost = "connection lost"
        /// No connection was made.
        case connectionFailed = "connection failed"
        /// The deadline passed first.
        case timeout
        /// A value of the database does not fit the Swift type asked for.
        case decoding
        /// A Swift value does not fit into the database (a NUL in a text, a date out of range). Nothing was sent.
        case encoding
        /// libpq cannot read a ``ConnectionTarget``. The message may quote it.
        case invalidTarget = "invalid target"
        /// The call does not fit the statement or the state of the connection (rows expected but none, COPY in a plain query, …).
        case usage
    }

    package let kind: Kind

    /// One line, lower case. From the server or libpq for ``Kind/server``, ``Kind/connectionLost`` and ``Kind/connectionFailed``.
    package let message: String

    /// What the server said beside the message, if it was the server.
    let report: ServerReport?

    /// Which statement of a ``Connection/pipeline(_:)`` it was, from 0.
    package let statementIndex: Int?

    init(_ kind: Kind, _ message: String, report: ServerReport? = nil, statementIndex: Int? = nil) {
        self.kind = kind
        self.message = message
        self.report = report
        self.statementIndex = statementIndex
    }

    /// The same error, said of one statement of a pipeline.
    func at(statement index: Int) -> PostgresError { PostgresError(kind, message, report: report, statementIndex: index) }
}

// MARK: the fields, said flat

extension PostgresError {
    package var sqlState: SQLState? { report?.sqlState }
    /// `ERROR`, `FATAL` or `PANIC`, never translated.
    package var severity: String? { report?.severity }
    package var detail: String? { report?.detail }
    package var hint: String? { report?.hint }
    package var context: String? { report?.context }
    package var schema: String? { report?.schema }
    package var table: String? { report?.table }
    package var column: String? { report?.column }
    package var dataType: String? { report?.dataType }
    package var constraint: String? { report?.constraint }
    /// In characters of the statement, from 1.
    package var position: Int? { report?.position }
}

extension PostgresError: CustomStringConvertible, CustomDebugStringConvertible {
    /// Safe for logs: never a value, a parameter, a detail, or words of the server about a statement.
    ///
    /// Our own messages and libpq's about a connection that could not be made are included: they name hosts, users and types only.
    package var description: String {
        var text = kind.rawValue
        if let state = sqlState { text += " \(state)" }
        if let name = report?.objectName { text += " on \(name)" }
        if let constraint { text += " (constraint \(constraint))" }
        if let statementIndex { text += " in statement \(statementIndex) of a pipeline" }
        switch kind {
        case .connectionFailed, .timeout, .decoding, .encoding, .usage: text += ": \(message)"
        case .server, .connectionLost, .invalidTarget: break
        }
        return text
    }

    /// Everything known. For people who may see the data.
    package var debugDescription: String {
        let lines = [
            "\(kind.rawValue): \(message)",
            severity.map { "severity: \($0)" }, sqlState.map { "sqlstate: \($0)" },
            detail.map { "detail: \($0)" }, hint.map { "hint: \($0)" }, context.map { "context: \($0)" },
            report?.objectName.map { "object: \($0)" }, constraint.map { "constraint: \($0)" },
            position.map { "position: \($0)" }, statementIndex.map { "statement: \($0)" },
        ]
        return lines.compactMap { $0 }.joined(separator: "\n")
    }
}

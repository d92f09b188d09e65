import DatabaseTesting
import Logging
import Postgres

/// The server the tests of this module run against: the run's own, as its superuser.
enum TestServer {
    static var target: ConnectionTarget {
        get async throws { try await SharedCluster.target }
    }

    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Lends a session of its own, and ends it.
    static func withConnection<Value>(
        to target: ConnectionTarget? = nil, logger: Logger = logger, preparedStatements: Int = 256,
        _ body: (Connection) async throws -> Value
    ) async throws -> Value {
        let server = if let target { target } else { try await Self.target }
        let connection = try await Connection.connect(to: server, logger: logger, preparedStatements: preparedStatements)
        do {
            let value = try await body(connection)
            await connection.close()
            return value
        } catch {
            await connection.close()
            throw error
        }
    }
}

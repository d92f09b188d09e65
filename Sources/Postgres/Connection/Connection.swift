package import Logging

/// One session with the database. Does one thing at a time, for one task.
///
/// Not `Sendable`, and not reentrant: a call while another is under way is a mistake of ours and stops the process.
/// Every call throws ``PostgresError``, or `CancellationError` when its task is cancelled. The server is then asked to cancel the statement
/// and the connection is usable again afterwards, unless ``isUsable`` says otherwise. A cancelled statement may have taken effect, if it
/// was not inside a ``withTransaction(_:_:)``: it may have been done already.
///
/// PostgreSQL and libpq 15 or newer.
package final class Connection {
    /// Nil once closed.
    private(set) var wire: LibPQWire?
    let cancelHandle: CancelHandle?
    let logger: Logger
    var cache: StatementCache
    var isInUse = false
    /// Inside ``withTransaction(_:_:)``.
    var isInTransaction = false

    /// The server's version: 150018 is 15.18.
    package let serverVersion: Int
    /// The process of the server that serves this session; what `pg_stat_activity` calls `pid`.
    package let processID: Int32

    private init(_ wire: sending LibPQWire, logger: Logger, preparedStatements: Int) {
        cancelHandle = wire.cancelHandle()
        serverVersion = wire.serverVersion
        processID = wire.processID
        self.wire = wire
        self.logger = logger
        cache = StatementCache(capacity: preparedStatements)
    }

    /// How many statements a session keeps prepared where nothing else is said.
    package static let preparedStatements = 256

    /// Connects, on a thread of its own, to the first of the target's hosts that answers as asked.
    ///
    /// - Parameters:
    ///   - deadline: For all of it: names, every host, authentication. Several hosts share it evenly.
    ///   - preparedStatements: How many statements the session keeps prepared; 0 behind a pooler that does not know prepared statements.
    /// - Throws: `CancellationError`; ``PostgresError/Kind/timeout``; ``PostgresError/Kind/connectionFailed``.
    package static func connect(
        to target: ConnectionTarget, logger: Logger, deadline: Duration = .seconds(10),
        preparedStatements: Int = Connection.preparedStatements
    ) async throws -> sending Connection {
        let connector = Connector(target: target, logger: logger, deadline: .now.advanced(by: deadline))
        let wire = try await connector.connect()
        return Connection(wire, logger: logger, preparedStatements: preparedStatements)
    }

    /// False after the connection was closed, found lost, or left in a state that could not be cleared. A connection that nobody uses is
    /// not looked at: the next call finds out.
    package var isUsable: Bool { wire.map { !$0.isBroken } ?? false }

    /// What the server reports of itself: `server_encoding`, `TimeZone`, `in_hot_standby`, …; nil when it does not.
    package func parameterStatus(_ name: String) -> String? { wire?.parameterStatus(name) }

    /// Ends the session and waits (at most 2 s) until the server has let go of it, so that its locks are free and its database can be dropped.
    ///
    /// Does nothing when closed already. Without it `deinit` ends the session and does not wait.
    package func close() async {
        precondition(!isInUse, "a connection is closed while it is in use")
        guard isUsable, let socket = wire?.socket else { return abandon() }
        let farewell = Farewell(of: socket)
        abandon()
        await farewell.wait(until: .now.advanced(by: .seconds(2)))
    }

    /// Ends the session at once.
    func abandon() { wire = nil }

    func liveWire() throws(PostgresError) -> LibPQWire {
        guard let wire else { throw PostgresError(.connectionLost, "the connection is closed") }
        return wire
    }
}

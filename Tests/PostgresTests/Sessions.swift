import Logging
import Postgres
import Synchronization
import Testing

/// What tests with more than one session need.
enum Sessions {
    /// Runs `operation` on a session in a task of its own, cancels the task once the server is seen at work, and returns the session.
    ///
    /// - Parameter condition: What `pg_stat_activity` must say of the session, as SQL.
    /// - Returns: What the operation threw, and the session, to see how it fared.
    static func cancelling(
        when condition: String = "state = 'active'", _ operation: @escaping @Sendable (Connection) async throws -> Void
    ) async throws -> (error: (any Error)?, connection: Connection) {
        let subject = try await Connection.connect(to: TestServer.target, logger: TestServer.logger)
        let processID = subject.processID
        let handover = Handover(subject)
        let error = try await withThrowingTaskGroup(of: (any Error)?.self) { group in
            group.addTask {
                do {
                    try await operation(handover.connection)
                    return nil
                } catch {
                    return error
                }
            }
            try await wait(until: condition, ofSession: processID)
            group.cancelAll()
            return try await group.next()!
        }
        return (error, handover.connection)
    }

    /// Asks until `pg_stat_activity` says so of a session.
    static func wait(until condition: String, ofSession processID: Int32) async throws {
        try await TestServer.withConnection { observer in
            while try await observer.query("select 1 from pg_stat_activity where pid = $1 and (\(condition))", [processID]).count == 0 {
                await Task.yield()
            }
        }
    }

    /// Ends another session from the server's side, and waits until it is gone.
    static func terminate(_ processID: Int32) async throws {
        try await TestServer.withConnection { observer in
            let isGone = try await observer.query("select pg_terminate_backend($1, 60000)", [processID]).one(Bool.self)
            try #require(isGone)
        }
    }

    /// `@unchecked Sendable`: the test hands the session to one task and takes it back when that task has ended.
    private final class Handover: @unchecked Sendable {
        let connection: Connection
        init(_ connection: Connection) { self.connection = connection }
    }
}

/// Keeps what was logged.
struct RecordingLogHandler: LogHandler {
    struct Record: Sendable {
        let level: Logger.Level
        let message: String
        let metadata: Logger.Metadata
    }

    final class Log: Sendable {
        private let content = Mutex<[Record]>([])
        var records: [Record] { content.withLock { $0 } }
        func append(_ record: Record) { content.withLock { $0.append(record) } }
    }

    let log: Log
    var logLevel: Logger.Level = .trace
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        log.append(Record(level: event.level, message: event.message.description, metadata: event.metadata ?? [:]))
    }

    /// A logger and what it will have logged.
    static func logger() -> (Logger, Log) {
        let log = Log()
        return (Logger(label: "test") { _ in RecordingLogHandler(log: log) }, log)
    }
}

import CLibPQ
import Logging

/// Where the notices of one connection go: the log.
///
/// The text of a notice may quote rows (`raise notice '%', row`), so above trace level only its code and the names in it are logged.
/// Called by libpq on whatever thread is reading from the connection, which is one at a time.
final class NoticeSink {
    let logger: Logger
    /// The last notice that announced the end of the session (`FATAL`): libpq reports it as a notice when no statement is running.
    private(set) var farewell: PostgresError?

    init(logger: Logger) { self.logger = logger }

    /// Makes this the receiver of the connection's notices. The sink must outlive the connection.
    func receive(from connection: OpaquePointer) {
        _ = unsafe PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context = unsafe context, let result = unsafe result else { return }
                let (message, fields) = unsafe LibPQResult.report(of: result)
                unsafe Unmanaged<NoticeSink>.fromOpaque(context).takeUnretainedValue().take(message, fields)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    func take(_ message: String, _ fields: ServerReport) {
        let level: Logger.Level =
            switch fields.severity {
            case "DEBUG", "LOG": .debug
            case "WARNING", "FATAL", "PANIC", "ERROR": .warning
            case "NOTICE", "INFO": .info
            default: .debug
            }
        if fields.severity == "FATAL" || fields.severity == "PANIC" {
            farewell = PostgresError(.connectionLost, message, report: fields)
        }
        var metadata: Logger.Metadata = [:]
        metadata["db.severity"] = fields.severity.map { .string($0) }
        metadata["db.sqlstate"] = fields.sqlState.map { .stringConvertible($0) }
        metadata["db.object"] = fields.objectName.map { .string($0) }
        metadata["db.constraint"] = fields.constraint.map { .string($0) }
        logger.log(level: level, "notice from the database", metadata: metadata)
        logger.trace("text of a notice from the database", metadata: ["db.notice": .string(message)])
    }
}

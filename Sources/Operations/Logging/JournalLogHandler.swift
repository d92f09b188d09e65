package import Logging

/// Writes log records to the journal: the message as such, the level as its priority, every value under a key of its own.
///
/// What the journal does not take at once goes to standard error as a line of JSON, or is counted as dropped where that is full too.
package struct JournalLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    private let label: String
    private let journal: JournalSocket
    private var threshold: LogThreshold

    package init(label: String, journal: JournalSocket, level: AdjustableLogLevel) {
        self.label = label
        self.journal = journal
        threshold = LogThreshold(level)
    }

    package var logLevel: Logger.Level {
        get { threshold.level }
        set { threshold.level = newValue }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let all = event.metadata(over: metadata)
        let message = event.message.description
        if !journal.send(Self.fields(level: event.level, label: label, message: message, metadata: all)) {
            JSONLogHandler.write(JSONLogHandler.line(level: event.level, label: label, message: message, metadata: all))
        }
    }

    /// The record as the journal's fields, in order of keys behind the fixed ones.
    static func fields(level: Logger.Level, label: String, message: String, metadata: Logger.Metadata) -> [JournalSocket.Field] {
        [("MESSAGE", message), ("PRIORITY", "\(priority(level))"), ("SYSLOG_IDENTIFIER", label)]
            + metadata.sorted { $0.key < $1.key }.map { (JournalSocket.key($0.key), "\($0.value)") }
    }

    /// As `syslog(3)` counts: 0 is worst.
    static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}

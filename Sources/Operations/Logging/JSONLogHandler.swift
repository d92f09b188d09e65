package import Logging

/// Writes one JSON object per log record to standard error, for journald and log collectors.
///
/// Keys: `level`, `logger`, `message`, then the metadata under its own dotted names. No timestamp: the journal keeps its own.
/// Records carry ids only; that is the callers' duty and is checked by the tests.
package struct JSONLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    private let label: String
    private var threshold: LogThreshold

    package init(label: String, level: AdjustableLogLevel) {
        self.label = label
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
        Self.write(Self.line(level: event.level, label: label, message: event.message.description, metadata: all))
    }

    /// One record as one line of JSON, without the line feed. Pure.
    static func line(level: Logger.Level, label: String, message: String, metadata: Logger.Metadata) -> String {
        var text =
            "{\"level\":\(JSONText.quoted(level.rawValue)),\"logger\":\(JSONText.quoted(label)),\"message\":\(JSONText.quoted(message))"
        for key in metadata.keys.sorted() {
            text += ",\(JSONText.quoted(key)):\(JSONText.quoted(metadata[key].map { "\($0)" } ?? ""))"
        }
        return text + "}"
    }

    static func write(_ line: String) {
        LogOutlet.standardError.write(line) { count in
            Self.line(level: .warning, label: "log", message: "records were dropped", metadata: ["log.dropped": "\(count)"])
        }
    }
}

package import Logging

/// The lines that swift-log writes for people, to standard error, with a level that can be changed while the process runs.
package struct TextLogHandler: LogHandler {
    private var lines: StreamLogHandler
    private let level: AdjustableLogLevel
    private var ownLevel: Logger.Level?

    package init(label: String, level: AdjustableLogLevel) {
        lines = StreamLogHandler.standardError(label: label)
        self.level = level
    }

    package var logLevel: Logger.Level {
        get { ownLevel ?? level.value }
        set { ownLevel = newValue }
    }

    package var metadata: Logger.Metadata {
        get { lines.metadata }
        set { lines.metadata = newValue }
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { lines[metadataKey: key] }
        set { lines[metadataKey: key] = newValue }
    }

    package func log(event: LogEvent) { lines.log(event: event) }
}

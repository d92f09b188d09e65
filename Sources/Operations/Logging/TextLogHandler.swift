package import Logging

/// The lines that swift-log writes for people, to standard error, with a level that can be changed while the process runs.
package struct TextLogHandler: LogHandler {
    private var lines: StreamLogHandler
    private var threshold: LogThreshold

    package init(label: String, level: AdjustableLogLevel) {
        lines = StreamLogHandler.standardError(label: label)
        threshold = LogThreshold(level)
    }

    package var logLevel: Logger.Level {
        get { threshold.level }
        set { threshold.level = newValue }
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

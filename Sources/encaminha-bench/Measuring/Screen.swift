import Logging
import Operations

/// Where results and progress go.
enum Screen {
    /// A result, to standard output.
    static func write(_ text: String) { StandardStream.output.say(text) }
    /// Anything else, to standard error.
    static func say(_ text: String) { StandardStream.error.say(text) }

    /// Only what goes wrong.
    static let logger: Logger = {
        var logger = Logger(label: "encaminha-bench") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .error
        return logger
    }()
}

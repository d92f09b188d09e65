package import Logging
import Synchronization

/// The level below which nothing is logged, for all loggers of the process; can be changed while it runs.
package final class AdjustableLogLevel: Sendable {
    private let stored: Mutex<Logger.Level>

    package init(_ level: Logger.Level) { stored = Mutex(level) }

    package var value: Logger.Level {
        get { stored.withLock { $0 } }
        set { stored.withLock { $0 = newValue } }
    }
}

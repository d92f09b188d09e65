import Logging
import Synchronization

/// What one connection of the daemon does when it fails: how long it waits, what it says, and what is counted.
final class Retrying: Sendable {
    private struct State: ~Copyable {
        var reconnection = Reconnection()
        var outage = Outage()
        var random = SystemRandomNumberGenerator()
    }

    private let state = Mutex(State())
    private let connection: PlacementMetrics.Link
    private let metrics: PlacementMetrics
    private let logger: Logger

    init(_ connection: PlacementMetrics.Link, metrics: PlacementMetrics, logger: Logger) {
        self.connection = connection
        self.metrics = metrics
        self.logger = logger
    }

    /// - Returns: What it was, and the wait that is due.
    func failed(_ error: any Error) -> (trouble: Trouble, wait: Duration) {
        let trouble = Trouble(error)
        let (wait, action) = state.withLock { state in
            (state.reconnection.failed(using: &state.random), state.outage.failed(trouble))
        }
        metrics.disconnected(connection, trouble)
        switch action {
        case .say:
            logger.warning(
                "a connection is lost, and made again",
                metadata: ["connection": "\(connection.rawValue)", "cause": "\(trouble.rawValue)", "error": "\(error)"])
        case .stayQuiet: break
        }
        return (trouble, wait)
    }

    func succeeded() {
        let action = state.withLock { state in
            state.reconnection.succeeded()
            return state.outage.recovered()
        }
        switch action {
        case .none: break
        case .say(let trouble):
            logger.notice("a connection is back", metadata: ["connection": "\(connection.rawValue)", "after": "\(trouble.rawValue)"])
        }
    }
}

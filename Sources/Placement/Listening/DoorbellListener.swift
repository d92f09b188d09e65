import Logging
import Postgres

/// Holds the connection that waits for `NOTIFY encaminha` and rings for each.
///
/// The payload is empty and nothing is read from it: any role can ring. `NOTIFY` is not kept for absent listeners, so every new connection
/// rings once by itself.
struct DoorbellListener: Sendable {
    static let channel = "encaminha"

    let target: ConnectionTarget
    let doorbell: Doorbell
    let metrics: PlacementMetrics
    let logger: Logger

    /// Until cancelled. Reconnects for ever.
    func run() async {
        var reconnection = Reconnection()
        while !Task.isCancelled {
            do {
                let connection = try await Connection.connect(to: target, logger: logger)
                let notifications = try await connection.listen(to: [Self.channel])
                reconnection.succeeded()
                logger.debug("listening")
                doorbell.ring(.notification)
                for try await _ in notifications { doorbell.ring(.notification) }
            } catch is CancellationError {
                return
            } catch {
                let wait = reconnection.failed()
                metrics.disconnected(.listener, DisconnectCause(error))
                logger.warning(
                    "the listening connection is lost", metadata: ["error": "\(error)", "retry.in": "\(wait)"])
                try? await Task.sleep(for: wait)
            }
        }
    }
}

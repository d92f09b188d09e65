import Logging
import Postgres

/// Holds the connection that waits for `NOTIFY encaminha` and rings for each.
///
/// The payload is empty and nothing is read from it: any role can ring. `NOTIFY` is not kept for absent listeners, so every new connection
/// rings once by itself. On a second channel our own probes come back; when one does not, the connection is given up (``EchoMachine``).
struct DoorbellListener: Sendable {
    static let channel = "encaminha"

    let connector: PrimaryConnector
    let doorbell: Doorbell
    let echo: DoorbellEcho
    let metrics: PlacementMetrics
    let logger: Logger

    /// Until cancelled. Reconnects for ever.
    func run() async {
        let retrying = Retrying(.listener, metrics: metrics, logger: logger)
        while !Task.isCancelled {
            do {
                let complaints = echo.complaints()
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await listen(began: retrying.succeeded) }
                    group.addTask {
                        for await _ in complaints { throw SilentDoorbell() }
                    }
                    // The listening has ended, or the probe was not heard: whichever was first says why.
                    defer { group.cancelAll() }
                    try await group.next()
                }
            } catch is CancellationError where Task.isCancelled {
                return
            } catch {
                echo.lost()
                let (trouble, wait) = retrying.failed(error)
                try? await connector.pause(.listener, for: wait, after: trouble)
            }
        }
    }

    /// One connection's life.
    private func listen(began: @Sendable () -> Void) async throws {
        let connection = try await connector.connect(.listener)
        let notifications = try await connection.listen(to: [Self.channel, echo.channel])
        began()
        echo.listening()
        logger.debug("listening")
        doorbell.ring(.notification)
        // The worker's connection, at rest till the next ring, may have gone the same way: whoever asks how things stand is to hear of it now.
        defer { doorbell.ring(.poll) }
        for try await notification in notifications {
            guard notification.channel == echo.channel else {
                doorbell.ring(.notification)
                continue
            }
            if let delay = echo.heard(notification.payload) { metrics.doorbellHeard(after: delay) }
        }
    }
}

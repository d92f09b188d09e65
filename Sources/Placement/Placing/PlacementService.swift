package import Logging
import Operations
import Postgres
import ServiceLifecycle
import Store

/// The daemon's work: LISTEN, load, place, write; then again for every change, until it is told to stop.
///
/// A crash anywhere repeats the work: what is written is a function of what the tables say, and one transaction moves proposals and cursor
/// together. A stop finishes the batch in hand and gives the lease up.
package struct PlacementService: Service {
    private let configuration: PlacementConfiguration
    private let notifier: PlacementNotifier
    private let logger: Logger

    package init(_ configuration: PlacementConfiguration, notifier: PlacementNotifier, logger: Logger) {
        self.configuration = configuration
        self.notifier = notifier
        self.logger = logger
    }

    /// - Throws: `StoreError` when the database cannot be worked with before the first READY; later trouble is retried for ever.
    package func run() async throws {
        let doorbell = Doorbell()
        try await withGracefulShutdownHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                let listener = DoorbellListener(target: configuration.target, doorbell: doorbell, metrics: notifier.metrics, logger: logger)
                group.addTask { await listener.run() }
                group.addTask { try await ring(doorbell, .poll, every: configuration.pollInterval) }
                group.addTask { try await ring(doorbell, .lease, every: Lease.renewal) }
                defer { group.cancelAll() }
                try await work(doorbell)
            }
        } onGracefulShutdown: {
            notifier.stopping()
            doorbell.silence()
        }
    }

    private func ring(_ doorbell: Doorbell, _ reason: WakeReasons, every interval: Duration) async throws {
        while !Task.isCancelled {
            // Cancelled at the end of the work: that is no error of this task.
            do { try await Task.sleep(for: interval) } catch { return }
            doorbell.ring(reason)
        }
    }

    /// One session after the other. Returns when the bell is silenced.
    private func work(_ doorbell: Doorbell) async throws {
        var wakes = doorbell.wakes()
        var reconnection = Reconnection()
        var wasReady = false
        // The first ring says that LISTEN is in force: whatever commits from here on rings again.
        guard await wakes.next() != nil else { return }
        while true {
            do {
                let connection = try await Connection.connect(to: configuration.target, logger: logger)
                var session = PlacementSession(
                    configuration: configuration, connection: connection, notifier: notifier, isStarting: !wasReady, logger: logger)
                try await session.run(&wakes) {
                    wasReady = true
                    reconnection.succeeded()
                }
                return
            } catch is CancellationError {
                return
            } catch let error as StoreError where !wasReady && error.kind != .lease {
                throw error
            } catch {
                let wait = reconnection.failed()
                logger.error("the session ended", metadata: ["error": "\(error)", "retry.in": "\(wait)"])
                notifier.reconnecting(after: error)
                // A database that comes up late is no reason to be killed and started again.
                if !wasReady { notifier.extendTimeout(by: wait + SystemdNotifier.patience) }
                // A stop must not wait for the wait.
                let isStopping = await sleepOrStop(wait)
                guard !isStopping else { return }
            }
        }
    }

    /// - Returns: true when a stop was asked for meanwhile.
    private func sleepOrStop(_ wait: Duration) async -> Bool {
        let slept: Void? = try? await cancelWhenGracefulShutdown { try await Task.sleep(for: wait) }
        return slept == nil
    }
}

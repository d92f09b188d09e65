import Logging
package import Operations
import Tracing

/// Says how the loop fares to whoever asks: the service manager, the status pages, the metrics, a tracer.
///
/// Only the loop that does the work calls it: where nothing is said, nothing went on.
package struct PlacementNotifier: Sendable {
    private let manager: SystemdNotifier
    private let health: Health
    package let metrics: PlacementMetrics

    package init(manager: SystemdNotifier, health: Health, metrics: PlacementMetrics) {
        self.manager = manager
        self.health = health
        self.metrics = metrics
    }

    /// How the status pages begin.
    ///
    /// - Parameter deadline: How long the loop may take for one round.
    package static func health(deadline: Duration) -> Health { Health(PlacementPhase.starting.health, deadline: deadline) }

    /// Everything is loaded and what was missing is written.
    func ready(status: String) {
        health.entered(PlacementPhase.caughtUp.health)
        manager.ready(status: status)
    }

    /// Another instance has the lease; everything is read all the same.
    ///
    /// - Parameter isStarting: Whether the manager waits for READY: a standby is as ready as it gets.
    func standingBy(status: String, isStarting: Bool) {
        health.entered(PlacementPhase.standingBy.health)
        metrics.leaseChanged(to: nil)
        if isStarting { manager.ready(status: status) } else { manager.status(status) }
    }

    func loading() {
        health.entered(PlacementPhase.loading.health)
        metrics.loaded()
        manager.status("loading")
    }

    /// The proposals reflect the changes again.
    func caughtUp(status: String) {
        health.entered(PlacementPhase.caughtUp.health)
        manager.status(status)
    }

    /// The session has ended, and is made again when the trouble is over.
    func waiting(for trouble: Trouble) {
        health.entered(PlacementPhase.reconnecting(trouble).health)
        metrics.leaseChanged(to: nil)
        manager.status(trouble.status)
        // Trying again is what the loop is there for while the database is away.
        manager.alive()
    }

    func stopping() {
        health.entered(PlacementPhase.stopping.health)
        manager.stopping()
    }

    /// The loop has gone round once more.
    func alive() {
        health.progressed()
        manager.alive()
    }

    /// How often the manager expects to see the loop alive; nil where it does not watch.
    var watchdogInterval: Duration? { manager.watchdogInterval }

    func extendTimeout(by time: Duration) { manager.extendTimeout(by: time) }

    /// Does one part of a round, measured and as a span of its own.
    nonisolated(nonsending) func step<Result>(
        _ step: PlacementMetrics.Step, _ body: () async throws -> Result
    ) async throws -> Result {
        let start = ContinuousClock.now
        defer { metrics.took(step, ContinuousClock.now - start) }
        return try await withSpan("encaminha.\(step.rawValue)") { _ in try await body() }
    }
}

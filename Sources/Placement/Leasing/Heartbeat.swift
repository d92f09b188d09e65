import Logging
import Postgres
import Store
import Synchronization

/// Renews the lease beside the work, on a connection of its own, and tries on it whether the doorbell still rings.
///
/// However long the worker loads, ranks or writes, the lease does not run out meanwhile; and a standby hears when the other's ends.
struct Heartbeat: Sendable {
    let connector: PrimaryConnector
    /// How long a lease lasts.
    let duration: Duration
    let keeper: LeaseKeeper
    let echo: DoorbellEcho
    let doorbell: Doorbell
    let metrics: PlacementMetrics
    let logger: Logger

    /// How long the server may take to answer.
    private static let patience = Duration.seconds(5)
    /// After another's lease has ended, how soon to look again while the worker has not taken it.
    private static let impatience = Duration.milliseconds(250)

    /// One renewal may fail and the next still be in time, patience included.
    private var interval: Duration { duration / 2 }

    /// Until cancelled. Connects again for ever.
    func run() async {
        let retrying = Retrying(.heartbeat, metrics: metrics, logger: logger)
        while !Task.isCancelled {
            let pulse = Pulse()
            do {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await beat(pulse, retrying) }
                    group.addTask { try await pulse.watch(Self.patience) }
                    defer { group.cancelAll() }
                    try await group.next()
                }
            } catch is CancellationError where Task.isCancelled {
                return
            } catch {
                let (trouble, wait) = retrying.failed(error)
                try? await connector.pause(.heartbeat, for: wait, after: trouble)
            }
        }
    }

    /// One connection's life.
    private func beat(_ pulse: Pulse, _ retrying: Retrying) async throws {
        let connection = try await connector.connect(.heartbeat)
        while true {
            pulse.begin()
            let next = try await beatOnce(on: connection)
            pulse.end()
            retrying.succeeded()
            try await Task.sleep(for: next)
        }
    }

    /// - Returns: When the next is due.
    private func beatOnce(on connection: Connection) async throws -> Duration {
        echo.expire()
        let probe = echo.probe()
        do {
            return try await beatOnce(probing: probe, on: connection)
        } catch {
            guard let probe else { throw error }
            echo.unsent(probe.number)
            // Nobody can ring while the server's queue is full: the lease is not lost for that.
            if connection.isUsable { _ = try await beatOnce(probing: nil, on: connection) }
            throw error
        }
    }

    /// What is asked of the lease, and the probe, in one statement.
    private func beatOnce(probing probe: DoorbellProbe?, on connection: Connection) async throws -> Duration {
        switch keeper.beat {
        case .renew(let lease):
            let isOurs = try await lease.renew(for: duration, probing: probe, on: connection)
            switch keeper.renewed(lease, isOurs: isOurs) {
            case .none: break
            case .tellWorker:
                logger.notice("another instance has taken the lease", metadata: ["lease.epoch": "\(lease.epoch)"])
                doorbell.ring(.lease)
            }
            return interval
        case .watch:
            let remaining = try await Lease.remaining(probing: probe, on: connection)
            guard remaining == .zero else {
                // A little late rather than a little early: then it is over.
                return min(interval, remaining + .milliseconds(5))
            }
            doorbell.ring(.lease)
            return Self.impatience
        case .rest:
            try await probe?.send(on: connection)
            return interval
        }
    }

    /// Whether the server answers in time: a connection that died without a word would otherwise be waited on for ever.
    private final class Pulse: Sendable {
        private let begun = Mutex<ContinuousClock.Instant?>(nil)

        func begin() { begun.withLock { $0 = .now } }
        func end() { begun.withLock { $0 = nil } }

        func watch(_ patience: Duration) async throws {
            while true {
                try await Task.sleep(for: patience)
                if let begun = begun.withLock({ $0 }), ContinuousClock.now - begun > patience { throw NoAnswer() }
            }
        }
    }
}

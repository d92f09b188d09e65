package import Logging
import Operations
import Postgres
import ServiceLifecycle
import Store

/// The daemon's work: LISTEN, load, place, write; then again for every change, until it is told to stop.
///
/// A crash anywhere repeats the work: what is written is a function of what the tables say, and one transaction moves proposals and cursor
/// together. A stop finishes the batch in hand and gives the lease up. What is in memory outlives the connections.
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
        let keeper = LeaseKeeper()
        let connector = PrimaryConnector(to: configuration.target, pooler: configuration.pooler, logger: logger)
        var random = SystemRandomNumberGenerator()
        let echo = DoorbellEcho(using: &random)
        let thread = WorkerThread()
        try await withGracefulShutdownHandler {
            try await withThrowingTaskGroup(of: Void.self) { group in
                let listener = DoorbellListener(
                    connector: connector, doorbell: doorbell, echo: echo, metrics: notifier.metrics, logger: logger)
                group.addTask { await listener.run() }
                let heartbeat = Heartbeat(
                    connector: connector, duration: configuration.lease, keeper: keeper, echo: echo, doorbell: doorbell,
                    metrics: notifier.metrics, logger: logger)
                group.addTask { await heartbeat.run() }
                group.addTask { await ring(doorbell, .poll, every: configuration.pollInterval) }
                group.addTask { await ring(doorbell, .lease, every: signOfLife) }
                defer { group.cancelAll() }
                try await withTaskExecutorPreference(thread) { try await work(doorbell, keeper, connector) }
            }
        } onGracefulShutdown: {
            notifier.stopping()
            doorbell.silence()
        }
    }

    /// How often the worker goes round although nothing happens, so that the manager sees it alive.
    private var signOfLife: Duration { min(.seconds(10), notifier.watchdogInterval.map { $0 / 3 } ?? .seconds(10)) }

    private func ring(_ doorbell: Doorbell, _ reason: WakeReasons, every interval: Duration) async {
        while !Task.isCancelled {
            // Cancelled at the end of the work: that is no error of this task.
            do { try await Task.sleep(for: interval) } catch { return }
            doorbell.ring(reason)
        }
    }

    /// One session after the other. Returns when the bell is silenced.
    private func work(_ doorbell: Doorbell, _ keeper: LeaseKeeper, _ connector: PrimaryConnector) async throws {
        var wakes = doorbell.wakes()
        let retrying = Retrying(.worker, metrics: notifier.metrics, logger: logger)
        var engine: PlacementEngine?
        var wasReady = false
        // Nothing comes before the first ring, and none comes while the database is away; from then on each attempt says so.
        notifier.extendTimeout(by: SystemdNotifier.patience)
        // The first ring says that LISTEN is in force: whatever commits from here on rings again.
        guard await wakes.next() != nil else { return }
        var gauges = GaugeReader(metrics: notifier.metrics)
        var examination = Examination(every: configuration.examinationInterval)
        while true {
            do {
                let connection = try await connector.connect(.worker)
                var session = PlacementSession(
                    configuration: configuration, connection: connection, keeper: keeper, notifier: notifier, isStarting: !wasReady,
                    logger: logger)
                try await session.run(&wakes, &engine, &examination, &gauges) {
                    wasReady = true
                    retrying.succeeded()
                }
                return
            } catch is CancellationError where Task.isCancelled {
                return
            } catch let error as StoreError where !wasReady && Trouble(error).remedy == .giveUpBeforeReady {
                throw error
            } catch {
                keeper.failed()
                let (trouble, wait) = retrying.failed(error)
                if trouble.remedy == .reload { engine = nil }
                notifier.waiting(for: trouble)
                // A database that comes up late is no reason to be killed and started again.
                if !wasReady { notifier.extendTimeout(by: PrimaryConnector.longestPause + SystemdNotifier.patience) }
                // A stop must not wait for the wait.
                let isStopping = await isStopped { try await connector.pause(.worker, for: wait, after: trouble) }
                guard !isStopping else { return }
            }
        }
    }

    /// - Returns: true when a stop was asked for during the wait.
    private func isStopped(during wait: @escaping @Sendable () async throws -> Void) async -> Bool {
        let waited: Void? = try? await cancelWhenGracefulShutdown(wait)
        return waited == nil
    }
}

import Logging
import Matching
import Operations
import Postgres
import Rules
import Store

/// One connection's worth of work: take the lease, load, then follow the changes. Ends with the connection, the lease, or a stop.
struct PlacementSession {
    let configuration: PlacementConfiguration
    let connection: Connection
    let notifier: PlacementNotifier
    let logger: Logger
    /// Whether the manager still waits for READY.
    private var isStarting: Bool

    private var clock = ContinuousClock()
    private var renewed = ContinuousClock.now
    private var gauges: GaugeReader
    /// On the database's clock, a moment before the snapshot that is followed was taken.
    private var snapshotNotBefore: Instant?

    init(
        configuration: PlacementConfiguration, connection: Connection, notifier: PlacementNotifier, isStarting: Bool, logger: Logger
    ) {
        self.configuration = configuration
        self.connection = connection
        self.notifier = notifier
        self.isStarting = isStarting
        self.logger = logger
        gauges = GaugeReader(metrics: notifier.metrics)
    }

    /// - Parameter ready: Called once everything is loaded and what was missing is written.
    mutating func run(_ wakes: inout Doorbell.Wakes, ready: () -> Void) async throws {
        try await Migrator.requireCurrentSchema(on: connection)
        guard let lease = try await takeLease(&wakes) else { return await connection.close() }
        FailPoint.reach(.leased)
        do {
            var engine = try await load(lease)
            ready()
            isStarting = false
            notifier.ready(status: status(engine))
            logger.info(
                "ready",
                metadata: [
                    "candidates": "\(engine.candidateCount)", "vacancies": "\(engine.vacancyCount)", "proposals": "\(engine.proposalCount)",
                    "lease.epoch": "\(lease.epoch)", "rule_set": "\(engine.rules.hash.prefix(12))",
                ])
            try await gauges.readIfDue(engine, on: connection)
            while let reasons = await wakes.next() {
                notifier.alive()
                notifier.metrics.woken(by: reasons)
                try await renewIfDue(lease)
                if !reasons.isDisjoint(with: [.notification, .poll]) {
                    if try await follow(&engine, lease) { notifier.caughtUp(status: status(engine)) }
                    if reasons.contains(.poll) { try await PruneChanges.run(on: connection) }
                }
                try await gauges.readIfDue(engine, on: connection)
            }
        } catch {
            // The next session takes the lease again under the same name; another instance need not wait for its end.
            if connection.isUsable { try? await lease.release(on: connection) }
            await connection.close()
            throw error
        }
        FailPoint.reach(.releasing)
        try await lease.release(on: connection)
        await connection.close()
        logger.info("stopped", metadata: ["lease.epoch": "\(lease.epoch)"])
    }

    /// Waits until the lease is free.
    ///
    /// - Returns: nil when a stop came first.
    private mutating func takeLease(_ wakes: inout Doorbell.Wakes) async throws -> Lease? {
        var isWaiting = false
        while true {
            if let lease = try await Lease.take(as: configuration.instance, on: connection) {
                renewed = clock.now
                notifier.metrics.leaseChanged(to: lease.epoch)
                return lease
            }
            if !isWaiting {
                isWaiting = true
                logger.info("another instance holds the lease; standing by")
                notifier.standingBy()
            }
            guard await wakes.next() != nil else { return nil }
            notifier.alive()
        }
    }

    private mutating func renewIfDue(_ lease: Lease) async throws {
        guard clock.now - renewed >= Lease.renewal else { return }
        guard try await lease.renew(on: connection) else { throw Self.leaseLost }
        renewed = clock.now
    }

    /// A large office may take longer to load than the manager waits.
    private func keepStarting() {
        if isStarting { notifier.extendTimeout(by: SystemdNotifier.patience) }
    }

    // MARK: Loading and following

    /// Everything from the tables, and what was missing written.
    private mutating func load(_ lease: Lease) async throws -> PlacementEngine {
        notifier.loading()
        keepStarting()
        gauges.loadBegins()
        let start = clock.now
        let office = try await notifier.step(.load) { try await OfficeSnapshot.load(on: connection) }
        snapshotNotBefore = nil
        let loaded = clock.now
        FailPoint.reach(.loaded)
        var engine = PlacementEngine(office)
        let batch = try await notifier.step(.rank) {
            try await rank(&engine, lease)
            return engine.nextBatch()
        }
        let placed = clock.now
        try await write(batch, &engine, lease)
        logger.info(
            "loaded",
            metadata: [
                "candidates": "\(engine.candidateCount)", "vacancies": "\(engine.vacancyCount)",
                "load.ms": "\((loaded - start).milliseconds)",
                "place.ms": "\((placed - loaded).milliseconds)", "write.ms": "\((clock.now - placed).milliseconds)",
            ])
        return engine
    }

    /// Reads what changed, places again, writes the difference.
    ///
    /// - Returns: false when nothing had changed and nothing was left from before.
    private mutating func follow(_ engine: inout PlacementEngine, _ lease: Lease) async throws -> Bool {
        let start = clock.now
        let old = engine.position.snapshot
        let changes = try await notifier.step(.read) {
            try await OfficeChanges.read(since: old, catalogue: engine.rules.catalogue, on: connection)
        }
        guard engine.canApply(changes) else {
            logger.info("loading again", metadata: ["reason": changes.needsReload ? "control" : "day or database"])
            engine = try await load(lease)
            return true
        }
        guard !changes.isEmpty || engine.hasWorkLeft else { return false }
        let commits = try await CommitAges.read(from: old, to: changes.position.snapshot, before: snapshotNotBefore, on: connection)
        let read = clock.now
        snapshotNotBefore = commits.readAt - (read - start)
        FailPoint.reach(.read)
        engine.apply(changes)
        let batch = try await notifier.step(.rank) {
            try await rank(&engine, lease)
            return engine.nextBatch()
        }
        let placed = clock.now
        try await write(batch, &engine, lease)
        let since = clock.now - read
        notifier.metrics.placed(changes: changes.count, ages: commits.ages.map { $0 + since })
        logger.info(
            "placed",
            metadata: [
                "changed.candidates": "\(changes.candidates.count)", "changed.vacancies": "\(changes.vacancies.count)",
                "changed.decisions": "\(changes.decisions.count)", "written.proposals": "\(batch.proposals.count)",
                "written.withdrawals": "\(batch.withdrawals.count)", "read.ms": "\((read - start).milliseconds)",
                "place.ms": "\((placed - read).milliseconds)", "write.ms": "\((clock.now - placed).milliseconds)",
            ])
        return true
    }

    /// Ranks what was taken over, portion by portion; the lease is kept and the manager kept informed however long it takes.
    private mutating func rank(_ engine: inout PlacementEngine, _ lease: Lease) async throws {
        while engine.rankPortion() {
            try Task.checkCancellation()
            notifier.alive()
            keepStarting()
            try await renewIfDue(lease)
        }
    }

    /// Writes a batch and the cursor in one transaction; tries again when locks stood in the way.
    private func write(_ batch: PlacementBatch, _ engine: inout PlacementEngine, _ lease: Lease) async throws {
        var backoff = Reconnection()
        for attempt in 1... {
            do {
                FailPoint.reach(.writing)
                let skipped = try await notifier.step(.write) {
                    try await WriteBatch.run(
                        batch.isEmpty ? nil : batch, at: engine.position, units: engine.units, ruleSet: engine.rules.hash, lease: lease,
                        on: connection)
                }
                FailPoint.reach(.committed)
                engine.confirm(batch, skipped: skipped)
                notifier.metrics.wrote(rows: batch.rowCount, skipped: skipped.count)
                for failure in batch.failures {
                    logger.error(
                        "a pair cannot be evaluated",
                        metadata: [
                            "vacancy.id": "\(failure.pair.vacancy)", "candidate.id": "\(failure.pair.candidate)",
                            "rule": "\(failure.reason.prefix { $0 != ":" })",
                        ])
                }
                return
            } catch let error as PostgresError where attempt < 6 && error.isWorthAnotherTry {
                let wait = backoff.failed()
                notifier.metrics.writeIsTriedAgain()
                logger.notice("the batch could not be written yet", metadata: ["error": "\(error)", "retry.in": "\(wait)"])
                try await Task.sleep(for: wait)
                guard try await lease.renew(on: connection) else { throw Self.leaseLost }
            }
        }
    }

    private static let leaseLost = StoreError(
        .lease, "another instance has taken the lease", hint: "This instance waits until it is free again.")

    private func status(_ engine: PlacementEngine) -> String {
        "\(engine.candidateCount) candidates, \(engine.vacancyCount) vacancies, \(engine.proposalCount) proposals"
    }
}

extension PostgresError {
    /// Whether the same batch may go through a moment later.
    fileprivate var isWorthAnotherTry: Bool {
        switch sqlState {
        case SQLState.serializationFailure, SQLState.deadlockDetected, SQLState.lockNotAvailable: true
        default: false
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}

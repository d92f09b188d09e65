import Logging
import Matching
import Operations
import Postgres
import Rules
import ServiceLifecycle
import Store

/// One connection's worth of work: load, or take up what is in memory, then follow the changes; write them while the lease is ours. Ends
/// with the connection or a stop.
///
/// Without the lease everything is read and ranked just the same, so that a takeover costs no more than reading what the other wrote.
struct PlacementSession {
    let configuration: PlacementConfiguration
    let connection: Connection
    let keeper: LeaseKeeper
    let notifier: PlacementNotifier
    let logger: Logger
    /// Whether the manager still waits for READY.
    private var isStarting: Bool
    /// The lease under which this session has read what stands. Another session, or another instance, may have written before.
    private var served: Lease?
    private var isStandingBy = false
    /// On the database's clock, a moment before the snapshot that is followed was taken.
    private var snapshotNotBefore: Instant?
    /// How often the log has to be pruned until all is gone that the cursor has passed: once to note it, once more to remove it.
    private var pruningsDue = 2
    /// How much of what is being prepared is done before the next look at what has changed.
    private var pace = SweepPace()
    /// When it was last told how far a preparation is.
    private var lastTold = ContinuousClock.now

    private let clock = ContinuousClock()

    init(
        configuration: PlacementConfiguration, connection: Connection, keeper: LeaseKeeper, notifier: PlacementNotifier, isStarting: Bool,
        logger: Logger
    ) {
        self.configuration = configuration
        self.connection = connection
        self.keeper = keeper
        self.notifier = notifier
        self.isStarting = isStarting
        self.logger = logger
    }

    /// - Parameters:
    ///   - engine: What is in memory; nil to load everything.
    ///   - examination: Of it.
    ///   - gauges: Measures it, whichever session filled it.
    ///   - caughtUp: Called whenever everything is read and, with the lease, what was missing is written.
    mutating func run(
        _ wakes: inout Doorbell.Wakes, _ engine: inout PlacementEngine?, _ examination: inout Examination, _ gauges: inout GaugeReader,
        caughtUp: () -> Void
    ) async throws {
        do {
            try await Migrator.requireCurrentSchema(on: connection)
            try await RowSecurity.require(on: connection)
            var reasons: WakeReasons? = .notification
            while let present = reasons {
                notifier.alive()
                notifier.metrics.woken(by: present)
                let didWork = try await goRound(present, &engine, &examination)
                caughtUp()
                tell(engine, anew: didWork)
                if engine?.sweepProgress != nil { wakes.ring(.sweep) }
                if present.contains(.poll), served != nil, pruningsDue > 0 {
                    try await PruneChanges.run(on: connection)
                    pruningsDue -= 1
                }
                if let engine { try await gauges.readIfDue(engine, after: didWork, on: connection) }
                reasons = await wakes.next()
            }
        } catch is Stopping {
            // In order, only sooner.
        } catch {
            await connection.close()
            throw error
        }
        if let lease = keeper.current {
            FailPoint.reach(.releasing)
            keeper.ended(lease)
            try await lease.release(on: connection)
            logger.info("stopped", metadata: ["lease.epoch": "\(lease.epoch)"])
        } else {
            logger.info("stopped", metadata: ["lease.epoch": "none"])
        }
        await connection.close()
    }

    /// Takes the lease if it is free, and follows the changes if there may be any.
    ///
    /// - Returns: Whether anything was done.
    private mutating func goRound(
        _ reasons: WakeReasons, _ engine: inout PlacementEngine?, _ examination: inout Examination
    ) async throws -> Bool {
        var lease = keeper.current
        if lease == nil, let taken = try await Lease.take(as: configuration.instance, for: configuration.lease, on: connection) {
            keeper.taken(taken)
            lease = taken
            FailPoint.reach(.leased)
            logger.info("the lease is taken", metadata: ["lease.epoch": "\(taken.epoch)"])
        }
        if let lease, keeper.start == .notBegun { keeper.start = .begun(try await Trials.beginProcess(lease, on: connection)) }
        let isNew = lease != served
        guard isNew || engine == nil || !reasons.isDisjoint(with: [.notification, .poll, .sweep]) else { return false }
        let takesOver = isNew && lease != nil
        let step = reasons.contains(.poll) && !takesOver && engine != nil ? examination.step { engine?.highestID($0) ?? 0 } : nil
        do {
            // Asked for the sake of asking: one question, where following takes several.
            if reasons.isDisjoint(with: [.notification, .sweep]), !isNew, step == nil, !keeper.start.isBegun,
                let position = engine?.position, let basis = engine?.basis, engine?.hasWorkLeft == false,
                try await !OfficeChanges.arePending(since: position, knowing: basis, on: connection)
            {
                keeper.worked()
                return false
            }
            var didWork = try await follow(&engine, lease, takesOver: takesOver, step: step)
            // Changes first; then a little of what is being prepared, and again whatever came meanwhile.
            if engine?.sweepProgress != nil { didWork = try await sweep(&engine, lease) || didWork }
            if let lease, case .begun = keeper.start {
                try await Trials.end(lease, on: connection)
                keeper.start = .gotThrough
            }
            if isNew { notifier.metrics.leaseChanged(to: lease?.epoch) }
            served = lease
            keeper.worked()
            return didWork || isNew
        } catch let error as StoreError where error.kind == .lease {
            // Fenced: what is in memory stays good, and is followed from now on.
            if let lease { keeper.ended(lease) }
            served = nil
            return true
        }
    }

    /// Says how things stand, once per change of it.
    private mutating func tell(_ engine: PlacementEngine?, anew: Bool) {
        guard let engine else { return }
        let wasStandingBy = isStandingBy
        isStandingBy = served == nil
        guard anew || isStarting || isStandingBy != wasStandingBy else { return }
        let wasStarting = isStarting
        isStarting = false
        if isStandingBy {
            if !wasStandingBy { logger.info("another instance holds the lease; standing by") }
            notifier.standingBy(status: "standing by: \(status(engine))", isStarting: wasStarting)
        } else if wasStarting {
            notifier.ready(status: status(engine))
        } else {
            notifier.caughtUp(status: status(engine))
        }
        guard wasStarting else { return }
        logger.info(
            "ready",
            metadata: [
                "candidates": "\(engine.candidateCount)", "vacancies": "\(engine.vacancyCount)", "proposals": "\(engine.proposalCount)",
                "lease.epoch": "\(served?.epoch ?? 0)", "rule_set": "\(engine.rules.hash.prefix(12))",
            ])
    }

    /// A large office may take longer to load than the manager waits.
    private func keepStarting() {
        if isStarting { notifier.extendTimeout(by: SystemdNotifier.patience) }
    }

    // MARK: Loading and following

    /// Reads what changed, or everything, places again, and writes the difference if there is a lease.
    ///
    /// - Parameters:
    ///   - takesOver: Somebody else may have written since what is in memory was read: read that too.
    ///   - step: What to look at although nobody said that it changed.
    /// - Returns: false when nothing had changed and nothing was left from before.
    private mutating func follow(
        _ engine: inout PlacementEngine?, _ lease: Lease?, takesOver: Bool, step: Examination.Step?
    ) async throws -> Bool {
        let start = clock.now
        // Its parts, never a second copy of it: a change would then copy everything.
        if let position = engine?.position, let basis = engine?.basis {
            // Without the lease the proposals are another's, and change under it.
            let readsStanding = takesOver || step == .standing && lease != nil
            var range: ExaminedRange?
            if case .rows(let rows)? = step { range = rows }
            var changes = try await read(since: position, knowing: basis, examining: range, withStanding: readsStanding, into: &engine)
            let reception = engine?.reception(of: changes)
            if reception == .prepare {
                engine?.prepare(changes)
                logger.info(
                    "preparing",
                    metadata: ["reason": changes.rules == nil ? "day" : "rules", "vacancies": "\(engine?.vacancyCount ?? 0)"])
            }
            if reception != .reload {
                if let drift = engine?.findDrift(repairedBy: &changes), drift.count > 0 { tell(drift) }
                let hasWork = readsStanding || reception == .prepare || !changes.isEmpty || lease != nil && engine?.hasWorkLeft == true
                guard hasWork else { return false }
                let read = clock.now
                FailPoint.reach(.read)
                // What was left from before is written now, and is nothing that memory did not know.
                let isQuiet = changes.isEmpty && engine?.hasWorkLeft == false
                engine?.apply(changes)
                let written = try await place(&engine, lease)
                if step == .standing, isQuiet, let written, written.proposalsBeforeChanges > 0 {
                    var drift = Drift()
                    drift.proposals = written.proposalsBeforeChanges
                    tell(drift)
                }
                pruningsDue = 2
                try await tellAges(
                    of: changes.count + (written?.changes ?? 0), since: position, to: engine?.position ?? changes.position,
                    readAt: written?.readAt ?? start, areWritten: written != nil)
                logger.info(
                    "placed",
                    metadata: [
                        "changed.candidates": "\(changes.candidates.count + changes.received.count)",
                        "changed.vacancies": "\(changes.vacancies.count)",
                        "changed.decisions": "\(changes.decisions.count)", "written.proposals": "\(written?.proposals ?? 0)",
                        "written.withdrawals": "\(written?.withdrawals ?? 0)", "read.ms": "\((read - start).milliseconds)",
                        "total.ms": "\((clock.now - start).milliseconds)",
                    ])
                return true
            }
            logger.info("loading again", metadata: ["reason": changes.needsReload ? "control" : "units or database"])
        }
        notifier.loading()
        keepStarting()
        // Both at once would take twice the memory.
        engine = nil
        let office = try await notifier.step(.load) { try await OfficeSnapshot.load(on: connection) }
        snapshotNotBefore = nil
        let loaded = clock.now
        let position = office.position
        FailPoint.reach(.loaded)
        // Let go of here, and not wherever the compiler would: what is given back below is free by then.
        if let lease, case .begun(let number) = keeper.start, number > Self.deathsInARow {
            engine = try await loadWithCare(consume office, lease)
        } else {
            engine = PlacementEngine(consume office)
        }
        let written = try await place(&engine, lease)
        try await tellAges(following: written, since: position, engine)
        // The rows are in columns now.
        engine?.forgetThreads()
        ProcessMemory.giveBack()
        logger.info(
            "loaded",
            metadata: [
                "candidates": "\(engine?.candidateCount ?? 0)", "vacancies": "\(engine?.vacancyCount ?? 0)",
                "load.ms": "\((loaded - start).milliseconds)", "total.ms": "\((clock.now - start).milliseconds)",
            ])
        return true
    }

    /// Reads what changed; where that is much, rows are in the engine's columns before the last of them has come.
    private func read(
        since position: DatabasePosition, knowing basis: OfficeBasis, examining range: ExaminedRange?, withStanding: Bool,
        into engine: inout PlacementEngine?
    ) async throws -> OfficeChanges {
        do {
            return try await notifier.step(.read) {
                guard engine != nil else { preconditionFailure("what changed is read by whoever knows what was") }
                return try await OfficeChanges.read(
                    since: position, knowing: basis, examining: range, withStanding: withStanding, handingRowsTo: &engine!,
                    on: connection)
            }
        } catch {
            // Rows of a snapshot that was not read to its end: everything is loaded again.
            if engine?.isAhead == true { engine = nil }
            throw error
        }
    }

    /// Measures how long changes waited. Asked when they are written, so that nobody waits for the question.
    ///
    /// - Parameters:
    ///   - count: Rows that changed between the two positions.
    ///   - readAt: A moment before the later position was read.
    private mutating func tellAges(
        of count: Int, since old: DatabasePosition, to new: DatabasePosition, readAt: ContinuousClock.Instant, areWritten: Bool
    ) async throws {
        let commits = try await CommitAges.read(from: old.snapshot, to: new.snapshot, before: snapshotNotBefore, on: connection)
        snapshotNotBefore = commits.readAt - (clock.now - readAt)
        if areWritten { notifier.metrics.placed(changes: count, ages: commits.ages) }
    }

    /// The same for changes that came only while something else was written.
    private mutating func tellAges(following written: WrittenWork?, since old: DatabasePosition, _ engine: PlacementEngine?) async throws {
        guard let written, let readAt = written.readAt, let new = engine?.position else { return }
        try await tellAges(of: written.changes, since: old, to: new, readAt: readAt, areWritten: true)
    }

    /// Goes on with what is being prepared for a moment; with the last portion it is written.
    ///
    /// - Returns: Whether there is something new to say about it.
    private mutating func sweep(_ engine: inout PlacementEngine?, _ lease: Lease?) async throws -> Bool {
        let start = clock.now
        guard let portion = engine?.sweepPortion(pace) else { return false }
        pace.took(clock.now - start, for: portion)
        notifier.alive()
        guard portion.isLast else {
            FailPoint.reach(.preparing)
            guard clock.now - lastTold >= Self.tellingInterval else { return false }
            lastTold = clock.now
            if let progress = engine?.sweepProgress {
                logger.info("preparing", metadata: ["vacancies.done": "\(progress.done)", "vacancies": "\(progress.of)"])
            }
            return true
        }
        let position = engine?.position
        let written = try await place(&engine, lease)
        if let position { try await tellAges(following: written, since: position, engine) }
        engine?.forgetThreads()
        ProcessMemory.giveBack()
        logger.info(
            "prepared",
            metadata: [
                "rule_set": "\(engine?.rules.hash.prefix(12) ?? "")", "written.proposals": "\(written?.proposals ?? 0)",
                "written.withdrawals": "\(written?.withdrawals ?? 0)",
            ])
        return true
    }

    /// How often the log and the status tell how far it is.
    private static let tellingInterval = Duration.seconds(5)
    /// So many processes die before the next one notes what it judges: one may have been killed by anything.
    private static let deathsInARow = 2

    /// Takes the rows over step by step, each noted in the database before; sets aside what processes have died over.
    private func loadWithCare(_ office: OfficeSnapshot, _ lease: Lease) async throws -> PlacementEngine {
        let crashes = try await Trials.suspects(on: connection)
        logger.warning("processes died before they got through; looking for what they die over", metadata: ["suspects": "\(crashes.count)"])
        let vacancies = Dictionary(uniqueKeysWithValues: office.vacancies.map { ($0.row.id, $0) })
        let candidates = Dictionary(uniqueKeysWithValues: office.candidates.map { ($0.row.id, $0) })
        var engine = PlacementEngine(office.emptied())
        let hunt = PoisonHunt(crashes: crashes, vacancies: Array(vacancies.keys), candidates: Array(candidates.keys)) {
            vacancies[$0]?.market == candidates[$1]?.market
        }
        for step in hunt.steps {
            try Task.checkCancellation()
            if Task.isShuttingDownGracefully { throw Stopping() }
            notifier.alive()
            keepStarting()
            switch step {
            case .setAside(let suspect):
                try await Trials.setAside(suspect, reason: "judging it ended the daemon's process", lease, on: connection)
                logger.error("set aside", metadata: Self.metadata(suspect))
            case .judgeVacancies(let ids):
                try await Trials.begin(vacancies: ids, lease, on: connection)
                engine.apply(office.changes(vacancies: ids.compactMap { vacancies[$0] }))
                while engine.rankPortion() { notifier.alive() }
            case .judgeCandidates(let ids):
                try await Trials.begin(candidates: ids, lease, on: connection)
                engine.apply(office.changes(candidates: ids.compactMap { candidates[$0] }))
                while engine.rankPortion() { notifier.alive() }
                // Explaining can kill as well as ranking.
                while engine.hasMoreToWrite { _ = engine.nextBatch() }
            case .probe(let pair):
                guard let candidate = candidates[pair.candidate], let vacancy = vacancies[pair.vacancy] else { continue }
                try await Trials.begin(pair, lease, on: connection)
                PlacementEngine.probe(candidate: candidate, vacancy: vacancy, of: office)
            }
        }
        engine.startOver()
        return engine
    }

    private static func metadata(_ suspect: Suspect) -> Logger.Metadata {
        switch suspect {
        case .vacancy(let id): ["vacancy.id": "\(id)"]
        case .candidate(let id): ["candidate.id": "\(id)"]
        case .pair(let pair): ["vacancy.id": "\(pair.vacancy)", "candidate.id": "\(pair.candidate)"]
        }
    }

    /// Ranks what was taken over, portion by portion, and writes what comes of it. Without a lease it is only made ready.
    ///
    /// - Returns: What was written; nil without a lease.
    private mutating func place(_ engine: inout PlacementEngine?, _ lease: Lease?) async throws -> WrittenWork? {
        try await rank(&engine)
        guard let lease else {
            // Whoever takes over reads all that stands, and compares all of it.
            engine?.standBy()
            return nil
        }
        return try await write(&engine, lease)
    }

    private func rank(_ engine: inout PlacementEngine?) async throws {
        try await notifier.step(.rank) {
            while engine?.rankPortion() == true {
                try Task.checkCancellation()
                // What is half ranked is ranked anew by whoever is next.
                if Task.isShuttingDownGracefully { throw Stopping() }
                notifier.alive()
                keepStarting()
            }
        }
    }

    /// Writes all that has to be written, portion by portion, and moves the cursor with the last.
    private mutating func write(_ engine: inout PlacementEngine?, _ lease: Lease) async throws -> WrittenWork {
        var written = WrittenWork()
        while true {
            guard let batch = engine?.nextBatch() else { return written }
            if batch.isEmpty, !batch.isLast {
                // Everything compared stands already, and the cursor stays.
                engine?.confirm(batch, skipped: SkippedWork())
            } else {
                written.wrote(batch, skipped: try await write(batch, &engine, lease))
            }
            guard engine?.hasMoreToWrite == true, let position = engine?.position, let basis = engine?.basis else { return written }
            try Task.checkCancellation()
            // What is written stands; whoever is next compares and writes the rest.
            if Task.isShuttingDownGracefully { throw Stopping() }
            notifier.alive()
            keepStarting()
            // Who commits a change now does not wait for the rest of what is written here.
            let readAt = clock.now
            let changes = try await OfficeChanges.read(since: position, knowing: basis, on: connection)
            guard engine?.reception(of: changes) == .apply, !changes.isEmpty else { continue }
            engine?.apply(changes)
            written.followed(changes, readAt: readAt)
            try await rank(&engine)
        }
    }

    /// Writes a batch in one transaction; tries again when locks stood in the way.
    ///
    /// - Returns: What was left alone.
    private func write(_ batch: PlacementBatch, _ engine: inout PlacementEngine?, _ lease: Lease) async throws -> SkippedWork {
        guard let position = engine?.position, let units = engine?.units, let ruleSet = engine?.rules.hash else {
            preconditionFailure("what is written comes from what is in memory")
        }
        var backoff = Reconnection()
        var random = SystemRandomNumberGenerator()
        var attempt = 1
        while true {
            do {
                FailPoint.reach(.writing)
                let skipped = try await notifier.step(.write) {
                    try await WriteBatch.run(batch, at: position, units: units, ruleSet: ruleSet, lease: lease, on: connection)
                }
                FailPoint.reach(.committed)
                engine?.confirm(batch, skipped: skipped)
                notifier.metrics.wrote(rows: batch.rowCount, skipped: skipped.count)
                for failure in batch.failures {
                    logger.error(
                        "a pair cannot be evaluated",
                        metadata: [
                            "vacancy.id": "\(failure.pair.vacancy)", "candidate.id": "\(failure.pair.candidate)",
                            "rule": "\(failure.reason.prefix { $0 != ":" })",
                        ])
                }
                return skipped
            } catch let error as PostgresError where attempt < 6 && connection.isUsable && Trouble(error).remedy == .retryNow {
                attempt += 1
                let wait = backoff.failed(using: &random)
                notifier.metrics.writeIsTriedAgain()
                logger.notice("the batch could not be written yet", metadata: ["error": "\(error)", "retry.in": "\(wait)"])
                try await Task.sleep(for: wait)
            }
        }
    }

    private func tell(_ drift: Drift) {
        notifier.metrics.drifted(drift)
        logger.error(
            "what was in memory was not what the tables hold; repaired",
            metadata: [
                "candidates": "\(drift.candidates.count)", "vacancies": "\(drift.vacancies.count)", "proposals": "\(drift.proposals)",
                "candidate.ids": "\(drift.candidates.prefix(10))", "vacancy.ids": "\(drift.vacancies.prefix(10))",
            ])
    }

    private func status(_ engine: PlacementEngine) -> String {
        let office = "\(engine.candidateCount) candidates, \(engine.vacancyCount) vacancies, \(engine.proposalCount) proposals"
        return engine.sweepProgress.map { "\(office); preparing other rules or another day: \($0.done) of \($0.of) vacancies" } ?? office
    }
}

/// A stop was asked for in the middle of ranking.
private struct Stopping: Error {}

extension Duration {
    /// Whole milliseconds, rounded down.
    fileprivate var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}

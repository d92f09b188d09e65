package import CoreMetrics
package import Operations
import Postgres
import Store

/// Everything the daemon counts and measures about its own work.
///
/// Made once. No label holds an id: each has a fixed, short list of values.
package struct PlacementMetrics: Sendable {
    /// A part of one round.
    package enum Step: String, Sendable, CaseIterable {
        case load, read, rank, write
    }

    /// Which connection.
    package enum Link: String, Sendable, CaseIterable {
        /// The one that reads and writes.
        case worker
        /// The one that waits for notifications.
        case listener
        /// The one that keeps the lease.
        case heartbeat
    }

    private typealias About = MetricDescription
    private static let commitToProposal = About(
        "encaminha_commit_to_proposal_seconds", .histogram(bounds: About.secondBounds),
        "From the commit of a change to the commit of the proposals that reflect it, on the database's clock")
    private static let stepDuration = About(
        "encaminha_step_duration_seconds", .histogram(bounds: About.secondBounds), "How long each part of a round took")
    private static let batchChanges = About(
        "encaminha_batch_changes", .histogram(bounds: About.countBounds), "Changed rows that one batch followed")
    private static let batchRows = About(
        "encaminha_batch_rows", .histogram(bounds: About.countBounds), "Rows that one batch wrote or removed")
    private static let doorbellRoundTrip = About(
        "encaminha_doorbell_round_trip_seconds", .histogram(bounds: About.secondBounds),
        "From ringing the doorbell to hearing it, by the daemon itself")
    private static let reconnects = About(
        "encaminha_reconnects_total", .counter, "Connections to the database that ended and were made again, by connection and cause")
    private static let loads = About("encaminha_loads_total", .counter, "How often everything was loaded")
    private static let wakes = About("encaminha_wakes_total", .counter, "How often the worker was woken, by reason")
    private static let writeRetries = About(
        "encaminha_write_retries_total", .counter, "Batches written again because locks stood in the way")
    private static let skipped = About(
        "encaminha_skipped_rows_total", .counter, "Rows a batch left for a later one, because they had moved on or were in other hands")
    private static let leaseHeld = About("encaminha_lease_held", .gauge, "1 while this instance holds the lease, 0 while it does not")
    private static let leaseEpoch = About("encaminha_lease_epoch", .gauge, "The epoch under which this instance last wrote")
    private static let candidates = About("encaminha_candidates", .gauge, "People in this instance's memory")
    private static let vacancies = About("encaminha_vacancies", .gauge, "Vacancies in this instance's memory")
    private static let indexBytes = About(
        "encaminha_index_bytes", .gauge, "Memory taken since this instance began to load, in bytes: its index and what it needs around it")
    private static let drift = About(
        "encaminha_index_drift_total", .counter,
        "Rows that memory held otherwise than the tables, though no change said so, by what they are")
    private static let unreadChanges = About("encaminha_unread_changes", .gauge, "Changes that the proposals do not reflect yet")
    private static let lag = About(
        "encaminha_lag_seconds", .gauge, "Age of the oldest change that the proposals do not reflect yet, in seconds; 0 without any")
    private static let proposals = About("encaminha_proposals", .gauge, "Proposals by state")
    private static let failures = About("encaminha_failures", .gauge, "Pairs and rows that are set aside because they cannot be judged")
    private static let oldestQuestion = About(
        "encaminha_oldest_question_age_seconds", .gauge, "Age of the oldest unanswered question of staff, in seconds; 0 without any")
    private static let oldestTransaction = About(
        "encaminha_oldest_transaction_age_transactions", .gauge,
        "How many transactions have begun since the oldest that is still writing: while it is open, nothing newer is cleaned up")
    private static let notificationQueue = About(
        "encaminha_notification_queue_usage_ratio", .gauge,
        "How full the server's notification queue is, 0 to 1; when full, commits that notify fail")
    private static let gaugesReadAt = About(
        "encaminha_gauges_read_timestamp_seconds", .gauge,
        "When the metrics that need a query were last read, in seconds since 1970 UTC")

    /// Of every metric here.
    package static let descriptions: [MetricDescription] = [
        commitToProposal, stepDuration, batchChanges, batchRows, doorbellRoundTrip, reconnects, loads, wakes, writeRetries, skipped,
        leaseHeld,
        leaseEpoch, candidates, vacancies, indexBytes, drift, unreadChanges, lag, proposals, failures, oldestQuestion, oldestTransaction,
        notificationQueue, gaugesReadAt,
    ]

    private let commitToProposal: CoreMetrics.Timer
    private let steps: [Step: CoreMetrics.Timer]
    private let batchChanges: Recorder
    private let batchRows: Recorder
    private let doorbellRoundTrip: CoreMetrics.Timer
    private let reconnects: [Link: [Trouble: Counter]]
    private let loads: Counter
    private let wakes: [(reason: WakeReasons, counter: Counter)]
    private let writeRetries: Counter
    private let skipped: Counter
    private let leaseHeld: Gauge
    private let leaseEpoch: Gauge
    private let candidates: Gauge
    private let vacancies: Gauge
    private let indexBytes: Gauge
    private let drift: [String: Counter]
    private let unreadChanges: Gauge
    private let lag: Gauge
    private let proposals: [String: Gauge]
    private let failures: Gauge
    private let oldestQuestion: Gauge
    private let oldestTransaction: Gauge
    private let notificationQueue: Gauge
    private let gaugesReadAt: Gauge

    private static let proposalStates = ["proposed", "approved", "declined", "withdrawn", "cancelled"]

    /// - Parameter factory: The backend. Made before it is known, the metrics would go nowhere.
    package init(factory: any MetricsFactory = MetricsSystem.factory) {
        func timer(_ about: MetricDescription, _ labels: [(String, String)] = []) -> CoreMetrics.Timer {
            CoreMetrics.Timer(label: about.name, dimensions: labels, factory: factory)
        }
        func counter(_ about: MetricDescription, _ labels: [(String, String)] = []) -> Counter {
            Counter(label: about.name, dimensions: labels, factory: factory)
        }
        func gauge(_ about: MetricDescription, _ labels: [(String, String)] = []) -> Gauge {
            Gauge(label: about.name, dimensions: labels, factory: factory)
        }
        func sizes(_ about: MetricDescription) -> Recorder { Recorder(label: about.name, aggregate: true, factory: factory) }

        commitToProposal = timer(Self.commitToProposal)
        steps = Dictionary(uniqueKeysWithValues: Step.allCases.map { ($0, timer(Self.stepDuration, [("step", $0.rawValue)])) })
        batchChanges = sizes(Self.batchChanges)
        batchRows = sizes(Self.batchRows)
        doorbellRoundTrip = timer(Self.doorbellRoundTrip)
        reconnects = Dictionary(
            uniqueKeysWithValues: Link.allCases.map { link in
                let causes = Trouble.allCases.map { cause in
                    (cause, counter(Self.reconnects, [("connection", link.rawValue), ("cause", cause.rawValue)]))
                }
                return (link, Dictionary(uniqueKeysWithValues: causes))
            })
        loads = counter(Self.loads)
        wakes = [(.notification, "notification"), (.poll, "poll"), (.lease, "lease")].map { reason, name in
            (reason, counter(Self.wakes, [("reason", name)]))
        }
        writeRetries = counter(Self.writeRetries)
        skipped = counter(Self.skipped)
        leaseHeld = gauge(Self.leaseHeld)
        leaseEpoch = gauge(Self.leaseEpoch)
        candidates = gauge(Self.candidates)
        vacancies = gauge(Self.vacancies)
        indexBytes = gauge(Self.indexBytes)
        drift = Dictionary(uniqueKeysWithValues: ["candidate", "vacancy", "proposal"].map { ($0, counter(Self.drift, [("kind", $0)])) })
        unreadChanges = gauge(Self.unreadChanges)
        lag = gauge(Self.lag)
        proposals = Dictionary(uniqueKeysWithValues: Self.proposalStates.map { ($0, gauge(Self.proposals, [("state", $0)])) })
        failures = gauge(Self.failures)
        oldestQuestion = gauge(Self.oldestQuestion)
        oldestTransaction = gauge(Self.oldestTransaction)
        notificationQueue = gauge(Self.notificationQueue)
        gaugesReadAt = gauge(Self.gaugesReadAt)
        leaseHeld.record(0)
    }

    // MARK: What happens

    func woken(by reasons: WakeReasons) {
        for (reason, counter) in wakes where reasons.contains(reason) { counter.increment() }
    }

    func disconnected(_ link: Link, _ cause: Trouble) { reconnects[link]?[cause]?.increment() }

    /// - Parameter epoch: nil when the lease was given up or lost.
    func leaseChanged(to epoch: Int64?) {
        leaseHeld.record(epoch == nil ? 0 : 1)
        if let epoch { leaseEpoch.record(epoch) }
    }

    func took(_ step: Step, _ duration: Duration) { steps[step]?.recordNanoseconds(duration.nanoseconds) }

    func loaded() { loads.increment() }

    func writeIsTriedAgain() { writeRetries.increment() }

    /// - Parameters:
    ///   - changes: Rows read as changed.
    ///   - ages: Per transaction, from its commit to the commit of the batch.
    func placed(changes: Int, ages: [Duration]) {
        batchChanges.record(changes)
        for age in ages { commitToProposal.recordNanoseconds(age.nanoseconds) }
    }

    func wrote(rows: Int, skipped left: Int) {
        batchRows.record(rows)
        skipped.increment(by: left)
    }

    func doorbellHeard(after duration: Duration) { doorbellRoundTrip.recordNanoseconds(duration.nanoseconds) }

    func holds(candidates: Int, vacancies: Int) {
        self.candidates.record(candidates)
        self.vacancies.record(vacancies)
    }

    func takes(bytes: Int) { indexBytes.record(max(0, bytes)) }

    func drifted(_ found: Drift) {
        drift["candidate"]?.increment(by: found.candidates.count)
        drift["vacancy"]?.increment(by: found.vacancies.count)
        drift["proposal"]?.increment(by: found.proposals)
    }

    /// What a query told.
    func read(_ gauges: OfficeGauges) {
        unreadChanges.record(gauges.unreadChanges)
        lag.record(gauges.lag / .seconds(1))
        for state in Self.proposalStates { proposals[state]?.record(gauges.proposals[state] ?? 0) }
        failures.record(gauges.failures)
        oldestQuestion.record(gauges.oldestQuestion / .seconds(1))
        oldestTransaction.record(gauges.oldestTransaction)
        notificationQueue.record(gauges.notificationQueue)
        gaugesReadAt.record(gauges.readAt.microseconds / 1_000_000)
    }
}

extension Duration {
    fileprivate var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}

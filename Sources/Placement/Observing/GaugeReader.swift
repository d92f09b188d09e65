import Operations
import Postgres
import Store

/// Reads the metrics that need a query, by the worker and at a slow pace, so that nobody who asks for metrics can ask anything of the database.
///
/// One for all sessions, as what is in memory outlives them.
struct GaugeReader {
    /// The least time between two readings while there is work, and while there is none.
    static let pace = (working: Duration.seconds(15), resting: Duration.seconds(60))

    private let metrics: PlacementMetrics
    private var readAt: ContinuousClock.Instant?
    private var hasWorkedSince = false
    /// What malloc had given out before anything was loaded. A later load drops the former index first, so what is taken beyond this is always
    /// of one index.
    private let heapBefore = ProcessMetrics.heapBytes

    /// To be made before the first load.
    init(metrics: PlacementMetrics) { self.metrics = metrics }

    /// - Parameter didWork: Whether there may be something new to read.
    mutating func readIfDue(_ engine: borrowing PlacementEngine, after didWork: Bool, on connection: Connection) async throws {
        hasWorkedSince = hasWorkedSince || didWork
        metrics.holds(candidates: engine.candidateCount, vacancies: engine.vacancyCount)
        let now = ContinuousClock.now
        if let readAt, now - readAt < (hasWorkedSince ? Self.pace.working : Self.pace.resting) { return }
        // malloc counts all that is free for an answer: not at every change.
        metrics.takes(bytes: ProcessMetrics.heapBytes - heapBefore)
        metrics.read(try await OfficeGauges.read(on: connection))
        readAt = now
        hasWorkedSince = false
    }
}

import Operations
import Postgres
import Store

/// Reads the metrics that need a query, by the worker and at a slow pace, so that nobody who asks for metrics can ask anything of the database.
struct GaugeReader {
    /// The least time between two readings.
    static let pace = Duration.seconds(15)

    private let metrics: PlacementMetrics
    private var readAt: ContinuousClock.Instant?
    /// What malloc had given out before the first load of this session; nil before it.
    private var heapBefore: Int?

    init(metrics: PlacementMetrics) { self.metrics = metrics }

    /// The memory taken from here on is the index's. At a later load the former index is still there, and counts as what it was.
    mutating func loadBegins() { heapBefore = heapBefore ?? ProcessMetrics.heapBytes }

    mutating func readIfDue(_ engine: borrowing PlacementEngine, on connection: Connection) async throws {
        let now = ContinuousClock.now
        metrics.holds(
            candidates: engine.candidateCount, vacancies: engine.vacancyCount, bytes: ProcessMetrics.heapBytes - (heapBefore ?? 0))
        if let readAt, now - readAt < Self.pace { return }
        readAt = now
        metrics.read(try await OfficeGauges.read(on: connection))
    }
}

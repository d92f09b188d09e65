import CoreMetrics
import Synchronization

/// One number under one set of labels: a counter or a gauge.
final class ScalarSeries: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler {
    /// nil until a gauge is first set: a value nobody has measured is not shown as 0.
    private let stored: Mutex<Double?>

    init(startsAtZero: Bool) { stored = Mutex(startsAtZero ? 0 : nil) }

    var value: Double? { stored.withLock { $0 } }

    func increment(by amount: Int64) { increment(by: Double(amount)) }
    func increment(by amount: Double) { stored.withLock { $0 = ($0 ?? 0) + amount } }
    func decrement(by amount: Double) { increment(by: -amount) }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { stored.withLock { $0 = value } }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
    func reset() { stored.withLock { $0 = 0 } }
}

/// Values under one set of labels, sorted into buckets.
final class HistogramSeries: RecorderHandler, TimerHandler {
    struct Reading: Sendable, Equatable {
        /// Per bucket, not added up; the last one is what lies above every bound.
        var counts: [UInt64]
        var sum = 0.0
    }

    let bounds: [Double]
    private let stored: Mutex<Reading>

    init(bounds: [Double]) {
        self.bounds = bounds
        stored = Mutex(Reading(counts: Array(repeating: 0, count: bounds.count + 1)))
    }

    var reading: Reading { stored.withLock { $0 } }

    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    /// What is no number is dropped: a sum of it would stay none for ever.
    func record(_ value: Double) {
        guard value.isFinite else { return }
        let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
        stored.withLock { reading in
            reading.counts[bucket] += 1
            reading.sum += value
        }
    }
}

package import CoreMetrics
import Synchronization

/// Keeps every metric of the process and writes them out as Prometheus reads them: the backend of `swift-metrics` here.
///
/// A metric's label is its exported name; a `Timer` counts in seconds. What is not described is exported too, without help. The number of
/// series per metric is bounded: what comes after ``seriesPerMetric`` is counted under `encaminha_metric_series_dropped_total` and not kept,
/// so that no mistake with a label can fill the memory.
package final class PrometheusRegistry: MetricsFactory {
    /// Sets of labels one metric may have.
    package static let seriesPerMetric = 64
    /// Metrics nobody described, altogether.
    package static let undescribedMetrics = 256

    /// Values that are read when somebody asks. Must be cheap: no query, no wait.
    package typealias Collector = @Sendable () -> [MetricFamily]

    static let droppedDescription = MetricDescription(
        "encaminha_metric_series_dropped_total", .counter,
        "Series that were not kept because their metric has too many, or is of another kind")

    private struct Family {
        var description: MetricDescription
        var isDescribed: Bool
        var series: [MetricLabels: any AnyObject & Sendable] = [:]
    }

    private struct State {
        var families: [String: Family] = [:]
        var dropped = 0.0
    }

    private let state: Mutex<State>
    private let collectors: [Collector]

    /// - Parameters:
    ///   - descriptions: What is known of the metrics beforehand. Names are unique.
    ///   - collectors: Asked at every ``text()``.
    package init(_ descriptions: [MetricDescription], collectors: [Collector] = []) {
        var first = State()
        for description in descriptions {
            precondition(first.families[description.name] == nil, "\(description.name) is described twice")
            first.families[description.name] = Family(description: description, isDescribed: true)
        }
        state = Mutex(first)
        self.collectors = collectors
    }

    /// Everything measured so far, in the text format of Prometheus, in order of names and labels.
    package func text() -> String {
        var families = state.withLock { state in
            state.families.values.map { family in
                MetricFamily(
                    description: family.description,
                    samples: family.series.compactMap { labels, series in
                        switch series {
                        case let scalar as ScalarSeries: scalar.value.map { MetricFamily.Sample(labels, .number($0)) }
                        case let histogram as HistogramSeries:
                            MetricFamily.Sample(labels, .histogram(bounds: histogram.bounds, histogram.reading))
                        default: nil
                        }
                    }, isDescribed: family.isDescribed)
            } + [MetricFamily(description: Self.droppedDescription, samples: [.init([:], .number(state.dropped))])]
        }
        for collector in collectors { families += collector() }
        return PrometheusText.render(families)
    }

    // MARK: MetricsFactory

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        scalar(label, dimensions, .counter)
    }

    package func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
        scalar(label, dimensions, .counter)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler { scalar(label, dimensions, .gauge) }

    package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        aggregate ? histogram(label, dimensions, MetricDescription.countBounds) : scalar(label, dimensions, .gauge)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        histogram(label, dimensions, MetricDescription.secondBounds)
    }

    package func destroyCounter(_ handler: any CounterHandler) { forget(handler) }
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { forget(handler) }
    package func destroyMeter(_ handler: any MeterHandler) { forget(handler) }
    package func destroyRecorder(_ handler: any RecorderHandler) { forget(handler) }
    package func destroyTimer(_ handler: any TimerHandler) { forget(handler) }

    // MARK: Series

    private func scalar(_ label: String, _ dimensions: [(String, String)], _ kind: MetricDescription.Kind) -> ScalarSeries {
        series(label, dimensions, kind) { ScalarSeries(startsAtZero: $0 == .counter) }
    }

    private func histogram(_ label: String, _ dimensions: [(String, String)], _ bounds: [Double]) -> HistogramSeries {
        series(label, dimensions, .histogram(bounds: bounds)) { kind in
            if case .histogram(let bounds) = kind { HistogramSeries(bounds: bounds) } else { HistogramSeries(bounds: bounds) }
        }
    }

    /// The series of that name and those labels; one that nobody sees where it cannot be kept.
    private func series<Series: AnyObject & Sendable>(
        _ label: String, _ dimensions: [(String, String)], _ kind: MetricDescription.Kind, make: (MetricDescription.Kind) -> Series
    ) -> Series {
        let name = PrometheusText.name(label)
        let labels = MetricLabels(dimensions)
        return state.withLock { state in
            if state.families[name] == nil {
                guard state.families.values.count(where: { !$0.isDescribed }) < Self.undescribedMetrics else {
                    state.dropped += 1
                    return make(kind)
                }
                state.families[name] = Family(description: MetricDescription(name, kind, ""), isDescribed: false)
            }
            guard let family = state.families[name], family.description.kind.isLike(kind) else {
                state.dropped += 1
                return make(kind)
            }
            if let known = family.series[labels] as? Series { return known }
            let made = make(family.description.kind)
            if family.series.count < Self.seriesPerMetric {
                state.families[name]?.series[labels] = made
            } else {
                state.dropped += 1
            }
            return made
        }
    }

    private func forget(_ handler: any AnyObject) {
        state.withLock { state in
            for (name, family) in state.families {
                for (labels, series) in family.series where series === handler { state.families[name]?.series[labels] = nil }
            }
        }
    }
}

extension MetricDescription.Kind {
    /// Whether both are counters, gauges or histograms, whatever their bounds.
    fileprivate func isLike(_ other: Self) -> Bool {
        switch (self, other) {
        case (.counter, .counter), (.gauge, .gauge), (.histogram, .histogram): true
        case (.counter, _), (.gauge, _), (.histogram, _): false
        }
    }
}

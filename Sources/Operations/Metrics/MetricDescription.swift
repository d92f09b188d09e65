/// What a metric is, as whoever reads it is told: written down once, before anything is measured.
package struct MetricDescription: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Only grows. The name ends with `_total`.
        case counter
        /// What is so now.
        case gauge
        /// How many values fell at or below each bound. Bounds rise; the infinite one is added.
        case histogram(bounds: [Double])
    }

    /// With prefix and base unit: `encaminha_lag_seconds`.
    package let name: String
    /// One sentence for people, without a full stop.
    package let help: String
    package let kind: Kind

    package init(_ name: String, _ kind: Kind, _ help: String) {
        self.name = name
        self.kind = kind
        self.help = help
    }

    /// From a millisecond to five minutes.
    package static let secondBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]
    /// From one to a million.
    package static let countBounds: [Double] = [0, 1, 2, 5, 10, 25, 50, 100, 250, 1000, 10_000, 100_000, 1_000_000]
}

/// Names and values that tell the series of a metric apart, in order of names.
package struct MetricLabels: Sendable, Hashable, Comparable, ExpressibleByDictionaryLiteral {
    /// Names are valid and occur once.
    let pairs: [Pair]

    struct Pair: Sendable, Hashable {
        let name: String
        let value: String
    }

    /// Names are made valid; of two alike the last counts.
    package init(_ dimensions: [(String, String)]) {
        var values: [String: String] = [:]
        for (name, value) in dimensions { values[PrometheusText.labelName(name)] = value }
        pairs = values.sorted { $0.key < $1.key }.map { Pair(name: $0.key, value: $0.value) }
    }

    package init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }

    package static func < (left: Self, right: Self) -> Bool {
        left.pairs.lexicographicallyPrecedes(right.pairs) { ($0.name, $0.value) < ($1.name, $1.value) }
    }
}

/// A metric with everything measured of it at one moment.
package struct MetricFamily: Sendable {
    package struct Sample: Sendable {
        let labels: MetricLabels
        let value: Value
        enum Value: Sendable {
            case number(Double)
            case histogram(bounds: [Double], HistogramSeries.Reading)
        }

        init(_ labels: MetricLabels, _ value: Value) {
            self.labels = labels
            self.value = value
        }
    }

    let description: MetricDescription
    var samples: [Sample]
    /// Whether there is a sentence of help to show.
    var isDescribed = true

    init(description: MetricDescription, samples: [Sample], isDescribed: Bool = true) {
        self.description = description
        self.samples = samples
        self.isDescribed = isDescribed
    }

    /// One value, for collectors.
    package init(_ description: MetricDescription, _ value: Double, _ labels: MetricLabels = [:]) {
        self.init(description: description, samples: [Sample(labels, .number(value))])
    }
}

/// Writes metrics as Prometheus reads them.
///
/// Source: <https://prometheus.io/docs/instrumenting/exposition_formats/>, text format 0.0.4.
package enum PrometheusText {
    package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// In order of names, each with its help and type, then its series in order of labels. Metrics without any are left out.
    static func render(_ families: [MetricFamily]) -> String {
        var text = ""
        for family in families.filter({ !$0.samples.isEmpty }).sorted(by: { $0.description.name < $1.description.name }) {
            let name = family.description.name
            if family.isDescribed { text += "# HELP \(name) \(escapedHelp(family.description.help))\n" }
            text += "# TYPE \(name) \(typeName(family.description.kind))\n"
            for sample in family.samples.sorted(by: { $0.labels < $1.labels }) {
                switch sample.value {
                case .number(let value): text += line(name, sample.labels, value)
                case .histogram(let bounds, let reading):
                    var count: UInt64 = 0
                    for (bound, inBucket) in zip(bounds + [.infinity], reading.counts) {
                        count += inBucket
                        text += line(name + "_bucket", sample.labels, Double(count), bound: bound)
                    }
                    text += line(name + "_sum", sample.labels, reading.sum)
                    text += line(name + "_count", sample.labels, Double(count))
                }
            }
        }
        return text
    }

    private static func typeName(_ kind: MetricDescription.Kind) -> String {
        switch kind {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
    }

    private static func line(_ name: String, _ labels: MetricLabels, _ value: Double, bound: Double? = nil) -> String {
        var pairs = labels.pairs.map { "\($0.name)=\"\(escapedValue($0.value))\"" }
        if let bound { pairs.append("le=\"\(number(bound))\"") }
        let labels = pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
        return "\(name)\(labels) \(number(value))\n"
    }

    /// As Go's `ParseFloat` reads it. Whole numbers without a fraction, as far as they are exact.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return value == value.rounded() && value.magnitude < 9_007_199_254_740_992 ? "\(Int64(value))" : "\(value)"
    }

    static func escapedHelp(_ text: String) -> String { escaped(text, quotes: false) }
    static func escapedValue(_ text: String) -> String { escaped(text, quotes: true) }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A valid metric name: letters, digits, `_` and `:`, no digit first. What else there is becomes `_`.
    static func name(_ text: String) -> String { valid(text, also: ":") }

    /// A valid label name: as a metric's, without `:`, not beginning with `__`, which is reserved, and not `le`, which buckets use.
    static func labelName(_ text: String) -> String {
        let name = valid(text, also: "_")
        return name.hasPrefix("__") || name == "le" ? "label_" + name : name
    }

    private static func valid(_ text: String, also extra: Unicode.Scalar) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "_", extra: result.unicodeScalars.append(scalar)
            case "0"..."9":
                if result.isEmpty { result = "_" }
                result.unicodeScalars.append(scalar)
            default: result += "_"
            }
        }
        return result.isEmpty ? "_" : result
    }
}

/// What a scenario found: figures, and whether what was timed was right.
struct Report {
    /// One number with its unit.
    struct Figure {
        enum Unit: String {
            case nanoseconds = "ns"
            case bytes
            case bytesPerSecond = "bytes_per_s"
            case perSecond = "per_s"
            case count
            /// How many times as much as what it is compared with.
            case ratio
        }

        let name: String
        let value: Double
        let unit: Unit
    }

    /// Something that must hold of the result.
    struct Check {
        let what: String
        let isPassed: Bool
    }

    let scenario: String
    let seed: UInt64
    /// What was asked for, in the order of the options.
    let sizes: [(name: String, value: String)]
    private(set) var figures: [Figure] = []
    private(set) var checks: [Check] = []

    init(_ scenario: String, seed: UInt64, _ sizes: [(name: String, value: String)]) {
        self.scenario = scenario
        self.seed = seed
        self.sizes = sizes
    }

    /// A report without a check says nothing, and does not pass.
    var isPassed: Bool { !checks.isEmpty && checks.allSatisfy(\.isPassed) }

    mutating func add(_ name: String, _ value: Double, _ unit: Figure.Unit) { figures.append(Figure(name: name, value: value, unit: unit)) }
    mutating func add(_ name: String, _ duration: Duration) { add(name, duration.nanoseconds, .nanoseconds) }
    mutating func add(_ name: String, _ count: Int) { add(name, Double(count), .count) }

    /// Adds the percentiles of a sample of nanoseconds.
    mutating func add(_ name: String, _ sample: Sample, _ percentiles: [Int]) {
        for percent in percentiles { add("\(name)_p\(percent)", sample.percentile(percent), .nanoseconds) }
    }

    mutating func check(_ what: String, _ isPassed: Bool) { checks.append(Check(what: what, isPassed: isPassed)) }

    /// For people: a line per figure.
    var table: String {
        let heading = ([scenario] + sizes.map { "\($0.name) \($0.value)" } + ["seed \(seed)"]).joined(separator: " · ")
        let width = (figures.map(\.name.count).max() ?? 0) + 2
        var lines = ["", heading]
        for figure in figures { lines.append("  " + figure.name + String(repeating: " ", count: width - figure.name.count) + figure.text) }
        for check in checks { lines.append("  \(check.isPassed ? "✓" : "✗ WRONG:") \(check.what)") }
        return lines.joined(separator: "\n")
    }

    /// For programs: one line; every figure under its name and unit.
    var json: String {
        let sizes = sizes.map { "\"\($0.name)\":" + (Int($0.value) == nil ? "\"\($0.value)\"" : $0.value) }
        let figures = figures.map { "\"\($0.name)_\($0.unit.rawValue)\":\($0.number)" }
        let checks = checks.map { "{\"what\":\"\($0.what)\",\"passed\":\($0.isPassed)}" }
        return "{\"scenario\":\"\(scenario)\",\"seed\":\(seed),\"sizes\":{\(sizes.joined(separator: ","))},\"figures\":{"
            + "\(figures.joined(separator: ","))},\"checks\":[\(checks.joined(separator: ","))],\"passed\":\(isPassed)}"
    }
}

extension Report.Figure {
    /// Three digits that count and the unit that suits them.
    var text: String {
        switch unit {
        case .nanoseconds: Self.scaled(value, [(1, "ns"), (1e3, "µs"), (1e6, "ms"), (1e9, "s")])
        case .bytes: Self.scaled(value, [(1, "B"), (1e3, "kB"), (1e6, "MB"), (1e9, "GB")])
        case .bytesPerSecond: Self.scaled(value, [(1, "B/s"), (1e3, "kB/s"), (1e6, "MB/s"), (1e9, "GB/s")])
        case .perSecond: Self.scaled(value, [(1, "/s"), (1e3, "k/s"), (1e6, "M/s"), (1e9, "G/s")])
        case .count: Self.decimal(value, digits: value == value.rounded() ? 0 : 2)
        case .ratio: "× " + Self.decimal(value, digits: value < 10 ? 2 : value < 100 ? 1 : 0)
        }
    }

    /// Finite, as JSON wants numbers.
    var number: String { value.isFinite ? Self.decimal(value, digits: value == value.rounded() ? 0 : 3) : "null" }

    private static func scaled(_ value: Double, _ units: [(factor: Double, name: String)]) -> String {
        let unit = units.last { value >= $0.factor } ?? units[0]
        let scaled = value / unit.factor
        return decimal(scaled, digits: scaled < 10 ? 2 : scaled < 100 ? 1 : 0) + " " + unit.name
    }

    /// With so many digits after the point.
    private static func decimal(_ value: Double, digits: Int) -> String {
        guard value.isFinite, value.magnitude < 1e15 else { return "\(value)" }
        var factor = 1.0
        for _ in 0..<digits { factor *= 10 }
        let whole = Int64((value.magnitude * factor).rounded())
        let sign = value < 0 && whole > 0 ? "-" : ""
        guard digits > 0 else { return sign + String(whole) }
        let fraction = String(whole % Int64(factor))
        return sign + String(whole / Int64(factor)) + "." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}

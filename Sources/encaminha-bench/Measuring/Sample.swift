/// Times of the same thing done many times over, in nanoseconds.
struct Sample {
    /// Ascending.
    private let sorted: [Double]

    init(_ durations: [Duration]) { sorted = durations.map(\.nanoseconds).sorted() }

    var count: Int { sorted.count }
    var sum: Double { sorted.reduce(0, +) }
    var mean: Double { sorted.isEmpty ? 0 : sum / Double(count) }

    /// The smallest value that so many percent are not above (nearest rank); 0 of nothing.
    func percentile(_ percent: Int) -> Double {
        guard !sorted.isEmpty else { return 0 }
        let rank = (sorted.count * percent + 99) / 100
        return sorted[min(sorted.count, max(1, rank)) - 1]
    }
}

/// Times a piece of work that cannot be taken away, because its result is used.
func timed<Result>(_ work: () throws -> Result) rethrows -> (result: Result, time: Duration) {
    let start = ContinuousClock.now
    let result = try work()
    return (result, ContinuousClock.now - start)
}

/// The same for work that waits.
func timed<Result>(_ work: () async throws -> Result) async rethrows -> (result: Result, time: Duration) {
    let start = ContinuousClock.now
    let result = try await work()
    return (result, ContinuousClock.now - start)
}

extension Duration {
    var nanoseconds: Double { Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9 }
    var inSeconds: Double { nanoseconds / 1e9 }
}

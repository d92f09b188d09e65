import Placement
import Testing

/// Draws what it is told.
private struct FixedGenerator: RandomNumberGenerator {
    let value: UInt64
    func next() -> UInt64 { value }
}

@Suite("Reconnecting")
struct ReconnectionTests {
    @Test(
        "the first wait is at most 150 ms, and none is ever longer than a second or shorter than 50 ms",
        arguments: 1...20 as ClosedRange<UInt64>)
    func bounds(seed: UInt64) {
        var random = SmallGenerator(seed: seed)
        var reconnection = Reconnection()
        for attempt in 0..<500 {
            let wait = reconnection.failed(using: &random)
            #expect(wait >= .milliseconds(50) && wait <= .seconds(1), "seed \(seed), attempt \(attempt)")
            if attempt == 0 { #expect(wait <= .milliseconds(150), "seed \(seed)") }
        }
        reconnection.succeeded()
        #expect(reconnection.failed(using: &random) <= .milliseconds(150), "seed \(seed)")
    }

    @Test("the longest draw triples the wait until a second; the shortest stays at 50 ms")
    func extremes() {
        var highest = FixedGenerator(value: .max)
        var reconnection = Reconnection()
        let waits = (0..<5).map { _ in reconnection.failed(using: &highest) }
        // Drawn as a fraction: exact to a nanosecond or so.
        for (wait, expected) in zip(waits, [150, 450, 1000, 1000, 1000]) {
            #expect(abs((wait - .milliseconds(expected)) / .nanoseconds(1)) < 10)
        }
        var lowest = FixedGenerator(value: 0)
        for _ in 0..<5 { #expect(reconnection.failed(using: &lowest) == .milliseconds(50)) }
    }

    @Test("many that failed together do not come back together")
    func spread() {
        var random = SmallGenerator(seed: 5)
        let waits = (0..<200).map { _ -> Duration in
            var reconnection = Reconnection()
            for _ in 0..<20 { _ = reconnection.failed(using: &random) }
            return reconnection.failed(using: &random)
        }
        let hundredths = Set(waits.map { Int($0 / .milliseconds(10)) })
        #expect(hundredths.count > 40, "seed 5")
    }
}

/// SplitMix64: small, and the same everywhere.
struct SmallGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

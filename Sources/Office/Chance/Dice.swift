/// Reproducible random draws: the same seed, stream and index give the same numbers on every machine and with every compiler.
///
/// SplitMix64. Whole numbers only: the C library's logarithms differ between machines, and the standard library does not promise that
/// `Int.random(in:using:)` stays as it is.
///
/// Every person, vacancy and employer throws dice of its own, so the first hundred people of a large office are the people of a small one.
///
/// Source: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct Dice: Sendable {
    /// What is being invented. Streams share no numbers.
    enum Stream: UInt64 {
        case employer = 1
        case vacancy, candidate
    }

    private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var state: UInt64

    init(seed: UInt64, stream: Stream, index: Int) {
        // Mixed between the parts, for neighbouring seeds and indices must not give neighbouring states.
        let base = Self.mixed(seed &+ stream.rawValue &* Self.golden)
        self.state = Self.mixed(base ^ UInt64(truncatingIfNeeded: index))
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    private mutating func next() -> UInt64 {
        state &+= Self.golden
        return Self.mixed(state)
    }

    /// A number from 0 to below the bound, all equally likely but for one part in 2⁶⁴ × bound.
    mutating func below(_ bound: Int) -> Int {
        precondition(bound > 0, "a die has at least one side")
        return Int(UInt64(bound).multipliedFullWidth(by: next()).high)
    }

    /// A number between two, both included.
    mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

    /// Yes, so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of several, all equally likely.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// So many different ones of several, or all where there are fewer, in no particular order.
    ///
    /// - Complexity: O(values).
    mutating func pick<Value>(_ count: Int, of values: [Value]) -> [Value] {
        var left = values
        var chosen: [Value] = []
        while chosen.count < count, !left.isEmpty { chosen.append(left.remove(at: below(left.count))) }
        return chosen
    }

    /// Those of several that come up, each by a chance of its own in a hundred, in the order given.
    mutating func each<Value>(_ values: [(value: Value, percent: Int)]) -> [Value] {
        var chosen: [Value] = []
        for (value, percent) in values where chance(percent) { chosen.append(value) }
        return chosen
    }

    /// A value so many times in a hundred, otherwise nil: not known.
    mutating func maybe<Value>(_ percent: Int, _ draw: (inout Dice) -> Value) -> Value? {
        chance(percent) ? draw(&self) : nil
    }
}

/// Decides how long to wait before connecting again. Knows no clock.
package struct Reconnection: Sendable, Equatable {
    /// The wait after the first failure; each further one doubles it.
    package static let first = Duration.milliseconds(250)
    package static let longest = Duration.seconds(30)

    private var failures = 0

    package init() {}

    /// The wait that is due after one more failure.
    package mutating func failed() -> Duration {
        defer { failures += 1 }
        return min(Self.longest, Self.first * (1 << min(failures, 16)))
    }

    /// The next failure is a first one again.
    package mutating func succeeded() { failures = 0 }
}

/// Decides how long to wait before trying again. Knows no clock and no randomness of its own.
///
/// Decorrelated jitter: each wait is drawn between the shortest and three times the last one. Many clients of a server that comes back do
/// not come all at once, and the longest wait is short enough that nobody is missing two seconds later.
///
/// Source: M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
package struct Reconnection: Sendable, Equatable {
    package static let shortest = Duration.milliseconds(50)
    package static let longest = Duration.seconds(1)

    private var last: Duration?

    package init() {}

    /// The wait that is due after one more failure.
    package mutating func failed(using random: inout some RandomNumberGenerator) -> Duration {
        let most = min(Self.longest, (last ?? Self.shortest) * 3)
        // Of one draw, whatever it is: the library's own way draws again until it likes what it gets.
        let share = Double(random.next() >> 11) / Double((1 << 53) - 1)
        let wait = Self.shortest + (most - Self.shortest) * share
        last = wait
        return wait
    }

    /// The next failure is a first one again.
    package mutating func succeeded() { last = nil }
}

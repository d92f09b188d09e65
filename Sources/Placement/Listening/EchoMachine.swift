/// Decides whether notifications still arrive: rings of our own must come back. Knows no socket and no clock.
///
/// A connection can die without a word — a host that vanished, a firewall that forgot it, a server bug that cut it off from the queue —
/// and a listener that waits for ever would never know.
package struct EchoMachine: ~Copyable {
    private enum State: Equatable {
        /// No `LISTEN` is in force. Next: listening.
        case deaf
        /// Next: deaf, waiting.
        case listening
        /// This probe was sent after `LISTEN` was in force. Next: deaf, listening.
        case waiting(UInt64)
    }

    private var state = State.deaf
    private var last: UInt64 = 0

    package init() {}

    /// `LISTEN` is in force on a new connection.
    package mutating func listening() { state = .listening }

    /// The listening connection is gone.
    package mutating func lost() { state = .deaf }

    /// The number of the probe to send; nil while nobody listens, or while one is on its way.
    package mutating func probe() -> UInt64? {
        guard state == .listening else { return nil }
        last += 1
        state = .waiting(last)
        return last
    }

    /// The probe could not be sent.
    package mutating func unsent(_ number: UInt64) {
        if state == .waiting(number) { state = .listening }
    }

    package enum HeardAction: Sendable, Equatable {
        case none
        /// Our probe has come back.
        case report
    }

    /// A payload arrived on the probe's channel. Anybody can ring there: only the number that is waited for counts.
    package mutating func heard(_ payload: String) -> HeardAction {
        guard case .waiting(let number) = state, payload == String(number) else { return .none }
        state = .listening
        return .report
    }

    package enum DeadlineAction: Sendable, Equatable {
        case none
        case reconnect
    }

    /// The time in which a probe must come back is over.
    package mutating func deadline(of number: UInt64) -> DeadlineAction {
        guard state == .waiting(number) else { return .none }
        state = .deaf
        return .reconnect
    }
}

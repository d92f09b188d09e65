/// Decides what is said of a trouble that lasts: when it begins, when it turns into another, now and then while it lasts, and when it is
/// over. Knows no clock and no logger.
package struct Outage: ~Copyable {
    private enum State: Equatable {
        /// Next: ongoing.
        case none
        /// Next: none, ongoing.
        case ongoing(Trouble, attempts: Int)
    }

    private var state = State.none

    /// Of the attempts that fail alike every this-many is said: about one a minute, once the waits are at their longest, of the connection
    /// that tries for all.
    package static let silence = 100

    package init() {}

    package enum FailedAction: Sendable, Equatable { case say, stayQuiet }

    package mutating func failed(_ trouble: Trouble) -> FailedAction {
        switch state {
        case .ongoing(let present, let attempts) where present == trouble:
            state = .ongoing(trouble, attempts: attempts + 1)
            return attempts % Self.silence == 0 ? .say : .stayQuiet
        case .none, .ongoing:
            state = .ongoing(trouble, attempts: 1)
            return .say
        }
    }

    package enum RecoveredAction: Sendable, Equatable {
        case none
        case say(Trouble)
    }

    package mutating func recovered() -> RecoveredAction {
        switch state {
        case .none: return .none
        case .ongoing(let trouble, _):
            state = .none
            return .say(trouble)
        }
    }
}

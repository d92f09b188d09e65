import Operations

/// What the daemon is at, as monitoring is told.
enum PlacementPhase: Sendable, Equatable {
    /// Before the first connection.
    case starting
    /// Everything is read, and what is missing is written.
    case loading
    /// The proposals reflect the changes; new ones are followed as they come.
    case caughtUp
    /// Another instance holds the lease.
    case standingBy
    /// The connection is gone; it is tried again.
    case reconnecting(Trouble)
    /// A stop was asked for.
    case stopping

    var health: Health.Phase {
        switch self {
        case .starting: Health.Phase("starting", isReady: false, reason: "not connected yet")
        case .loading: Health.Phase("loading", isReady: false, reason: "loading the office")
        case .caughtUp: Health.Phase("caught_up", isReady: true, reason: "the proposals reflect the changes")
        case .standingBy: Health.Phase("standing_by", isReady: true, reason: "another instance holds the lease")
        case .reconnecting(let trouble): Health.Phase("reconnecting", isReady: false, reason: trouble.status)
        case .stopping: Health.Phase("stopping", isReady: false, reason: "a stop was asked for")
        }
    }
}

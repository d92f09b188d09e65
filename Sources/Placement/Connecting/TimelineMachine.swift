/// Decides whether a server is the present primary or one that was left behind. Knows no connection.
///
/// A primary that was given up and comes back takes writes like any other, and whoever connects to it works where nobody looks. Each
/// promotion begins a new timeline: of one cluster, the highest that was ever seen is the present one.
package struct TimelineMachine: ~Copyable {
    /// By system identifier.
    private var highest: [Int64: Int32] = [:]

    package init() {}

    package enum ConnectedAction: Sendable, Equatable {
        case work
        /// It was left behind.
        case leave(seen: Int32)
    }

    /// A server that takes writes says who it is.
    package mutating func connected(systemIdentifier: Int64, timeline: Int32) -> ConnectedAction {
        let seen = highest[systemIdentifier] ?? timeline
        guard timeline >= seen else { return .leave(seen: seen) }
        highest[systemIdentifier] = timeline
        return .work
    }
}

/// Decides which connection of an instance tries again while no session is to be had: one for all of them. Knows no clock.
///
/// A server that is away, or refuses the login, is then asked a third as often; and when one gets through, nobody else still waits.
package struct ScoutMachine: ~Copyable {
    private enum State: Equatable {
        /// Next: scouting.
        case nobody
        /// Next: nobody.
        case scouting(PlacementMetrics.Link)
    }

    private var state = State.nobody

    package init() {}

    package enum FailedAction: Sendable, Equatable {
        /// Try again after the wait that is due.
        case scout
        /// Another does: wait until it gets through.
        case follow
    }

    /// The connection could not be made.
    package mutating func failed(_ link: PlacementMetrics.Link) -> FailedAction {
        switch state {
        case .nobody:
            state = .scouting(link)
            return .scout
        case .scouting(let scout):
            return scout == link ? .scout : .follow
        }
    }

    /// One of them got through, whichever.
    package mutating func connected() { state = .nobody }
}

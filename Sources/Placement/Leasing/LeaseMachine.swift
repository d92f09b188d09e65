package import Store

/// Decides what becomes of the right to write. Knows no clock, no connection and no logger.
///
/// Two parties report to it: the worker, who takes the lease, writes under it and gives it up, and the heartbeat, which renews it beside the
/// work. Safety does not rest on it: the database refuses every write with an old epoch.
package struct LeaseMachine: ~Copyable {
    private enum State: Equatable {
        /// Another instance has it, or nobody. Next: held.
        case none
        /// Renewed as long as the worker gets on; it runs out by itself where the worker fails and fails, so that another instance can try.
        /// Next: held, none.
        case held(Lease, worksWell: Bool)
    }

    private var state = State.none

    package init() {}

    /// The lease the worker may write under.
    package var current: Lease? {
        switch state {
        case .none: nil
        case .held(let lease, _): lease
        }
    }

    /// What the heartbeat is to do at its next beat.
    package enum Beat: Sendable, Equatable {
        case renew(Lease)
        /// Ask how long the other's lease runs: the worker wants to know when it ends.
        case watch
        /// The lease is ours and not to be prolonged.
        case rest
    }

    package var beat: Beat {
        switch state {
        case .none: .watch
        case .held(let lease, worksWell: true): .renew(lease)
        case .held(_, worksWell: false): .rest
        }
    }

    /// The worker has taken the lease.
    package mutating func taken(_ lease: Lease) { state = .held(lease, worksWell: true) }

    /// The worker has got through a round of work.
    package mutating func worked() {
        switch state {
        case .none: break
        case .held(let lease, _): state = .held(lease, worksWell: true)
        }
    }

    /// The worker's session has ended with an error.
    package mutating func failed() {
        switch state {
        case .none: break
        case .held(let lease, _): state = .held(lease, worksWell: false)
        }
    }

    package enum RenewalAction: Sendable, Equatable {
        case none
        /// The worker is to stand by.
        case tellWorker
    }

    /// The database has answered a renewal. An answer about a lease that is no longer ours says nothing.
    package mutating func renewed(_ lease: Lease, isOurs: Bool) -> RenewalAction {
        guard current == lease, !isOurs else { return .none }
        state = .none
        return .tellWorker
    }

    /// The database has refused a write under this lease, or the worker has given it up.
    package mutating func ended(_ lease: Lease) {
        if current == lease { state = .none }
    }
}

import Store
import Synchronization

/// The one ``LeaseMachine`` of an instance, for the worker and the heartbeat.
final class LeaseKeeper: Sendable {
    private let machine = Mutex(LeaseMachine())
    private let starting = Mutex(Start.notBegun)

    /// How far this process has got with its first round under a lease.
    enum Start: Equatable {
        case notBegun
        /// The how-manieth process it is since one got through.
        case begun(Int)
        case gotThrough

        var isBegun: Bool { if case .begun = self { true } else { false } }
    }

    var start: Start {
        get { starting.withLock { $0 } }
        set { starting.withLock { $0 = newValue } }
    }

    var current: Lease? { machine.withLock { $0.current } }
    var beat: LeaseMachine.Beat { machine.withLock { $0.beat } }

    func taken(_ lease: Lease) { machine.withLock { $0.taken(lease) } }
    func worked() { machine.withLock { $0.worked() } }
    func failed() { machine.withLock { $0.failed() } }
    func renewed(_ lease: Lease, isOurs: Bool) -> LeaseMachine.RenewalAction { machine.withLock { $0.renewed(lease, isOurs: isOurs) } }
    func ended(_ lease: Lease) { machine.withLock { $0.ended(lease) } }
}

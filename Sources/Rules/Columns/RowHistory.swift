internal import Synchronization

/// Which places changed, for whoever keeps something about all of them and would rather mend it than make it anew.
///
/// A moment is a number that grows with every change. Copies that go their own ways have histories of their own.
struct RowHistory: Sendable {
    /// Held by every copy, so that one that goes its own way can tell.
    private final class Identity: Sendable {
        private static let last = Atomic<UInt64>(0)
        let number = Identity.last.wrappingAdd(1, ordering: .relaxed).newValue
    }

    private var identity = Identity()
    /// Changes before the first that is kept.
    private var forgotten = 0
    private var places: [Int32] = []

    /// Where a history stands. Of another history it is no moment at all.
    struct Moment {
        fileprivate let identity: UInt64
        fileprivate let changes: Int
    }

    var now: Moment { Moment(identity: identity.number, changes: forgotten + places.count) }

    /// - Parameter count: Places there are: of changes to a quarter of them or more nothing is kept.
    mutating func note(_ place: Int, among count: Int) {
        if !isKnownUniquelyReferenced(&identity) {
            // Somebody else holds a copy: what is kept about it stays true of theirs.
            identity = Identity()
            (forgotten, places) = (0, [])
        }
        if places.count >= max(1024, count / 4) {
            forgotten += places.count
            places.removeAll(keepingCapacity: true)
        }
        places.append(Int32(place))
    }

    /// The places that changed since, each once, ascending; nil where that is not known any more.
    func changes(since moment: Moment) -> [Int32]? {
        guard moment.identity == identity.number, moment.changes >= forgotten else { return nil }
        return Set(places[(moment.changes - forgotten)...]).sorted()
    }
}

import DequeModule
import Matching

/// What may have to be written, and in which order.
///
/// What takes places away comes first, together with pairs that change from sure to pending or back: whatever is written of the rest
/// afterwards, in any portions, stands within the caps.
struct DueWork: Sendable {
    /// Pairs that stand and should not.
    var withdrawals: [Pair] = []
    /// Pairs that stand and should stand among the others.
    var moves: [Pair] = []
    var nearMissRemovals: [Pair] = []
    var findings: [Int64] = []
    var failures: [Pair] = []
    /// In the order of their keys, and written in portions.
    var proposals: Deque<Pair> = []
    var nearMisses: Deque<Pair> = []

    /// Nothing.
    init() {}

    /// Sorts what was touched.
    ///
    /// - Parameter wanted: Whether a pair should be proposed, and whether it is sure then.
    init(
        _ touched: TouchedPlacements, standing: StandingWork, wanted: (Pair) -> PlaceHolder?, isNearMiss: (Pair) -> Bool
    ) {
        for pair in touched.proposals.sorted() {
            switch (standing.proposals[pair], wanted(pair)) {
            case (nil, nil): break
            case (_?, nil): withdrawals.append(pair)
            case (let isSure?, let holder?) where isSure != holder.isSure: moves.append(pair)
            case (_, _?): proposals.append(pair)
            }
        }
        for pair in touched.nearMisses.sorted() {
            if isNearMiss(pair) {
                nearMisses.append(pair)
            } else if standing.nearMisses.contains(pair) {
                nearMissRemovals.append(pair)
            }
        }
        findings = touched.findings.sorted()
        failures = touched.failures.sorted()
    }

    /// Puts newer work before this; what is in both is done once, with the newer.
    mutating func prepend(_ new: DueWork) {
        let (proposed, near) = (Set(new.proposals), Set(new.nearMisses))
        if !proposed.isEmpty { proposals = new.proposals + proposals.filter { !proposed.contains($0) } }
        if !near.isEmpty { nearMisses = new.nearMisses + nearMisses.filter { !near.contains($0) } }
    }

    /// Takes the next of the proposals.
    mutating func takeProposals(atMost count: Int) -> [Pair] { Self.take(from: &proposals, count) }
    /// Takes the next of the near misses.
    mutating func takeNearMisses(atMost count: Int) -> [Pair] { Self.take(from: &nearMisses, count) }

    private static func take(from pairs: inout Deque<Pair>, _ count: Int) -> [Pair] {
        let taken = Array(pairs.prefix(count))
        pairs.removeFirst(taken.count)
        return taken
    }

    /// Takes some of the proposals out.
    mutating func takeProposals(where isTaken: (Pair) -> Bool) -> [Pair] {
        let taken = proposals.filter(isTaken)
        if !taken.isEmpty { proposals.removeAll(where: isTaken) }
        return Array(taken)
    }
}

import Matching
import Store

/// What the tables hold of the daemon's work, as far as it has read and written them.
///
/// Of what it has written itself it keeps no text: a text is a function of two rows, the rules and the day, and is rendered again when one
/// of them changes. What was read and not compared yet is kept until it is.
struct StandingWork: Sendable {
    /// Live proposals that wait for a decision, and whether they are sure.
    private(set) var proposals: [Pair: Bool]
    private(set) var nearMisses: Set<Pair>
    private(set) var findings: [Int64: [StoredFinding]]
    private(set) var failures: [Pair: PairFailure]

    private var readProposals: [Pair: Proposal]
    private var readNearMisses: [Pair: NearMiss]

    init(_ stored: StoredPlacements) {
        proposals = stored.proposals.mapValues(\.isSure)
        nearMisses = Set(stored.nearMisses.keys)
        findings = stored.findings
        failures = stored.failures
        readProposals = stored.proposals
        readNearMisses = stored.nearMisses
    }

    /// Everything that stands: what has to be compared with what should.
    var everything: TouchedPlacements {
        var all = TouchedPlacements()
        all.proposals = Set(proposals.keys)
        all.nearMisses = nearMisses
        all.findings = Set(findings.keys)
        all.failures = Set(failures.keys)
        return all
    }

    /// Takes over what was read of a pair that somebody decided about, or whose decision was undone.
    mutating func read(_ proposal: Proposal?, of pair: Pair) {
        proposals[pair] = proposal?.isSure
        readProposals[pair] = proposal
    }

    /// Whether exactly this was read, byte for byte; it is then not kept any longer.
    mutating func stands(_ proposal: Proposal) -> Bool {
        readProposals.removeValue(forKey: proposal.pair).map { $0.isSame(proposal) } ?? false
    }

    /// The same for a near miss.
    mutating func stands(_ miss: NearMiss) -> Bool {
        readNearMisses.removeValue(forKey: miss.pair).map { $0.isSame(miss) } ?? false
    }

    /// Takes over what a batch has written, but for what was left alone.
    mutating func take(_ batch: PlacementBatch, skipped: SkippedWork) {
        let left = skipped.pairs
        for pair in batch.withdrawals where !left.contains(pair) { read(nil, of: pair) }
        for proposal in batch.proposals where !left.contains(proposal.pair) { proposals[proposal.pair] = proposal.isSure }
        for pair in batch.nearMissRemovals {
            nearMisses.remove(pair)
            readNearMisses[pair] = nil
        }
        for miss in batch.nearMisses where !left.contains(miss.pair) { nearMisses.insert(miss.pair) }
        for (vacancy, found) in batch.findings where !skipped.findings.contains(vacancy) { findings[vacancy] = found.isEmpty ? nil : found }
        for pair in batch.failureRemovals { failures[pair] = nil }
        for failure in batch.failures { failures[failure.pair] = failure }
    }
}

import Matching
import Postgres
import Store
import Testing

@testable import Placement

@Suite("Work written in one go")
struct WrittenWorkTests {
    private func proposal(_ candidate: Int64) -> Proposal {
        Proposal(
            pair: Pair(vacancy: 1, candidate: candidate), isSure: true, score: 0, coverage: 0, priority: 0, orderKey: 0, vacancyVersion: 1,
            candidateVersion: 1, explanation: "", reasons: [], warnings: [], questions: [])
    }

    private func batch(proposals: ClosedRange<Int64>, withdrawals: [Int64] = []) -> PlacementBatch {
        var batch = PlacementBatch()
        batch.proposals = proposals.map(proposal)
        batch.withdrawals = withdrawals.map { Pair(vacancy: 1, candidate: $0) }
        return batch
    }

    @Test("what was left alone does not count as written")
    func leftAlone() {
        var written = WrittenWork()
        var skipped = SkippedWork()
        skipped.pairs = [Pair(vacancy: 1, candidate: 2), Pair(vacancy: 1, candidate: 8)]
        written.wrote(batch(proposals: 1...3, withdrawals: [8, 9]), skipped: skipped)
        #expect(written.proposals == 2)
        #expect(written.proposalsBeforeChanges == 2)
        #expect(written.withdrawals == 1)
    }

    @Test("what comes of changes read in between is told apart from what was due before")
    func changesInBetween() throws {
        var written = WrittenWork()
        written.wrote(batch(proposals: 1...2), skipped: SkippedWork())
        var changes = OfficeChanges(
            position: DatabasePosition(snapshot: try #require(Snapshot("10:10:")), systemIdentifier: 1, timeline: 1))
        changes.candidates = [4: nil, 5: nil]
        let first = ContinuousClock.now
        written.followed(changes, readAt: first)
        written.wrote(batch(proposals: 3...5), skipped: SkippedWork())
        written.followed(changes, readAt: first + .seconds(1))
        written.wrote(batch(proposals: 6...6), skipped: SkippedWork())
        #expect(written.proposals == 6)
        #expect(written.proposalsBeforeChanges == 2)
        #expect(written.changes == 4)
        #expect(written.readAt == first + .seconds(1))
    }
}

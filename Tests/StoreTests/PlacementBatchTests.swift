import Matching
import Store
import Testing

@Suite("The difference between what stands and what should")
struct PlacementBatchTests {
    private func proposal(_ vacancy: Int64, _ candidate: Int64, score: Int32 = 50_000) -> Proposal {
        Proposal(
            pair: Pair(vacancy: vacancy, candidate: candidate), isSure: true, score: score, coverage: 800, priority: 0, orderKey: 0,
            vacancyVersion: 1, candidateVersion: 1, explanation: "{}", reasons: ["a"], warnings: [], questions: [])
    }

    private func stored(_ proposals: [Proposal]) -> StoredPlacements {
        var result = StoredPlacements()
        for proposal in proposals { result.proposals[proposal.pair] = proposal }
        return result
    }

    @Test("equal states give nothing to write")
    func equal() {
        let state = stored([proposal(1, 1), proposal(1, 2)])
        #expect(PlacementBatch(from: state, to: state).isEmpty)
    }

    @Test("a batch that is not the last one is empty where it has no row")
    func empty() {
        var batch = PlacementBatch()
        batch.isLast = false
        #expect(batch.isEmpty)
        batch.answers = [QuestionAnswer(question: 1, text: "porque sim")]
        #expect(!batch.isEmpty)
    }

    @Test("what is new or changed is written, what is gone is withdrawn, in the order of the keys")
    func differs() {
        let old = stored([proposal(1, 1), proposal(2, 1), proposal(9, 9), proposal(3, 3)])
        let new = stored([proposal(1, 1), proposal(2, 1, score: 60_000), proposal(1, 3), proposal(1, 2)])
        let batch = PlacementBatch(from: old, to: new)
        #expect(
            batch.proposals.map(\.pair) == [Pair(vacancy: 1, candidate: 2), Pair(vacancy: 1, candidate: 3), Pair(vacancy: 2, candidate: 1)])
        #expect(batch.withdrawals == [Pair(vacancy: 3, candidate: 3), Pair(vacancy: 9, candidate: 9)])
    }

    @Test("a vacancy whose findings went is checked again with none")
    func findings() {
        let finding = StoredFinding(rule: "V04", severity: "block", statement: "abaixo do piso", remedy: "", basis: "")
        var old = StoredPlacements()
        old.findings = [7: [finding]]
        #expect(PlacementBatch(from: old, to: StoredPlacements()).findings == [7: []])
        #expect(PlacementBatch(from: StoredPlacements(), to: old).findings == [7: [finding]])
        #expect(PlacementBatch(from: old, to: old).isEmpty)
    }

    @Test("an answer alone is something to write")
    func answers() {
        var batch = PlacementBatch(from: StoredPlacements(), to: StoredPlacements())
        #expect(batch.isEmpty)
        batch.answers = [QuestionAnswer(question: 1, text: "porque")]
        #expect(!batch.isEmpty)
    }
}

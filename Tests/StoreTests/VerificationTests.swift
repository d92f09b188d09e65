import Matching
import Store
import Testing

@Suite("Stored against computed")
struct VerificationTests {
    private let composed = "p\u{E3}o"
    private let decomposed = "pa\u{303}o"

    // Swift takes the two for equal: a finding, or a failure's reason, that was stored otherwise passed for the same.
    @Test("texts that only look the same are different, whatever they stand in")
    func bytes() {
        #expect(composed == decomposed)
        let pair = Pair(vacancy: 1, candidate: 2)
        let (has, should) = (everything(pair, composed), everything(pair, decomposed))
        #expect(Verification.differences(has, has).isEmpty)
        #expect(
            Verification.differences(has, should).map { "\($0.kind) \($0.vacancy) \($0.candidate ?? 0): \($0.problem)" } == [
                "proposal 1 2: explanation reasons warnings questions", "nearMiss 1 2: explanation reasons", "failure 1 2: reason",
                "finding 1 0: text",
            ])
    }

    private func everything(_ pair: Pair, _ text: String) -> StoredPlacements {
        var all = StoredPlacements()
        all.proposals[pair] = Proposal(
            pair: pair, isSure: true, score: 1, coverage: 1, priority: 1, orderKey: 1, vacancyVersion: 1, candidateVersion: 1,
            explanation: text, reasons: [text], warnings: [text], questions: [text])
        all.nearMisses[pair] = NearMiss(
            pair: pair, rule: "E01", score: 1, orderKey: 1, vacancyVersion: 1, candidateVersion: 1, explanation: text, reasons: [text])
        all.failures[pair] = PairFailure(pair: pair, reason: text)
        all.findings[pair.vacancy] = [StoredFinding(rule: "V04", severity: "block", statement: text, remedy: "", basis: "")]
        return all
    }
}

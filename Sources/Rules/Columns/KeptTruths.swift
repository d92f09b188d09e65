/// What was last said of everybody: only who changed meanwhile is asked again.
final class KeptTruths {
    private var kept: (truths: Truths, at: RowHistory.Moment)?

    var isKept: Bool { kept != nil }
    func forget() { kept = nil }

    /// What is said of everybody now.
    ///
    /// - Parameter evaluate: Asks some places, or everybody.
    func truths(ofEverybodyIn candidates: CandidateStratum, _ evaluate: ([Int32]?) -> Truths) -> Truths {
        if case (var truths, let moment)? = kept.take(), let changed = candidates.history.changes(since: moment) {
            truths.extend(to: candidates.count)
            if !changed.isEmpty { truths.set(changed, from: evaluate(changed)) }
            kept = (truths, candidates.history.now)
            return truths
        }
        let truths = evaluate(nil)
        kept = (truths, candidates.history.now)
        return truths
    }
}

import CEL

/// In whose lists texts are, of one attribute or list of people: everybody, as of a moment.
final class PeopleMemberships: MendedForChanges {
    private let slot: Slot
    private(set) var postings = ListPostings()
    private var moment: RowHistory.Moment?

    init(_ slot: Slot) { self.slot = slot }

    /// Makes it that of now.
    ///
    /// - Returns: False where it is no list of texts, or one of very many: it has to be made anew then, if at all.
    /// - Complexity: O(elements of who changed since it was last asked).
    func refresh(_ candidates: CandidateStratum) -> Bool {
        guard let column = candidates.column(of: slot) else { return false }
        let changed = moment.flatMap { candidates.history.changes(since: $0) }
        if changed == nil { postings = ListPostings() }
        moment = candidates.history.now
        return postings.update(changed ?? (0..<Int32(candidates.count)).map { $0 }, column)
    }
}

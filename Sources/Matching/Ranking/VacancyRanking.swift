/// What one vacancy's requirements and scores say of every candidate of its market.
///
/// Pure state: the lists are a function of the entries, whatever the order in which candidates came and went.
package struct VacancyRanking: Sendable, Equatable {
    /// One candidate's place in this vacancy's lists.
    package struct Entry: Sendable, Equatable {
        /// Which list the candidate is in.
        package let standing: Standing
        /// Where in that list.
        package let rank: Rank

        package init(standing: Standing, rank: Rank) {
            self.standing = standing
            self.rank = rank
        }
    }

    /// The list a candidate is in. Candidates that fail two gates or more are in none.
    package enum Standing: Sendable, Equatable {
        /// Every gate is met.
        case sure
        /// No gate fails, at least one is unknown.
        case pending
        /// Exactly one gate fails: a near miss.
        case nearMiss
    }

    private var entries: [Int64: Entry] = [:]
    /// Candidates that meet every gate, best first.
    package private(set) var sure = RankedList()
    /// Candidates with a question still open, best first.
    package private(set) var pending = RankedList()
    /// Candidates whom one gate alone keeps out, best first.
    package private(set) var nearMisses = RankedList()

    package init() {}

    /// Ranks many candidates at once.
    ///
    /// - Parameter entries: At most one per candidate.
    /// - Complexity: O(n log n).
    package init(_ entries: [Entry]) {
        self.entries = Dictionary(uniqueKeysWithValues: entries.lazy.map { ($0.rank.pair.candidate, $0) })
        rebuild()
    }

    /// Takes over lists that are whole.
    ///
    /// - Complexity: O(n).
    package init(_ lists: VacancyLists) {
        precondition(lists.sure.isWhole && lists.pending.isWhole && lists.nearMisses.isWhole, "a ranking holds whole lists")
        entries.reserveCapacity(lists.sure.ranks.count + lists.pending.ranks.count + lists.nearMisses.ranks.count)
        for (standing, ranks) in [
            (Standing.sure, lists.sure.ranks), (.pending, lists.pending.ranks), (.nearMiss, lists.nearMisses.ranks),
        ] {
            for rank in ranks { entries[rank.pair.candidate] = Entry(standing: standing, rank: rank) }
        }
        sure = RankedList(sorted: lists.sure.ranks)
        pending = RankedList(sorted: lists.pending.ranks)
        nearMisses = RankedList(sorted: lists.nearMisses.ranks)
    }

    /// The candidate's entry, or nil where two gates or more keep them out.
    package subscript(candidate: Int64) -> Entry? { entries[candidate] }

    /// Puts a few candidates in their new places; nil takes a candidate out.
    ///
    /// - Complexity: O(c·(log n + n)) for `c` changes while they are few, O(n log n) when they are many.
    package mutating func update(_ changes: [(candidate: Int64, entry: Entry?)]) {
        let isFew = changes.count <= 32
        for change in changes {
            let old = entries[change.candidate]
            if old == change.entry { continue }
            entries[change.candidate] = change.entry
            guard isFew else { continue }
            if let old { remove(old) }
            if let new = change.entry { insert(new) }
        }
        if !isFew { rebuild() }
    }

    private mutating func insert(_ entry: Entry) {
        switch entry.standing {
        case .sure: sure.insert(entry.rank)
        case .pending: pending.insert(entry.rank)
        case .nearMiss: nearMisses.insert(entry.rank)
        }
    }

    private mutating func remove(_ entry: Entry) {
        switch entry.standing {
        case .sure: sure.remove(entry.rank)
        case .pending: pending.remove(entry.rank)
        case .nearMiss: nearMisses.remove(entry.rank)
        }
    }

    private mutating func rebuild() {
        func list(of standing: Standing) -> RankedList {
            RankedList(sorting: entries.values.lazy.filter { $0.standing == standing }.map(\.rank))
        }
        sure = list(of: .sure)
        pending = list(of: .pending)
        nearMisses = list(of: .nearMiss)
    }
}

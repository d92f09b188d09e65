import HeapModule

/// The best of the ranks it is shown, as many as asked for.
struct BestRanks {
    private let limit: Int
    private var kept = Heap<Rank>()
    /// Instead of ``kept`` where everybody is asked for: there is nothing to choose.
    private var all: [Rank] = []

    /// - Parameter limit: How many to keep; `.max` for all.
    init(limit: Int) { self.limit = limit }

    /// Shows a rank, which is made only if its order key may be among the best.
    ///
    /// - Complexity: O(log limit) where it is kept, else O(1).
    mutating func see(orderKey: Int64, _ rank: () -> Rank) {
        guard limit > 0 else { return }
        if limit == .max { return all.append(rank()) }
        guard kept.count >= limit else { return kept.insert(rank()) }
        guard let worst = kept.max, orderKey >= worst.orderKey else { return }
        let rank = rank()
        if rank < worst { kept.replaceMax(with: rank) }
    }

    /// What was kept, best first.
    func ranks() -> [Rank] { limit == .max ? all.sorted() : kept.unordered.sorted() }
}

import HeapModule

/// The best of the ranks it is shown, as many as asked for.
struct BestRanks {
    private let limit: Int
    private var kept = Heap<Rank>()
    /// While everybody fits there is nothing to choose.
    private var all: [Rank] = []

    init(limit: Int) { self.limit = limit }

    /// False when a rank with this order key would surely not be among the best.
    func mayTake(orderKey: Int64) -> Bool {
        guard limit > 0 else { return false }
        guard kept.count >= limit, let worst = kept.max else { return true }
        return orderKey >= worst.orderKey
    }

    /// - Complexity: O(log limit).
    mutating func add(_ rank: Rank) {
        if limit == .max { return all.append(rank) }
        guard kept.count >= limit else { return kept.insert(rank) }
        guard let worst = kept.max, rank < worst else { return }
        kept.replaceMax(with: rank)
    }

    /// What was kept, best first.
    func ranks() -> [Rank] { limit == .max ? all.sorted() : Array(kept.unordered).sorted() }
}

import HeapModule

/// The best found so far of each list of a vacancy, and what somebody has to reach to be among them.
struct BestOfLists {
    /// How many of each list are wanted.
    let limits: [Int]
    /// By list: who may be among the best, and some who were among the best found before others.
    private var found: [[ColumnarRanking.Scored]]
    /// By list: the order key that has to be reached.
    private var least: [Int64]
    /// By list: the best order keys found, as many as are wanted and one more.
    private var best: [Heap<Int64>]

    /// Before anybody was found.
    init(limits: [Int]) {
        self.limits = limits
        least = limits.map { $0 > 0 ? .min : .max }
        found = limits.map { _ in [] }
        best = limits.map { _ in Heap() }
    }

    /// What somebody has to reach at least, by how they stand.
    var floors: [Int64] {
        GateRecord.Standing.allCases.map { standing in standing.lists.map { least[Int($0.rawValue)] }.min() ?? .max }
    }

    /// Whether somebody with this order key may be among the best of some list.
    func mayTake(orderKey: Int64) -> Bool { least.contains { orderKey >= $0 && $0 < .max } }

    /// Takes somebody in who is among the best so far.
    mutating func see(_ person: ColumnarRanking.Scored) {
        let list = Int(person.list.rawValue)
        guard person.orderKey >= least[list] else { return }
        found[list].append(person)
        guard limits[list] < .max else { return }
        // One more than are wanted: so it shows that there are more.
        if best[list].count <= limits[list] {
            best[list].insert(person.orderKey)
        } else if let last = best[list].min, person.orderKey > last {
            best[list].replaceMin(with: person.orderKey)
        }
        if best[list].count > limits[list], let last = best[list].min { least[list] = last }
    }

    /// Everybody who is among the best of a list, or has an order key as good as one more than are wanted.
    var all: [ColumnarRanking.Scored] { found.indices.flatMap { list in found[list].filter { $0.orderKey >= least[list] } } }
}

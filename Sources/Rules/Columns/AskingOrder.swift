import CEL

/// Who is asked next of everybody: by tiers, in each by how they stand and what they promise.
struct AskingOrder {
    /// Places.
    private let count: Int
    private let bounds: OrderKeyBounds
    private let tiers: [Tier]
    /// Bits of whoever may be in a list, by how they stand.
    private let people: [Bitmap]
    /// By tier and standing; empty for tiers that nobody was looked for in.
    private var queues: [[Promising]]

    init(_ binding: VacancyBinding, _ survey: Survey, _ record: GateRecord) {
        count = record.count
        bounds = OrderKeyBounds(binding, survey)
        tiers = Tier.all(binding, survey)
        people = GateRecord.Standing.allCases.map(record.people)
        queues = Array(repeating: [], count: tiers.count)
    }

    /// Takes out who is asked next.
    ///
    /// - Parameters:
    ///   - floors: The order key that has to be reached, by standing; `.max` where nobody is wanted, `.min` where nothing tells yet.
    ///   - turn: Who promises less than this order key waits.
    ///   - few: So many of each standing of which nothing tells yet.
    ///   - most: So many at most.
    /// - Returns: Places in their order; nobody when there is nobody left who may reach what has to be.
    mutating func take(reaching floors: [Int64], promising turn: Int64, few: [Int], most: Int) -> [Int32] {
        var chosen: [Int32] = []
        var left = zip(floors, few).map { floor, few in floor == .min ? few : most }
        for tier in tiers.indices where tiers[tier].bound >= turn {
            // Those of whom much has to be reached wait for what the better tiers say.
            let wanted = floors.indices.filter {
                floors[$0] < .max && floors[$0] <= tiers[tier].bound && left[$0] > 0 && (chosen.isEmpty || floors[$0] == .min)
            }
            if wanted.isEmpty { continue }
            look(tier, floors)
            for standing in wanted {
                let least = bounds.step(of: max(floors[standing], turn))
                let taken = queues[tier][standing].take(promising: least, most: min(left[standing], most - chosen.count))
                left[standing] -= taken.count
                chosen += taken
            }
            if chosen.count == most { break }
        }
        // As they lie in memory.
        return Bitmap(count: count, rows: chosen).narrowRows
    }

    /// Looks for the people of a tier, unless that was done.
    private mutating func look(_ tier: Int, _ floors: [Int64]) {
        guard queues[tier].isEmpty else { return }
        // Floors only ever rise.
        let wanted = floors.map { $0 < .max && $0 <= tiers[tier].bound }
        var some = Bitmap(count: count)
        for (people, isWanted) in zip(people, wanted) where isWanted { some.formUnion(people) }
        let those = tiers[tier].people(among: some)
        queues[tier] = floors.indices.map { standing in
            Promising(wanted[standing] ? (those & people[standing]).narrowRows : [], bounds)
        }
    }
}

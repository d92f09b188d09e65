/// Who is asked next of everybody: by tiers, in each by how they stand and what they promise.
struct AskingOrder {
    private let bounds: OrderKeyBounds
    private let tiers: [Tier]
    /// Bits of whoever may be in a list, by how they stand.
    private let people: [[UInt64]]
    /// By tier and standing; empty for tiers that nobody was looked for in.
    private var queues: [[Promising]]

    init(_ binding: VacancyBinding, _ survey: Survey, _ record: GateRecord) {
        bounds = OrderKeyBounds(binding, survey)
        tiers = Tier.all(binding, survey)
        people = GateRecord.Standing.allCases.map(record.people)
        queues = Array(repeating: [], count: tiers.count)
    }

    /// Takes out who is asked next.
    ///
    /// - Parameters:
    ///   - floors: The order key that has to be reached, by standing; `.max` where nobody is wanted, `.min` where nothing tells yet.
    ///   - few: So many of each standing of which nothing tells yet.
    ///   - most: So many at most.
    /// - Returns: Places in their order; nobody when there is nobody left who may reach what has to be.
    mutating func take(reaching floors: [Int64], few: [Int], most: Int) -> [Int32] {
        var chosen: [Int32] = []
        var left = zip(floors, few).map { floor, few in floor == .min ? few : most }
        for tier in tiers.indices {
            // Those of whom much has to be reached wait for what the better tiers say.
            let wanted = floors.indices.filter {
                floors[$0] < .max && floors[$0] <= tiers[tier].bound && left[$0] > 0 && (chosen.isEmpty || floors[$0] == .min)
            }
            if wanted.isEmpty { continue }
            look(tier, floors)
            for standing in wanted {
                let least = floors[standing] == .min ? 0 : bounds.step(of: floors[standing])
                let taken = queues[tier][standing].take(promising: least, most: min(left[standing], most - chosen.count))
                left[standing] -= taken.count
                chosen += taken
            }
            if chosen.count == most { break }
        }
        return inOrder(chosen)
    }

    /// Looks for the people of a tier, unless that was done.
    private mutating func look(_ tier: Int, _ floors: [Int64]) {
        guard queues[tier].isEmpty else { return }
        // Floors only ever rise.
        let wanted = floors.map { $0 < .max && $0 <= tiers[tier].bound }
        var some = Array(repeating: UInt64(0), count: people[0].count)
        for (people, isWanted) in zip(people, wanted) where isWanted { some.update(people) { $0 | $1 } }
        let those = tiers[tier].people(among: some)
        queues[tier] = floors.indices.map { standing in
            guard wanted[standing] else { return Promising([], bounds) }
            var mine = those
            mine.update(people[standing]) { $0 & $1 }
            return Promising(AskingOrder.places(mine), bounds)
        }
    }

    private static func places(_ words: [UInt64]) -> [Int32] {
        let count = words.reduce(0) { $0 + $1.nonzeroBitCount }
        return unsafe [Int32](unsafeUninitializedCapacity: count) { places, written in
            for (word, bits) in words.enumerated() {
                var rest = bits
                while rest != 0 {
                    // As many as there are bits.
                    unsafe places[written] = Int32(truncatingIfNeeded: word << 6 + rest.trailingZeroBitCount)
                    written += 1
                    rest &= rest &- 1
                }
            }
        }
    }

    /// As they lie in memory.
    private func inOrder(_ chosen: [Int32]) -> [Int32] {
        if chosen.isEmpty { return [] }
        var words = Array(repeating: UInt64(0), count: people[0].count)
        for place in chosen { words[Int(place) >> 6] |= 1 << UInt64(place & 63) }
        return AskingOrder.places(words)
    }
}

import CEL

/// People who have not been asked yet, the most promising first, and those who promise about the same as they lie in memory.
///
/// Most of them are never asked: so they are sorted from above, and no further than somebody takes them out.
struct Promising {
    private let people: [Int32]
    /// What each may reach at most, see ``OrderKeyBounds/steps(of:)``.
    private let steps: [Int32]
    /// How many there are of each step.
    private var counts: [Int32]
    /// Those of this step and more are sorted.
    private var sortedFrom = Int32(OrderKeyBounds.steps)
    private var sorted: [(place: Int32, step: Int32)] = []
    private var next = 0

    /// So many are sorted at a time, if not more promise the same.
    private static let fewestAtOnce: Int32 = 2048

    /// - Parameter places: In their order.
    init(_ places: [Int32], _ bounds: OrderKeyBounds) {
        people = places
        steps = bounds.steps(of: places)
        counts = places.isEmpty ? [] : Array(repeating: 0, count: OrderKeyBounds.steps)
        for step in steps { counts[Int(step)] += 1 }
    }

    /// Takes those out who promise most.
    ///
    /// - Parameters:
    ///   - least: Who promises less stays.
    ///   - most: So many at most.
    mutating func take(promising least: Int32, most: Int) -> [Int32] {
        var taken: [Int32] = []
        while taken.count < most {
            if next == sorted.count {
                guard sortedFrom > least, sort(downTo: least) else { break }
            }
            guard sorted[next].step >= least else { break }
            taken.append(sorted[next].place)
            next += 1
        }
        return taken
    }

    /// Sorts some more of them.
    ///
    /// - Returns: False where there are none.
    private mutating func sort(downTo least: Int32) -> Bool {
        var (from, count) = (sortedFrom, Int32(0))
        while from > least, from > 0, count < Promising.fewestAtOnce, !counts.isEmpty {
            from -= 1
            count += counts[Int(from)]
        }
        let range = from..<sortedFrom
        sortedFrom = from
        (sorted, next) = (Array(repeating: (0, 0), count: Int(count)), 0)
        guard count > 0 else { return false }
        var position: Int32 = 0
        for step in range.reversed() {
            let here = counts[Int(step)]
            counts[Int(step)] = position
            position += here
        }
        for (index, step) in steps.enumerated() where range.contains(step) {
            sorted[Int(counts[Int(step)])] = (people[index], step)
            counts[Int(step)] += 1
        }
        return true
    }
}

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
                floors[$0] <= tiers[tier].bound && left[$0] > 0 && (chosen.isEmpty || floors[$0] == .min)
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
        let wanted = floors.map { $0 <= tiers[tier].bound }
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

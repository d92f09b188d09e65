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

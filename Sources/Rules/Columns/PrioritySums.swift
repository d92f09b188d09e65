import CEL

/// The priority of several people: the sum of what rules say of each over the whole weight of those that apply, known or not.
struct PrioritySums {
    private var weighted: [Int64]
    private var weight: [Int64]

    init(count: Int) {
        weighted = Array(repeating: 0, count: count)
        weight = weighted
    }

    /// Adds a rule.
    ///
    /// - Parameters:
    ///   - people: To whom it applies.
    ///   - permilles: What it says of each; ``People/nothing`` where it says nothing.
    mutating func add(_ share: Int64, of people: Bitmap, times permilles: [Int16]) {
        people.forEach { weight[$0] += share }
        for (index, value) in permilles.enumerated() where value != People.nothing { weighted[index] += share * Int64(value) }
    }

    /// In milli-points, one per person.
    var points: some Sequence<Int64> { zip(weighted, weight).lazy.map { CompiledRuleSet.points($0, over: $1) } }
}

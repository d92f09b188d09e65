import CEL

/// Sums of soft rules over people, by position.
struct ScoreSums {
    /// Weights times per milles.
    private(set) var weighted: [Int64]
    /// What they are divided by: of scores the weight of the rules that say something, of priorities that of the rules that apply.
    private(set) var weight: [Int64]

    init(count: Int) {
        weighted = Array(repeating: 0, count: count)
        weight = weighted
    }

    var count: Int { weighted.count }

    /// Adds what a rule says of each: ``People/nothing`` where it says nothing.
    mutating func add(_ rule: Int64, times permilles: [Int16]) { add(rule, times: permilles, sign: 1) }
    /// Takes back what was added.
    mutating func subtract(_ rule: Int64, times permilles: [Int16]) { add(rule, times: permilles, sign: -1) }

    @inline(__always)
    private mutating func add(_ rule: Int64, times permilles: [Int16], sign: Int64) {
        let rule = sign * rule
        precondition(permilles.count == count, "a value for each")
        unsafe weighted.withUnsafeMutableBufferPointer { weighted in
            unsafe weight.withUnsafeMutableBufferPointer { weight in
                unsafe permilles.withUnsafeBufferPointer { permilles in
                    // As long as each other.
                    for index in 0..<permilles.count {
                        let permille = Int64(unsafe permilles[index])
                        let says = ~(permille >> 63)
                        unsafe weighted[index] &+= rule &* permille & says
                        unsafe weight[index] &+= rule & says
                    }
                }
            }
        }
    }

    /// Adds what a rule of a priority says: its weight counts for everybody to whom it applies, whether or not it says something.
    mutating func add(_ rule: Int64, times permilles: [Int16], applyingTo people: Bitmap) {
        people.forEach { weight[$0] += rule }
        for (index, value) in permilles.enumerated() where value != People.nothing { weighted[index] += rule * Int64(value) }
    }

    /// Adds the same for each.
    mutating func add(_ rule: Int64, times permille: Int16) {
        guard permille != People.nothing else { return }
        for index in 0..<count {
            weighted[index] += rule * Int64(permille)
            weight[index] += rule
        }
    }

    /// Milli-points.
    func points(_ index: Int) -> Int64 { CompiledRuleSet.points(weighted[index], over: weight[index]) }

    /// Of some positions.
    mutating func keep(_ positions: [Int32]) {
        weighted = positions.map { weighted[Int($0)] }
        weight = positions.map { weight[Int($0)] }
    }
}

/// What order key each may reach at most, as far as the rules tell that are known: what is not known may give its whole weight.
///
/// Bounds are drawn coarsely and upwards. One word holds a person's weights times per milles and, in its last twelve bits, the weights, so that a
/// rule is added with one look at a table.
struct OrderKeyBounds {
    /// How many people there are places for.
    private let count: Int
    /// What everybody has.
    private var base: Int32 = 0
    /// By rule: a code for each person, and what it adds.
    private var tables: [(codes: [UInt8], sums: [Int32])] = []
    /// What a share of the whole score adds to an order key: a little more than it does, since this is computed in few digits.
    private let share: Float
    /// What a milli-point of priority adds.
    private let urgent: Float
    /// Milli-points by place; empty where they are not known beforehand.
    private let priorities: ArraySlice<Int32>
    /// Steps that an order key of one takes.
    private let perKey: Float

    init(_ binding: VacancyBinding, _ survey: Survey) {
        let (rules, scores) = (binding.evaluator.rules, binding.evaluator.pairs.scores)
        var shift: Int64 = 0
        // By so many bits weights are shortened, so that the sums of all rules fit: a thousand times 500 and a little more has nineteen bits,
        // and a sign would be the twentieth.
        while scores.reduce(0, { $0 + $1.weight }) >> shift > 500 { shift += 1 }
        count = binding.candidates.count
        share = Float(100 * rules.settings.scoreShare) * 1.00001
        urgent = Float(rules.settings.priorityShare)
        priorities = rules.isPriorityOfCandidate ? binding.candidates.priorities : []
        perKey = Float(OrderKeyBounds.steps - 1) / max(1, Float(rules.settings.orderKey(score: 100_000, priority: 100_000)))
        for (index, rule) in scores.enumerated() {
            switch survey.atMost(index) {
            case .same(let permille): base += OrderKeyBounds.pack(rule.weight, permille, shift)
            case .each(let codes, let permilles):
                precondition(codes.count >= count, "a code for each place")
                let sums = permilles.map { OrderKeyBounds.pack(rule.weight, $0, shift) }
                tables.append((codes, sums + repeatElement(0, count: 256 - sums.count)))
            }
        }
    }

    /// Weights times per milles are rounded up, and weights, by which they are divided, down: maybe to nothing.
    private static func pack(_ weight: Int64, _ permille: Int16, _ shift: Int64) -> Int32 {
        guard permille != People.nothing else { return 0 }
        return Int32((weight * Int64(permille) + (1 << shift) - 1) >> shift) << 12 | Int32(weight >> shift)
    }

    // MARK: Steps

    /// Order keys are told apart in so many steps.
    static let steps = 4096

    /// The step of an order key: of a higher key a higher one or the same.
    func step(of orderKey: Int64) -> Int32 { step(Float(orderKey)) }

    @inline(__always)
    private func step(_ bound: Float) -> Int32 { Int32(min(Float(OrderKeyBounds.steps - 1), max(0, bound * perKey))) }

    /// The step of what each of some people may reach at most.
    ///
    /// - Parameter places: In their order.
    /// - Complexity: O(people × rules that do not say the same of everybody), in loops over numbers.
    func steps(of places: [Int32]) -> [Int32] {
        guard let first = places.first, let last = places.last else { return [] }
        precondition(first >= 0 && last < count && (priorities.isEmpty || priorities.count >= count), "places in their order")
        var steps = Array(repeating: base, count: places.count)
        unsafe steps.withUnsafeMutableBufferPointer { steps in
            unsafe places.withUnsafeBufferPointer { places in
                for (codes, sums) in tables {
                    unsafe codes.withUnsafeBufferPointer { codes in
                        unsafe sums.withUnsafeBufferPointer { sums in
                            for index in 0..<places.count { unsafe steps[index] &+= sums[Int(codes[Int(places[index])])] }
                        }
                    }
                }
                let (share, urgent) = (share, urgent)
                unsafe priorities.withUnsafeBufferPointer { priorities in
                    for index in 0..<places.count {
                        let packed = unsafe steps[index]
                        let urgency = unsafe priorities.isEmpty ? 100_000 : Float(priorities[Int(places[index])])
                        let (sum, weight) = (Float(packed &>> 12), Float(packed & 4095))
                        // Where nothing is left of the weights, whatever they weigh may be said.
                        let permille = weight > 0 ? sum / weight : sum > 0 ? 1000 : 0
                        unsafe steps[index] = step(share * permille + 1 + urgent * urgency)
                    }
                }
            }
        }
        return steps
    }
}

/// What order key each may reach at most, as far as the rules tell that are known: what is not known may give its whole weight.
///
/// Bounds are drawn coarsely and upwards. Twenty bits hold a person's weights times per milles and twelve the weights, so that a rule is added
/// with one look at a table.
struct OrderKeyBounds {
    /// What everybody has.
    private var base: Int32
    /// By rule: a code for each person, and what it adds.
    private var tables: [(codes: [UInt8], sums: [Int32])] = []
    /// What a share of the whole score adds to an order key: a little more than it does, since this is computed in few digits.
    private let share: Float
    /// What a milli-point of priority adds.
    private let urgent: Float
    /// Milli-points by place; empty where they are not known beforehand.
    private let priorities: [Int32]
    /// The greatest order key there is.
    private let most: Float
    /// By how many bits weights are shortened, so that the sums of all rules fit.
    private let shift: Int64

    /// - Parameters:
    ///   - known: By the position of the rule among the scores. What is not drawn may give its whole weight.
    ///   - most: Of rules that are not known, where they do not.
    init(_ binding: VacancyBinding, _ known: [Survey.Known?], _ most: [Survey.Most?]) {
        let (rules, scores) = (binding.evaluator.rules, binding.evaluator.pairs.scores)
        var shift: Int64 = 0
        while scores.reduce(0, { $0 + $1.weight }) >> shift > 1000 { shift += 1 }
        self.shift = shift
        share = Float(100 * rules.settings.scoreShare) * 1.00001
        urgent = Float(rules.settings.priorityShare)
        self.most = Float(rules.settings.orderKey(score: 100_000, priority: 100_000))
        priorities = rules.isPriorityOfCandidate ? binding.candidates.priorities : []
        base = 0
        for (index, rule) in scores.enumerated() {
            func draw(_ codes: [UInt8], _ permilles: [Int16]) {
                let sums = permilles.map { OrderKeyBounds.pack(rule.weight, $0, shift) }
                tables.append((codes, sums + repeatElement(0, count: 256 - sums.count)))
            }
            switch (known[index], most[index]) {
            case (.same(let permille)?, _): base += OrderKeyBounds.pack(rule.weight, permille, shift)
            case (.each(let codes, let permilles, true)?, _): draw(codes, permilles)
            case (nil, let most?): draw(most.zones.codes, most.permilles)
            case (nil, nil), (.each(_, _, false)?, _): base += OrderKeyBounds.pack(rule.weight, 1000, shift)
            }
        }
    }

    /// Weights times per milles are rounded up, and weights, by which they are divided, down.
    private static func pack(_ weight: Int64, _ permille: Int16, _ shift: Int64) -> Int32 {
        guard permille != People.nothing else { return 0 }
        return Int32((weight * Int64(permille) + (1 << shift) - 1) >> shift) << 12 | Int32(weight >> shift)
    }

    /// Calls `body` with the bounds of 64 places after the other, of whom somebody is asked.
    @inline(__always)
    private func forEachGroup(of asked: [UInt64], in words: Range<Int>, _ body: (Int, UnsafeMutableBufferPointer<Float>) -> Void) {
        unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 64) { sums in
            unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: 64) { bounds in
                for word in words where asked[word] != 0 {
                    unsafe sums.update(repeating: base)
                    for (codes, table) in tables { unsafe OrderKeyBounds.add(codes, table, word << 6, to: sums) }
                    unsafe bound(sums, word << 6, into: bounds)
                    unsafe body(word, bounds)
                }
            }
        }
    }

    /// Plain loops over 64 numbers each, which become loops over vectors.
    private func bound(_ sums: UnsafeMutableBufferPointer<Int32>, _ start: Int, into bounds: UnsafeMutableBufferPointer<Float>) {
        precondition(sums.count == 64 && bounds.count == 64 && (priorities.isEmpty || priorities.count >= start + 64), "64 of each")
        let (share, urgent) = (share, urgent)
        for index in 0..<64 {
            let packed = unsafe sums[index]
            unsafe bounds[index] = share * Float(packed &>> 12) / Float(max(1, packed & 4095)) + 1
        }
        guard !priorities.isEmpty else {
            for index in 0..<64 { unsafe bounds[index] += urgent * 100_000 }
            return
        }
        unsafe priorities.withUnsafeBufferPointer { priorities in
            for index in 0..<64 { unsafe bounds[index] += urgent * Float(priorities[start + index]) }
        }
    }

    /// Adds what a rule gives 64 people.
    private static func add(_ codes: [UInt8], _ table: [Int32], _ start: Int, to sums: UnsafeMutableBufferPointer<Int32>) {
        precondition(codes.count >= start + 64 && table.count == 256 && sums.count == 64, "a code for each, and a sum for each code")
        unsafe codes.withUnsafeBufferPointer { codes in
            unsafe table.withUnsafeBufferPointer { table in
                for index in 0..<64 { unsafe sums[index] &+= table[Int(codes[start + index])] }
            }
        }
    }

    // MARK: Promises

    /// A scale on which those are told apart finely who may reach most.
    ///
    /// - Parameter wanted: About how many of them are to be told apart most finely.
    func scale(of asked: [UInt64], wanted: Int) -> PromiseScale {
        let words = asked.indices.filter { asked[$0] != 0 }
        // Four thousand people here and there stand for all.
        let step = max(1, words.count / 64)
        var counts = Array(repeating: 0, count: OrderKeyBounds.bins + 1)
        let perKey = Float(OrderKeyBounds.bins) / max(1, most)
        var seen = 0
        for index in stride(from: 0, to: words.count, by: step) {
            let word = words[index]
            unsafe forEachGroup(of: asked, in: word..<word + 1) { word, bounds in
                for index in 0..<64 where asked[word] >> UInt64(index) & 1 == 1 {
                    counts[Int(min(Float(OrderKeyBounds.bins), unsafe bounds[index] * perKey))] += 1
                    seen += 1
                }
            }
        }
        /// The key that about so many of those who were looked at exceed.
        func key(exceededBy many: Int) -> Float {
            var (bin, above) = (OrderKeyBounds.bins, 0)
            while bin > 0, above + counts[bin] < many {
                above += counts[bin]
                bin -= 1
            }
            return Float(bin) / perKey
        }
        return PromiseScale(from: key(exceededBy: seen / 2), over: key(exceededBy: min(seen / 4, max(32, wanted / step))), to: most)
    }

    private static let bins = 1024

    /// By place, in whole groups of 64; 0 for who is not asked.
    func promises(of asked: [UInt64], _ scale: PromiseScale) -> [UInt8] {
        unsafe Array(unsafeUninitializedCapacity: asked.count << 6) { promises, count in
            unsafe promises.update(repeating: 0)
            count = asked.count << 6
            unsafe forEachGroup(of: asked, in: asked.indices) { word, bounds in
                let bits = asked[word]
                for index in 0..<64 {
                    let isAsked = UInt8(truncatingIfNeeded: 0 &- (bits >> UInt64(index) & 1))
                    unsafe promises[word << 6 + index] = scale.promise(bounds[index]) & isAsked
                }
            }
        }
    }
}

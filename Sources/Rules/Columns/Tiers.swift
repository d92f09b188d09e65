import CEL

/// Some of the people: those of whom the rule that tells most says about the same.
///
/// Nobody in a tier reaches more than its ``bound``. So where enough people of the first tiers reach more, the others need not be looked at.
///
/// Source: tiered indexes, C. D. Manning, P. Raghavan and H. Schütze, "Introduction to Information Retrieval" (2008), 7.2.1.
struct Tier {
    /// The order key nobody in it exceeds.
    let bound: Int64
    /// The code of each place; empty where it holds everybody.
    private let codes: [UInt8]
    /// 1 for the codes of its people.
    private let isIn: [UInt8]

    private init(_ bound: Int64, _ codes: [UInt8], of those: [Int]) {
        (self.bound, self.codes) = (bound, codes)
        var isIn = Array(repeating: UInt8(0), count: 256)
        for code in those { isIn[code] = 1 }
        self.isIn = isIn
    }

    /// Its people among some.
    ///
    /// - Complexity: O(places), a look at a table each.
    func people(among some: Bitmap) -> Bitmap {
        if codes.isEmpty { return some }
        var people = some.words
        precondition(codes.count >= people.count << 6, "a code for each place, and places in whole groups of 64")
        unsafe codes.withUnsafeBufferPointer { codes in
            unsafe isIn.withUnsafeBufferPointer { isIn in
                for word in people.indices where people[word] != 0 {
                    var bits: UInt64 = 0
                    for index in 0..<64 { unsafe bits |= UInt64(isIn[Int(codes[word << 6 + index])]) &<< UInt64(index) }
                    people[word] &= bits
                }
            }
        }
        return Bitmap(count: some.count, words: people)
    }

    // MARK: All of them

    /// There are no more than so many.
    private static let most = 8

    /// Everybody in tiers, those first who may reach most.
    static func all(_ binding: VacancyBinding, _ survey: Survey) -> [Tier] {
        let (rules, scores) = (binding.evaluator.rules, binding.evaluator.pairs.scores)
        let told = scores.indices.map(survey.atMost)
        // What tells most: between whom the most weight lies.
        func spread(_ index: Int) -> Int64 {
            guard case .each(_, let permilles) = told[index] else { return 0 }
            let values = permilles.map { $0 == People.nothing ? 1000 : Int64($0) }
            return scores[index].weight * ((values.max() ?? 0) - (values.min() ?? 0))
        }
        guard let first = scores.indices.max(by: { spread($0) < spread($1) }), spread(first) > 0,
            case .each(let codes, let permilles) = told[first]
        else { return [Tier(.max, [], of: [])] }
        // To say nothing may be worth more than to say little, and less than to say all.
        var (weighted, weight): (Int64, Int64) = (0, 0)
        for (index, told) in told.enumerated() where index != first {
            guard let most = told.most else { continue }
            weighted += scores[index].weight * Int64(most)
            weight += scores[index].weight
        }
        let bounds = permilles.map { permille -> Int64 in
            let says = permille != People.nothing
            let sum = weighted + (says ? scores[first].weight * Int64(permille) : 0)
            let points = CompiledRuleSet.points(sum, over: weight + (says ? scores[first].weight : 0))
            return rules.settings.orderKey(score: points, priority: 100_000) + 1
        }
        // What lies apart is of more than one code.
        let (high, low) = (bounds.max() ?? 0, bounds.min() ?? 0)
        var tiers = Array(repeating: [Int](), count: most)
        for (code, bound) in bounds.enumerated() { tiers[Int(Int64(most - 1) * (high - bound) / max(1, high - low))].append(code) }
        return tiers.filter { !$0.isEmpty }.map { those in Tier(those.map { bounds[$0] }.max() ?? high, codes, of: those) }
    }
}

extension Survey.Known {
    /// The most it adds: per mille of its weight; `nil` where it says nothing of anybody.
    fileprivate var most: Int16? {
        switch self {
        case .same(People.nothing): nil
        case .same(let permille): permille
        case .each(_, let permilles): permilles.contains(People.nothing) ? 1000 : permilles.max()
        }
    }
}

import CEL

/// People who promise so much that they are asked, and what is known of them so far.
struct Contenders {
    private let binding: VacancyBinding
    private let settings: RuleSetFile.Settings
    private var people: People
    private var gates: GateRecord
    /// What the rules that were asked add up to, and others at most. When all are asked it is their sum.
    private var sums: ScoreSums
    private let most: [Survey.Most?]
    /// What the priority of each adds to the order key.
    private var urgencies: [Int64]
    /// Weight of the rules not yet asked that may give anybody all of it.
    private var left: Int64

    /// - Parameters:
    ///   - places: Where they are.
    ///   - gates: What the gates asked so far say of them.
    ///   - survey: What is known of everybody.
    init(_ binding: VacancyBinding, _ places: [Int32], _ gates: GateRecord, _ survey: Survey) {
        self.binding = binding
        self.gates = gates
        settings = binding.evaluator.rules.settings
        people = People(binding, places: places)
        sums = survey.sums(of: places)
        most = survey.most
        left = survey.weightLeft
        let settings = settings
        urgencies = people.priorities.map { settings.orderKey(score: 0, priority: $0) }
    }

    /// So many of each standing who may reach most, and the others; `nil` where there are not many more.
    func parted(leaders wanted: [Int]) -> (leaders: Contenders, others: Contenders)? {
        guard people.count > 3 * wanted.reduce(0, +), wanted.contains(where: { $0 > 0 }) else { return nil }
        let (share, total) = (Float(100 * settings.scoreShare), 1000 * left)
        var byStanding: [[(bound: Float, position: Int32)]] = wanted.map { _ in [] }
        for index in 0..<people.count {
            guard let standing = gates.standing(of: index) else { continue }
            let bound = share * Float(sums.weighted[index] + total) / Float(max(1, sums.weight[index] + left)) + Float(urgencies[index])
            byStanding[standing.rawValue].append((bound, Int32(truncatingIfNeeded: index)))
        }
        var (leaders, others): ([Int32], [Int32]) = ([], [])
        for (people, wanted) in zip(byStanding, wanted) {
            let sorted = people.sorted { $0.bound > $1.bound }
            leaders += sorted.prefix(wanted).map(\.position)
            others += sorted.dropFirst(wanted).map(\.position)
        }
        return (keeping(leaders), keeping(others))
    }

    private func keeping(_ positions: [Int32]) -> Contenders {
        var group = self
        group.keep(positions)
        return group
    }

    private mutating func keep(_ positions: [Int32]) {
        people = people.keeping(positions)
        gates = gates.gathering(positions)
        sums.keep(positions)
        urgencies = positions.map { urgencies[Int($0)] }
    }

    /// Asks a rule.
    ///
    /// - Parameter index: Its position among the scores.
    mutating func ask(rule index: Int) {
        guard people.count > 0, let places = people.places else { return }
        let rule = binding.evaluator.pairs.scores[index]
        sums.add(rule.weight, times: people.values(of: rule, among: people.everybody))
        if let most = most[index] { sums.subtract(rule.weight, times: most.permilles(of: places)) } else { left -= rule.weight }
    }

    /// Asks a gate of whom it may still tell something.
    ///
    /// - Parameter index: Its position among those that were put off.
    mutating func ask(_ gate: PairExpressions.Gate, putOff index: Int) {
        let asked = Bitmap(count: people.count, words: gates.unsettled[index])
        if asked.isEmpty { return }
        gates.settle(index, people.verdict(of: gate, among: asked), of: gate)
    }

    /// Leaves out whose order key stays below the floor of their standing whatever the rules say that are left.
    mutating func cut(below floors: [Int64]) {
        // share × (weighted + 1000 × left) / (weight + left) ≥ floor - urgency, without the division.
        let (share, total, rest) = (100 * settings.scoreShare, 1000 * left, left)
        // Whoever has no floor passes: nothing is below this, and nothing overflows that it is multiplied with.
        let floors = floors.map { min(max($0, -Contenders.beyond), Contenders.beyond) }
        if floors.allSatisfy({ $0 == -Contenders.beyond }) { return }
        var kept: [Int32] = []
        kept.reserveCapacity(people.count)
        for index in 0..<people.count {
            guard let standing = gates.standing(of: index) else { continue }
            if share * (sums.weighted[index] + total) >= (floors[standing.rawValue] - urgencies[index]) * (sums.weight[index] + rest) {
                kept.append(Int32(truncatingIfNeeded: index))
            }
        }
        // Fewer are not worth the copying.
        guard kept.count < people.count - people.count / 8 else { return }
        keep(kept)
    }

    /// More than any order key, and little enough to be multiplied with all weights.
    private static let beyond = Int64(1) << 40

    /// Everybody in a list, when all was asked, by their place among all.
    func forEach(_ body: (ColumnarRanking.Scored) -> Void) {
        guard let places = people.places else { return }
        let start = binding.candidates.range.lowerBound
        for index in 0..<people.count {
            guard let standing = gates.standing(of: index) else { continue }
            let key = settings.orderKey(score: sums.points(index), priority: 0) + urgencies[index]
            // When all was asked, they can be in one list only.
            for list in standing.lists { body(ColumnarRanking.Scored(place: start + Int(places[index]), list: list, orderKey: key)) }
        }
    }
}

extension People {
    /// The priority of each in milli-points, over the whole weight of the priorities.
    fileprivate var priorities: [Int64] {
        if binding.evaluator.rules.isPriorityOfCandidate {
            let all = binding.candidates.priorities
            return places.map { $0.map { Int64(all[all.startIndex + Int($0)]) } } ?? all.map(Int64.init)
        }
        var sums = ScoreSums(count: count)
        for rule in binding.evaluator.pairs.priorities {
            sums.add(rule.weight, times: values(of: rule, among: everybody), applyingTo: applies(rule, among: everybody))
        }
        return (0..<count).map(sums.points)
    }
}

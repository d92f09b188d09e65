import CEL
import HeapModule

/// Finds the best of each list of a vacancy, asking as few people as little as that takes.
///
/// Everybody is looked at once: gates and rules whose answers are at hand or cost little say who is out and what each may reach at most
/// (``Survey``). Then whoever promises most is asked everything. As soon as a list has as many as are wanted, whoever cannot reach the last of
/// them is left out: before being asked anything, or on the way from rule to rule, since a rule that is left gives at most its whole weight.
///
/// Source: the upper bounds of R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for middleware", JCSS 66 (2003).
struct ListSearch {
    private let binding: VacancyBinding
    private let settings: RuleSetFile.Settings
    /// How many of each list are wanted.
    private let limits: [Int]
    /// Gates that are asked only of those who promise enough: they cost something, and fail for nobody.
    private let late: [PairExpressions.Gate]
    /// What the other gates say of everybody.
    private let record: GateRecord
    /// Places of pairs to be judged by themselves.
    let apart: [Int]
    private var survey: Survey
    /// By list: who may be among the best, and some who were among the best found before others.
    private var found: [[ColumnarRanking.Scored]]
    /// By list: the order key that has to be reached.
    private var least: [Int64]
    /// By list: the best order keys found, as many as are wanted and one more.
    private var best: [Heap<Int64>]

    /// So many people are asked at a time.
    private var portion: Int { binding.evaluator.portion }

    init(_ binding: VacancyBinding, limits: [Int]) {
        self.binding = binding
        self.limits = limits
        settings = binding.evaluator.rules.settings
        let gates = binding.evaluator.pairs.gates
        func isLate(_ gate: PairExpressions.Gate) -> Bool {
            let open = gate.expressions.filter { !binding.isAtHand($0) }
            return !open.isEmpty && !gate.expressions.contains(where: binding.mayFail)
        }
        func cost(_ gate: PairExpressions.Gate) -> Double { gate.expressions.reduce(0) { $0 + binding.cost(of: $1) } }
        let sorted = gates.map { (gate: $0, cost: cost($0)) }.sorted { $0.cost < $1.cost }.map(\.gate)
        late = sorted.filter(isLate)
        let everybody = People(binding)
        var record = GateRecord(everybody.everybody)
        for gate in sorted where !isLate(gate) { record.ask(gate, of: everybody) }
        self.record = record
        apart = ListSearch.apart(record, late, binding)
        least = limits.map { $0 > 0 ? .min : .max }
        found = limits.map { _ in [] }
        best = limits.map { _ in Heap() }
        let isEverybodyAsked = binding.candidates.isPart || limits.contains(.max) || everybody.count <= binding.evaluator.portion
        survey = Survey(binding, of: isEverybodyAsked ? nil : everybody)
        isSelective = !isEverybodyAsked
    }

    private let isSelective: Bool

    /// Of whom a gate cannot be told, as far as none of the others keeps them out.
    private static func apart(_ record: GateRecord, _ late: [PairExpressions.Gate], _ binding: VacancyBinding) -> [Int] {
        let broken = record.apart
        if late.isEmpty || broken.isEmpty { return broken.rows }
        let places = broken.rows.map { Int32(truncatingIfNeeded: $0) }
        let people = People(binding, places: places)
        var some = record.gathering(places)
        for gate in late { some.ask(gate, of: people) }
        return some.apart.rows.map { Int(places[$0]) }
    }

    /// Everybody who is among the best of a list, or has an order key as good as one more than are wanted.
    mutating func run() -> [ColumnarRanking.Scored] {
        if isSelective {
            survey.draw(of: inQuestion)
            askFirst()
            while askNext() {}
        } else {
            askEverybody()
        }
        return found.indices.flatMap { list in found[list].filter { $0.orderKey >= least[list] } }
    }

    // MARK: Who is asked

    /// The lists that somebody may turn out to be in.
    private func lists(of standing: GateRecord.Standing) -> [VacancyList] {
        if late.isEmpty { return [standing.list] }
        return switch standing {
        case .clear: [.sure, .pending, .nearMisses]
        case .waiting: [.pending, .nearMisses]
        case .failing: [.nearMisses]
        }
    }

    /// What somebody has to reach at least, by how they stand.
    private var floors: [Int64] {
        GateRecord.Standing.allCases.map { standing in lists(of: standing).map { least[Int($0.rawValue)] }.min() ?? .max }
    }

    /// Bits of those who may be in a list that is wanted.
    private var inQuestion: [UInt64] {
        let wanted: [UInt64] = floors.map { $0 == .max ? 0 : .max }
        return record.open.indices.map { word in
            let (failing, waiting) = (record.failing[word], record.waiting[word])
            let kinds = ~failing & ~waiting & wanted[0] | ~failing & waiting & wanted[1] | failing & wanted[2]
            return record.open[word] & ~record.broken[word] & kinds
        }
    }

    private mutating func askEverybody() {
        let places = Bitmap(count: record.count, words: inQuestion).rows.map { Int32(truncatingIfNeeded: $0) }
        for start in stride(from: 0, to: places.count, by: portion) {
            ask(Array(places[start..<min(places.count, start + portion)]))
        }
    }

    /// Asks some who promise most, of each standing: of those some hold little.
    private mutating func askFirst() {
        ask(above: promises(ofBest: GateRecord.Standing.allCases.map { standing in
            4 * (lists(of: standing).map { limits[Int($0.rawValue)] }.max() ?? 0)
        }))
    }

    /// Asks whoever may still be among the best. Where too few were found to tell, some more of those who promise most.
    ///
    /// - Returns: False when nobody is left.
    private mutating func askNext() -> Bool {
        let floors = floors
        let best = promises(ofBest: floors.map { $0 == .min ? 4 * portion : 0 })
        return ask(above: zip(floors, best).map { floor, best in floor == .max ? Survey.most : floor == .min ? best : survey.promise(of: floor) })
    }

    /// By standing, the promise that so many have or exceed, if there are as many; else 1, that of all.
    private func promises(ofBest wanted: [Int]) -> [UInt8] {
        var least: [UInt8?] = wanted.map { $0 > 0 ? nil : Survey.most }
        // From above, since few are wanted as a rule.
        for from in [112, 96, 64, 2] as [UInt8] where least.contains(nil) {
            var counts = Array(repeating: 0, count: 3 << 7)
            forEachPromise(from: from) { _, promise, standing in counts[standing << 7 + Int(promise)] += 1 }
            for standing in wanted.indices where least[standing] == nil {
                var (seen, promise) = (0, Survey.most + 1)
                while seen < wanted[standing], promise > from {
                    promise -= 1
                    seen += counts[standing << 7 + Int(promise)]
                }
                if seen >= wanted[standing] { least[standing] = promise }
            }
        }
        // Whoever has the lowest promise is not told from the others by it.
        return least.map { $0 ?? 1 }
    }

    /// Calls `body` with everybody who promises so much or more: their place, their promise, and how they stand.
    @inline(__always)
    private func forEachPromise(from least: UInt8, _ body: (Int, UInt8, Int) -> Void) {
        let (ones, eighths): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let missing = UInt64(128 - max(1, least)) * ones
        let (failing, waiting) = (record.failing, record.waiting)
        unsafe survey.promises.withUnsafeBytes { promises in
            for start in stride(from: 0, to: promises.count, by: 8) {
                let eight = unsafe promises.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                // Promises have seven bits: the eighth is set in the sum of those that are high enough.
                var hits = (eight &+ missing) & eighths
                while hits != 0 {
                    let bit = hits.trailingZeroBitCount & ~7
                    hits &= hits &- 1
                    let place = start + bit >> 3
                    let (word, shift) = (place >> 6, UInt64(place & 63))
                    let standing = failing[word] >> shift & 1 == 1 ? 2 : waiting[word] >> shift & 1 == 1 ? 1 : 0
                    body(place, UInt8(truncatingIfNeeded: eight >> UInt64(bit)), standing)
                }
            }
        }
    }

    /// Asks everybody with at least so high a promise, by standing, who was not asked yet: the most promising first.
    ///
    /// - Returns: Whether there was anybody.
    @discardableResult
    private mutating func ask(above from: [UInt8]) -> Bool {
        // Place and promise in one number, and how many have each promise.
        var chosen: [UInt64] = []
        var counts = Array(repeating: 0, count: 128)
        forEachPromise(from: from.min() ?? 1) { place, promise, standing in
            guard promise >= from[standing] else { return }
            chosen.append(UInt64(promise) << 32 | UInt64(place))
            counts[Int(promise)] += 1
        }
        // The most promising first.
        var next = counts
        var before = 0
        for promise in (0..<128).reversed() { (next[promise], before) = (before, before + counts[promise]) }
        var sorted = Array(repeating: UInt64(0), count: chosen.count)
        for person in chosen {
            survey.take(Int(UInt32(truncatingIfNeeded: person)))
            sorted[next[Int(person >> 32)]] = person
            next[Int(person >> 32)] += 1
        }
        for start in stride(from: 0, to: sorted.count, by: portion) {
            let some = sorted[start..<min(sorted.count, start + portion)]
            // What was found meanwhile may have closed the door.
            let door = floors.map { $0 == .min ? 0 : $0 == .max ? .max : Int(survey.promise(of: $0)) }.min() ?? 0
            let asked = some.prefix { Int($0 >> 32) >= door }
            if asked.isEmpty { break }
            ask(asked.map { Int32(truncatingIfNeeded: $0) })
        }
        return !chosen.isEmpty
    }

    // MARK: Asking

    /// Asks people everything, or until they cannot be among the best any more.
    private mutating func ask(_ places: [Int32]) {
        var group = Group(binding, places, record.gathering(places), survey)
        let (floors, rules) = (floors, binding.evaluator.pairs.scores)
        let open = rules.indices.filter { survey.known[$0] == nil }
        group.cut(below: floors)
        // What weighs most first: it tells most about who cannot be among the best.
        for index in open.sorted(by: { (rules[$1].weight, $0) < (rules[$0].weight, $1) }) {
            group.add(rules[index])
            group.cut(below: floors)
        }
        for gate in late { group.ask(gate) }
        group.forEach { person in see(person) }
    }

    private mutating func see(_ person: ColumnarRanking.Scored) {
        let list = Int(person.list.rawValue)
        guard person.orderKey >= least[list] else { return }
        found[list].append(person)
        guard limits[list] < .max else { return }
        // One more than are wanted: so it shows that there are more.
        if best[list].count <= limits[list] {
            best[list].insert(person.orderKey)
        } else if let last = best[list].min, person.orderKey > last {
            best[list].replaceMin(with: person.orderKey)
        }
        if best[list].count > limits[list], let last = best[list].min { least[list] = last }
    }
}

/// People who are being asked.
private struct Group {
    private let binding: VacancyBinding
    private let settings: RuleSetFile.Settings
    private var people: People
    private var gates: GateRecord
    private var sums: ScoreSums
    /// What the priority of each adds to the order key.
    private var urgencies: [Int64]
    /// Weight of the rules not yet asked.
    private var left: Int64

    init(_ binding: VacancyBinding, _ places: [Int32], _ gates: GateRecord, _ survey: Survey) {
        self.binding = binding
        self.gates = gates
        settings = binding.evaluator.rules.settings
        people = People(binding, places: places)
        sums = survey.sums(of: places)
        left = survey.weightLeft
        let settings = settings
        urgencies = people.priorities.map { settings.orderKey(score: 0, priority: $0) }
    }

    mutating func add(_ rule: PairExpressions.SoftRule) {
        guard people.count > 0 else { return }
        sums.add(rule.weight, times: people.values(of: rule, among: people.everybody))
        left -= rule.weight
    }

    mutating func ask(_ gate: PairExpressions.Gate) {
        guard people.count > 0 else { return }
        gates.ask(gate, of: people)
    }

    /// Leaves out whose order key stays below the floor of their standing whatever the rules say that are left.
    mutating func cut(below floors: [Int64]) {
        // share × (weighted + 1000 × left) / (weight + left) ≥ floor - urgency, without the division.
        let (share, total, rest) = (100 * settings.scoreShare, 1000 * left, left)
        // Whoever has no floor passes: nothing is below this, and nothing overflows that it is multiplied with.
        let bounded = floors.map { min(max($0, -Group.beyond), Group.beyond) }
        let (clear, waiting, failing) = (bounded[0], bounded[1], bounded[2])
        if max(clear, waiting, failing) == -Group.beyond { return }
        var kept: [Int32] = []
        kept.reserveCapacity(people.count)
        for word in gates.open.indices {
            let open = gates.open[word] & ~gates.broken[word]
            let (fails, waits) = (gates.failing[word], gates.waiting[word])
            let start = word << 6
            for index in start..<min(start + 64, people.count) where open >> UInt64(index - start) & 1 == 1 {
                let bit = UInt64(index - start)
                let floor = fails >> bit & 1 == 1 ? failing : waits >> bit & 1 == 1 ? waiting : clear
                if share * (sums.weighted[index] + total) >= (floor - urgencies[index]) * (sums.weight[index] + rest) {
                    kept.append(Int32(truncatingIfNeeded: index))
                }
            }
        }
        // Fewer are not worth the copying.
        guard kept.count < people.count - people.count / 8 else { return }
        people = people.keeping(kept)
        gates = gates.gathering(kept)
        sums.keep(kept)
        urgencies = kept.map { urgencies[Int($0)] }
    }

    /// More than any order key, and little enough to be multiplied with all weights.
    private static let beyond = Int64(1) << 40

    /// Everybody in a list, when all was asked.
    func forEach(_ body: (ColumnarRanking.Scored) -> Void) {
        guard let places = people.places else { return }
        for index in 0..<people.count {
            guard let standing = gates.standing(of: index) else { continue }
            let key = settings.orderKey(score: sums.points(index), priority: 0) + urgencies[index]
            body(ColumnarRanking.Scored(place: Int(places[index]), list: standing.list, orderKey: key))
        }
    }
}

extension People {
    /// The priority of each in milli-points, over the whole weight of the priorities.
    fileprivate var priorities: [Int64] {
        if binding.evaluator.rules.isPriorityOfCandidate {
            let all = binding.candidates.priorities
            return places.map { $0.map { Int64(all[Int($0)]) } } ?? all.map(Int64.init)
        }
        // The whole weight counts, known or not.
        var (weighted, weight) = (Array(repeating: Int64(0), count: count), Array(repeating: Int64(0), count: count))
        for rule in binding.evaluator.pairs.priorities {
            applies(rule).forEach { weight[$0] += rule.weight }
            for (index, value) in values(of: rule, among: everybody).enumerated() where value != People.nothing {
                weighted[index] += rule.weight * Int64(value)
            }
        }
        return zip(weighted, weight).map { CompiledRuleSet.points($0, over: $1) }
    }
}

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

    /// So many times as many as are wanted are told apart finely by what they promise.
    private static let toldApart = 32
    /// So many people are asked at a time.
    private var portion: Int { binding.evaluator.portion }

    init(_ binding: VacancyBinding, limits: [Int]) {
        self.binding = binding
        self.limits = limits
        let everybody = People(binding)
        var record = GateRecord(everybody.everybody)
        var open: [(gate: PairExpressions.Gate, key: AnswerShelf.Key?, cost: Double)] = []
        for (index, gate) in binding.evaluator.pairs.gates.enumerated() {
            let key = binding.candidates.isPart ? nil : binding.key(of: gate.expressions, gate: index)
            if let key, let kept = binding.evaluator.shelf.verdict(key) {
                // Not even bound to the vacancy.
                record.note(ListSearch.verdict(of: gate, kept, binding), of: gate)
            } else {
                open.append((gate, key, binding.cost(of: gate.expressions)))
            }
        }
        var late: [PairExpressions.Gate] = []
        for (gate, key, _) in open.sorted(by: { $0.cost < $1.cost }) {
            if !gate.expressions.allSatisfy(binding.isAtHand), !gate.expressions.contains(where: binding.mayFail) {
                late.append(gate)
            } else if let key, gate.expressions.allSatisfy(binding.isAtHand), let place = binding.evaluator.shelf.placeForVerdict(key) {
                record.note(ListSearch.verdict(of: gate, place, binding), of: gate)
            } else {
                record.ask(gate, of: everybody)
            }
        }
        self.late = late
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

    /// What a gate says of everybody, taken from where it is kept.
    private static func verdict(of gate: PairExpressions.Gate, _ kept: KeptTruths, _ binding: VacancyBinding) -> Truths {
        kept.truths(ofEverybodyIn: binding.candidates) { changed in
            let people = changed.map { People(binding, places: $0) } ?? People(binding)
            return people.verdict(of: gate, among: people.everybody)
        }
    }

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
            survey.draw(of: inQuestion, wanted: ListSearch.toldApart * limits.reduce(0, +))
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
        let (clear, waits, fails) = (wanted[0], wanted[1], wanted[2])
        var people = record.open
        people.update(record.broken) { $0 & ~$1 }
        people.update(record.failing, record.waiting) { $0 & (~$1 & ~$2 & clear | ~$1 & $2 & waits | $1 & fails) }
        return people
    }

    private mutating func askEverybody() {
        let places = Bitmap(count: record.count, words: inQuestion).rows.map { Int32(truncatingIfNeeded: $0) }
        for start in stride(from: 0, to: places.count, by: portion) {
            ask(Array(places[start..<min(places.count, start + portion)]))
        }
    }

    /// Asks some who promise most, of each standing: of those some hold little.
    private mutating func askFirst() {
        ask(above: promises(ofBest: wanted))
    }

    /// How many of each standing are asked before anything tells what has to be reached.
    private var wanted: [Int] {
        GateRecord.Standing.allCases.map { standing in
            lists(of: standing).map { limits[Int($0.rawValue)] }.reduce(0) { max($0, $1 < .max / 4 ? 4 * $1 : 0) }
        }
    }

    /// Asks whoever may still be among the best. Where too few were found to tell, some more of those who promise most.
    ///
    /// - Returns: False when nobody is left.
    private mutating func askNext() -> Bool {
        let floors = floors
        let best = promises(ofBest: floors.map { $0 == .min ? 4 * portion : 0 })
        return ask(
            above: zip(floors, best).map { floor, best in floor == .max ? Survey.most : floor == .min ? best : survey.promise(of: floor) })
    }

    /// By standing, the promise that so many have or exceed, if there are as many; else 1, that of all.
    private func promises(ofBest wanted: [Int]) -> [UInt8] {
        var least: [UInt8?] = wanted.map { $0 > 0 ? nil : Survey.most }
        // From above, since few are wanted as a rule.
        for from in [112, 96, PromiseScale.half, 32, 2] as [UInt8] where least.contains(nil) {
            var counts = Array(repeating: 0, count: 3 << 7)
            forEachPromise(from: from) { _, promise, standing in counts[standing.rawValue << 7 + Int(promise)] += 1 }
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
    private func forEachPromise(from least: UInt8, _ body: (Int, UInt8, GateRecord.Standing) -> Void) {
        let (ones, eighths): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let missing = UInt64(128 - max(1, least)) * ones
        unsafe survey.promises.withUnsafeBytes { promises in
            for start in stride(from: 0, to: promises.count, by: 8) {
                let eight = unsafe promises.loadUnaligned(fromByteOffset: start, as: UInt64.self)
                // Promises have seven bits: the eighth is set in the sum of those that are high enough.
                var hits = (eight &+ missing) & eighths
                while hits != 0 {
                    let bit = hits.trailingZeroBitCount & ~7
                    hits &= hits &- 1
                    let place = start + bit >> 3
                    // Only who may be in a list promises anything.
                    guard let standing = record.standing(of: place) else { continue }
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
            guard promise >= from[standing.rawValue] else { return }
            chosen.append(UInt64(promise) << 32 | UInt64(place))
            counts[Int(promise)] += 1
        }
        // The most promising first, in portions of whole promises; within one by place, as they lie in memory.
        var ends: [Int] = []
        var portionOf = Array(repeating: 0, count: 128)
        var (first, end) = (0, 0)
        for promise in (0..<128).reversed() {
            if ends.isEmpty || end + counts[promise] > first + portion {
                first = end
                ends.append(end)
            }
            end += counts[promise]
            ends[ends.count - 1] = end
            portionOf[promise] = ends.count - 1
        }
        var next = [0] + ends.dropLast()
        var sorted = Array(repeating: UInt64(0), count: chosen.count)
        for person in chosen {
            survey.take(Int(UInt32(truncatingIfNeeded: person)))
            let portion = portionOf[Int(person >> 32)]
            sorted[next[portion]] = person
            next[portion] += 1
        }
        var start = 0
        for end in ends {
            for from in stride(from: start, to: end, by: portion) {
                // What was found meanwhile may have closed the door.
                let door = floors.map { $0 == .min ? 0 : $0 == .max ? .max : Int(survey.promise(of: $0)) }.min() ?? 0
                let asked = sorted[from..<min(end, from + portion)].filter { Int($0 >> 32) >= door }
                if !asked.isEmpty { ask(asked.map { Int32(truncatingIfNeeded: $0) }) }
            }
            start = end
        }
        return !chosen.isEmpty
    }

    // MARK: Asking

    /// Asks people everything, or until they cannot be among the best any more.
    private mutating func ask(_ places: [Int32]) {
        let group = Contenders(binding, places, record.gathering(places), survey)
        // Where nothing tells yet what has to be reached, those come first who promise most by all that is known of them.
        guard floors.contains(.min), let (leaders, others) = group.parted(leaders: wanted) else { return ask(group) }
        ask(leaders)
        ask(others)
    }

    private mutating func ask(_ people: Contenders) {
        var group = people
        let (floors, rules) = (floors, binding.evaluator.pairs.scores)
        let open = rules.indices.filter { survey.known[$0] == nil }
        group.cut(below: floors)
        // What weighs most first: it tells most about who cannot be among the best.
        for index in open.sorted(by: { (rules[$1].weight, $0) < (rules[$0].weight, $1) }) {
            group.ask(rule: index)
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

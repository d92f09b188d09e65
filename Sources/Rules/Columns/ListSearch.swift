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
    /// Whether not everybody is asked.
    private let isSelective: Bool

    /// So many people are asked at a time: enough for loops over them to be long, few enough for the next to profit from what was found.
    private var portion: Int { min(binding.evaluator.portion, 512) }
    /// A gate that takes so many nanoseconds for everybody is asked of everybody: about as many as ``ColumnarEvaluator/portion`` are looked at
    /// closely, and to ask it of one of them takes a tenth of a microsecond.
    private static func cheap(_ binding: VacancyBinding) -> Double { Double(binding.evaluator.portion) * 100 }

    init(_ binding: VacancyBinding, limits: [Int]) {
        self.binding = binding
        self.limits = limits
        let everybody = People(binding)
        var record = GateRecord(everybody.everybody)
        var open: [(gate: PairExpressions.Gate, key: AnswerShelf.Key?, cost: Double)] = []
        for (index, gate) in binding.evaluator.pairs.gates.enumerated() where !binding.passesAll(gate) {
            let key = binding.candidates.isPart ? nil : binding.key(of: gate.expressions, gate: index)
            if let key, let kept = binding.evaluator.shelf.verdict(key) {
                // Not even bound to the vacancy.
                record.note(ListSearch.verdict(of: gate, kept, binding), of: gate)
            } else {
                open.append((gate, key, binding.cost(of: gate.expressions)))
            }
        }
        var late: [PairExpressions.Gate] = []
        for (gate, key, cost) in open.sorted(by: { $0.cost < $1.cost }) {
            if !gate.expressions.allSatisfy(binding.isAtHand), !gate.expressions.contains(where: binding.mayFail),
                cost * Double(everybody.count) > ListSearch.cheap(binding)
            {
                late.append(gate)
            } else if let key, gate.expressions.allSatisfy(binding.isAtHand), let place = binding.evaluator.shelf.placeForVerdict(key) {
                record.note(ListSearch.verdict(of: gate, place, binding), of: gate)
            } else {
                record.ask(gate, of: everybody)
            }
        }
        // Not before all others were asked: nothing has to be known of whom these leave out.
        for gate in late { record.putOff(settled: everybody.passes(gate)) }
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
        let places = broken.narrowRows
        let people = People(binding, places: places)
        var some = record.gathering(places)
        for gate in late { some.ask(gate, of: people) }
        return some.apart.rows.map { Int(places[$0]) }
    }

    /// Everybody who is among the best of a list, or has an order key as good as one more than are wanted.
    mutating func run() -> [ColumnarRanking.Scored] {
        if isSelective { askMostPromising() } else { askEverybody() }
        return found.indices.flatMap { list in found[list].filter { $0.orderKey >= least[list] } }
    }

    // MARK: Who is asked

    /// What somebody has to reach at least, by how they stand.
    private var floors: [Int64] {
        GateRecord.Standing.allCases.map { standing in standing.lists.map { least[Int($0.rawValue)] }.min() ?? .max }
    }

    private mutating func askEverybody() {
        var people = Bitmap(count: record.count)
        for (standing, floor) in zip(GateRecord.Standing.allCases, floors) where floor < .max { people.formUnion(record.people(standing)) }
        let places = people.narrowRows
        for start in stride(from: 0, to: places.count, by: portion) {
            ask(Array(places[start..<min(places.count, start + portion)]))
        }
    }

    /// Asks those who promise most, portion by portion, until nobody is left who may be among the best.
    private mutating func askMostPromising() {
        var order = AskingOrder(binding, survey, record)
        // Of each standing some first, since of those some hold little; where too few were found to tell what has to be reached, twice as many.
        var few = wanted
        while true {
            let places = order.take(reaching: floors, few: few, most: portion)
            if places.isEmpty { break }
            ask(places)
            few = few.map { min(2 * $0, portion) }
        }
    }

    /// How many of each standing are asked before anything tells what has to be reached.
    private var wanted: [Int] {
        GateRecord.Standing.allCases.map { standing in
            standing.lists.map { limits[Int($0.rawValue)] }.reduce(0) { max($0, 2 * min($1, portion)) }
        }
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
        for (index, gate) in late.enumerated() { group.ask(gate, putOff: index) }
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

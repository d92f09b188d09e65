import CEL

/// Finds the best of each list of a vacancy, asking as few people as little as that takes.
///
/// Strata are looked at one after the other, those first who have most priority, while somebody there may reach a list. Everybody in one is
/// looked at at once: gates and rules whose answers are at hand or cost little say who is out (``GateSurvey``) and what each may reach at most
/// (``Survey``). Then whoever promises most is asked everything. As soon as a list has as many as are wanted, whoever cannot reach the last of
/// them is left out: before being asked anything, or on the way from rule to rule, since a rule that is left gives at most its whole weight.
///
/// Source: the upper bounds of R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for middleware", JCSS 66 (2003).
struct ListSearch {
    private let binding: VacancyBinding
    /// The strata that were looked at.
    private var open: [Look] = []
    private var best: BestOfLists
    /// Places of pairs to be judged by themselves, among all.
    private(set) var apart: [Int] = []
    /// How many of each standing are asked before anything tells what has to be reached.
    private let wanted: [Int]
    /// The same for the next portion: where too few were found, twice as many.
    private var few: [Int]
    /// Whether not everybody is asked.
    private let isSelective: Bool

    /// So many people are asked at a time: enough for loops over them to be long, few enough for the next to profit from what was found.
    private let portion: Int

    /// A stratum, and what was seen there at once.
    private struct Look {
        let stratum: CandidateStratum
        let gates: GateSurvey
        let survey: Survey
        /// Nobody where everybody is asked.
        var order: AskingOrder?
    }

    init(_ binding: VacancyBinding, limits: [Int]) {
        self.binding = binding
        best = BestOfLists(limits: limits)
        isSelective = !binding.candidates.isPart && !limits.contains(.max) && binding.candidates.countOfAll > binding.evaluator.portion
        let portion = min(binding.evaluator.portion, 512)
        self.portion = portion
        wanted = GateRecord.Standing.allCases.map { standing in
            standing.lists.map { limits[Int($0.rawValue)] }.reduce(0) { max($0, 2 * min($1, portion)) }
        }
        few = wanted
    }

    /// Finds everybody who is among the best of a list, or has an order key as good as one more than are wanted.
    ///
    /// - Parameter strata: All people, those first who have most priority.
    mutating func run(_ strata: [CandidateStratum]) -> [ColumnarRanking.Scored] {
        let bounds = strata.map(bound)
        for (index, stratum) in strata.enumerated() {
            binding.turn(to: stratum)
            if best.mayTake(orderKey: bounds[index]) {
                look()
                // Who promises less than somebody in the next stratum may reach waits for what is found there.
                if isSelective { askMostPromising(reaching: index + 1 < strata.count ? bounds[index + 1] : .min) } else { askEverybody() }
            } else if GateSurvey.failsForSomebody(binding) {
                // A pair that cannot be judged has to be seen, whoever it is.
                note(GateSurvey(binding))
            }
        }
        return best.all
    }

    /// The order key that nobody in a stratum exceeds.
    private func bound(_ stratum: CandidateStratum) -> Int64 {
        let rules = binding.evaluator.rules
        return rules.settings.orderKey(score: 100_000, priority: rules.isPriorityOfCandidate ? Int64(stratum.mostPriority) : 100_000)
    }

    /// Looks at the stratum at hand.
    private mutating func look() {
        let gates = GateSurvey(binding)
        note(gates)
        let survey = Survey(binding, of: isSelective ? People(binding) : nil)
        let order = isSelective ? AskingOrder(binding, survey, gates.record) : nil
        open.append(Look(stratum: binding.candidates, gates: gates, survey: survey, order: order))
    }

    private mutating func note(_ gates: GateSurvey) { apart += gates.apart.map { binding.candidates.range.lowerBound + $0 } }

    // MARK: Who is asked

    /// Asks everybody in the stratum looked at last.
    private mutating func askEverybody() {
        guard let last = open.popLast() else { return }
        var people = Bitmap(count: last.gates.record.count)
        for (standing, floor) in zip(GateRecord.Standing.allCases, best.floors) where floor < .max {
            people.formUnion(last.gates.record.people(standing))
        }
        let places = people.narrowRows
        for start in stride(from: 0, to: places.count, by: portion) {
            ask(Array(places[start..<min(places.count, start + portion)]), last)
        }
    }

    /// Asks those who promise most, portion by portion, until nobody is left who promises an order key and may be among the best.
    private mutating func askMostPromising(reaching turn: Int64) {
        var isAnybodyLeft = true
        while isAnybodyLeft {
            isAnybodyLeft = false
            for index in open.indices {
                guard let places = open[index].order?.take(reaching: best.floors, promising: turn, few: few, most: portion),
                    !places.isEmpty
                else { continue }
                isAnybodyLeft = true
                binding.turn(to: open[index].stratum)
                ask(places, open[index])
                few = few.map { min(2 * $0, portion) }
            }
        }
    }

    // MARK: Asking

    /// Asks people everything, or until they cannot be among the best any more.
    private mutating func ask(_ places: [Int32], _ look: Look) {
        let group = Contenders(binding, places, look.gates.record.gathering(places), look.survey)
        // Where nothing tells yet what has to be reached, those come first who promise most by all that is known of them.
        guard best.floors.contains(.min), let (leaders, others) = group.parted(leaders: wanted) else { return ask(group, look) }
        ask(leaders, look)
        ask(others, look)
    }

    private mutating func ask(_ people: Contenders, _ look: Look) {
        var group = people
        let (floors, rules) = (best.floors, binding.evaluator.pairs.scores)
        let open = rules.indices.filter { look.survey.known[$0] == nil }
        group.cut(below: floors)
        // What weighs most first: it tells most about who cannot be among the best.
        for index in open.sorted(by: { (rules[$1].weight, $0) < (rules[$0].weight, $1) }) {
            group.ask(rule: index)
            group.cut(below: floors)
        }
        for (index, gate) in look.gates.late.enumerated() { group.ask(gate, putOff: index) }
        group.forEach { best.see($0) }
    }
}

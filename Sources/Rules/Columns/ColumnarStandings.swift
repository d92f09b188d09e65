package import CEL

/// Where the candidates of a market stand for one vacancy, as sets of places.
package struct ColumnarStandings {
    /// Every gate is met.
    package private(set) var sure: Bitmap
    /// No gate fails, at least one is unknown.
    package private(set) var pending: Bitmap
    /// Exactly one gate fails, one that makes a near miss.
    package private(set) var nearMisses: Bitmap
    /// Pairs to be judged by themselves. They may be in any list or in none.
    package private(set) var apart: Bitmap
    /// `nil` where nothing was evaluated.
    private let binding: VacancyBinding?

    /// Everybody to be judged by themselves.
    package static func apart(everybodyIn candidates: CandidateColumns) -> ColumnarStandings {
        ColumnarStandings(apart: candidates.taken)
    }

    private init(apart: Bitmap) {
        binding = nil
        self.apart = apart
        sure = Bitmap(count: apart.count)
        (pending, nearMisses) = (sure, sure)
    }

    init(_ binding: VacancyBinding) {
        self.binding = binding
        let gates = binding.evaluator.pairs.gates
        let none = Bitmap(count: binding.candidates.count)
        // Who may still be in a list; who of them failed a gate; who waits for an answer.
        var open = binding.candidates.taken
        var (failing, waiting) = (none, none)
        apart = none
        func cost(_ rule: PairExpressions.Rule) -> Double { binding.cost(of: rule.applies) + binding.cost(of: rule.expression) }
        for gate in gates.map({ (rule: $0, cost: cost($0)) }).sorted(by: { $0.cost < $1.cost }).map(\.rule) {
            guard let expression = gate.expression else { continue }
            let asked = binding.applies(gate, among: open)
            if asked.isEmpty { continue }
            let truths = binding.condition(expression, among: asked)
            var failed = truths.fails
            switch gate.onUnknown {
            case .pending: waiting.formUnion(truths.unknown)
            case .fail: failed.formUnion(truths.unknown)
            case .pass: break
            }
            apart.formUnion(truths.failed)
            if gate.countsAsNearMiss {
                open.subtract(failing & failed)
                failing.formUnion(failed)
            } else {
                open.subtract(failed)
            }
        }
        apart.formUnion(binding.candidates.withoutPriority)
        apart.formIntersection(open)
        open.subtract(apart)
        nearMisses = open & failing
        open.subtract(failing)
        pending = open & waiting
        sure = open.subtracting(waiting)
    }

    /// Judged candidates.
    package struct Scored {
        /// Places.
        package var rows: [Int32] = []
        /// ``PairOutcome/orderKey`` of each.
        package var orderKeys: [Int64] = []
    }

    /// The order keys of everybody in a list.
    ///
    /// - Parameter apart: Gets the places that turn out to have to be judged by themselves; they are in no list then.
    /// - Returns: In ascending order of places.
    /// - Complexity: O(people in lists × soft rules).
    package func score(apart: inout Bitmap) -> Scored {
        guard let binding else { return Scored() }
        var tally = ColumnarTally(binding, rows: (sure | pending | nearMisses).rows.map { Int32($0) })
        tally.run()
        for row in tally.apart { apart[Int(row)] = true }
        return Scored(rows: tally.rows, orderKeys: tally.orderKeys())
    }
}

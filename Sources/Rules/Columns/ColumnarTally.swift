import CEL

/// The sums of the soft rules over some candidates, rule after rule; whoever a rule fails on is left out on the way.
struct ColumnarTally {
    private let binding: VacancyBinding
    /// Places of those who are left, ascending.
    private(set) var rows: [Int32]
    /// Places of those who have to be judged by themselves.
    private(set) var apart: [Int32] = []
    /// Over the weight that is known.
    private var scores: Sums
    /// Over the whole weight. Unused where the priority is the candidate's own.
    private var priorities: Sums
    private let isPriorityOfCandidate: Bool

    /// Sums in the order of ``rows``.
    private struct Sums {
        var weighted: [Int64]
        /// What they are divided by.
        var weight: [Int64]

        init(count: Int) {
            weighted = Array(repeating: 0, count: count)
            weight = weighted
        }

        /// Milli-points.
        func points(_ index: Int) -> Int64 { CompiledRuleSet.points(weighted[index], over: weight[index]) }

        /// Keeps some positions, ascending.
        mutating func keep(_ positions: [Int]) {
            weighted = positions.map { weighted[$0] }
            weight = positions.map { weight[$0] }
        }
    }

    init(_ binding: VacancyBinding, rows: [Int32]) {
        self.binding = binding
        self.rows = rows
        scores = Sums(count: rows.count)
        isPriorityOfCandidate = binding.evaluator.rules.isPriorityOfCandidate
        priorities = Sums(count: isPriorityOfCandidate ? 0 : rows.count)
    }

    /// Goes through all rules.
    mutating func run() {
        for rule in binding.evaluator.pairs.priorities { add(rule, toPriorities: true) }
        for rule in binding.evaluator.pairs.scores { add(rule, toPriorities: false) }
    }

    /// ``PairOutcome/orderKey`` of each of ``rows``.
    func orderKeys() -> [Int64] {
        let settings = binding.evaluator.rules.settings
        return rows.indices.map { settings.orderKey(score: scores.points($0), priority: priority($0)) }
    }

    private func priority(_ index: Int) -> Int64 {
        isPriorityOfCandidate ? Int64(binding.candidates.priorities[Int(rows[index])]) : priorities.points(index)
    }

    /// Adds what a rule gives everybody who is left.
    private mutating func add(_ rule: PairExpressions.Rule, toPriorities: Bool) {
        guard let expression = rule.expression, !rows.isEmpty else { return }
        var failed: [Int] = []
        let applies = self.applies(rule)
        func each(_ body: (Int) -> Void) { for index in rows.indices where applies?[index] ?? true { body(index) } }
        var sums = toPriorities ? priorities : scores
        // Taken out, so that adding copies nothing.
        if toPriorities { priorities = Sums(count: 0) } else { scores = Sums(count: 0) }
        let weight = rule.weight
        func count(_ index: Int, _ value: Int64) {
            if !toPriorities { sums.weight[index] += weight }
            sums.weighted[index] += weight * value
        }
        if toPriorities { each { sums.weight[$0] += weight } }
        switch binding.rest(of: expression) {
        case .decided(.value(.int(let value))): each { count($0, value.asPermille) }
        case .decided(.value(.double(let value))): each { count($0, value.asPermille) }
        case .decided(.unknown): break
        case .decided: each { failed.append($0) }
        case .asked(let asked):
            let program = asked.program
            let result = program.evaluate(binding.batch.gathering(rows, for: program.program), selection: applies)
            switch result.values {
            case .ints(let values): result.known.forEach { count($0, values[$0].asPermille) }
            case .doubles(let values): result.known.forEach { count($0, values[$0].asPermille) }
            default: each { failed.append($0) }
            }
            result.failed.forEach { failed.append($0) }
            failed += result.rowsApart
        }
        if toPriorities { priorities = sums } else { scores = sums }
        setApart(Set(failed))
    }

    /// The positions among ``rows`` to which a rule applies; `nil` for all.
    private func applies(_ rule: PairExpressions.Rule) -> Bitmap? {
        guard let expression = rule.applies else { return nil }
        switch binding.rest(of: expression) {
        case .decided(.value(.bool(false))): return Bitmap(count: rows.count)
        case .decided: return nil
        case .asked(let asked):
            let program = asked.program
            let result = program.evaluate(binding.batch.gathering(rows, for: program.program))
            guard case .truths = result.values else {
                return Bitmap(count: rows.count, rows: rows.indices.filter { result.outcome(at: $0) != .value(.bool(false)) })
            }
            return Bitmap(count: rows.count, repeating: true).subtracting(result.fails)
        }
    }

    private mutating func setApart(_ positions: Set<Int>) {
        guard !positions.isEmpty else { return }
        apart += positions.map { rows[$0] }
        keep(rows.indices.filter { !positions.contains($0) })
    }

    private mutating func keep(_ positions: [Int]) {
        rows = positions.map { rows[$0] }
        scores.keep(positions)
        if !isPriorityOfCandidate { priorities.keep(positions) }
    }
}

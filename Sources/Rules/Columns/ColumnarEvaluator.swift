package import CEL

/// Judges all candidates of a market for one vacancy at a time, in columns. For one thread.
///
/// Says of every pair what ``PairEvaluator`` says, or that it has to be asked: pairs in which something fails, and those of a candidate
/// without a priority. Requirements are looked at in any order (Decisions 0014).
package final class ColumnarEvaluator {
    let rules: CompiledRuleSet
    private let today: Timestamp
    let pairs: PairExpressions
    private var proof: StepProof
    private let expressions: [BoundExpression]
    /// Values seen in vacancies, each under a number, so that vacancies that agree are found by numbers.
    private var dictionaries: [Slot: ColumnDictionary] = [:]
    private var valuesSeen = 0

    /// Past so many values of vacancies everything kept about them is forgotten.
    private static let mostValues = 100_000

    package init(_ rules: CompiledRuleSet, today: Timestamp) {
        (self.rules, self.today) = (rules, today)
        pairs = PairExpressions(rules)
        proof = pairs.proof
        let lists = Set(rules.listsOfCandidate.map { PairSlots.firstVariable + $0 })
        let isColumn = { (slot: Slot) in slot.variable == PairSlots.candidate || lists.contains(slot.variable) }
        expressions = pairs.programs.map { BoundExpression($0, isColumn: isColumn) }
    }

    /// Where all candidates stand for a vacancy.
    ///
    /// - Returns: `nil` where values are so large that an evaluation could run out of steps: every pair has then to be asked by itself.
    /// - Complexity: O(candidates × gates) in the worst case, most of it in loops over cells.
    package func standings(of candidates: CandidateColumns, for vacancy: AttributeRow) -> ColumnarStandings? {
        guard isWithinBudget(candidates, vacancy) else { return nil }
        if valuesSeen > ColumnarEvaluator.mostValues { forget() }
        let activation = PairActivation(rules, candidate: [], vacancy: vacancy.values, today: today)
        let binding = VacancyBinding(self, activation, candidates)
        return ColumnarStandings(binding)
    }

    private func isWithinBudget(_ candidates: CandidateColumns, _ vacancy: AttributeRow) -> Bool {
        proof.holds { slot in
            switch slot.variable {
            case PairSlots.vacancy: slot.field.flatMap { vacancy.values[$0] }.map { .value($0) } ?? .nothing
            default: candidates.column(of: slot).map { .column($0) } ?? .nothing
            }
        }
    }

    private func forget() {
        for expression in expressions { expression.forget() }
        dictionaries = [:]
        valuesSeen = 0
    }

    /// What is left of an expression for a vacancy.
    func rest(of expression: Int, _ activation: PairActivation, _ candidates: CandidateColumns) -> BoundExpression.Rest {
        let bound = expressions[expression]
        var key: [Int32]? = []
        for slot in bound.slots where slot.variable != PairSlots.today {
            switch activation.resolve(slot) {
            case .value(let value):
                let before = dictionaries[slot]?.count ?? 0
                key?.append(Int32(dictionaries[slot, default: ColumnDictionary()].add(value)))
                valuesSeen += (dictionaries[slot]?.count ?? 0) - before
            case .unknown: key?.append(0)
            case .error: key = nil
            }
        }
        return bound.rest(key, activation.resolve, layout: { candidates.column(of: $0)?.layout })
    }
}

/// A vacancy and the columns of the people it is ranked for.
final class VacancyBinding {
    let evaluator: ColumnarEvaluator
    let candidates: CandidateColumns
    let batch: ColumnBatch
    private let activation: PairActivation
    private var rests: [BoundExpression.Rest?]

    init(_ evaluator: ColumnarEvaluator, _ activation: PairActivation, _ candidates: CandidateColumns) {
        (self.evaluator, self.activation, self.candidates) = (evaluator, activation, candidates)
        batch = candidates.batch
        rests = Array(repeating: nil, count: evaluator.pairs.programs.count)
    }

    /// What is left of an expression.
    func rest(of expression: Int) -> BoundExpression.Rest {
        if let known = rests[expression] { return known }
        let rest = evaluator.rest(of: expression, activation, candidates)
        rests[expression] = rest
        return rest
    }

    /// What an expression takes per row, in estimated nanoseconds.
    func cost(of expression: Int?) -> Double {
        guard let expression, case .asked(let condition) = rest(of: expression) else { return 0 }
        return condition.isKept ? 0 : condition.program.plan.cost
    }

    // MARK: Conditions

    /// A condition on some rows.
    func condition(_ expression: Int, among rows: Bitmap) -> Truths {
        let none = Bitmap(count: rows.count)
        switch rest(of: expression) {
        case .decided(.value(.bool(true))): return Truths(holds: rows, fails: none, unknown: none, failed: none)
        case .decided(.value): return Truths(holds: none, fails: rows, unknown: none, failed: none)
        case .decided(.unknown): return Truths(holds: none, fails: none, unknown: rows, failed: none)
        case .decided(.error): return Truths(holds: none, fails: none, unknown: none, failed: rows)
        case .asked(let condition): return condition.truths(candidates, batch, among: rows)
        }
    }

    /// Of some rows those to which a rule applies. What cannot be told counts as yes.
    func applies(_ rule: PairExpressions.Rule, among rows: Bitmap) -> Bitmap {
        guard let expression = rule.applies else { return rows }
        switch rest(of: expression) {
        case .decided(.value(.bool(false))): return Bitmap(count: rows.count)
        case .decided: return rows
        case .asked:
            // A value that is no bool would count as yes, and the checker lets none through.
            return rows.subtracting(condition(expression, among: rows).fails)
        }
    }
}

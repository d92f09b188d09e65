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
        let memory = LaneMemory()
        expressions = pairs.programs.map { BoundExpression($0, memory, isColumn: isColumn) }
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

    /// What an expression takes per row, in estimated nanoseconds; 0 where it is kept or the same for everybody.
    func cost(of expression: Int) -> Double {
        guard case .asked(let condition) = rest(of: expression) else { return 0 }
        return condition.isKept ? 0 : condition.program.plan.cost
    }

    func cost(of condition: PairExpressions.Condition) -> Double {
        switch condition {
        case .expression(let expression): cost(of: expression)
        case .all(let parts), .any(let parts): parts.reduce(0) { $0 + cost(of: $1) }
        }
    }

    /// Whether an expression has to be asked of people.
    func isAsked(_ expression: Int) -> Bool {
        if case .asked = rest(of: expression) { true } else { false }
    }

    // MARK: Conditions

    /// A condition on some rows; bits of others mean nothing.
    func condition(_ condition: PairExpressions.Condition, among rows: Bitmap) -> Truths {
        switch condition {
        case .expression(let expression): self.expression(expression, among: rows)
        case .all(let parts): parts.count == 1 ? self.condition(parts[0], among: rows) : logic(parts, areAll: true, among: rows)
        case .any(let parts): parts.count == 1 ? self.condition(parts[0], among: rows) : logic(parts, areAll: false, among: rows)
        }
    }

    private func expression(_ expression: Int, among rows: Bitmap) -> Truths {
        let none = Bitmap(count: rows.count)
        switch rest(of: expression) {
        case .decided(.value(.bool(true))): return Truths(holds: rows, fails: none, unknown: none, failed: none)
        case .decided(.value(.bool(false))): return Truths(holds: none, fails: rows, unknown: none, failed: none)
        case .decided(.unknown): return Truths(holds: none, fails: none, unknown: rows, failed: none)
        case .decided: return Truths(holds: none, fails: none, unknown: none, failed: rows)
        case .asked(let condition): return condition.truths(candidates, batch, among: rows)
        }
    }

    /// `&&` and `||` as the language has them: beside a part that decides nothing else matters, and beside an unknown no error does.
    private func logic(_ parts: [PairExpressions.Condition], areAll: Bool, among rows: Bitmap) -> Truths {
        var open = rows.words
        var (decided, passed, unknown) = (
            Array(repeating: UInt64(0), count: open.count), open, Array(repeating: UInt64(0), count: open.count)
        )
        for (part, _) in parts.map({ ($0, cost(of: $0)) }).sorted(by: { $0.1 < $1.1 }) {
            let asked = Bitmap(count: rows.count, words: open)
            if asked.isEmpty { break }
            let truths = condition(part, among: asked)
            let (decides, passes) = areAll ? (truths.fails.words, truths.holds.words) : (truths.holds.words, truths.fails.words)
            let waits = truths.unknown.words
            for word in open.indices where open[word] != 0 {
                decided[word] |= decides[word] & open[word]
                passed[word] &= passes[word]
                unknown[word] |= waits[word] & open[word]
                open[word] &= ~decides[word]
            }
        }
        var failed = rows.words
        for word in failed.indices {
            unknown[word] &= ~decided[word]
            passed[word] &= ~decided[word]
            failed[word] &= ~(decided[word] | passed[word] | unknown[word])
        }
        func bits(_ words: [UInt64]) -> Bitmap { Bitmap(count: rows.count, words: words) }
        let (holds, fails) = areAll ? (bits(passed), bits(decided)) : (bits(decided), bits(passed))
        return Truths(holds: holds, fails: fails, unknown: bits(unknown), failed: bits(failed))
    }

    /// Of some rows those to which a gate applies. What cannot be told counts as yes.
    func applies(_ gate: PairExpressions.Gate, among rows: Bitmap) -> Bitmap {
        guard let condition = gate.applies else { return rows }
        return rows.subtracting(self.condition(condition, among: rows).fails)
    }
}

package import CEL

/// Judges all candidates of a market for one vacancy at a time, in columns. For one thread.
///
/// Says of every pair what ``PairEvaluator`` says, or that it has to be asked: pairs in which something fails. Requirements are looked at in
/// any order (Decisions 0014). What it has learned from one vacancy serves the next; it never shows in an answer.
package final class ColumnarEvaluator {
    let rules: CompiledRuleSet
    private let today: Timestamp
    let pairs: PairExpressions
    private var proof: StepProof
    private let expressions: [BoundExpression]
    /// By expression: what it reads of a vacancy, and the position of that among all that is read.
    private let slots: [[(slot: Slot, index: Int)]]
    /// So many are read.
    let slotCount: Int
    /// What soft rules and variables say of everybody, by stratum.
    private var shelves: [AnswerShelf] = []
    /// Values seen in vacancies, each under a number, so that vacancies that agree are found by numbers.
    private var dictionaries: [Slot: ColumnDictionary] = [:]
    private var valuesSeen = 0

    /// Past so many values of vacancies everything kept about them is forgotten.
    private static let mostValues = 100_000

    /// Of more people than this not all are asked: about so many are looked at closely.
    let portion: Int

    /// That of a daemon.
    package static let portion = 4096

    package init(_ rules: CompiledRuleSet, today: Timestamp, portion: Int = ColumnarEvaluator.portion) {
        (self.rules, self.today, self.portion) = (rules, today, portion)
        pairs = PairExpressions(rules)
        proof = pairs.proof
        let lists = Set(rules.listsOfCandidate.map { PairSlots.firstVariable + $0 })
        let memory = LaneMemory()
        let parts = Set(pairs.parts.keys)
        expressions = pairs.programs.map { program in
            BoundExpression(program, memory, parts: parts) { $0.variable == PairSlots.candidate || lists.contains($0.variable) }
        }
        var indices: [Slot: Int] = [:]
        slots = expressions.map { expression in
            expression.slots.filter { $0.variable != PairSlots.today }.map { slot in
                let index = indices[slot] ?? indices.count
                indices[slot] = index
                return (slot, index)
            }
        }
        slotCount = indices.count
    }

    /// The best candidates for a vacancy.
    ///
    /// - Parameter limit: How many of a list are wanted; `.max` for all.
    /// - Returns: `nil` where values are so large that an evaluation could run out of steps: every pair has then to be asked by itself.
    /// - Complexity: O(candidates × rules) in the worst case, most of it in loops over cells; mostly far less where few are wanted.
    package func ranking(of candidates: CandidateColumns, for vacancy: AttributeRow, limit: (VacancyList) -> Int) -> ColumnarRanking? {
        guard proof.holds(candidates, vacancy) else { return nil }
        if valuesSeen > ColumnarEvaluator.mostValues { forget() }
        let activation = PairActivation(rules, candidate: [], vacancy: vacancy.values, today: today)
        return ColumnarRanking(VacancyBinding(self, activation, candidates), candidates.allStrata, limit)
    }

    /// Where it is kept what is said of everybody in a stratum.
    func shelf(_ stratum: Int) -> AnswerShelf {
        while shelves.count <= stratum { shelves.append(AnswerShelf()) }
        return shelves[stratum]
    }

    private func forget() {
        for expression in expressions { expression.forget() }
        shelves = []
        dictionaries = [:]
        valuesSeen = 0
    }

    /// A key that is equal for vacancies that agree in what an expression reads of them.
    ///
    /// - Returns: `nil` where something of it fails. And whether it is of vacancies alone, and of nothing that is computed for one of them.
    func key(of expression: Int, _ binding: VacancyBinding) -> (key: [Int32]?, isOfManyVacancies: Bool) {
        var key: [Int32] = []
        key.reserveCapacity(slots[expression].count)
        var isOfManyVacancies = true
        for (slot, index) in slots[expression] {
            switch binding.held(slot, at: index) {
            case .column:
                key.append(-1)
                isOfManyVacancies = false
            case .number(let number): key.append(number)
            case .failure: return (nil, false)
            }
        }
        return (key, isOfManyVacancies)
    }

    /// The number of a value that some vacancy holds, equal for equal values.
    func number(of value: Value, _ slot: Slot) -> Int32 {
        let before = dictionaries[slot]?.count ?? 0
        let number = Int32(dictionaries[slot, default: ColumnDictionary()].add(value))
        valuesSeen += (dictionaries[slot]?.count ?? 0) - before
        return number
    }

    /// What is left of an expression for a vacancy.
    func rest(of expression: Int, _ key: [Int32]?, _ binding: VacancyBinding) -> BoundExpression.Rest {
        expressions[expression].rest(key, binding.outcome) { binding.layout(of: $0) }
    }

    /// Whether an expression reads nothing of people.
    func isOfVacancy(_ expression: Int) -> Bool { expressions[expression].isOfVacancy }

    /// What an expression says that reads nothing of people; `nil` for another.
    func outcome(of expression: Int, _ activation: PairActivation) -> Outcome? {
        expressions[expression].isOfVacancy ? expressions[expression].outcome(activation) : nil
    }
}

extension StepProof {
    /// Whether no rule can run out of steps for these people and a vacancy; `nil` for what is asked of people alone.
    mutating func holds(_ candidates: CandidateColumns, _ vacancy: AttributeRow?) -> Bool {
        holds { slot in
            switch slot.variable {
            case PairSlots.vacancy: slot.field.flatMap { vacancy?.values[$0] }.map { .value($0) } ?? .nothing
            default: candidates.column(of: slot).map { .column($0) } ?? .nothing
            }
        }
    }
}

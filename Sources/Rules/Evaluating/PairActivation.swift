import CEL

/// Supplies a pair to the rules.
protocol PairSource: Activation {
    /// The outcome of an expression for this pair.
    func evaluate(_ expression: RuleExpression) -> Outcome
}

/// Supplies pairs to the rules, one at a time: both rows, the day, and the rule set's variables, each computed at most once per pair.
///
/// What depends on one row alone is kept with that row. When it records, nothing is taken from there: it also keeps which attributes were
/// read, through variables too. For one thread.
final class PairActivation: PairSource {
    private let ruleSet: CompiledRuleSet
    private let today: Outcome
    private let isRecording: Bool
    /// Whether whoever renders sentences wants them in English too.
    let rendersEnglish: Bool
    private var candidate: BoundRow
    private var vacancy: BoundRow
    private var candidateValues: [Value?]
    private var vacancyValues: [Value?]

    /// Variables of the pair, by their position; nil where not asked for yet.
    private var memo: [Outcome?]
    /// The positions in ``memo`` that are not nil.
    private var remembered: [Int] = []
    private var readsOfVariable: [[Slot]]
    /// Attributes and variables read since the last ``startRecording()``, in order, each once.
    private(set) var reads: [Slot] = []

    /// An activation that is turned to its pairs with ``turn(to:_:)``.
    convenience init(_ ruleSet: CompiledRuleSet, today: Timestamp) {
        self.init(ruleSet, candidate: [], vacancy: [], today: today)
    }

    /// One for a single pair.
    ///
    /// - Parameter candidate: Empty where a vacancy is looked at alone; its rules then do not read one.
    init(
        _ ruleSet: CompiledRuleSet, candidate: [Value?], vacancy: [Value?], today: Timestamp, isRecording: Bool = false,
        rendersEnglish: Bool = true
    ) {
        self.ruleSet = ruleSet
        // While it records nothing is kept with a row.
        let places = isRecording ? (candidate: 0, vacancy: 0) : ruleSet.places
        self.candidate = BoundRow(AttributeRow(id: 0, unit: 0, version: 0, values: candidate), places: places.candidate)
        self.vacancy = BoundRow(AttributeRow(id: 0, unit: 0, version: 0, values: vacancy), places: places.vacancy)
        candidateValues = candidate
        vacancyValues = vacancy
        self.today = .value(.timestamp(today))
        self.isRecording = isRecording
        self.rendersEnglish = rendersEnglish
        memo = Array(repeating: nil, count: ruleSet.variables.count)
        readsOfVariable = isRecording ? Array(repeating: [], count: ruleSet.variables.count) : []
    }

    /// Forgets the pair before and supplies this one.
    func turn(to candidate: BoundRow, _ vacancy: BoundRow) {
        precondition(!isRecording, "what is recorded is recorded of one pair")
        for index in remembered { memo[index] = nil }
        remembered.removeAll(keepingCapacity: true)
        self.candidate = candidate
        self.vacancy = vacancy
        candidateValues = candidate.row.values
        vacancyValues = vacancy.row.values
    }

    func startRecording() { reads = [] }

    func evaluate(_ expression: RuleExpression) -> Outcome {
        if isRecording { return expression.program.evaluate(self) }
        return switch expression.scope {
        case .pair: expression.program.evaluate(self)
        case .candidate(let place): candidate.outcome(at: place) { expression.program.evaluate(self) }
        case .vacancy(let place): vacancy.outcome(at: place) { expression.program.evaluate(self) }
        }
    }

    func resolve(_ slot: Slot) -> Outcome {
        if isRecording, slot.variable < PairSlots.firstVariable { note(slot) }
        switch slot.variable {
        case PairSlots.candidate:
            guard let field = slot.field, field < candidateValues.count else { return .error(.undeclared("candidate")) }
            if let value = candidateValues[field] { return .value(value) }
            return ruleSet.slots.unknownCandidate[field]
        case PairSlots.vacancy:
            guard let field = slot.field else { return .error(.undeclared("vacancy")) }
            if let value = vacancyValues[field] { return .value(value) }
            return ruleSet.slots.unknownVacancy[field]
        case PairSlots.today:
            return today
        default:
            return resolveVariable(slot)
        }
    }

    private func resolveVariable(_ slot: Slot) -> Outcome {
        let index = slot.variable - PairSlots.firstVariable
        if isRecording { return recordVariable(slot, index) }
        let expression = ruleSet.variables[index].expression
        guard expression.scope == .pair else { return evaluate(expression) }
        if let known = memo[index] { return known }
        let outcome = expression.program.evaluate(self)
        memo[index] = outcome
        remembered.append(index)
        return outcome
    }

    /// Computes the variable as one of this pair, and notes what it read.
    private func recordVariable(_ slot: Slot, _ index: Int) -> Outcome {
        let outcome: Outcome
        if let known = memo[index] {
            outcome = known
        } else {
            let outer = reads
            reads = []
            outcome = ruleSet.variables[index].expression.program.evaluate(self)
            memo[index] = outcome
            readsOfVariable[index] = reads
            reads = outer
        }
        for read in readsOfVariable[index] { note(read) }
        note(slot)
        return outcome
    }

    private func note(_ slot: Slot) {
        guard !reads.contains(slot) else { return }
        reads.append(slot)
    }
}

import CEL

/// Supplies one pair to the rules: both rows, the day, and the rule set's variables, each computed at most once.
///
/// One per pair and thread. When it records, it also keeps which attributes were read, through variables too.
final class PairActivation: Activation {
    private let ruleSet: CompiledRuleSet
    private let candidate: [Value?]
    private let vacancy: [Value?]
    private let today: Outcome
    private let isRecording: Bool

    private var memo: [Outcome?]
    private var readsOfVariable: [[Slot]]
    /// Attributes and variables read since the last ``startRecording()``, in order, each once.
    private(set) var reads: [Slot] = []

    /// - Parameter candidate: Empty where a vacancy is looked at alone; its rules then do not read one.
    init(_ ruleSet: CompiledRuleSet, candidate: [Value?], vacancy: [Value?], today: Timestamp, isRecording: Bool = false) {
        self.ruleSet = ruleSet
        self.candidate = candidate
        self.vacancy = vacancy
        self.today = .value(.timestamp(today))
        self.isRecording = isRecording
        self.memo = Array(repeating: nil, count: ruleSet.variables.count)
        self.readsOfVariable = isRecording ? Array(repeating: [], count: ruleSet.variables.count) : []
    }

    func startRecording() { reads = [] }

    func resolve(_ slot: Slot) -> Outcome {
        switch slot.variable {
        case PairSlots.candidate:
            note(slot)
            guard let field = slot.field, field < candidate.count else { return .error(.undeclared("candidate")) }
            return candidate[field].map { .value($0) } ?? ruleSet.slots.unknownCandidate[field]
        case PairSlots.vacancy:
            note(slot)
            guard let field = slot.field else { return .error(.undeclared("vacancy")) }
            return vacancy[field].map { .value($0) } ?? ruleSet.slots.unknownVacancy[field]
        case PairSlots.today:
            note(slot)
            return today
        default:
            return resolveVariable(slot)
        }
    }

    private func resolveVariable(_ slot: Slot) -> Outcome {
        let index = slot.variable - PairSlots.firstVariable
        let outcome: Outcome
        if let known = memo[index] {
            outcome = known
        } else {
            let outer = reads
            reads = []
            outcome = ruleSet.variables[index].program.evaluate(self)
            memo[index] = outcome
            if isRecording { readsOfVariable[index] = reads }
            reads = outer
        }
        if isRecording {
            for read in readsOfVariable[index] { note(read) }
            note(slot)
        }
        return outcome
    }

    private func note(_ slot: Slot) {
        guard isRecording, !reads.contains(slot) else { return }
        reads.append(slot)
    }
}

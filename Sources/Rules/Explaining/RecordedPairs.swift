import CEL

/// Supplies the pairs of one vacancy, one after the other, and keeps which attributes and variables are read, through variables too.
///
/// What it says of a pair is what ``PairActivation`` says when it records; what is of the vacancy alone is evaluated once. For one thread.
final class RecordedPairs: PairSource {
    /// An outcome with what was read for it, in order.
    private struct Kept {
        let outcome: Outcome
        let reads: [Int]
    }

    private let rules: CompiledRuleSet
    private let names: ReadableNames
    private let vacancy: [Value?]
    private let today: Outcome
    /// The person's attributes, each read when it is first asked for.
    private var read: (Int) -> Value? = { _ in nil }
    private var candidate: [Value?]
    /// By attribute, for which pair it was read last.
    private var readFor: [Int]
    private var pair = 0
    private let unknown: (candidate: [Outcome], vacancy: [Outcome])

    /// Expressions of the vacancy alone, by their place.
    private var ofVacancy: [Kept?]
    /// Variables by their position; those of the pair are forgotten with it.
    private var variables: [Kept?]
    private var variablesOfPair: [Int] = []

    /// By number of ``ReadableNames``, what was read since the last ``startRecording()``, in order, each once.
    private(set) var reads: [Int] = []
    /// By number, the recording in which it was read last: a number of its own for each, so that nothing has to be wiped.
    private var lastRead: [Int]
    private var recording = 0
    private var recordings = 0

    init(_ rules: CompiledRuleSet, vacancy: AttributeRow, today: Timestamp) {
        self.rules = rules
        names = rules.readable
        self.vacancy = vacancy.values
        self.today = .value(.timestamp(today))
        unknown = (rules.slots.unknownCandidate, rules.slots.unknownVacancy)
        candidate = Array(repeating: nil, count: rules.catalogue.candidate.count)
        readFor = Array(repeating: 0, count: candidate.count)
        ofVacancy = Array(repeating: nil, count: rules.places.vacancy)
        variables = Array(repeating: nil, count: rules.variables.count)
        lastRead = Array(repeating: 0, count: names.count)
        reads.reserveCapacity(64)
    }

    /// Forgets the pair before and supplies this one.
    ///
    /// - Parameter value: An attribute of the person, by its position in the catalogue.
    func turn(reading value: @escaping (Int) -> Value?) {
        read = value
        pair += 1
        for index in variablesOfPair { variables[index] = nil }
        variablesOfPair.removeAll(keepingCapacity: true)
    }

    func startRecording() {
        reads.removeAll(keepingCapacity: true)
        recordings += 1
        recording = recordings
    }

    func evaluate(_ expression: RuleExpression) -> Outcome {
        guard case .vacancy(let place) = expression.scope else { return expression.program.evaluate(self) }
        if let kept = ofVacancy[place] {
            for number in kept.reads { note(number) }
            return kept.outcome
        }
        let kept = apart(expression)
        ofVacancy[place] = kept
        return kept.outcome
    }

    func resolve(_ slot: Slot) -> Outcome {
        switch slot.variable {
        case PairSlots.candidate:
            guard let field = slot.field else { return .error(.undeclared("candidate")) }
            note(field)
            if let value = attribute(field) { return .value(value) }
            return unknown.candidate[field]
        case PairSlots.vacancy:
            guard let field = slot.field else { return .error(.undeclared("vacancy")) }
            note(names.number(of: slot))
            if let value = vacancy[field] { return .value(value) }
            return unknown.vacancy[field]
        case PairSlots.today:
            note(names.number(of: slot))
            return today
        default:
            return variable(slot)
        }
    }

    private func variable(_ slot: Slot) -> Outcome {
        let index = slot.variable - PairSlots.firstVariable
        let kept: Kept
        if let known = variables[index] {
            kept = known
            for number in kept.reads { note(number) }
        } else {
            let expression = rules.variables[index].expression
            kept = apart(expression)
            variables[index] = kept
            if case .vacancy = expression.scope {} else { variablesOfPair.append(index) }
        }
        note(names.number(of: slot))
        return kept.outcome
    }

    /// Evaluates an expression with its reads apart, and then adds them to those of whoever asked.
    private func apart(_ expression: RuleExpression) -> Kept {
        let (outer, outerReads) = (recording, reads)
        reads = []
        recordings += 1
        recording = recordings
        let kept = Kept(outcome: expression.program.evaluate(self), reads: reads)
        (recording, reads) = (outer, outerReads)
        // What was read inside bears the mark of the inside.
        for number in outerReads { lastRead[number] = outer }
        for number in kept.reads { note(number) }
        return kept
    }

    private func attribute(_ field: Int) -> Value? {
        if readFor[field] == pair { return candidate[field] }
        let value = read(field)
        (candidate[field], readFor[field]) = (value, pair)
        return value
    }

    private func note(_ number: Int) {
        guard lastRead[number] != recording else { return }
        lastRead[number] = recording
        reads.append(number)
    }

    /// The value under a number, nil where it is not known or cannot be told.
    func value(_ number: Int) -> Value? {
        if number < candidate.count { return attribute(number) }
        if number < candidate.count + vacancy.count { return vacancy[number - candidate.count] }
        let variable = number - candidate.count - vacancy.count - 1
        let outcome = variable < 0 ? today : variables[variable]?.outcome
        if case .value(let value)? = outcome { return value }
        return nil
    }
}

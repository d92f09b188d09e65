import CEL

/// The expressions of a rule set that decide about pairs, each once, with the variables written out that read a pair.
///
/// What they still read besides attributes: variables of the vacancy alone, whose values are put in when a vacancy is bound; lists made of the
/// candidate alone, which are columns; and ``parts``.
struct PairExpressions {
    /// A condition of a gate, taken apart: its parts read less of the vacancy each, so that more of what they say can be kept.
    indirect enum Condition {
        /// By position.
        case expression(Int)
        case all([Condition])
        case any([Condition])

        /// The positions of all its expressions.
        var expressions: [Int] {
            switch self {
            case .expression(let position): [position]
            case .all(let parts), .any(let parts): parts.flatMap(\.expressions)
            }
        }
    }

    struct Gate {
        let applies: Condition?
        let condition: Condition
        let countsAsNearMiss: Bool
        let onUnknown: RuleSetFile.Rule.OnUnknown

        /// The positions of all its expressions.
        var expressions: [Int] { (applies?.expressions ?? []) + condition.expressions }
    }

    /// A soft rule, its expressions by their position.
    struct SoftRule {
        let applies: Int?
        let value: Int
        let weight: Int64

        /// The positions of all its expressions.
        var expressions: [Int] { [value] + (applies.map { [$0] } ?? []) }
    }

    private(set) var programs: [Program] = []
    /// Variables of a pair that are ints, and read more than once or all that a rule reads of people, with the position of their expression:
    /// computed once for whoever is asked, as a column that the others read. Each after those it reads.
    private(set) var parts: [Slot: Int] = [:]
    /// Those with a condition; others are never asked.
    private(set) var gates: [Gate] = []
    /// Positions of those that may fail, whatever the vacancy is.
    private(set) var gatesThatMayFail: [Int] = []
    private(set) var scores: [SoftRule] = []
    /// Empty where the priority is the candidate's own.
    private(set) var priorities: [SoftRule] = []
    /// By the position of a score: the attributes of people that it reads, itself or by way of ``parts``.
    private(set) var attributesOfScores: [[Slot]] = []
    /// What the rules and their variables are, for the proof that nothing runs out of steps.
    let proof: StepProof

    init(_ rules: CompiledRuleSet) {
        proof = rules.proof
        let variables = PairVariables(rules, readBy: rules.deciders)
        var positions: [String: Int] = [:]
        var programs: [Program] = []
        func position(_ program: Program) -> Int {
            let source = program.simplifiedSource
            if let known = positions[source] { return known }
            positions[source] = programs.count
            programs.append(program)
            return programs.count - 1
        }
        func position(_ expression: RuleExpression) -> Int { position(variables.writtenOut(in: expression.program)) }
        func condition(_ program: Program) -> Condition {
            guard let (areAll, parts) = program.operands else { return .expression(position(program)) }
            return areAll ? .all(parts.map(condition)) : .any(parts.map(condition))
        }
        func condition(_ expression: RuleExpression) -> Condition { condition(variables.writtenOut(in: expression.program)) }
        func softRule(_ rule: CompiledRule) -> SoftRule? {
            rule.value.map { SoftRule(applies: rule.applies.map(position), value: position($0), weight: rule.weight) }
        }
        gates = rules.gates.compactMap { gate in
            gate.condition.map {
                Gate(
                    applies: gate.applies.map(condition), condition: condition($0), countsAsNearMiss: gate.countsAsNearMiss,
                    onUnknown: gate.onUnknown)
            }
        }
        scores = rules.scores.compactMap(softRule)
        if !rules.isPriorityOfCandidate { priorities = rules.priorities.compactMap(softRule) }
        for (slot, program) in variables.parts { parts[slot] = position(program) }
        self.programs = programs
        let parts = parts
        func mayFail(_ expression: Int) -> Bool {
            // Attributes are of their types; what variables of a vacancy or lists of a candidate hold may be anything.
            func isTyped(_ slot: Slot) -> Bool {
                [PairSlots.candidate, PairSlots.vacancy, PairSlots.today].contains(slot.variable) || parts[slot] != nil
            }
            let program = programs[expression]
            return !program.neverFails(isTyped) || program.references.contains { parts[$0].map(mayFail) ?? false }
        }
        gatesThatMayFail = gates.indices.filter { gates[$0].expressions.contains(where: mayFail) }
        attributesOfScores = scores.map { rule in
            var attributes: [Slot] = []
            func collect(_ expression: Int) {
                for slot in programs[expression].references {
                    if let part = parts[slot] { collect(part) }
                    if slot.variable == PairSlots.candidate, !attributes.contains(slot) { attributes.append(slot) }
                }
            }
            rule.expressions.forEach(collect)
            return attributes
        }
    }
}

/// The variables of a rule set that read a pair: which of them are written out where they are read, and which are computed apart.
private struct PairVariables {
    /// In their order, each with what it is computed by.
    private(set) var parts: [(slot: Slot, program: Program)] = []
    private var definitions: [Slot: Program] = [:]

    /// - Parameter deciders: The programs of the rules.
    init(_ rules: CompiledRuleSet, readBy deciders: [Program]) {
        let ints = Set(
            rules.variables.indices.filter {
                guard case .pair = rules.variables[$0].expression.scope else { return false }
                return rules.variables[$0].expression.program.resultType == .int
            }.map { Slot(variable: PairSlots.firstVariable + $0) })
        // With all of them apart it shows how often each is read, here and by those that are read themselves.
        write(out: rules, except: ints)
        var reads: [Slot: Int] = [:]
        var open = deciders.map { writtenOut(in: $0) }
        let apart = Dictionary(uniqueKeysWithValues: parts.map { ($0.slot, $0.program) })
        while let program = open.popLast() {
            for slot in program.references where ints.contains(slot) {
                if reads[slot] == nil, let part = apart[slot] { open.append(part) }
                reads[slot, default: 0] += program.occurrences(of: slot)
            }
        }
        // What a rule says is known from that alone, where it is all that the rule reads of people.
        let alone = deciders.compactMap { program -> Slot? in
            let people = writtenOut(in: program).references.filter { !rules.isOfVacancy($0) }
            return people.count == 1 ? people.first : nil
        }
        write(out: rules, except: ints.filter { reads[$0, default: 0] > 1 || alone.contains($0) })
    }

    private mutating func write(out rules: CompiledRuleSet, except apart: Set<Slot>) {
        (parts, definitions) = ([], [:])
        let lists = Set(rules.listsOfCandidate)
        for (index, variable) in rules.variables.enumerated() {
            if case .vacancy = variable.expression.scope { continue }
            if lists.contains(index) { continue }
            let slot = Slot(variable: PairSlots.firstVariable + index)
            let program = writtenOut(in: variable.expression.program)
            if apart.contains(slot) { parts.append((slot, program)) } else { definitions[slot] = program }
        }
    }

    func writtenOut(in program: Program) -> Program { program.inlining { definitions[$0] } }
}

extension CompiledRuleSet {
    /// The programs of the rules that decide about pairs.
    fileprivate var deciders: [Program] {
        (gates + scores + priorities).flatMap { [$0.applies, $0.condition, $0.value].compactMap { $0?.program } }
    }

    /// What these and their variables are, for the proof that nothing runs out of steps.
    var proof: StepProof {
        StepProof(
            deciders,
            variables: variables.enumerated().map { (Slot(variable: PairSlots.firstVariable + $0.offset), $0.element.expression.program) })
    }

    /// Whether a slot is the same for everybody: the day, an attribute of the vacancy or a variable of it alone.
    fileprivate func isOfVacancy(_ slot: Slot) -> Bool {
        switch slot.variable {
        case PairSlots.candidate: return false
        case PairSlots.vacancy, PairSlots.today: return true
        default:
            if case .vacancy = variables[slot.variable - PairSlots.firstVariable].expression.scope { return true }
            return false
        }
    }

    /// Variables that make a list, a text or some other value that has no lane out of the candidate alone.
    var listsOfCandidate: [Int] {
        variables.indices.filter { index in
            guard case .candidate = variables[index].expression.scope else { return false }
            return ![CELType.bool, .int, .uint, .double, .timestamp, .duration].contains(variables[index].expression.program.resultType)
        }
    }

    /// What a candidate brings into every pair: a priority of 0 where it is of each pair.
    func share(
        of candidate: BoundRow, _ activation: PairActivation, _ today: Timestamp
    ) -> (priority: Int32, waitingSince: Int32, exposure: Int32) {
        let (since, exposure) = waiting(of: candidate, today)
        guard isPriorityOfCandidate else { return (0, since, exposure) }
        return (Int32(priority(of: candidate, activation).priorityPoints), since, exposure)
    }
}

import CEL

/// The expressions of a rule set that decide about pairs, each once, with the variables written out that read a pair.
///
/// What they still read besides attributes: variables of the vacancy alone, whose values are put in when a vacancy is bound, and lists made of
/// the candidate alone, which are columns.
struct PairExpressions {
    /// A condition of a gate, taken apart: its parts read less of the vacancy each, so that more of what they say can be kept.
    indirect enum Condition {
        /// By position.
        case expression(Int)
        case all([Condition])
        case any([Condition])
    }

    struct Gate {
        let applies: Condition?
        let condition: Condition
        let countsAsNearMiss: Bool
        let onUnknown: RuleSetFile.Rule.OnUnknown
    }

    /// A soft rule, its expressions by their position.
    struct SoftRule {
        let applies: Int?
        let value: Int
        let weight: Int64
    }

    private(set) var programs: [Program] = []
    /// Those with a condition; others are never asked.
    private(set) var gates: [Gate] = []
    private(set) var scores: [SoftRule] = []
    /// Empty where the priority is the candidate's own.
    private(set) var priorities: [SoftRule] = []
    /// What the rules and their variables are, for the proof that nothing runs out of steps.
    let proof: StepProof

    init(_ rules: CompiledRuleSet) {
        let lists = Set(rules.listsOfCandidate)
        var definitions: [Slot: Program] = [:]
        for (index, variable) in rules.variables.enumerated() {
            if case .vacancy = variable.expression.scope { continue }
            if lists.contains(index) { continue }
            definitions[Slot(variable: PairSlots.firstVariable + index)] = variable.expression.program.inlining { definitions[$0] }
        }
        let deciding = rules.gates + rules.scores + rules.priorities
        proof = StepProof(
            deciding.flatMap { [$0.applies, $0.condition, $0.value].compactMap { $0?.program } },
            variables: rules.variables.enumerated().map {
                (Slot(variable: PairSlots.firstVariable + $0.offset), $0.element.expression.program)
            })
        var positions: [String: Int] = [:]
        var programs: [Program] = []
        func position(_ program: Program) -> Int {
            let source = program.simplifiedSource
            if let known = positions[source] { return known }
            positions[source] = programs.count
            programs.append(program)
            return programs.count - 1
        }
        func position(_ expression: RuleExpression) -> Int { position(expression.program.inlining { definitions[$0] }) }
        func condition(_ program: Program) -> Condition {
            guard let (areAll, parts) = program.operands else { return .expression(position(program)) }
            return areAll ? .all(parts.map(condition)) : .any(parts.map(condition))
        }
        func condition(_ expression: RuleExpression) -> Condition { condition(expression.program.inlining { definitions[$0] }) }
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
        self.programs = programs
    }
}

extension CompiledRuleSet {
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
    ) -> (priority: Int32, waitingDays: Int32, exposure: Int32) {
        let (days, exposure) = waiting(of: candidate, today)
        guard isPriorityOfCandidate else { return (0, days, exposure) }
        return (Int32(priority(of: candidate, activation).priorityPoints), days, exposure)
    }
}

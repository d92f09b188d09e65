import CEL

/// The expressions of a rule set that decide about pairs, each once, with the variables written out that read a pair.
///
/// What they still read besides attributes: variables of the vacancy alone, whose values are put in when a vacancy is bound, and lists made of
/// the candidate alone, which are columns.
struct PairExpressions {
    /// A gate or a soft rule, its expressions by their position.
    struct Rule {
        let applies: Int?
        /// The condition of a gate, the value of a soft rule; `nil` for a gate without one, which is never asked.
        let expression: Int?
        let weight: Int64
        let countsAsNearMiss: Bool
        let onUnknown: RuleSetFile.Rule.OnUnknown
    }

    private(set) var programs: [Program] = []
    private(set) var gates: [Rule] = []
    private(set) var scores: [Rule] = []
    /// Empty where the priority is the candidate's own.
    private(set) var priorities: [Rule] = []
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
        func position(_ expression: RuleExpression?) -> Int? {
            guard let expression else { return nil }
            let source = expression.program.source
            if let known = positions[source] { return known }
            positions[source] = programs.count
            programs.append(expression.program.inlining { definitions[$0] })
            return programs.count - 1
        }
        func prepared(_ rule: CompiledRule) -> Rule {
            Rule(
                applies: position(rule.applies), expression: position(rule.condition ?? rule.value), weight: rule.weight,
                countsAsNearMiss: rule.countsAsNearMiss, onUnknown: rule.onUnknown)
        }
        gates = rules.gates.map(prepared)
        scores = rules.scores.map(prepared)
        if !rules.isPriorityOfCandidate { priorities = rules.priorities.map(prepared) }
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

    /// What a candidate brings into every pair: `nil` for a priority that cannot be worked out, 0 for one that is of each pair.
    func share(
        of candidate: BoundRow, _ activation: PairActivation, _ today: Timestamp
    ) -> (priority: Int32?, waitingDays: Int32, exposure: Int32) {
        let (days, exposure) = waiting(of: candidate, today)
        guard isPriorityOfCandidate else { return (0, days, exposure) }
        guard case .success(let tally) = priority(of: candidate, activation) else { return (nil, days, exposure) }
        return (Int32(tally.priorityPoints), days, exposure)
    }
}

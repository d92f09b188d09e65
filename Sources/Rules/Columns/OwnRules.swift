import CEL

/// What rules make of a candidate alone and keep in columns, with their variables written out.
struct OwnRules {
    /// A rule of a priority.
    struct Priority {
        let applies: Program?
        let value: Program
        let weight: Int64
    }

    /// Variables that make lists, by their position.
    let lists: [(variable: Int, program: Program)]
    /// Those of a priority that is the candidate's own.
    let priorities: [Priority]
    private let definitions: [Slot: Program]

    static let today = Slot(variable: PairSlots.today)

    /// - Complexity: O(size of the rules with their variables written out).
    init(_ rules: CompiledRuleSet) {
        var definitions: [Slot: Program] = [:]
        for (index, variable) in rules.variables.enumerated() {
            definitions[Slot(variable: PairSlots.firstVariable + index)] = variable.expression.program.inlining { definitions[$0] }
        }
        self.definitions = definitions
        lists = rules.listsOfCandidate.compactMap { index in
            definitions[Slot(variable: PairSlots.firstVariable + index)].map { (index, $0) }
        }
        let own = rules.isPriorityOfCandidate ? rules.priorities : []
        priorities = own.compactMap { rule in
            rule.value.map { value in
                Priority(
                    applies: rule.applies.map { $0.program.inlining { definitions[$0] } },
                    value: value.program.inlining { definitions[$0] }, weight: rule.weight)
            }
        }
    }

    /// What these read of a candidate.
    var references: Set<Slot> {
        let programs = lists.map(\.program) + priorities.flatMap { [$0.applies, $0.value].compactMap(\.self) }
        return Set(programs.flatMap(\.references))
    }

    /// An expression without variables.
    func writtenOut(_ expression: RuleExpression) -> Program { expression.program.inlining { definitions[$0] } }

    /// Whether a priority may be another on another day.
    var isPriorityOfDay: Bool { priorities.contains { ($0.applies?.isOfDay ?? false) || $0.value.isOfDay } }

    /// Whether others make the same priority of everybody, on one day or on two.
    func makeSamePriority(as others: OwnRules, onOneDay: Bool) -> Bool {
        (onOneDay || !isPriorityOfDay)
            && priorities.elementsEqual(others.priorities) { own, other in
                own.weight == other.weight && own.value.simplifiedSource == other.value.simplifiedSource
                    && own.applies?.simplifiedSource == other.applies?.simplifiedSource
            }
    }

    /// The variable of others that makes the same lists of everybody, on one day or on two.
    func variable(makingLists program: Program, onOneDay: Bool) -> Int? {
        guard onOneDay || !program.isOfDay else { return nil }
        return lists.first { $0.program.simplifiedSource == program.simplifiedSource }?.variable
    }

    /// The priorities of everybody on a day, by place.
    ///
    /// - Precondition: Proved to need no more steps than there are.
    func priorities(_ candidates: CandidateColumns, on day: Timestamp) -> [Int32] {
        let (batch, memory) = (candidates.batch, LaneMemory())
        func evaluate(_ program: Program, among rows: Bitmap) -> ColumnarResult {
            let bound = program.residual { $0 == OwnRules.today ? .value(.timestamp(day)) : nil }
            return ColumnarProgram(bound, memory: memory).evaluate(batch, selection: rows)
        }
        var sums = ScoreSums(count: candidates.count)
        for rule in priorities {
            // What cannot be told counts as yes.
            let asked = rule.applies.map { candidates.taken.subtracting(Truths(evaluate($0, among: candidates.taken)).fails) }
            let rows = asked ?? candidates.taken
            sums.add(rule.weight, times: evaluate(rule.value, among: rows).permilles, applyingTo: rows)
        }
        return (0..<candidates.count).map { Int32(truncatingIfNeeded: sums.points($0)) }
    }
}

extension Program {
    fileprivate var isOfDay: Bool { references.contains(OwnRules.today) }
}

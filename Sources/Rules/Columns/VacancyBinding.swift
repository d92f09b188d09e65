import CEL

/// A vacancy and the columns of the people it is ranked for, one stratum of them at a time.
final class VacancyBinding {
    let evaluator: ColumnarEvaluator
    private let columns: CandidateColumns
    /// The people who are looked at.
    private(set) var candidates: CandidateStratum
    /// What is kept of them.
    private(set) var shelf: AnswerShelf
    private let activation: PairActivation
    private var rests: [BoundExpression.Rest?]
    private var keys: [(key: [Int32]?, isOfManyVacancies: Bool)?]
    private var extents: [Int: Extents] = [:]
    /// By expression, what it says by classes of lists, whoever has them.
    private var classes: [Int: FactoredProgram.Classes] = [:]
    /// What many expressions ask for.
    private var held: [Held?]

    init(_ evaluator: ColumnarEvaluator, _ activation: PairActivation, _ candidates: CandidateColumns) {
        (self.evaluator, self.activation, columns) = (evaluator, activation, candidates)
        (self.candidates, shelf) = (CandidateStratum(candidates, 0), evaluator.shelf(0))
        rests = Array(repeating: nil, count: evaluator.pairs.programs.count)
        keys = Array(repeating: nil, count: rests.count)
        held = Array(repeating: nil, count: evaluator.slotCount)
    }

    /// Looks at others from now on. What the vacancy alone tells stays.
    func turn(to stratum: CandidateStratum) {
        (candidates, shelf, extents) = (stratum, evaluator.shelf(stratum.index), [:])
    }

    /// What is left of an expression.
    func rest(of expression: Int) -> BoundExpression.Rest {
        if let known = rests[expression] { return known }
        let rest: BoundExpression.Rest
        if let outcome = evaluator.outcome(of: expression, activation) {
            rest = .decided(outcome)
        } else {
            rest = evaluator.rest(of: expression, knownKey(expression).key, self)
        }
        rests[expression] = rest
        return rest
    }

    /// Equal for vacancies of which an expression reads the same; `nil` where what it says is of this vacancy alone.
    func key(of expression: Int) -> [Int32]? {
        let known = knownKey(expression)
        return known.isOfManyVacancies ? known.key : nil
    }

    /// The key of what some expressions say together; `nil` where that is of this vacancy alone.
    ///
    /// - Parameter gate: The position of the gate that puts them together.
    func key(of expressions: [Int], gate: Int? = nil) -> AnswerShelf.Key? {
        var vacancy: [Int32] = []
        for expression in expressions {
            guard let key = key(of: expression) else { return nil }
            vacancy += key
        }
        return AnswerShelf.Key(gate: gate, expressions: expressions, vacancy: vacancy)
    }

    /// What the vacancy holds of a slot that is no column for every vacancy.
    ///
    /// - Parameter index: The position of the slot among all that expressions read.
    func held(_ slot: Slot, at index: Int) -> Held {
        if let known = held[index] { return known }
        let result: Held
        switch outcome(of: slot) {
        case nil: result = .column
        case .value(let value): result = .number(evaluator.number(of: value, slot))
        case .unknown: result = .number(0)
        case .error: result = .failure
        }
        held[index] = result
        return result
    }

    enum Held {
        /// Computed for this vacancy alone.
        case column
        /// Equal for equal values.
        case number(Int32)
        case failure
    }

    private func knownKey(_ expression: Int) -> (key: [Int32]?, isOfManyVacancies: Bool) {
        if let known = keys[expression] { return known }
        let key = evaluator.key(of: expression, self)
        keys[expression] = key
        return key
    }

    /// What a slot is for everybody; `nil` where it is a column.
    func outcome(of slot: Slot) -> Outcome? {
        if let part = evaluator.pairs.parts[slot] {
            if case .decided(let outcome) = rest(of: part) { return outcome }
            return nil
        }
        return columns.column(of: slot) == nil ? activation.resolve(slot) : nil
    }

    func layout(of slot: Slot) -> ValueColumn.Layout? {
        evaluator.pairs.parts[slot] == nil ? columns.column(of: slot)?.layout : .ints
    }

    /// What an expression takes per row, in estimated nanoseconds; 0 where it is kept or the same for everybody.
    func cost(of expression: Int) -> Double {
        guard case .asked(let condition) = rest(of: expression) else { return 0 }
        return condition.isKept(of: candidates) ? 0 : condition.program.plan.cost
    }

    /// What some expressions take together.
    func cost(of expressions: [Int]) -> Double { expressions.reduce(0) { $0 + cost(of: $1) } }

    /// Whether an expression says the same of everybody.
    func isDecided(_ expression: Int) -> Bool {
        if case .decided = rest(of: expression) { true } else { false }
    }

    /// Whether what an expression says of everybody costs next to nothing: it is kept, or the same for all.
    ///
    /// Of people who are looked at once nothing is kept.
    func isAtHand(_ expression: Int) -> Bool {
        switch rest(of: expression) {
        case .decided: true
        case .asked(let condition): !candidates.isPart && condition.isWorthKeeping(of: candidates)
        }
    }

    /// Whether an expression may fail for somebody.
    func mayFail(_ expression: Int) -> Bool {
        switch rest(of: expression) {
        case .decided(.error): true
        case .decided: false
        case .asked(let condition):
            condition.mayFail || condition.residual.references.contains { evaluator.pairs.parts[$0].map(mayFail) ?? false }
        }
    }

    /// Whether a gate lets everybody pass whom it is asked of, by what the vacancy alone says.
    func passesAll(_ gate: PairExpressions.Gate) -> Bool { isTrue(gate.condition) }

    private func isTrue(_ condition: PairExpressions.Condition) -> Bool {
        switch condition {
        case .expression(let expression):
            if evaluator.isOfVacancy(expression), case .decided(.value(.bool(true))) = rest(of: expression) { true } else { false }
        case .all(let parts): parts.allSatisfy(isTrue)
        case .any(let parts): parts.contains(where: isTrue)
        }
    }

    /// What an expression says by classes of values, where that is less work than asking everybody at hand.
    func classes(of expression: Int, _ condition: KeptCondition) -> FactoredProgram.Classes? {
        if let known = classes[expression] { return known }
        classes[expression] = condition.factored?.classes(forRows: candidates.count, columns.column)
        return classes[expression]
    }

    /// Between which values an expression comes out for the people of each zone.
    func extents(of expression: Int, _ zones: PeopleZones) -> Extents {
        if let known = extents[expression] { return known }
        let result: Extents
        switch rest(of: expression) {
        case .decided(let outcome): result = .same(extent(outcome, zones))
        case .asked(let condition):
            result = condition.residual.extents(
                { slot in
                    if let extents = zones.extents[slot] { return .each(extents) }
                    if let part = evaluator.pairs.parts[slot] { return self.extents(of: part, zones) }
                    return .same(outcome(of: slot).map { extent($0, zones) } ?? .anything)
                }, number: zones.number)
        }
        extents[expression] = result
        return result
    }

    private func extent(_ outcome: Outcome, _ zones: PeopleZones) -> Extent {
        if case .value(let value) = outcome { Extent(value, number: zones.number) } else { .nothing }
    }
}

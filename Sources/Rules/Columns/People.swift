import CEL

/// Some candidates of a market, or everybody, as the expressions of one vacancy are asked of them.
///
/// What is said of them stands by their position: that among ``places``, or the place itself where it is everybody.
final class People {
    let binding: VacancyBinding
    /// Their places; `nil` for every place there is, taken or not.
    let places: [Int32]?
    let count: Int
    private var columns: [Slot: ValueColumn] = [:]
    /// Whether these are nobody in particular: nothing that is kept is theirs.
    private let areStandIns: Bool

    /// The stand-ins of classes, who have what these are made by and nothing else.
    init(_ binding: VacancyBinding, of classes: PeopleClasses) {
        self.binding = binding
        places = []
        count = classes.count
        columns = classes.standIns
        areStandIns = true
    }

    /// Every place.
    init(_ binding: VacancyBinding) {
        self.binding = binding
        places = nil
        count = binding.candidates.count
        areStandIns = false
    }

    init(_ binding: VacancyBinding, places: [Int32]) {
        self.binding = binding
        self.places = places
        count = places.count
        areStandIns = false
    }

    /// Some of them, by their positions.
    ///
    /// - Precondition: They are not everybody.
    func keeping(_ positions: [Int32]) -> People {
        guard let places else { preconditionFailure("some of some people") }
        let people = People(binding, places: positions.map { places[Int($0)] })
        // What was computed is not computed again.
        for slot in binding.evaluator.pairs.parts.keys { people.columns[slot] = columns[slot]?.gathering(positions) }
        return people
    }

    /// All of them as a set of positions.
    var everybody: Bitmap { places == nil ? binding.candidates.taken : Bitmap(count: count, repeating: true) }

    // MARK: Columns

    private func column(of slot: Slot) -> ValueColumn? {
        if let known = columns[slot] { return known }
        let column: ValueColumn?
        if let part = binding.evaluator.pairs.parts[slot] {
            guard case .asked(let condition) = binding.rest(of: part) else { return nil }
            column = ValueColumn(ofInts: evaluate(condition.program, among: everybody))
        } else if let places {
            column = binding.candidates.column(of: slot)?.gathering(places)
        } else {
            return binding.candidates.column(of: slot)
        }
        columns[slot] = column
        return column
    }

    private func evaluate(_ program: ColumnarProgram, among rows: Bitmap) -> ColumnarResult {
        var batch = ColumnBatch(count: count)
        for slot in program.program.references { if let column = column(of: slot) { batch.setColumn(column, of: slot) } }
        return program.evaluate(batch, selection: rows)
    }

    // MARK: Conditions

    /// A condition on some of them; bits of others mean nothing.
    func condition(_ condition: PairExpressions.Condition, among rows: Bitmap) -> Truths {
        switch condition {
        case .expression(let expression): self.expression(expression, among: rows)
        case .all(let parts): parts.count == 1 ? self.condition(parts[0], among: rows) : logic(parts, areAll: true, among: rows)
        case .any(let parts): parts.count == 1 ? self.condition(parts[0], among: rows) : logic(parts, areAll: false, among: rows)
        }
    }

    private func expression(_ expression: Int, among rows: Bitmap) -> Truths {
        switch binding.rest(of: expression) {
        case .decided(let outcome): return Truths(outcome, of: rows)
        case .asked(let condition):
            let isKept = condition.isKept(of: binding.candidates)
            if !isKept, let truths = truths(condition, amongFew: rows) { return truths }
            guard !areStandIns, binding.isAtHand(expression), places == nil || isKept else {
                return Truths(evaluate(condition.program, among: rows))
            }
            let all = condition.truths(ofEverybodyIn: binding.candidates) { changed in
                let people = changed.map { People(binding, places: $0) } ?? People(binding)
                return Truths(people.evaluate(condition.program, among: people.everybody))
            }
            return places.map(all.gathering) ?? all
        }
    }

    /// What a condition says of some of everybody that reads one column, where that is known of few of them: they are asked sooner again than
    /// everybody once, and in the column they are a part of nearly every word. `nil` where they are many.
    private func truths(_ condition: KeptCondition, amongFew rows: Bitmap) -> Truths? {
        guard places == nil, !areStandIns, condition.residual.references.count == 1,
            let column = column(of: condition.residual.references[0]), column.hasPlainCells
        else { return nil }
        let known = rows & column.knownRows
        // What it says of whom nothing is known.
        guard known.population < count / People.few, let otherwise = condition.program.evaluate(ColumnBatch(count: 1)).outcome(at: 0)
        else { return nil }
        var truths = Truths(otherwise, of: rows)
        let places = known.narrowRows
        let some = People(binding, places: places)
        truths.set(places, from: Truths(some.evaluate(condition.program, among: some.everybody)))
        return truths
    }

    /// One of so many people is few.
    private static let few = 32

    /// `&&` and `||` as the language has them: beside a part that decides nothing else matters, and beside an unknown no error does.
    private func logic(_ parts: [PairExpressions.Condition], areAll: Bool, among rows: Bitmap) -> Truths {
        var open = rows.words
        var (decided, passed, unknown) = (
            Array(repeating: UInt64(0), count: open.count), open, Array(repeating: UInt64(0), count: open.count)
        )
        for (part, _) in parts.map({ ($0, binding.cost(of: $0.expressions)) }).sorted(by: { $0.1 < $1.1 }) {
            let asked = Bitmap(count: rows.count, words: open)
            if asked.isEmpty { break }
            let truths = condition(part, among: asked)
            let (decides, passes) = areAll ? (truths.fails.words, truths.holds.words) : (truths.holds.words, truths.fails.words)
            let waits = truths.unknown.words
            decided.update(decides, open) { $0 | $1 & $2 }
            passed.update(passes) { $0 & $1 }
            unknown.update(waits, open) { $0 | $1 & $2 }
            open.update(decides) { $0 & ~$1 }
        }
        unknown.update(decided) { $0 & ~$1 }
        passed.update(decided) { $0 & ~$1 }
        var failed = rows.words
        failed.update(decided, passed) { $0 & ~($1 | $2) }
        failed.update(unknown) { $0 & ~$1 }
        func bits(_ words: [UInt64]) -> Bitmap { Bitmap(count: rows.count, words: words) }
        let (holds, fails) = areAll ? (bits(passed), bits(decided)) : (bits(decided), bits(passed))
        return Truths(holds: holds, fails: fails, unknown: bits(unknown), failed: bits(failed))
    }

    /// What a gate says of some of them: nothing of those to whom it does not apply. What cannot be told counts as applying.
    func verdict(of gate: PairExpressions.Gate, among rows: Bitmap) -> Truths {
        let asked = gate.applies.map { rows.subtracting(condition($0, among: rows).fails) } ?? rows
        var verdict = condition(gate.condition, among: asked)
        verdict.formIntersection(asked)
        return verdict
    }

    /// Who passes a gate for certain, as far as that is at hand: what would have to be asked counts as not known.
    func passes(_ gate: PairExpressions.Gate) -> Bitmap {
        var passed = certain(gate.condition, toHold: true)
        if let applies = gate.applies { passed.formUnion(certain(applies, toHold: false)) }
        return passed
    }

    /// For whom a condition is known to hold, or known to fail.
    private func certain(_ condition: PairExpressions.Condition, toHold holds: Bool) -> Bitmap {
        switch condition {
        case .expression(let expression):
            guard binding.isAtHand(expression) else { return Bitmap(count: count) }
            let truths = self.expression(expression, among: everybody)
            return holds ? truths.holds : truths.fails
        case .all(let parts): return combined(parts.map { certain($0, toHold: holds) }, areAll: holds)
        case .any(let parts): return combined(parts.map { certain($0, toHold: holds) }, areAll: !holds)
        }
    }

    private func combined(_ parts: [Bitmap], areAll: Bool) -> Bitmap {
        guard let first = parts.first else { return Bitmap(count: count) }
        return parts.dropFirst().reduce(into: first) { if areAll { $0.formIntersection($1) } else { $0.formUnion($1) } }
    }

    // MARK: Soft rules

    /// What a soft rule says of each, in per mille; ``nothing`` where it does not apply, is unknown or cannot be evaluated (Decisions 0020).
    func values(of rule: PairExpressions.SoftRule, among rows: Bitmap) -> [Int16] {
        let asked = applies(rule, among: rows)
        switch binding.rest(of: rule.value) {
        case .decided(.value(let value)):
            var values = Array(repeating: People.nothing, count: count)
            if let permille = value.asPermille { asked.forEach { values[$0] = permille } }
            return values
        case .decided: return Array(repeating: People.nothing, count: count)
        case .asked(let condition): return evaluate(condition.program, among: asked).permilles
        }
    }

    /// What ``values(of:among:)`` has of those of whom a rule says nothing.
    static let nothing: Int16 = -1

    /// What a soft rule says of everybody, by classes of what they have: of each place a row, and of each row ``values(of:among:)``. `nil` where
    /// it cannot be told so, or not for less.
    func valuesByClass(of rule: PairExpressions.SoftRule) -> (rows: [UInt16], values: [Int16])? {
        guard places == nil, !areStandIns, rule.applies.map(binding.isDecided) ?? true,
            case .asked(let condition) = binding.rest(of: rule.value),
            let classes = binding.classes(of: rule.value, condition)
        else { return nil }
        return (classes.rows(count, binding.candidates.column), classes.result.permilles)
    }

    /// What a variable of ``PairExpressions/parts`` is for each; `nil` where it has values beyond 31 bits.
    func values(ofPart slot: Slot) -> [Int32]? {
        guard let part = binding.evaluator.pairs.parts[slot], case .asked(let condition) = binding.rest(of: part) else { return nil }
        return evaluate(condition.program, among: everybody).numbers
    }

    /// Of some of them those to whom a soft rule applies. What cannot be told counts as yes.
    func applies(_ rule: PairExpressions.SoftRule, among rows: Bitmap) -> Bitmap {
        rule.applies.map { rows.subtracting(expression($0, among: rows).fails) } ?? rows
    }
}

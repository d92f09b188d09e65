import CEL

/// The rows on which a condition holds, fails, is unknown or cannot be told here.
struct Truths {
    var holds: Bitmap
    var fails: Bitmap
    var unknown: Bitmap
    var failed: Bitmap

    fileprivate mutating func extend(to count: Int) {
        guard count > holds.count else { return }
        holds.extend(to: count)
        fails.extend(to: count)
        unknown.extend(to: count)
        failed.extend(to: count)
    }

    fileprivate mutating func set(_ row: Int, from other: Truths, _ index: Int) {
        holds[row] = other.holds[index]
        fails[row] = other.fails[index]
        unknown[row] = other.unknown[index]
        failed[row] = other.failed[index]
    }

    /// The answers of some people, by their places.
    func gathering(_ places: [Int32]) -> Truths {
        Truths(
            holds: holds.gathering(places), fails: fails.gathering(places), unknown: unknown.gathering(places),
            failed: failed.gathering(places))
    }

    init(holds: Bitmap, fails: Bitmap, unknown: Bitmap, failed: Bitmap) {
        (self.holds, self.fails, self.unknown, self.failed) = (holds, fails, unknown, failed)
    }

    /// Keeps what is said of some rows.
    mutating func formIntersection(_ rows: Bitmap) {
        holds.formIntersection(rows)
        fails.formIntersection(rows)
        unknown.formIntersection(rows)
        failed.formIntersection(rows)
    }

    /// The same outcome for some rows.
    init(_ outcome: Outcome, of rows: Bitmap) {
        let none = Bitmap(count: rows.count)
        (holds, fails, unknown, failed) = (none, none, none, none)
        switch outcome {
        case .value(.bool(true)): holds = rows
        case .value(.bool(false)): fails = rows
        case .unknown: unknown = rows
        // What is no condition is no answer, as for `&&`.
        case .value, .error: failed = rows
        }
    }

    init(_ result: ColumnarResult) {
        if case .truths(let holds) = result.values, result.rowsApart.isEmpty {
            self.init(holds: holds, fails: result.known.subtracting(holds), unknown: result.unknown, failed: result.failed)
            return
        }
        // No lane for all its values: each row tells by itself. What is no condition is no answer, as for `&&`.
        let none = Bitmap(count: result.count)
        self.init(holds: none, fails: none, unknown: result.unknown, failed: result.failed)
        result.known.forEach { row in
            switch result.outcome(at: row) {
            case .value(.bool(true)): holds[row] = true
            case .value(.bool(false)): fails[row] = true
            default: failed[row] = true
            }
        }
    }
}

/// An expression of people with what it last said of everybody: the next vacancy that asks the same of them pays only for who changed
/// meanwhile.
final class KeptCondition {
    let residual: Program
    /// Planned when it is first asked of somebody: mostly what it says is at hand.
    private(set) lazy var program = ColumnarProgram(residual, layout: { layouts[$0] }, memory: memory)
    private let layouts: [Slot: ValueColumn.Layout]
    /// False where it reads what was computed for one vacancy: then nothing of what it says is kept.
    let isOfManyVacancies: Bool
    /// The same by classes of values, where it can be told so.
    private(set) lazy var factored = FactoredProgram(program, memory: memory)
    private let memory: LaneMemory
    private let kept = KeptTruths()
    private var hasComeAgain = false

    /// - Parameters:
    ///   - layout: How the columns of people are kept.
    ///   - isFound: Whether vacancies that agree in what it reads of them will find it.
    ///   - parts: Variables that may be columns of one vacancy.
    ///   - memory: That of the thread.
    init(
        _ residual: Program, layout: (Slot) -> ValueColumn.Layout?, isFound: Bool, parts: Set<Slot>, memory: LaneMemory
    ) {
        (self.residual, self.parts, self.memory) = (residual, parts, memory)
        // Not by asking for it later: whoever tells it holds all columns.
        layouts = Dictionary(uniqueKeysWithValues: residual.references.compactMap { slot in layout(slot).map { (slot, $0) } })
        isOfManyVacancies = isFound && parts.isDisjoint(with: residual.references)
    }

    private let parts: Set<Slot>
    /// Whether it may fail for somebody where nothing fails that it reads. Attributes and ``PairExpressions/parts`` are of their types; a list
    /// that a variable makes may hold anything.
    private(set) lazy var mayFail = !residual.neverFails { $0.variable == PairSlots.candidate || parts.contains($0) }

    var isKept: Bool { kept.isKept }
    func forget() { kept.forget() }

    /// Another vacancy asks the same.
    func comesAgain() { hasComeAgain = true }

    /// Whether what it says of everybody is known but for who changed, or is to be from now on: not the first time, since it may never be
    /// asked again.
    var isWorthKeeping: Bool { isKept || isOfManyVacancies && hasComeAgain }

    /// What the condition says of everybody.
    ///
    /// - Parameter evaluate: Asks it of some places, or of everybody.
    /// - Precondition: ``isWorthKeeping``.
    func truths(ofEverybodyIn candidates: CandidateColumns, _ evaluate: ([Int32]?) -> Truths) -> Truths {
        kept.truths(ofEverybodyIn: candidates, evaluate)
    }
}

/// What was last said of everybody: only who changed meanwhile is asked again.
final class KeptTruths {
    private var kept: (truths: Truths, at: RowHistory.Moment)?

    var isKept: Bool { kept != nil }
    func forget() { kept = nil }

    /// What is said of everybody now.
    ///
    /// - Parameter evaluate: Asks some places, or everybody.
    func truths(ofEverybodyIn candidates: CandidateColumns, _ evaluate: ([Int32]?) -> Truths) -> Truths {
        if case (var truths, let moment)? = kept.take(), let changed = candidates.history.changes(since: moment) {
            truths.extend(to: candidates.count)
            if !changed.isEmpty {
                let some = evaluate(changed)
                for (index, row) in changed.enumerated() { truths.set(Int(row), from: some, index) }
            }
            kept = (truths, candidates.history.now)
            return truths
        }
        let truths = evaluate(nil)
        kept = (truths, candidates.history.now)
        return truths
    }
}

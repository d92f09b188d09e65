import CEL

/// One expression over pairs, ready for some vacancies: for each combination of values it reads of them, what is left to be asked of people.
///
/// Vacancies that agree in what the expression reads share its program, and the tables by distinct value that the program has filled.
final class BoundExpression {
    /// What is left when a vacancy is known.
    enum Rest {
        /// The same for everybody.
        case decided(Outcome)
        case asked(KeptCondition)
    }

    private let program: Program
    private let memory: LaneMemory
    /// What it reads that is not a column for every vacancy.
    let slots: [Slot]
    /// Whether it reads nothing of people: then it says the same of everybody.
    let isOfVacancy: Bool
    /// Among these what may be a column, computed for one vacancy: see ``PairExpressions/parts``.
    private let parts: Set<Slot>
    private var known: [[Int32]: Entry] = [:]
    private var uses = 0
    /// Combinations that were dropped, with when that was.
    private var dropped: [[Int32]: Int] = [:]

    private struct Entry {
        let rest: Rest
        var lastUse: Int
        var hasComeAgain: Bool
    }

    /// Combinations kept of those that come again and again: those used last. A program owns what it has learned of distinct values.
    private static let most = 16
    /// And of those that came only once: pay is as good as never the same again, and its programs would take most of the memory.
    private static let mostNew = 2
    /// So many that were dropped are remembered, so that one that comes now and then is known as such.
    private static let mostDropped = 64
    /// Of all these, combinations whose answers for everybody are kept: three bits a person each.
    private static let mostKept = 8

    /// - Parameters:
    ///   - memory: That of the thread.
    ///   - parts: The variables that may be columns of one vacancy.
    ///   - isColumn: Whether a slot is a column for every vacancy.
    init(_ program: Program, _ memory: LaneMemory, parts: Set<Slot>, isColumn: (Slot) -> Bool) {
        self.program = program
        self.memory = memory
        self.parts = parts
        slots = program.references.filter { !isColumn($0) }
        isOfVacancy = slots.count == program.references.count && parts.isDisjoint(with: slots)
    }

    /// - Parameters:
    ///   - key: Equal for vacancies that agree in all ``slots``; `nil` where something of it fails, which is then not kept.
    ///   - outcome: What the vacancy holds of a slot; `nil` for a column.
    ///   - layout: How the columns of people are kept.
    func rest(_ key: [Int32]?, _ outcome: (Slot) -> Outcome?, layout: (Slot) -> ValueColumn.Layout?) -> Rest {
        uses += 1
        if let key, var entry = known.removeValue(forKey: key) {
            if !entry.hasComeAgain { makeRoom(ofThoseThatComeAgain: true) }
            (entry.lastUse, entry.hasComeAgain) = (uses, true)
            known[key] = entry
            if case .asked(let condition) = entry.rest { condition.comesAgain() }
            return entry.rest
        }
        let residual = program.residual { outcome($0) }
        let rest =
            residual.decided.map { Rest.decided($0) }
            ?? .asked(KeptCondition(residual, layout: layout, isFound: key != nil, parts: parts, memory: memory))
        guard let key else { return rest }
        let hasComeAgain = dropped.removeValue(forKey: key) != nil
        makeRoom(ofThoseThatComeAgain: hasComeAgain)
        known[key] = Entry(rest: rest, lastUse: uses, hasComeAgain: hasComeAgain)
        forgetAnswers()
        return rest
    }

    /// Drops what was not used for longest, of those that came once or of those that came again.
    ///
    /// Source: T. Johnson and D. Shasha, "2Q: A Low Overhead High Performance Buffer Management Replacement Algorithm", VLDB 1994.
    private func makeRoom(ofThoseThatComeAgain again: Bool) {
        var (count, first): (Int, (key: [Int32], use: Int)?) = (0, nil)
        for (key, entry) in known where entry.hasComeAgain == again {
            count += 1
            if entry.lastUse < first?.use ?? .max { first = (key, entry.lastUse) }
        }
        guard count >= (again ? BoundExpression.most : BoundExpression.mostNew), let oldest = first?.key else { return }
        known[oldest] = nil
        dropped[oldest] = uses
        if dropped.count > BoundExpression.mostDropped, let first = dropped.min(by: { $0.value < $1.value })?.key { dropped[first] = nil }
    }

    private func forgetAnswers() {
        // Fewer are not too many, whatever they keep.
        guard known.count > BoundExpression.mostKept else { return }
        let kept = known.values.compactMap { entry -> (KeptCondition, Int)? in
            if case .asked(let condition) = entry.rest, condition.isKept { (condition, entry.lastUse) } else { nil }
        }
        guard kept.count > BoundExpression.mostKept else { return }
        for (condition, _) in kept.sorted(by: { $0.1 < $1.1 }).dropLast(BoundExpression.mostKept) { condition.forget() }
    }

    /// What it says of everybody.
    ///
    /// - Precondition: ``isOfVacancy``.
    func outcome(_ activation: PairActivation) -> Outcome { program.evaluate(activation) }

    /// Forgets all vacancies.
    func forget() {
        known.removeAll()
        dropped.removeAll()
    }
}

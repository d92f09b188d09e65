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
    private let isColumn: (Slot) -> Bool
    private let memory: LaneMemory
    /// What it reads of the vacancy, and the day.
    let slots: [Slot]
    private var known: [[Int32]: (rest: Rest, lastUse: Int)] = [:]
    private var uses = 0

    /// Combinations kept: those used last. A program owns what it has learned of distinct values.
    private static let most = 12
    /// Of these, combinations whose answers for everybody are kept: three bits a person each.
    private static let mostKept = 4

    /// - Parameter memory: That of the thread.
    init(_ program: Program, _ memory: LaneMemory, isColumn: @escaping (Slot) -> Bool) {
        self.program = program
        self.memory = memory
        self.isColumn = isColumn
        slots = program.references.filter { !isColumn($0) }
    }

    /// - Parameters:
    ///   - key: Equal for vacancies that agree in all ``slots``; `nil` where something of it fails, which is then not kept.
    ///   - outcome: What the vacancy holds of a slot.
    ///   - layout: How the columns of people are kept.
    func rest(_ key: [Int32]?, _ outcome: (Slot) -> Outcome, layout: (Slot) -> ValueColumn.Layout?) -> Rest {
        uses += 1
        if let key, let entry = known[key] {
            known[key]?.lastUse = uses
            return entry.rest
        }
        let residual = program.residual { isColumn($0) ? nil : outcome($0) }
        let rest =
            residual.decided.map { Rest.decided($0) } ?? .asked(KeptCondition(ColumnarProgram(residual, layout: layout, memory: memory)))
        guard let key else { return rest }
        if known.count >= BoundExpression.most, let oldest = known.min(by: { $0.value.lastUse < $1.value.lastUse })?.key {
            known[oldest] = nil
        }
        known[key] = (rest, uses)
        forgetAnswers()
        return rest
    }

    private func forgetAnswers() {
        let kept = known.values.compactMap { entry -> (KeptCondition, Int)? in
            if case .asked(let condition) = entry.rest, condition.isKept { (condition, entry.lastUse) } else { nil }
        }
        guard kept.count > BoundExpression.mostKept else { return }
        for (condition, _) in kept.sorted(by: { $0.1 < $1.1 }).dropLast(BoundExpression.mostKept) { condition.forget() }
    }

    /// Forgets all vacancies.
    func forget() { known.removeAll() }
}

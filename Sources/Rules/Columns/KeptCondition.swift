import CEL

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
    /// The same by what people answer, where it asks nothing but which texts are in their lists, and there are few answers.
    private(set) lazy var combinations = residual.memberships.flatMap { MembershipCombinations($0) }
    /// What it says of each combination of answers, in per mille; nothing where it is not told by these.
    private(set) lazy var permillesOfCombinations = combinations.map { program.evaluate($0.standIns).permilles } ?? []
    private let memory: LaneMemory
    /// By stratum.
    private var kept: [KeptTruths] = []
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

    /// Whether it is kept of anybody.
    var isKept: Bool { kept.contains(where: \.isKept) }
    /// Whether it is kept of everybody in a stratum.
    func isKept(of candidates: CandidateStratum) -> Bool { candidates.index < kept.count && kept[candidates.index].isKept }
    func forget() { kept = [] }

    /// Another vacancy asks the same.
    func comesAgain() { hasComeAgain = true }

    /// Whether what it says of everybody in a stratum is known but for who changed, or is to be from now on: not the first time, since it may
    /// never be asked again.
    func isWorthKeeping(of candidates: CandidateStratum) -> Bool { isKept(of: candidates) || isOfManyVacancies && hasComeAgain }

    /// What the condition says of everybody.
    ///
    /// - Parameter evaluate: Asks it of some places, or of everybody.
    /// - Precondition: ``isWorthKeeping(of:)``.
    func truths(ofEverybodyIn candidates: CandidateStratum, _ evaluate: ([Int32]?) -> Truths) -> Truths {
        while kept.count <= candidates.index { kept.append(KeptTruths()) }
        return kept[candidates.index].truths(ofEverybodyIn: candidates, evaluate)
    }
}

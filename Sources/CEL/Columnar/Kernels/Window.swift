/// The rows one call of a kernel works on: up to ``most`` places, each of which is a row of the batch.
struct Window {
    /// For conditions over columns, of which nothing is kept but bits: long, so that memory is read in long runs (measured on columns larger than
    /// the caches: a quarter less time than with a quarter of the length).
    static let most = 16_384
    static let mostWords = most / 64
    /// Where lanes of values are computed: short enough for a few of them to stay in the caches of a core (measured: steps
    /// that are called half as often outweigh what the first cache loses).
    static let mostInLanes = 8192

    let count: Int
    /// The row of the first place, a multiple of 64, when the rows are consecutive.
    let base: Int
    /// The row of each place, when they are not.
    let rows: Strip<Int32>?

    /// Words of a bitmap over the places. Bits beyond ``count`` are never selected.
    var words: Int { (count + 63) >> 6 }

    @inline(__always)
    func row(_ place: Int) -> Int { rows.map { Int($0[place]) } ?? base + place }
}

/// Values of one type at the places of a window, and what is known of them. Places that are neither known nor unknown are errors.
///
/// Bits and values at places that were not selected mean nothing, and values that are not known mean nothing.
struct Lane<T: LaneValue> {
    let values: Strip<T>
    let known: Strip<UInt64>
    let unknown: Strip<UInt64>
}

/// One step of a columnar program. Its result stands in memory lent for an evaluation, so a tree of steps serves one evaluation at a time.
class Step {
    /// Where the strips of a step lie that has nothing.
    static let nothing = Cells<UInt64>(capacity: 0)

    let plan: PlanPart
    init(_ plan: PlanPart) { self.plan = plan }

    /// The evaluation is over.
    func giveBack(to memory: LaneMemory) { preconditionFailure("every step that borrows gives back") }
}

/// A condition at the places of a window.
///
/// After ``run(_:_:_:)`` each selected place is in one of ``holds``, ``fails`` and ``unknown``, or in none: an error. Places that were not
/// selected are in none.
class TruthStep: Step {
    private var cells: Cells<UInt64>?
    final private(set) var holds = Step.nothing.all
    final private(set) var fails = Step.nothing.all
    final private(set) var unknown = Step.nothing.all
    /// Room for what is known of an operand.
    final private(set) var valid = Step.nothing.all
    final private(set) var missing = Step.nothing.all

    final func run(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        if cells == nil { lay(run.loan.borrowTruths(for: self)) }
        compute(run, window, selected)
    }

    func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) { preconditionFailure("every step computes something") }

    private func lay(_ cells: Cells<UInt64>) {
        self.cells = cells
        let all = cells.all
        func words(_ index: Int) -> Strip<UInt64> { all.from(index * Window.mostWords, count: Window.mostWords) }
        (holds, fails, unknown, valid, missing) = (words(0), words(1), words(2), words(3), words(4))
    }

    override final func giveBack(to memory: LaneMemory) {
        guard let cells = cells.take() else { return }
        memory.putTruths(cells)
        let nothing = Step.nothing.all
        (holds, fails, unknown, valid, missing) = (nothing, nothing, nothing, nothing, nothing)
    }

    /// Makes a result of the bits in ``holds``, which mean something where the operands are known.
    @inline(__always)
    final func settle(_ window: Window, _ selected: Strip<UInt64>, known: (Int) -> UInt64, unknown other: (Int) -> UInt64) {
        let (holds, fails, unknown) = (holds, fails, unknown)
        for word in 0..<window.words {
            let valid = known(word) & selected[word]
            fails[word] = ~holds[word] & valid
            holds[word] &= valid
            unknown[word] = other(word) & selected[word]
        }
    }

    /// Makes a result of the bits in ``holds``, which mean something where the column is known.
    final func settle(_ run: Run, _ source: Run.Source, _ window: Window, _ selected: Strip<UInt64>) {
        // Most columns hold no errors: then what is not known is unknown.
        if case .slot(let index) = source, window.rows == nil, let column = run.columns[index], column.failed == nil {
            let known = column.known.from(window.base >> 6, count: window.words)
            return settle(window, selected, known: { known[$0] }, unknown: { ~known[$0] })
        }
        run.validity(source, window, known: valid, unknown: missing)
        settle(window, selected)
    }

    /// The same with ``valid`` and ``missing`` saying what is known.
    final func settle(_ window: Window, _ selected: Strip<UInt64>) {
        let (valid, missing) = (valid, missing)
        settle(window, selected, known: { valid[$0] }, unknown: { missing[$0] })
    }
}

/// Values at the places of a window.
class LaneStep<T: LaneValue>: Step {
    private var cells: Cells<T>?
    private var bits: Cells<UInt64>?
    /// Where a step puts values that it computes: as long as the windows for which it called ``reserve(_:_:)`` in this evaluation.
    final private(set) var values = Strip<T>.empty
    final private(set) var known = Step.nothing.all
    final private(set) var unknown = Step.nothing.all
    final var lane: Lane<T> { Lane(values: values, known: known, unknown: unknown) }
    /// The same values in half the room, of a step over integers that are known to fit.
    final var narrow: NarrowStep?
    /// True of a step that puts a value of its own at every selected place that has one, so that ``values`` may be anybody's memory.
    var isComputed: Bool { false }

    /// Puts the values of the next windows elsewhere than into cells lent for the evaluation; `nil` ends that.
    ///
    /// - Precondition: The step is computed, and no window is longer than the strip.
    final func lend(_ memory: Strip<T>?) { values = memory ?? cells?.all ?? .empty }

    /// Makes room for the values of a window. There may be anything in it.
    final func reserve(_ run: Run, _ window: Window) {
        guard values.count < window.words << 6 else { return }
        let cells: Cells<T> = run.loan.borrow(window.words << 6, for: self)
        self.cells = cells
        values = cells.all
    }

    private func lay(_ bits: Cells<UInt64>) {
        self.bits = bits
        known = bits.all.from(0, count: Window.mostWords)
        unknown = bits.all.from(Window.mostWords, count: Window.mostWords)
    }

    override func giveBack(to memory: LaneMemory) {
        // Not by `take()`, which would look up the type of what it takes.
        if let cells { T.put(cells, memory) }
        cells = nil
        values = .empty
        guard let bits = bits.take() else { return }
        memory.putBits(bits)
        (known, unknown) = (Step.nothing.all, Step.nothing.all)
    }

    final func run(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        if bits == nil { lay(run.loan.borrowBits(for: self)) }
        return compute(run, window, selected)
    }

    func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        preconditionFailure("every step computes something")
    }
}

/// A step over integers whose values fit 32 bits: twice as many to the instruction, and nothing can overflow.
struct NarrowStep {
    let step: LaneStep<Int32>
    /// Where its values lie, at the places that have one.
    let range: ClosedRange<Int64>
}

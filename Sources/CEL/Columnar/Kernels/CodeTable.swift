/// What a part evaluates to for each value of a dictionary, computed when a value is first met.
///
/// For a part that depends on one coded column (or on the elements of a list that are coded) and on nothing else.
struct CodeTable {
    enum State {
        static let fails: UInt8 = 0, holds: UInt8 = 1, unknown: UInt8 = 2, error: UInt8 = 3
        /// No value of the lane's type: the scalar interpreter decides such rows.
        static let strange: UInt8 = 4
        static let missing: UInt8 = 255
    }

    /// Hands the part the one thing it reads.
    private struct OneSlot: Activation {
        let outcome: Outcome
        func resolve(_ slot: Slot) -> Outcome { outcome }
    }

    private let node: Node
    private let local: Int?
    private let unknown: Outcome
    private var frame: Frame
    private var identity: UInt64 = 0
    /// By code; entry 0 is for unknown.
    private(set) var states: [UInt8] = []
    /// Codes that are not computed yet.
    private(set) var left = 0
    /// The codes that hold, while they are few enough to compare with each; else `nil`.
    private(set) var few: (codes: [Int32], isOpposite: Bool)?
    /// True when every value holds or fails, so that only unknown is neither.
    private(set) var isPlain = false
    /// The codes of the places of the window; the entries of the selected ones are computed.
    private(set) var codes = Cells<Int32>(capacity: 0)
    /// Places seen since a code was new.
    private var seen = 0

    /// - Parameters:
    ///   - local: The variable of a macro that the part reads, `nil` where it reads a slot.
    ///   - unknown: What the slot is on a row without a value.
    init(_ expression: TypedExpression, local: Int?, unknown: Outcome) {
        var planner = Planner()
        node = planner.plan(expression)
        self.local = local
        self.unknown = unknown
        frame = Frame(locals: max(planner.localCount, (local ?? -1) + 1), steps: 0)
    }

    /// Makes the table one of this dictionary, with room for all its codes.
    mutating func prepare(_ dictionary: ColumnDictionary) {
        if identity != dictionary.identity {
            identity = dictionary.identity
            states.removeAll(keepingCapacity: true)
            left = 0
        }
        guard states.count < dictionary.count + 1 else { return }
        left += dictionary.count + 1 - states.count
        states += repeatElement(State.missing, count: dictionary.count + 1 - states.count)
        (few, isPlain, seen) = (nil, false, 0)
    }

    /// Values of a dictionary for which the part is not computed yet.
    func missing(_ dictionary: ColumnDictionary) -> Int {
        identity == dictionary.identity ? left + dictionary.count + 1 - min(states.count, dictionary.count + 1) : dictionary.count + 1
    }

    /// Evaluates the part for a code.
    mutating func outcome(_ code: Int, _ dictionary: ColumnDictionary, steps: Int) -> Outcome {
        frame.steps = steps
        let value = code == 0 ? unknown : .value(dictionary[code])
        if let local { frame.locals[local] = value }
        return node.evaluate(OneSlot(outcome: value), &frame)
    }

    /// Keeps the state of a code that had none.
    mutating func keep(_ state: UInt8, _ code: Int) {
        states[code] = state
        left -= 1
        guard left == 0, states.count > 1 else { return }
        isPlain = states[0] == State.unknown && states.dropFirst().allSatisfy { $0 <= State.holds }
        guard isPlain else { return }
        func codes(_ state: UInt8) -> [Int32] { states.indices.filter { states[$0] == state }.map { Int32($0) } }
        let yes = states.count { $0 == State.holds }
        if yes <= CodeTable.fewest {
            few = (codes(State.holds), false)
        } else if states.count - 1 - yes <= CodeTable.fewest {
            few = (codes(State.fails), true)
        }
    }

    /// Of a slot that the batch has no column for.
    private static let nothing = ColumnDictionary()

    /// Up to so many codes are found faster by comparing than by looking them up.
    private static let fewest = 24

    /// The codes of selected places that are not computed, perhaps several times.
    private func missing(_ window: Window, _ selected: Strip<UInt64>) -> [Int] {
        let (codes, states) = (codes.all, states)
        var missing: [Int] = []
        for word in 0..<window.words where selected[word] != 0 {
            forEachBit(of: selected[word]) { place in
                let code = Int(codes[word << 6 + place])
                if states[code] == State.missing { missing.append(code) }
            }
        }
        return missing
    }

    /// Copies the codes at the places of a window, and calls `compute` for each that is selected and not computed.
    mutating func read(
        _ run: Run, _ source: Run.Source, _ window: Window, _ selected: Strip<UInt64>,
        compute: (inout CodeTable, Int, ColumnDictionary) -> Void
    ) {
        let (column, base, positions) = run.locate(source, window)
        let dictionary = column?.dictionary ?? CodeTable.nothing
        prepare(dictionary)
        if codes.capacity < window.count { codes = Cells(capacity: window.count) }
        guard let column else {
            codes.all.fill(0)
            if left > 0 { compute(&self, 0, dictionary) }
            return
        }
        column.copyCodes(base, positions, window, into: codes.all)
        guard left > 0 else { return }
        for word in 0..<window.words { seen += selected[word].nonzeroBitCount }
        if left <= seen {
            // As much work as the places that asked: what is left may never be asked for, but a whole table is looked up faster.
            let missing = states.enumerated().lazy.filter { $0.element == State.missing }.map(\.offset)
            for code in Array(missing) { compute(&self, code, dictionary) }
            return
        }
        for code in missing(window, selected) where states[code] == State.missing { compute(&self, code, dictionary) }
    }
}

/// Outcomes of a part by the combination of values it reads: codes of columns and cells of lanes.
///
/// A part that has no kernel is often asked for the same few combinations: a shift and some minutes of way against one of a dozen curfews. It is
/// then evaluated once per combination and looked up by the others. What is kept depends on nothing else: parts are pure. Values are kept by
/// their bits: of one type for all, or looking something up would first look up how large it is.
struct Memory {
    /// The most values a combination may have.
    static var most: Int { 3 }
    private static var mostEntries: Int { 1 << 18 }

    /// What is kept of one combination, side by side: looking something up is one way to a slot and one to its entry.
    private struct Entry {
        let a: Int64
        let b: Int64
        let c: Int64
        /// What is known of the values; zero where that is everything.
        let tags: UInt8
        let state: UInt8
        let value: UInt64

        var hash: Int { Memory.hash(a, b, c, tags) }
    }

    private var entries: [Entry] = []
    /// Their places, counted from 1.
    private var index = CodeIndex()

    /// Forgets everything.
    mutating func clear() { (entries, index) = ([], CodeIndex()) }

    private static func hash(_ a: Int64, _ b: Int64, _ c: Int64, _ tags: UInt8) -> Int {
        // Odd constants from the digits of pi; the high bits of a product depend on all bits of its factors.
        var hash = UInt64(bitPattern: a) &* 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 29) ^ UInt64(bitPattern: b)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 32) ^ UInt64(bitPattern: c) ^ UInt64(tags) << 56) &* 0x94D0_49BB_1331_11EB
        return Int(truncatingIfNeeded: hash >> 32)
    }

    /// The state and the value kept of a combination; what `compute` says where there is none.
    mutating func look(_ a: Int64, _ b: Int64, _ c: Int64, _ tags: UInt8, _ compute: () -> (UInt8, UInt64)) -> (state: UInt8, value: UInt64)
    {
        let hash = Memory.hash(a, b, c, tags)
        let place = index.code(hash) { place in
            let entry = entries[place - 1]
            return entry.a == a && entry.b == b && entry.c == c && entry.tags == tags
        }
        if let place {
            let entry = entries[place - 1]
            return (entry.state, entry.value)
        }
        let (state, value) = compute()
        // A part with that many combinations gains little from remembering them.
        if entries.count >= Memory.mostEntries { clear() }
        entries.append(Entry(a: a, b: b, c: c, tags: tags, state: state, value: value))
        index.insert(entries.count, hash) { [entries] in entries[$0 - 1].hash }
        return (state, value)
    }
}

/// A part that is evaluated once per combination of the values it reads.
struct Remembered {
    /// A value of the combination, and the variable that stands for it in ``node``.
    enum Operand {
        case code(CodeReader, local: Int)
        case int(LaneStep<Int64>, local: Int)
        /// An instant, by its second; one within a second is left to the interpreter.
        case time(LaneStep<Timestamp>, local: Int)
        case truth(TruthStep, local: Int)

        var local: Int {
            switch self {
            case .code(_, let local), .int(_, let local), .time(_, let local), .truth(_, let local): local
            }
        }
    }

    /// What a lane of an operand came out as.
    enum OperandLane {
        case ints(Lane<Int64>)
        case times(Lane<Timestamp>)
        /// Codes and conditions stand in their steps.
        case none
    }

    enum State {
        static let holds: UInt8 = 1
        static let unknown: UInt8 = 2
        static let error: UInt8 = 3
        /// A value of another type than the part has.
        static let strange: UInt8 = 4
    }

    let operands: [Operand]
    private let node: Node
    private var frame: Frame
    private var identities: [UInt64] = []

    /// - Parameter expression: The part, with variables for what the operands give.
    init(_ expression: TypedExpression, _ operands: [Operand]) {
        var planner = Planner()
        node = planner.plan(expression)
        self.operands = operands
        frame = Frame(locals: max(planner.localCount, (operands.map(\.local).max() ?? -1) + 1), steps: 0)
    }

    /// Computes the operands at the places of a window.
    ///
    /// - Returns: The lanes among them, by position; and whether combinations kept before are of the same dictionaries still.
    mutating func prepare(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> (lanes: [OperandLane], isSame: Bool) {
        var now: [UInt64] = []
        var lanes: [OperandLane] = []
        for operand in operands {
            var lane = OperandLane.none
            switch operand {
            case .code(let reader, _):
                reader.read(run, window)
                now.append(reader.dictionary.identity)
            case .int(let step, _): lane = .ints(step.run(run, window, selected))
            case .time(let step, _): lane = .times(step.run(run, window, selected))
            case .truth(let step, _): step.run(run, window, selected)
            }
            lanes.append(lane)
        }
        defer { identities = now }
        return (lanes, now == identities)
    }

    /// The value and its tag of an operand at a place: 0 known, 1 unknown, 2 an error, 3 known and not to be put into a number.
    @inline(__always)
    func read(_ index: Int, _ lanes: [OperandLane], _ place: Int) -> (value: Int64, tag: UInt8) {
        let (word, bit) = (place >> 6, UInt64(place & 63))
        switch operands[index] {
        case .code(let reader, _):
            if reader.known[word] >> bit & 1 == 1 { return (Int64(reader.codes[place]), 0) }
            return (0, reader.unknown[word] >> bit & 1 == 1 ? 1 : 2)
        case .int:
            guard case .ints(let lane) = lanes[index] else { return (0, 2) }
            if lane.known[word] >> bit & 1 == 1 { return (lane.values[place], 0) }
            return (0, lane.unknown[word] >> bit & 1 == 1 ? 1 : 2)
        case .time:
            guard case .times(let lane) = lanes[index] else { return (0, 2) }
            if lane.known[word] >> bit & 1 == 1 {
                let time = lane.values[place]
                return (time.seconds, time.nanoseconds == 0 ? 0 : 3)
            }
            return (0, lane.unknown[word] >> bit & 1 == 1 ? 1 : 2)
        case .truth(let step, _):
            if step.holds[word] >> bit & 1 == 1 { return (1, 0) }
            if step.fails[word] >> bit & 1 == 1 { return (0, 0) }
            return (0, step.unknown[word] >> bit & 1 == 1 ? 1 : 2)
        }
    }

    /// Which attributes an unknown waits for and which error an error is do not change what kind of outcome comes of them.
    private static let unknown = Outcome.unknown(AttributeSet(Attribute("remembered")))
    private static let error = Outcome.error(.undeclared("remembered"))

    /// Evaluates the part for one combination.
    mutating func evaluate(_ values: [(value: Int64, tag: UInt8)], steps: Int) -> Outcome {
        frame.steps = steps
        for (operand, (value, tag)) in zip(operands, values) {
            func outcome(_ known: @autoclosure () -> Outcome) -> Outcome {
                tag == 0 ? known() : tag == 1 ? Remembered.unknown : Remembered.error
            }
            switch operand {
            case .code(let reader, let local): frame.locals[local] = outcome(.value(reader.dictionary[Int(value)]))
            case .int(_, let local): frame.locals[local] = outcome(.value(.int(value)))
            case .time(_, let local):
                guard let time = Timestamp(seconds: value) else { preconditionFailure("a second of a column is one of the calendar") }
                frame.locals[local] = outcome(.value(.timestamp(time)))
            case .truth(_, let local): frame.locals[local] = outcome(.value(.bool(value == 1)))
            }
        }
        return node.evaluate(EmptyActivation(), &frame)
    }
}

/// A condition that is evaluated once per combination of the values it reads.
final class RememberedTruth: TruthStep {
    private var part: Remembered
    private var memory = Memory()

    init(_ part: Remembered, _ plan: PlanPart) {
        self.part = part
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) { self.run(&part, &memory, run, window, selected) }

    /// Lent whole, so that looking something up is not one more access to this object.
    private func run(_ part: inout Remembered, _ memory: inout Memory, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        let (lanes, isSame) = part.prepare(run, window, selected)
        if !isSame { memory.clear() }
        for word in 0..<window.words {
            var (yes, no, missing, strange): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
            forEachBit(of: selected[word]) { bit in
                let bits: UInt64 = 1 << UInt64(bit)
                let (state, value) = memory.look(part: &part, lanes, word << 6 + bit, steps: run.steps) { value in
                    if case .bool(let content) = value { content ? 1 : 0 } else { nil }
                }
                switch state {
                case Remembered.State.holds: if value == 1 { yes |= bits } else { no |= bits }
                case Remembered.State.unknown: missing |= bits
                case Remembered.State.strange: strange |= bits
                default: break
                }
            }
            (holds[word], fails[word], unknown[word]) = (yes, no, missing)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
    }
}

/// A value of eight bytes that is computed once per combination of the values it reads.
final class RememberedLane<T: LaneValue>: LaneStep<T> {
    private var part: Remembered
    private var memory = Memory()
    private let content: (Value) -> UInt64?

    init(_ part: Remembered, _ plan: PlanPart, _ content: @escaping (Value) -> T?) {
        (self.part, self.content) = (part, { content($0)?.pattern })
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        reserve(run, window)
        part.fill(&memory, run, window, selected, values.asWords, known: known, unknown: unknown, content)
        return lane
    }
}

extension Remembered {
    /// The bits of the values at the places of a window, and what is known of them. One for all types of lanes.
    fileprivate mutating func fill(
        _ memory: inout Memory, _ run: Run, _ window: Window, _ selected: Strip<UInt64>, _ values: Strip<UInt64>, known: Strip<UInt64>,
        unknown: Strip<UInt64>, _ content: (Value) -> UInt64?
    ) {
        let (lanes, isSame) = prepare(run, window, selected)
        if !isSame { memory.clear() }
        for word in 0..<window.words {
            var (valid, missing, strange): (UInt64, UInt64, UInt64) = (0, 0, 0)
            forEachBit(of: selected[word]) { bit in
                let bits: UInt64 = 1 << UInt64(bit)
                let (state, value) = memory.look(part: &self, lanes, word << 6 + bit, steps: run.steps, content)
                switch state {
                case State.holds:
                    values[word << 6 + bit] = value
                    valid |= bits
                case State.unknown: missing |= bits
                case State.strange: strange |= bits
                default: break
                }
            }
            (known[word], unknown[word]) = (valid, missing)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
    }
}

extension Memory {
    /// The state and the value of a part at a place.
    @inline(__always)
    fileprivate mutating func look(
        part: inout Remembered, _ lanes: [Remembered.OperandLane], _ place: Int, steps: Int, _ content: (Value) -> UInt64?
    ) -> (state: UInt8, value: UInt64) {
        let count = part.operands.count
        let first = part.read(0, lanes, place)
        let second = count > 1 ? part.read(1, lanes, place) : (0, 0)
        let third = count > 2 ? part.read(2, lanes, place) : (0, 0)
        // Parts of seconds are rare in what is decided by days; such a row is left to the interpreter.
        if first.tag == 3 || second.1 == 3 || third.1 == 3 { return (Remembered.State.strange, 0) }
        return look(first.value, second.0, third.0, first.tag | second.1 << 2 | third.1 << 4) {
            switch part.evaluate([first, second, third], steps: steps) {
            case .value(let value):
                if let content = content(value) { return (Remembered.State.holds, content) }
                return (Remembered.State.strange, 0)
            case .unknown: return (Remembered.State.unknown, 0)
            case .error: return (Remembered.State.error, 0)
            }
        }
    }
}

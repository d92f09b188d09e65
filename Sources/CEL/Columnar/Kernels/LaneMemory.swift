/// Memory for results, lent to the steps of one evaluation after the other, of any program. For one thread.
///
/// A result is as long as a window, and a rule set bound to many vacancies has thousands of steps: were each to keep its own, they would hold
/// many times what all the columns hold that they read (measured with 100,000 people: 240 MB beside 20).
package final class LaneMemory {
    private var truths: [Cells<UInt64>] = []
    private var bits: [Cells<UInt64>] = []
    // Each is found by its type: ``LaneValue/take(_:_:)`` and those beside it.
    var int64 = LaneShelf<Int64>()
    var int32 = LaneShelf<Int32>()
    var uint64 = LaneShelf<UInt64>()
    var double = LaneShelf<Double>()
    var time = LaneShelf<Timestamp>()

    package init() {}

    func takeTruths() -> Cells<UInt64> { truths.popLast() ?? Cells(capacity: 5 * Window.mostWords) }
    func putTruths(_ cells: Cells<UInt64>) { truths.append(cells) }
    func takeBits() -> Cells<UInt64> { bits.popLast() ?? Cells(capacity: 2 * Window.mostWords) }
    func putBits(_ cells: Cells<UInt64>) { bits.append(cells) }
}

/// What a ``LaneMemory`` has for lanes of one type.
struct LaneShelf<T: LaneValue> {
    private var idle: [Cells<T>] = []
    /// Filled with one value, by its bits: rules name the same few again and again.
    private var constants: [UInt64: Cells<T>] = [:]

    private static var mostConstants: Int { 64 }

    /// Cells for so many values or more, with anything in them.
    mutating func take(_ count: Int) -> Cells<T> {
        guard count <= Window.mostInLanes else { return Cells(capacity: count) }
        return idle.popLast() ?? Cells(capacity: Window.mostInLanes)
    }

    mutating func put(_ cells: Cells<T>) { if cells.capacity == Window.mostInLanes { idle.append(cells) } }

    /// Cells for so many values or more, each of which is this one: not to be changed.
    mutating func constant(_ value: T, _ count: Int) -> Cells<T> {
        let key = count <= Window.mostInLanes ? value.pattern : nil
        if let key, let cells = constants[key] { return cells }
        let cells = Cells<T>(capacity: max(count, Window.mostInLanes))
        cells.all.fill(value)
        if let key {
            // Whoever computes with one of those holds it.
            if constants.count >= LaneShelf.mostConstants { constants.removeAll() }
            constants[key] = cells
        }
        return cells
    }
}

/// What the steps of one evaluation have of a ``LaneMemory``.
final class LaneLoan {
    private let memory: LaneMemory
    private var steps: [Step] = []

    init(_ memory: LaneMemory) { self.memory = memory }

    func borrow<T: LaneValue>(_ count: Int, for step: LaneStep<T>) -> Cells<T> {
        steps.append(step)
        return T.take(count, memory)
    }

    func constant<T: LaneValue>(_ value: T, _ count: Int) -> Cells<T> { T.constant(value, count, memory) }

    /// For the states of a condition, and what is known of an operand.
    func borrowTruths(for step: TruthStep) -> Cells<UInt64> {
        steps.append(step)
        return memory.takeTruths()
    }

    /// For what is known of a lane.
    func borrowBits<T: LaneValue>(for step: LaneStep<T>) -> Cells<UInt64> {
        steps.append(step)
        return memory.takeBits()
    }

    /// At the end of the evaluation: nobody reads a lane any more.
    func end() {
        for step in steps { step.giveBack(to: memory) }
        steps.removeAll()
    }
}

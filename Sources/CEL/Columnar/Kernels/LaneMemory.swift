/// Memory for lanes, lent to the steps of one evaluation after the other, of any program. For one thread.
///
/// A lane is as long as a window, and a rule set bound to many vacancies has thousands of steps: were each to keep its own, they would hold more
/// than all the columns they read (measured with 100,000 people: 190 MB, and now 4).
package final class LaneMemory {
    private var int64: [Cells<Int64>] = []
    private var int32: [Cells<Int32>] = []
    private var uint64: [Cells<UInt64>] = []
    private var double: [Cells<Double>] = []
    private var time: [Cells<Timestamp>] = []

    package init() {}

    /// Cells for so many values or more, with anything in them.
    func take<T: LaneValue>(_ count: Int) -> Cells<T> {
        guard count <= Window.mostInLanes else { return Cells(capacity: count) }
        return T.idle(in: self) { $0.popLast() } ?? Cells(capacity: Window.mostInLanes)
    }

    func put<T: LaneValue>(_ cells: Cells<T>) {
        if cells.capacity == Window.mostInLanes { T.idle(in: self) { $0.append(cells) } }
    }

    func withInt64<Result>(_ body: (inout [Cells<Int64>]) -> Result) -> Result { body(&int64) }
    func withInt32<Result>(_ body: (inout [Cells<Int32>]) -> Result) -> Result { body(&int32) }
    func withUInt64<Result>(_ body: (inout [Cells<UInt64>]) -> Result) -> Result { body(&uint64) }
    func withDouble<Result>(_ body: (inout [Cells<Double>]) -> Result) -> Result { body(&double) }
    func withTime<Result>(_ body: (inout [Cells<Timestamp>]) -> Result) -> Result { body(&time) }
}

/// What the steps of one evaluation have of a ``LaneMemory``.
final class LaneLoan {
    private let memory: LaneMemory
    private var steps: [Step] = []

    init(_ memory: LaneMemory) { self.memory = memory }

    func borrow<T: LaneValue>(_ count: Int, for step: LaneStep<T>) -> Cells<T> {
        steps.append(step)
        return memory.take(count)
    }

    /// At the end of the evaluation: nobody reads a lane any more.
    func end() {
        for step in steps { step.giveBack(to: memory) }
        steps.removeAll()
    }
}

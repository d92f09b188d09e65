/// What lanes hold, with the loops over it.
///
/// The loops are requirements, not methods of the steps: the methods of a generic class are compiled once for all types and would look up every
/// operation per cell, while each type's conformance holds loops of its own.
protocol LaneValue: BitwiseCopyable, Comparable {
    /// `lane ⋈ constant`, on the cells of a column as they stand where that is possible.
    static func comparison(_ operand: LaneStep<Self>, _ relation: CompareNode.Relation, _ constant: Self) -> LaneTruth.Body
    /// `lane ⋈ lane`.
    static func comparison(_ left: LaneStep<Self>, _ relation: CompareNode.Relation, _ right: LaneStep<Self>) -> LaneTruth.Body
    /// `lane in [constants]`.
    static func membership(_ operand: LaneStep<Self>, _ constants: [Self]) -> LaneTruth.Body

    /// Compares the cells of a column as they stand.
    ///
    /// - Returns: false, with nothing done, when the storage has cells that are compared in a lane.
    static func compareCells(
        _ storage: ValueColumn.Storage, _ relation: CompareNode.Relation, _ constant: Self, _ window: Window, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) -> Bool

    static func compare(
        _ cells: Strip<Self>, _ relation: CompareNode.Relation, _ constant: Self, _ words: Int, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>)

    static func compare(
        _ left: Strip<Self>, _ relation: CompareNode.Relation, _ right: Strip<Self>, _ words: Int, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>)

    /// Fills places from `yes` where the bit of `takes` is set, else from `no`.
    static func choose(_ words: Int, _ takes: Strip<UInt64>, _ yes: Strip<Self>, _ no: Strip<Self>, into result: Strip<Self>)
    /// The same with one value at all places of `yes`.
    static func choose(_ words: Int, _ takes: Strip<UInt64>, _ yes: Self, _ no: Strip<Self>, into result: Strip<Self>)

    // What a memory has for this type: see ``LaneShelf``. Requirements too, since a method for all types would have to look up what it needs to know
    // of theirs at every call.
    static func take(_ count: Int, _ memory: LaneMemory) -> Cells<Self>
    static func put(_ cells: Cells<Self>, _ memory: LaneMemory)
    static func constant(_ value: Self, _ count: Int, _ memory: LaneMemory) -> Cells<Self>
    /// Its bits, which no other value of the type has; nil where they are too many for a word.
    var pattern: UInt64? { get }

    /// Fills places with the entries of a table that codes point to.
    static func look(_ table: Strip<Self>, _ codes: Strip<Int32>, _ count: Int, into result: Strip<Self>)

    /// Fills places with whether any of the constants equals the cell.
    static func find(
        _ cells: Strip<Self>, in constants: [Self], _ words: Int, _ selected: Strip<UInt64>, into result: Strip<UInt64>)
}

extension LaneValue {
    static func comparison(_ operand: LaneStep<Self>, _ relation: CompareNode.Relation, _ constant: Self) -> LaneTruth.Body {
        var column: (source: Run.Source, index: Int)?
        if let lane = operand as? ColumnLane<Self>, case .slot(let index) = lane.source { column = (lane.source, index) }
        return { step, run, window, selected in
            if let column, window.rows == nil, let view = run.columns[column.index],
                compareCells(view.storage, relation, constant, window, selected, into: step.holds)
            {
                return step.settle(run, column.source, window, selected)
            }
            let lane = operand.run(run, window, selected)
            compare(lane.values, relation, constant, window.words, selected, into: step.holds)
            step.settle(window, selected, known: { lane.known[$0] }, unknown: { lane.unknown[$0] })
        }
    }

    static func comparison(_ left: LaneStep<Self>, _ relation: CompareNode.Relation, _ right: LaneStep<Self>) -> LaneTruth.Body {
        { step, run, window, selected in
            let (x, y) = (left.run(run, window, selected), right.run(run, window, selected))
            compare(x.values, relation, y.values, window.words, selected, into: step.holds)
            step.settle(window, selected, known: { x.known[$0] & y.known[$0] }, unknown: { x.unknown[$0] | y.unknown[$0] })
        }
    }

    static func membership(_ operand: LaneStep<Self>, _ constants: [Self]) -> LaneTruth.Body {
        { step, run, window, selected in
            let lane = operand.run(run, window, selected)
            find(lane.values, in: constants, window.words, selected, into: step.holds)
            step.settle(window, selected, known: { lane.known[$0] }, unknown: { lane.unknown[$0] })
        }
    }

    static func compareCells(
        _ storage: ValueColumn.Storage, _ relation: CompareNode.Relation, _ constant: Self, _ window: Window, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) -> Bool { false }

    @inline(__always)
    static func compareEach(
        _ cells: Strip<Self>, _ relation: CompareNode.Relation, _ constant: Self, _ words: Int, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) {
        switch relation {
        case .equal: packEach(words, selected, into: result) { cells[$0] == constant }
        case .unequal: packEach(words, selected, into: result) { cells[$0] != constant }
        case .less: packEach(words, selected, into: result) { cells[$0] < constant }
        case .atMost: packEach(words, selected, into: result) { cells[$0] <= constant }
        case .greater: packEach(words, selected, into: result) { cells[$0] > constant }
        case .atLeast: packEach(words, selected, into: result) { cells[$0] >= constant }
        }
    }

    static func compare(
        _ cells: Strip<Self>, _ relation: CompareNode.Relation, _ constant: Self, _ words: Int, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) {
        compareEach(cells, relation, constant, words, selected, into: result)
    }

    static func compare(
        _ left: Strip<Self>, _ relation: CompareNode.Relation, _ right: Strip<Self>, _ words: Int, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) {
        switch relation {
        case .equal: packEach(words, selected, into: result) { left[$0] == right[$0] }
        case .unequal: packEach(words, selected, into: result) { left[$0] != right[$0] }
        case .less: packEach(words, selected, into: result) { left[$0] < right[$0] }
        case .atMost: packEach(words, selected, into: result) { left[$0] <= right[$0] }
        case .greater: packEach(words, selected, into: result) { left[$0] > right[$0] }
        case .atLeast: packEach(words, selected, into: result) { left[$0] >= right[$0] }
        }
    }

    static func choose(_ words: Int, _ takes: Strip<UInt64>, _ yes: Strip<Self>, _ no: Strip<Self>, into result: Strip<Self>) {
        for place in 0..<words << 6 { result[place] = takes.bit(place) == 1 ? yes[place] : no[place] }
    }

    static func choose(_ words: Int, _ takes: Strip<UInt64>, _ yes: Self, _ no: Strip<Self>, into result: Strip<Self>) {
        for place in 0..<words << 6 { result[place] = takes.bit(place) == 1 ? yes : no[place] }
    }

    static func look(_ table: Strip<Self>, _ codes: Strip<Int32>, _ count: Int, into result: Strip<Self>) {
        for place in 0..<count { result[place] = table[Int(codes[place])] }
    }

    static func find(
        _ cells: Strip<Self>, in constants: [Self], _ words: Int, _ selected: Strip<UInt64>, into result: Strip<UInt64>
    ) {
        packEach(words, selected, into: result) { place in
            let cell = cells[place]
            for constant in constants where constant == cell { return true }
            return false
        }
    }
}

extension Int64: LaneValue {
    static func take(_ count: Int, _ memory: LaneMemory) -> Cells<Int64> { memory.int64.take(count) }
    static func put(_ cells: Cells<Int64>, _ memory: LaneMemory) { memory.int64.put(cells) }
    static func constant(_ value: Int64, _ count: Int, _ memory: LaneMemory) -> Cells<Int64> { memory.int64.constant(value, count) }
    var pattern: UInt64? { UInt64(bitPattern: self) }

    static func choose(_ words: Int, _ takes: Strip<UInt64>, _ yes: Strip<Int64>, _ no: Strip<Int64>, into result: Strip<Int64>) {
        // Eight at a time: each lane looks at its bit of the byte.
        let bits = SIMD8<Int64>(1, 2, 4, 8, 16, 32, 64, 128)
        for place in stride(from: 0, to: words << 6, by: 8) {
            let byte = SIMD8<Int64>(repeating: Int64(takes[place >> 6] >> UInt64(place & 63) & 0xFF))
            result.put(no.eight(at: place).replacing(with: yes.eight(at: place), where: (byte & bits) .== bits), at: place)
        }
    }
}

extension Int32: LaneValue {
    static func take(_ count: Int, _ memory: LaneMemory) -> Cells<Int32> { memory.int32.take(count) }
    static func put(_ cells: Cells<Int32>, _ memory: LaneMemory) { memory.int32.put(cells) }
    static func constant(_ value: Int32, _ count: Int, _ memory: LaneMemory) -> Cells<Int32> { memory.int32.constant(value, count) }
    var pattern: UInt64? { UInt64(UInt32(bitPattern: self)) }

    /// Which of sixteen lanes from a place on are taken: each looks at its bit.
    @inline(__always)
    private static func taken(_ takes: Strip<UInt64>, _ place: Int) -> SIMDMask<SIMD16<Int32>> {
        let bits = SIMD16<Int32>(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768)
        return (SIMD16(repeating: Int32(takes[place >> 6] >> UInt64(place & 63) & 0xFFFF)) & bits) .== bits
    }

    static func choose(_ words: Int, _ takes: Strip<UInt64>, _ yes: Strip<Int32>, _ no: Strip<Int32>, into result: Strip<Int32>) {
        for place in stride(from: 0, to: words << 6, by: 16) {
            result.put(no.sixteen(at: place).replacing(with: yes.sixteen(at: place), where: taken(takes, place)), at: place)
        }
    }

    static func choose(_ words: Int, _ takes: Strip<UInt64>, _ yes: Int32, _ no: Strip<Int32>, into result: Strip<Int32>) {
        let constant = SIMD16<Int32>(repeating: yes)
        for place in stride(from: 0, to: words << 6, by: 16) {
            result.put(no.sixteen(at: place).replacing(with: constant, where: taken(takes, place)), at: place)
        }
    }

    static func compare(
        _ cells: Strip<Int32>, _ relation: CompareNode.Relation, _ constant: Int32, _ words: Int, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) {
        compareSixteen(cells, relation, constant, words, selected, into: result)
    }
}
extension UInt64: LaneValue {
    static func take(_ count: Int, _ memory: LaneMemory) -> Cells<UInt64> { memory.uint64.take(count) }
    static func put(_ cells: Cells<UInt64>, _ memory: LaneMemory) { memory.uint64.put(cells) }
    static func constant(_ value: UInt64, _ count: Int, _ memory: LaneMemory) -> Cells<UInt64> { memory.uint64.constant(value, count) }
    var pattern: UInt64? { self }
}

extension Timestamp: LaneValue {
    static func take(_ count: Int, _ memory: LaneMemory) -> Cells<Timestamp> { memory.time.take(count) }
    static func put(_ cells: Cells<Timestamp>, _ memory: LaneMemory) { memory.time.put(cells) }
    static func constant(_ value: Timestamp, _ count: Int, _ memory: LaneMemory) -> Cells<Timestamp> { memory.time.constant(value, count) }
    var pattern: UInt64? { nanoseconds == 0 ? UInt64(bitPattern: seconds) : nil }
}

extension Double: LaneValue {
    static func take(_ count: Int, _ memory: LaneMemory) -> Cells<Double> { memory.double.take(count) }
    static func put(_ cells: Cells<Double>, _ memory: LaneMemory) { memory.double.put(cells) }
    static func constant(_ value: Double, _ count: Int, _ memory: LaneMemory) -> Cells<Double> { memory.double.constant(value, count) }
    var pattern: UInt64? { bitPattern }

    static func compare(
        _ cells: Strip<Double>, _ relation: CompareNode.Relation, _ constant: Double, _ words: Int, _ selected: Strip<UInt64>,
        into result: Strip<UInt64>
    ) {
        compareSixteen(cells, relation, constant, words, selected, into: result)
    }
}

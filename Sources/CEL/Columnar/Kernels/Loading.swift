/// Reads a column: its cells as they stand where they are of the lane's type and consecutive, else copied to the lane.
class ColumnLane<T: LaneValue>: LaneStep<T> {
    let source: Run.Source

    init(_ source: Run.Source, _ plan: PlanPart) {
        self.source = source
        super.init(plan)
    }

    override final func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        run.validity(source, window, known: known, unknown: unknown)
        let (column, base, positions) = run.locate(source, window)
        guard let column else {
            reserve(run, window)
            return lane
        }
        if positions == nil, let cells = direct(column.storage) {
            return Lane(values: cells.all.from(base, count: window.words << 6), known: known, unknown: unknown)
        }
        reserve(run, window)
        copy(column.storage, base, positions, window)
        return lane
    }

    /// The column's cells where the lane can use them as they are.
    func direct(_ storage: ValueColumn.Storage) -> Cells<T>? { nil }
    func copy(_ storage: ValueColumn.Storage, _ base: Int, _ positions: Strip<Int32>?, _ window: Window) {
        preconditionFailure("every column is read by a lane of its type")
    }

    @inline(__always)
    final func spread<Cell: BitwiseCopyable>(
        _ cells: Cells<Cell>, _ base: Int, _ positions: Strip<Int32>?, _ window: Window, _ convert: (Cell) -> T
    ) {
        if let positions {
            for place in 0..<window.count { values[place] = convert(cells.all[Int(positions[place])]) }
        } else {
            let cells = cells.all.from(base, count: window.words << 6)
            for place in 0..<window.words << 6 { values[place] = convert(cells[place]) }
        }
    }
}

/// Integers, and durations as nanoseconds.
final class IntColumnLane: ColumnLane<Int64> {
    override func direct(_ storage: ValueColumn.Storage) -> Cells<Int64>? {
        switch storage {
        case .int64(let cells), .durations(let cells): cells
        default: nil
        }
    }

    override func copy(_ storage: ValueColumn.Storage, _ base: Int, _ positions: Strip<Int32>?, _ window: Window) {
        switch storage {
        case .int8(let cells): spread(cells, base, positions, window) { Int64($0) }
        case .int16(let cells): spread(cells, base, positions, window) { Int64($0) }
        case .int32(let cells): spread(cells, base, positions, window) { Int64($0) }
        case .int64(let cells), .durations(let cells): spread(cells, base, positions, window) { $0 }
        default: super.copy(storage, base, positions, window)
        }
    }
}

/// Integers that are kept in 32 bits or fewer.
final class NarrowColumnLane: ColumnLane<Int32> {
    override func direct(_ storage: ValueColumn.Storage) -> Cells<Int32>? { if case .int32(let cells) = storage { cells } else { nil } }

    override func copy(_ storage: ValueColumn.Storage, _ base: Int, _ positions: Strip<Int32>?, _ window: Window) {
        switch storage {
        case .int8(let cells): spread(cells, base, positions, window) { Int32($0) }
        case .int16(let cells): spread(cells, base, positions, window) { Int32($0) }
        case .int32(let cells): spread(cells, base, positions, window) { $0 }
        default: super.copy(storage, base, positions, window)
        }
    }
}

final class UIntColumnLane: ColumnLane<UInt64> {
    override func direct(_ storage: ValueColumn.Storage) -> Cells<UInt64>? { if case .uints(let cells) = storage { cells } else { nil } }

    override func copy(_ storage: ValueColumn.Storage, _ base: Int, _ positions: Strip<Int32>?, _ window: Window) {
        guard case .uints(let cells) = storage else { return super.copy(storage, base, positions, window) }
        spread(cells, base, positions, window) { $0 }
    }
}

final class DoubleColumnLane: ColumnLane<Double> {
    override func direct(_ storage: ValueColumn.Storage) -> Cells<Double>? { if case .doubles(let cells) = storage { cells } else { nil } }

    override func copy(_ storage: ValueColumn.Storage, _ base: Int, _ positions: Strip<Int32>?, _ window: Window) {
        guard case .doubles(let cells) = storage else { return super.copy(storage, base, positions, window) }
        spread(cells, base, positions, window) { $0 }
    }
}

/// Times. Cells of rows that are not known are the epoch.
final class TimeColumnLane: ColumnLane<Timestamp> {
    override func copy(_ storage: ValueColumn.Storage, _ base: Int, _ positions: Strip<Int32>?, _ window: Window) {
        switch storage {
        case .days(let cells): spread(cells, base, positions, window) { ValueColumn.time(Int64($0) * 86_400, 0) }
        case .instants(let seconds, nil): spread(seconds, base, positions, window) { ValueColumn.time($0, 0) }
        case .instants(let seconds, .some(let nanoseconds)):
            for place in 0..<(positions == nil ? window.words << 6 : window.count) {
                let row = positions.map { Int($0[place]) } ?? base + place
                values[place] = ValueColumn.time(seconds[row], nanoseconds[row])
            }
        default: super.copy(storage, base, positions, window)
        }
    }
}

/// A bool column, or bool elements.
final class ColumnTruth: TruthStep {
    let source: Run.Source

    init(_ source: Run.Source, _ plan: PlanPart) {
        self.source = source
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        let (column, base, positions) = run.locate(source, window)
        if let column {
            guard case .bools(let cells) = column.storage else { preconditionFailure("every column is read by a step of its type") }
            for word in 0..<window.words {
                guard let positions else {
                    holds[word] = cells[base >> 6 + word]
                    continue
                }
                var bits: UInt64 = 0
                for place in word << 6..<min(window.count, word << 6 + 64) {
                    let row = Int(positions[place])
                    bits |= cells.all.bit(row) << UInt64(place & 63)
                }
                holds[word] = bits
            }
        }
        settle(run, source, window, selected)
    }
}

/// `has(record.field)`: known or not is all it asks.
final class PresenceTruth: TruthStep {
    let source: Run.Source

    init(_ source: Run.Source, _ plan: PlanPart) {
        self.source = source
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        run.validity(source, window, known: valid, unknown: missing)
        for word in 0..<window.words {
            holds[word] = valid[word] & selected[word]
            fails[word] = missing[word] & selected[word]
            unknown[word] = 0
        }
    }
}

/// One outcome for every row: of a part that is known beforehand.
final class ConstantTruth: TruthStep {
    let truth: Outcome

    init(_ truth: Outcome, _ plan: PlanPart) {
        self.truth = truth
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        for word in 0..<window.words {
            (holds[word], fails[word], unknown[word]) = (0, 0, 0)
            switch truth {
            case .value(.bool(true)): holds[word] = selected[word]
            case .value: fails[word] = selected[word]
            case .unknown: unknown[word] = selected[word]
            case .error: break
            }
        }
    }
}

/// One value at every place; without a value, unknown or an error.
final class ConstantLane<T: LaneValue>: LaneStep<T> {
    let value: T?
    private let missing: Bool
    /// What the values stand in: other steps with the same value have it too.
    private var shared: Cells<T>?
    /// Whether what is known was written in this evaluation.
    private var isWritten = false

    init(_ value: T?, unknown missing: Bool = false, _ plan: PlanPart) {
        self.value = value
        self.missing = missing
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        if let value, values.count < window.words << 6 {
            let cells = run.loan.constant(value, window.words << 6)
            shared = cells
            lend(cells.all)
        } else if value == nil {
            reserve(run, window)
        }
        if !isWritten {
            known.fill(value == nil ? 0 : .max)
            unknown.fill(missing ? .max : 0)
            isWritten = true
        }
        return lane
    }

    override func giveBack(to memory: LaneMemory) {
        (shared, isWritten) = (nil, false)
        super.giveBack(to: memory)
    }
}

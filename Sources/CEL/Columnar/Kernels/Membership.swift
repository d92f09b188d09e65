/// `x in [constants]` over integers: on narrow cells by comparing with each of a few, else by a bitmap where the constants lie close together,
/// else by a search.
final class IntMembershipTruth: TruthStep {
    let operand: LaneStep<Int64>
    private let sorted: [Int64]
    private let first: Int64
    /// A bit per number from `first` on; `nil` where the constants are few or spread too far.
    private var marks: Cells<UInt64>?

    private static let widest: UInt64 = 4096
    private static let few = 32

    init(_ operand: LaneStep<Int64>, _ constants: [Int64], _ plan: PlanPart) {
        self.operand = operand
        sorted = Set(constants).sorted()
        first = sorted.first ?? 0
        let span = UInt64(bitPattern: (sorted.last ?? 0) &- first)
        if sorted.count > 2, span < IntMembershipTruth.widest {
            let marks = Cells<UInt64>(capacity: Int(span >> 6) + 1)
            for constant in sorted {
                let offset = UInt64(bitPattern: constant &- first)
                marks[Int(offset >> 6)] |= 1 << (offset & 63)
            }
            self.marks = marks
        }
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        if sorted.count <= IntMembershipTruth.few, window.rows == nil, let column = operand as? IntColumnLane,
            case .slot(let index) = column.source, let view = run.columns[index], compareCells(view.storage, window, selected)
        {
            return settle(run, column.source, window, selected)
        }
        let lane = operand.run(run, window, selected)
        let (cells, first) = (lane.values, first)
        if let marks {
            let bits = marks.all
            packEach(window.words, selected, into: holds) { place in
                let offset = UInt64(bitPattern: cells[place] &- first)
                return offset >> 6 < UInt64(bits.count) && bits[Int(offset >> 6)] >> (offset & 63) & 1 == 1
            }
        } else if sorted.count <= 4 {
            Int64.find(cells, in: sorted, window.words, selected, into: holds)
        } else {
            packEach(window.words, selected, into: holds) { contains(cells[$0]) }
        }
        settle(window, selected, known: { lane.known[$0] }, unknown: { lane.unknown[$0] })
    }

    private func compareCells(_ storage: ValueColumn.Storage, _ window: Window, _ selected: Strip<UInt64>) -> Bool {
        func search<Cell: PackedCell & FixedWidthInteger>(_ cells: Cells<Cell>) -> Bool {
            for word in 0..<window.words { holds[word] = 0 }
            packAmong(
                cells.all.from(window.base, count: window.words << 6), sorted.compactMap { Cell(exactly: $0) }, window.words, selected,
                into: holds, missing)
            return true
        }
        return switch storage {
        case .int8(let cells): search(cells)
        case .int16(let cells): search(cells)
        case .int32(let cells): search(cells)
        default: false
        }
    }

    private func contains(_ number: Int64) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == number
    }
}

/// `x in list` where the list is a column of lists: the needle is compared with each element.
final class ListMembershipTruth: TruthStep {
    /// Reads needles and elements in one form, in which they are equal exactly when the language says so.
    private let needle: Needle
    private let list: ListReader
    private let everything = Cells<UInt64>(capacity: Window.mostWords)

    enum Needle {
        case int(LaneStep<Int64>), uint(LaneStep<UInt64>), double(LaneStep<Double>), time(LaneStep<Timestamp>)
        /// A string of a coded column, for lists of strings.
        case code(CodeReader)
        /// One string for all rows.
        case text(String)
    }

    init(_ needle: Needle, _ list: Run.Source, _ plan: PlanPart) {
        self.needle = needle
        self.list = ListReader(list)
        everything.all.fill(.max)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        let spans = list.read(run, window)
        switch needle {
        case .int(let step):
            let lane = step.run(run, window, selected)
            switch spans?.child.storage {
            case .int8(let cells): search(spans, lane, cells.all, window, selected) { Int64($0) }
            case .int16(let cells): search(spans, lane, cells.all, window, selected) { Int64($0) }
            case .int32(let cells): search(spans, lane, cells.all, window, selected) { Int64($0) }
            case .int64(let cells), .durations(let cells): search(spans, lane, cells.all, window, selected) { $0 }
            default: settle(lane, window, selected)
            }
        case .uint(let step):
            let lane = step.run(run, window, selected)
            guard case .uints(let cells)? = spans?.child.storage else { return settle(lane, window, selected) }
            search(spans, lane, cells.all, window, selected) { $0 }
        case .double(let step):
            let lane = step.run(run, window, selected)
            guard case .doubles(let cells)? = spans?.child.storage else { return settle(lane, window, selected) }
            search(spans, lane, cells.all, window, selected) { $0 }
        case .time(let step):
            let lane = step.run(run, window, selected)
            if let spans {
                search(spans, window, selected, known: lane.known) { place, element in
                    spans.child.value(at: element) == .timestamp(lane.values[place])
                }
            }
            settle(lane, window, selected)
        case .text(let text):
            if let spans {
                let code = spans.child.dictionary?.code(of: text) ?? -1
                searchCodes(spans, window, selected, known: everything.all) { _ in code }
            }
            let known = list.known.all
            let unknown = list.unknown.all
            settle(window, selected, known: { known[$0] }, unknown: { unknown[$0] })
        case .code(let reader):
            reader.read(run, window)
            if let spans, let dictionary = spans.child.dictionary {
                let translated = reader.translation(to: dictionary)
                let codes = reader.codes.all
                searchCodes(spans, window, selected, known: reader.known.all) { translated[Int(codes[$0])] }
            }
            settle(Lane(values: everything.all, known: reader.known.all, unknown: reader.unknown.all), window, selected)
        }
    }

    private func settle<T>(_ lane: Lane<T>, _ window: Window, _ selected: Strip<UInt64>) {
        let (known, unknown) = (list.known.all, list.unknown.all)
        settle(window, selected, known: { lane.known[$0] & known[$0] }, unknown: { lane.unknown[$0] | unknown[$0] })
    }

    @inline(__always)
    private func search<T: LaneValue, Cell: BitwiseCopyable>(
        _ spans: ListSpans?, _ lane: Lane<T>, _ cells: Strip<Cell>, _ window: Window, _ selected: Strip<UInt64>, _ convert: (Cell) -> T
    ) {
        if let spans {
            search(spans, window, selected, known: lane.known) { place, element in convert(cells[element]) == lane.values[place] }
        }
        settle(lane, window, selected)
    }

    /// Searches for a code per place, -1 for one that no element has.
    @inline(__always)
    private func searchCodes(
        _ spans: ListSpans, _ window: Window, _ selected: Strip<UInt64>, known: Strip<UInt64>, _ code: (Int) -> Int
    ) {
        switch spans.child.storage {
        case .codes8(let cells):
            let cells = cells.all
            search(spans, window, selected, known: known) { place, element in Int(cells[element]) == code(place) }
        case .codes16(let cells):
            let cells = cells.all
            search(spans, window, selected, known: known) { place, element in Int(cells[element]) == code(place) }
        case .codes32(let cells):
            let cells = cells.all
            search(spans, window, selected, known: known) { place, element in Int(cells[element]) == code(place) }
        default: preconditionFailure("every column is read by a step of its layout")
        }
    }

    @inline(__always)
    private func search(
        _ spans: ListSpans, _ window: Window, _ selected: Strip<UInt64>, known: Strip<UInt64>, _ matches: (Int, Int) -> Bool
    ) {
        let (listed, holds) = (list.known.all, holds)
        for word in 0..<window.words {
            var bits: UInt64 = 0
            forEachBit(of: selected[word] & known[word] & listed[word]) { bit in
                let place = word << 6 + bit
                for element in spans[place] where matches(place, element) {
                    bits |= 1 << UInt64(bit)
                    break
                }
            }
            holds[word] = bits
        }
    }
}

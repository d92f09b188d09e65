/// `math.greatest([constants] + a.transformList(i, x, condition, b[i]))`: the greatest number of one list beside the elements of another that
/// meet a condition, where which elements do so depends on that other list alone.
///
/// Lists that go together, one with what and one with how much, are kept in two columns. Which positions count is found once per distinct
/// list; then every row looks at a few numbers.
final class ParallelGreatestLane: LaneStep<Int64> {
    private let source: Run.Source
    /// Gives the positions that count.
    private var table: CodeTable
    /// By code: a bit per position.
    private var masks = Cells<UInt64>(capacity: 64)
    private let numbers: ListReader
    /// The greatest of the constants, `nil` without one.
    private let least: Int64?

    /// - Parameter table: Evaluates to the positions that count, a list of ints.
    init(_ source: Run.Source, _ table: CodeTable, numbers: Run.Source, least: Int64?, _ plan: PlanPart) {
        (self.source, self.table, self.least) = (source, table, least)
        self.numbers = ListReader(numbers)
        super.init(plan)
    }

    /// What the positions are, as bits; `nil` where they do not fit.
    private func mask(_ value: Value) -> UInt64? {
        guard case .list(let positions) = value else { return nil }
        var mask: UInt64 = 0
        for position in positions {
            guard case .int(let index) = position, index < 64 else { return nil }
            mask |= 1 << UInt64(index)
        }
        return mask
    }

    override func run(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(window)
        table.read(run, source, window, selected) { table, code, dictionary in
            if table.states.count > masks.capacity { masks = masks.copied(capacity: max(table.states.count, 2 * masks.capacity)) }
            var state = CodeTable.State.strange
            switch table.outcome(code, dictionary, steps: run.steps) {
            case .value(let value):
                if let mask = mask(value) {
                    masks[code] = mask
                    state = CodeTable.State.holds
                }
            // Beside an unknown element errors are not seen, and neither are they where a number is missing.
            case .unknown: state = CodeTable.State.unknown
            // A failing element beside an unknown number is unknown: left to the interpreter.
            case .error: break
            }
            table.keep(state, code)
        }
        let spans = numbers.read(run, window)
        let (codes, listed, unlisted) = (table.codes.all, numbers.known.all, numbers.unknown.all)
        for word in 0..<window.words {
            var (valid, absent, strange): (UInt64, UInt64, UInt64) = (0, 0, 0)
            forEachBit(of: selected[word]) { place in
                let bit: UInt64 = 1 << UInt64(place)
                let code = Int(codes[word << 6 + place])
                switch table.states[code] {
                case CodeTable.State.holds:
                    let mask = masks[code]
                    if mask == 0 {
                        guard let least else { return }
                        values[word << 6 + place] = least
                        valid |= bit
                    } else if listed[word] & bit != 0, let spans {
                        let span = spans[word << 6 + place]
                        // A position beyond the list fails, as an index does.
                        guard 64 - mask.leadingZeroBitCount <= span.count else { return }
                        var greatest = least ?? .min
                        forEachBit(of: mask) { greatest = max(greatest, spans.child.integer(at: span.lowerBound + $0)) }
                        values[word << 6 + place] = greatest
                        valid |= bit
                    } else if unlisted[word] & bit != 0 {
                        absent |= bit
                    }
                case CodeTable.State.unknown: absent |= bit
                default: strange |= bit
                }
            }
            (known[word], unknown[word]) = (valid, absent)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
        run.puntFailures(source, window, selected)
        return lane
    }
}

extension ColumnView {
    /// A cell of a column of ints.
    @inline(__always)
    fileprivate func integer(at row: Int) -> Int64 {
        switch storage {
        case .int8(let cells): Int64(cells[row])
        case .int16(let cells): Int64(cells[row])
        case .int32(let cells): Int64(cells[row])
        case .int64(let cells): cells[row]
        default: preconditionFailure("every column is read by a step of its layout")
        }
    }
}

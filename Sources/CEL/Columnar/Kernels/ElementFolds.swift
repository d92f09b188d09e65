/// `math.greatest(list.map(x, f(x)))` and `math.least`, perhaps with constants in the list.
final class ExtremumOfElementsLane: LaneStep<Int64> {
    private let source: Run.Source
    private let lists: ListReader
    private var table: ElementTable
    private let isGreatest: Bool
    /// The best of the constants, `nil` without one.
    private let constant: Int64?

    init(_ source: Run.Source, _ table: ElementTable, isGreatest: Bool, constant: Int64?, _ plan: PlanPart) {
        (self.source, self.table, self.isGreatest, self.constant) = (source, table, isGreatest, constant)
        lists = ListReader(source)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        self.run(&table, run, window, selected)
    }

    private func run(_ table: inout ElementTable, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(run, window)
        if let input = ListLoopInput(lists, run, window, selected) {
            table.lend(to: Loop(table: table, step: self, input: input))
        } else {
            for word in 0..<window.words { known[word] = 0 }
        }
        let unlisted = lists.unknown.all
        for word in 0..<window.words { unknown[word] = selected[word] & unlisted[word] }
        run.puntFailures(source, window, selected)
        return lane
    }

    private struct Loop: TableLoop {
        var table: ElementTable
        let step: ExtremumOfElementsLane
        let input: ListLoopInput

        mutating func run<Cell: FixedWidthInteger & BitwiseCopyable>(_ codes: Strip<Cell>) {
            // The greatest of what is turned round is the least.
            let turn: Int64 = step.isGreatest ? 0 : -1
            let (values, known, entries, steps) = (step.values, step.known, table.all, input.run.steps)
            let (spans, dictionary, selected, listed) = (input.spans, input.dictionary, input.selected, input.listed)
            let (hasConstant, first) = (step.constant != nil, step.constant.map { $0 ^ turn } ?? .min)
            for word in 0..<input.window.words {
                var (valid, strange): (UInt64, UInt64) = (0, 0)
                forEachBit(of: selected[word] & listed[word]) { place in
                    var best = first
                    let span = spans[word << 6 + place]
                    for element in span {
                        let value = table.look(Int(truncatingIfNeeded: codes[element]), entries, dictionary, steps: steps)
                        if value == ElementTable.strange { strange |= 1 << UInt64(place) }
                        best = max(best, value ^ turn)
                    }
                    // Of nothing there is no greatest: an error.
                    if !hasConstant, span.isEmpty { return }
                    values[word << 6 + place] = best ^ turn
                    valid |= 1 << UInt64(place)
                }
                known[word] = valid & ~strange
                if strange != 0 { input.run.punt(input.window, word: word, strange) }
            }
        }
    }
}

/// `list.map(x, f(x)).exists(y, p(y))` and `all`: as `exists` over the list itself, but an element for which `f` has no value leaves the whole
/// without one.
final class AnyOfMappedTruth: TruthStep {
    private let source: Run.Source
    private let lists: ListReader
    private var table: ElementTable
    private let isAll: Bool

    init(_ source: Run.Source, _ table: ElementTable, isAll: Bool, _ plan: PlanPart) {
        (self.source, self.table, self.isAll) = (source, table, isAll)
        lists = ListReader(source)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) { self.run(&table, run, window, selected) }

    private func run(_ table: inout ElementTable, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        for word in 0..<window.words { (holds[word], fails[word]) = (0, 0) }
        // Where no list is known nothing holds and nothing fails.
        if let input = ListLoopInput(lists, run, window, selected) { table.lend(to: Loop(table: table, step: self, input: input)) }
        let unlisted = lists.unknown.all
        for word in 0..<window.words { unknown[word] = selected[word] & unlisted[word] }
        run.puntFailures(source, window, selected)
    }

    private struct Loop: TableLoop {
        var table: ElementTable
        let step: AnyOfMappedTruth
        let input: ListLoopInput

        mutating func run<Cell: FixedWidthInteger & BitwiseCopyable>(_ codes: Strip<Cell>) {
            let (isAll, entries, steps) = (step.isAll, table.all, input.run.steps)
            let (spans, dictionary, selected, listed) = (input.spans, input.dictionary, input.selected, input.listed)
            let deciding: Int64 = isAll ? 0 : 1
            for word in 0..<input.window.words {
                var (decided, strange): (UInt64, UInt64) = (0, 0)
                let asked = selected[word] & listed[word]
                forEachBit(of: asked) { place in
                    var (decides, isStrange) = (false, false)
                    for element in spans[word << 6 + place] {
                        let value = table.look(Int(truncatingIfNeeded: codes[element]), entries, dictionary, steps: steps)
                        if value == ElementTable.strange { isStrange = true }
                        if value == deciding { decides = true }
                    }
                    decided |= (decides ? 1 : 0) << UInt64(place)
                    strange |= (isStrange ? 1 : 0) << UInt64(place)
                }
                step.holds[word] = (isAll ? asked & ~decided : decided) & ~strange
                step.fails[word] = (isAll ? decided : asked & ~decided) & ~strange
                if strange != 0 { input.run.punt(input.window, word: word, strange) }
            }
        }
    }
}

/// `[constants].filter(c, c in list).size()`, or with `!(c in list)`: how many of a few texts a list holds, or lacks.
final class CountOfConstantsLane: LaneStep<Int64> {
    private let source: Run.Source
    private let lists: ListReader
    private let constants: [String]
    private let countsThoseHeld: Bool
    /// By code of the element, a bit for each constant that it equals.
    private var masks = Cells<UInt64>(capacity: 0)
    private var of: (identity: UInt64, count: Int) = (0, -1)

    /// The most constants there may be.
    static let most = 64

    init(_ source: Run.Source, _ constants: [String], countsThoseHeld: Bool, _ plan: PlanPart) {
        (self.source, self.constants, self.countsThoseHeld) = (source, constants, countsThoseHeld)
        lists = ListReader(source)
        super.init(plan)
    }

    private func prepare(_ dictionary: ColumnDictionary) {
        guard of != (dictionary.identity, dictionary.count) else { return }
        of = (dictionary.identity, dictionary.count)
        masks = Cells(capacity: dictionary.count + 1)
        for (index, text) in constants.enumerated() {
            if let code = dictionary.code(of: text) { masks[code] |= 1 << UInt64(index) }
        }
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(run, window)
        let (listed, unlisted) = (lists.known.all, lists.unknown.all)
        let spans = lists.read(run, window)
        if let spans, let dictionary = spans.child.dictionary {
            prepare(dictionary)
            var loop = Loop(
                masks: masks, spans: spans, words: window.words, selected: selected, listed: listed, values: values,
                constants: constants.count, countsThoseHeld: countsThoseHeld)
            spans.child.withCodes(&loop)
        }
        for word in 0..<window.words {
            known[word] = selected[word] & (spans == nil ? 0 : listed[word])
            unknown[word] = selected[word] & unlisted[word]
        }
        run.puntFailures(source, window, selected)
        return lane
    }

    private struct Loop: CodeLoop {
        let masks: Cells<UInt64>
        let spans: ListSpans
        let words: Int
        let selected: Strip<UInt64>
        let listed: Strip<UInt64>
        let values: Strip<Int64>
        let constants: Int
        let countsThoseHeld: Bool

        mutating func run<Cell: FixedWidthInteger & BitwiseCopyable>(_ codes: Strip<Cell>) {
            let masks = masks.all
            for word in 0..<words {
                forEachBit(of: selected[word] & listed[word]) { place in
                    var found: UInt64 = 0
                    for element in spans[word << 6 + place] { found |= masks[Int(truncatingIfNeeded: codes[element])] }
                    let held = found.nonzeroBitCount
                    values[word << 6 + place] = Int64(countsThoseHeld ? held : constants - held)
                }
            }
        }
    }
}

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

    /// Lent whole, so that looking something up in it is not one more access to this object.
    private func run(_ table: inout ElementTable, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(run, window)
        let spans = lists.read(run, window)
        if let spans { table.prepare(spans.child) }
        let (listed, unlisted) = (lists.known.all, lists.unknown.all)
        // The greatest of what is turned round is the least.
        let turn: Int64 = isGreatest ? 0 : -1
        for word in 0..<window.words {
            var (valid, strange): (UInt64, UInt64) = (0, 0)
            if let spans, let dictionary = spans.child.dictionary {
                forEachBit(of: selected[word] & listed[word]) { place in
                    var best = constant.map { $0 ^ turn } ?? .min
                    let span = spans[word << 6 + place]
                    for element in span {
                        let (state, value) = table.look(spans.child.code(at: element), dictionary, steps: run.steps)
                        if state != CodeTable.State.holds { strange |= 1 << UInt64(place) }
                        best = max(best, value ^ turn)
                    }
                    // Of nothing there is no greatest: an error.
                    if constant == nil, span.isEmpty { return }
                    values[word << 6 + place] = best ^ turn
                    valid |= 1 << UInt64(place)
                }
            }
            (known[word], unknown[word]) = (valid & ~strange, selected[word] & unlisted[word])
            if strange != 0 { run.punt(window, word: word, strange) }
        }
        run.puntFailures(source, window, selected)
        return lane
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

    /// Lent whole, so that looking something up in it is not one more access to this object.
    private func run(_ table: inout ElementTable, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        let spans = lists.read(run, window)
        if let spans { table.prepare(spans.child) }
        let (listed, unlisted) = (lists.known.all, lists.unknown.all)
        let deciding: Int64 = isAll ? 0 : 1
        for word in 0..<window.words {
            var (decided, strange): (UInt64, UInt64) = (0, 0)
            let asked = selected[word] & listed[word]
            if let spans, let dictionary = spans.child.dictionary {
                forEachBit(of: asked) { place in
                    for element in spans[word << 6 + place] {
                        let (state, value) = table.look(spans.child.code(at: element), dictionary, steps: run.steps)
                        if state != CodeTable.State.holds { strange |= 1 << UInt64(place) }
                        if value == deciding { decided |= 1 << UInt64(place) }
                    }
                }
            }
            holds[word] = (isAll ? asked & ~decided : decided) & ~strange
            fails[word] = (isAll ? decided : asked & ~decided) & ~strange
            unknown[word] = selected[word] & unlisted[word]
            if strange != 0 { run.punt(window, word: word, strange) }
        }
        run.puntFailures(source, window, selected)
    }
}

/// `[constants].filter(c, c in list).size()`, or with `!(c in list)`: how many of a few texts a list holds, or lacks.
final class CountOfConstantsLane: LaneStep<Int64> {
    private let source: Run.Source
    private let lists: ListReader
    private let constants: [String]
    private let countsThoseHeld: Bool
    /// By code of the element, a bit for each constant that it equals.
    private var masks: [UInt64] = []
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
        masks = Array(repeating: 0, count: dictionary.count + 1)
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
            for word in 0..<window.words {
                forEachBit(of: selected[word] & listed[word]) { place in
                    var found: UInt64 = 0
                    for element in spans[word << 6 + place] { found |= masks[spans.child.code(at: element)] }
                    let held = found.nonzeroBitCount
                    values[word << 6 + place] = Int64(countsThoseHeld ? held : constants.count - held)
                }
            }
        }
        for word in 0..<window.words {
            known[word] = selected[word] & (spans == nil ? 0 : listed[word])
            unknown[word] = selected[word] & unlisted[word]
        }
        run.puntFailures(source, window, selected)
        return lane
    }
}

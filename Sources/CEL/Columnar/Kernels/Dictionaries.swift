extension Run {
    /// Leaves the rows of a source that hold an error to the scalar interpreter, where the table for unknown does not speak for them.
    func puntFailures(_ source: Source, _ window: Window, _ selected: Strip<UInt64>) {
        guard case .slot(let index) = source, let column = columns[index], column.failed != nil else { return }
        for word in 0..<window.words where selected[word] != 0 {
            let bits = failures(column, window, word) & selected[word]
            if bits != 0 { punt(window, word: word, bits) }
        }
    }
}

/// A condition over one coded column, looked up by code.
final class DictionaryTruth: TruthStep {
    let source: Run.Source
    private var table: CodeTable

    init(_ source: Run.Source, _ table: CodeTable, _ plan: PlanPart) {
        (self.source, self.table) = (source, table)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        if case .slot(let index) = source, window.rows == nil, let column = run.columns[index], let dictionary = column.dictionary {
            table.prepare(dictionary)
            if table.isPlain, answer(column.storage, window, selected) { return settle(run, source, window, selected) }
        }
        table.read(run, source, window, selected) { table, code, dictionary in
            table.keep(DictionaryTruth.state(table.outcome(code, dictionary, steps: run.steps)), code)
        }
        let codes = table.codes.all
        if table.isPlain {
            unsafe table.states.withUnsafeBufferPointer { states in
                // Every code is below the number of entries: the column's own codes, one entry each.
                packEach(window.words, selected, into: holds) { unsafe states[Int(codes[$0])] == CodeTable.State.holds }
            }
            return settle(run, source, window, selected)
        }
        for word in 0..<window.words {
            var (yes, no, absent, strange): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
            forEachBit(of: selected[word]) { place in
                let bit: UInt64 = 1 << UInt64(place)
                switch table.states[Int(codes[word << 6 + place])] {
                case CodeTable.State.holds: yes |= bit
                case CodeTable.State.fails: no |= bit
                case CodeTable.State.unknown: absent |= bit
                case CodeTable.State.strange: strange |= bit
                default: break
                }
            }
            (holds[word], fails[word], unknown[word]) = (yes, no, absent)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
        run.puntFailures(source, window, selected)
    }

    /// True when looking up costs less than computing each place: few values of the column are left to compute, beside its rows.
    func isWorthwhile(_ run: Run) -> Bool {
        guard let column = run.column(source), let dictionary = column.dictionary else { return true }
        return table.missing(dictionary) * 4 <= column.count
    }

    private static func state(_ outcome: Outcome) -> UInt8 {
        switch outcome {
        case .value(.bool(let holds)): holds ? CodeTable.State.holds : CodeTable.State.fails
        case .unknown: CodeTable.State.unknown
        case .error: CodeTable.State.error
        case .value: CodeTable.State.strange
        }
    }

    /// Answers by the codes as they stand, from a table that is whole and plain: compares with each of a few, or looks up.
    private func answer(_ storage: ValueColumn.Storage, _ window: Window, _ selected: Strip<UInt64>) -> Bool {
        func find<Cell: PackedCell & FixedWidthInteger>(_ cells: Cells<Cell>) {
            let cells = cells.all.from(window.base, count: window.words << 6)
            if let few = table.few {
                for word in 0..<window.words { holds[word] = few.isOpposite ? .max : 0 }
                packAmong(cells, few.codes.map { Cell(truncatingIfNeeded: $0) }, window.words, selected, into: holds, missing)
            } else {
                unsafe table.states.withUnsafeBufferPointer { states in
                    // Every code is below the number of entries: the column's own codes, one entry each.
                    packEach(window.words, selected, into: holds) { unsafe states[Int(cells[$0])] == CodeTable.State.holds }
                }
            }
        }
        switch storage {
        case .codes8(let cells): find(cells)
        case .codes16(let cells): find(cells)
        case .codes32(let cells): find(cells)
        default: return false
        }
        return true
    }

    /// Values of the column for which nothing is computed yet.
    func missing(_ run: Run) -> Int {
        guard let column = run.column(source), let dictionary = column.dictionary else { return 0 }
        return table.missing(dictionary)
    }

    /// Computes what is missing of all lists of a column with a step that computes it from their elements.
    func complete(_ run: Run, by computed: TruthStep) {
        guard case .slot(let index) = source, let column = run.columns[index], let dictionary = column.dictionary else { return }
        table.prepare(dictionary)
        if table.states[0] == CodeTable.State.missing {
            table.keep(DictionaryTruth.state(table.outcome(0, dictionary, steps: run.steps)), 0)
        }
        let lists = run.over(column.distinctLists, at: index)
        let everything = Cells<UInt64>(capacity: Window.mostInLanes / 64)
        for base in stride(from: 0, to: dictionary.count, by: Window.mostInLanes) {
            let window = Window(count: min(Window.mostInLanes, dictionary.count - base), base: base, rows: nil)
            guard (1...window.count).contains(where: { table.states[base + $0] == CodeTable.State.missing }) else { continue }
            for word in 0..<window.words { everything[word] = Bitmap.mask(window.count, word: word) }
            computed.run(lists, window, everything.all)
            for place in 0..<window.count where table.states[base + place + 1] == CodeTable.State.missing {
                let state =
                    if lists.hasPunted, lists.punted[base + place] {
                        CodeTable.State.strange
                    } else if computed.holds.bit(place) == 1 {
                        CodeTable.State.holds
                    } else if computed.fails.bit(place) == 1 {
                        CodeTable.State.fails
                    } else {
                        computed.unknown.bit(place) == 1 ? CodeTable.State.unknown : CodeTable.State.error
                    }
                table.keep(state, base + place + 1)
            }
        }
    }
}

/// A value over one coded column, looked up by code.
final class DictionaryLane<T: LaneValue>: LaneStep<T> {
    let source: Run.Source
    private var table: CodeTable
    private var entries = Cells<T>(capacity: 64)
    private let read: (Value) -> T?

    init(_ source: Run.Source, _ table: CodeTable, _ plan: PlanPart, _ read: @escaping (Value) -> T?) {
        (self.source, self.table, self.read) = (source, table, read)
        super.init(plan)
    }

    override var isComputed: Bool { true }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        reserve(run, window)
        table.read(run, source, window, selected) { table, code, dictionary in
            if table.states.count > entries.capacity { entries = entries.copied(capacity: max(table.states.count, 2 * entries.capacity)) }
            var state = CodeTable.State.error
            switch table.outcome(code, dictionary, steps: run.steps) {
            case .value(let value):
                if let content = read(value) {
                    entries[code] = content
                    state = CodeTable.State.holds
                } else {
                    state = CodeTable.State.strange
                }
            case .unknown: state = CodeTable.State.unknown
            case .error: break
            }
            table.keep(state, code)
        }
        let codes = table.codes.all
        // Codes that were not computed lie beyond the entries only where they are not selected.
        if table.states.count > entries.capacity { entries = entries.copied(capacity: max(table.states.count, 2 * entries.capacity)) }
        T.look(entries.all, codes, window.count, into: values)
        for word in 0..<window.words {
            var (valid, absent, strange): (UInt64, UInt64, UInt64) = (0, 0, 0)
            forEachBit(of: selected[word]) { place in
                let bit: UInt64 = 1 << UInt64(place)
                switch table.states[Int(codes[word << 6 + place])] {
                case CodeTable.State.holds: valid |= bit
                case CodeTable.State.unknown: absent |= bit
                case CodeTable.State.strange: strange |= bit
                default: break
                }
            }
            (known[word], unknown[word]) = (valid, absent)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
        run.puntFailures(source, window, selected)
        return lane
    }
}

/// A condition over one column of lists: looked up where rows share lists or were asked for before, else computed from the elements.
final class SharedListTruth: TruthStep {
    private let looked: DictionaryTruth
    private let computed: TruthStep
    /// Places that were computed from the elements since the table was whole.
    private var seen = 0

    init(_ looked: DictionaryTruth, _ computed: TruthStep, _ plan: PlanPart) {
        (self.looked, self.computed) = (looked, computed)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        let step = step(run, window, selected)
        step.run(run, window, selected)
        for word in 0..<window.words {
            (holds[word], fails[word], unknown[word]) = (step.holds[word], step.fails[word], step.unknown[word])
        }
    }

    private func step(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> TruthStep {
        if looked.isWorthwhile(run) { return looked }
        // Who asked as often as there are lists to compute will ask again.
        if case .slot = looked.source, seen >= looked.missing(run) {
            looked.complete(run, by: computed)
            seen = 0
            return looked
        }
        for word in 0..<window.words { seen += selected[word].nonzeroBitCount }
        return computed
    }
}

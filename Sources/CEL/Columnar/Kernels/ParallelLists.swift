/// `math.greatest([constants] + a.transformList(i, x, p(x), b[i]))`: the greatest number of one list beside the elements of another that meet
/// a condition.
///
/// Lists that go together, one with what and one with how much, are kept in two columns. Whether an element counts is worked out once per
/// distinct element; then every row goes through both lists.
final class ParallelGreatestLane: LaneStep<Int64> {
    private let source: Run.Source
    private let elements: ListReader
    private let numbers: ListReader
    private var table: ElementTable
    /// By list, whether any element counts.
    private var marks = ListMarks()
    /// The greatest of the constants, `nil` without one.
    private let least: Int64?

    /// - Parameter table: Whether an element counts.
    init(_ source: Run.Source, _ table: ElementTable, numbers: Run.Source, least: Int64?, _ plan: PlanPart) {
        (self.source, self.table, self.least) = (source, table, least)
        elements = ListReader(source)
        self.numbers = ListReader(numbers)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        self.run(&table, run, window, selected)
    }

    private func run(_ table: inout ElementTable, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(run, window)
        let (input, numbered) = (ListLoopInput(elements, run, window, selected), numbers.read(run, window))
        let unlisted = elements.unknown.all
        for word in 0..<window.words { (known[word], unknown[word]) = (0, selected[word] & unlisted[word]) }
        if let input {
            marks.prepare(input.spans, input.dictionary)
            table.lend(to: Loop(table: table, step: self, input: input, numbered: numbered, marks: marks.all))
        }
        run.puntFailures(source, window, selected)
        return lane
    }

    private struct Loop: TableLoop {
        var table: ElementTable
        let step: ParallelGreatestLane
        let input: ListLoopInput
        let numbered: ListSpans?
        let marks: Strip<UInt8>

        mutating func run<Cell: FixedWidthInteger & BitwiseCopyable>(_ codes: Strip<Cell>) {
            let (spans, selected, listed) = (input.spans, input.selected, input.listed)
            let (numbersListed, numbersUnlisted) = (step.numbers.known.all, step.numbers.unknown.all)
            let (values, entries, steps, least) = (step.values, table.all, input.run.steps, step.least)
            for word in 0..<input.window.words {
                var (valid, absent, strange): (UInt64, UInt64, UInt64) = (0, 0, 0)
                forEachBit(of: selected[word] & listed[word]) { place in
                    let bit: UInt64 = 1 << UInt64(place)
                    // Most people have nothing that counts: their lists are not gone through again, and their numbers not looked for.
                    let list = spans.list(at: word << 6 + place)
                    var mark = marks[list]
                    if mark == ListMarks.missing {
                        mark = self.mark(spans[word << 6 + place], codes, entries, steps)
                        marks[list] = mark
                    }
                    if mark == ListMarks.none {
                        guard let least else { return }
                        values[word << 6 + place] = least
                        valid |= bit
                    } else if mark == ListMarks.strange {
                        strange |= bit
                    } else if numbersListed[word] & bit == 0 {
                        // Without numbers it waits for them.
                        if numbersUnlisted[word] & bit != 0 { absent |= bit }
                    } else if let greatest = greatest(of: spans[word << 6 + place], codes, entries, word << 6 + place) {
                        values[word << 6 + place] = greatest
                        valid |= bit
                    }
                }
                step.known[word] = valid
                step.unknown[word] |= absent
                if strange != 0 { input.run.punt(input.window, word: word, strange) }
            }
        }

        private mutating func mark<Cell: FixedWidthInteger & BitwiseCopyable>(
            _ span: Range<Int>, _ codes: Strip<Cell>, _ entries: Strip<Int64>, _ steps: Int
        ) -> UInt8 {
            var mark = ListMarks.none
            for element in span {
                let entry = table.look(Int(truncatingIfNeeded: codes[element]), entries, input.dictionary, steps: steps)
                if entry == ElementTable.strange { return ListMarks.strange }
                if entry == 1 { mark = ListMarks.some }
            }
            return mark
        }

        /// The greatest of the numbers that count; `nil` where one of them is missing: a position beyond the list fails, as an index does.
        private func greatest<Cell: FixedWidthInteger & BitwiseCopyable>(
            of span: Range<Int>, _ codes: Strip<Cell>, _ entries: Strip<Int64>, _ place: Int
        ) -> Int64? {
            guard let numbered else { return nil }
            let numbers = numbered[place]
            var greatest = step.least ?? .min
            for element in span where entries[Int(truncatingIfNeeded: codes[element])] == 1 {
                let position = element - span.lowerBound
                guard position < numbers.count else { return nil }
                greatest = max(greatest, numbered.child.integer(at: numbers.lowerBound + position))
            }
            return greatest
        }
    }
}

/// What is found of lists, by their code, while their dictionary and that of their elements are the same.
private struct ListMarks {
    static let missing: UInt8 = 0, none: UInt8 = 1, some: UInt8 = 2, strange: UInt8 = 3

    private var cells = Cells<UInt8>(capacity: 0)
    private var identities: (lists: UInt64, elements: UInt64) = (0, 0)

    var all: Strip<UInt8> { cells.all }

    mutating func prepare(_ spans: ListSpans, _ elements: ColumnDictionary) {
        if identities != (spans.identity, elements.identity) {
            identities = (spans.identity, elements.identity)
            cells = Cells(capacity: spans.lists + 1)
        } else if spans.lists >= cells.capacity {
            cells = cells.copied(capacity: max(spans.lists + 1, 2 * cells.capacity))
        }
    }
}

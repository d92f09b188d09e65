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

    /// Lent whole, so that looking something up in it is not one more access to this object.
    private func run(_ table: inout ElementTable, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(run, window)
        let (spans, numbered) = (elements.read(run, window), numbers.read(run, window))
        if let spans { table.prepare(spans.child) }
        let (listed, unlisted) = (elements.known.all, elements.unknown.all)
        let (numbersListed, numbersUnlisted) = (numbers.known.all, numbers.unknown.all)
        for word in 0..<window.words {
            var (valid, absent, strange): (UInt64, UInt64, UInt64) = (0, selected[word] & unlisted[word], 0)
            if let spans, let dictionary = spans.child.dictionary {
                forEachBit(of: selected[word] & listed[word]) { place in
                    let bit: UInt64 = 1 << UInt64(place)
                    let span = spans[word << 6 + place]
                    let numbers = numbersListed[word] & bit == 0 ? nil : numbered?[word << 6 + place]
                    var greatest = least ?? .min
                    var (counts, isShort, isStrange) = (false, false, false)
                    for element in span {
                        let (state, holds) = table.look(spans.child.code(at: element), dictionary, steps: run.steps)
                        if state != CodeTable.State.holds { isStrange = true }
                        guard holds == 1 else { continue }
                        counts = true
                        let position = element - span.lowerBound
                        guard let numbers, position < numbers.count, let numbered else {
                            isShort = true
                            continue
                        }
                        greatest = max(greatest, numbered.child.integer(at: numbers.lowerBound + position))
                    }
                    if isStrange {
                        strange |= bit
                    } else if isShort {
                        // Without numbers it waits for them; a position beyond the list fails, as an index does.
                        if numbersUnlisted[word] & bit != 0 { absent |= bit }
                    } else if counts || least != nil {
                        values[word << 6 + place] = greatest
                        valid |= bit
                    }
                }
            }
            (known[word], unknown[word]) = (valid, absent)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
        run.puntFailures(source, window, selected)
        return lane
    }
}

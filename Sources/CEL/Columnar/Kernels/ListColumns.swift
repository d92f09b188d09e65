/// Where the lists of the places of a window lie.
struct ListReader {
    let source: Run.Source
    let known = Cells<UInt64>(capacity: Window.mostWords)
    let unknown = Cells<UInt64>(capacity: Window.mostWords)

    init(_ source: Run.Source) { self.source = source }

    /// - Returns: `nil` where no list is known.
    func read(_ run: Run, _ window: Window) -> ListSpans? {
        run.validity(source, window, known: known.all, unknown: unknown.all)
        let (column, base, positions) = run.locate(source, window)
        guard let column else { return nil }
        guard case .lists(let lists) = column.storage, let child = column.child else {
            preconditionFailure("every column is read by a step of its layout")
        }
        return ListSpans(child: child, starts: lists.starts.all, counts: lists.counts.all, base: base, positions: positions)
    }
}

/// Which elements of a child column the list at a place of a window has.
struct ListSpans {
    let child: ColumnView
    fileprivate let starts: Strip<Int32>
    fileprivate let counts: Strip<Int32>
    fileprivate let base: Int
    fileprivate let positions: Strip<Int32>?

    /// The elements of the list at a place where it is known.
    @inline(__always)
    subscript(place: Int) -> Range<Int> {
        let row = positions.map { Int($0[place]) } ?? base + place
        let start = Int(starts[row])
        return start..<start + Int(counts[row])
    }
}

/// `size(list)`.
final class ListSizeLane: LaneStep<Int64> {
    private let list: ListReader

    init(_ source: Run.Source, _ plan: PlanPart) {
        list = ListReader(source)
        super.init(plan)
    }

    override func run(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(window)
        if let spans = list.read(run, window) {
            for place in 0..<window.count { values[place] = Int64(spans[place].count) }
        }
        return Lane(values: values, known: list.known.all, unknown: list.unknown.all)
    }
}

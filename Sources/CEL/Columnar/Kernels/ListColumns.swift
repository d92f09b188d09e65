/// Where the lists of the places of a window lie.
final class ListReader {
    let source: Run.Source
    private var codes = Cells<Int32>(capacity: 0)
    let known = Cells<UInt64>(capacity: Window.mostWords)
    let unknown = Cells<UInt64>(capacity: Window.mostWords)

    init(_ source: Run.Source) { self.source = source }

    /// - Returns: `nil` where no list is known.
    func read(_ run: Run, _ window: Window) -> ListSpans? {
        run.validity(source, window, known: known.all, unknown: unknown.all)
        let (column, base, positions) = run.locate(source, window)
        guard let column else { return nil }
        guard let lists = column.lists, let child = column.child else {
            preconditionFailure("every column is read by a step of its layout")
        }
        if codes.capacity < window.count { codes = Cells(capacity: window.count) }
        column.copyCodes(base, positions, window, into: codes.all)
        return ListSpans(
            child: child, identity: column.dictionary?.identity ?? 0, lists: lists.written, starts: lists.starts.all, codes: codes.all)
    }
}

/// Which elements of a child column the list at a place of a window has.
struct ListSpans {
    let child: ColumnView
    /// Of the dictionary of lists.
    let identity: UInt64
    /// Lists in it: their codes go from 1 to this.
    let lists: Int
    /// Of each list; where one ends the next begins.
    fileprivate let starts: Strip<Int32>
    /// Of the dictionary of lists, by place.
    fileprivate let codes: Strip<Int32>

    /// The code of the list at a place.
    @inline(__always)
    func list(at place: Int) -> Int { Int(codes[place]) }

    /// The elements of the list at a place where it is known.
    @inline(__always)
    subscript(place: Int) -> Range<Int> {
        let code = Int(codes[place])
        return Int(starts[code])..<Int(starts[code + 1])
    }
}

/// `size(list)`.
final class ListSizeLane: LaneStep<Int64> {
    private let list: ListReader

    init(_ source: Run.Source, _ plan: PlanPart) {
        list = ListReader(source)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(run, window)
        if let spans = list.read(run, window) {
            for place in 0..<window.count { values[place] = Int64(spans[place].count) }
        }
        return Lane(values: values, known: list.known.all, unknown: list.unknown.all)
    }
}

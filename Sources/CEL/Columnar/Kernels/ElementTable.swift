/// What a part evaluates to for each distinct element of a column of lists.
///
/// People share few occupations, skills and certificates, and hardly ever the whole list of them: so a part over lists is worked out once per
/// element, and lists are gone through.
struct ElementTable {
    private var table: CodeTable
    /// Of which dictionary the entries are.
    private var identity: UInt64 = 0
    /// By code of the element: the value of a lane, 1 for a condition that holds, or what stands for none.
    private var entries = Cells<Int64>(capacity: 0)

    /// What stands for an entry that is not computed yet.
    private static let missing = Int64.min
    /// What stands for an element without a value: what becomes of it beside others is the interpreter's to say. So it is with an element
    /// that has one of these two numbers for a value.
    static let strange = Int64.min + 1

    /// - Parameter expression: Reads the variable of a macro that stands for the element, and nothing else.
    init(_ expression: TypedExpression, local: TypedExpression.Local) {
        // Elements are always known.
        table = CodeTable(expression, local: local.index, unknown: .error(.undeclared(local.name)))
    }

    /// Gets the table ready for the elements of lists.
    mutating func prepare(_ dictionary: ColumnDictionary) {
        let (count, known) = (dictionary.count + 1, entries.capacity)
        if dictionary.identity != identity {
            identity = dictionary.identity
            if known < count { entries = Cells(capacity: count) }
            entries.all.fill(ElementTable.missing)
        } else if known < count {
            entries = entries.copied(capacity: max(count, 2 * known))
            entries.all.from(known, count: entries.capacity - known).fill(ElementTable.missing)
        }
    }

    /// The entries; those that are not computed are found with ``compute(_:_:steps:)``.
    var all: Strip<Int64> { entries.all }

    /// The entry of an element.
    @inline(__always)
    mutating func look(_ code: Int, _ entries: Strip<Int64>, _ dictionary: ColumnDictionary, steps: Int) -> Int64 {
        let entry = entries[code]
        return entry == ElementTable.missing ? compute(code, dictionary, steps: steps) : entry
    }

    @inline(never)
    private mutating func compute(_ code: Int, _ dictionary: ColumnDictionary, steps: Int) -> Int64 {
        let entry: Int64 =
            switch table.outcome(code, dictionary, steps: steps) {
            case .value(.int(let value)): max(value, ElementTable.strange)
            case .value(.bool(let holds)): holds ? 1 : 0
            case .value, .unknown, .error: ElementTable.strange
            }
        entries[code] = entry
        return entry
    }
}

/// Something that goes over codes, whatever their width.
protocol CodeLoop {
    mutating func run<Cell: FixedWidthInteger & BitwiseCopyable>(_ codes: Strip<Cell>)
}

/// What a loop over the lists of a window looks at.
struct ListLoopInput {
    let spans: ListSpans
    /// Of the elements.
    let dictionary: ColumnDictionary
    let run: Run
    let window: Window
    let selected: Strip<UInt64>
    /// Where a list is known.
    let listed: Strip<UInt64>

    /// - Returns: `nil` where no list is known.
    init?(_ lists: ListReader, _ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        guard let spans = lists.read(run, window), let dictionary = spans.child.dictionary else { return nil }
        (self.spans, self.dictionary, self.run, self.window, self.selected) = (spans, dictionary, run, window, selected)
        listed = lists.known.all
    }
}

/// A loop that looks up what a part says of elements.
protocol TableLoop: CodeLoop {
    var table: ElementTable { get set }
    var input: ListLoopInput { get }
}

extension ElementTable {
    /// Lends the table to a loop over the elements of lists, whole, so that looking something up is not one more access to an object.
    @inline(__always)
    mutating func lend<Loop: TableLoop>(to loop: Loop) {
        var loop = loop
        loop.table.prepare(loop.input.dictionary)
        loop.input.spans.child.withCodes(&loop)
        self = loop.table
    }
}

extension ColumnView {
    /// The code of a cell of a coded column.
    @inline(__always)
    func code(at row: Int) -> Int {
        switch storage {
        case .codes8(let cells): Int(cells[row])
        case .codes16(let cells): Int(cells[row])
        case .codes32(let cells): Int(cells[row])
        default: preconditionFailure("every column is read by a step of its layout")
        }
    }

    /// Runs a loop over the codes of a coded column. The width is looked up once and not for every element.
    @inline(__always)
    func withCodes(_ loop: inout some CodeLoop) {
        switch storage {
        case .codes8(let cells): loop.run(cells.all)
        case .codes16(let cells): loop.run(cells.all)
        case .codes32(let cells): loop.run(cells.all)
        default: preconditionFailure("every column is read by a step of its layout")
        }
    }

    /// A cell of a column of ints.
    @inline(__always)
    func integer(at row: Int) -> Int64 {
        switch storage {
        case .int8(let cells): Int64(cells[row])
        case .int16(let cells): Int64(cells[row])
        case .int32(let cells): Int64(cells[row])
        case .int64(let cells): cells[row]
        default: preconditionFailure("every column is read by a step of its layout")
        }
    }
}

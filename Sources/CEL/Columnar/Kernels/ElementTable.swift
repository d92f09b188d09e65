/// What a part evaluates to for each distinct element of a column of lists.
///
/// People share few occupations, skills and certificates, and hardly ever the whole list of them: so a part over lists is worked out once per
/// element, and lists are gone through.
struct ElementTable {
    private var table: CodeTable
    /// By code of the element.
    private(set) var entries: [Int64] = []

    /// - Parameter expression: Reads the variable of a macro that stands for the element, and nothing else.
    init(_ expression: TypedExpression, local: TypedExpression.Local) {
        // Elements are always known.
        table = CodeTable(expression, local: local.index, unknown: .error(.undeclared(local.name)))
    }

    /// Gets the table ready for the elements of lists.
    mutating func prepare(_ child: ColumnView) {
        guard let dictionary = child.dictionary else { preconditionFailure("every column is read by a step of its layout") }
        table.prepare(dictionary)
        if entries.count < table.states.count { entries += repeatElement(0, count: table.states.count - entries.count) }
    }

    /// The state of an element, and its entry: the value of a lane, 1 for a condition that holds.
    @inline(__always)
    mutating func look(_ code: Int, _ dictionary: ColumnDictionary, steps: Int) -> (state: UInt8, entry: Int64) {
        if table.states[code] == CodeTable.State.missing { compute(code, dictionary, steps: steps) }
        return (table.states[code], entries[code])
    }

    private mutating func compute(_ code: Int, _ dictionary: ColumnDictionary, steps: Int) {
        switch table.outcome(code, dictionary, steps: steps) {
        case .value(.int(let value)):
            entries[code] = value
            table.keep(CodeTable.State.holds, code)
        case .value(.bool(let holds)):
            entries[code] = holds ? 1 : 0
            table.keep(CodeTable.State.holds, code)
        // What becomes of an element without a value beside others is the interpreter's to say.
        case .value, .unknown, .error: table.keep(CodeTable.State.strange, code)
        }
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

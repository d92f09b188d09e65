/// What the steps of one evaluation share.
final class Run {
    /// Where a step finds a column: a slot of the program, or the elements that the variable of a macro stands for.
    enum Source: Hashable {
        /// The position in ``Program/references``.
        case slot(Int)
        case local(Int)
    }

    let columns: [ColumnView?]
    /// The row that the scalar interpreter looks at, for the parts that run row by row.
    private(set) lazy var row = BatchRow(program, columns.map { $0?.column })
    private let program: Program
    /// Memory for lanes.
    let loan: LaneLoan
    /// Steps one row may take, and the most each leaf starts with.
    var steps: Int { program.steps }
    /// The elements that variables of macros stand for in the current window: positions in a column.
    var locals: [Int: (column: ColumnView, elements: Strip<Int32>)] = [:]
    /// Rows that the scalar interpreter has to decide alone, because a part came out as no value of its type.
    private(set) var punted = Bitmap(count: 0)
    private let count: Int
    var hasPunted: Bool { punted.count > 0 }

    /// - Parameters:
    ///   - columns: One for each slot the program reads, in the order of ``Program/references``; `nil` where the batch has none.
    ///   - count: Rows of the batch.
    ///   - memory: Of the thread.
    convenience init(_ program: Program, _ columns: [ValueColumn?], count: Int, _ memory: LaneMemory) {
        self.init(program, columns.map { $0.map(ColumnView.init) }, count: count, LaneLoan(memory))
    }

    private init(_ program: Program, _ columns: [ColumnView?], count: Int, _ loan: LaneLoan) {
        (self.program, self.columns, self.count, self.loan) = (program, columns, count, loan)
    }

    /// A run over other rows of the same program, of which only one slot is read and no part row by row.
    func over(_ column: ColumnView, at index: Int) -> Run {
        Run(program, (0..<columns.count).map { $0 == index ? column : nil }, count: column.count, loan)
    }

    func punt(_ window: Window, word: Int, _ bits: UInt64) {
        if punted.count == 0 { punted = Bitmap(count: count) }
        forEachBit(of: bits) { punted[window.row(word << 6 + $0)] = true }
    }

    /// The column behind a source; `nil` where the batch has none.
    func column(_ source: Source) -> ColumnView? {
        switch source {
        case .slot(let index): columns[index]
        case .local(let index): locals[index]?.column
        }
    }

    /// The column behind a source, and the position in it of each place: consecutive from the base, or as listed.
    func locate(_ source: Source, _ window: Window) -> (column: ColumnView?, base: Int, positions: Strip<Int32>?) {
        switch source {
        case .slot(let index): return (columns[index], window.base, window.rows)
        case .local(let index):
            guard let local = locals[index] else { preconditionFailure("a macro sets its variables before its body runs") }
            return (local.column, 0, local.elements)
        }
    }

    /// Which places of a window a source has a value at, and which are unknown.
    func validity(_ source: Source, _ window: Window, known: Strip<UInt64>, unknown: Strip<UInt64>) {
        let (found, base, positions) = locate(source, window)
        guard let column = found else {
            for word in 0..<window.words { (known[word], unknown[word]) = (0, .max) }
            return
        }
        guard let positions else {
            let cells = column.known.from(base >> 6, count: window.words)
            for word in 0..<window.words {
                known[word] = cells[word]
                unknown[word] = ~cells[word]
            }
            if column.failed != nil { for word in 0..<window.words { unknown[word] &= ~failures(column, window, word) } }
            return
        }
        if case .local = source {
            for word in 0..<window.words { (known[word], unknown[word]) = (.max, 0) }
            return
        }
        let cells = column.known
        for word in 0..<window.words {
            var (valid, absent): (UInt64, UInt64) = (0, 0)
            for place in word << 6..<min(window.count, word << 6 + 64) {
                let row = Int(positions[place])
                let bit = cells.bit(row)
                valid |= bit << UInt64(place & 63)
                absent |= (bit ^ 1) << UInt64(place & 63)
            }
            (known[word], unknown[word]) = (valid, absent & ~failures(column, window, word))
        }
    }

    /// The places of a word at which the column of a slot holds an error.
    func failures(_ column: ColumnView, _ window: Window, _ word: Int) -> UInt64 {
        guard let failed = column.failed else { return 0 }
        guard let rows = window.rows else {
            let index = window.base >> 6 + word
            return index < failed.count ? failed[index] : 0
        }
        var bits: UInt64 = 0
        for place in word << 6..<min(window.count, word << 6 + 64) {
            let row = Int(rows[place])
            if row >> 6 < failed.count { bits |= failed.bit(row) << UInt64(place & 63) }
        }
        return bits
    }
}

/// A column as the steps see it: what they look at in every window, without copying the column each time.
final class ColumnView {
    let storage: ValueColumn.Storage
    let known: Strip<UInt64>
    let failed: Strip<UInt64>?
    let dictionary: ColumnDictionary?
    /// Where the elements of each list of the dictionary lie in ``child``, in a column of lists.
    let lists: ListCells?
    /// The elements of a column of lists.
    let child: ColumnView?
    /// Owns the cells that the strips lie in.
    fileprivate let column: ValueColumn

    init(_ column: ValueColumn) {
        self.column = column
        storage = column.storage
        known = column.known.all
        failed = column.failed?.all
        dictionary = column.dictionary
        lists = column.lists
        child = column.lists.map { ColumnView($0.child) }
    }

    /// Rows of the column.
    var count: Int { column.count }

    /// Each of the distinct lists once, in the order of their codes from 1: the rows of a column of their own.
    var distinctLists: ColumnView { ColumnView(column.distinct) }

    func value(at row: Int) -> Value { column.value(at: row) }

    /// Copies the codes of a coded column, of consecutive places from a base or of the positions listed.
    func copyCodes(_ base: Int, _ positions: Strip<Int32>?, _ window: Window, into result: Strip<Int32>) {
        switch storage {
        case .codes8(let cells): copy(cells, base, positions, window, result) { Int32($0) }
        case .codes16(let cells): copy(cells, base, positions, window, result) { Int32($0) }
        case .codes32(let cells): copy(cells, base, positions, window, result) { $0 }
        default: preconditionFailure("every column is read by a step of its layout")
        }
    }

    @inline(__always)
    private func copy<Cell: BitwiseCopyable>(
        _ cells: Cells<Cell>, _ base: Int, _ positions: Strip<Int32>?, _ window: Window, _ result: Strip<Int32>, _ convert: (Cell) -> Int32
    ) {
        if let positions {
            let cells = cells.all
            for place in 0..<window.count { result[place] = convert(cells[Int(positions[place])]) }
            // Loops run over whole words, and a code left over from another dictionary may lie beyond this one.
            for place in window.count..<window.words << 6 { result[place] = 0 }
        } else {
            let cells = cells.all.from(base, count: window.words << 6)
            for place in 0..<window.words << 6 { result[place] = convert(cells[place]) }
        }
    }
}

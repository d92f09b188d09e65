/// In which rows of a column of lists each text stands: an inverted index, a bit for each text and row.
///
/// Source: bitmap indexes, P. O'Neil and D. Quass, "Improved Query Performance with Variant Indexes", SIGMOD 1997.
package struct ListPostings {
    private var texts = ColumnDictionary()
    /// By the code of a text, less one.
    private var rows: [Bitmap] = []
    /// Of each row the code of its list, 0 where there is none: most changes are of other columns.
    private var codes: [Int32] = []
    /// Of the dictionary in which these codes are.
    private var identity: UInt64 = 0

    /// So many texts are worth an index.
    private static let mostTexts = 512

    package init() {}

    /// The rows in whose list a text is; `nil` where it is in none.
    package func rows(with text: String) -> Bitmap? { texts.code(of: text).map { rows[$0 - 1] } }

    /// Makes it what a column holds.
    ///
    /// - Parameter changed: The rows that may hold something else than last time, and those that are new.
    /// - Returns: False where this is no column of lists of texts, or there are too many texts: then the index is of no use any more.
    /// - Complexity: O(elements of the lists that these rows held and hold); of all rows where the column was made anew.
    package mutating func update(_ changed: [Int32], _ column: ValueColumn) -> Bool {
        guard column.layout == .lists(.coded), column.exceptions.isEmpty, let lists = column.lists else { return false }
        var changed = changed
        if identity != column.dictionaryIdentity {
            self = ListPostings()
            identity = column.dictionaryIdentity
            changed = (0..<Int32(column.count)).map { $0 }
        }
        codes += repeatElement(0, count: column.count - codes.count)
        for number in rows.indices where rows[number].count < column.count { rows[number].extend(to: column.count) }
        let child = ColumnView(lists.child)
        // The number of each distinct element of the column, as far as they were met.
        var numbers: [Int?] = []
        func number(at place: Int) -> Int? {
            guard let element = lists.child.cell(at: place).map(Int.init) else { return nil }
            if element >= numbers.count { numbers += repeatElement(nil, count: element + 1 - numbers.count) }
            if let known = numbers[element] { return known }
            numbers[element] = self.number(of: child.value(at: place), column.count)
            return numbers[element]
        }
        for row in changed {
            let row = Int(row)
            let (before, now) = (codes[row], Int32(truncatingIfNeeded: column.cell(at: row) ?? 0))
            if before == now { continue }
            codes[row] = now
            if before != 0 {
                for place in lists.range(Int(before)) { if let number = number(at: place) { rows[number][row] = false } }
            }
            if now != 0 {
                for place in lists.range(Int(now)) {
                    guard let number = number(at: place) else { return false }
                    rows[number][row] = true
                }
            }
        }
        return true
    }

    private mutating func number(of value: Value, _ count: Int) -> Int? {
        guard case .string(let text) = value else { return nil }
        if let known = texts.code(of: text) { return known - 1 }
        guard rows.count < ListPostings.mostTexts else { return nil }
        rows.append(Bitmap(count: count))
        return texts.add(value) - 1
    }
}

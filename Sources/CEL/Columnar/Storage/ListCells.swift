/// The distinct lists of a column: their elements one list after the other in a column of their own, which is all there is of them.
///
/// Code 0, unknown, has no elements. Unchecked: changed only by the one dictionary that holds the only reference.
final class ListCells: @unchecked Sendable {
    /// Where the elements of a code begin in the child; where they end the next one's begin.
    private(set) var starts = Cells<Int32>(capacity: 2)
    /// The highest code that was written.
    private(set) var written = 0
    private(set) var child: ValueColumn

    init(_ child: ValueColumn) { self.child = child }

    init(copying other: ListCells) { (starts, written, child) = (other.starts, other.written, other.child) }

    var byteCount: Int { starts.byteCount + child.byteCount }

    /// Places of the elements in the child.
    func range(_ code: Int) -> Range<Int> { Int(starts[code])..<Int(starts[code + 1]) }

    /// The list under a code from 1 to ``written``.
    ///
    /// - Complexity: O(elements).
    subscript(code: Int) -> Value { .list(range(code).map { child.value(at: $0) }) }

    /// ``Value/hash`` of the list under a code.
    func hash(_ code: Int) -> Int {
        let range = range(code)
        var hasher = Hasher()
        hasher.combine(range.count)
        for place in range { child.value(at: place).feed(&hasher) }
        return hasher.finalize()
    }

    /// Whether the list under a code is this one, bit by bit.
    func holds(_ elements: [Value], under code: Int) -> Bool {
        let range = range(code)
        guard range.count == elements.count else { return false }
        return zip(range, elements).allSatisfy { child.holds($1, at: $0) }
    }

    /// Puts a list at the end.
    ///
    /// - Returns: Its code.
    func append(_ elements: [Value]) -> Int {
        precondition(child.count + elements.count < Int(Int32.max), "the lists of a column have fewer than two thousand million elements")
        for element in elements { child.append(element) }
        written += 1
        ValueColumn.own(&starts, reaching: written + 1)
        starts[written + 1] = Int32(child.count)
        return written
    }
}

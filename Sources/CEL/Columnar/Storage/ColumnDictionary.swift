internal import Synchronization

/// The distinct values of a column, each under a small code.
///
/// Code 0 stands for unknown; values have codes from 1 in order of first appearance, and keep them. Tables computed from the values of a
/// dictionary stay true while it has the same ``identity``, however many values are added.
package struct ColumnDictionary: Sendable {
    /// Held by every copy of the dictionary, so that a copy that goes its own way can tell.
    private final class Token: Sendable {
        private static let last = Atomic<UInt64>(0)
        let number = Token.last.wrappingAdd(1, ordering: .relaxed).newValue
    }

    private var token = Token()
    /// Empty where all values are lists.
    private var values: [Value] = []
    private var texts: [CodePointKey: Int32] = [:]
    /// Of what is no text.
    private var others = CodeIndex()
    /// The values, where all are lists.
    private(set) var lists: ListCells?

    package init() {}

    /// A dictionary of lists.
    ///
    /// - Parameter child: Takes their elements; without rows.
    init(listsOf child: ValueColumn) { lists = ListCells(child) }

    /// Two dictionaries with one identity have the same values under the same codes, as far as both go.
    var identity: UInt64 { token.number }

    /// Values held.
    package var count: Int { lists?.written ?? values.count }

    /// Bytes of the elements of lists and of what finds codes, as allocated.
    var byteCount: Int { others.byteCount + (lists?.byteCount ?? 0) }

    /// The value under a code from 1 to ``count``.
    ///
    /// - Complexity: O(1); O(elements) for a list.
    subscript(code: Int) -> Value { lists?[code] ?? values[code - 1] }

    /// The code of a string, `nil` when it was never added.
    func code(of text: String) -> Int? { texts[CodePointKey(text: text)].map(Int.init) }

    /// The value's code, a new one where it is seen for the first time. A value with very many parts always gets a new one.
    ///
    /// - Complexity: O(size of the value).
    package mutating func add(_ value: Value) -> Int {
        if case .string(let text) = value, lists == nil {
            if let known = texts[CodePointKey(text: text)] { return Int(known) }
            let code = append(value)
            texts[CodePointKey(text: text)] = Int32(code)
            return code
        }
        guard value.hasParts(atMost: 10_000) else { return append(value) }
        let hash = value.hash
        if let known = others.code(hash, where: { holds(value, under: $0) }) { return known }
        let code = append(value)
        // Not of all that is here: the index would be in two hands, and copied.
        let (lists, values) = (lists, values)
        others.insert(code, hash) { lists?.hash($0) ?? values[$0 - 1].hash }
        return code
    }

    /// Whether the value under a code is this one, bit by bit.
    func holds(_ value: Value, under code: Int) -> Bool {
        guard let lists else { return values[code - 1].isSame(as: value) }
        guard case .list(let elements) = value else { return false }
        return lists.holds(elements, under: code)
    }

    private mutating func append(_ value: Value) -> Int {
        precondition(count < Int(Int32.max) - 1, "a column has fewer than two thousand million distinct values")
        if !isKnownUniquelyReferenced(&token) { token = Token() }
        guard var cells = lists.take() else {
            values.append(value)
            return values.count
        }
        guard case .list(let elements) = value else { preconditionFailure("a value of the column's layout") }
        if !isKnownUniquelyReferenced(&cells) { cells = ListCells(copying: cells) }
        lists = cells
        return cells.append(elements)
    }
}

import Testing

@testable import CEL

/// An index that is behind its column would say of somebody what is not so any more. A failure names its seed.
@Suite("Rows by the texts in their lists")
struct ListPostingsTests {
    private static let texts = (0..<20).map { "t\($0)" } + ["\u{e9}", "e\u{301}"]

    @Test("are those whose list holds the text, after any changes", arguments: 0..<20 as Range<UInt64>)
    func asTheColumn(seed: UInt64) {
        var random = Generator(state: seed)
        func list() -> [String]? {
            guard Int.random(in: 0..<5, using: &random) > 0 else { return nil }
            return (0..<Int.random(in: 0...4, using: &random)).map { _ in Self.texts.randomElement(using: &random)! }
        }
        var column = ValueColumn(.lists(.coded))
        var lists: [[String]?] = []
        var postings = ListPostings()
        for step in 0..<8 {
            var changed: [Int32] = []
            for _ in 0..<Int.random(in: 0...90, using: &random) {
                changed.append(Int32(lists.count))
                lists.append(list())
                column.append(lists[lists.count - 1].map { .list($0.map { .string($0) }) })
            }
            for row in lists.indices where Int.random(in: 0..<4, using: &random) == 0 {
                lists[row] = list()
                column.set(lists[row].map { .list($0.map { .string($0) }) }, at: row)
                changed.append(Int32(row))
            }
            if step == 5 { column = column.compacted() }
            let isOfUse = postings.update(changed, column)
            #expect(isOfUse, "seed \(seed)")
            #expect(column.knownRows.rows == lists.indices.filter { lists[$0] != nil }, "seed \(seed), step \(step)")
            for text in Self.texts {
                // Swift's own `==` takes the two ways to write é for one.
                let expected = lists.indices.filter { lists[$0]?.contains { $0.utf8.elementsEqual(text.utf8) } ?? false }
                #expect(postings.rows(with: text)?.rows ?? [] == expected, "seed \(seed), step \(step), \(text)")
            }
        }
    }

    @Test("are not kept of very many texts, of other lists and of lists that fail")
    func useless() {
        func isOfUse(_ column: ValueColumn) -> Bool {
            var postings = ListPostings()
            return postings.update((0..<Int32(column.count)).map { $0 }, column)
        }
        func lists(_ texts: Int) -> ValueColumn { ValueColumn(.lists(.coded), (0..<texts).map { .list([.string("t\($0)")]) }) }
        #expect(isOfUse(lists(500)))
        #expect(!isOfUse(lists(600)))
        #expect(!isOfUse(ValueColumn(.lists(.ints), [.list([.int(1)])])))
        var failing = lists(2)
        failing.setException(.error(.undeclared("x")), at: 1)
        #expect(!isOfUse(failing))
    }
}

/// Reads the codes of a coded column of strings.
final class CodeReader {
    let source: Run.Source
    let known = Cells<UInt64>(capacity: Window.mostWords)
    let unknown = Cells<UInt64>(capacity: Window.mostWords)
    private(set) var codes = Cells<Int32>(capacity: 0)
    /// Of the codes that were read last.
    private(set) var dictionary = ColumnDictionary()
    private var translated: (from: UInt64, count: Int, to: UInt64, toCount: Int, codes: [Int]) = (0, 0, 0, 0, [0])

    init(_ source: Run.Source) { self.source = source }

    func read(_ run: Run, _ window: Window) {
        run.validity(source, window, known: known.all, unknown: unknown.all)
        if codes.capacity < window.count { codes = Cells(capacity: window.count) }
        let (column, base, positions) = run.locate(source, window)
        guard let column, let dictionary = column.dictionary else {
            codes.all.fill(0)
            self.dictionary = ColumnDictionary()
            return
        }
        self.dictionary = dictionary
        column.copyCodes(base, positions, window, into: codes.all)
    }

    /// -1 where there is none, or the value is no string.
    private func code(of value: Value, in other: ColumnDictionary) -> Int {
        if case .string(let text) = value { other.code(of: text) ?? -1 } else { -1 }
    }

    /// By code of this column, the code of the same string in another dictionary; -1 where it has none.
    func translation(to other: ColumnDictionary) -> [Int] {
        if translated.from == dictionary.identity, translated.count == dictionary.count, translated.to == other.identity,
            translated.toCount == other.count
        {
            return translated.codes
        }
        let codes = [-1] + (0..<dictionary.count).map { code(of: dictionary[$0 + 1], in: other) }
        translated = (dictionary.identity, dictionary.count, other.identity, other.count, codes)
        return codes
    }
}

/// `a == b` and `a != b` over two coded columns of strings.
final class CompareCodesTruth: TruthStep {
    private let left: CodeReader, right: CodeReader
    private let isEqual: Bool

    init(_ left: Run.Source, _ right: Run.Source, isEqual: Bool, _ plan: PlanPart) {
        (self.left, self.right, self.isEqual) = (CodeReader(left), CodeReader(right), isEqual)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        left.read(run, window)
        right.read(run, window)
        let translated = left.translation(to: right.dictionary)
        let (a, b) = (left.codes.all, right.codes.all)
        packEach(window.words, selected, into: holds) { translated[Int(a[$0])] == Int(b[$0]) }
        if !isEqual { for word in 0..<window.words { holds[word] = ~holds[word] } }
        settle(
            window, selected, known: { left.known[$0] & right.known[$0] }, unknown: { left.unknown[$0] | right.unknown[$0] })
    }
}

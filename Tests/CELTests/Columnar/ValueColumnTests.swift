import Testing

@testable import CEL

/// A column against an array of what was put in it.
@Suite("Columns")
struct ValueColumnTests {
    static let kinds: [(layout: ValueColumn.Layout, values: [Value])] = [
        (.bools, [.bool(true), .bool(false)]), (.ints, [1, -128, 128, 40_000, -40_000, 1 << 31, .min].map { .int($0) }),
        (.uints, [0, .max].map { .uint($0) }), (.doubles, [0, -0.0, .nan, 1.5].map { .double($0) }),
        (
            .timestamps,
            [(0, 0), (86_400, 0), (-86_400, 0), (1, 0), (5, 7)].compactMap { Timestamp(seconds: $0, nanoseconds: $1) }.map {
                .timestamp($0)
            }
        ),
        (.durations, [0, -1].map { .duration(CELDuration(nanoseconds: $0)) }),
        (
            .coded,
            [
                .string("1"), .int(1), .uint(1), .double(1), .string("é"), .string("e\u{301}"), .list([.string("a")]),
                .list([.string("a"), .string("")]),
                .null, .bytes([1]), .optional(nil), .optional(.int(1)), .type(.int), .bool(true),
            ]
        ),
        (.lists(.ints), [[], [1], [1, 300, -70_000]].map { .list($0.map { .int($0) }) }),
        (.lists(.lists(.coded)), [.list([]), .list([.list([.string("x")]), .list([])])]),
        (.values, [.null, .string("a"), .map(MapValue()), .list([.int(1), .string("b")])]),
    ]

    @Test("a slice holds what the rows held when it was taken, and is nobody else's to write to", arguments: 0..<40 as Range<UInt64>)
    func slices(seed: UInt64) {
        var random = Generator(state: seed)
        let (layout, values) = Self.kinds[Int(seed) % Self.kinds.count]
        let unknown = Outcome.unknown(AttributeSet(Attribute("x")))
        func value() -> Value? { Int.random(in: 0..<4, using: &random) == 0 ? nil : values.randomElement(using: &random) }
        func held(_ column: ValueColumn) -> [String] { (0..<column.count).map { "\(column.outcome(at: $0, unknown: unknown))" } }
        var column = ValueColumn(layout)
        for _ in 0..<Int.random(in: 150...400, using: &random) { column.append(value()) }
        for _ in 0..<3 { column.setException(.error(.divisionByZero), at: Int.random(in: 0..<column.count, using: &random)) }
        for _ in 0..<8 {
            let first = Int.random(in: 0...column.count / 64, using: &random) * 64
            let end = min(column.count, first + Int.random(in: 0...4, using: &random) * 64)
            var slice = column.slice(first..<max(first, end))
            let (whole, part) = (held(column), Array(held(column)[first..<max(first, end)]))
            #expect(held(slice) == part, "seed \(seed), rows \(first)..<\(end)")
            let again = slice.slice(0..<slice.count)
            if slice.count > 0 {
                let row = Int.random(in: 0..<slice.count, using: &random)
                slice.set(value(), at: row)
                slice.setException(.error(.divisionByZero), at: Int.random(in: 0..<slice.count, using: &random))
                slice.append(value())
                #expect(held(column) == whole && held(again) == part, "seed \(seed): what was written to a slice is nobody else's")
            }
            if column.count > 0 { column.set(value(), at: Int.random(in: 0..<column.count, using: &random)) }
            #expect(held(again) == part, "seed \(seed): what is written to the column later does not show")
        }
    }

    @Test("a column holds what was put in it last, and its copies what they held", arguments: 0..<40 as Range<UInt64>)
    func model(seed: UInt64) {
        var random = Generator(state: seed)
        let (layout, values) = Self.kinds[Int(seed) % Self.kinds.count]
        var column = ValueColumn(layout)
        var model: [Outcome] = []
        var copies: [(column: ValueColumn, model: [Outcome])] = []
        let unknown = Outcome.unknown(AttributeSet(Attribute("x")))
        for step in 0..<600 {
            let value = Int.random(in: 0..<4, using: &random) == 0 ? nil : values.randomElement(using: &random)
            if model.isEmpty || Int.random(in: 0..<3, using: &random) > 0 {
                column.append(value)
                model.append(value.map { .value($0) } ?? unknown)
            } else {
                let row = Int.random(in: 0..<model.count, using: &random)
                if Bool.random(using: &random) {
                    column.set(value, at: row)
                } else {
                    let isHeld = column.holds(value, at: row)
                    let isReplaced = column.replace(with: value, at: row)
                    #expect(isReplaced != isHeld, "row \(row) seed \(seed)")
                }
                model[row] = value.map { .value($0) } ?? unknown
            }
            if step % 97 == 0 { copies.append((column, model)) }
        }
        for (column, model) in copies + [(column, model)] {
            #expect(column.count == model.count)
            for row in model.indices {
                let expected: Value? = if case .value(let value) = model[row] { value } else { nil }
                #expect(column[row] == expected, "row \(row) seed \(seed)")
                #expect(column.holds(column[row], at: row), "row \(row) seed \(seed)")
                // Bit by bit: 0 is not -0, and é is not e with an accent.
                let text = Array("\(String(describing: column[row]))".utf8)
                for value in [nil] + values.map(Optional.some) where Array("\(String(describing: value))".utf8) != text {
                    #expect(!column.holds(value, at: row), "row \(row) seed \(seed)")
                }
            }
        }
    }

    @Test("conditions over a coded column are right while it grows through every width of codes", arguments: [3, 12, 200, 300, 70_000])
    func widths(distinct: Int) throws {
        var environment = Environment()
        environment.declareVariable("s", .string)
        let slot = try #require(environment.slot("s"))
        let sources = ["s == '1'", "s != '1'", "!(s in ['1', '2', '3'])", "s.endsWith('7')", "s < '2'", "size(s) == 2", "s in ['none']"]
        let programs = try sources.map { try environment.compile($0) }
        let columnar = programs.map { ColumnarProgram($0) }
        var column = ValueColumn(.coded)
        // The programs meet the column three times: with values they have not seen, with more of them, and with none that are new.
        for part in [0..<distinct / 2, distinct / 2..<distinct, 0..<0] {
            for number in part {
                column.append(.string("\(number)"))
                if number % 3 == 0 { column.append(nil) }
            }
            var batch = ColumnBatch(count: column.count)
            batch.setColumn(column, of: slot)
            // The largest column takes long to code, and has nothing to show that two conditions would not.
            for (program, columnar) in zip(programs, columnar).prefix(distinct > 1000 ? 2 : programs.count) {
                let result = columnar.evaluate(batch)
                var wrong = 0
                for row in stride(from: 0, to: column.count, by: column.count > 1000 ? 37 : 1) {
                    let unknown = Outcome.unknown(AttributeSet(Attribute("s")))
                    let expected = program.evaluate(One(outcome: column[row].map { .value($0) } ?? unknown))
                    if result.outcome(at: row) != expected || result.known[row] != (expected != unknown) { wrong += 1 }
                }
                #expect(wrong == 0, "\(program.source)")
            }
        }
    }

    @Test(
        "conditions over lists that hardly repeat are right however often they are asked, and while more lists come",
        arguments: [
            "7 in l", "l.all(x, x < 90)", "l.exists(x, 10 / x == 5) || size(l) == 2", "l.exists_one(x, x % 3 == 0)",
            "!(l.exists(x, x == 8))", "l.exists(x, x in [3, 4]) && l.all(x, x > 0)", "has(r.l) && 7 in r.l", "r.l.all(x, 1 / (x - 50) < 1)",
        ])
    func lists(source: String) throws {
        var environment = Environment()
        environment.declareVariable("l", .list(.int))
        environment.declareObject("r", fields: [("l", .list(.int))])
        let program = try environment.compile(source)
        let columnar = ColumnarProgram(program)
        let slot = try #require(program.references.first)
        let unknown = Outcome.unknown(AttributeSet(environment.attribute(slot)))
        var column = ValueColumn(.lists(.ints))
        // Lists that were not there before, none, a few, so many that all are computed once more.
        for part in [0..<700, 0..<0, 0..<0, 700..<710, 710..<2_500, 0..<0, 0..<0] {
            for number in part {
                let list = Value.list((0..<number % 4).map { .int(Int64((number * 7 + $0 * 13) % 101)) } + [.int(Int64(100 + number))])
                column.append(number % 5 == 0 ? nil : list)
            }
            if part.contains(11) { column.setException(.error(.modulusByZero), at: 11) }
            for share in [1, 3] {
                var batch = ColumnBatch(count: column.count)
                batch.setColumn(column, of: slot)
                let selection = share == 1 ? nil : Bitmap(count: column.count, rows: stride(from: 0, to: column.count, by: share))
                let result = columnar.evaluate(batch, selection: selection)
                var wrong: [Int] = []
                for row in 0..<column.count {
                    let isSelected = selection?[row] ?? true
                    let held = row == 11 ? .error(.modulusByZero) : column[row].map { .value($0) } ?? unknown
                    let expected = isSelected ? program.evaluate(One(outcome: held)) : nil
                    let isKnown = if case .value? = expected { true } else { false }
                    if result.outcome(at: row) != expected || result.known[row] != isKnown { wrong.append(row) }
                }
                #expect(wrong.isEmpty, "\(column.count) rows")
            }
        }
    }

    private struct One: Activation {
        let outcome: Outcome
        func resolve(_ slot: Slot) -> Outcome { outcome }
    }

    @Test("a result takes over the memory of an old one, and nothing of what it said")
    func reuse() throws {
        var environment = Environment()
        environment.declareVariable("i", .int)
        let slot = try #require(environment.slot("i"))
        let condition = ColumnarProgram(try environment.compile("i > 5"))
        let number = ColumnarProgram(try environment.compile("i + 1"))
        var old: ColumnarResult?
        for round in 0..<6 {
            var batch = ColumnBatch(count: 10_000)
            batch.setColumn(ValueColumn(.ints, (0..<10_000).map { ($0 + round) % 7 == 0 ? nil : .int(Int64($0 % 11)) }), of: slot)
            let selection = Bitmap(count: 10_000, rows: round % 2 == 0 ? 0..<300 : 9_000..<9_500)
            let program = round % 3 == 0 ? number : condition
            let fresh = program.evaluate(batch, selection: selection)
            let result = program.evaluate(batch, selection: selection, reusing: old.take())
            #expect(result.known == fresh.known && result.unknown == fresh.unknown && result.failed.isEmpty)
            for row in 0..<10_000 where result.outcome(at: row) != fresh.outcome(at: row) { Issue.record("row \(row) round \(round)") }
            old = result
        }
    }

    @Test("two copies of a column that go their own ways are not mistaken for one another")
    func divergence() throws {
        var environment = Environment()
        environment.declareVariable("s", .string)
        let slot = try #require(environment.slot("s"))
        let columnar = ColumnarProgram(try environment.compile("s == 'b'"))
        let common = ValueColumn(.coded, [.string("a"), nil])
        for last in ["b", "c", "b"] {
            var column = common
            column.append(.string(last))
            var batch = ColumnBatch(count: 3)
            batch.setColumn(column, of: slot)
            // Twice: what was learned of the first copy must not speak for the second.
            for _ in 0..<2 { #expect(columnar.evaluate(batch).outcome(at: 2) == .value(.bool(last == "b"))) }
        }
    }

    @Test("a slot without a column is unknown on every row; a row past its budget is an error, as by rows")
    func missing() throws {
        var environment = Environment()
        environment.declareVariable("i", .int)
        environment.declareVariable("l", .list(.int))
        environment.limits.steps = 50
        let batch = ColumnBatch(count: 70)
        let result = ColumnarProgram(try environment.compile("i > 5")).evaluate(batch)
        #expect(result.unknown == Bitmap(count: 70, repeating: true) && result.outcome(at: 69) == .unknown(AttributeSet(Attribute("i"))))

        let program = try environment.compile("l.all(x, x > 0)")
        var lists = ColumnBatch(count: 2)
        let values: [Value] = [.list([.int(1)]), .list((1...40).map { .int($0) })]
        lists.setColumn(ValueColumn(.lists(.ints), values), of: try #require(environment.slot("l")))
        let walked = ColumnarProgram(program).evaluate(lists)
        #expect(walked.outcome(at: 0) == .value(.bool(true)) && walked.outcome(at: 1) == .error(.budgetExceeded))
    }
}

import Testing

@testable import CEL

/// Parts over several columns that have no loop of their own: remembered by what they read, or found by position in lists that go together.
@Suite("Parts over combinations of columns")
struct CombinationTests {
    private static let environment: Environment = {
        var environment = Environment()
        environment.declareObject(
            "c",
            fields: [
                ("what", .list(.string)), ("much", .list(.int)), ("others", .list(.string)), ("name", .string), ("number", .int),
                ("x", .double), ("y", .double), ("when", .timestamp),
            ])
        environment.declareFunction(Function("far", .global(fourDoubles: { Int64(abs($0 - $2) + abs($1 - $3)) })))
        return environment
    }()

    private static let expressions = [
        "math.greatest([0] + c.what.transformList(i, w, w != 'b', c.much[i]))",
        "math.greatest(c.what.transformList(i, w, w != 'b', c.much[i]))",
        "math.greatest([0, 7] + c.what.transformList(i, w, 10 / (w == 'c' ? 0 : 2) > 1, c.much[i])) * 2",
        "c.what.filter(w, w in c.others && w != c.name).size()", "c.what.exists(w, w == c.name || c.number / c.others.size() > 1)",
        "c.what.filter(w, c.others.exists(o, o != w) || c.number > 2).size() + c.number",
        "double(c.what.filter(w, w in c.others).size()) * 0.5 < 1.0", "far(c.x, c.y, 1.5, -2.0) <= c.number",
        "c.number > 0 ? far(c.x, c.y, c.y, c.x) : c.what.filter(w, w in c.others).size()",
        "c.what.exists(r, c.what.all(s, s <= r) && r != c.name)", "c.what.all(w, c.others.exists(o, o <= w) || w < c.name)",
        "has(c.name) && c.what.all(w, w in c.others || far(c.x, c.y, 0.0, 0.0) > c.number)",
        // Over the elements of one list.
        "math.greatest(c.what.map(w, w == 'a' ? 3 : w == 'b' ? -2 : 7) + [0])", "math.greatest([-5, -9] + c.what.map(w, -w.size()))",
        "math.least(c.what.map(w, w < 'c' ? 4 : -4))", "math.least(c.what.map(w, 12 / (w == 'd' ? 0 : 5)))",
        "c.what.map(w, w == 'a' ? 5 : 1).exists(v, v > 3)", "c.what.map(w, w == 'a' ? 5 : 1).all(v, v < 3)",
        "c.what.map(w, 6 / (w == 'b' ? 0 : 2)).exists(v, v == 3)", "c.what.map(w, w == 'c' ? 0 : 2).all(v, 4 / v == 2)",
        "c.what.map(w, 6 / (w == 'b' ? 0 : 2)).exists(v, v == 3 || true)", "c.what.map(w, 6 / (w == 'b' ? 0 : 2)).all(v, true)",
        "[].filter(s, s in c.what).size()", "['a', 'x', 'b', 'a'].filter(s, s in c.what).size()",
        "10 - ['a', 'b', 'e'].filter(s, !(s in c.what)).size() * 2",
        // By days, and by instants that are no whole seconds.
        "c.when.getFullYear() > 1990", "c.when.getDayOfYear('America/Sao_Paulo') + c.number", "!has(c.name) ? 0 : c.when.getMonth()",
    ]

    private static func value(_ name: String, _ random: inout Generator) -> Value? {
        if Int.random(in: 0..<6, using: &random) == 0 { return nil }
        func letters() -> [Value] {
            (0..<Int.random(in: 0...3, using: &random)).map { _ in .string(["a", "b", "c", "d"].randomElement(using: &random)!) }
        }
        switch name {
        case "what", "others": return .list(letters())
        case "much": return .list((0..<Int.random(in: 0...3, using: &random)).map { _ in .int(.random(in: -5...300, using: &random)) })
        case "name": return letters().first ?? .string("e")
        case "number": return .int(.random(in: -1...4, using: &random))
        case "when":
            let part: Int32 = Int.random(in: 0..<8, using: &random) == 0 ? 250_000_000 : 0
            return .timestamp(Timestamp(seconds: 86_400 * .random(in: 7000...9000, using: &random), nanoseconds: part)!)
        default: return .double(Double(Int.random(in: -40...40, using: &random)) / 8)
        }
    }

    @Test("come out as the interpreter says, also when one program meets one batch after the other", arguments: 0..<20 as Range<UInt64>)
    func asRows(seed: UInt64) throws {
        var random = Generator(state: seed)
        for source in Self.expressions {
            let program = try Self.environment.compile(source)
            let columnar = ColumnarProgram(program)
            for count in [1, 63, 200] {
                var batch = ColumnBatch(count: count)
                for (name, type) in Self.environment.variables[0].fields! {
                    var column = ValueColumn(ValueColumn.Layout(type))
                    for _ in 0..<count { column.append(Self.value(name, &random)) }
                    if Int.random(in: 0..<4, using: &random) == 0 { column.setException(.error(.overflow), at: count - 1) }
                    batch.setColumn(column, of: Self.environment.slot("c", name)!)
                }
                let selection = Bitmap(count: count, rows: (0..<count).filter { _ in Int.random(in: 0..<4, using: &random) > 0 })
                let result = columnar.evaluate(batch, selection: selection)
                let place = BatchRow(program, program.references.map { batch.column(of: $0) })
                for row in selection.rows {
                    place.row = row
                    let expected = program.evaluate(place)
                    #expect(result.outcome(at: row) == expected, "seed \(seed), row \(row) of \(count): \(source)")
                    // The states are the steps' own; an outcome beside them may have come from the interpreter.
                    let states =
                        switch expected {
                        case .value: (true, false, false)
                        case .unknown: (false, true, false)
                        case .error: (false, false, true)
                        }
                    #expect(
                        (result.known[row], result.unknown[row], result.failed[row]) == states,
                        "seed \(seed), row \(row) of \(count): \(source)")
                }
            }
        }
    }

    @Test("what an expression came out as is a column that holds the same outcomes", arguments: 0..<10 as Range<UInt64>)
    func results(seed: UInt64) throws {
        var random = Generator(state: seed)
        for source in ["c.number * 70000000000 - 1", "120 / c.number", "c.what.size() * 40000", "c.number > 2 ? 7 : int(dyn(c.number))"] {
            let program = try Self.environment.compile(source)
            var batch = ColumnBatch(count: 150)
            for (name, type) in Self.environment.variables[0].fields! {
                var column = ValueColumn(ValueColumn.Layout(type))
                for _ in 0..<150 { column.append(Self.value(name, &random)) }
                batch.setColumn(column, of: Self.environment.slot("c", name)!)
            }
            let result = ColumnarProgram(program).evaluate(batch)
            let column = ValueColumn(ofInts: result)
            let unknown = Outcome.unknown(AttributeSet(Attribute("c")))
            for row in 0..<150 {
                let (held, expected) = (column.outcome(at: row, unknown: unknown), result.outcome(at: row))
                if case .unknown? = expected {
                    #expect(held == unknown, "seed \(seed), row \(row): \(source)")
                } else {
                    #expect(held == expected, "seed \(seed), row \(row): \(source)")
                }
            }
        }
    }

    @Test("gathered rows hold what they held", arguments: 0..<10 as Range<UInt64>)
    func gathering(seed: UInt64) {
        var random = Generator(state: seed)
        for (name, type) in Self.environment.variables[0].fields! {
            var column = ValueColumn(ValueColumn.Layout(type))
            for _ in 0..<150 { column.append(Self.value(name, &random)) }
            column.setException(.error(.overflow), at: 77)
            let rows = (0..<90).map { _ in Int32.random(in: 0..<150, using: &random) } + [77]
            let gathered = column.gathering(rows)
            #expect(gathered.count == rows.count)
            for (index, row) in rows.enumerated() {
                #expect(gathered[index] == column[Int(row)], "seed \(seed), \(name)")
            }
            #expect(gathered.outcome(at: 90, unknown: .value(.null)) == .error(.overflow))
            let compacted = column.compacted()
            #expect((0..<150).allSatisfy { compacted[$0] == column[$0] }, "seed \(seed), \(name)")
            #expect(compacted.outcome(at: 77, unknown: .value(.null)) == .error(.overflow))
        }
    }
}

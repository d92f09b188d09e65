import Testing

@testable import CEL

/// Classes of values are a way to compute, never another answer. A failure names its seed.
@Suite("Programs by classes of values")
struct FactoredProgramTests {
    private static let environment: Environment = {
        var environment = Environment()
        environment.declareObject("c", fields: [("what", .list(.string)), ("others", .list(.string)), ("name", .string), ("number", .int)])
        return environment
    }()

    /// What one row holds, for the interpreter.
    private struct Row: Activation {
        let batch: ColumnBatch
        let row: Int
        func resolve(_ slot: Slot) -> Outcome {
            batch.column(of: slot)?.outcome(at: row, unknown: .unknown(AttributeSet(Attribute("c")))) ?? .error(.undeclared("c"))
        }
    }

    private static func batch(_ program: Program, _ count: Int, _ random: inout Generator) throws -> ColumnBatch {
        func letters() -> [Value] {
            (0..<Int.random(in: 0...2, using: &random)).map { _ in .string(["a", "b", "c"].randomElement(using: &random)!) }
        }
        var batch = ColumnBatch(count: count)
        for slot in program.references {
            let field = try #require(slot.field)
            let (name, type) = environment.variables[0].fields![field]
            var column = ValueColumn(ValueColumn.Layout(type))
            for _ in 0..<count {
                let value: Value = name == "number" ? .int(3) : name == "name" ? letters().first ?? .string("d") : .list(letters())
                column.append(Int.random(in: 0..<5, using: &random) == 0 ? nil : value)
            }
            batch.setColumn(column, of: slot)
        }
        return batch
    }

    private static let factored = [
        "math.greatest([0] + c.what.map(w, w == 'a' ? 7 : w.size())) + c.others.size()",
        "!has(c.others) && c.what.exists(w, w == 'a') ? 1 : c.name == 'b' ? 2 : c.others.size()",
        "c.what.exists(w, w == 'a') || c.others.all(o, 4 / (o == 'b' ? 0 : 2) > 1)", "c.what[0] == 'a' && c.others.size() > 0",
        "c.what.size() > 1 ? 12 / c.others.size() : c.name.size()", "c.name == 'a' || c.name == 'b'", "10 / c.what.size()",
        "has(c.name) ? -c.what.size() + 3 : 4",
    ]

    @Test("come out as the interpreter says on every row", arguments: 0..<20 as Range<UInt64>)
    func asRows(seed: UInt64) throws {
        var random = Generator(state: seed)
        for source in Self.factored {
            let program = try Self.environment.compile(source)
            let factored = try #require(FactoredProgram(ColumnarProgram(program), memory: LaneMemory()), "\(source) has factors")
            let batch = try Self.batch(program, 400, &random)
            let outcomes = try #require(factored.classes(forRows: 400) { batch.column(of: $0) }, "seed \(seed), \(source): few values")
            let rows = outcomes.rows(400) { batch.column(of: $0) }
            #expect(outcomes.result.count < 200, "seed \(seed), \(source): rows share classes")
            for row in 0..<400 {
                let expected = program.evaluate(Row(batch: batch, row: row))
                let said = outcomes.result.outcome(at: Int(rows[row]))
                switch (expected, said) {
                case (.value(let one), .value(let other)): #expect(one == other, "seed \(seed), \(source), row \(row)")
                case (.unknown, .unknown), (.error, .error): break
                default: Issue.record("seed \(seed), \(source), row \(row): \(String(describing: said)) instead of \(expected)")
                }
            }
        }
    }

    @Test("have no factors where a part reads two columns at once", arguments: ["c.what.exists(w, w in c.others)", "c.what == c.others"])
    func readsTwo(source: String) throws {
        #expect(FactoredProgram(ColumnarProgram(try Self.environment.compile(source)), memory: LaneMemory()) == nil)
    }

    @Test("are left alone where values are as many as rows, and where a column has no distinct values")
    func doesNotPay() throws {
        var random = Generator(state: 1)
        let program = try Self.environment.compile("c.what.size() + c.others.size()")
        let factored = try #require(FactoredProgram(ColumnarProgram(program), memory: LaneMemory()))
        let few = try Self.batch(program, 10, &random)
        let distinct = program.references.reduce(0) { $0 + (few.column(of: $1)?.dictionary?.count ?? 0) }
        // A part of each column: as many values as there are to be asked otherwise.
        #expect(factored.classes(forRows: distinct / 2) { few.column(of: $0) } == nil)
        #expect(factored.classes(forRows: distinct / 2 + 1) { few.column(of: $0) } != nil)
        let numbers = try Self.environment.compile("c.number > 2 && c.what.size() > 1")
        let other = try #require(FactoredProgram(ColumnarProgram(numbers), memory: LaneMemory()))
        let batch = try Self.batch(numbers, 400, &random)
        #expect(other.classes(forRows: 400) { batch.column(of: $0) } == nil)
    }
}

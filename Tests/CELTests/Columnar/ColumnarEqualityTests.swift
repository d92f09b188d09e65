import CEL
import Testing

/// The columnar engine against the scalar interpreter: values, errors and their kinds, unknown rows and their attributes, on every row.
@Suite("Columnar equality")
struct ColumnarEqualityTests {
    static let lengths = [0, 1, 63, 64, 65, 1000]

    /// The rows as columns, each in a layout its type allows.
    ///
    /// - Parameter slots: What the batch has columns of; `nil` for all.
    private func batch(
        _ rows: [Row], _ types: [CELType], _ environment: Environment, _ names: [String], _ random: inout Generator, _ slots: [Slot]? = nil
    ) -> ColumnBatch {
        var batch = ColumnBatch(count: rows.count)
        for (field, type) in types.enumerated() where slots?.contains { $0.field == field } ?? true {
            let plain = ValueColumn.Layout(type)
            let layout = [plain, plain, plain, .coded, .values].randomElement(using: &random) ?? plain
            var column = ValueColumn(layout, rows.map { if case .value(let value) = $0.fields[field] { value } else { nil } })
            for (place, row) in rows.enumerated() {
                if case .value = row.fields[field] { continue }
                if row.fields[field] != .unknown(AttributeSet(Attribute("r", names[field]))) {
                    column.setException(row.fields[field], at: place)
                }
            }
            if let slot = environment.slot("r", names[field]) { batch.setColumn(column, of: slot) }
        }
        return batch
    }

    private func selection(_ count: Int, _ random: inout Generator) -> Bitmap? {
        let share = [100, 95, 50, 10, 1].randomElement(using: &random) ?? 100
        return share == 100 ? nil : Bitmap(count: count, rows: (0..<count).filter { _ in Int.random(in: 0..<100, using: &random) < share })
    }

    private func check(
        _ program: Program, _ columnar: ColumnarProgram, _ rows: [Row], _ batch: ColumnBatch, _ selection: Bitmap?,
        _ note: @autoclosure () -> String
    ) {
        let result = columnar.evaluate(batch, selection: selection)
        for (row, fields) in rows.enumerated() {
            let expected: Outcome? = selection.map { $0[row] } ?? true ? program.evaluate(fields) : nil
            let found = result.outcome(at: row)
            var agrees = found == expected
            // The states are the kernels' own; an outcome beside them may have come from the interpreter.
            switch expected {
            case .value?: agrees = agrees && result.known[row] && !result.unknown[row] && !result.failed[row]
            case .unknown?: agrees = agrees && !result.known[row] && result.unknown[row] && !result.failed[row]
            case .error?: agrees = agrees && !result.known[row] && !result.unknown[row] && result.failed[row]
            case nil: agrees = agrees && !result.known[row] && !result.unknown[row] && !result.failed[row]
            }
            guard !agrees else { continue }
            Issue.record(
                """
                \(note())
                \(program.source)
                row \(row) of \(rows.count): \(fields.fields)
                scalar \(String(describing: expected)), columnar \(String(describing: found)) \
                known \(result.known[row]) unknown \(result.unknown[row]) failed \(result.failed[row])
                \(columnar.plan)
                """)
            return
        }
    }

    @Test("expressions of the shapes that have kernels come out the same in columns", arguments: 0..<40 as Range<UInt64>)
    func kernels(seed: UInt64) throws {
        var generator = ColumnarGenerator(seed: seed)
        let (types, names) = (ColumnarWorld.fields.map(\.type), ColumnarWorld.fields.map(\.name))
        let count = Self.lengths[Int(seed) % Self.lengths.count]
        let rows = ColumnarWorld.rows(count, &generator.random)
        let batch = batch(rows, types, ColumnarWorld.environment, names, &generator.random)
        for round in 0..<20 {
            let source = round % 4 == 0 ? generator.int(3) : round % 4 == 1 ? generator.double(3) : generator.condition(4)
            let program = try #require(try? ColumnarWorld.environment.compile(source), "\(source) seed \(seed)")
            let columnar = ColumnarProgram(program)
            check(program, columnar, rows, batch, selection(count, &generator.random), "seed \(seed)")
        }
    }

    @Test("any expression comes out the same in columns", arguments: 0..<40 as Range<UInt64>)
    func anything(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        let (types, names) = (World.fields.map(\.type), World.fields.map(\.name))
        let count = [0, 1, 63, 64, 65, 200][Int(seed) % 6]
        let rows = (0..<count).map { _ in World.hiding(World.someFields(&generator.random), in: World.row(&generator.random)) }
        let batch = batch(rows, types, World.environment, names, &generator.random)
        for _ in 0..<20 {
            let kind = ExpressionGenerator.Kind.allCases.randomElement(using: &generator.random) ?? .bool
            let source = generator.expression(kind, depth: 5)
            let program = try #require(try? World.environment.compile(source), "\(source) seed \(seed)")
            let columnar = ColumnarProgram(program)
            check(program, columnar, rows, batch, selection(count, &generator.random), "seed \(seed)")
        }
    }

    /// One of every kind of step.
    private static let kinds = [
        "r.p", "has(r.i)", "r.i < 7", "r.w >= r.i", "r.on == timestamp('2024-10-04T00:00:00Z')", "r.s in ['a', 'é']", "r.s == r.t",
        "r.i in [0, 1, 2, 3, 7, 100, -129, 40000]", "'a' in r.ls", "r.i in r.li", "r.lm.all(x, x > 0)", "r.li.exists_one(x, x == r.i)",
        "r.p ? r.i > 0 : r.d < 1.5", "r.i + r.w", "r.n / r.i", "r.p ? r.i : r.q ? r.n : 3", "double(r.i) * r.d", "math.least(r.i, r.n)",
        "size(r.ls)", "r.s + r.t < 'b'", "r.i > 0 && r.d < 2.0 || !r.q", "r.lm.filter(x, x > 3).size() > 0",
    ]

    @Test("every length of a batch gives the same, whatever is selected", arguments: kinds.indices)
    func everyLength(index: Int) throws {
        let seed = UInt64(index)
        var random = Generator(state: seed)
        let names = ColumnarWorld.fields.map(\.name)
        let program = try ColumnarWorld.environment.compile(Self.kinds[index])
        let columnar = ColumnarProgram(program)
        let all = ColumnarWorld.rows(200, &random)
        for count in 0...200 {
            let rows = Array(all.suffix(count))
            let batch = batch(rows, ColumnarWorld.fields.map(\.type), ColumnarWorld.environment, names, &random, program.references)
            let selections: [Bitmap?] = [
                nil, Bitmap(count: count), Bitmap(count: count, rows: count == 0 ? [] : [Int.random(in: 0..<count, using: &random)]),
                Bitmap(count: count, rows: stride(from: 0, to: count, by: 2)), selection(count, &random),
            ]
            for selection in selections[0..<(count % 8 < 2 ? 5 : 1)] + [selections[count % 5]] {
                check(program, columnar, rows, batch, selection, "length \(count) seed \(seed)")
            }
        }
    }

    @Test("what the generator draws is mostly computed by kernels, so that there is something to compare")
    func covered() throws {
        var generator = ColumnarGenerator(seed: 7)
        var counts: [PlanPart.Method: Int] = [:]
        var pure = 0
        for _ in 0..<300 {
            let columnar = ColumnarProgram(try ColumnarWorld.environment.compile(generator.condition(4)))
            for part in columnar.plan.all { counts[part.method, default: 0] += 1 }
            if !columnar.plan.all.contains(where: { $0.method == .rows }) { pure += 1 }
        }
        #expect(pure > 150)
        #expect(counts[.kernel, default: 0] > 2 * counts[.rows, default: 0] && counts[.dictionary, default: 0] > 20)
    }

    @Test("one program serves batches of any length and layout, one after the other", arguments: 0..<10 as Range<UInt64>)
    func reuse(seed: UInt64) throws {
        var generator = ColumnarGenerator(seed: seed)
        let (types, names) = (ColumnarWorld.fields.map(\.type), ColumnarWorld.fields.map(\.name))
        let programs = try (0..<12).map { _ in try ColumnarWorld.environment.compile(generator.condition(3)) }
        let columnar = programs.map { ColumnarProgram($0) }
        for count in [65, 0, 1, 130, 64, 3] {
            let rows = ColumnarWorld.rows(count, &generator.random)
            let batch = batch(rows, types, ColumnarWorld.environment, names, &generator.random)
            for (program, columnar) in zip(programs, columnar) {
                check(program, columnar, rows, batch, selection(count, &generator.random), "seed \(seed)")
            }
        }
    }

    @Test("conjuncts come out the same in any order, also when what they decide changes along the rows", arguments: 0..<8 as Range<UInt64>)
    func shuffles(seed: UInt64) throws {
        var generator = ColumnarGenerator(seed: seed)
        let names = ColumnarWorld.fields.map(\.name)
        // Sorted by a field, so that a conjunct decides everything in some blocks and nothing in others.
        let rows = ColumnarWorld.rows(6_000, &generator.random).sorted { "\($0.fields[0])" < "\($1.fields[0])" }
        let batch = batch(rows, ColumnarWorld.fields.map(\.type), ColumnarWorld.environment, names, &generator.random)
        let parts = ["r.i >= 1", "r.n / r.i < 3"] + (0..<3).map { _ in generator.condition(2) }
        for symbol in [" && ", " || "] {
            let program = try ColumnarWorld.environment.compile(parts.map { "(\($0))" }.joined(separator: symbol))
            let result = ColumnarProgram(program).evaluate(batch)
            for _ in 0..<3 {
                let shuffled = parts.shuffled(using: &generator.random).map { "(\($0))" }.joined(separator: symbol)
                let other = ColumnarProgram(try ColumnarWorld.environment.compile(shuffled)).evaluate(batch)
                #expect(
                    other.holds == result.holds && other.fails == result.fails && other.unknown == result.unknown,
                    "\(shuffled) seed \(seed)")
            }
            for row in stride(from: 0, to: rows.count, by: 7) { #expect(result.outcome(at: row) == program.evaluate(rows[row])) }
        }
    }
}

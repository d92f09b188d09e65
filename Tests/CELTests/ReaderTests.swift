import CEL
import Testing

/// The parts through which a program depends on a slot. A failure names its seed.
@Suite("Readers of a slot")
struct ReaderTests {
    private let environment: Environment = {
        var environment = Environment()
        environment.declareObject("c", fields: [("age", .int), ("ends", .list(.int)), ("kinds", .list(.string))])
        environment.declareObject("v", fields: [("least", .int), ("kind", .string), ("ends", .list(.int))])
        environment.declareVariable("day", .int)
        return environment
    }()

    /// The readers of `day` in a condition, `c` being the one side: as text, those of `v` and of nobody after a colon.
    private func readers(_ source: String) throws -> [String] {
        let program = try environment.compile(source)
        let (day, person) = (try #require(environment.slot("day")), try #require(environment.slot("c", "age")))
        return program.readers(of: day) { $0.variable == person.variable }.map { reader in
            (reader.isOwn ? "" : ": ") + (reader.isOfElements ? "* " : "") + reader.program.source
        }
    }

    @Test("are the largest parts that read one side")
    func largest() throws {
        #expect(try readers("c.age > 3 && v.least < 2") == [])
        #expect(try readers("c.age > 3 && day < c.age || v.least < 2") == ["c.age > 3 && day < c.age"])
        #expect(try readers("(day < c.age || v.least < 2) && v.least < day") == ["day < c.age", ": v.least < day"])
        #expect(try readers("day - c.age > v.least") == ["day - c.age"])
        #expect(try readers("day > 3 && c.age > v.least") == [": day > 3"])
        // Put together with both sides at once: nothing of less than all pairs is known then.
        #expect(try readers("c.age + v.least > day") == [": day"])
        #expect(try readers("cel.bind(x, c.age + day, x > v.least && x > 3)") == ["c.age + day", "c.age + day > 3"])
    }

    @Test("look into walks over lists of one side, whatever else decides which elements count")
    func walks() throws {
        #expect(try readers("c.ends.exists(e, e >= day && e > v.least)") == ["* c.ends.map(e, e >= day)"])
        #expect(
            try readers("c.kinds.transformList(i, k, k == v.kind, c.ends[i]).exists(e, e >= day)")
                == ["* c.kinds.transformList(i, k, c.ends[i] >= day)"])
        #expect(try readers("c.ends.filter(e, e > v.least).all(f, f < day)") == ["* c.ends.map(e, e < day)"])
        #expect(try readers("v.ends.exists(e, e >= day && e > c.age)") == [": * v.ends.map(e, e >= day)"])
        #expect(
            try readers("c.ends.exists(e, v.ends.exists(f, e < f && e + 1 < day && f < day))")
                == ["* c.ends.map(e, e + 1 < day)", ": * v.ends.map(f, f < day)"])
        // A list of both sides, and a part that might hide what it says of an element.
        #expect(try readers("(c.ends + v.ends).exists(e, e >= day)") == [": day"])
        #expect(try readers("c.ends.exists(e, (e >= day || e == 3) && e > v.least)") == ["* c.ends.map(e, e >= day)"])
    }

    @Test(
        "that come out the same for two values leave the program as it is, and columns tell where they do",
        arguments: 0..<30 as Range<UInt64>)
    func sameReadersSameProgram(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        var (same, other) = (0, 0)
        for _ in 0..<60 {
            let kind = ExpressionGenerator.Kind.allCases.randomElement(using: &generator.random) ?? .bool
            let source = generator.expression(kind, depth: 5)
            let program = try World.environment.compile(source).inlining { _ in nil }
            guard let turning = program.references.randomElement(using: &generator.random)?.field else { continue }
            let values = World.fields[turning].values
            let (old, new) = (
                values.randomElement(using: &generator.random) ?? .null, values.randomElement(using: &generator.random) ?? .null
            )
            let own = Set(World.someFields(&generator.random))
            let slot = Slot(variable: 0, field: turning)
            let readers = program.readers(of: slot) { own.contains($0.field ?? -1) }
            let rows = (0..<40).map { _ in World.hiding(World.someFields(&generator.random), in: World.row(&generator.random)) }
            var differing = Bitmap(count: rows.count)
            for reader in readers {
                let found = TurnedProgram(reader, of: slot, from: old, to: new).differing(
                    in: batch(rows), among: Bitmap(count: rows.count, repeating: true))
                for (index, row) in rows.enumerated() {
                    let (before, after) = (
                        reader.program.evaluate(row.with(old, at: turning)), reader.program.evaluate(row.with(new, at: turning))
                    )
                    #expect(
                        found[index] == areDifferent(before, after, isOfElements: reader.isOfElements),
                        "\(reader.program.source) of \(source), seed \(seed), \(row.fields), \(old) and \(new)")
                }
                differing.formUnion(found)
            }
            for (index, row) in rows.enumerated() {
                if differing[index] {
                    other += 1
                    continue
                }
                let (before, after) = (program.evaluate(row.with(old, at: turning)), program.evaluate(row.with(new, at: turning)))
                #expect(
                    !areDifferent(before, after, isOfElements: false),
                    "\(source), seed \(seed), \(row.fields), \(old) and \(new): \(before), \(after); \(readers.map(\.program.source))")
                if readers.contains(where: { !$0.program.references.isEmpty }) { same += 1 }
            }
        }
        #expect(same > 0 && other > 0, "seed \(seed) tells nothing")
    }

    private func areDifferent(_ old: Outcome, _ new: Outcome, isOfElements: Bool) -> Bool {
        switch (old, new) {
        case (.unknown, .unknown): false
        case (.error, .error) where isOfElements: true
        default: old != new
        }
    }

    private func batch(_ rows: [Row]) -> ColumnBatch {
        var batch = ColumnBatch(count: rows.count)
        for (field, (_, type, _)) in World.fields.enumerated() {
            let values = rows.map { row -> Value? in if case .value(let value) = row.fields[field] { value } else { nil } }
            batch.setColumn(ValueColumn(ValueColumn.Layout(type), values), of: Slot(variable: 0, field: field))
        }
        return batch
    }
}

extension Row {
    fileprivate func with(_ value: Value, at field: Int) -> Row {
        var row = self
        row.fields[field] = .value(value)
        return row
    }
}

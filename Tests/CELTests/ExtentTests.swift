import Testing

@testable import CEL

/// An extent may say more than there is, never less: who is left out because of it could not have been among the best. A failure names its seed.
@Suite("Extents of expressions")
struct ExtentTests {
    /// Every text under a number, but for some that are in no box.
    private static func number(_ text: String) -> Int64 {
        if text == "a" || text == "é" { return -1 }
        return Int64(text.unicodeScalars.count * 1000) + Int64(text.unicodeScalars.first?.value ?? 0)
    }

    private static func extent(_ outcomes: [Outcome]) -> Extent {
        outcomes.map { outcome -> Extent in
            if case .value(let value) = outcome { Extent(value, number: number) } else { .nothing }
        }.reduce(Extent(.none)) { $0.union($1) }
    }

    private static func covers(_ extent: Extent, _ outcome: Outcome) -> Bool {
        guard case .value(let value) = outcome else { return extent.mayBeNothing }
        switch (extent.values, value) {
        case (.any, _): return true
        case (.truths(let no, let yes), .bool(let truth)): return truth ? yes : no
        case (.ints(let range), .int(let int)): return range.contains(int)
        case (.doubles(let range), .double(let double)): return range.contains(double)
        case (.text(let expected), .string(let text)): return expected == number(text)
        default: return false
        }
    }

    @Test("cover what the interpreter says on every row of every box", arguments: 0..<60 as Range<UInt64>)
    func everyRow(seed: UInt64) throws {
        var generator = ColumnarGenerator(seed: seed)
        var random = Generator(state: ~seed)
        let fields = ColumnarWorld.fields.count
        var narrow = 0
        for index in 0..<40 {
            let source = index % 2 == 0 ? generator.condition(3) : generator.int(3)
            let program = try ColumnarWorld.environment.compile(source)
            let boxes = (0..<4).map { ColumnarWorld.rows($0 == 0 ? 1 : 3, &random) }
            let slots = (0..<fields).map { field in Extents.each(boxes.map { Self.extent($0.map { $0.fields[field] }) }) }
            let extents = program.extents({ slots[$0.field ?? 0] }, number: Self.number)
            for (box, rows) in boxes.enumerated() {
                for row in rows {
                    let outcome = program.evaluate(row)
                    #expect(Self.covers(extents[box], outcome), "seed \(seed), \(source): \(outcome) in \(extents[box])")
                }
                if extents[box].values != .any { narrow += 1 }
            }
        }
        #expect(narrow > 40, "seed \(seed): most conditions and sums are told")
    }

    @Test(
        "are narrow where rules depend on it",
        arguments: [
            ("x <= 30 ? 1000 : x <= 90 ? 1000 - (x - 30) * 800 / 60 : 200", 40, 50, 734, 867),
            ("x <= 30 ? 1000 : 0", 10, 20, 1000, 1000), ("math.least(1000, x + (f ? 100 : 0))", 950, 980, 950, 1000),
            ("math.greatest(x, 7) - 2", -5, 9, 5, 7), ("x > 3 && !(x == 9) ? x : 0", 4, 6, 4, 6), ("n == 'b' ? x : 1", 2, 3, 2, 3),
            ("n != 'c' && f ? x : 4", 2, 3, 2, 4), ("cel.bind(y, x * 2, y / 3)", 9, 12, 6, 8),
        ])
    func narrow(source: String, from: Int64, to: Int64, least: Int64, most: Int64) throws {
        var environment = Environment()
        environment.declareVariable("x", .int)
        environment.declareVariable("f", .bool)
        environment.declareVariable("n", .string)
        let extents = try environment.compile(source).extents(
            { slot in
                switch slot.variable {
                case 0: .each([Extent(.ints(from...to))])
                case 1: .same(Extent(.truths(no: true, yes: true)))
                default: .same(Extent(.string("b"), number: { _ in 5 }))
                }
            }, number: { $0 == "b" ? 5 : -1 })
        #expect(extents[0] == Extent(.ints(least...most)))
    }

    @Test("say that nothing comes of what is unknown, but where something else decides")
    func nothing() throws {
        var environment = Environment()
        environment.declareVariable("x", .int)
        environment.declareVariable("f", .bool)
        func extent(_ source: String) throws -> Extent {
            try environment.compile(source).extents(
                { .same($0.variable == 0 ? .nothing : Extent(.truths(no: true, yes: false))) }, number: { _ in -1 })[0]
        }
        #expect(try extent("x + 1") == .nothing)
        #expect(try extent("x > 1 || f") == .nothing)
        #expect(try extent("x > 1 && f") == Extent(.truths(no: true, yes: false)))
        #expect(try extent("f ? x : 3") == Extent(.ints(3...3)))
        #expect(try extent("x > 1 ? 2 : 3") == .nothing)
        #expect(try extent("7 / (f ? 1 : 0)") == .anything)
    }
}

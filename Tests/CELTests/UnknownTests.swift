import CEL
import Testing

/// Answers by slot from a table of the record's fields; what is missing is unknown.
struct Row: Activation {
    var fields: [Outcome]
    func resolve(_ slot: Slot) -> Outcome { fields[slot.field ?? 0] }
}

struct Fixture {
    static let environment: Environment = {
        var environment = Environment()
        environment.declareObject("r", fields: [("a", .int), ("b", .int), ("s", .string), ("p", .bool), ("l", .list(.int))])
        return environment
    }()
    static let names = ["a", "b", "s", "p", "l"]

    static func unknown(_ field: Int) -> Outcome { .unknown(AttributeSet(Attribute("r", names[field]))) }

    static func evaluate(_ source: String, _ row: Row) throws -> Outcome { try environment.compile(source).evaluate(row) }
}

/// A small generator whose sequence is fixed by its seed (SplitMix64).
struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite("Unknowns")
struct UnknownTests {
    let row = Row(fields: [Fixture.unknown(0), .value(.int(2)), Fixture.unknown(2), .value(.bool(true)), .value(.list([.int(1)]))])

    @Test("a deciding operand wins, otherwise the unknown attributes unite")
    func logic() throws {
        #expect(try Fixture.evaluate("r.a > 1 && r.b == 3", row) == .value(.bool(false)))
        #expect(try Fixture.evaluate("r.a > 1 || r.p", row) == .value(.bool(true)))
        #expect(try Fixture.evaluate("r.a > 1 && r.p", row) == Fixture.unknown(0))
        #expect(try Fixture.evaluate("r.a > 1 && 1 / 0 == 1", row) == Fixture.unknown(0))
        #expect(
            try Fixture.evaluate("r.a + size(r.s) > 1", row) == .unknown(AttributeSet([Attribute("r", "a"), Attribute("r", "s")])))
        #expect(try Fixture.evaluate("has(r.a)", row) == .value(.bool(false)))
        #expect(try Fixture.evaluate("r.?a.orValue(7)", row) == .value(.int(7)))
        #expect(try Fixture.evaluate("r.l.all(x, x == r.a)", row) == Fixture.unknown(0))
    }

    @Test("a trace holds each attribute read once, in order")
    func trace() throws {
        var trace = Trace()
        let program = try Fixture.environment.compile("r.b > 1 && r.p && r.b < 9")
        #expect(program.evaluate(row, trace: &trace) == .value(.bool(true)))
        #expect(trace.entries.map(\.attribute.path) == ["r.b", "r.p"])
    }

    static func condition(_ depth: Int, _ g: inout Generator) -> String {
        if depth == 0 || Int.random(in: 0..<4, using: &g) == 0 {
            return [
                "r.p", "true", "r.a < r.b", "r.s == 'x'", "r.a in r.l", "r.b in [1, 2]", "10 / r.a > 3", "r.l.exists(x, x == r.b)",
                "r.l.all(x, x / r.a > 0)", "size(r.l) > r.a", "r.l[r.b] == 1",
            ].randomElement(using: &g)!
        }
        let (x, y) = (condition(depth - 1, &g), condition(depth - 1, &g))
        switch Int.random(in: 0..<5, using: &g) {
        case 0: return "!(\(x))"
        case 1: return "(\(x) ? \(y) : \(condition(depth - 1, &g)))"
        case 2: return "(\(x) || \(y))"
        default: return "(\(x) && \(y))"
        }
    }

    @Test("what is decided under partial knowledge is decided the same by every completion")
    func monotone() throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("unknowns: seed \(seed)")
        var g = Generator(state: seed)
        let domains: [[Value]] = [
            [.int(0), .int(1), .int(3)], [.int(0), .int(1), .int(2)], [.string("x"), .string("")], [.bool(true), .bool(false)],
            [.list([]), .list([.int(1)]), .list([.int(0), .int(2)])],
        ]
        for _ in 0..<600 {
            let source = Self.condition(4, &g)
            let program = try Fixture.environment.compile(source, expecting: .bool)
            let full = domains.map { Outcome.value($0.randomElement(using: &g)!) }
            let hidden = (0..<5).filter { _ in Bool.random(using: &g) }
            var partial = full
            for field in hidden { partial[field] = Fixture.unknown(field) }
            let known = program.evaluate(Row(fields: partial))
            if case .unknown(let set) = known {
                #expect(!set.isEmpty && set.isSubset(of: AttributeSet(hidden.map { Attribute("r", Fixture.names[$0]) })))
                continue
            }
            var completions = [full]
            for field in hidden {
                completions = completions.flatMap { row in
                    domains[field].map { value in
                        var row = row
                        row[field] = .value(value)
                        return row
                    }
                }
            }
            for completion in completions {
                let outcome = program.evaluate(Row(fields: completion))
                switch (known, outcome) {
                case (.error, .error): break
                default: #expect(outcome == known, "\(source) seed \(seed)")
                }
            }
        }
    }
}

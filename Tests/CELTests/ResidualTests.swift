import CEL
import Testing

@Suite("Partial evaluation")
struct ResidualTests {
    let environment: Environment = {
        var environment = Environment()
        environment.declareObject("c", fields: [("age", .int), ("papers", .list(.string)), ("city", .string)])
        environment.declareObject("v", fields: [("least", .int), ("papers", .list(.string)), ("city", .string), ("remote", .bool)])
        return environment
    }()

    func residual(_ source: String, _ known: [String: Outcome]) throws -> Program {
        try environment.compile(source).residual { slot in known[environment.attribute(slot).path] }
    }

    @Test("a bound vacancy leaves an expression over the candidate")
    func bound() throws {
        let rule = "c.age >= v.least && v.papers.all(p, p in c.papers) && (v.remote || c.city == v.city)"
        let bound: [String: Outcome] = [
            "v.least": .value(.int(18)), "v.papers": .value(.list([.string("rg"), .string("cpf")])), "v.remote": .value(.bool(false)),
            "v.city": .value(.string("Recife")),
        ]
        let rest = try residual(rule, bound)
        #expect(rest.source == #"c.age >= 18 && "rg" in c.papers && "cpf" in c.papers && c.city == "Recife""#)
        #expect(rest.references.map { rest.attribute($0)?.path } == ["c.age", "c.papers", "c.city"])
        #expect(rest.decided == nil)
    }

    @Test("what is decided needs no row")
    func decided() throws {
        #expect(try residual("c.age >= v.least || v.remote", ["v.remote": .value(.bool(true))]).decided == .value(.bool(true)))
        #expect(try residual("v.papers.all(p, p in c.papers)", ["v.papers": .value(.list([]))]).decided == .value(.bool(true)))
        let missing = Outcome.unknown(AttributeSet(Attribute("v", "least")))
        #expect(try residual("v.least > 3", ["v.least": missing]).decided == missing)
        #expect(try residual("v.least > 3 && c.age > 1", ["v.least": missing]).source == "c.age > 1 && <unknown v.least>")
        #expect(try residual("has(v.least)", ["v.least": missing]).decided == .value(.bool(false)))
        #expect(try residual("1 / v.least > 3 ? c.age : 2", ["v.least": .value(.int(0))]).decided == .error(.divisionByZero))
    }

    @Test("a residual answers every row as the whole does", arguments: 0..<40 as Range<UInt64>)
    func equivalent(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<25 {
            let kind = ExpressionGenerator.Kind.allCases.randomElement(using: &generator.random) ?? .bool
            let source = generator.expression(kind, depth: 5)
            let program = try World.environment.compile(source)
            let row = World.hiding(World.someFields(&generator.random), in: World.row(&generator.random))
            let bound = Set(World.someFields(&generator.random))
            let rest = program.residual { slot in slot.field.flatMap { bound.contains($0) ? row.fields[$0] : nil } }
            #expect(rest.evaluate(row) == program.evaluate(row), "\(source) seed \(seed), residual \(rest.source)")
            #expect(rest.resultType == program.resultType)
            #expect(!rest.references.contains { bound.contains($0.field ?? -1) })
        }
    }

    @Test("an expression written out as text compiles to the same", arguments: 0..<40 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<25 {
            let kind = ExpressionGenerator.Kind.allCases.randomElement(using: &generator.random) ?? .bool
            let source = generator.expression(kind, depth: 5)
            let program = try #require(try? World.environment.compile(source), "\(source) seed \(seed)")
            let text = program.simplifiedSource
            if text.contains("<error") { continue }
            let again = try #require(try? World.environment.compile(text), "\(source) seed \(seed), written \(text)")
            #expect(again.simplifiedSource == text)
            for _ in 0..<4 {
                let row = World.hiding(World.someFields(&generator.random), in: World.row(&generator.random))
                #expect(again.evaluate(row) == program.evaluate(row), "\(source) seed \(seed), written \(text)")
            }
        }
    }
}

import CEL
import Testing

@Suite("Cost")
struct CostTests {
    @Test("no evaluation takes more steps than its bound", arguments: 0..<40 as Range<UInt64>)
    func bound(seed: UInt64) throws {
        var environment = World.environment
        environment.sizes.text = 4
        environment.sizes.count = 3
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<25 {
            let kind = ExpressionGenerator.Kind.allCases.randomElement(using: &generator.random) ?? .bool
            let source = generator.expression(kind, depth: 5)
            let program = try environment.compile(source)
            for _ in 0..<3 {
                var taken = 0
                _ = program.evaluate(World.row(&generator.random), countingSteps: &taken)
                #expect(taken <= program.worstSteps, "\(source) seed \(seed)")
            }
        }
    }

    @Test("the bound follows the sizes declared")
    func declared() throws {
        var environment = Fixture.environment
        let slot = try #require(environment.slot("r", "l"))
        environment.sizes.declare(slot, atMost: 10)
        let ten = try environment.compile("r.l.all(x, r.l.all(y, x == y))").worstSteps
        environment.sizes.declare(slot, atMost: 100)
        let hundred = try environment.compile("r.l.all(x, r.l.all(y, x == y))").worstSteps
        #expect(ten < 1_000 && hundred > 50 * ten && hundred < 200 * ten)
        #expect(try environment.compile("r.a > 1 && r.b < 3").worstSteps == 0)
        let words = try #require(World.environment.slot("r", "w"))
        var world = World.environment
        world.sizes.declare(words, atMost: 10)
        let long = try world.compile("r.w.join().size() > 3").worstSteps
        world.sizes.declare(words, atMost: 10, ofTexts: 16)
        let short = try world.compile("r.w.join().size() > 3").worstSteps
        #expect(short < 50 && long > 500)
    }

    @Test("a variable declared as a program's result is as large as that can be")
    func results() throws {
        var environment = Fixture.environment
        let slot = try #require(environment.slot("r", "l"))
        environment.sizes.declare(slot, atMost: 10)
        let twice = try environment.compile("r.l + r.l")
        environment.declareVariable("twice", twice.resultType)
        let walk = "twice.all(x, twice.all(y, x == y))"
        let assumed = try environment.compile(walk).worstSteps
        environment.sizes.declare(try #require(environment.slot("twice")), asResultOf: twice)
        let known = try environment.compile(walk).worstSteps
        // 20 elements instead of the 100 that a list is otherwise taken to have.
        #expect(known * 20 < assumed && known > 400)
    }

    @Test("an expression above the budget is refused, at the part that costs most")
    func refused() throws {
        var environment = Fixture.environment
        environment.limits.cost = 10_000
        #expect(throws: Never.self) { try environment.compile("r.l.all(x, x > r.a)") }
        do throws(DiagnosticList) {
            _ = try environment.compile("r.a > 0 && r.l.all(x, r.l.all(y, x == y))")
            Issue.record("it compiled")
        } catch {
            #expect(error.diagnostics.count == 1)
            #expect(error.rendered().contains("more than the 10000 allowed"))
            #expect(error.diagnostics[0].span.column == 12)
        }
    }

    @Test(
        "nothing an expression says makes it hang or take all memory",
        arguments: [
            "lists.range(1000).all(x, lists.range(1000).all(y, lists.range(1000).all(z, x + y + z >= 0)))",
            "lists.range(1000000000)", "lists.range(900000).map(x, lists.range(900000))",
            "lists.range(500).map(x, lists.range(500)).flatten().sortBy(x, -x).distinct().size() > 0",
            "lists.range(3000).map(x, [x]).distinct()", "sets.contains(lists.range(3000).map(x, [x]), lists.range(3000).map(x, [x]))",
            "lists.range(2000).exists(x, lists.range(2000).map(y, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa').join() == 'b')",
            "lists.range(20000).map(x, 'ab').join().matches('(a*)*b*(a|b|ab)*c$') || r.p",
            "lists.range(2000).map(x, 'a').join().matches('(a?){300}a{300}$')",
            "lists.range(200).map(x, regex.replace(lists.range(200).map(x, 'a').join(), 'a|a.*b', 'b'))",
            "cel.bind(a, [1, 1, 1, 1, 1, 1, 1, 1], cel.bind(b, [a, a, a, a, a, a, a, a], cel.bind(c, [b, b, b, b, b, b, b, b], "
                + "cel.bind(d, [c, c, c, c, c, c, c, c], cel.bind(e, [d, d, d, d, d, d, d, d], cel.bind(f, [e, e, e, e, e, e, e, e], "
                + "cel.bind(g, [f, f, f, f, f, f, f, f], '%s'.format([g]) == '' || g == [f, f, f, f, f, f, f, e])))))))",
            "cel.bind(a, [1, 1, 1, 1, 1, 1, 1, 1], cel.bind(b, [a, a, a, a, a, a, a, a], cel.bind(c, [b, b, b, b, b, b, b, b], "
                + "cel.bind(d, [c, c, c, c, c, c, c, c], cel.bind(e, [d, d, d, d, d, d, d, d], cel.bind(f, [e, e, e, e, e, e, e, e], "
                + "[f, f, f, f, f, f, f, [r.a]]))))))",
            "cel.bind(a, lists.range(1000).map(x, 'abcdefghijklmnop').join(), lists.range(100000).all(x, a == a + '' && a < a + 'x'))",
            "lists.range(100000).all(x, {'a': 1, 'b': 2}.transformMap(k, v, v + 1).size() == 2)",
            "'%.1000f'.format([5e-324]).size() + lists.range(100000).map(x, '%.300e'.format([double(x) * 5e-324]).size())[0] > 0",
            "'x'.replace('', lists.range(60000).map(x, 'abcdefghijklmnop').join()).replace('a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')",
        ])
    func bounded(_ source: String) throws {
        var environment = Fixture.environment
        environment.limits.steps = 200_000
        let row = Row(fields: Fixture.names.indices.map { Fixture.unknown($0) })
        let program = try environment.compile(source)
        var taken = 0
        let outcome = program.evaluate(row, countingSteps: &taken)
        #expect(program.simplifiedSource.utf8.count < 1_200_000)
        if case .value(let value) = outcome { #expect(value.description.utf8.count < 20_000) }
        #expect(program.residual { _ in .value(.int(0)) }.source.utf8.count < 1_200_000)
        // One call may pay after its work is done; none does more work than its result is allowed to be large.
        #expect(taken < 5_000_000)
    }
}

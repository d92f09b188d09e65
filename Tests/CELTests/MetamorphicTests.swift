import CEL
import Testing

/// Two ways to write one thing must give one answer: value, error kind (any error is one) and unknown set.
@Suite("Metamorphic")
struct MetamorphicTests {
    private func equal(_ left: Outcome, _ right: Outcome) -> Bool {
        if case .error = left, case .error = right { return true }
        return left == right
    }

    private func check(_ left: String, _ right: String, _ seed: UInt64, _ random: inout Generator) throws {
        let (one, other) = try (World.environment.compile(left), World.environment.compile(right))
        for _ in 0..<3 {
            let row = World.hiding(World.someFields(&random), in: World.row(&random))
            let (a, b) = (one.evaluate(row), other.evaluate(row))
            #expect(equal(a, b), "seed \(seed)\n\(left)\n\(right)\n\(a)\n\(b)")
        }
    }

    @Test("conjuncts and disjuncts commute and associate", arguments: 0..<30 as Range<UInt64>)
    func commute(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<15 {
            let parts = (0..<4).map { _ in generator.expression(.bool, depth: 3) }
            for symbol in [" && ", " || "] {
                let shuffled = parts.shuffled(using: &generator.random)
                try check(parts.joined(separator: symbol), shuffled.joined(separator: symbol), seed, &generator.random)
                try check(
                    parts.joined(separator: symbol), "(\(parts[0])\(symbol)\(parts[1]))\(symbol)(\(parts[2])\(symbol)\(parts[3]))", seed,
                    &generator.random)
            }
        }
    }

    @Test("De Morgan, double negation and ?: true : false change nothing", arguments: 0..<30 as Range<UInt64>)
    func negations(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<15 {
            let (x, y) = (generator.expression(.bool, depth: 4), generator.expression(.bool, depth: 4))
            try check("!(\(x) && \(y))", "!(\(x)) || !(\(y))", seed, &generator.random)
            try check("!(\(x) || \(y))", "!(\(x)) && !(\(y))", seed, &generator.random)
            try check("!!(\(x))", x, seed, &generator.random)
            try check("(\(x)) ? true : false", x, seed, &generator.random)
        }
    }

    @Test("membership is a chain of equalities, all and exists are chains over the elements", arguments: 0..<30 as Range<UInt64>)
    func membership(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<15 {
            let x = generator.expression(.int, depth: 3)
            try check("(\(x)) in [0, 1, 7]", "(\(x)) == 0 || (\(x)) == 1 || (\(x)) == 7", seed, &generator.random)
            let s = generator.expression(.string, depth: 3)
            try check("(\(s)) in ['a', '7']", "(\(s)) == 'a' || (\(s)) == '7'", seed, &generator.random)
            try check("[0, 2].all(k, k < (\(x)))", "0 < (\(x)) && 2 < (\(x))", seed, &generator.random)
            try check("[0, 2].exists(k, k < (\(x)))", "0 < (\(x)) || 2 < (\(x))", seed, &generator.random)
            let d = generator.expression(.double, depth: 3)
            try check(
                "dyn(\(d)) in [0, 9223372036854775807]", "dyn(\(d)) == 0 || dyn(\(d)) == 9223372036854775807", seed, &generator.random)
        }
    }

    @Test("learning an attribute never changes what is decided", arguments: 0..<40 as Range<UInt64>)
    func monotone(seed: UInt64) throws {
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<25 {
            let kind = ExpressionGenerator.Kind.allCases.randomElement(using: &generator.random) ?? .bool
            let source = generator.expression(kind, depth: 4)
            // Presence asks whether an attribute is known: learning it is meant to change the answer.
            if source.contains("has(") || source.contains("r.?") { continue }
            let program = try World.environment.compile(source)
            let full = World.row(&generator.random)
            let hidden = World.someFields(&generator.random)
            let partial = program.evaluate(World.hiding(hidden, in: full))
            if case .unknown(let set) = partial {
                #expect(!set.isEmpty && set.isSubset(of: AttributeSet(hidden.map { Attribute("r", World.fields[$0].name) })))
                // What is said to decide it does: with those learned, no other hidden attribute was named beforehand in vain.
                let named = hidden.filter { set.contains(Attribute("r", World.fields[$0].name)) }
                let rest = hidden.filter { !named.contains($0) }
                if case .unknown(let next) = program.evaluate(World.hiding(rest, in: full)) {
                    #expect(next.isSubset(of: AttributeSet(rest.map { Attribute("r", World.fields[$0].name) })))
                }
            } else {
                #expect(equal(program.evaluate(full), partial), "\(source) seed \(seed)")
            }
        }
    }
}

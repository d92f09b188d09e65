import CEL
import Testing

/// Texts that are nearly expressions: whatever they say, the front end answers, and what it accepts ends.
@Suite("Mutations")
struct MutationTests {
    private static let words = [
        "(", ")", "[", "]", "{", "}", ".", ",", "?", ":", "!", "-", "'", "\"", "`", "&&", "||", "==", "in", " ", "0", "1u", "1e9", "'a'",
        "b'\\xff'",
        "r.a", "r.l", "r", "null", "true", ".all(x, x)", ".map(x, x)", "[?0]", ".?a", "cel.bind(x, ", "has(", "dyn(", "type(", "size(",
        "\\", "\n",
        "é", "\u{0}", "//", "r'''", "optional.none()", ".orValue(", ".matches('", "(a*)*", "%s", ".format([", "lists.range(",
        "-9223372036854775808",
    ]

    static func mutated(_ source: String, _ random: inout Generator) -> String {
        var bytes = Array(source.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &random))
            default: bytes.insert(contentsOf: (words.randomElement(using: &random) ?? "").utf8, at: place)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("every text is answered: with diagnostics inside it, or with a program that ends", arguments: 0..<20 as Range<UInt64>)
    func answered(seed: UInt64) throws {
        var environment = World.environment
        environment.limits.steps = 20_000
        environment.refusesCertainFailures = seed % 2 == 0
        var generator = ExpressionGenerator(seed: seed)
        for _ in 0..<40 {
            var source = generator.expression(.bool, depth: 4)
            for _ in 0..<5 {
                source = Self.mutated(source, &generator.random)
                let row = World.hiding(World.someFields(&generator.random), in: World.row(&generator.random))
                do throws(DiagnosticList) {
                    let program = try environment.compile(source)
                    var taken = 0
                    let outcome = program.evaluate(row, countingSteps: &taken)
                    let rest = program.residual { slot in slot.field.flatMap { $0 % 2 == 0 ? row.fields[$0] : nil } }
                    if outcome != .error(.budgetExceeded) { #expect(rest.evaluate(row) == outcome, "\(source)") }
                    #expect(!program.simplifiedSource.isEmpty && program.worstSteps >= 0)
                } catch {
                    #expect(!error.diagnostics.isEmpty)
                    #expect(error.diagnostics.allSatisfy { $0.span.range.upperBound <= source.utf8.count })
                    #expect(!error.rendered().isEmpty)
                }
                if let unchecked = try? environment.compileUnchecked(source) { _ = unchecked.evaluate(row) }
            }
        }
    }
}

import CEL
import RuleFixtures
import Testing

@testable import Rules

/// What fails in a rule counts only where the pair depends on it, and then whatever the order of the rules (Decisions 0014).
@Suite("Rules that cannot be evaluated")
struct ErrorOrderTests {
    /// Gates by the value of an attribute each: 0 no, 1 yes, 2 an error.
    private static func standing(_ gates: [(outcome: Int64, nearMiss: Bool)], score: Int64 = 1) throws -> PairOutcome.Standing {
        let catalogue = try AttributeCatalogue(
            rows: (gates.indices.map { "g\($0)" } + ["score"]).map { ["candidate", $0, "int", "ordinary", "", "", "", $0, $0, "\($0)?"] })
        let rules = gates.enumerated().map { index, gate in
            "  - {code: G\(index), name: g\(index), kind: gate, near_miss: \(gate.nearMiss), condition: \"1 / (2 - candidate.g\(index)) > 0\", "
                + "statement: {pt: s, en: s}, failed: {pt: f, en: f}, basis: b, tests: [{name: n, expect: unknown}]}"
        }
        let source = """
            rule_set: erros
            title: {pt: t, en: t}
            settings: {score_share: 85, priority_share: 15, provisional_below: 50, near_misses: 2}
            rules:
            \(rules.joined(separator: "\n"))
              - {code: A0, name: a, kind: score, weight: 1, value: 1000 / (2 - candidate.score), statement: {pt: s, en: s}, basis: b, tests: [{name: n, expect: unknown}]}

            """
        let compiled = try CompiledRuleSet.compile(yaml: source, catalogue: catalogue, reference: ReferenceData())
        let row = AttributeRow(id: 1, unit: 1, version: 1, values: (gates.map(\.outcome) + [score]).map { .int($0) })
        return compiled.evaluate(
            candidate: row, vacancy: AttributeRow(id: 1, unit: 1, version: 1, values: []),
            today: Timestamp(year: 2026, month: 11, day: 24)!
        ).standing
    }

    private static let broken = EvaluationError.divisionByZero

    @Test("two requirements that fail outweigh an error, wherever it stands")
    func twoFailures() throws {
        #expect(try Self.standing([(2, true), (0, true), (0, true)]) == .failed(count: 2, first: 1))
        #expect(try Self.standing([(0, true), (2, true), (0, true)]) == .failed(count: 2, first: 0))
        #expect(try Self.standing([(0, true), (0, true), (2, true)]) == .failed(count: 2, first: 0))
    }

    @Test("one requirement that makes no near miss outweighs an error, in requirements and scores")
    func noNearMiss() throws {
        #expect(try Self.standing([(2, true), (0, false)]) == .failed(count: 1, first: 1))
        #expect(try Self.standing([(0, false), (2, true)]) == .failed(count: 1, first: 0))
        #expect(try Self.standing([(0, false), (1, true)], score: 2) == .failed(count: 1, first: 0))
    }

    @Test("an error sets a pair aside where one failed requirement would make a near miss, or none fails")
    func errorsThatCount() throws {
        #expect(try Self.standing([(2, true), (0, true)]) == .error(rule: "G0", Self.broken))
        #expect(try Self.standing([(0, true), (2, true)]) == .error(rule: "G1", Self.broken))
        #expect(try Self.standing([(1, true), (1, true)], score: 2) == .error(rule: "A0", Self.broken))
        #expect(try Self.standing([(2, true), (1, true)], score: 2) == .error(rule: "G0", Self.broken))
    }
}

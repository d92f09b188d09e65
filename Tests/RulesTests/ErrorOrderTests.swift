import CEL
import RuleFixtures
import Testing

@testable import Rules

/// What fails in a rule counts only where the pair depends on it, and then whatever the order of the rules (Decisions 0014).
@Suite("Rules that cannot be evaluated")
struct ErrorOrderTests {
    /// Gates by the value of an attribute each: 0 no, 1 yes, 2 an error.
    private static func judged(_ gates: [(outcome: Int64, nearMiss: Bool)], score: Int64 = 1) throws -> (PairOutcome, PairExplanation) {
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
              - {code: A1, name: c, kind: score, weight: 3, value: "500", statement: {pt: s, en: s}, basis: b, tests: [{name: n, expect: "500"}]}
              - {code: R0, name: r, kind: priority, weight: 1, value: 1000 / (2 - candidate.score), statement: {pt: s, en: s}, basis: b, tests: [{name: n, expect: unknown}]}
              - {code: R1, name: q, kind: priority, weight: 1, value: "1000", statement: {pt: s, en: s}, basis: b, tests: [{name: n, expect: "1000"}]}

            """
        let compiled = try CompiledRuleSet.compile(yaml: source, catalogue: catalogue, reference: ReferenceData())
        let row = AttributeRow(id: 1, unit: 1, version: 1, values: (gates.map(\.outcome) + [score]).map { .int($0) })
        let vacancy = AttributeRow(id: 1, unit: 1, version: 1, values: [])
        let today = Timestamp(year: 2026, month: 11, day: 24)!
        return (
            compiled.evaluate(candidate: row, vacancy: vacancy, today: today),
            compiled.explain(candidate: row, vacancy: vacancy, today: today)
        )
    }

    private static func standing(_ gates: [(outcome: Int64, nearMiss: Bool)], score: Int64 = 1) throws -> PairOutcome.Standing {
        try judged(gates, score: score).0.standing
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

    @Test("a score or a priority that cannot be computed counts as unknown, and the reviewer is told")
    func softRules() throws {
        let (whole, told) = try Self.judged([(1, true)])
        #expect(whole.standing == .passed && whole.score == 62_500 && whole.coverage == 1000 && whole.priority == 100_000)
        #expect(told.warnings.isEmpty)
        let (outcome, explanation) = try Self.judged([(1, true)], score: 2)
        #expect(outcome.standing == .passed)
        #expect(outcome.score == 50_000, "over what is known")
        #expect(outcome.coverage == 750)
        #expect(outcome.priority == 50_000, "over the whole weight")
        #expect(explanation.outcome == outcome)
        #expect(explanation.warningsFound.map(\.code) == ["A0", "R0"])
        #expect(explanation.warnings.allSatisfy { $0.contains("não pôde ser calculada") && $0.contains("\(Self.broken)") })
        #expect(explanation.questions.isEmpty, "nothing that could be asked would mend it")
    }

    @Test("an error sets a pair aside where one failed requirement would make a near miss, or none fails")
    func errorsThatCount() throws {
        #expect(try Self.standing([(2, true), (0, true)]) == .error(rule: "G0", Self.broken))
        #expect(try Self.standing([(0, true), (2, true)]) == .error(rule: "G1", Self.broken))
        #expect(try Self.standing([(2, true), (1, true)], score: 2) == .error(rule: "G0", Self.broken))
    }
}

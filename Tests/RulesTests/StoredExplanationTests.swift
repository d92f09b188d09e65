import CEL
import RuleFixtures
import Testing

@testable import Rules

/// That the panel renders it whole again is asked of the database (`ExplanationTextTests`).
@Suite("Explanations as they are stored")
struct StoredExplanationTests {
    @Test("repeat nothing that a rule says of every pair, and take less than half the room", arguments: 0..<60 as Range<UInt64>)
    func repeatsNothing(seed: UInt64) throws {
        let rules = try Fixture.everyRule()
        var rows = RandomRows(seed: seed)
        let (candidate, vacancy) = (try AttributeRow.candidate(rows.candidate()), try AttributeRow.vacancy(rows.vacancy()))
        let explanation = rules.explain(
            candidate: candidate, vacancy: vacancy, today: Timestamp(year: 2026, month: 11, day: 24)!, inEnglish: seed.isMultiple(of: 2))
        let stored = explanation.storedJSON()
        for rule in rules.gates + rules.scores + rules.priorities + rules.warnings {
            let said = [rule.statement.pt, rule.basis, rule.failed?.pt.literal, rule.remedy?.pt.literal, rule.question?.pt.literal]
            for text in said.compactMap(\.self) where !text.isEmpty && !explanation.questions.contains(text) {
                #expect(!stored.contains(CanonicalJSON.string(text).text.dropFirst().dropLast()), "seed \(seed), \(rule.code)")
            }
        }
        let keys = [
            "candidate", "coverage", "form", "gates", "names", "order_key", "priorities", "priority", "provisional", "questions",
            "rule_set",
            "score", "scores", "today", "vacancy", "values", "warnings",
        ]
        let places = keys.compactMap { stored.firstRange(of: "\"\($0)\":")?.lowerBound }
        #expect(places.count == keys.count && places == places.sorted(), "seed \(seed): canonical JSON has its keys in order")
        #expect(stored.utf8.count * 2 < explanation.canonicalJSON().utf8.count, "seed \(seed)")
    }

    @Test("a sentence without an expression is the rule's own, with its braces written once")
    func literals() throws {
        let environment = Environment()
        for (source, literal) in [
            ("Confirmar os dados.", "Confirmar os dados."), ("", ""), ("{{sic}}", "{sic}"), ("a } b", "a } b"), ("há {1 + 1} dias", nil),
            ("{{{1}}}", nil),
        ] {
            #expect(SentenceTemplate.literal(of: source) == literal)
            #expect(try SentenceTemplate(source, in: environment).literal == literal)
        }
    }
}

import CEL
import RuleFixtures
import Testing

@testable import Rules

@Suite("Explanations of the pairs of one vacancy")
struct ExplanationWriterTests {
    private static let today = Timestamp(year: 2026, month: 11, day: 24)!

    @Test("are, byte for byte, those of every pair by itself", arguments: 0..<60 as Range<UInt64>)
    func sameBytes(seed: UInt64) throws {
        let rules = seed.isMultiple(of: 2) ? try Fixture.everyRule() : try Fixture.defaultRules()
        var rows = RandomRows(seed: seed)
        let vacancy = try AttributeRow.vacancy(rows.vacancy())
        let writer = ExplanationWriter(rules, vacancy: vacancy, today: Self.today)
        for _ in 0..<12 {
            let candidate = try AttributeRow.candidate(rows.candidate())
            let alone = rules.explain(candidate: candidate, vacancy: vacancy, today: Self.today)
            #expect(writer.explanation(of: candidate) == alone.stored, "seed \(seed)")
        }
    }

    @Test("cite every name by its place among those of the version", arguments: 0..<20 as Range<UInt64>)
    func namesByPlace(seed: UInt64) throws {
        let rules = try Fixture.everyRule()
        var rows = RandomRows(seed: seed)
        let vacancy = try AttributeRow.vacancy(rows.vacancy())
        let explanation = rules.explain(candidate: try .candidate(rows.candidate()), vacancy: vacancy, today: Self.today)
        let stored = explanation.storedJSON()
        let cited = try #require(stored.firstMatch(of: #/"names":\[([^\]]*)\],"order_key"/#)?.1)
        let places = try RuleSetFile.parse(yaml: Fixture.defaultYAML()).namesOfPairs
        let names = try cited.split(separator: ",").map { places[try #require(Int($0), "seed \(seed)")] }
        #expect(Set(names).count == names.count && !names.contains("candidate.profile"), "seed \(seed)")
        let read = Set((explanation.gates.flatMap(\.inputs) + explanation.scores.flatMap(\.inputs)).map(\.name))
        #expect(read.isSubset(of: names), "seed \(seed)")
    }

    @Test("names are taken from expressions as they are written, blanks and all")
    func namesInFile() throws {
        let file = try RuleSetFile.parse(
            yaml: """
                rule_set: ensaio
                title: {pt: "Ensaio", en: "Trial"}
                settings: {score_share: 85, priority_share: 15}
                variables:
                  way: "candidate.latitude > 0.0 ? 1 : 2"
                rules:
                  - code: V01
                    name: v
                    kind: lint
                    enabled: false
                    severity: warn
                    condition: vacancy.traits_asked.size() > 0
                    statement: {pt: "a", en: "a"}
                    failed: {pt: "b", en: "b"}
                    basis: "nenhuma"
                    tests: []
                  - code: G01
                    name: g
                    kind: gate
                    enabled: false
                    condition: candidate . skills.exists(s, s in vacancy.skills_essential) && way > 1
                    statement: {pt: "a", en: "a"}
                    failed: {pt: "b", en: "b"}
                    basis: "nenhuma"
                    tests: []
                """)
        #expect(file.namesOfPairs == ["candidate.latitude", "candidate.skills", "today", "vacancy.skills_essential", "way"])
    }
}

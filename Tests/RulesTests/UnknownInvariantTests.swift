import CEL
import RuleFixtures
import Testing

@testable import Rules

/// Unknown is not no, and not yes (Invariants, 7), asked of the default rule set itself.
@Suite("The default rules and what is not known")
struct UnknownInvariantTests {
    /// Where a rule deliberately has an answer without the attribute; the comment in the rule set says why.
    private static let deliberate: [String: Set<String>] = [
        // Who gave no date is free now, and a vacancy without a last start date waits.
        "G03": ["candidate.available_from", "vacancy.starts_by"],
        // Without an address an hour of travel is assumed; with a municipality the seats are taken.
        "G06": [
            "candidate.latitude", "candidate.longitude", "vacancy.latitude", "vacancy.longitude", "candidate.municipality",
            "candidate.seat_latitude", "candidate.seat_longitude", "vacancy.seat_latitude", "vacancy.seat_longitude",
            "vacancy.municipality",
        ],
    ]

    @Test("hiding one attribute leaves a gate as it was or makes it unknown, never the other answer", arguments: 0..<40 as Range<UInt64>)
    func hidingNeverFlips(seed: UInt64) throws {
        let rules = try Fixture.everyRule()
        let today = Timestamp(year: 2026, month: 11, day: 24)!
        var rows = RandomRows(seed: seed, unknownOneIn: 20)
        let (candidate, vacancy) = (try AttributeRow.candidate(rows.candidate()), try AttributeRow.vacancy(rows.vacancy()))
        let before = verdicts(rules, candidate, vacancy, today)
        for (index, entry) in rules.catalogue.candidate.enumerated() where candidate.values[index] != nil && entry.name != "profile" {
            expectSame(before, verdicts(rules, candidate.hiding(index), vacancy, today), hiding: entry.path, seed)
        }
        for (index, entry) in rules.catalogue.vacancy.enumerated() where vacancy.values[index] != nil {
            expectSame(before, verdicts(rules, candidate, vacancy.hiding(index), today), hiding: entry.path, seed)
        }
    }

    @Test("the fast judgement and the explanation agree on gates, numbers and order", arguments: 0..<60 as Range<UInt64>)
    func judgementIsExplained(seed: UInt64) throws {
        let rules = try Fixture.everyRule()
        let today = Timestamp(year: 2026, month: 11, day: 24)!
        var rows = RandomRows(seed: seed)
        let (candidate, vacancy) = (try AttributeRow.candidate(rows.candidate()), try AttributeRow.vacancy(rows.vacancy()))
        let outcome = rules.evaluate(candidate: candidate, vacancy: vacancy, today: today)
        let explanation = rules.explain(candidate: candidate, vacancy: vacancy, today: today)
        switch outcome.standing {
        case .passed: #expect(explanation.gates.allSatisfy { $0.result == "yes" }, "seed \(seed)")
        case .pending:
            #expect(explanation.failedGates == [] && explanation.gates.contains { $0.result == "unknown" }, "seed \(seed)")
            #expect(!explanation.questions.isEmpty, "seed \(seed)")
        case .failed(let count, let first):
            #expect(min(2, explanation.failedGates.count) == count, "seed \(seed)")
            #expect(explanation.failedGates.first == rules.code(of: first), "seed \(seed)")
        case .error(let rule, let error): Issue.record("seed \(seed): \(rule) \(error)")
        }
        // Past two failed gates the fast path keeps no numbers.
        if explanation.failedGates.count < 2 { #expect(explanation.outcome == outcome, "seed \(seed)") }
        #expect(explanation.canonicalJSON() == rules.explain(candidate: candidate, vacancy: vacancy, today: today).canonicalJSON())
        #expect(!explanation.gates.contains { $0.result == "error" }, "seed \(seed)")
        let told = (explanation.scores + explanation.priorities).flatMap { [$0.statement.pt, $0.statement.en] }
        let findings = rules.lint(vacancy: vacancy, today: today)
        for text in told + explanation.reasons + explanation.warnings + findings.flatMap({ [$0.statement.pt, $0.remedy?.pt ?? ""] }) {
            #expect(!text.contains("não informado") && !text.dropLast().contains("?"), "seed \(seed): \(text)")
        }
    }

    private func verdicts(
        _ rules: CompiledRuleSet, _ candidate: AttributeRow, _ vacancy: AttributeRow, _ today: Timestamp
    ) -> [String: CompiledRuleSet.Verdict] {
        let activation = PairActivation(rules, candidate: candidate.values, vacancy: vacancy.values, today: today)
        return Dictionary(uniqueKeysWithValues: rules.gates.indices.map { (rules.gates[$0].code, rules.judge(gateAt: $0, activation)) })
    }

    private func expectSame(
        _ before: [String: CompiledRuleSet.Verdict], _ after: [String: CompiledRuleSet.Verdict], hiding path: String, _ seed: UInt64
    ) {
        for (code, verdict) in after where Self.deliberate[code]?.contains(path) != true {
            if case .unknown = verdict { continue }
            #expect(verdict == before[code], "seed \(seed): \(code) turns when \(path) is hidden")
        }
    }
}

extension AttributeRow {
    /// The row with one value unknown.
    fileprivate func hiding(_ index: Int) -> AttributeRow {
        var hidden = values
        hidden[index] = nil
        return AttributeRow(id: id, unit: unit, version: version, values: hidden)
    }
}

import CEL
import Matching
import RuleFixtures
import Rules

/// A market small enough to be computed anew after every step, with a rule of every kind and every way a rule can come out: yes, no,
/// unknown, left out, and an error.
///
/// Few distinct values, so that ties, full places and pairs one requirement away are common.
enum SmallMarket {
    static let today = Timestamp(year: 2026, month: 11, day: 24)!

    static let catalogue: Result<AttributeCatalogue, any Error> = Result {
        try AttributeCatalogue(
            rows: [
                ["candidate", "enrolled_on", "date"], ["candidate", "approved_on", "list(date)"], ["candidate", "skill", "int"],
                ["candidate", "patience", "int"], ["candidate", "divisor", "int"], ["candidate", "refused", "list(string)"],
                ["candidate", "wish", "string"], ["vacancy", "status", "string"], ["vacancy", "openings", "int"],
                ["vacancy", "lint_waived", "list(string)"], ["vacancy", "pay", "int"], ["vacancy", "asks", "int"],
                ["vacancy", "trade", "string"], ["vacancy", "nights", "bool"],
            ].map { row in
                let size = row[2].hasPrefix("list") ? "20" : row[2] == "string" ? "16" : ""
                return row + ["ordinary", "", "", size, row[1], row[1], "\(row[1])?"]
            })
    }

    static let rules: Result<CompiledRuleSet, any Error> = Result {
        try CompiledRuleSet.compile(yaml: source, catalogue: catalogue.get(), reference: ReferenceData())
    }

    private static func sentence(_ text: String) -> String { "{pt: \"\(text)\", en: \"\(text)\"}" }

    private static let source = """
        rule_set: pequeno
        title: \(sentence("pequeno"))
        settings: {score_share: 85, priority_share: 15, provisional_below: 50, near_misses: 2}
        rules:
          - {code: V1, name: piso, kind: lint, severity: block, condition: vacancy.pay < 2, statement: \(sentence("piso")),
             failed: \(sentence("paga {vacancy.pay}")), remedy: \(sentence("pague")), basis: b, tests: [\(example)]}
          - {code: V2, name: aviso, kind: lint, severity: warn, condition: vacancy.pay > 8, statement: \(sentence("teto")),
             failed: \(sentence("paga {vacancy.pay}")), remedy: \(sentence("confira")), basis: b, tests: [\(example)]}
          - {code: G1, name: saber, kind: gate, condition: candidate.skill >= vacancy.asks, statement: \(sentence("sabe")),
             failed: \(sentence("sabe {candidate.skill} de {vacancy.asks}")), basis: b, tests: [\(example)]}
          - {code: G2, name: recusa, kind: gate, near_miss: false, failure: definitive, applies: candidate.refused.size() > 0,
             condition: "!(vacancy.trade in candidate.refused)", statement: \(sentence("não recusou")),
             failed: \(sentence("recusou {vacancy.trade}")), basis: b, tests: [\(example)]}
          - {code: G3, name: noite, kind: gate, condition: "!vacancy.nights || candidate.patience > 1", statement: \(sentence("noite")),
             failed: \(sentence("não à noite")), question: \(sentence("pode à noite?")), basis: b, tests: [\(example)]}
          - {code: G4, name: conta, kind: gate, condition: 12 / candidate.divisor > 1, statement: \(sentence("conta")),
             failed: \(sentence("não dá")), basis: b, tests: [\(example)]}
          - {code: A1, name: ofício, kind: score, weight: 3, value: "candidate.wish == vacancy.trade ? 1000 : 250",
             statement: \(sentence("ofício")), basis: b, tests: [\(example)]}
          - {code: A2, name: calma, kind: score, weight: 2, applies: vacancy.nights, value: candidate.patience * 300,
             statement: \(sentence("calma")), basis: b, tests: [\(example)]}
          - {code: R1, name: espera, kind: priority, weight: 1, value: "math.least(1000, days(candidate.enrolled_on, today) * 100)",
             statement: \(sentence("espera")), basis: b, tests: [\(example)]}
          - {code: L1, name: vaga, kind: list, per_vacancy: {minimum: 1, per_opening: 2}, statement: \(sentence("teto")), basis: b}
          - {code: L2, name: pessoa, kind: list, per_candidate: 2, statement: \(sentence("teto")), basis: b}
          - {code: W1, name: longa, kind: warning, condition: "days(candidate.enrolled_on, today) > 8", statement: \(sentence("curta")),
             failed: \(sentence("espera longa")), basis: b, tests: [\(example)]}
        """

    /// The form asks for one; these rules are tried by the histories instead.
    private static let example = "{name: n, expect: unknown}"

    /// What may be known of a candidate, each attribute unknown now and then.
    static func candidate(_ id: Int64, version: Int64, using random: inout SeededGenerator) -> AttributeRow {
        let days = (0...10).map { Value.timestamp(Timestamp(year: 2026, month: 11, day: 14 + $0)!) }
        return AttributeRow(
            id: id, unit: 1, version: version,
            values: [
                rarelyUnknown(days.randomElement(using: &random)!, &random),
                .list(Array(days.prefix(Int.random(in: 0...2, using: &random)))),
                rarelyUnknown(.int(.random(in: 0...3, using: &random)), &random),
                rarelyUnknown(.int(.random(in: 0...3, using: &random)), &random),
                .int([0, 3, 6, 6, 6, 6, 12].randomElement(using: &random)!),
                .list([[], [], [], [.string("a")], [.string("b")]].randomElement(using: &random)!),
                rarelyUnknown(.string(["a", "b", "c"].randomElement(using: &random)!), &random),
            ])
    }

    /// What may be known of a vacancy.
    static func vacancy(_ id: Int64, version: Int64, using random: inout SeededGenerator) -> AttributeRow {
        AttributeRow(
            id: id, unit: 1, version: version,
            values: [
                .string(["open", "open", "open", "open", "suspended"].randomElement(using: &random)!),
                .int(.random(in: 1...3, using: &random)),
                .list([[], [], [.string("V1")]].randomElement(using: &random)!),
                rarelyUnknown(.int(.random(in: 0...9, using: &random)), &random),
                rarelyUnknown(.int(.random(in: 0...3, using: &random)), &random),
                .string(["a", "b", "c"].randomElement(using: &random)!),
                rarelyUnknown(.bool(.random(using: &random)), &random),
            ])
    }

    private static func rarelyUnknown(_ value: Value, _ random: inout SeededGenerator) -> Value? {
        Int.random(in: 0..<6, using: &random) == 0 ? nil : value
    }
}

package import CEL

/// Everything the rules say of a pair, with the values they saw. The same arithmetic as ``CompiledRuleSet/evaluate(candidate:vacancy:today:)``.
package struct PairExplanation: Sendable {
    /// A value a rule read, by attribute or variable name; nil = unknown.
    package struct Input: Sendable, Equatable {
        package let name: String
        package let value: Value?
    }

    /// What a rule says of the pair, in both languages.
    package struct Sentence: Sendable, Equatable {
        package let text: LocalizedText
        /// Whether the rule says exactly this of every pair, so that it need not be kept with one.
        let isOfRule: Bool

        package var pt: String { text.pt }

        package subscript(language: Language) -> String { text[language] }
    }

    package struct Gate: Sendable {
        package let code: String
        /// yes, no, unknown or error.
        package let result: String
        /// Only for a no: reversible or definitive.
        package let failure: String?
        package let statement: LocalizedText
        /// Why not, in words; only for a no.
        package let reason: Sentence?
        package let remedy: Sentence?
        /// The rule's own words for what to ask; only for an unknown, and only where the rule has some.
        package let question: Sentence?
        package let basis: String
        package let inputs: [Input]
        /// The attributes that would decide it, when it is unknown.
        package let missing: [String]
        /// For a no: the single attributes whose change could turn it.
        package let couldFlip: [String]
        let countsAsNearMiss: Bool
    }

    package struct Part: Sendable {
        package let code: String
        package let weight: Int64
        /// Per mille; nil = unknown.
        package let value: Int64?
        /// What the rule says of every pair.
        let title: LocalizedText
        /// What was seen, where the value is known and the rule has words for it.
        let detail: LocalizedText?
        package let basis: String
        package let inputs: [Input]
        package let missing: [String]
        /// Why the value could not be computed; nil where it is known or unknown.
        package let error: String?

        /// With what was seen: `O trajeto é viável em tempo e custo: cerca de 40 minutos.`
        package var statement: LocalizedText { detail.map(title.with) ?? title }

        /// Tells the reviewer that the rule does not count, and why: a person is not passed over because a rule is broken.
        var warning: Warning? {
            error.map {
                Warning(
                    code: code,
                    statement: Sentence(
                        text: LocalizedText(
                            pt: "A regra \(code) não pôde ser calculada para este par e não conta (\($0)).",
                            en: "Rule \(code) could not be evaluated for this pair and does not count (\($0))."), isOfRule: false),
                    remedy: Sentence(
                        text: LocalizedText(pt: "Avise quem cuida das regras.", en: "Tell whoever keeps the rules."), isOfRule: false),
                    basis: basis, inputs: inputs)
            }
        }

        /// Milli-points out of the rule's weight: weight × value.
        package var points: Int64 { weight * (value ?? 0) }
    }

    package struct Warning: Sendable {
        package let code: String
        package let statement: Sentence
        package let remedy: Sentence?
        package let basis: String
        package let inputs: [Input]
    }

    /// A question to ask, with the attributes it would settle.
    package struct Question: Sendable, Equatable {
        package let text: String
        package let attributes: [String]
        /// Weight of what it would decide; gates count 1000 each.
        package let weight: Int64
    }

    package let outcome: PairOutcome
    package let gates: [Gate]
    package let scores: [Part]
    package let priorities: [Part]
    package let warningsFound: [Warning]
    /// What to ask next, what decides most first.
    package let questionsAsked: [Question]
    package let ruleSetName: String
    package let ruleSetHash: String
    package let today: Timestamp
    package let vacancyID: Int64
    package let candidateID: Int64
    package let vacancyVersion: Int64
    package let candidateVersion: Int64
    package let isProvisional: Bool
    /// Where ``storedJSON()`` cites names.
    let readable: ReadableNames

    /// The number of the form that is stored.
    static let form: Int64 = 3
    /// What a gate that waits for an attribute adds to the weight of the question.
    static let weightOfGate: Int64 = 1000
    /// From which value on, in per mille, a score speaks for the pair.
    static let tellingPermille: Int64 = 500
    static let mostReasons = 4
    static let mostQuestions = 6

    package var score: Int32 { outcome.score }
    package var coverage: Int32 { outcome.coverage }
    package var priority: Int32 { outcome.priority }
    /// The codes of the gates that fail, in order.
    package var failedGates: [String] { gates.filter { $0.result == "no" }.map(\.code) }

    /// Why the pair fits, or why it does not: sentences in Portuguese for the queue.
    package var reasons: [String] {
        let failed = gates.filter { $0.result == "no" }
        if !failed.isEmpty {
            return failed.map { [$0.reason?.pt ?? $0.statement.pt, $0.remedy?.pt].compactMap(\.self).joined(separator: " ") }
        }
        // By place: a part is many words, and sorting would copy each again and again.
        let telling = scores.indices.filter { (scores[$0].value ?? 0) >= Self.tellingPermille }
            .sorted { (scores[$0].points, $1) > (scores[$1].points, $0) }
        return telling.prefix(Self.mostReasons).map {
            Self.reason(scores[$0].statement.pt, points: scores[$0].points, weight: scores[$0].weight)
        }
    }

    /// A score as a reason, with what it gives.
    static func reason(_ statement: String, points: Int64, weight: Int64) -> String {
        "\(withoutStop(statement)) (\(Self.points(points)) de \(weight) pontos)."
    }

    /// What the reviewer should know, in Portuguese.
    package var warnings: [String] {
        warningsFound.map { [$0.statement.pt, $0.remedy?.pt].compactMap(\.self).joined(separator: " ") }
    }

    /// What to ask, in Portuguese, at most six.
    package var questions: [String] { questionsAsked.prefix(Self.mostQuestions).map(\.text) }

    fileprivate static func withoutStop(_ sentence: String) -> String { sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence }

    /// `12,5` from milli-points.
    static func points(_ milli: Int64) -> String {
        "\(milli / 1000),\(milli % 1000 / 100)"
    }
}

extension PairExplanation {
    /// All of it, as `encaminha explain --json` prints it and the panel renders what is stored.
    package func canonicalJSON() -> String {
        CanonicalJSON.object(inOrder: [
            "candidate": .object(inOrder: ["id": .number(candidateID), "version": .number(candidateVersion)]),
            "coverage": .number(Int64(coverage)), "gates": .array(gates.map(\.json)), "order_key": .number(outcome.orderKey),
            "priorities": .array(priorities.map(\.json)), "priority": .number(Int64(priority)), "provisional": .bool(isProvisional),
            "questions": .array(
                questionsAsked.map {
                    .object(inOrder: ["attributes": .array($0.attributes.map { .string($0) }), "text": .string($0.text)])
                }),
            "rule_set": .object(inOrder: ["hash": .string(ruleSetHash), "name": .string(ruleSetName)]), "score": .number(Int64(score)),
            "scores": .array(scores.map(\.json)), "today": CanonicalJSON(.timestamp(today)),
            "vacancy": .object(inOrder: ["id": .number(vacancyID), "version": .number(vacancyVersion)]),
            "warnings": .array(
                warningsFound.map {
                    .object(inOrder: [
                        "basis": .string($0.basis), "code": .string($0.code), "inputs": Input.json($0.inputs),
                        "remedy": $0.remedy.map { .string($0.pt) } ?? .null, "statement": .string($0.statement.pt),
                    ])
                }),
        ]).text
    }
}

extension PairExplanation.Input {
    static func json(_ inputs: [Self]) -> CanonicalJSON {
        .object(Dictionary(inputs.map { ($0.name, $0.value.map { CanonicalJSON($0) } ?? .null) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension PairExplanation.Gate {
    var json: CanonicalJSON {
        .object(inOrder: [
            "basis": .string(basis), "code": .string(code), "could_flip": .array(couldFlip.map { .string($0) }),
            "failure": failure.map { .string($0) } ?? .null, "inputs": PairExplanation.Input.json(inputs),
            "missing": .array(missing.map { .string($0) }), "question": question.map { .string($0.pt) } ?? .null,
            "reason": reason.map { .string($0.pt) } ?? .null, "remedy": remedy.map { .string($0.pt) } ?? .null, "result": .string(result),
            "statement": .string(statement.pt),
        ])
    }
}

extension PairExplanation.Part {
    var json: CanonicalJSON {
        .object(inOrder: [
            "basis": .string(basis), "code": .string(code), "inputs": PairExplanation.Input.json(inputs),
            "missing": .array(missing.map { .string($0) }), "points": .number(points), "statement": .string(statement.pt),
            "value": value.map { .number($0) } ?? .null, "weight": .number(weight),
        ])
    }
}

extension LocalizedText {
    /// The sentence with a detail after a colon, in place of its stop.
    func with(_ detail: LocalizedText) -> LocalizedText {
        LocalizedText(pt: Self.join(pt, detail.pt), en: Self.join(en, detail.en))
    }

    /// A sentence with a detail after a colon, in place of its stop.
    static func join(_ sentence: String, _ detail: String) -> String {
        "\(PairExplanation.withoutStop(sentence)): \(detail)."
    }
}

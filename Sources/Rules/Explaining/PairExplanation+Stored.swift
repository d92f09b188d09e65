import CEL

extension PairExplanation {
    /// The number of the form that ``storedJSON()`` gives. Rows of the first form have none, and hold what ``canonicalJSON()`` gives.
    static let form: Int64 = 2

    /// The explanation as stored and compared, byte for byte: what depends on the pair.
    ///
    /// What the rule set's version says of every pair — statement, legal basis, weight, sentences without an expression — is not in it;
    /// ``RuleWords`` is kept once for a version. Every value stands once, beside its name, and rules say by position which they read:
    ///
    /// - gates: `[code, "yes" | "error", read]`, `[code, "unknown", read, missing, question]` or
    ///   `[code, "no", read, failure, could flip, reason, remedy]`
    /// - scores and priorities: `[code, value, read, detail]`, without a value `[code, null, read, missing]`
    /// - warnings: `[code, read, statement, remedy]`
    /// - questions: `[text, attributes]`
    ///
    /// A sentence is `null` where the rule has none or says it by itself. `painel.explicacao_completa` makes of both what
    /// ``canonicalJSON()`` gives.
    package func storedJSON() -> String {
        var values = ReadValues()
        let gates = gates.map { values.json($0) }
        let priorities = priorities.map { values.json($0) }
        let questions = questionsAsked.map { CanonicalJSON.array([.string($0.text), values.places(of: $0.attributes)]) }
        let scores = scores.map { values.json($0) }
        let warnings = warningsFound.map { values.json($0) }
        return CanonicalJSON.object(inOrder: [
            "candidate": .array([.number(candidateID), .number(candidateVersion)]), "coverage": .number(Int64(coverage)),
            "form": .number(Self.form), "gates": .array(gates), "names": .array(values.names.map { .string($0) }),
            "order_key": .number(outcome.orderKey), "priorities": .array(priorities), "priority": .number(Int64(priority)),
            "provisional": .bool(isProvisional), "questions": .array(questions), "rule_set": .string(ruleSetHash),
            "score": .number(Int64(score)), "scores": .array(scores), "today": CanonicalJSON(.timestamp(today)),
            "vacancy": .array([.number(vacancyID), .number(vacancyVersion)]), "values": .array(values.values),
            "warnings": .array(warnings),
        ]).text
    }
}

/// The values that rules read of a pair, each once, in the order in which the explanation comes to them.
private struct ReadValues {
    private(set) var names: [String] = []
    private(set) var values: [CanonicalJSON] = []
    private var places: [String: Int64] = [:]

    private mutating func place(of name: String, _ value: Value?) -> CanonicalJSON {
        if let known = places[name] { return .number(known) }
        let place = Int64(names.count)
        places[name] = place
        names.append(name)
        values.append(value.map { CanonicalJSON($0) } ?? .null)
        return .number(place)
    }

    mutating func places(of inputs: [PairExplanation.Input]) -> CanonicalJSON {
        .array(inputs.map { place(of: $0.name, $0.value) })
    }

    /// Attributes by name: those that were read, or are not known.
    mutating func places(of attributes: [String]) -> CanonicalJSON {
        .array(attributes.map { place(of: $0, nil) })
    }

    mutating func json(_ gate: PairExplanation.Gate) -> CanonicalJSON {
        var entry: [CanonicalJSON] = [.string(gate.code), .string(gate.result), places(of: gate.inputs)]
        if gate.result == "unknown" {
            entry += [places(of: gate.missing), Self.kept(gate.question)]
        } else if let failure = gate.failure {
            entry += [.string(failure), places(of: gate.couldFlip), Self.kept(gate.reason), Self.kept(gate.remedy)]
        }
        return .array(entry)
    }

    mutating func json(_ part: PairExplanation.Part) -> CanonicalJSON {
        let read = places(of: part.inputs)
        guard let value = part.value else { return .array([.string(part.code), .null, read, places(of: part.missing)]) }
        return .array([.string(part.code), .number(value), read, part.detail.map { .string($0.pt) } ?? .null])
    }

    mutating func json(_ warning: PairExplanation.Warning) -> CanonicalJSON {
        .array([.string(warning.code), places(of: warning.inputs), Self.kept(warning.statement), Self.kept(warning.remedy)])
    }

    private static func kept(_ sentence: PairExplanation.Sentence?) -> CanonicalJSON {
        guard let sentence, !sentence.isOfRule else { return .null }
        return .string(sentence.pt)
    }
}

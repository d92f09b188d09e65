import CEL

extension PairExplanation {
    /// The explanation as stored and compared, byte for byte: what depends on the pair.
    ///
    /// What the rule set's version says of every pair — statement, legal basis, weight, sentences without an expression — is not in it;
    /// ``RuleWords`` and ``RuleSetFile/namesOfPairs`` are kept once for a version. Every value that was read stands once, in `values`, with
    /// the place of its name among those of the version in `names` (the name itself, should the version not have it); rules say by position
    /// which they read:
    ///
    /// - gates: `[code, "yes" | "error", read]`, `[code, "unknown", read, missing, question]` or
    ///   `[code, "no", read, failure, could flip, reason, remedy]`
    /// - scores and priorities: `[code, value, read, detail]`, without a value `[code, null, read, missing]`
    /// - warnings: `[code, read, statement, remedy]`
    /// - questions: `[text, attributes]`
    ///
    /// A sentence is `null` where the rule has none or says it by itself. `painel.explicacao_completa` makes of both what
    /// ``canonicalJSON()`` gives. The form has a number: rows of the first have none, and hold what ``canonicalJSON()`` gives; in those of the
    /// second names are written out.
    package func storedJSON() -> String {
        var text = StoredText(readable)
        // Values are numbered as they are come to, in this order.
        text.append(gates) { $0.append($1) }
        let gates = text.take()
        text.append(scores) { $0.append($1) }
        let scores = text.take()
        text.append(priorities) { $0.append($1) }
        let priorities = text.take()
        text.append(warningsFound) { $0.append($1) }
        let warnings = text.take()
        text.append(questionsAsked) { text, question in
            text.append("[")
            text.append(string: question.text)
            text.append(",")
            text.append(attributes: question.attributes)
            text.append("]")
        }
        let questions = text.take()
        text.append(#"{"candidate":["#, candidateID, ",", candidateVersion, #"],"coverage":"#, Int64(coverage), #","form":"#)
        text.append("", Self.form, #","gates":["#)
        text.append(gates, #"],"names":["#)
        text.append(text.names, #"],"order_key":"#)
        text.append("", outcome.orderKey, #","priorities":["#)
        text.append(priorities, #"],"priority":"#)
        text.append("", Int64(priority), isProvisional ? #","provisional":true"# : #","provisional":false"#)
        text.append(#","questions":["#)
        text.append(questions, #"],"rule_set":"#)
        text.append(string: ruleSetHash)
        text.append(#","score":"#, Int64(score), #","scores":["#)
        text.append(scores, #"],"today":"#)
        text.append(value: .timestamp(today))
        text.append(#","vacancy":["#, vacancyID, ",", vacancyVersion, #"],"values":["#)
        text.append(text.values, #"],"warnings":["#)
        text.append(warnings, "]}")
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

/// The stored form on its way to a text: the definition of what ``ExplanationWriter`` writes.
private struct StoredText {
    private let readable: ReadableNames
    private(set) var bytes: [UInt8] = []
    /// The values that rules read, each once, in the order in which the explanation comes to them.
    private var places: [String: Int64] = [:]
    private(set) var names: [UInt8] = []
    private(set) var values: [UInt8] = []

    init(_ readable: ReadableNames) { self.readable = readable }

    /// What was written since the last time.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    // MARK: Parts

    mutating func append(_ json: String) { bytes.append(contentsOf: json.utf8) }
    mutating func append(_ part: [UInt8], _ json: String) {
        bytes += part
        append(json)
    }

    mutating func append(string: String) { CanonicalJSON.write(string, to: &bytes) }
    mutating func append(value: Value) { CanonicalJSON.write(value, to: &bytes) }

    mutating func append(_ json: String, _ number: Int64, _ more: String) {
        append(json)
        CanonicalJSON.write(number, to: &bytes)
        append(more)
    }

    mutating func append(_ json: String, _ number: Int64, _ more: String, _ another: Int64, _ rest: String) {
        append(json, number, more)
        append("", another, rest)
    }

    mutating func append(_ json: String, _ number: Int64, _ more: String, _ another: Int64, _ rest: String, _ third: Int64, _ end: String) {
        append(json, number, more, another, rest)
        append("", third, end)
    }

    /// Elements with commas between them.
    mutating func append<Element>(_ elements: [Element], _ write: (inout Self, Element) -> Void) {
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, element)
        }
    }

    mutating func append(_ sentence: PairExplanation.Sentence?) {
        bytes.append(UInt8(ascii: ","))
        guard let sentence, !sentence.isOfRule else { return append("null") }
        append(string: sentence.pt)
    }

    // MARK: Rules

    mutating func append(_ gate: PairExplanation.Gate) {
        begin(gate.code)
        append(string: gate.result)
        append(",")
        append(inputs: gate.inputs)
        if gate.result == "unknown" {
            append(",")
            append(attributes: gate.missing)
            append(gate.question)
        } else if let failure = gate.failure {
            append(",")
            append(string: failure)
            append(",")
            append(attributes: gate.couldFlip)
            append(gate.reason)
            append(gate.remedy)
        }
        append("]")
    }

    mutating func append(_ part: PairExplanation.Part) {
        begin(part.code)
        if let value = part.value {
            append("", value, ",")
            append(inputs: part.inputs)
            append(part.detail == nil ? ",null" : ",")
            if let detail = part.detail { append(string: detail.pt) }
        } else {
            append("null,")
            append(inputs: part.inputs)
            append(",")
            append(attributes: part.missing)
        }
        append("]")
    }

    mutating func append(_ warning: PairExplanation.Warning) {
        begin(warning.code)
        append(inputs: warning.inputs)
        append(warning.statement)
        append(warning.remedy)
        append("]")
    }

    private mutating func begin(_ code: String) {
        append("[")
        append(string: code)
        append(",")
    }

    // MARK: Values

    /// The places of what was read.
    private mutating func append(inputs: [PairExplanation.Input]) {
        append("[")
        append(inputs) { text, input in CanonicalJSON.write(text.place(of: input.name, input.value), to: &text.bytes) }
        append("]")
    }

    /// The places of attributes, which were read or are not known.
    mutating func append(attributes: [String]) {
        append("[")
        append(attributes) { text, name in CanonicalJSON.write(text.place(of: name, nil), to: &text.bytes) }
        append("]")
    }

    private mutating func place(of name: String, _ value: Value?) -> Int64 {
        if let known = places[name] { return known }
        let place = Int64(places.count)
        places[name] = place
        if place > 0 {
            names.append(UInt8(ascii: ","))
            values.append(UInt8(ascii: ","))
        }
        if let stored = readable.stored(name) { names += stored } else { CanonicalJSON.write(name, to: &names) }
        CanonicalJSON.write(value ?? .null, to: &values)
        return place
    }
}

import CEL

extension PairExplanation {
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
    /// ``canonicalJSON()`` gives. The form has a number: rows of the first have none, and hold what ``canonicalJSON()`` gives.
    package func storedJSON() -> String {
        var text = StoredText()
        text.append(#"{"candidate":["#, candidateID, ",", candidateVersion, #"],"coverage":"#, Int64(coverage), #","form":2,"gates":["#)
        text.append(gates) { $0.append($1) }
        text.append("]")
        let beforeNames = text.take()
        text.append(#","order_key":"#, outcome.orderKey, #","priorities":["#)
        text.append(priorities) { $0.append($1) }
        text.append(#"],"priority":"#, Int64(priority), isProvisional ? #","provisional":true"# : #","provisional":false"#)
        text.append(#","questions":["#)
        text.append(questionsAsked) { text, question in
            text.append("[")
            text.append(string: question.text)
            text.append(",")
            text.append(attributes: question.attributes)
            text.append("]")
        }
        text.append(#"],"rule_set":"#)
        text.append(string: ruleSetHash)
        text.append(#","score":"#, Int64(score), #","scores":["#)
        text.append(scores) { $0.append($1) }
        text.append(#"],"today":"#)
        text.append(value: .timestamp(today))
        text.append(#","vacancy":["#, vacancyID, ",", vacancyVersion, "]")
        let beforeValues = text.take()
        text.append(#","warnings":["#)
        text.append(warningsFound) { $0.append($1) }
        text.append("]}")
        return text.finish(beforeNames, beforeValues)
    }
}

/// The stored form on its way to a text. Written at once and not by way of ``CanonicalJSON``, which would be a thousand small objects: there
/// are dozens of explanations to a change.
private struct StoredText {
    private var bytes: [UInt8] = []
    /// The values that rules read, each once, in the order in which the explanation comes to them.
    private var places: [String: Int64] = [:]
    private var names: [UInt8] = []
    private var values: [UInt8] = []

    init() {
        bytes.reserveCapacity(2048)
        places.reserveCapacity(96)
        names.reserveCapacity(2048)
        values.reserveCapacity(2048)
    }

    /// What was written since the last time.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// All of it: names and values stand where the order of the keys has them.
    consuming func finish(_ beforeNames: [UInt8], _ beforeValues: [UInt8]) -> String {
        var whole: [UInt8] = []
        whole.reserveCapacity(beforeNames.count + names.count + beforeValues.count + values.count + bytes.count + 32)
        whole += beforeNames
        whole.append(contentsOf: #","names":["#.utf8)
        whole += names
        whole.append(UInt8(ascii: "]"))
        whole += beforeValues
        whole.append(contentsOf: #","values":["#.utf8)
        whole += values
        whole.append(UInt8(ascii: "]"))
        whole += bytes
        return String(decoding: whole, as: UTF8.self)
    }

    // MARK: Parts

    mutating func append(_ json: String) { bytes.append(contentsOf: json.utf8) }
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
        CanonicalJSON.write(name, to: &names)
        CanonicalJSON.write(value ?? .null, to: &values)
        return place
    }
}

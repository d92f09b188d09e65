package import CEL

/// Explains the pairs of one vacancy on one day, in the form that is stored.
///
/// Gives for every pair the bytes of ``CompiledRuleSet/explain(candidate:vacancy:today:inEnglish:)``, for a fraction of what those take: what
/// is of the vacancy alone is worked out once, and everything is written where it ends up, without a value or a name of its own. Pairs with a
/// rule that cannot be evaluated are few; they are explained by the definition itself. For one thread.
package final class ExplanationWriter {
    private let rules: CompiledRuleSet
    private let vacancy: AttributeRow
    private let today: Timestamp
    private let pair: RecordedPairs
    private var values: WrittenValues
    /// The parts of the text, in the order in which they are written.
    private var gates: [UInt8] = []
    private var scores: [UInt8] = []
    private var priorities: [UInt8] = []
    private var warnings: [UInt8] = []
    private var questions: [UInt8] = []
    private var whole: [UInt8] = []

    package init(_ rules: CompiledRuleSet, vacancy: AttributeRow, today: Timestamp) {
        (self.rules, self.vacancy, self.today) = (rules, vacancy, today)
        pair = RecordedPairs(rules, vacancy: vacancy, today: today)
        values = WrittenValues(rules.readable)
        whole.reserveCapacity(4096)
    }

    /// What is to be kept about a pair of the vacancy.
    package func explanation(of candidate: AttributeRow) -> StoredExplanation {
        explanation(ofCandidate: candidate.id, version: candidate.version, whole: { candidate }, reading: { candidate.values[$0] })
    }

    /// The same of somebody whose row is put together only where it has to be.
    ///
    /// - Parameters:
    ///   - row: All of it.
    ///   - value: An attribute, by its position in the catalogue.
    package func explanation(
        ofCandidate id: Int64, version: Int64, whole row: () -> AttributeRow, reading value: @escaping (Int) -> Value?
    ) -> StoredExplanation {
        pair.turn(reading: value)
        return written(id, version, row) ?? rules.explain(candidate: row(), vacancy: vacancy, today: today, inEnglish: false).stored
    }

    /// A score whose value is known.
    private struct KnownScore {
        let place: Int
        let value: Int64
        let points: Int64
        let detail: String?
    }

    /// Nil where the definition has to be asked.
    private func written(_ id: Int64, _ version: Int64, _ row: () -> AttributeRow) -> StoredExplanation? {
        values.begin()
        var open = OpenQuestions(rules.readable)
        var failed: [(code: String, reason: String)] = []
        guard writeGates(&open, &failed, row) else { return nil }
        var (known, score, priority): ([KnownScore], CompiledRuleSet.Tally, CompiledRuleSet.Tally) = ([], .init(), .init())
        guard write(rules.scores, to: &scores, &score, known: { known.append($0) }, missing: { open.add($1, weight: $0) }),
            write(rules.priorities, to: &priorities, &priority, known: { _ in }, missing: { _, _ in })
        else { return nil }
        let warned = writeWarnings()
        let asked = open.sorted
        write(asked)
        let (points, urgency) = (score.scorePoints, priority.priorityPoints)
        let coverage = CompiledRuleSet.coverage(score)
        return StoredExplanation(
            score: Int32(points), coverage: coverage, priority: Int32(urgency), failedGate: failed.first?.code,
            json: text(id, version, points, coverage, urgency), reasons: failed.isEmpty ? reasons(known) : failed.map(\.reason),
            warnings: warned,
            questions: asked.prefix(PairExplanation.mostQuestions).map(\.text))
    }

    // MARK: Parts

    /// Nothing is left of what was written before: a part begins.
    private static func begin(_ bytes: inout [UInt8]) { bytes.removeAll(keepingCapacity: true) }

    private static func separate(_ bytes: inout [UInt8]) { if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) } }

    /// - Returns: false where one cannot be evaluated.
    private func writeGates(
        _ open: inout OpenQuestions, _ failed: inout [(code: String, reason: String)], _ row: () -> AttributeRow
    ) -> Bool {
        Self.begin(&gates)
        for gate in rules.gates where CompiledRuleSet.applies(gate.applies, pair) {
            guard let condition = gate.condition else { continue }
            pair.startRecording()
            let verdict = CompiledRuleSet.judge(condition, onUnknown: gate.onUnknown, pair)
            Self.separate(&gates)
            gates += gate.opening
            switch verdict {
            case .skipped: preconditionFailure("a gate that applies is judged")
            case .error: return false
            case .no:
                failed.append((gate.code, writeFailure(of: gate, row)))
            case .yes:
                gates.append(contentsOf: #""yes","#.utf8)
                values.write(readsOf: pair, to: &gates)
            case .unknown(let attributes):
                gates.append(contentsOf: #""unknown","#.utf8)
                values.write(readsOf: pair, to: &gates)
                let missing = attributes.map { rules.readable.number(of: $0) }
                let question = gate.question.map { ($0.pt.render(pair), isOfRule: $0.pt.literal != nil) }
                gates.append(UInt8(ascii: ","))
                values.write(missing, of: pair, to: &gates)
                Self.write(question?.isOfRule == false ? question?.0 : nil, to: &gates)
                open.add(missing, ofGateAsking: question?.0)
            }
            gates.append(UInt8(ascii: "]"))
        }
        return true
    }

    /// Writes why a gate fails, and what could turn it.
    ///
    /// - Returns: The reason, as it is told.
    private func writeFailure(of gate: CompiledRule, _ row: () -> AttributeRow) -> String {
        gates.append(contentsOf: #""no","#.utf8)
        values.write(readsOf: pair, to: &gates)
        let reads = pair.reads.compactMap { rules.readable.slot($0) }
        let isDefinitive = gate.failure == .definitive || gate.definitiveWhen.map(pair.evaluate) == .value(.bool(true))
        if isDefinitive {
            gates.append(contentsOf: #","definitive","#.utf8)
        } else {
            gates.append(contentsOf: #","reversible","#.utf8)
        }
        let flips = rules.flips(of: gate, reads, row(), vacancy, today).map { rules.readable.number(of: $0) }
        values.write(flips, of: pair, to: &gates)
        let (reason, remedy) = (gate.failed, isDefinitive ? nil : gate.remedy)
        let (said, advised) = (reason.map { $0.pt.render(pair) }, remedy.map { $0.pt.render(pair) })
        Self.write(reason?.pt.literal == nil ? said : nil, to: &gates)
        Self.write(remedy?.pt.literal == nil ? advised : nil, to: &gates)
        return [said ?? gate.statement.pt, advised].compactMap(\.self).joined(separator: " ")
    }

    /// Scores or priorities.
    ///
    /// - Returns: false where one cannot be evaluated.
    private func write(
        _ rules: [CompiledRule], to bytes: inout [UInt8], _ tally: inout CompiledRuleSet.Tally, known: (KnownScore) -> Void,
        missing: (Int64, [Int]) -> Void
    ) -> Bool {
        Self.begin(&bytes)
        for (place, rule) in rules.enumerated() where CompiledRuleSet.applies(rule.applies, pair) {
            pair.startRecording()
            let outcome = CompiledRuleSet.value(of: rule.value, pair)
            Self.separate(&bytes)
            bytes += rule.opening
            tally.total += rule.weight
            switch outcome {
            case .error: return false
            case .known(let value):
                tally.known += rule.weight
                tally.weighted += rule.weight * value
                CanonicalJSON.write(value, to: &bytes)
                bytes.append(UInt8(ascii: ","))
                values.write(readsOf: pair, to: &bytes)
                let detail = rule.detail.map { $0.pt.render(pair) }
                Self.write(detail, to: &bytes)
                known(KnownScore(place: place, value: value, points: rule.weight * value, detail: detail))
            case .unknown(let attributes):
                bytes.append(contentsOf: "null,".utf8)
                values.write(readsOf: pair, to: &bytes)
                let numbers = attributes.map { self.rules.readable.number(of: $0) }
                bytes.append(UInt8(ascii: ","))
                values.write(numbers, of: pair, to: &bytes)
                missing(rule.weight, numbers)
            }
            bytes.append(UInt8(ascii: "]"))
        }
        return true
    }

    /// - Returns: The sentences for the reviewer.
    private func writeWarnings() -> [String] {
        Self.begin(&warnings)
        var sentences: [String] = []
        for rule in rules.warnings where CompiledRuleSet.applies(rule.applies, pair) {
            pair.startRecording()
            guard let condition = rule.condition, case .value(.bool(true)) = pair.evaluate(condition) else { continue }
            Self.separate(&warnings)
            warnings += rule.opening
            values.write(readsOf: pair, to: &warnings)
            let (statement, remedy) = (rule.failed.map { $0.pt.render(pair) }, rule.remedy.map { $0.pt.render(pair) })
            Self.write(rule.failed?.pt.literal == nil ? statement : nil, to: &warnings)
            Self.write(rule.remedy?.pt.literal == nil ? remedy : nil, to: &warnings)
            warnings.append(UInt8(ascii: "]"))
            sentences.append([statement ?? rule.statement.pt, remedy].compactMap(\.self).joined(separator: " "))
        }
        return sentences
    }

    private func write(_ asked: [OpenQuestions.Question]) {
        Self.begin(&questions)
        for question in asked {
            Self.separate(&questions)
            questions.append(UInt8(ascii: "["))
            CanonicalJSON.write(question.text, to: &questions)
            questions.append(UInt8(ascii: ","))
            values.write(question.attributes, of: pair, to: &questions)
            questions.append(UInt8(ascii: "]"))
        }
    }

    /// A comma and a sentence, or null.
    private static func write(_ sentence: String?, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: ","))
        guard let sentence else { return bytes.append(contentsOf: "null".utf8) }
        CanonicalJSON.write(sentence, to: &bytes)
    }

    // MARK: The whole

    private func text(_ candidate: Int64, _ version: Int64, _ points: Int64, _ coverage: Int32, _ urgency: Int64) -> String {
        Self.begin(&whole)
        func add(_ json: StaticString, _ number: Int64) {
            unsafe whole.append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
            CanonicalJSON.write(number, to: &whole)
        }
        func add(_ json: StaticString, _ bytes: [UInt8] = []) {
            unsafe whole.append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
            whole += bytes
        }
        add(#"{"candidate":["#, candidate)
        add(",", version)
        add(#"],"coverage":"#, Int64(coverage))
        add(#","form":"#, PairExplanation.form)
        add(#","gates":["#, gates)
        add(#"],"names":["#, values.names)
        add(#"],"order_key":"#, rules.settings.orderKey(score: points, priority: urgency))
        add(#","priorities":["#, priorities)
        add(#"],"priority":"#, urgency)
        if rules.isProvisional(coverage: coverage) { add(#","provisional":true"#) } else { add(#","provisional":false"#) }
        add(#","questions":["#, questions)
        add(#"],"rule_set":""#, rules.hashBytes)
        add(#"","score":"#, points)
        add(#","scores":["#, scores)
        add(#"],"today":"#)
        CanonicalJSON.write(.timestamp(today), to: &whole)
        add(#","vacancy":["#, vacancy.id)
        add(",", vacancy.version)
        add(#"],"values":["#, values.values)
        add(#"],"warnings":["#, warnings)
        add("]}")
        return String(decoding: whole, as: UTF8.self)
    }

    private func reasons(_ known: [KnownScore]) -> [String] {
        var telling = known.filter { $0.value >= PairExplanation.tellingPermille }
        // By place, where points are equal.
        telling.sort { ($0.points, $1.place) > ($1.points, $0.place) }
        return telling.prefix(PairExplanation.mostReasons).map { score in
            let rule = rules.scores[score.place]
            let statement = score.detail.map { LocalizedText.join(rule.statement.pt, $0) } ?? rule.statement.pt
            return PairExplanation.reason(statement, points: score.points, weight: rule.weight)
        }
    }
}

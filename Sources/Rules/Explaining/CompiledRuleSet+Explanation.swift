package import CEL

extension CompiledRuleSet {
    /// Judges a pair once more, with every rule, value and sentence written down.
    ///
    /// Rules that do not apply to the person leave no trace: neither code nor inputs.
    ///
    /// - Parameter inEnglish: Whether sentences are rendered in English too; their English is empty otherwise. What is stored has none.
    package func explain(
        candidate: AttributeRow, vacancy: AttributeRow, today: Timestamp, inEnglish: Bool = true
    ) -> PairExplanation {
        let activation = PairActivation(
            self, candidate: candidate.values, vacancy: vacancy.values, today: today, isRecording: true, rendersEnglish: inEnglish)
        var judged = JudgedGates()
        var explainedGates: [PairExplanation.Gate] = []
        for (index, gate) in gates.enumerated() where Self.applies(gate.applies, activation) {
            guard let condition = gate.condition else { continue }
            // Not the person's profile, which decides whether the gate applies.
            activation.startRecording()
            let verdict = Self.judge(condition, onUnknown: gate.onUnknown, activation)
            judged.add(verdict, at: index)
            if let explained = explain(gate, verdict, activation, candidate, vacancy, today) { explainedGates.append(explained) }
        }
        let scoreParts = scores.compactMap { part($0, activation) }
        let priorityParts = priorities.compactMap { part($0, activation) }
        let found = warnings.compactMap { warning($0, activation) } + (scoreParts + priorityParts).compactMap(\.warning)
        // Judging gives up on the numbers once two gates fail; the explanation shows them all the same.
        let numbers = self.numbers(scoreParts, priorityParts, judged.standing(in: self), candidate, today)
        return PairExplanation(
            outcome: numbers, gates: explainedGates, scores: scoreParts, priorities: priorityParts, warningsFound: found,
            questionsAsked: questions(explainedGates, scoreParts), ruleSetName: name, ruleSetHash: hash, today: today,
            vacancyID: vacancy.id, candidateID: candidate.id, vacancyVersion: vacancy.version, candidateVersion: candidate.version,
            isProvisional: isProvisional(coverage: numbers.coverage), readable: readable)
    }

    /// Whether so much is unknown, in per mille of the weight that is known, that a score is provisional.
    func isProvisional(coverage: Int32) -> Bool { coverage < settings.provisionalBelow * 10 }

    private func numbers(
        _ scores: [PairExplanation.Part], _ priorities: [PairExplanation.Part], _ standing: PairOutcome.Standing,
        _ candidate: AttributeRow, _ today: Timestamp
    ) -> PairOutcome {
        func tally(_ parts: [PairExplanation.Part]) -> Tally {
            parts.reduce(into: Tally()) { tally, part in
                tally.total += part.weight
                guard let value = part.value else { return }
                tally.known += part.weight
                tally.weighted += part.weight * value
            }
        }
        let row = BoundRow(candidate, places: 0)
        return outcome(standing, row, today, score: tally(scores), priority: tally(priorities))
    }

    private func explain(
        _ gate: CompiledRule, _ verdict: Verdict, _ activation: PairActivation, _ candidate: AttributeRow, _ vacancy: AttributeRow,
        _ today: Timestamp
    ) -> PairExplanation.Gate? {
        let inputs = self.inputs(activation)
        let reads = activation.reads
        var missing: [String] = []
        let result: String
        switch verdict {
        case .skipped: return nil
        case .yes: result = "yes"
        case .no: result = "no"
        case .error: result = "error"
        case .unknown(let attributes):
            result = "unknown"
            missing = attributes.map(\.path)
        }
        let isFailed = verdict == .no
        let isDefinitive = gate.failure == .definitive || gate.definitiveWhen.map(activation.evaluate) == .value(.bool(true))
        return PairExplanation.Gate(
            code: gate.code, result: result, failure: isFailed ? (isDefinitive ? "definitive" : "reversible") : nil,
            statement: gate.statement, reason: isFailed ? gate.failed.map { render($0, activation) } : nil,
            remedy: isFailed && !isDefinitive ? gate.remedy.map { render($0, activation) } : nil,
            question: result == "unknown" ? gate.question.map { render($0, activation) } : nil, basis: gate.basis, inputs: inputs,
            missing: missing, couldFlip: isFailed ? flips(of: gate, reads, candidate, vacancy, today) : [],
            countsAsNearMiss: gate.countsAsNearMiss)
    }

    /// The attributes a failed gate read without which it would be undecided, the candidate's first and in the catalogue's order: only a change
    /// of one of these can turn it by itself.
    func flips(
        of gate: CompiledRule, _ reads: [Slot], _ candidate: AttributeRow, _ vacancy: AttributeRow, _ today: Timestamp
    ) -> [String] {
        func flips(_ variable: Int, _ row: AttributeRow, _ paths: [String], _ activation: ([Value?]) -> PairActivation) -> [String] {
            let fields = reads.compactMap { $0.variable == variable && $0 != slots.profile ? $0.field : nil }.sorted()
            return fields.compactMap { field in
                guard row.values[field] != nil else { return nil }
                var hidden = row.values
                hidden[field] = nil
                return gate.condition.map(activation(hidden).evaluate) == .value(.bool(false)) ? nil : paths[field]
            }
        }
        return flips(PairSlots.candidate, candidate, slots.candidatePaths) {
            PairActivation(self, candidate: $0, vacancy: vacancy.values, today: today)
        }
            + flips(PairSlots.vacancy, vacancy, slots.vacancyPaths) {
                PairActivation(self, candidate: candidate.values, vacancy: $0, today: today)
            }
    }

    private func part(_ rule: CompiledRule, _ activation: PairActivation) -> PairExplanation.Part? {
        guard Self.applies(rule.applies, activation) else { return nil }
        activation.startRecording()
        var value: Int64?
        var missing: [String] = []
        var error: String?
        switch Self.value(of: rule.value, activation) {
        case .known(let known): value = known
        case .unknown(let attributes): missing = attributes.map(\.path)
        case .error(let failure): error = "\(failure)"
        }
        // Before the words are rendered: what only they read is no input of the value.
        let inputs = self.inputs(activation)
        return PairExplanation.Part(
            code: rule.code, weight: rule.weight, value: value, title: rule.statement,
            detail: value == nil ? nil : rule.detail.map { render($0, activation).text }, basis: rule.basis,
            inputs: inputs, missing: missing, error: error)
    }

    /// The statement with what was seen: `O trajeto é viável em tempo e custo: cerca de 40 minutos.`
    func statement(of rule: CompiledRule, _ activation: PairActivation) -> LocalizedText {
        rule.detail.map { rule.statement.with(render($0, activation).text) } ?? rule.statement
    }

    private func warning(_ rule: CompiledRule, _ activation: PairActivation) -> PairExplanation.Warning? {
        guard Self.applies(rule.applies, activation) else { return nil }
        activation.startRecording()
        guard rule.condition.map(activation.evaluate) == .value(.bool(true)) else { return nil }
        let inputs = self.inputs(activation)
        return PairExplanation.Warning(
            code: rule.code, statement: rule.failed.map { render($0, activation) } ?? .init(text: rule.statement, isOfRule: true),
            remedy: rule.remedy.map { render($0, activation) }, basis: rule.basis, inputs: inputs)
    }

    private func render(_ template: LocalizedTemplate, _ activation: PairActivation) -> PairExplanation.Sentence {
        PairExplanation.Sentence(
            text: LocalizedText(pt: template.pt.render(activation), en: activation.rendersEnglish ? template.en.render(activation) : ""),
            isOfRule: template.pt.literal != nil)
    }

    /// What the activation has recorded, by name.
    ///
    /// Never the profile: it tells who is a family member, and nothing shows that tie (Invariants, 9).
    private func inputs(_ activation: PairActivation) -> [PairExplanation.Input] {
        let reads = activation.reads
        var inputs: [PairExplanation.Input] = []
        inputs.reserveCapacity(reads.count)
        for slot in reads where slot != slots.profile {
            let name =
                switch slot.variable {
                case PairSlots.candidate: slots.candidatePaths[slot.field ?? 0]
                case PairSlots.vacancy: slots.vacancyPaths[slot.field ?? 0]
                case PairSlots.today: "today"
                default: variables[slot.variable - PairSlots.firstVariable].name
                }
            if case .value(let value) = activation.resolve(slot) {
                inputs.append(PairExplanation.Input(name: name, value: value))
            } else {
                inputs.append(PairExplanation.Input(name: name, value: nil))
            }
        }
        return inputs
    }

    /// The unknown attributes by the weight they would decide, those that share a question together.
    private func questions(_ gates: [PairExplanation.Gate], _ scores: [PairExplanation.Part]) -> [PairExplanation.Question] {
        var weights: [String: Int64] = [:]
        var byText: [String: (attributes: [String], weight: Int64)] = [:]
        for gate in gates {
            let weight = PairExplanation.weightOfGate * Int64(gate.missing.count)
            if let question = gate.question {
                byText[question.pt, default: ([], 0)].attributes += gate.missing
                byText[question.pt]?.weight += weight
            } else {
                for path in gate.missing { weights[path, default: 0] += PairExplanation.weightOfGate }
            }
        }
        for score in scores { for path in score.missing { weights[path, default: 0] += score.weight } }
        let open = weights.compactMap { path, weight in slots.asked[path].map { (path: path, weight: weight, asked: $0) } }
        for attribute in open.sorted(by: { $0.asked.place < $1.asked.place }) {
            byText[attribute.asked.question, default: ([], 0)].attributes.append(attribute.path)
            byText[attribute.asked.question]?.weight += attribute.weight
        }
        return byText.map { PairExplanation.Question(text: $0.key, attributes: $0.value.attributes, weight: $0.value.weight) }
            .sorted { ($1.weight, $0.attributes[0], $0.text) < ($0.weight, $1.attributes[0], $1.text) }
    }
}

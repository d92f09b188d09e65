extension PairExplanation {
    /// The explanation for a terminal: several lines, in Portuguese or English.
    ///
    /// - Parameters:
    ///   - vacancy: How to name the vacancy in the heading.
    ///   - candidate: How to name the person.
    package func text(_ language: Language = .pt, vacancy: String? = nil, candidate: String? = nil) -> String {
        let isPT = language == .pt
        var lines: [String] = []
        lines.append(
            isPT
                ? "Vaga \(vacancy ?? String(vacancyID)) × pessoa \(candidate ?? String(candidateID))"
                : "Vacancy \(vacancy ?? String(vacancyID)) × person \(candidate ?? String(candidateID))")
        let verdict: String
        switch outcome.standing {
        case .passed: verdict = isPT ? "todos os requisitos atendidos" : "every requirement met"
        case .pending: verdict = isPT ? "falta saber: há requisito sem resposta" : "undecided: a requirement has no answer yet"
        case .failed(let count, _):
            verdict =
                count == 1
                ? (isPT ? "um requisito não atendido" : "one requirement not met")
                : (isPT ? "mais de um requisito não atendido" : "more than one requirement not met")
        case .error(let rule, _): verdict = isPT ? "a regra \(rule) não pôde ser avaliada" : "rule \(rule) could not be evaluated"
        }
        let label = isProvisional ? (isPT ? " (provisória)" : " (provisional)") : ""
        lines.append(
            isPT
                ? "Aderência \(Self.points(Int64(score)))\(label) · cobertura \(coverage / 10)% · prioridade \(Self.points(Int64(priority))) · \(verdict)"
                : "Score \(Self.points(Int64(score)))\(label) · coverage \(coverage / 10)% · priority \(Self.points(Int64(priority))) · \(verdict)"
        )
        lines.append(isPT ? "Requisitos" : "Requirements")
        for gate in gates {
            let mark = ["yes": "✓", "no": "✗", "unknown": "?"][gate.result] ?? "!"
            lines.append("  \(mark) \(gate.code)  \(gate.statement[language])")
            if let reason = gate.reason { lines.append("        \(reason[language])") }
            if gate.failure == "definitive" {
                lines.append(isPT ? "        (definitivo para esta vaga)" : "        (definitive for this vacancy)")
            }
            if let remedy = gate.remedy { lines.append("        → \(remedy[language])") }
            if gate.result == "no", !gate.basis.isEmpty { lines.append("        [\(gate.basis)]") }
        }
        lines.append(isPT ? "Aderência" : "Score")
        for part in scores { lines.append(Self.line(part, language)) }
        lines.append(isPT ? "Prioridade (não muda a aderência)" : "Priority (does not change the score)")
        for part in priorities { lines.append(Self.line(part, language)) }
        if !warningsFound.isEmpty {
            lines.append(isPT ? "Avisos" : "Warnings")
            for warning in warningsFound {
                lines.append("  ! \(warning.code)  \(warning.statement[language])")
                if let remedy = warning.remedy { lines.append("        → \(remedy[language])") }
            }
        }
        if !questionsAsked.isEmpty {
            lines.append(isPT ? "Próximas perguntas" : "Next questions")
            for question in questionsAsked.prefix(6) { lines.append("  ? \(question.text)") }
        }
        lines.append(isPT ? "Regras: \(ruleSetName) \(ruleSetHash.prefix(12))" : "Rules: \(ruleSetName) \(ruleSetHash.prefix(12))")
        return lines.joined(separator: "\n")
    }

    private static func line(_ part: Part, _ language: Language) -> String {
        let unknown = language == .pt ? "sem informação" : "not known"
        let value = part.value == nil ? unknown : "\(points(part.points)) / \(part.weight)"
        let padding = String(repeating: " ", count: max(1, 15 - value.count))
        return "  \(part.code)  \(value)\(padding)\(part.statement[language])"
    }
}

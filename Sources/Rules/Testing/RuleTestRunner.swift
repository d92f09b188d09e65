import CEL

/// Runs the examples a rule set carries. Rules that are off are run too.
package struct RuleTestRunner: Sendable {
    /// One example's result; no failures = passed.
    package struct Result: Sendable {
        package let rule: String
        package let test: String
        package let line: Int
        package let failures: [String]
        /// What the rule said, in Portuguese and in English; empty where it had nothing to say.
        package let sentences: [String]
    }

    private let file: RuleSetFile
    private let ruleSet: CompiledRuleSet
    private let catalogue: AttributeCatalogue

    /// - Throws: what ``CompiledRuleSet/compile(yaml:catalogue:reference:enabling:)`` throws.
    package init(yaml: String, catalogue: AttributeCatalogue, reference: ReferenceData) throws(RuleProblemList) {
        try self.init(RuleSetFile.parse(yaml: yaml), catalogue: catalogue, reference: reference)
    }

    /// Runs the examples of a parsed file.
    package init(_ file: RuleSetFile, catalogue: AttributeCatalogue, reference: ReferenceData) throws(RuleProblemList) {
        self.file = file
        self.catalogue = catalogue
        self.ruleSet = try CompiledRuleSet.compile(
            file, hash: "", catalogue: catalogue, reference: reference, enabling: Set(file.rules.map(\.code)))
    }

    /// All examples in the order of the file.
    package func run() -> [Result] {
        file.rules.flatMap { rule in rule.tests.map { run($0, rule) } }
    }

    /// A row of values by attribute name; what is not named is unknown.
    ///
    /// - Parameter problems: Names and values that do not fit the catalogue are added.
    package static func row(
        _ side: Side, _ written: [String: RuleSetFile.TestValue], id: Int64 = 1, catalogue: AttributeCatalogue, problems: inout [String]
    ) -> AttributeRow {
        let entries = catalogue.entries(side)
        for name in written.keys.sorted() where !entries.contains(where: { $0.name == name }) {
            problems.append("\(side.rawValue).\(name) is no attribute")
        }
        let values = entries.map { entry -> Value? in
            guard let text = written[entry.name] else { return nil }
            let value = TestValueReader.value(text, as: entry.typeName)
            if value == nil { problems.append("\(entry.path): not a value of type \(entry.typeName)") }
            return value
        }
        return AttributeRow(id: id, unit: 1, version: 1, values: values)
    }

    private func run(_ test: RuleSetFile.Test, _ rule: RuleSetFile.Rule) -> Result {
        func result(_ failures: [String], _ sentences: [String] = []) -> Result {
            Result(rule: rule.code, test: test.name, line: test.line, failures: failures, sentences: sentences)
        }
        var problems: [String] = []
        let candidate = Self.row(.candidate, test.candidate, catalogue: catalogue, problems: &problems)
        let vacancy = Self.row(.vacancy, test.vacancy, catalogue: catalogue, problems: &problems)
        let today = TestValueReader.day(test.today)
        if today == nil { problems.append("today: not a date") }
        guard problems.isEmpty, let today else { return result(problems) }

        let seen = observe(rule, candidate, vacancy, today)
        let portuguese = seen.sentences.map(\.pt).joined(separator: " ")
        var failures: [String] = []
        if seen.result != test.expect { failures.append("expected \(test.expect), got \(seen.result)") }
        if let text = test.contains, !portuguese.contains(text) { failures.append("‘\(portuguese)’ does not contain ‘\(text)’") }
        if let failure = test.failure, seen.failure != failure { failures.append("expected \(failure), got \(seen.failure ?? "none")") }
        return result(failures, seen.sentences.flatMap { [$0.pt, $0.en] })
    }

    /// What one rule says of a pair.
    private struct Observation {
        /// As the examples write it: yes, no, unknown, skipped, a value in per mille, or an error.
        var result: String
        var sentences: [LocalizedText] = []
        var failure: String?
    }

    private func observe(
        _ rule: RuleSetFile.Rule, _ candidate: AttributeRow, _ vacancy: AttributeRow, _ today: Timestamp
    ) -> Observation {
        let activation = PairActivation(ruleSet, candidate: candidate.values, vacancy: vacancy.values, today: today)
        switch rule.kind {
        case .lint: return truth(ruleSet.lints.first { $0.code == rule.code }, activation)
        case .warning: return truth(ruleSet.warnings.first { $0.code == rule.code }, activation)
        case .gate:
            let explained = ruleSet.explain(candidate: candidate, vacancy: vacancy, today: today).gates.first { $0.code == rule.code }
            guard let gate = explained else { return Observation(result: "skipped") }
            return Observation(
                result: gate.result, sentences: [gate.reason, gate.remedy, gate.question].compactMap { $0?.text }, failure: gate.failure)
        case .score, .priority:
            let rules = rule.kind == .score ? ruleSet.scores : ruleSet.priorities
            guard let compiled = rules.first(where: { $0.code == rule.code }) else { return Observation(result: "off") }
            guard CompiledRuleSet.applies(compiled.applies, activation) else { return Observation(result: "skipped") }
            switch CompiledRuleSet.value(of: compiled.value, activation) {
            case .unknown: return Observation(result: "unknown")
            case .known(let value):
                let sentence = ruleSet.statement(of: compiled, activation)
                return Observation(result: String(value), sentences: [sentence])
            case .error(let error): return Observation(result: "error: \(error)")
            }
        case .list: return Observation(result: "off")
        }
    }

    /// Whether a verification or a warning has found something, and its words if it has.
    private func truth(_ rule: CompiledRule?, _ activation: PairActivation) -> Observation {
        guard let rule, let condition = rule.condition else { return Observation(result: "off") }
        guard CompiledRuleSet.applies(rule.applies, activation) else { return Observation(result: "skipped") }
        switch activation.evaluate(condition) {
        case .value(.bool(true)):
            let sentences = [rule.failed, rule.remedy].compactMap(\.self).map {
                LocalizedText(pt: $0.pt.render(activation), en: $0.en.render(activation))
            }
            return Observation(result: "yes", sentences: sentences)
        case .value: return Observation(result: "no")
        case .unknown: return Observation(result: "unknown")
        case .error(let error): return Observation(result: "error: \(error)")
        }
    }
}

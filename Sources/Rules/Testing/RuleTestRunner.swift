package import CEL

/// Runs the examples a rule set carries. Rules that are off are run too.
package struct RuleTestRunner: Sendable {
    /// One example's result; no failures = passed.
    package struct Result: Sendable {
        package let rule: String
        package let test: String
        package let line: Int
        package let failures: [String]
    }

    private let file: RuleSetFile
    private let ruleSet: CompiledRuleSet
    private let catalogue: AttributeCatalogue

    /// - Throws: what ``CompiledRuleSet/compile(yaml:catalogue:reference:enabling:)`` throws.
    package init(yaml: String, catalogue: AttributeCatalogue, reference: ReferenceData) throws(RuleProblemList) {
        self.file = try RuleSetFile.parse(yaml: yaml)
        self.catalogue = catalogue
        self.ruleSet = try CompiledRuleSet.compile(
            yaml: yaml, catalogue: catalogue, reference: reference, enabling: Set(file.rules.map(\.code)))
    }

    /// All examples in the order of the file.
    package func run() -> [Result] {
        file.rules.flatMap { rule in
            rule.tests.map { test in
                Result(rule: rule.code, test: test.name, line: test.line, failures: failures(of: test, rule))
            }
        }
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

    private func failures(of test: RuleSetFile.Test, _ rule: RuleSetFile.Rule) -> [String] {
        var problems: [String] = []
        let candidate = Self.row(.candidate, test.candidate, catalogue: catalogue, problems: &problems)
        let vacancy = Self.row(.vacancy, test.vacancy, catalogue: catalogue, problems: &problems)
        guard let today = TestValueReader.day(test.today) else { return problems + ["today: not a date"] }
        guard problems.isEmpty else { return problems }

        let seen = observe(rule, candidate, vacancy, today)
        var failures: [String] = []
        if seen.result != test.expect { failures.append("expected \(test.expect), got \(seen.result)") }
        if let text = test.contains, !seen.sentence.contains(text) { failures.append("‘\(seen.sentence)’ does not contain ‘\(text)’") }
        if let failure = test.failure, seen.failure != failure { failures.append("expected \(failure), got \(seen.failure ?? "none")") }
        return failures
    }

    /// What one rule says of a pair, as the examples write it.
    private func observe(
        _ rule: RuleSetFile.Rule, _ candidate: AttributeRow, _ vacancy: AttributeRow, _ today: Timestamp
    ) -> (result: String, sentence: String, failure: String?) {
        let activation = PairActivation(ruleSet, candidate: candidate.values, vacancy: vacancy.values, today: today)
        func truth(_ compiled: CompiledRule?) -> (String, String, String?) {
            guard let compiled else { return ("off", "", nil) }
            guard CompiledRuleSet.applies(compiled, activation) else { return ("skipped", "", nil) }
            let sentence = compiled.failed?.pt.render(activation) ?? ""
            switch compiled.condition?.evaluate(activation) {
            case .value(.bool(true)): return ("yes", sentence, nil)
            case .value: return ("no", sentence, nil)
            case .unknown: return ("unknown", sentence, nil)
            case .error(let error): return ("error: \(error)", sentence, nil)
            case nil: return ("off", "", nil)
            }
        }
        switch rule.kind {
        case .lint: return truth(ruleSet.lints.first { $0.code == rule.code })
        case .warning: return truth(ruleSet.warnings.first { $0.code == rule.code })
        case .gate:
            let explained = ruleSet.explain(candidate: candidate, vacancy: vacancy, today: today).gates.first { $0.code == rule.code }
            guard let gate = explained else { return ("skipped", "", nil) }
            return (gate.result, [gate.reason?.pt, gate.remedy?.pt].compactMap(\.self).joined(separator: " "), gate.failure)
        case .score, .priority:
            let rules = rule.kind == .score ? ruleSet.scores : ruleSet.priorities
            guard let compiled = rules.first(where: { $0.code == rule.code }) else { return ("off", "", nil) }
            guard CompiledRuleSet.applies(compiled, activation) else { return ("skipped", "", nil) }
            switch CompiledRuleSet.value(of: compiled, activation) {
            case .success(let value): return (value.map(String.init) ?? "unknown", "", nil)
            case .failure(let failure): return ("error: \(failure.error)", "", nil)
            }
        case .list: return ("off", "", nil)
        }
    }
}

import Yams

extension RuleSetFile {
    private static let ruleKeys: Set<String> = [
        "code", "name", "kind", "enabled", "applies", "condition", "value", "weight", "severity", "failure", "definitive_when", "near_miss",
        "on_unknown", "statement", "failed", "detail", "remedy", "question", "basis", "per_vacancy", "per_candidate", "tests",
    ]

    /// Reads a rule-set file.
    ///
    /// - Throws: every problem of form found in one run; expressions are not looked into here.
    package static func parse(yaml source: String) throws(RuleProblemList) -> RuleSetFile {
        let root: Node
        do {
            guard let node = try Yams.compose(yaml: source) else {
                throw RuleProblemList([RuleProblem(path: "rule set", message: "the file is empty")])
            }
            root = node
        } catch let error as RuleProblemList {
            throw error
        } catch {
            throw RuleProblemList([RuleProblem(path: "rule set", message: "not YAML: \(error)")])
        }
        var reader = YAMLReader()
        let fields = reader.mapping(root, "rule set", allowed: ["rule_set", "title", "settings", "variables", "rules"])
        let name = reader.text(fields["rule_set"], "rule_set", parent: root) ?? ""
        let title = reader.localized(fields["title"], "title", required: true, parent: root) ?? LocalizedText(pt: "", en: "")
        let settings = parseSettings(fields["settings"], &reader)

        var variables: [(name: String, expression: Expression)] = []
        if let node = fields["variables"], case .mapping(let mapping) = node {
            for (key, value) in mapping {
                guard let variable = key.string,
                    let expression = reader.expression(value, "variables.\(variable)", required: true, parent: key)
                else { continue }
                if variables.contains(where: { $0.name == variable }) { reader.report(key, "variables", "'\(variable)' is repeated") }
                variables.append((variable, expression))
            }
        } else if let node = fields["variables"] {
            reader.report(node, "variables", "must be a mapping of names to expressions")
        }

        var rules: [Rule] = []
        if let node = fields["rules"], case .sequence(let sequence) = node {
            for (index, element) in sequence.enumerated() {
                if let rule = parseRule(element, index, &reader) {
                    if rules.contains(where: { $0.code == rule.code }) {
                        reader.report(element, "rules", "the code \(rule.code) is repeated")
                    }
                    rules.append(rule)
                }
            }
        } else {
            reader.report(fields["rules"] ?? root, "rules", "must be a list of rules")
        }
        guard reader.problems.isEmpty else { throw RuleProblemList(reader.problems) }
        return RuleSetFile(name: name, title: title, settings: settings, variables: variables, rules: rules)
    }

    private static func parseSettings(_ node: Node?, _ reader: inout YAMLReader) -> Settings {
        var settings = Settings()
        guard let node else { return settings }
        let fields = reader.mapping(node, "settings", allowed: ["score_share", "priority_share", "provisional_below", "near_misses"])
        settings.scoreShare = Int64(reader.integer(fields["score_share"], "settings.score_share", in: 0...100, default: 85))
        settings.priorityShare = Int64(reader.integer(fields["priority_share"], "settings.priority_share", in: 0...100, default: 15))
        settings.provisionalBelow = Int32(
            reader.integer(fields["provisional_below"], "settings.provisional_below", in: 0...100, default: 40))
        settings.nearMisses = reader.integer(fields["near_misses"], "settings.near_misses", in: 0...100, default: 5)
        if settings.scoreShare + settings.priorityShare != 100 {
            reader.report(node, "settings", "score_share and priority_share must add up to 100")
        }
        return settings
    }

    private static func parseRule(_ node: Node, _ index: Int, _ reader: inout YAMLReader) -> Rule? {
        let fields = reader.mapping(node, "rules[\(index)]", allowed: ruleKeys)
        guard let code = reader.text(fields["code"], "rules[\(index)].code", parent: node) else { return nil }
        let path = "rules[\(code)]"
        guard let kindText = reader.text(fields["kind"], path + ".kind", parent: node) else { return nil }
        guard let kind = RuleKind(rawValue: kindText) else {
            reader.report(
                fields["kind"], path + ".kind", "unknown kind '\(kindText)'",
                hint: "One of: \(RuleKind.allCases.map(\.rawValue).joined(separator: ", ")).")
            return nil
        }
        let isScored = kind == .score || kind == .priority
        let hasCondition = kind == .gate || kind == .lint || kind == .warning
        var rule = Rule(
            code: code, name: reader.text(fields["name"], path + ".name", parent: node) ?? "", kind: kind,
            isEnabled: reader.boolean(fields["enabled"], path + ".enabled", default: true),
            applies: reader.expression(fields["applies"], path + ".applies", required: false),
            condition: reader.expression(fields["condition"], path + ".condition", required: hasCondition, parent: node),
            value: reader.expression(fields["value"], path + ".value", required: isScored, parent: node),
            weight: Int64(reader.integer(fields["weight"], path + ".weight", in: 1...1000, default: 0)),
            severity: reader.word(fields["severity"], path + ".severity", default: .warn),
            failure: reader.word(fields["failure"], path + ".failure", default: .reversible),
            definitiveWhen: reader.expression(fields["definitive_when"], path + ".definitive_when", required: false),
            countsAsNearMiss: reader.boolean(fields["near_miss"], path + ".near_miss", default: true),
            onUnknown: reader.word(fields["on_unknown"], path + ".on_unknown", default: .pending),
            statement: reader.localized(fields["statement"], path + ".statement", required: true, parent: node)
                ?? LocalizedText(pt: "", en: ""),
            failed: reader.localized(fields["failed"], path + ".failed", required: hasCondition, parent: node),
            detail: reader.localized(fields["detail"], path + ".detail", required: false),
            remedy: reader.localized(fields["remedy"], path + ".remedy", required: false),
            question: reader.localized(fields["question"], path + ".question", required: false),
            basis: reader.text(fields["basis"], path + ".basis", parent: node) ?? "",
            tests: [], line: node.mark?.line ?? 0)
        if isScored, fields["weight"] == nil { reader.report(node, path + ".weight", "is missing") }
        if !isScored, let weight = fields["weight"] { reader.report(weight, path + ".weight", "only scores and priorities weigh") }
        if kind != .gate, let question = fields["question"] { reader.report(question, path + ".question", "only gates ask") }
        if !isScored, let detail = fields["detail"] { reader.report(detail, path + ".detail", "only scores and priorities have details") }
        if kind == .list { parseCaps(fields, path, node, &rule, &reader) }
        if let tests = fields["tests"] {
            if case .sequence(let sequence) = tests {
                rule.tests = sequence.compactMap { parseTest($0, path, &reader) }
            } else {
                reader.report(tests, path + ".tests", "must be a list of tests")
            }
        }
        if rule.tests.isEmpty, rule.isEnabled, kind != .list { reader.report(node, path + ".tests", "an enabled rule carries tests") }
        return rule
    }

    private static func parseCaps(
        _ fields: [String: Node], _ path: String, _ node: Node, _ rule: inout Rule, _ reader: inout YAMLReader
    ) {
        if let caps = fields["per_vacancy"] {
            let inner = reader.mapping(caps, path + ".per_vacancy", allowed: ["minimum", "per_opening"])
            rule.placesMinimum = reader.integer(inner["minimum"], path + ".per_vacancy.minimum", in: 0...1000, default: 3)
            rule.placesPerOpening = reader.integer(inner["per_opening"], path + ".per_vacancy.per_opening", in: 0...1000, default: 3)
        }
        if let cap = fields["per_candidate"] {
            rule.placesPerCandidate = reader.integer(cap, path + ".per_candidate", in: 1...1000, default: 3)
        }
        if fields["per_vacancy"] == nil, fields["per_candidate"] == nil {
            reader.report(node, path, "a list rule says per_vacancy or per_candidate")
        }
    }

    private static func parseTest(_ node: Node, _ rulePath: String, _ reader: inout YAMLReader) -> Test? {
        let fields = reader.mapping(
            node, rulePath + ".tests", allowed: ["name", "candidate", "vacancy", "today", "expect", "contains", "failure"])
        guard let name = reader.text(fields["name"], rulePath + ".tests.name", parent: node) else { return nil }
        let path = "\(rulePath).tests[\(name)]"
        guard let expect = reader.text(fields["expect"], path + ".expect", parent: node) else { return nil }
        return Test(
            name: name, candidate: reader.testRow(fields["candidate"], path + ".candidate"),
            vacancy: reader.testRow(fields["vacancy"], path + ".vacancy"),
            today: reader.text(fields["today"], path + ".today", required: false) ?? "2026-11-24", expect: expect,
            contains: reader.text(fields["contains"], path + ".contains", required: false),
            failure: reader.text(fields["failure"], path + ".failure", required: false), line: node.mark?.line ?? 0)
    }
}

import Yams

/// Reads a YAML mapping key by key, collecting every problem with its place instead of stopping at the first.
struct YAMLReader {
    private(set) var problems: [RuleProblem] = []

    mutating func report(_ node: Node?, _ path: String, _ message: String, hint: String? = nil) {
        problems.append(
            RuleProblem(path: path, line: node?.mark?.line, column: node?.mark?.column, message: message, hint: hint))
    }

    /// The mapping's values by key. Unknown and repeated keys are problems.
    mutating func mapping(_ node: Node, _ path: String, allowed: Set<String>) -> [String: Node] {
        guard case .mapping(let mapping) = node else {
            report(node, path, "must be a mapping")
            return [:]
        }
        var result: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.string, allowed.contains(name) else {
                report(
                    key, path, "unknown key '\(key.string ?? "?")'",
                    hint: "The keys here are: \(allowed.sorted().joined(separator: ", ")).")
                continue
            }
            if result.updateValue(value, forKey: name) != nil { report(key, path, "the key '\(name)' is repeated") }
        }
        return result
    }

    /// A scalar's text.
    mutating func text(_ node: Node?, _ path: String, required: Bool = true, parent: Node? = nil) -> String? {
        guard let node else {
            if required { report(parent, path, "is missing") }
            return nil
        }
        guard case .scalar(let scalar) = node, !(required && scalar.string.isEmpty) else {
            report(node, path, "must be a text")
            return nil
        }
        return scalar.string
    }

    /// A whole number within bounds.
    mutating func integer(_ node: Node?, _ path: String, in bounds: ClosedRange<Int>, default fallback: Int) -> Int {
        guard let node else { return fallback }
        guard case .scalar(let scalar) = node, let value = Int(scalar.string), bounds.contains(value) else {
            report(node, path, "must be a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
            return fallback
        }
        return value
    }

    /// `true` or `false`.
    mutating func boolean(_ node: Node?, _ path: String, default fallback: Bool) -> Bool {
        guard let node else { return fallback }
        switch node.string {
        case "true": return true
        case "false": return false
        default:
            report(node, path, "must be true or false")
            return fallback
        }
    }

    /// One of a closed set of words.
    mutating func word<Word: RawRepresentable & CaseIterable>(_ node: Node?, _ path: String, default fallback: Word) -> Word
    where Word.RawValue == String {
        guard let node else { return fallback }
        guard let text = node.string, let word = Word(rawValue: text) else {
            report(
                node, path, "unknown word '\(node.string ?? "?")'",
                hint: "One of: \(Word.allCases.map(\.rawValue).joined(separator: ", ")).")
            return fallback
        }
        return word
    }

    /// `{pt: …, en: …}`.
    mutating func localized(_ node: Node?, _ path: String, required: Bool, parent: Node? = nil) -> LocalizedText? {
        guard let node else {
            if required { report(parent, path, "is missing", hint: "Write it in Portuguese and in English: {pt: …, en: …}.") }
            return nil
        }
        let fields = mapping(node, path, allowed: ["pt", "en"])
        guard let pt = text(fields["pt"], path + ".pt", parent: node), let en = text(fields["en"], path + ".en", parent: node) else {
            return nil
        }
        return LocalizedText(pt: pt, en: en)
    }

    /// CEL source with its place.
    mutating func expression(_ node: Node?, _ path: String, required: Bool, parent: Node? = nil) -> RuleSetFile.Expression? {
        guard let source = text(node, path, required: required, parent: parent) else { return nil }
        return RuleSetFile.Expression(source: source, line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 0)
    }

    /// An example's value: a scalar, or a list of values.
    mutating func testValue(_ node: Node, _ path: String) -> RuleSetFile.TestValue? {
        switch node {
        case .scalar(let scalar): return .scalar(scalar.string)
        case .sequence(let sequence): return .list(sequence.compactMap { testValue($0, path) })
        case .mapping, .alias:
            report(node, path, "must be a value or a list of values")
            return nil
        }
    }

    /// An example's attributes by name.
    mutating func testRow(_ node: Node?, _ path: String) -> [String: RuleSetFile.TestValue] {
        guard let node else { return [:] }
        guard case .mapping(let mapping) = node else {
            report(node, path, "must be a mapping of attributes")
            return [:]
        }
        var row: [String: RuleSetFile.TestValue] = [:]
        for (key, value) in mapping {
            guard let name = key.string else { continue }
            row[name] = testValue(value, "\(path).\(name)")
        }
        return row
    }
}

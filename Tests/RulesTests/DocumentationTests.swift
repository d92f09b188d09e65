import Foundation
import RuleFixtures

import Testing

@testable import CEL
@testable import Rules

/// What the documentation says of rules is what the code does.
@Suite("The documentation of rules")
struct DocumentationTests {
    private static let catalog = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/encaminhad/Encaminha.docc")

    private func article(_ name: String) throws -> String {
        try String(contentsOf: Self.catalog.appending(path: name), encoding: .utf8)
    }

    @Test("the rule set in the article on the rule language compiles and its examples hold")
    func exampleRuleSet() throws {
        let block = try #require(try article("RuleLanguage.md").split(separator: "```yaml\n").dropFirst().first)
        let yaml = String(try #require(block.components(separatedBy: "\n```").first))
        let results = try RuleTestRunner(yaml: yaml, catalogue: Fixture.catalogue(), reference: Fixture.reference()).run()
        #expect(results.count == 8)
        #expect(results.flatMap(\.failures) == [])
    }

    @Test("every domain function rules can call is in the article, and no other")
    func functions() throws {
        let text = try article("RuleLanguage.md")
        let table = try #require(text.components(separatedBy: "| function | gives |").last).components(separatedBy: "\n\n")[0]
        let documented = Set(table.matches(of: /`([a-z.]+)\(/).map { String($0.1) })
        #expect(documented == Set(DomainFunctions.all(ReferenceData()).map(\.name)))
    }

    /// The table of rules is written by this test: `ENCAMINHA_RECORD=1 swift test --filter DocumentationTests`.
    @Test("the list of default rules is that of the rule set")
    func defaultRules() throws {
        let expected = Self.render(try RuleSetFile.parse(yaml: Fixture.defaultYAML()))
        if ProcessInfo.processInfo.environment["ENCAMINHA_RECORD"] != nil {
            try expected.write(to: Self.catalog.appending(path: "DefaultRules.md"), atomically: true, encoding: .utf8)
        }
        #expect(try article("DefaultRules.md") == expected)
    }

    private static func render(_ file: RuleSetFile) -> String {
        let headings: [(RuleKind, String)] = [
            (.lint, "Verification of the vacancy"), (.gate, "Requirements of the pair"), (.score, "Score"), (.priority, "Priority"),
            (.list, "Places"), (.warning, "Warnings"),
        ]
        var text = """
            # The default rules

            What `sql/rules/default.yaml` asks, and by which law.

            ## Overview

            Thirty rules are on. The others are written, checked and tested, and wait for a unit to switch them on in a rule set of its own
            (<doc:RuleLanguage>). Weights are a starting point, chosen by reasoning, to be reviewed with staff after three months of
            decisions. None of this is legal advice.

            """
        for (kind, heading) in headings {
            let weighs = kind == .score || kind == .priority
            text +=
                "\n### \(heading)\n\n| code | on |\(weighs ? " weight |" : "") statement | basis |\n|---|---|\(weighs ? "---|" : "")---|---|\n"
            for rule in file.rules where rule.kind == kind {
                let weight = weighs ? " \(rule.weight) |" : ""
                text +=
                    "| \(rule.code) | \(rule.isEnabled ? "✓" : "") |\(weight) \(rule.statement.pt) *\(rule.statement.en)* | \(rule.basis) |\n"
            }
        }
        return text
    }
}

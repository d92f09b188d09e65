import RuleFixtures
import Rules
import Testing

@Suite("Compiling a rule set")
struct RuleCompilerTests {
    /// The problems found in a set of one rule, as its author reads them.
    private func problems(_ rule: String, variables: String = "") throws -> String {
        do {
            _ = try CompiledRuleSet.compile(
                yaml: "rule_set: t\ntitle: {pt: t, en: t}\n\(variables)rules:\n  - \(rule)\n", catalogue: Fixture.catalogue(),
                reference: Fixture.reference())
            return ""
        } catch let problems as RuleProblemList {
            return problems.description
        }
    }

    private func gate(_ condition: String, more: String = "") -> String {
        "{code: X1, name: x, kind: gate, condition: '\(condition)', statement: {pt: s, en: s}, failed: {pt: f, en: f}, basis: b, "
            + "tests: [{name: n, expect: yes}]\(more)}"
    }

    private func score(_ value: String, more: String = "") -> String {
        "{code: X1, name: x, kind: score, weight: 1, value: '\(value)', statement: {pt: s, en: s}, basis: b, "
            + "tests: [{name: n, expect: yes}]\(more)}"
    }

    @Test("a sound rule has no problems")
    func sound() throws {
        #expect(try problems(gate("vacancy.openings > 1")) == "")
        #expect(try problems(score("candidate.schooling * 10", more: ", detail: {pt: 'tem {candidate.schooling}', en: d}")) == "")
    }

    @Test("a rule that could take too long on the largest row the catalogue allows is refused, with what to change")
    func costly() throws {
        let squared = "candidate.skills.all(s, vacancy.skills_essential.all(t, s != t))"
        #expect(try problems(gate(squared)) == "")
        let found = try problems(gate("candidate.skills.all(s, \(squared))"))
        #expect(found.contains("rules[X1].condition") && found.contains("steps, more than the 1000000 allowed"))
        #expect(try problems(score("candidate.skills.map(s, \(squared) ? 1 : 0).size()")).contains("rules[X1].value"))
        #expect(
            try problems(score("1000", more: ", detail: {pt: '{string(candidate.skills.exists(s, \(squared)))}', en: d}")).contains(
                "rules[X1].detail"))
        // A variable is as large as what it is computed from: fifty fifties, walked once for every skill.
        let pairs = "variables: {pairs: 'candidate.skills.map(s, vacancy.skills_essential.map(t, s + t)).flatten()'}\n"
        #expect(try problems(gate("pairs.size() > 3"), variables: pairs) == "")
        #expect(try problems(gate("candidate.skills.all(s, s in pairs)"), variables: pairs).contains("more than the 1000000 allowed"))
        // The text of a vacancy is long, a code is not.
        #expect(try problems(gate(squared.replacing("s != t", with: "!vacancy.text.contains(t)"))).contains("more than the 1000000"))
        #expect(try problems(gate(squared.replacing("s != t", with: "!vacancy.occupation.contains(t)"))) == "")
    }

    @Test(
        "forbidden attributes have no name a rule could use",
        arguments: ["race", "sex", "gender", "religion", "marital_status", "access_origin", "name", "cpf", "offence"])
    func forbidden(name: String) throws {
        let found = try problems(gate("candidate.\(name) == \"x\""))
        #expect(found.contains("candidate.\(name) may not be read by any rule: it is forbidden by the catalogue."))
    }

    @Test("protected attributes are refused to scores wherever they could slip in: value, variable, applies, detail")
    func protected() throws {
        let refusal = "reads candidate.custody, which is protected"
        #expect(try problems(score("candidate.custody == \"aberto\" ? 1000 : 0")).contains("rules[X1].value: \(refusal)"))
        #expect(
            try problems(score("free", more: ""), variables: "variables: {free: 'candidate.custody == \"aberto\" ? 1000 : 0'}\n").contains(
                refusal))
        #expect(try problems(score("1000", more: ", applies: 'candidate.custody == \"aberto\"'")).contains("rules[X1].applies: \(refusal)"))
        #expect(try problems(score("1000", more: ", detail: {pt: '{candidate.custody}', en: d}")).contains("rules[X1].detail: \(refusal)"))
        #expect(try problems(gate("candidate.custody == \"aberto\"")) == "")
    }

    @Test("age, disability and vulnerability never lower or raise a score")
    func protectedTraits() throws {
        for name in ["born_on", "disability", "vulnerabilities", "monitored", "sentence_active"] {
            #expect(
                try problems(score("has(candidate.\(name)) ? 1000 : 0")).contains("reads candidate.\(name), which is protected"), "\(name)")
        }
    }

    @Test("a verification looks at the vacancy alone")
    func lintReadsNoPerson() throws {
        let lint =
            "{code: V9, name: x, kind: lint, condition: 'candidate.schooling > 1', statement: {pt: s, en: s}, failed: {pt: f, en: f}, "
            + "basis: b, tests: [{name: n, expect: yes}]}"
        #expect(try problems(lint).contains("A verification looks at the vacancy alone."))
    }

    @Test("every problem of form is told at once, each with its place")
    func allAtOnce() throws {
        let found = try problems(gate("vacancy.openngs > 1", more: ", weight: 3, colour: red, detail: {pt: d, en: d}"))
        #expect(found.contains("4:176: rules[0]: unknown key 'colour'"))
        #expect(found.contains("4:173: rules[X1].weight: only scores and priorities weigh"))
        #expect(found.contains("4:197: rules[X1].detail: only scores and priorities have details"))
    }

    @Test("a misspelt attribute is drawn with a caret and the name that was meant")
    func misspelt() throws {
        let found = try problems(gate("vacancy.openngs > 1"))
        #expect(found.contains("rules[X1].condition"))
        #expect(found.contains("^"))
        #expect(found.contains("openings"))
    }

    @Test("conditions are yes or no, values are numbers, sentences close their braces")
    func types() throws {
        #expect(try problems(gate("vacancy.openings")).contains("rules[X1].condition"))
        #expect(try problems(score("\"viel\"")).contains("must be an int in per mille (0…1000) or a double (0…1)"))
        #expect(try problems(score("1000", more: ", detail: {pt: 'tem {candidate.schooling', en: d}")).contains("a brace is left open"))
    }
}

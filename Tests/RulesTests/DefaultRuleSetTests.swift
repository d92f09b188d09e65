import RuleFixtures
import Rules
import Testing

@Suite("The default rule set")
struct DefaultRuleSetTests {
    @Test("compiles, with exactly the thirty default rules on")
    func compiles() throws {
        let file = try RuleSetFile.parse(yaml: Fixture.defaultYAML())
        _ = try Fixture.defaultRules()
        #expect(
            file.rules.filter(\.isEnabled).map(\.code) == [
                "V01", "V02", "V03", "V04", "G01", "G02", "G03", "G04", "G06", "G07", "G08", "G09", "G11", "G15", "A01", "A02", "A03",
                "A04", "A05", "A06", "A07", "A08", "A09", "R01", "R02", "R03", "R04", "L01", "L02", "W01",
            ])
    }

    @Test("every example of every rule holds")
    func examplesHold() throws {
        let results = try RuleTestRunner(
            yaml: Fixture.defaultYAML(), catalogue: Fixture.catalogue(), reference: Fixture.reference()
        ).run()
        for result in results where !result.failures.isEmpty {
            Issue.record("\(result.rule) ‘\(result.test)’ (line \(result.line)): \(result.failures.joined(separator: "; "))")
        }
    }
}

import CEL
import Rules
import SchemaFiles
import Testing

/// What the rules look up, read from the embedded reference files.
enum Fixture {
    static func table(_ name: String) throws -> CSVTable {
        try #require(SchemaFiles.named("reference/\(name).csv").flatMap { CSVTable($0.text) }, "reference/\(name).csv")
    }

    static func catalogue() throws -> AttributeCatalogue {
        try AttributeCatalogue(rows: table("attribute").rows)
    }

    static func reference() throws -> ReferenceData {
        let affinities = try table("occupation_affinity").rows.map {
            ReferenceData.Affinity(a: $0[0], b: $0[1], value: Int64($0[2]) ?? 0, isDirected: $0[3] == "true")
        }
        return ReferenceData(affinities: affinities)
    }

    static func defaultYAML() throws -> String {
        try #require(SchemaFiles.named("rules/default.yaml")).text
    }
}

@Suite("The default rule set")
struct DefaultRuleSetTests {
    @Test("compiles, with exactly the thirty default rules on")
    func compiles() throws {
        let file = try RuleSetFile.parse(yaml: Fixture.defaultYAML())
        _ = try CompiledRuleSet.compile(yaml: Fixture.defaultYAML(), catalogue: Fixture.catalogue(), reference: Fixture.reference())
        #expect(
            file.rules.filter(\.isEnabled).map(\.code) == [
                "V01", "V02", "V03", "V04", "G01", "G02", "G03", "G04", "G06", "G07", "G08", "G09", "G11", "G15", "A01", "A02", "A03",
                "A04", "A05", "A06", "A07", "A08", "A09", "R01", "R02", "R03", "R04", "L01", "L02", "W01",
            ])
    }

    @Test("every example of every rule holds")
    func examplesHold() throws {
        let runner = try RuleTestRunner(yaml: Fixture.defaultYAML(), catalogue: Fixture.catalogue(), reference: Fixture.reference())
        let results = runner.run()
        #expect(results.count > 100)
        for result in results where !result.failures.isEmpty {
            Issue.record("\(result.rule) ‘\(result.test)’ (line \(result.line)): \(result.failures.joined(separator: "; "))")
        }
    }

    @Test("every enabled rule has an example for yes, no and unknown")
    func examplesCover() throws {
        let file = try RuleSetFile.parse(yaml: Fixture.defaultYAML())
        for rule in file.rules where rule.isEnabled && rule.kind != .list {
            let expectations = Set(rule.tests.map(\.expect))
            #expect(expectations.contains("unknown"), "\(rule.code) has no example for unknown")
            switch rule.kind {
            case .score, .priority:
                #expect(expectations.contains("1000"), "\(rule.code) has no example for full")
                #expect(expectations.contains { Int($0).map { $0 < 1000 } ?? false }, "\(rule.code) has no example for less")
            default:
                #expect(expectations.isSuperset(of: ["yes", "no"]), "\(rule.code) lacks an example for yes or no")
            }
        }
    }
}

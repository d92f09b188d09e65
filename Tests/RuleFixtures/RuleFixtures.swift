// RuleFixtures: the default rule set with the real catalogue and reference files, and rows written as the examples of rules write them.
// Test support only; no product depends on it.
import CEL
package import Rules
import SchemaFiles

/// What the embedded files under `sql/` hold for the rules.
package enum Fixture {
    /// A file the fixtures need is missing or unreadable.
    package struct Unreadable: Error { package let file: String }

    private static let loadedEveryRule = Result {
        try defaultRules(enabling: Set(RuleSetFile.parse(yaml: defaultYAML()).rules.map(\.code)))
    }

    /// Read once: a catalogue parsed for every row would be most of the tests' time.
    private static let loadedCatalogue = Result { try AttributeCatalogue(rows: table("attribute")) }
    private static let loadedReference = Result { try readReference() }

    /// The records of `sql/reference/<name>.csv`, without the header.
    package static func table(_ name: String) throws -> [[String]] {
        let file = "reference/\(name).csv"
        guard let table = SchemaFiles.named(file).flatMap({ CSVTable($0.text) }) else { throw Unreadable(file: file) }
        return table.rows
    }

    /// Every attribute rules may read.
    package static func catalogue() throws -> AttributeCatalogue {
        try loadedCatalogue.get()
    }

    /// Affinities, titles, names and labels, as the database holds them after the migrations.
    package static func reference() throws -> ReferenceData {
        try loadedReference.get()
    }

    private static func readReference() throws -> ReferenceData {
        let affinities = try table("occupation_affinity").map {
            ReferenceData.Affinity(a: $0[0], b: $0[1], value: Int64($0[2]) ?? 0, isDirected: $0[3] == "true")
        }
        var labels: [String: [String: String]] = [:]
        for row in try table("code") { labels[row[0], default: [:]][row[1]] = row[3] }
        return ReferenceData(
            affinities: affinities, occupations: try names("occupation"), municipalities: try names("municipality"), labels: labels)
    }

    /// The text of `sql/rules/default.yaml`.
    package static func defaultYAML() throws -> String {
        guard let file = SchemaFiles.named("rules/default.yaml") else { throw Unreadable(file: "rules/default.yaml") }
        return file.text
    }

    /// The default rule set, with rules that are off by default switched on.
    package static func defaultRules(enabling: Set<String> = []) throws -> CompiledRuleSet {
        try CompiledRuleSet.compile(yaml: defaultYAML(), catalogue: catalogue(), reference: reference(), enabling: enabling)
    }

    /// The default rule set with every rule on.
    package static func everyRule() throws -> CompiledRuleSet {
        try loadedEveryRule.get()
    }

    private static func names(_ table: String) throws -> [String: String] {
        Dictionary(try self.table(table).map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
    }
}

package import Office
package import Rules
import SchemaFiles

/// The default rule set and what it is compiled against, from the files below `sql/` that are compiled into the binary.
package struct EmbeddedRules: Sendable {
    /// A file is missing or cannot be read: the binary was built from something else than the `sql/` of this version.
    package struct Unreadable: Error, CustomStringConvertible {
        let file: String
        package var description: String { "sql/\(file), as compiled in, cannot be read" }
    }

    package let rules: CompiledRuleSet
    /// What ``rules`` are compiled from.
    package let source: String
    private let reference: ReferenceData
    /// Where the seats of municipalities lie, by IBGE code.
    package let seats: [String: Place.Point]
    private let requirements: [(prefix: String, kind: String)]
    /// The codes of the municipalities of a state, by its letters, in the order of the file.
    private let municipalities: [String: [String]]

    /// Reads and compiles all of it: a fraction of a second.
    package init() throws {
        guard let yaml = SchemaFiles.named("rules/default.yaml")?.text else { throw Unreadable(file: "rules/default.yaml") }
        let affinities = try Self.table("occupation_affinity").map { row in
            guard let value = Int64(row[2]) else { throw Unreadable(file: "reference/occupation_affinity.csv") }
            return ReferenceData.Affinity(a: row[0], b: row[1], value: value, isDirected: row[3] == "true")
        }
        let towns = try Self.table("municipality")
        var labels: [String: [String: String]] = [:]
        for row in try Self.table("code") { labels[row[0], default: [:]][row[1]] = row[3] }
        func names(_ rows: [[String]]) -> [String: String] {
            Dictionary(rows.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
        }
        reference = ReferenceData(
            affinities: affinities, occupations: names(try Self.table("occupation")), municipalities: names(towns), labels: labels)
        source = yaml
        rules = try CompiledRuleSet.compile(yaml: yaml, catalogue: AttributeCatalogue(rows: Self.table("attribute")), reference: reference)
        requirements = try Self.table("occupation_requirement").map { ($0[0], $0[1]) }
        var seats: [String: Place.Point] = [:]
        for row in towns {
            guard let latitude = Double(row[3]), let longitude = Double(row[4]) else {
                throw Unreadable(file: "reference/municipality.csv")
            }
            seats[row[0]] = Place.Point(latitude: latitude, longitude: longitude)
        }
        self.seats = seats
        municipalities = Dictionary(grouping: towns, by: { $0[2] }).mapValues { $0.map { $0[0] } }
    }

    /// Other rules over the same attributes and reference data.
    package func compile(_ yaml: String) throws -> CompiledRuleSet {
        try CompiledRuleSet.compile(yaml: yaml, catalogue: rules.catalogue, reference: reference)
    }

    /// The rows of an office.
    package func rows(_ office: GeneratedOffice) -> AttributeRows {
        AttributeRows(office, catalogue: rules.catalogue, seats: seats, requirements: requirements)
    }

    /// The municipalities of a state, by its letters.
    package func municipalities(of state: String) -> [String] { municipalities[state] ?? [] }

    private static func table(_ name: String) throws -> [[String]] {
        guard let table = SchemaFiles.named("reference/\(name).csv").flatMap({ CSVTable($0.text) }) else {
            throw Unreadable(file: "reference/\(name).csv")
        }
        return table.rows
    }
}

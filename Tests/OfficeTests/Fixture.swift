import Postgres
import Rules
import SchemaFiles
import Testing

@testable import Office

/// What the tests compare an office with, read from the embedded reference files.
enum Fixture {
    /// The Tuesday the domain's examples are reckoned from.
    static let today = Day("2026-11-24")!

    static func table(_ name: String) throws -> CSVTable {
        try #require(SchemaFiles.named("reference/\(name).csv").flatMap { CSVTable($0.text) }, "reference/\(name).csv")
    }

    /// The codes of a small list.
    static func codes(_ list: String) throws -> Set<String> {
        let codes = try Set(table("code").rows.filter { $0[0] == list }.map { $0[1] })
        try #require(!codes.isEmpty, "no list \(list)")
        return codes
    }

    /// Seats of the municipalities, by code.
    static func seats() throws -> [String: Place.Point] {
        try Dictionary(
            uniqueKeysWithValues: table("municipality").rows.map {
                ($0[0], Place.Point(latitude: Double($0[3])!, longitude: Double($0[4])!))
            })
    }

    static func rows(_ office: GeneratedOffice) throws -> AttributeRows {
        try AttributeRows(
            office, catalogue: AttributeCatalogue(rows: table("attribute").rows), seats: seats(),
            requirements: table("occupation_requirement").rows.map { ($0[0], $0[1]) })
    }

    static func rules() throws -> CompiledRuleSet {
        let yaml = try #require(SchemaFiles.named("rules/default.yaml")).text
        let affinities = try table("occupation_affinity").rows.map {
            ReferenceData.Affinity(a: $0[0], b: $0[1], value: Int64($0[2])!, isDirected: $0[3] == "true")
        }
        return try CompiledRuleSet.compile(
            yaml: yaml, catalogue: AttributeCatalogue(rows: table("attribute").rows), reference: ReferenceData(affinities: affinities))
    }
}

import OfficeRows
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

    private static let embedded = Result { try EmbeddedRules() }

    static func rows(_ office: GeneratedOffice) throws -> AttributeRows { try embedded.get().rows(office) }

    static func rules() throws -> CompiledRuleSet { try embedded.get().rules }
}

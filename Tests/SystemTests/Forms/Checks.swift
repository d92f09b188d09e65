import Postgres
import SchemaFiles
import Testing

/// Asks every query of `sql/checks` that does not wait for a daemon.
func requireChecks(_ owner: Connection, location: SourceLocation = #_sourceLocation) async throws {
    for file in SchemaFiles.inFolder("checks") where !["01", "02"].contains(file.name.dropFirst("checks/".count).prefix(2)) {
        let rows = try await owner.query(file.text)
        #expect(rows.count == 0, "\(file.name) returned \(rows.count) rows", sourceLocation: location)
    }
}

import DatabaseTesting
import Foundation
import Postgres
import SchemaFiles
import Store
import Testing

@Suite("SQL of the store")
struct StatementTests {
    @Test("every statement prepares against the migrated schema")
    func prepare() async throws {
        try await withDatabase { database in
            let connection = try await database.connect(as: "encaminha_owner")
            for (index, statement) in StoreStatements.all.enumerated() {
                do {
                    try await connection.runScript("prepare statement_\(index) as \(statement.sql)")
                } catch {
                    Issue.record("\(statement.name): \(String(reflecting: error))")
                }
            }
            await connection.close()
        }
    }

    @Test("every statement type of the module is in the list")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Store")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        var declared: Set<String> = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /(?:enum|struct) (\w+): StoreStatement/) { declared.insert(String(match.output.1)) }
        }
        #expect(declared == Set(StoreStatements.all.map(\.name)))
        #expect(declared.count == StoreStatements.all.count)
    }

    @Test("every check of sql/checks returns no row on a fresh database")
    func checks() async throws {
        try await withDatabase { database in
            let connection = try await database.connect()
            let files = SchemaFiles.inFolder("checks")
            #expect(files.count >= 16)
            for file in files where !file.name.contains("01_every_change_is_reflected") {
                let rows = try await connection.query(file.text)
                #expect(rows.count == 0, "\(file.name)")
            }
            await connection.close()
        }
    }
}

import DatabaseTesting
import Postgres
import Store
import Testing

@Suite("Row-level security")
struct RowSecurityTests {
    // With its policy gone the change log looked empty, and the daemon followed nothing without a word.
    @Test(
        "is asked for by whoever relies on it, and the table that lost it is named",
        arguments: [
            ("alter table office.candidate disable row level security", "office.candidate"),
            ("alter table placement.proposal no force row level security", "placement.proposal"),
            ("drop policy daemon_reads on capture.change_log", "capture.change_log"),
            ("alter policy daemon_reads on placement.proposal to encaminha_auditor", "placement.proposal"),
        ])
    func isRequired(change: String, table: String) async throws {
        try await withDatabase { database in
            let daemon = try await database.connect(as: "encaminhad")
            try await RowSecurity.require(on: daemon)
            let admin = try await database.connect()
            try await admin.runScript(change)
            let error = await #expect(throws: StoreError.self) { try await RowSecurity.require(on: daemon) }
            #expect(error?.kind == .privilege)
            #expect(error?.message.hasSuffix(" on \(table)") == true, "\(error?.message ?? "")")
            await admin.close()
            await daemon.close()
        }
    }
}

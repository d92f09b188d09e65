import Store
import Testing

@Suite("Planning migrations")
struct MigrationPlanTests {
    let known = ["000001_create_a.sql", "000002_create_b.sql", "000003_create_c.sql"].compactMap {
        Migration(fileName: $0, sql: "select '\($0)';")
    }

    private func applied(_ migrations: some Sequence<Migration>) -> [MigrationPlan.Applied] {
        migrations.map { MigrationPlan.Applied(version: $0.version, name: $0.name, sha256: $0.sha256) }
    }

    @Test("a fresh database gets everything, in order")
    func fresh() throws {
        #expect(try MigrationPlan(known: known, applied: []).pending.map(\.version) == [1, 2, 3])
    }

    @Test("a database half way gets the rest")
    func halfWay() throws {
        #expect(try MigrationPlan(known: known, applied: applied(known.prefix(2))).pending.map(\.version) == [3])
    }

    @Test("a newer database is refused, and what to do is said")
    func newer() {
        let error = #expect(throws: StoreError.self) { try MigrationPlan(known: Array(known.prefix(2)), applied: applied(known)) }
        #expect(error?.message == "the database is newer than this program: it has migration 3 (create_c), the program knows 2")
        #expect(error?.hint.contains("newer version") == true)
    }

    @Test("a migration that was changed after it was applied is refused")
    func changed() throws {
        var rows = applied(known)
        rows[1] = MigrationPlan.Applied(version: 2, name: "create_b", sha256: String(repeating: "0", count: 64))
        let error = #expect(throws: StoreError.self) { try MigrationPlan(known: known, applied: rows) }
        #expect(error?.message == "migration 2 (create_b) is not the one this program knows")
    }

    @Test("a gap is refused")
    func gap() {
        let error = #expect(throws: StoreError.self) { try MigrationPlan(known: known, applied: applied([known[0], known[2]])) }
        #expect(error?.message == "migration 2 (create_b) is missing though later ones are there")
    }

    @Test("an unknown migration below the newest is refused")
    func unknown() {
        let error = #expect(throws: StoreError.self) { try MigrationPlan(known: [known[0], known[2]], applied: applied(known)) }
        #expect(error?.message == "the database has migration 2 (create_b), which this program does not know")
    }

    @Test(
        "only names of six digits, an underscore and words are migrations",
        arguments: ["1_a.sql", "000000_a.sql", "000001-a.sql", "000001_a.txt", "abc"])
    func names(name: String) {
        #expect(Migration(fileName: name, sql: "") == nil)
    }

    @Test("the embedded migrations are numbered from 1 without a gap, and say their purpose and their locks")
    func embedded() {
        let migrations = Migration.embedded
        #expect(migrations.map(\.version) == Array(1...migrations.count))
        for migration in migrations {
            let header = migration.sql.split(separator: "\n").prefix(8).joined(separator: "\n")
            #expect(header.contains("-- Purpose:"), "\(migration.name)")
            #expect(header.contains("Locks:"), "\(migration.name)")
        }
    }
}

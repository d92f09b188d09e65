import DatabaseTesting
import Postgres
import SchemaFiles
import Store
import Testing

@Suite("Migrating")
struct MigratorTests {
    @Test("an empty database gets schema, code lists and the default rule set; a second run finds nothing to do")
    func twice() async throws {
        try await withEmptyDatabase { database in
            let connection = try await database.connect()
            let first = try await Migrator().run(on: connection)
            #expect(first.applied.count == Migration.embedded.count)
            #expect(first.loaded.count == 13)
            #expect(first.activatedRuleSet != nil)
            let (occupations, municipalities, activities) = try await connection.query(
                "select (select count(*) from reference.occupation), (select count(*) from reference.municipality), (select count(*) from reference.activity)"
            ).one((Int, Int, Int).self)
            #expect(occupations == 2713 && municipalities == 5571 && activities == 1359)

            let second = try await Migrator().run(on: connection)
            #expect(second.applied.isEmpty && second.loaded.isEmpty && second.activatedRuleSet == nil)
            #expect(second.version == first.version)
            try await Migrator.requireCurrentSchema(on: connection)
            await connection.close()
        }
    }

    @Test("versions stored before their rules were get them; until then they cannot be activated")
    func rulesOfOlderVersions() async throws {
        try await withDatabase { database in
            let connection = try await database.connect()
            let rules = "select array_agg(r::text order by r.code) from rules.rule r"
            let before = try await connection.query(rules).one([String].self)
            try await connection.runScript(
                "set session_replication_role = replica; delete from rules.rule; reset session_replication_role;")
            let hash = try await connection.query("select hash from rules.rule_set").one(String.self)
            let refused = await #expect(throws: PostgresError.self) { try await ActivateRuleSet.run(on: connection, hash: hash) }
            #expect(refused?.sqlState == SQLState(rawValue: "55000"))
            _ = try await Migrator().run(on: connection)
            #expect(try await connection.query(rules).one([String].self) == before)
            try await ActivateRuleSet.run(on: connection, hash: hash)
            await connection.close()
        }
    }

    @Test("two runs at once do the work once")
    func atOnce() async throws {
        try await withEmptyDatabase { database in
            let reports = try await withThrowingTaskGroup(of: Migrator.Report.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        let connection = try await database.connect()
                        defer { withExtendedLifetime(connection) {} }
                        return try await Migrator().run(on: connection)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(reports.map(\.applied.count).sorted() == [0, 0, Migration.embedded.count])
            #expect(reports.compactMap(\.activatedRuleSet).count == 1)
        }
    }

    @Test("a migration that fails leaves nothing of itself behind, and the next run goes on from there")
    func failing() async throws {
        try await withEmptyDatabase { database in
            let connection = try await database.connect()
            let good = try #require(Migration(fileName: "000001_create_a.sql", sql: "create schema a; create table a.b (c int);"))
            let bad = try #require(Migration(fileName: "000002_create_d.sql", sql: "create table a.d (e int); select 1 / 0;"))
            await #expect(throws: PostgresError.self) { try await Migrator(migrations: [good, bad]).run(on: connection) }
            let state = try await connection.query(
                "select (select array_agg(version) from migration.applied), to_regclass('a.d') is null, current_user::text"
            ).one(([Int32], Bool, String).self)
            #expect(state.0 == [1] && state.1)
            #expect(state.2 == "postgres", "the role taken for the work is given back")
            await connection.close()
        }
    }

    @Test("a newer database is refused by every program that works with it")
    func newer() async throws {
        try await withDatabase { database in
            let connection = try await database.connect()
            try await connection.query("insert into migration.applied (version, name, sha256) values (999999, 'from_the_future', '')")
            let migrating = await #expect(throws: StoreError.self) { try await Migrator().run(on: connection) }
            #expect(migrating?.kind == .schema)
            let working = await #expect(throws: StoreError.self) { try await Migrator.requireCurrentSchema(on: connection) }
            #expect(working?.hint == "Install the newer version of Encaminha.")
            await connection.close()
        }
    }

    @Test("a database that is not in UTF-8 is refused, before anything is made in it and whatever there is")
    func encoding() async throws {
        try await withEmptyDatabase { database in
            let connection = try await database.connect()
            let other = TestDatabase(name: database.name + "_ascii", target: database.target.setting("dbname", database.name + "_ascii"))
            try await connection.runScript("create database \(other.name) template template0 encoding 'SQL_ASCII' locale 'C'")
            let plain = try await other.connect()
            let migrating = await #expect(throws: StoreError.self) { try await Migrator().run(on: plain) }
            let working = await #expect(throws: StoreError.self) { try await Migrator.requireCurrentSchema(on: plain) }
            for error in [migrating, working] {
                #expect(error?.kind == .schema)
                #expect(error?.message.contains("SQL_ASCII") == true)
            }
            #expect(try await plain.query("select 1 from pg_namespace where nspname = 'migration'").count == 0)
            await plain.close()
            try await connection.runScript("drop database \(other.name)")
            await connection.close()
        }
    }

    @Test("a login without the rights is told which are missing")
    func rights() async throws {
        try await withEmptyDatabase { database in
            // The roles are there, made by the other tests' template; this database has not been given to the owner.
            try await withDatabase { _ in }
            let connection = try await database.connect(as: "encaminha_migrator")
            let error = await #expect(throws: StoreError.self) { try await Migrator().run(on: connection) }
            #expect(error?.kind == .privilege)
            await connection.close()
        }
    }

    @Test("a code list that staff goes on with keeps what they wrote; an official one is corrected")
    func policies() async throws {
        try await withDatabase { database in
            let connection = try await database.connect(as: "encaminha_owner")
            try await connection.query(
                "update reference.occupation_affinity set value = 123 where a = (select min(a) from reference.occupation_affinity)")
            try await connection.query("update reference.occupation set title = 'errado' where code = '717020'")
            try await connection.query("delete from reference.source")
            #expect(try await ReferenceLoader.loadAll(on: connection).count == 13)
            let (kept, corrected) = try await connection.query(
                """
                select (select count(*) from reference.occupation_affinity where value = 123),
                       (select title from reference.occupation where code = '717020')
                """
            ).one((Int, String).self)
            #expect(kept > 0)
            #expect(corrected == "Servente de obras")
            await connection.close()
        }
    }
}

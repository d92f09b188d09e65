package import Postgres
import Rules
import SchemaFiles

/// Brings a database to the schema of this program: roles, migrations, code lists, the default rule set.
///
/// Safe to run again and safe when two run at once: the second waits for the first and finds nothing to do.
package struct Migrator: Sendable {
    /// What a run did.
    package struct Report: Sendable, Equatable {
        /// `000001_create_schemas`, …
        package var applied: [String] = []
        /// The version the database is at now.
        package var version = 0
        /// Code lists that were loaded anew, by file.
        package var loaded: [String] = []
        /// The hash of the default rule set, if this run activated it.
        package var activatedRuleSet: String?
    }

    /// Makes two runs take turns; the number is the name.
    private static let lock = 0x656E_6361_6D69

    private let migrations: [Migration]

    package init() { self.init(migrations: Migration.embedded) }
    package init(migrations: [Migration]) { self.migrations = migrations }

    /// Applies everything that is missing.
    ///
    /// - Parameters:
    ///   - connection: As an administrator, or as `encaminha_migrator` where the roles exist.
    ///   - progress: Told in one line what is being done.
    /// - Throws: ``StoreError`` when the database is newer or not ours, or a right is missing; ``PostgresError``.
    package func run(on connection: Connection, progress: (String) -> Void = { _ in }) async throws -> Report {
        try Self.requireEncoding(of: connection)
        try await connection.query("select pg_advisory_lock($1)", [Int64(Self.lock)])
        var report = Report()
        do {
            try await RoleInstaller.install(on: connection, progress: progress)
            try await connection.runScript("set role encaminha_owner")
            try await apply(on: connection, &report, progress)
            try await loadAndActivate(on: connection, &report, progress)
        } catch {
            try? await Self.leave(connection)
            throw error
        }
        try await Self.leave(connection)
        return report
    }

    /// Refuses a database that this program does not fit: for whoever only uses it.
    package static func requireCurrentSchema(on connection: Connection) async throws {
        try requireEncoding(of: connection)
        let known = Migration.embedded
        let version = try await ReadSchemaVersion.run(on: connection)
        guard let version else {
            throw StoreError(.schema, "the database has no schema of Encaminha", hint: "Run `encaminha migrate` on it first.")
        }
        guard version == known.last?.version else {
            let isOlder = version < (known.last?.version ?? 0)
            throw StoreError(
                .schema, "the database is at migration \(version), this program needs \(known.last?.version ?? 0)",
                hint: isOlder ? "Run `encaminha migrate` with this version." : "Install the newer version of Encaminha.")
        }
    }

    /// Elsewhere the same text is other bytes, and the server takes bytes for text that are none.
    private static func requireEncoding(of connection: Connection) throws(StoreError) {
        let encoding = connection.parameterStatus("server_encoding") ?? "an encoding it does not tell"
        guard encoding == "UTF8" else {
            throw StoreError(
                .schema, "the database is in \(encoding), and not in UTF-8", hint: "Dump it, and load it into one made with `-E UTF8`.")
        }
    }

    private static func leave(_ connection: Connection) async throws {
        try await connection.runScript("reset role")
        try await connection.query("select pg_advisory_unlock($1)", [Int64(lock)])
    }

    private func apply(on connection: Connection, _ report: inout Report, _ progress: (String) -> Void) async throws {
        try await connection.runScript(
            """
            create schema if not exists migration;
            create table if not exists migration.applied (
                version    int not null,
                name       text not null,
                sha256     text not null,
                applied_at timestamptz not null default now(),
                applied_by name not null default session_user,
                constraint applied_pkey primary key (version)
            );
            comment on schema migration is 'Which migrations this database has.';
            comment on table migration.applied is 'One row per migration. Written by `encaminha migrate` alone.';
            """)
        let rows = try await connection.query("select version, name, sha256 from migration.applied order by version")
            .decode((Int32, String, String).self)
        let plan = try MigrationPlan(
            known: migrations, applied: rows.map { MigrationPlan.Applied(version: Int($0.0), name: $0.1, sha256: $0.2) })
        for migration in plan.pending {
            let file = "\(String(repeating: "0", count: 6 - String(migration.version).count))\(migration.version)_\(migration.name)"
            progress("applying \(file)")
            try await connection.withTransaction { connection in
                // Its own row first: what fails takes it along, what succeeds cannot be without it.
                try await connection.query(
                    "insert into migration.applied (version, name, sha256) values ($1, $2, $3)",
                    [Int32(migration.version), migration.name, migration.sha256])
                try await connection.runScript("set local lock_timeout = '10s';\n" + migration.sql)
            }
            report.applied.append(file)
        }
        report.version = migrations.last?.version ?? 0
        // Whoever works with the database may ask whether it fits.
        try await connection.runScript(
            """
            grant usage on schema migration to encaminhad, encaminha_staff, encaminha_auditor;
            grant select on migration.applied to encaminhad, encaminha_staff, encaminha_auditor;
            """)
    }

    private func loadAndActivate(on connection: Connection, _ report: inout Report, _ progress: (String) -> Void) async throws {
        report.loaded = try await ReferenceLoader.loadAll(on: connection, progress: progress)
        guard let file = SchemaFiles.named("rules/default.yaml") else { return }
        let hash = try await PublishRuleSet.run(on: connection, source: file.text, reason: "regras padrão desta versão do Encaminha")
        for version in try await ReadRuleSetsWithoutRules.run(on: connection) {
            // A version that cannot be read by now has never explained anything in the form that needs its rules.
            do { try await PublishRuleSet.run(on: connection, source: version.source, reason: version.reason) } catch is RuleProblemList {}
        }
        if try await ReadActiveRuleSet.run(on: connection) == nil {
            try await ActivateRuleSet.run(on: connection, hash: hash)
            report.activatedRuleSet = hash
        }
    }
}

/// The newest migration of a database; nil where there is no schema of ours.
enum ReadSchemaVersion: StoreStatement {
    static let sql = "select max(version) from migration.applied"

    static func run(on connection: Connection) async throws -> Int? {
        do {
            return try await connection.query(sql).one((Int32?).self).map(Int.init)
        } catch let error as PostgresError where error.sqlState == .undefinedTable || error.sqlState == .invalidSchemaName {
            return nil
        }
    }
}

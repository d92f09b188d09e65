import Postgres
import SchemaFiles

/// Creates the cluster's roles where they are missing, and lets the owner create in this database.
enum RoleInstaller {
    /// - Throws: ``StoreError`` when roles are missing and the login may not create them.
    static func install(on connection: Connection, progress: (String) -> Void) async throws {
        let (missing, mayCreate, isOwner, ownerMayCreate) = try await connection.query(
            """
            select exists (select from unnest(array['encaminha_owner', 'encaminha_migrator', 'encaminhad', 'encaminha_staff',
                                                    'encaminha_employer', 'encaminha_auditor']) as wanted(name)
                           where not exists (select from pg_roles where rolname = wanted.name)),
                   r.rolsuper or r.rolcreaterole,
                   r.rolsuper or pg_has_role(d.datdba, 'usage'),
                   coalesce((select has_database_privilege(o.oid, d.oid, 'create') from pg_roles o where o.rolname = 'encaminha_owner'), false)
            from pg_roles r, pg_database d
            where r.rolname = current_user and d.datname = current_database()
            """
        ).one((Bool, Bool, Bool, Bool).self)
        if missing {
            guard mayCreate, let roles = SchemaFiles.named("roles.sql") else {
                throw StoreError(
                    .privilege, "the roles of Encaminha are missing and this login may not create them",
                    hint: "Run `encaminha migrate` once as a superuser, or have an administrator run sql/roles.sql.")
            }
            progress("creating roles")
            try await create(roles.text, on: connection)
        }
        guard !ownerMayCreate else { return }
        guard isOwner else {
            throw StoreError(
                .privilege, "encaminha_owner may not create schemas in this database",
                hint: "As the database's owner, run: grant create on database … to encaminha_owner.")
        }
        // A database that is ours alone is owned by the owner of everything in it: migrations revoke what PUBLIC has by default.
        try await connection.runScript(
            "do $$ begin execute format('alter database %I owner to encaminha_owner', current_database()); end $$")
    }

    /// Roles belong to the whole cluster, so runs in two databases can meet here; the loser finds them made.
    private static func create(_ script: String, on connection: Connection) async throws {
        for attempt in 1... {
            do {
                return try await connection.runScript(script)
            } catch let error as PostgresError where attempt < 5 && isRace(error) {
                continue
            }
        }
    }

    private static func isRace(_ error: PostgresError) -> Bool {
        switch error.sqlState {
        // duplicate_object, unique_violation, and "tuple concurrently updated" of the catalogues.
        case SQLState(rawValue: "42710"), SQLState(rawValue: "23505"), SQLState(rawValue: "XX000"): true
        default: false
        }
    }
}

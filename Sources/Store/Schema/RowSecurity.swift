package import Postgres

/// Who sees which rows is as the migrations left it: for whoever is about to rely on it.
package enum RowSecurity {
    /// Refuses a database in which a table of people or employers is unguarded, or in which this role would see none of the rows it may read.
    ///
    /// A policy that is gone makes no error: the table merely looks empty, and whoever computes from it computes from nothing.
    ///
    /// - Throws: ``StoreError`` of kind `privilege` with the names of the tables; ``PostgresError``.
    package static func require(on connection: Connection) async throws {
        let tables = try await ReadUnguardedTables.run(on: connection)
        guard tables.isEmpty else {
            throw StoreError(
                .privilege, "row-level security is not as it should be on \(tables.joined(separator: ", "))",
                hint: "Somebody has turned it off, or dropped the policy of this role; `encaminha doctor` says more.")
        }
    }
}

/// Tables without forced row-level security, and tables that this role may read and no policy lets it see.
enum ReadUnguardedTables: StoreStatement {
    static let sql = """
        select c.oid::regclass::text
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p')
          and n.nspname in ('office', 'identity', 'placement', 'rules', 'capture', 'formulario')
          and (not (c.relrowsecurity and c.relforcerowsecurity)
            or (has_table_privilege(c.oid, 'select')
                and not (select r.rolsuper or r.rolbypassrls from pg_roles r where r.rolname = current_user)
                and not exists (
                    select from pg_policy p, unnest(p.polroles) as member (role)
                    where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
                      and case when member.role = 0 then true else pg_has_role(member.role, 'usage') end)))
        order by 1
        """

    static func run(on connection: Connection) async throws -> [String] {
        try await connection.query(sql).decode(String.self)
    }
}

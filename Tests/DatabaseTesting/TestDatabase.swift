package import LocalPostgres
import Logging
package import Postgres
import Store
import Synchronization

/// A database of a test's own.
package struct TestDatabase: Sendable {
    package let name: String
    /// As the cluster's superuser.
    package let target: ConnectionTarget

    package init(name: String, target: ConnectionTarget) {
        self.name = name
        self.target = target
    }

    /// A connection as the given role; `encaminha_owner`, which cannot log in, is taken with SET ROLE. The superuser where none is given.
    package func connect(as role: String? = nil) async throws -> Connection {
        var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        logger.logLevel = .critical
        guard let role, role != "encaminha_owner" else {
            let connection = try await Connection.connect(to: target, logger: logger)
            if role != nil { try await connection.runScript("set role encaminha_owner") }
            return connection
        }
        return try await Connection.connect(to: target.setting("user", role), logger: logger)
    }
}

/// Lends a database cloned from the run's template: migrated, with the code lists, the default rule set, one unit (Vitória/ES), an employer
/// with the login `empregador_teste`, and a member of staff with the login `equipe_teste`.
package func withDatabase<Result>(_ body: (TestDatabase) async throws -> Result) async throws -> Result {
    let template = try await Template.name
    return try await withClone(of: template, body)
}

/// Lends an empty database.
package func withEmptyDatabase<Result>(_ body: (TestDatabase) async throws -> Result) async throws -> Result {
    try await withClone(of: "template0", body)
}

/// Lends a database like that of ``withDatabase(_:)`` on a cluster nobody else uses, for what would hold up the others.
package func withDatabaseOfItsOwnCluster<Result: Sendable>(_ body: (TestDatabase, PrivateCluster) async throws -> Result) async throws
    -> Result
{
    try await PrivateCluster.with(.temporary, .fast) { cluster in
        let database = TestDatabase(name: Template.database, target: cluster.target.setting("dbname", Template.database))
        let connection = try await Connection.connect(to: cluster.target, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await connection.runScript("create database \(database.name) template template0")
        await connection.close()
        try await Template.fill(database)
        return try await body(database, cluster)
    }
}

private let databaseCount = Mutex(0)

private func withClone<Result>(of template: String, _ body: (TestDatabase) async throws -> Result) async throws -> Result {
    let cluster = try await SharedCluster.target
    let number = databaseCount.withLock { count in
        count += 1
        return count
    }
    let database = TestDatabase(name: "test_\(number)", target: cluster.setting("dbname", "test_\(number)"))
    try await administer("create database \(database.name) template \(template)")
    do {
        // A clone has its template's tables but not its rights on the database itself.
        if template == Template.database { try await database.connect().runScript(Template.databaseRights(database.name)) }
        let result = try await body(database)
        try await administer("drop database \(database.name) with (force)")
        return result
    } catch {
        try? await administer("drop database \(database.name) with (force)")
        throw error
    }
}

/// One statement as the superuser, outside any transaction.
private func administer(_ sql: String) async throws {
    var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let connection = try await Connection.connect(to: try await SharedCluster.target, logger: logger)
    try await connection.runScript(sql)
    await connection.close()
}

/// The day at the unit of every test database, in SQL. The server's own zone is UTC, where it is tomorrow already for three hours of each day.
package let today = "(now() at time zone 'America/Sao_Paulo')::date"

/// The migrated database all clones are made of.
private enum Template {
    static let database = "encaminha_template"

    static var name: String {
        get async throws { try await made.value }
    }

    private static let made = Task<String, any Error> {
        try await administer("create database \(database) template template0")
        try await fill(TestDatabase(name: database, target: try await SharedCluster.target.setting("dbname", database)))
        return database
    }

    /// Migrates an empty database and puts the little office in it that every test begins with.
    static func fill(_ database: TestDatabase) async throws {
        let connection = try await database.connect()
        _ = try await Migrator().run(on: connection)
        try await connection.runScript(
            """
            do $$
            begin
                if not exists (select from pg_roles where rolname = 'empregador_teste') then
                    create role empregador_teste login in role encaminha_employer;
                    create role equipe_teste login in role encaminha_staff;
                end if;
            end
            $$;
            -- One office has a daemon or two; here many share a cluster.
            alter role encaminhad connection limit -1;
            set role encaminha_owner;
            insert into office.market (name) values ('Grande Vitória');
            insert into office.unit (market_id, name, state, municipality, time_zone)
            values (1, 'Escritório Social de Vitória', 'ES', '3205309', 'America/Sao_Paulo');
            insert into office.employer (unit_id, cnpj, name, activity)
            values (1, '11222333000181', 'Construtora Exemplo Ltda', '4120400');
            insert into office.employer_login (role_name, employer_id) values ('empregador_teste', 1);
            insert into office.staff_member (role_name, unit_id) values ('equipe_teste', 1);
            """)
        await connection.close()
    }

    /// What the first migration does for the database it runs in.
    static func databaseRights(_ name: String) -> String {
        """
        alter database \(name) owner to encaminha_owner;
        revoke all on database \(name) from public;
        grant connect on database \(name) to encaminhad, encaminha_staff, encaminha_employer, encaminha_auditor, encaminha_migrator;
        """
    }
}

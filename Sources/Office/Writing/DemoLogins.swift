package import Postgres

/// Logins to try an office with: somebody of the staff and somebody of an employer.
///
/// Logins belong to the cluster, not to the database: in a cluster that others use, give names nobody else has.
package enum DemoLogins {
    /// One login.
    package struct Login: Sendable {
        package let name: String
        /// nil where the server lets the login in without one, as a private socket does. It is sent in clear: the connection must be local
        /// or encrypted, and the server must not log statements.
        package let password: String?

        package init(name: String, password: String? = nil) {
            self.name = name
            self.password = password
        }
    }

    /// Creates both logins, or takes them as they are and lets them in, and maps them to the unit and the employer, in one transaction.
    ///
    /// - Parameter connection: Of a superuser, or of somebody who may create roles and take `encaminha_owner`; idle.
    /// - Throws: The server's error, after which nothing is changed.
    package static func create(
        staff: Login, unit: Int32, employer: Login, employerID: Int64, through connection: Connection
    ) async throws {
        try await connection.withTransaction { connection in
            try await create(staff, in: "encaminha_staff", connection)
            try await create(employer, in: "encaminha_employer", connection)
            try await connection.runScript("set local role encaminha_owner")
            try await connection.query(
                "insert into office.staff_member (role_name, unit_id) values ($1::text::name, $2) on conflict do nothing",
                [staff.name, unit])
            try await connection.query(
                """
                insert into office.employer_login (role_name, employer_id) values ($1::text::name, $2)
                on conflict (role_name) do update set employer_id = excluded.employer_id
                """, [employer.name, employerID])
        }
    }

    private static func create(_ login: Login, in group: String, _ connection: Connection) async throws {
        let isThere = try await connection.query(
            "select exists (select from pg_catalog.pg_roles where rolname = $1)", [login.name]
        ).one(Bool.self)
        // Statements about roles take no parameters; the server quotes.
        let script = try await connection.query(
            """
            select format(case when $1 then 'alter' else 'create' end || ' role %I login', $2::text)
                || coalesce(format(' password %L', $3::text), '') || format('; grant %I to %I', $4::text, $2::text)
            """, [isThere, login.name, login.password, group]
        ).one(String.self)
        try await connection.runScript(script)
    }
}

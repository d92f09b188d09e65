package import Postgres

/// Writes an invented office into a database.
package enum OfficeWriter {
    /// What was written, by the ids the database gave; positions are those of the office.
    package struct Written: Sendable {
        package let unit: Int32
        package let employers: [Int64]
        package let vacancies: [Int64]
        package let candidates: [Int64]
    }

    /// Writes all of it beside what is there, in one transaction: a new unit in a market of its own, then employers, vacancies and people.
    ///
    /// Rows go in by COPY and INSERT, parents before children, so every trigger and check applies as to anybody's rows, and the daemon is
    /// rung once.
    ///
    /// - Parameter connection: Of `encaminha_owner` or of somebody who may take that role; idle.
    /// - Throws: The server's error, after which nothing is written: codes the reference data lack, for instance.
    /// - Complexity: O(rows). Nine tenths of the time is the server's, in the triggers that check codes and raise versions.
    package static func write(_ office: GeneratedOffice, through connection: Connection) async throws -> Written {
        try await connection.withTransaction { connection in
            try await connection.runScript("set local role encaminha_owner")
            let written = Written(
                unit: try await write(office.unit, through: connection),
                employers: try await reserve(office.employers.count, "office.employer", "employer_id", connection),
                vacancies: try await reserve(office.vacancies.count, "office.vacancy", "vacancy_id", connection),
                candidates: try await reserve(office.candidates.count, "office.candidate", "candidate_id", connection))
            try await writeEmployers(office, written, connection)
            try await writeVacancies(office, written, connection)
            try await writeCandidates(office, written, connection)
            try await writePeople(office, written, connection)
            try await writeBelongings(office, written, connection)
            // Whoever reads first should plan with what is there; autovacuum comes a minute later.
            try await connection.runScript(
                "analyze office.vacancy, office.candidate, office.candidate_occupation, office.candidate_course, office.candidate_constraint"
            )
            return written
        }
    }

    private static func write(_ unit: Unit, through connection: Connection) async throws -> Int32 {
        let market = try await connection.query(
            "insert into office.market (name) values ($1) returning market_id", [unit.market]
        ).one(Int32.self)
        return try await connection.query(
            """
            insert into office.unit (market_id, name, state, municipality, time_zone, address, phone, email)
            values ($1, $2, $3, $4, $5, $6, $7, $8) returning unit_id
            """,
            [market, unit.name, unit.state, unit.municipality, unit.timeZone, unit.address, unit.phone, unit.email]
        ).one(Int32.self)
    }

    /// Ids that nobody else gets, so that children can name their parents before the parents are read back.
    private static func reserve(_ count: Int, _ table: String, _ column: String, _ connection: Connection) async throws -> [Int64] {
        try await connection.query(
            "select nextval(pg_get_serial_sequence($1, $2)) from generate_series(1, $3)", [table, column, count]
        ).decode(Int64.self)
    }

    private static func writeEmployers(_ office: GeneratedOffice, _ written: Written, _ connection: Connection) async throws {
        try await copy(into: "office.employer", "employer_id, unit_id, cnpj, name, activity, status", connection) { rows in
            for (id, employer) in zip(written.employers, office.employers) {
                try await rows.write(id, written.unit, employer.cnpj, employer.name, employer.activity, employer.status)
            }
        }
    }

    /// Copies rows into a table by way of a temporary one: COPY refuses tables with row-level security, which is forced on ours, while INSERT
    /// goes by it.
    ///
    /// - Parameters:
    ///   - columns: Their names, separated by commas, in the order in which `body` writes them.
    static func copy(
        into table: String, _ columns: String, _ connection: Connection, _ body: (inout CopyWriter) async throws -> Void
    ) async throws {
        try await connection.runScript("create temporary table staged on commit drop as select \(columns) from \(table) with no data")
        try await connection.copyIn("copy pg_temp.staged from stdin (format binary)", body)
        try await connection.runScript(
            """
            insert into \(table) (\(columns)) overriding system value select \(columns) from pg_temp.staged;
            drop table pg_temp.staged
            """)
    }
}

import DatabaseTesting
import Postgres
import Testing

/// What somebody was told when a form refused a row.
struct Refusal: Equatable, Sendable {
    let state: String
    let table: String
    let column: String
    let message: String
    let hint: String
}

/// One problem as `formulario.verificar` and `formulario.enviar` name it.
struct Problem: Equatable, Sendable {
    let column: String?
    let reason: String
    let hint: String
}

extension Connection {
    /// Runs a statement that must be refused.
    func refusal(_ sql: String, _ parameters: [any PostgresEncodable] = [], location: SourceLocation = #_sourceLocation) async throws
        -> Refusal
    {
        do {
            try await query(sql, parameters)
        } catch let error as PostgresError {
            return Refusal(
                state: error.sqlState?.rawValue ?? "", table: [error.schema, error.table].compactMap(\.self).joined(separator: "."),
                column: error.column ?? "", message: error.message, hint: error.hint ?? "")
        }
        Issue.record("nothing was refused: \(sql) \(parameters)", sourceLocation: location)
        throw NothingRefused()
    }

    /// What `formulario.verificar` says of a submission.
    func problems(_ json: String) async throws -> [Problem] {
        try await query("select coluna, motivo, dica from formulario.verificar($1::text)", [json]).decode((String?, String, String).self)
            .map { Problem(column: $0.0, reason: $0.1, hint: $0.2) }
    }
}

struct NothingRefused: Error {}

/// A second unit and a second employer, who must see and touch nothing of the first.
enum Neighbours {
    static let employer = "empregador_vizinho"
    static let staff = "equipe_vizinha"
    /// An employer's login that nobody mapped to an employer.
    static let stray = "empregador_solto"

    static func move(into database: TestDatabase) async throws {
        let admin = try await database.connect()
        // Roles belong to the cluster, and advisory locks to a database: tests that run side by side may both try, and one of them wins.
        try await admin.runScript(
            """
            do $$
            begin
                if not exists (select from pg_roles where rolname = '\(stray)') then
                    create role \(employer) login in role encaminha_employer;
                    create role \(stray) login in role encaminha_employer;
                    create role \(staff) login in role encaminha_staff;
                end if;
            exception when duplicate_object or unique_violation then
                null;
            end
            $$;
            set role encaminha_owner;
            insert into office.market (name) values ('Acre');
            insert into office.unit (market_id, name, state, municipality, time_zone)
            select max(market_id), 'Escritório Social de Rio Branco', 'AC', '1200401', 'America/Rio_Branco' from office.market;
            insert into office.employer (unit_id, cnpj, name) values (1, '12ABC34501DE35', 'Oficina Alfa');
            insert into office.employer_login select '\(employer)', employer_id from office.employer where cnpj = '12ABC34501DE35';
            insert into office.staff_member select '\(staff)', unit_id from office.unit where state = 'AC';
            """)
        await admin.close()
    }
}

/// A row of `formulario.vaga` in which everything is in order, with some columns written otherwise.
struct VacancyForm {
    var columns: [String: String] = [
        "cargo": "'Servente de obras'", "ocupacao": "'717020'", "lugares": "2", "salario": "1850", "municipio": "'Vitória/ES'",
        "horario": "'seg a sex 08:00-17:00 (intervalo 12:00-13:00); sáb 08:00-12:00'",
    ]

    /// - Parameter changes: Columns with SQL expressions; an empty one leaves the column out.
    static func insert(_ changes: [String: String] = [:]) -> String {
        let columns = VacancyForm().columns.merging(changes) { _, new in new }.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        return
            "insert into formulario.vaga (\(columns.map(\.key).joined(separator: ", "))) values (\(columns.map(\.value).joined(separator: ", ")))"
    }
}

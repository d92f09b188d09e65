import DatabaseTesting
import Postgres
import SchemaFiles
import Testing

/// A way to break what a query of `sql/checks` watches over.
struct Damage: Sendable, CustomTestStringConvertible {
    /// The number the check's file begins with.
    let check: String
    let sql: String

    init(_ check: String, _ sql: String) { (self.check, self.sql) = (check, sql) }

    var testDescription: String { "\(check): \(sql.prefix(60))" }

    static let all: [Damage] = [
        .init("01", "insert into capture.change_log (kind, id) values (1, 1)"),
        .init("02", "update placement.proposal set vacancy_version = 99"),
        .init("02", "update placement.proposal set candidate_version = 99"),
        .init(
            "03",
            """
            alter table placement.proposal drop constraint proposal_one_per_pair;
            insert into placement.proposal overriding system value
            select (jsonb_populate_record(p, '{"proposal_id": 999999}')).* from placement.proposal p
            """),
        .init("04", "update office.candidate set enrolment = 'withdrawn'"),
        .init("04", "update office.vacancy set status = 'cancelled'"),
        .init(
            "05",
            """
            insert into placement.proposal_event (proposal_id, vacancy_id, candidate_id, from_state, to_state, actor)
            values (1, 1, 1, 'proposed', 'approved', 'encaminhad')
            """),
        .init("05", "update placement.proposal set state = 'approved', decided_at = now(), decided_by = 'encaminhad'"),
        .init("06", "update placement.proposal set state = 'withdrawn'"),
        .init("06", "delete from placement.proposal_event"),
        .init(
            "07", "alter table rules.rule_set drop constraint rule_set_hash_is_of_source; update rules.rule_set set source = source || ' '"),
        .init("08", "alter table office.candidate no force row level security"),
        .init("08", "create table placement.forgotten (id int)"),
        .init("09", "grant usage on schema identity to encaminhad"),
        .init("09", "grant select (civil_name) on identity.person to encaminha_auditor"),
        .init("09", "grant select on office.vacancy to public"),
        .init("10", "grant insert on placement.proposal to encaminhad"),
        .init("10", "alter table placement.proposal owner to encaminhad"),
        .init("10", "grant encaminha_staff to encaminhad"),
        .init("11", "alter function painel.aprovar(bigint, text) reset search_path"),
        .init("11", "grant execute on function painel.aprovar(bigint, text) to public"),
        .init("12", "alter view painel.proposta reset (security_invoker)"),
        .init("13", "update office.candidate set profile = 'familiar', custody = null, released_on = current_date"),
        .init("14", "delete from attribute.catalogue where name = 'skills'"),
        .init("14", "alter view attribute.candidate rename column skills to habilidades"),
        .init(
            "15",
            """
            insert into office.sharing_consent (candidate_id, vacancy_id, fields)
            select candidate_id, vacancy_id, '{name}' from placement.proposal;
            update office.candidate set enrolment = 'withdrawn'
            """),
        .init(
            "16",
            """
            insert into placement.proposal overriding system value
            select (jsonb_populate_record(p, jsonb_build_object('proposal_id', 1000 + i, 'candidate_id', 1000 + i))).*
            from placement.proposal p, generate_series(1, 100) i
            """),
        .init("17", "update formulario.vaga set lugares = lugares + 1"),
        .init("17", "update formulario.vaga set salario = salario + 0.01"),
        .init("17", "update office.vacancy set pay_unit = 'hora'"),
        .init("17", "delete from office.vacancy"),
        .init("18", "update office.candidate set enrolment = 'suspended'"),
        .init("19", "comment on column formulario.vaga.cargo is 'Cargo'"),
        .init(
            "20",
            """
            insert into capture.failure (kind, id, id2, reason)
            select 4, vacancy_id, candidate_id, 'A01: division by zero' from placement.proposal
            """),
        .init("20", "insert into capture.failure (kind, id, id2, reason) values (4, 999999, 1, 'A01: division by zero')"),
        .init("21", "insert into capture.failure (kind, id, id2, reason) select 1, vacancy_id, 0, 'ended the process' from placement.proposal limit 1"),
        .init(
            "21", "insert into capture.failure (kind, id, id2, reason) select 2, candidate_id, 0, 'ended the process' from placement.proposal limit 1"),
        .init(
            "22",
            #"update placement.proposal set explanation = format('{"form":2,"gates":[["X99","yes",[]]],"rule_set":"%s"}', rule_set_hash)"#),
        .init("22", #"update placement.proposal set explanation = '{"form":2,"rule_set":"another"}'"#),
        .init("22", "insert into rules.rule (hash, code, weight, statement, basis) select hash, 'X99', 0, '', '' from rules.rule_set"),
        .init(
            "22",
            #"update placement.proposal set explanation = format('{"form":3,"names":[999],"rule_set":"%s"}', rule_set_hash)"#),
        .init("22", "delete from rules.rule"),
        .init("22", "delete from rules.vocabulary"),
    ]
}

@Suite("The checks")
struct CheckTests {
    @Test("every check finds what it is there to find, and nothing in a database that is in order")
    func find() async throws {
        let numbers = SchemaFiles.inFolder("checks").map { String($0.name.dropFirst("checks/".count).prefix(2)) }
        #expect(Set(numbers) == Set(Damage.all.map(\.check)))
        try await PanelOffice.with { database, office in
            let admin = try await database.connect()
            // As if a daemon had just placed everything.
            try await admin.query("update capture.cursor set snapshot = pg_current_snapshot()")
            for damage in Damage.all {
                let check = try #require(SchemaFiles.inFolder("checks").first { $0.name.hasPrefix("checks/\(damage.check)") })
                #expect(try await admin.query(check.text).count == 0, "\(check.name) in a database that is in order")
                try await admin.runScript("begin; set local session_replication_role = replica; " + damage.sql)
                #expect(try await admin.query(check.text).count > 0, "\(check.name) does not see: \(damage.sql)")
                try await admin.runScript("rollback")
            }
            await admin.close()
        }
    }
}

import DatabaseTesting
import Postgres
import Testing

@Suite("Limits, consent and contact")
struct PanelLimitTests {
    @Test("limits are recorded with source and attester, are unknown until gone through, and count while in force")
    func limits() async throws {
        try await PanelOffice.with { _, office in
            let person = office.person
            func record(_ kind: String, _ value: String?, _ source: String = "documento visto") async throws -> String {
                try await office.staff.query("select painel.registrar_restricao($1, $2, $3, $4)", [person, kind, value, source]).one(
                    String.self)
            }
            #expect(try await record("recolhimento", "todos os dias 22:00-06:00").contains("ainda não foram todas conferidas"))
            _ = try await record("Território", "Vitória; Serra", "pessoa")
            _ = try await record("tipo de local vedado", "bar; Estádio ou arena", "órgão")
            _ = try await record("área vedada", "Maruípe")
            _ = try await record("autorização de viagem", nil)
            try await office.staff.query(
                "select painel.registrar_restricao($1, 'autorizacao_trabalho_externo', 'privado', 'orgao', null, \(today) + 30)",
                [person])
            let columns =
                "curfew_hours, territory_restricted, permitted_municipalities, travel_authorised, barred_place_kinds, barred_areas, work_authorisations"
            let before = try await office.owner.query("select num_nonnulls(\(columns)) from attribute.candidate").one(Int32.self)
            #expect(before == 0)
            #expect(
                try await office.staff.query("select painel.conferir_restricoes($1)", [person]).one(String.self)
                    == "Conferidas hoje: 6 registradas.")
            let row = try await office.owner.query("select \(columns) from attribute.candidate").one(
                ([Int32], Bool, [String], Bool, [String], [String], [String]).self)
            #expect(row.0.count == 16)
            #expect((row.1, row.3) == (true, true))
            #expect((row.2, row.4, row.5, row.6) == (["3205002", "3205309"], ["bar", "estadio"], ["Maruípe"], ["privado"]))
            let shown = try await office.staff.query(
                "select tipo, valor, fonte, atestada_por::text from painel.restricao where tipo = 'recolhimento'"
            )
            .one((String, String, String, String).self)
            #expect(shown == ("recolhimento", "todos os dias 22:00–06:00", "documento visto", "equipe_teste"))
            try await office.staff.query(
                "select painel.encerrar_restricao(restricao, \(today) - 1) from painel.restricao where tipo = 'recolhimento'")
            #expect(try await office.owner.query("select curfew_hours from attribute.candidate").one([Int32].self) == [])
            try await requireChecks(office.owner)
        }
    }

    @Test("limits of one kind are read as one, each code once and in order; a term counts on its first day and on its last")
    func limitsOfOneKind() async throws {
        try await PanelOffice.with { _, office in
            // The day at the unit, which is the day limits go by.
            try await office.owner.query(
                """
                insert into office.candidate_constraint (candidate_id, kind, hours, codes, starts_on, ends_on, source)
                select $1, x.kind, x.hours::int4multirange, x.codes, u.today + x.first, u.today + x.last, 'documento_visto'
                from (select attribute.today(time_zone) as today from office.unit) u, (values
                    ('recolhimento', '{[0,60),[600,660)}', null::text[], null::int, null::int),
                    ('recolhimento', '{[30,120)}', null, 0, 0),
                    ('recolhimento', '{[9000,9060)}', null, 1, null),
                    ('territorio', null, array['3205309', '3205002'], null, 0),
                    ('territorio', null, array['3205309', '3201308'], -1, 1),
                    ('territorio', null, array['3205200'], null, -1),
                    ('area_vedada', null, array['praia', 'Centro'], null, null),
                    ('autorizacao_trabalho_externo', null, array['qualquer', 'privado'], -3, -1),
                    ('autorizacao_trabalho_externo', null, array['obra_publica'], 0, null),
                    ('autorizacao_trabalho_externo', null, array['privado'], 1, null)) x (kind, hours, codes, first, last)
                """, [office.person])
            try await office.owner.query(
                "update office.candidate set constraints_reviewed_on = current_date where candidate_id = $1", [office.person])
            let row = try await office.owner.query(
                """
                select c.curfew_hours, c.permitted_municipalities, c.barred_areas, c.work_authorisations,
                       array(select (day - u.today)::int4 from unnest(c.work_authorisation_expiries) day where day < '2200-12-31'),
                       array_length(c.work_authorisation_expiries, 1), c.barred_place_kinds, c.travel_authorised
                from attribute.candidate c, (select attribute.today(time_zone) as today from office.unit) u where c.candidate_id = $1
                """, [office.person]
            ).one(([Int32], [String], [String], [String], [Int32], Int32, [String], Bool).self)
            #expect(row.0 == [0, 120, 600, 660])
            #expect(row.1 == ["3201308", "3205002", "3205309"])
            #expect(row.2 == ["Centro", "praia"])
            #expect(row.3 == ["privado", "qualquer", "obra_publica"])
            #expect(row.4 == [-1, -1])
            #expect(row.5 == 3)
            #expect(row.6.isEmpty)
            #expect(!row.7)
        }
    }

    @Test("a limit nobody can read is refused with its column; there is no kind for an offence")
    func wrongLimits() async throws {
        try await PanelOffice.with { _, office in
            let entries: [(kind: String, value: String, source: String, column: String, reason: String)] = [
                ("delito", "x", "orgao", "tipo", "O tipo “delito” não existe."), ("", "x", "orgao", "tipo", "Falta o tipo."),
                ("recolhimento", "sempre", "orgao", "valor", "Não entendi “sempre”"),
                ("recolhimento", "", "orgao", "valor", "Falta dizer o limite."),
                ("territorio", "Atlântida", "orgao", "valor", "“Atlântida” não existe"),
                ("tipo_de_local_vedado", "cassino", "orgao", "valor", "“cassino” não está entre as opções"),
                ("autorizacao_trabalho_externo", "qualquer coisa", "orgao", "valor", "não está entre as opções"),
                ("recolhimento", "todos 22:00-06:00", "vizinho", "fonte", "A fonte “vizinho” não existe."),
            ]
            for entry in entries {
                let refusal = try await office.staff.refusal(
                    "select painel.registrar_restricao($1, $2, $3, $4)", [office.person, entry.kind, entry.value, entry.source])
                #expect((refusal.table, refusal.column) == ("painel.restricao", entry.column), "\(entry)")
                #expect(refusal.message.contains(entry.reason), "\(entry): \(refusal.message)")
                #expect(!refusal.hint.isEmpty)
            }
            for (dates, column) in [("'2026-02-01', '2026-01-01'", "fim"), ("null, 'infinity'", "fim"), ("'-infinity', null", "inicio")] {
                let refusal = try await office.staff.refusal(
                    "select painel.registrar_restricao($1, 'recolhimento', 'todos 22:00-06:00', 'orgao', \(dates))", [office.person])
                #expect(refusal.column == column)
            }
            #expect(try await office.staff.query("select * from painel.restricao").count == 0)
        }
    }

    @Test("what may be sent is named field by field, replaced by a new consent, and revoked any day")
    func consent() async throws {
        try await PanelOffice.with { _, office in
            func fields() async throws -> [String] {
                try await office.owner.query("select case when revoked_at is null then fields else '{}' end from office.sharing_consent")
                    .one([String].self)
            }
            let said = try await office.staff.query(
                "select painel.autorizar_envio($1, $2, 'Nome; telefone, nome')", [office.person, office.vacancy])
            #expect(said.count == 1)
            let wrong = try await office.staff.refusal(
                "select painel.autorizar_envio($1, $2, 'nome; delito')", [office.person, office.vacancy])
            #expect((wrong.column, wrong.message) == ("campos", "O campo “delito” não se pode enviar."))
            #expect(wrong.hint == "Campos: nome, telefone, habilidades, disponibilidade, experiencia.")
            try await office.staff.query(
                "select painel.autorizar_envio($1, $2, 'habilidades, experiência')", [office.person, office.vacancy])
            #expect(try await fields() == ["skills", "experience"])
            try await office.staff.query("select painel.revogar_envio($1, $2)", [office.person, office.vacancy])
            #expect(try await fields() == [])
            #expect(
                try await office.staff.refusal("select painel.revogar_envio($1, $2)", [office.person, office.vacancy]).state == "55000")
            #expect(try await office.staff.refusal("select painel.autorizar_envio($1, 999, 'nome')", [office.person]).column == "vaga")
        }
    }

    @Test("failed contacts add up until somebody speaks with the person; a confirmed profile is fresh")
    func contact() async throws {
        try await PanelOffice.with { _, office in
            func failures() async throws -> Int32 {
                try await office.staff.query("select contatos_sem_exito from painel.pessoa").one(Int32.self)
            }
            for (outcome, expected) in [("nao_atendeu", 1), ("Número errado", 2), ("recado", 2), ("falou", 0)] {
                try await office.staff.query("select painel.registrar_contato($1, $2)", [office.person, outcome])
                #expect(try await failures() == expected)
            }
            #expect(try await office.staff.refusal("select painel.registrar_contato($1, 'sumiu')", [office.person]).column == "resultado")
            try await office.owner.query("update office.candidate set confirmed_on = '2020-01-01'")
            try await office.staff.query("select painel.confirmar_perfil($1)", [office.person])
            let isToday = try await office.staff.query(
                "select confirmada_em = \(today) from painel.pessoa"
            ).one(Bool.self)
            #expect(isToday)
            try await office.staff.query("select painel.vetar_empregador($1, 1)", [office.person])
            #expect(try await office.owner.query("select employers_barred from attribute.candidate").one([Int64].self) == [1])
            try await office.staff.query("select painel.desvetar_empregador($1, 1)", [office.person])
            #expect(try await office.owner.query("select employers_barred from attribute.candidate").one([Int64].self) == [])
        }
    }
}

import DatabaseTesting
import Postgres
import Testing

@Suite("Staff decide")
struct PanelDecisionTests {
    @Test("the queue shows the social name, numbers a person can read, reasons, warnings and questions")
    func queue() async throws {
        try await PanelOffice.with { _, office in
            let row = try await office.staff.query(
                """
                select situacao, nome, cargo, empregador, aderencia::text, cobertura, prioridade::text, razoes, avisos, perguntas
                from painel.proposta where proposta_id = $1
                """, [office.proposal]
            ).one((String, String, String, String, String, Int32, String, [String], [String], [String]).self)
            #expect((row.0, row.1, row.2, row.3) == ("aguarda decisão", "Maria da Silva", "Servente de obras", "Construtora Exemplo Ltda"))
            #expect((row.4, row.5, row.6) == ("78.1", 64, "23.0"))
            #expect(row.7 == ["A ocupação é a que a pessoa quer."])
            #expect((row.8.count, row.9.count) == (1, 1))
        }
    }

    @Test("approving, undoing and declining each leave an event with actor, reason and note")
    func events() async throws {
        try await PanelOffice.with { _, office in
            let said = try await office.staff.query("select painel.aprovar($1, 'bom perfil')", [office.proposal]).one(String.self)
            #expect(said == "Aprovada: Maria da Silva para Servente de obras.")
            try await office.staff.query("select painel.desfazer($1, 'engano')", [office.proposal])
            // The approval was an attribute of the person: what was scored before it is scored again before anybody decides.
            let stale = try await office.staff.refusal("select painel.aprovar($1)", [office.proposal])
            #expect(stale.state == "40001")
            #expect(stale.message == "O cadastro da pessoa mudou depois desta proposta, ou ela não participa mais.")
            #expect(stale.hint == "Espere alguns segundos e confira a proposta de novo.")
            try await office.staff.query("select painel.recusar($1, 'Pessoa: sem interesse')", [office.proposal])
            let events = try await office.staff.query("select de, para, quem::text, motivo, nota from painel.historico order by evento")
                .decode((String?, String, String, String?, String?).self)
            #expect(events.map(\.1) == ["proposed", "approved", "proposed", "declined"])
            #expect(events.map(\.2) == ["encaminha_owner", "equipe_teste", "equipe_teste", "equipe_teste"])
            #expect(events.map(\.3) == [nil, nil, nil, "Pessoa: sem interesse"])
            #expect(events.map(\.4) == [nil, "bom perfil", "engano", nil])
            try await requireChecks(office.owner)
        }
    }

    @Test("nothing is approved by the rules or on the day of before")
    func staleRulesAndDay() async throws {
        try await PanelOffice.with { _, office in
            let place = "update capture.cursor set placed_on = jsonb_build_object('1', attribute.today('America/Sao_Paulo') - $1::int)"
            try await office.owner.query(place, [Int32(1)])
            let yesterday = try await office.staff.refusal("select painel.aprovar($1)", [office.proposal])
            #expect((yesterday.state, yesterday.message) == ("40001", "O sistema ainda não conferiu hoje esta proposta."))
            try await office.owner.query(place, [Int32(0)])
            try await office.owner.runScript(
                """
                insert into rules.rule_set (hash, name, source, reason)
                select encode(sha256(convert_to(source || ' ', 'UTF8')), 'hex'), 'outra', source || ' ', 'ensaio' from rules.rule_set limit 1;
                insert into rules.rule (hash, code, weight, statement, basis) select hash, 'X01', 0, '', '' from rules.rule_set where name = 'outra';
                insert into rules.vocabulary (hash, names) select hash, '{today}' from rules.rule_set where name = 'outra';
                insert into rules.activation (hash) select hash from rules.rule_set where name = 'outra';
                """)
            let before = try await office.staff.refusal("select painel.aprovar($1)", [office.proposal])
            #expect((before.state, before.message) == ("40001", "As regras mudaram depois desta proposta."))
            try await office.owner.runScript("insert into rules.activation (hash) select hash from rules.rule_set where name <> 'outra'")
            try await office.staff.query("select painel.aprovar($1)", [office.proposal])
            #expect(try await office.state() == "approved")
        }
    }

    @Test("what was decided is not decided again: the message says by whom and at what time of the unit")
    func alreadyDecided() async throws {
        try await PanelOffice.with { _, office in
            let nothing = try await office.staff.refusal("select painel.desfazer($1)", [office.proposal])
            #expect((nothing.state, nothing.message) == ("55000", "A proposta ainda aguarda decisão."))
            try await office.staff.query("select painel.recusar($1, 'outro', 'mudou de cidade')", [office.proposal])
            let clock = try await office.owner.query(
                "select to_char(decided_at at time zone 'America/Sao_Paulo', 'HH24:MI') from placement.proposal"
            ).one(String.self)
            for statement in ["select painel.aprovar($1)", "select painel.recusar($1, 'sem_interesse')"] {
                let refusal = try await office.staff.refusal(statement, [office.proposal])
                #expect((refusal.state, refusal.table, refusal.column) == ("55000", "painel.proposta", "situacao"))
                #expect(refusal.message == "A proposta já foi recusada por equipe_teste às \(clock) (Outro (escreva uma nota)).")
                #expect(refusal.hint.contains("painel.desfazer(\(office.proposal)"))
            }
        }
    }

    @Test("a refusal needs a reason of the list, and “outro” a note")
    func reasons() async throws {
        try await PanelOffice.with { _, office in
            let unknown = try await office.staff.refusal("select painel.recusar($1, 'não gostei')", [office.proposal])
            #expect((unknown.state, unknown.column, unknown.message) == ("23503", "motivo", "O motivo “não gostei” não existe."))
            #expect(unknown.hint.hasPrefix("Motivos: distancia_real, ") && unknown.hint.contains("sem_interesse"))
            let none = try await office.staff.refusal("select painel.recusar($1, '')", [office.proposal])
            #expect((none.state, none.message) == ("23502", "Falta o motivo da recusa."))
            let bare = try await office.staff.refusal("select painel.recusar($1, 'outro', '  ')", [office.proposal])
            #expect((bare.state, bare.column) == ("23502", "nota"))
            let long = try await office.staff.refusal("select painel.aprovar($1, repeat('a', 5000))", [office.proposal])
            #expect((long.column, long.message) == ("nota", "Tem 5000 caracteres; o máximo é 1000."))
            #expect(try await office.state() == "proposed")
        }
    }

    @Test("another unit's staff see and decide nothing, and staff change no table by themselves")
    func units() async throws {
        try await PanelOffice.with { database, office in
            try await Neighbours.move(into: database)
            let other = try await database.connect(as: Neighbours.staff)
            for view in ["proposta", "vaga", "pessoa", "verificacao", "historico", "restricao", "empregador"] {
                #expect(try await other.query("select * from painel.\(view)").count == 0, "\(view)")
            }
            for (statement, column) in [
                ("select painel.aprovar($1)", "proposta_id"), ("select painel.recusar($1, 'sem_interesse')", "proposta_id"),
                ("select painel.desfazer($1)", "proposta_id"),
            ] {
                let refusal = try await other.refusal(statement, [office.proposal])
                #expect((refusal.state, refusal.column) == ("42501", column))
                #expect(refusal.message == "A proposta \(office.proposal) não existe na sua unidade.")
            }
            for statement in [
                "select painel.retirar_adesao(\(office.person))", "select painel.por_que_nao(\(office.vacancy), \(office.person))",
                "select painel.autorizar_envio(\(office.person), \(office.vacancy), 'nome')",
                "select painel.dispensar(\(office.vacancy), 'V01', 'x')",
                "select painel.registrar_restricao(\(office.person), 'recolhimento', 'todos 22:00-06:00', 'orgao')",
                "select painel.reter_vaga(\(office.vacancy))",
            ] {
                #expect(try await other.refusal(statement).state == "42501", "\(statement)")
            }
            #expect(try await other.query("update painel.pessoa set bairro = 'x'").affectedRows == 0)
            for statement in [
                "update placement.proposal set state = 'approved'", "insert into office.vacancy_waiver values (1, 'V01', 'x')",
                "update office.candidate set enrolment = 'withdrawn'", "select painel.tomar_proposta(1, '{proposed}')",
                "select painel.mudar_adesao(1, 'active', null)",
                "delete from placement.proposal_event", "select * from formulario.vaga",
            ] {
                #expect(try await office.staff.refusal(statement).state == "42501", "\(statement)")
            }
            await other.close()
        }
    }

    /// Golden case 12.
    @Test(
        "a person who withdraws while somebody approves wins: the proposal is cancelled with the withdrawal, and the approval says why it failed"
    )
    func withdrawalWins() async throws {
        try await PanelOffice.with { database, office in
            try await office.staff.query("select painel.autorizar_envio($1, $2, 'nome, telefone')", [office.person, office.vacancy])
            let proposal = office.proposal
            try await office.staff.runScript("begin")
            try await office.staff.query("select painel.retirar_adesao($1, 'a pedido')", [office.person])
            let refusal = try await withThrowingTaskGroup(of: Refusal.self) { group in
                group.addTask {
                    let colleague = try await database.connect(as: "equipe_teste")
                    let refusal = try await colleague.refusal("select painel.aprovar($1)", [proposal])
                    await colleague.close()
                    return refusal
                }
                _ = try await eventually("the approval waits for the person's row") {
                    try await office.owner.query("select 1 from pg_locks where not granted").count > 0 ? true : nil
                }
                try await office.staff.runScript("commit")
                return try #require(try await group.next())
            }
            #expect((refusal.state, refusal.column) == ("55000", "situacao"))
            #expect(refusal.message.hasPrefix("A pessoa retirou a adesão, e a proposta foi cancelada às "))
            #expect(refusal.hint == "Nada a fazer: participar é livre e voluntário.")
            #expect(try await office.state() == "cancelled")
            #expect(try await office.owner.query("select revoked_at is not null from office.sharing_consent").one(Bool.self))
            let events = try await office.owner.query("select enrolment, reason from office.enrolment_event order by event_id").decode(
                (String, String?).self)
            #expect(events.map(\.0) == ["active", "withdrawn"])
            #expect(events.map(\.1) == [nil, "a pedido"])
            try await requireChecks(office.owner)
        }
    }

    @Test("an approval that comes first is cancelled by the withdrawal after it; coming back begins anew")
    func withdrawalAfterApproval() async throws {
        try await PanelOffice.with { _, office in
            try await office.staff.query("select painel.aprovar($1)", [office.proposal])
            let said = try await office.staff.query("select painel.retirar_adesao($1)", [office.person]).one(String.self)
            #expect(said.hasPrefix("Adesão retirada. Propostas canceladas: 1."))
            #expect(try await office.state() == "cancelled")
            let again = try await office.staff.refusal("select painel.retirar_adesao($1)", [office.person])
            #expect((again.state, again.message) == ("55000", "A adesão já foi retirada."))
            #expect(
                try await office.staff.refusal("select painel.desfazer($1)", [office.proposal]).message.hasPrefix(
                    "A pessoa retirou a adesão"))
            #expect(
                try await office.staff.refusal("select painel.autorizar_envio($1, $2, 'nome')", [office.person, office.vacancy]).message
                    == "A pessoa não está participando.")
            try await office.staff.query("select painel.retomar_adesao($1)", [office.person])
            #expect(try await office.staff.query("select adesao from painel.pessoa").one(String.self) == "ativa")
            try await requireChecks(office.owner)
        }
    }

    @Test("an undone refusal of somebody who left is not put back into the queue")
    func undoOfWhoLeft() async throws {
        try await PanelOffice.with { _, office in
            try await office.staff.query("select painel.recusar($1, 'nao_localizada')", [office.proposal])
            try await office.staff.query("select painel.retirar_adesao($1)", [office.person])
            let refusal = try await office.staff.refusal("select painel.desfazer($1)", [office.proposal])
            #expect((refusal.state, refusal.message) == ("55000", "A pessoa não está mais participando."))
            #expect(try await office.state() == "declined")
        }
    }

    @Test("an approval on a vacancy that changed a moment ago asks to look again")
    func vacancyChanged() async throws {
        try await PanelOffice.with { database, office in
            let employer = try await database.connect(as: "empregador_teste")
            try await employer.query("update formulario.vaga set salario = 1900")
            let refusal = try await office.staff.refusal("select painel.aprovar($1)", [office.proposal])
            #expect((refusal.state, refusal.message) == ("40001", "A vaga mudou depois desta proposta, ou não está mais aberta."))
            await employer.close()
        }
    }

    @Test("a finding is waived with a reason, and the waiver can be taken back")
    func waiver() async throws {
        try await PanelOffice.with { _, office in
            try await office.owner.query(
                "insert into placement.lint_finding values ($1, 'V02', 'block', 'Pede certidão sem base.', 'Retire a exigência.', 'TST, Tema 1')",
                [office.vacancy])
            #expect(try await office.staff.query("select pendencias from painel.vaga").one(Int32.self) == 1)
            #expect(try await office.staff.refusal("select painel.dispensar($1, 'V02', ' ')", [office.vacancy]).column == "motivo")
            let wrong = try await office.staff.refusal("select painel.dispensar($1, 'V09', 'x')", [office.vacancy])
            #expect((wrong.column, wrong.hint) == ("regra", "Achados: V02."))
            try await office.staff.query("select painel.dispensar($1, 'v02', 'Contrato com escola: ECA, art. 59-A')", [office.vacancy])
            let row = try await office.staff.query("select gravidade, dispensada_por::text, motivo_da_dispensa from painel.verificacao")
                .one((String, String?, String?).self)
            #expect(row == ("impede", "equipe_teste", "Contrato com escola: ECA, art. 59-A"))
            #expect(try await office.staff.query("select pendencias from painel.vaga").one(Int32.self) == 0)
            try await office.staff.query("select painel.revogar_dispensa($1, 'V02')", [office.vacancy])
            #expect(try await office.staff.query("select pendencias from painel.vaga").one(Int32.self) == 1)
        }
    }
}

import Postgres
import Store

/// The main job, told by doing it: as an employer, as staff, with the real daemon answering.
struct DemoStory {
    let stage: DemoStage
    let narrator: DemoNarrator

    /// How often the tables are looked at while waiting; it bounds the error of the time shown.
    private static let glance = Duration.milliseconds(1)

    func tell() async throws -> DemoSummary {
        let owner = try await stage.connect(as: "encaminha_owner")
        let employer = try await stage.connect(as: DemoStage.employerLogin)
        let staff = try await stage.connect(as: DemoStage.staffLogin)

        try await startUp(owner)
        let (code, vacancy, time) = try await publish(employer, owner)
        let shortlist = try await showShortlist(vacancy, staff)
        guard let first = shortlist.first else {
            throw StoreError(.notFound, "the demo's vacancy found nobody", hint: "Try another --seed, or more --candidates.")
        }
        try await explain(vacancy, first, staff)
        try await explainNearMiss(vacancy, staff, owner)
        try await receiveWalkIn(staff, owner)
        try await decide(code, shortlist, employer, staff, owner)
        try await withdraw(first, vacancy, staff, owner)
        let verification = try await verify(owner)

        await employer.close()
        await staff.close()
        await owner.close()
        return DemoSummary(
            candidates: stage.candidates, vacancies: stage.vacancies, commitToProposals: time, shortlist: shortlist.count, vacancy: vacancy,
            candidate: first.person, verification: verification)
    }

    // MARK: Chapters

    private func startUp(_ owner: Connection) async throws {
        narrator.chapter("The daemon")
        narrator.begin("encaminhad loads everything and places \(stage.candidates) × \(stage.vacancies) pairs")
        try await wait(for: "the daemon's first batch", limit: .seconds(300)) {
            try await owner.query("select snapshot is not null from capture.cursor where name = 'placement'").one(Bool.self)
        }
        let status = try await OfficeStatus.read(on: owner)
        narrator.say(
            "\(status.gauges.proposals["proposed"] ?? 0) proposals and \(status.nearMisses) near misses; \(status.blockedVacancies) vacancies held back by their verification"
        )
    }

    private func publish(_ employer: Connection, _ owner: Connection) async throws -> (code: Int32, vacancy: Int64, time: Duration) {
        narrator.chapter("An employer publishes a vacancy (role \(DemoStage.employerLogin))")
        let form = """
            insert into formulario.vaga (cargo, ocupacao, lugares, contrato, salario, horario, municipio, vale_transporte)
            values ('Auxiliar de limpeza', 'faxineiro', 2, 'clt', 1850.00,
                    'seg a sex 08:00-17:00 (intervalo 12:00-13:00); sáb 08:00-12:00', 'Vitória/ES', true)
            returning vaga_id
            """
        narrator.say(form)
        let code = try await employer.query(form).one(Int32.self)
        let committed = ContinuousClock.now
        let vacancy = try await owner.query("select formulario.numero('V', $1)", [code]).one(Int64.self)
        try await wait(for: "proposals for vacancy \(vacancy)", limit: .seconds(60)) {
            try await owner.query("select exists (select from placement.proposal where vacancy_id = $1)", [vacancy]).one(Bool.self)
        }
        let time = ContinuousClock.now - committed
        narrator.say("\nvaga \(code) → proposals \(DemoNarrator.milliseconds(time)) ms after the commit")

        // What the form says no to, it says in the employer's words, field by field.
        do {
            try await employer.query(
                "insert into formulario.vaga (cargo, ocupacao, salario, municipio) values ('Ajudante', '999999', 900, 'Vitória/ES')")
        } catch let error as PostgresError {
            narrator.say("\na bad one is refused: \(error.message)" + (error.hint.map { "\n  dica: \($0)" } ?? ""))
        }
        return (code, vacancy, time)
    }

    private struct Entry {
        let proposal: Int64
        let person: Int64
        let cells: [String]
    }

    private func showShortlist(_ vacancy: Int64, _ staff: Connection) async throws -> [Entry] {
        narrator.chapter("The shortlist, as staff see it (role \(DemoStage.staffLogin), painel.proposta)")
        let rows = try await staff.query(
            """
            select proposta_id, pessoa, nome, aderencia::text, cobertura::text, prioridade::text, certeza, coalesce(razoes[1], '')
            from painel.proposta where vaga = $1 and situacao = 'aguarda decisão' order by certeza = 'falta informação', ordem desc
            """, [vacancy]
        ).decode((Int64, Int64, String, String, String, String, String, String).self)
        let entries = rows.map { row in
            Entry(proposal: row.0, person: row.1, cells: [row.2, row.3, row.4 + "%", row.5, row.6, row.7])
        }
        narrator.say(
            Terminal.table(
                [["NOME", "ADERÊNCIA", "COBERTURA", "PRIORIDADE", "CERTEZA", "PRIMEIRA RAZÃO"]] + entries.map(\.cells),
                widths: [28, 9, 9, 10, 16, 60]))
        return entries
    }

    private func explain(_ vacancy: Int64, _ entry: Entry, _ staff: Connection) async throws {
        narrator.chapter("Why this person? painel.explicar(\(vacancy), \(entry.person))")
        narrator.say(try await staff.query("select painel.explicar($1, $2)", [vacancy, entry.person]).one(String.self))
    }

    private func explainNearMiss(_ vacancy: Int64, _ staff: Connection, _ owner: Connection) async throws {
        let found = try await owner.query(
            """
            select vacancy_id, candidate_id from placement.near_miss
            order by vacancy_id = $1 desc, order_key desc limit 1
            """, [vacancy]
        ).optional((Int64, Int64).self)
        guard let (vacancy, person) = found else {
            narrator.chapter("Why not? No near miss in this office")
            return
        }
        narrator.chapter("Why not this one? painel.por_que_nao(\(vacancy), \(person))")
        narrator.say(try await staff.query("select painel.por_que_nao($1, $2)", [vacancy, person]).one(String.self))
    }

    private func receiveWalkIn(_ staff: Connection, _ owner: Connection) async throws {
        narrator.chapter("Somebody walks in: a name, an occupation, a neighbourhood")
        let form =
            "insert into painel.pessoa (nome, ocupacoes, bairro) values ('Pessoa Inventada da Silva', 'servente de obras', 'Maruípe') returning pessoa"
        narrator.say(form)
        let person = try await staff.query(form).one(Int64.self)
        let committed = ContinuousClock.now
        try await settle(owner)
        let time = ContinuousClock.now - committed
        try await showProposals(of: person, staff, heading: "\(DemoNarrator.milliseconds(time)) ms later, with what little is known:")
        let questions = try await staff.query(
            "select distinct unnest(perguntas) from painel.proposta where pessoa = $1 order by 1 limit 6", [person]
        ).decode(String.self)
        if !questions.isEmpty { narrator.say("to ask next:\n" + questions.map { "  ? \($0)" }.joined(separator: "\n")) }

        narrator.say("\nthe answers are filled in:")
        let update = """
            update painel.pessoa set publico = 'egressa', custodia = 'pena_cumprida', disponibilidade = 'seg a sex 06:00-19:00; sáb 06:00-14:00',
                escolaridade = '5', remuneracao = 1700, trajeto_maximo = 90, municipio = 'Vitória/ES',
                documentos = 'cpf; rg; ctps', nascimento = '1990-05-17', experiencia = 'servente de obras 18 meses informal'
            where pessoa = \(person)
            """
        narrator.say(update)
        try await staff.query(update)
        try await staff.query("select painel.conferir_restricoes($1)", [person])
        try await settle(owner)
        try await showProposals(of: person, staff, heading: "and the list becomes:")
    }

    private func showProposals(of person: Int64, _ staff: Connection, heading: String) async throws {
        let rows = try await staff.query(
            """
            select cargo, empregador, aderencia::text, cobertura::text, certeza
            from painel.proposta where pessoa = $1 and situacao = 'aguarda decisão' order by certeza = 'falta informação', ordem desc
            """, [person]
        ).decode((String, String, String, String, String).self)
        narrator.say("\n\(heading)")
        narrator.say(
            rows.isEmpty
                ? "no proposal; painel.por_que_nao says why, vacancy by vacancy"
                : Terminal.table(
                    [["CARGO", "EMPREGADOR", "ADERÊNCIA", "COBERTURA", "CERTEZA"]] + rows.map { [$0.0, $0.1, $0.2, $0.3 + "%", $0.4] },
                    widths: [30, 30, 9, 9, 16]))
    }

    private func decide(
        _ code: Int32, _ shortlist: [Entry], _ employer: Connection, _ staff: Connection, _ owner: Connection
    ) async throws {
        narrator.chapter("Staff decide; a new match leaves decisions alone")
        let approved = shortlist[0]
        narrator.say(
            "painel.aprovar(\(approved.proposal)): "
                + (try await staff.query("select painel.aprovar($1, 'perfil muito próximo')", [approved.proposal]).one(String.self)))
        var decided = [approved]
        if shortlist.count > 1 {
            let declined = shortlist[1]
            narrator.say(
                "painel.recusar(\(declined.proposal)): "
                    + (try await staff.query("select painel.recusar($1, 'sem_interesse')", [declined.proposal]).one(String.self)))
            decided.append(declined)
        }
        try await settle(owner)
        narrator.begin("the employer changes the pay, which ranks everybody anew")
        try await employer.query("update formulario.vaga set salario = 2100 where vaga_id = $1", [code])
        try await settle(owner)
        narrator.finish()
        let rows = try await staff.query(
            """
            select nome, situacao, coalesce(decidida_por::text, ''), coalesce(motivo, '') from painel.proposta
            where proposta_id = any ($1) order by proposta_id
            """, [decided.map(\.proposal)]
        ).decode((String, String, String, String).self)
        narrator.say(
            Terminal.table([["NOME", "SITUAÇÃO", "POR", "MOTIVO"]] + rows.map { [$0.0, $0.1, $0.2, $0.3] }, widths: [28, 16, 20, 40]))
        let states = Set(rows.map(\.1))
        guard states == (decided.count == 2 ? ["aprovada", "recusada"] : ["aprovada"]) else {
            throw StoreError(.notFound, "a decision did not survive the new match", hint: "This is a fault of Encaminha: please report it.")
        }
    }

    private func withdraw(_ entry: Entry, _ vacancy: Int64, _ staff: Connection, _ owner: Connection) async throws {
        narrator.chapter("The approved person withdraws: painel.retirar_adesao(\(entry.person))")
        let live = "select count(*) from placement.proposal where candidate_id = $1 and state in ('proposed', 'approved')"
        let before = try await owner.query(live, [entry.person]).one(Int.self)
        narrator.say(try await staff.query("select painel.retirar_adesao($1, 'a pedido da pessoa')", [entry.person]).one(String.self))
        // Cancelled in the same transaction: there is nothing to wait for.
        let left = try await owner.query(live, [entry.person]).one(Int.self)
        narrator.say("live proposals of the person: \(before) before, \(left) at once")
        guard left == 0 else {
            throw StoreError(.notFound, "a withdrawn person still has proposals", hint: "This is a fault of Encaminha: please report it.")
        }
        try await settle(owner)
        let next = try await staff.query(
            "select nome, aderencia::text from painel.proposta where vaga = $1 and situacao = 'aguarda decisão' order by certeza = 'falta informação', ordem desc limit 1",
            [vacancy]
        ).optional((String, String).self)
        if let next { narrator.say("the place is free again; first in line now: \(next.0), \(next.1)") }
    }

    private func verify(_ owner: Connection) async throws -> Verification {
        narrator.chapter("Every byte computed again: encaminha verify")
        narrator.begin("the scalar interpreter goes through every pair")
        let verification = try await Verification.settled(within: .seconds(30), on: owner)
        narrator.finish()
        narrator.say(
            "\(verification.proposals) proposals of \(verification.candidates) people and \(verification.vacancies) vacancies: \(verification.verdict)"
        )
        return verification
    }

    // MARK: Waiting

    /// Until the daemon has read every change.
    private func settle(_ owner: Connection) async throws {
        try await wait(for: "the daemon to catch up", limit: .seconds(60)) { try await DaemonBacklog.isEmpty(on: owner) }
    }

    private func wait(for what: String, limit: Duration, until isTrue: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + limit
        while try await !isTrue() {
            guard ContinuousClock.now < end else {
                throw StoreError(.lease, "waited \(limit) for \(what)", hint: "Read the daemon's log: \(stage.daemon.log)")
            }
            try await Task.sleep(for: Self.glance)
        }
    }
}

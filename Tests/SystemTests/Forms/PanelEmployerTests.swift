import DatabaseTesting
import Postgres
import Testing

@Suite("Employers in the panel")
struct PanelEmployerTests {
    @Test("an employer is registered by CNPJ of either kind or by CPF, once in a unit, and only with a document that is one")
    func register() async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            let owner = try await database.connect(as: "encaminha_owner")
            // Golden case 14.
            try await staff.query("select painel.registrar_empregador('Oficina Alfa', '12.ABC.345/01DE-35')")
            try await staff.query("select painel.registrar_empregador('Dona Ana', '111.444.777-35', '97.00-5/00')")
            let documents = try await owner.query("select coalesce(cnpj, cpf) from office.employer order by employer_id").decode(
                String.self)
            #expect(documents == ["11222333000181", "12ABC34501DE35", "11144477735"])
            let wrong: [(arguments: String, state: String, column: String, reason: String)] = [
                ("'X', '12.ABC.345/01DE-36'", "23514", "documento", "não é um CNPJ nem um CPF válido"),
                ("'X', null", "23514", "documento", "(vazio)"), ("' ', '12ABC34501DE35'", "23502", "nome", "Falta o nome"),
                ("'X', '11222333000181'", "23505", "documento", "já está cadastrado"),
                ("'X', '00000000000191', '1'", "23503", "atividade", "não existe na CNAE"),
                ("'X', '00000000000191', null, 99", "42501", "unidade", "A unidade 99 não é sua"),
            ]
            for entry in wrong {
                let refusal = try await staff.refusal("select painel.registrar_empregador(\(entry.arguments))")
                #expect((refusal.state, refusal.table, refusal.column) == (entry.state, "painel.empregador", entry.column), "\(entry)")
                #expect(refusal.message.contains(entry.reason), "\(entry): \(refusal.message)")
                #expect(!refusal.hint.isEmpty)
            }
            await owner.close()
            await staff.close()
        }
    }

    @Test("staff write the vacancy of an employer who telephones, judged as the employer's own would be")
    func telephone() async throws {
        try await withDatabase { database in
            try await Neighbours.move(into: database)
            let staff = try await database.connect(as: "equipe_teste")
            let employer = try await database.connect(as: "empregador_teste")
            let json = #"{"cargo": "Padeiro", "ocupacao": "padeiro", "salario": 1900, "carga_horaria": 44, "municipio": "Serra"}"#
            let answer = try await staff.query("select resultado, vaga, codigo from painel.registrar_vaga(1, $1)", [json]).one(
                (String, Int64?, Int32?).self)
            #expect(answer.0 == "recebida")
            #expect(try await staff.query("select vaga from painel.vaga where codigo = $1", [answer.2]).one(Int64?.self) == answer.1)
            #expect(
                try await employer.query("select vaga_id from formulario.vaga").one(Int32?.self) == answer.2, "it is the employer's own row"
            )
            let wrong = try await staff.query("select coluna from painel.registrar_vaga(1, '{\"cargo\": \"x\", \"salario\": \"mil\"}')")
                .decode(String.self)
            #expect(wrong == ["salario", "ocupacao", "carga_horaria", "municipio"])
            try await staff.query("select painel.suspender_empregador(1)")
            let suspended = try await staff.query("select motivo from painel.registrar_vaga(1, $1)", [json]).one(String.self)
            #expect(suspended == "O cadastro do empregador está suspenso pela equipe.")
            let other = try await database.connect(as: Neighbours.staff)
            #expect(try await other.refusal("select * from painel.registrar_vaga(1, $1)", [json]).state == "42501")
            #expect(try await other.refusal("select painel.suspender_empregador(1, false)").state == "42501")
            for connection in [staff, employer, other] { await connection.close() }
        }
    }

    @Test("whoever meets somebody else's change waits a while and is then told so, in Portuguese")
    func waits() async throws {
        try await PanelOffice.with { database, office in
            let employer = try await database.connect(as: "empregador_teste")
            try await office.owner.runScript(
                """
                alter function painel.tomar_proposta(bigint, text[]) set lock_timeout = '20ms';
                alter function painel.tomar_vaga(bigint) set lock_timeout = '20ms';
                alter function painel.tomar_pessoa(bigint) set lock_timeout = '20ms';
                alter function formulario.publicar() set lock_timeout = '20ms';
                begin;
                select from office.candidate for update;
                select from office.vacancy for update;
                """)
            for statement in [
                "select painel.aprovar(\(office.proposal))", "select painel.reter_vaga(\(office.vacancy))",
                "select painel.retirar_adesao(\(office.person))",
            ] {
                let refusal = try await office.staff.refusal(statement)
                #expect((refusal.state, refusal.message) == ("55P03", "Alguém está mudando isto neste momento."), "\(statement)")
                #expect(refusal.hint == "Tente de novo em alguns segundos.")
            }
            let refusal = try await employer.refusal("update formulario.vaga set salario = 1900")
            #expect(refusal.state == "55P03")
            #expect(refusal.message.contains("A equipe está mudando esta vaga neste momento."))
            try await office.owner.runScript("rollback")
            await employer.close()
        }
    }

    @Test("an employer's change and a member of staff's, of the same vacancy at once, both happen")
    func noDeadlock() async throws {
        try await PanelOffice.with { database, office in
            let vacancy = office.vacancy
            let employer = try await database.connect(as: "empregador_teste")
            try await employer.runScript("begin; update formulario.vaga set salario = 1900")
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    let colleague = try await database.connect(as: "equipe_teste")
                    try await colleague.query("select painel.reter_vaga($1)", [vacancy])
                    await colleague.close()
                }
                _ = try await eventually("staff wait for the employer") {
                    try await office.owner.query("select 1 from pg_locks where not granted").count > 0 ? true : nil
                }
                try await employer.runScript("update formulario.vaga set lugares = 3; commit")
                try await group.waitForAll()
            }
            let row = try await office.owner.query("select status, pay_cents, openings from office.vacancy").one(
                (String, Int64, Int32).self)
            #expect(row == ("under_review", 190_000, 3))
            await employer.close()
        }
    }
}

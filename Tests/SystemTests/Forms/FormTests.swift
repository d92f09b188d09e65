import DatabaseTesting
import Postgres
import Testing

@Suite("An employer's form")
struct FormTests {
    @Test("six fields make an open vacancy with everything they mean")
    func publishes() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let employer = try await database.connect(as: "empregador_teste")
            let code = try await employer.query(VacancyForm.insert() + " returning vaga_id").one(Int32.self)
            let row = try await owner.query(
                """
                select status, title, occupation, openings, contract, pay_cents, weekly_minutes, municipality, shift_hours::text,
                       published_on = (now() at time zone 'America/Sao_Paulo')::date, expires_on - published_on, employer_id, unit_id
                from office.vacancy where vacancy_id = formulario.numero('V', $1)
                """, [code]
            ).one((String, String, String, Int32, String, Int64, Int32, String, String, Bool, Int32, Int64, Int32).self)
            #expect((row.0, row.1, row.2, row.3, row.4) == ("open", "Servente de obras", "717020", 2, "clt"))
            #expect((row.5, row.6, row.7) == (185_000, 2640, "3205309"))
            // The break is part of being at work, and counts for no hours.
            #expect(row.8 == "{[480,1020),[1920,2460),[3360,3900),[4800,5340),[6240,6780),[7680,7920)}")
            #expect((row.9, row.10, row.11, row.12) == (true, 30, 1, 1))
            await employer.close()
            await owner.close()
        }
    }

    @Test("an occupation may be a code, a title, a synonym or what people say")
    func occupation() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            for entry in [
                "717020", "7170-20", "7170.20", "Servente de obras", "SERVENTE DE OBRAS", "serventes de obra", "servente",
                "Ajudante de pedreiro",
                "Servente de obras (717020)",
            ] {
                let found = try await employer.query("select (reference.find_occupation($1)).code", [entry]).one(String?.self)
                #expect(found == "717020", "\(entry)")
            }
            await employer.close()
        }
    }

    @Test("a municipality may be a code, a name with its state, or a name of the unit's state")
    func municipality() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            for (entry, code) in [
                ("3205309", "3205309"), ("Vitória/ES", "3205309"), ("vitoria", "3205309"), ("Vitória - ES", "3205309"),
                ("Vila Velha (ES)", "3205200"),
                ("São Paulo/SP", "3550308"), ("são paulo, sp", "3550308"), ("Embu das Artes SP", "3515004"),
            ] {
                let found = try await employer.query("select (reference.find_municipality($1, 'ES')).code", [entry]).one(String?.self)
                #expect(found == code, "\(entry)")
            }
            await employer.close()
        }
    }

    @Test("the employer's own CNPJ passes with and without punctuation, and an alphanumeric one is a CNPJ")
    func ownCNPJ() async throws {
        try await withDatabase { database in
            try await Neighbours.move(into: database)
            let employer = try await database.connect(as: "empregador_teste")
            for entry in ["11222333000181", "11.222.333/0001-81", " 11222333/0001-81 "] {
                try await employer.query(VacancyForm.insert(["cnpj": "'\(entry)'"]))
            }
            let neighbour = try await database.connect(as: Neighbours.employer)
            try await neighbour.query(VacancyForm.insert(["cnpj": "'12.ABC.345/01DE-35'"]))
            try await neighbour.query(VacancyForm.insert(["cnpj": "'12abc34501de35'"]))
            await employer.close()
            await neighbour.close()
        }
    }

    @Test("suspending, opening again, deleting and reopening move the vacancy and lose nothing")
    func states() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let employer = try await database.connect(as: "empregador_teste")
            try await employer.query(VacancyForm.insert())
            func status() async throws -> String { try await owner.query("select status from office.vacancy").one(String.self) }
            for (written, expected) in [("suspensa", "suspended"), ("aberta", "open"), ("retirada", "cancelled"), ("aberta", "open")] {
                try await employer.query("update formulario.vaga set situacao = $1", [written])
                #expect(try await status() == expected)
            }
            #expect(try await employer.query("delete from formulario.vaga").affectedRows == 0)
            #expect(try await status() == "cancelled")
            #expect(try await employer.query("select situacao from formulario.vaga").one(String.self) == "retirada")
            #expect(try await employer.query("select andamento from formulario.minhas_vagas").one(String.self) == "retirada")
            await employer.close()
            await owner.close()
        }
    }

    @Test("a vacancy can be withdrawn when what it says is no longer in order, and opened only when it is again")
    func withdrawsWhatExpired() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let employer = try await database.connect(as: "empregador_teste")
            try await employer.query(VacancyForm.insert())
            // A month passes.
            try await owner.runScript(
                "alter table formulario.vaga disable trigger user; update formulario.vaga set valida_ate = '2020-01-31'; alter table formulario.vaga enable trigger user; update office.vacancy set expires_on = '2020-01-31', published_on = '2020-01-01'"
            )
            #expect(try await employer.query("select andamento from formulario.minhas_vagas").one(String.self) == "expirada")
            try await employer.query("update formulario.vaga set situacao = 'retirada'")
            let refusal = try await employer.refusal("update formulario.vaga set situacao = 'aberta'")
            #expect((refusal.state, refusal.column) == ("23514", "valida_ate"))
            try await employer.query("update formulario.vaga set situacao = 'aberta', valida_ate = current_date + 10")
            #expect(try await owner.query("select status from office.vacancy").one(String.self) == "open")
            await employer.close()
            await owner.close()
        }
    }

    @Test("what staff do to the vacancy comes back to the form: under review, filled, open again")
    func comesBack() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let staff = try await database.connect(as: "equipe_teste")
            try await employer.query(VacancyForm.insert())
            func situation() async throws -> String { try await employer.query("select situacao from formulario.vaga").one(String.self) }
            let vacancy = try await staff.query("select vaga from painel.vaga").one(Int64.self)
            try await staff.query("select painel.reter_vaga($1)", [vacancy])
            #expect(try await situation() == "em_analise")
            let refusal = try await employer.refusal("update formulario.vaga set situacao = 'aberta'")
            #expect((refusal.state, refusal.column) == ("55000", "situacao"))
            #expect(refusal.message.contains("A equipe do Escritório Social está analisando esta vaga."))
            // What was asked to be corrected can be, meanwhile.
            try await employer.query("update formulario.vaga set salario = 1900")
            #expect(try await situation() == "em_analise")
            try await staff.query("select painel.liberar_vaga($1)", [vacancy])
            #expect(try await situation() == "aberta")
            try await staff.query("select painel.preencher($1, 2)", [vacancy])
            #expect(try await situation() == "preenchida")
            let full = try await employer.refusal("update formulario.vaga set situacao = 'aberta'")
            #expect((full.column, full.message) == ("lugares", "Lugares: 2 lugares já foram preenchidos."))
            try await employer.query("update formulario.vaga set situacao = 'aberta', lugares = 3")
            #expect(try await situation() == "aberta")
            await staff.close()
            await employer.close()
        }
    }

    @Test("an employer sees, changes and finds out about nobody else's vacancies, creates nothing and reads no table behind the form")
    func isolation() async throws {
        try await withDatabase { database in
            try await Neighbours.move(into: database)
            let employer = try await database.connect(as: "empregador_teste")
            let neighbour = try await database.connect(as: Neighbours.employer)
            let code = try await employer.query(VacancyForm.insert() + " returning vaga_id").one(Int32.self)
            for relation in ["formulario.vaga", "formulario.minhas_vagas", "formulario.rascunho", "formulario.vaga_texto"] {
                #expect(try await neighbour.query("select * from \(relation)").count == 0)
            }
            #expect(try await neighbour.query("update formulario.vaga set salario = 1").affectedRows == 0)
            #expect(try await neighbour.query("delete from formulario.vaga where vaga_id = $1", [code]).affectedRows == 0)
            // A code that is taken and one that is not are refused alike, so that nobody can find out which are.
            let taken = try await neighbour.refusal(VacancyForm.insert(["vaga_id": "\(code)"]))
            let free = try await neighbour.refusal(VacancyForm.insert(["vaga_id": "100000007"]))
            #expect(taken == free)
            #expect(taken.column == "vaga_id")
            let other = try await employer.query("select empregador from formulario.vaga").one(Int32.self)
            #expect(try await neighbour.refusal(VacancyForm.insert(["empregador": "\(other)"])).column == "empregador")
            for statement in [
                "select * from office.vacancy", "select * from office.candidate", "select * from identity.person",
                "select * from placement.proposal",
                "select * from attribute.candidate", "select * from painel.proposta", "select * from formulario.segredo",
                "select formulario.codigo('V', 1)", "select formulario.numero('V', 1)", "create temp table x (a int)",
                "create table formulario.x (a int)",
                "create table public.x (a int)", "select painel.aprovar(1)",
            ] {
                #expect(try await neighbour.refusal(statement).state == "42501", "\(statement)")
            }
            await employer.close()
            await neighbour.close()
        }
    }

    @Test("codes are a permutation: none repeats, each leads back, and neighbours do not stand together")
    func codes() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let codes = try await owner.query("select formulario.codigo('V', n) from generate_series(0, 1999) n").decode(Int32.self)
            #expect(Set(codes).count == 2000)
            #expect(codes.allSatisfy { $0 >= 100_000_000 && $0 <= 999_999_999 })
            #expect(zip(codes, codes.dropFirst()).filter { abs($0.0 - $0.1) < 1000 }.count < 5)
            let back = try await owner.query(
                "select formulario.numero('V', formulario.codigo('V', n)) = n from generate_series(899999000, 899999999) n"
            ).decode(Bool.self)
            #expect(back.allSatisfy { $0 })
            let beyond = try await owner.refusal("select formulario.codigo('V', 900000000)")
            #expect(beyond.state == "22003")
            await owner.close()
        }
    }

    @Test("after inserts, changes, withdrawals and staff's moves, form rows and vacancies agree")
    func agree() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let employer = try await database.connect(as: "empregador_teste")
            for number in 0..<6 { try await employer.query(VacancyForm.insert(["lugares": "\(number + 1)"])) }
            try await employer.query("update formulario.vaga set situacao = 'suspensa', lugares = 9 where lugares = 2")
            try await employer.query("delete from formulario.vaga where lugares = 3")
            try await owner.query("update office.vacancy set status = 'under_review' where openings = 4")
            try await owner.query("delete from office.vacancy where openings = 5")
            try await owner.query("update office.vacancy set status = 'expired' where openings = 6")
            #expect(
                try await employer.query("select situacao from formulario.vaga order by lugares").decode(String.self)
                    == ["aberta", "retirada", "em_analise", "expirada", "suspensa"])
            try await requireChecks(owner)
            await employer.close()
            await owner.close()
        }
    }
}

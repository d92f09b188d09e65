import DatabaseTesting
import Postgres
import Testing

@Suite("A person's profile")
struct PanelPersonTests {
    private static let walkIn =
        "insert into painel.pessoa (nome, ocupacoes, bairro) values ('Maria', 'servente', 'São Pedro') returning pessoa"

    /// Golden case 9: what can be known of somebody who says a name, a word and a neighbourhood.
    @Test("name, occupation and neighbourhood suffice; everything else stays unknown and nothing is taken for false")
    func walkIn() async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            let owner = try await database.connect(as: "encaminha_owner")
            let person = try await staff.query(Self.walkIn).one(Int64.self)
            let known = try await owner.query(
                """
                select array_agg(key order by key) from attribute.candidate c cross join lateral jsonb_each(to_jsonb(c)) e
                where c.candidate_id = $1 and e.value <> 'null'
                """, [person]
            ).one([String].self)
            #expect(
                known == [
                    "approved_on", "candidate_id", "confirmed_on", "contact_failures", "employers_barred", "enrolled_on", "enrolment",
                    "market_id", "occupations_refused",
                    "occupations_wanted", "unit_id", "version",
                ])
            #expect(try await owner.query("select occupations_wanted from attribute.candidate").one([String].self) == ["717020"])
            let event = try await owner.query("select enrolment, actor::text from office.enrolment_event").one((String, String).self)
            #expect(event == ("active", "equipe_teste"))
            await owner.close()
            await staff.close()
        }
    }

    @Test("a profile is completed in the words people use, and reads back in the words that are written")
    func complete() async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            let owner = try await database.connect(as: "encaminha_owner")
            try await staff.query(Self.walkIn)
            try await staff.query(
                """
                update painel.pessoa set publico = 'egressa', cpf = '111.444.777-35', telefone = '+55 (27) 99999-0000', municipio = 'Vitória',
                    experiencia = 'servente 2 anos e 3 meses informal; cozinheiro geral 6 meses na prisão', cursos = 'NR-35 até 12/2027; pedreiro',
                    disponibilidade = 'seg a sex 07:00-17:00; sáb manhã', horarios_de_cuidado = 'nenhum', escolaridade = 'fundamental completo',
                    habilidades = 'limpeza; cozinha', documentos = 'CPF, rg', cnh = 'não', remuneracao = 1700, contratos = 'clt; mei',
                    custodia = 'livramento condicional', vulnerabilidades = 'nenhuma', beneficios = 'Bolsa Família', trajeto_maximo = 60,
                    saida_prevista_de = \(today), ocupacoes_recusadas = 'Vigilante', estuda = false
                """)
            let row = try await owner.query(
                """
                select c.profile, i.cpf, i.phone, c.municipality, c.schooling, c.skills, c.documents, c.licence_categories, c.pay_needed_cents, c.custody,
                       c.vulnerabilities, c.care_hours::text
                from office.candidate c join identity.person i using (candidate_id)
                """
            ).one((String, String, String, String, Int32, [String], [String], [String], Int64, String, [String], String).self)
            #expect((row.0, row.1, row.2, row.3, row.4) == ("egressa", "11144477735", "27999990000", "3205309", 5))
            #expect((row.5, row.6, row.7) == (["limpeza", "cozinha"], ["cpf", "rg"], []))
            #expect((row.8, row.9, row.10, row.11) == (170_000, "livramento_condicional", [], "{}"))
            let work = try await owner.query(
                "select kind, occupation, months, origin from office.candidate_occupation order by kind, occupation"
            )
            .decode((String, String, Int32?, String?).self)
            #expect(work.map(\.0) == ["exercised", "exercised", "refused", "wanted"])
            #expect(work.map(\.1) == ["513205", "717020", "517330", "717020"])
            #expect(work.map(\.2) == [6, 27, nil, nil])
            #expect(work.map(\.3) == ["prisao", "informal", nil, nil])
            let shown = try await staff.query(
                "select experiencia, cursos, disponibilidade, cnh, habilidades, documentos, escolaridade, vulnerabilidades, cpf from painel.pessoa"
            ).one((String, String, String, String, String, String, String, String, String).self)
            #expect(shown.0 == "Cozinheiro geral (513205) 6 meses prisão; Servente de obras (717020) 27 meses informal")
            #expect(shown.1 == "NR-35 (altura) até 31/12/2027; Pedreiro")
            #expect(shown.2 == "seg–sex 07:00–17:00; sáb 06:00–12:00")
            #expect(
                (shown.3, shown.4, shown.5, shown.6) == (
                    "nenhum", "Limpeza; Cozinha", "CPF; Carteira de identidade (RG ou CIN)", "Ensino fundamental completo"
                ))
            #expect((shown.7, shown.8) == ("nenhum", "111.444.777-35"))

            // What is shown can be written back, and then nothing has changed.
            let before = try await owner.query("select version from office.candidate").one(Int64.self)
            try await staff.query(
                """
                update painel.pessoa p set experiencia = p.experiencia || ' ', cursos = p.cursos || ' ', habilidades = p.habilidades || ' ',
                    documentos = p.documentos || ' ', disponibilidade = p.disponibilidade || ' ', cnh = p.cnh || ' ', contratos = p.contratos || ' ',
                    beneficios = p.beneficios || ' ', escolaridade = p.escolaridade || ' ', custodia = p.custodia || ' ', publico = p.publico || ' '
                """)
            let again = try await staff.query(
                "select experiencia, cursos, disponibilidade, cnh, habilidades, documentos, escolaridade, vulnerabilidades, cpf from painel.pessoa"
            ).one((String, String, String, String, String, String, String, String, String).self)
            #expect((again.0, again.1, again.2, again.3, again.4) == (shown.0, shown.1, shown.2, shown.3, shown.4))
            #expect((again.5, again.6, again.7, again.8) == (shown.5, shown.6, shown.7, shown.8))
            #expect(
                try await owner.query("select skills || documents || contracts_accepted || benefits from office.candidate").one(
                    [String].self)
                    == ["limpeza", "cozinha", "cpf", "rg", "clt", "mei", "bolsa_familia"])
            #expect(try await owner.query("select version from office.candidate").one(Int64.self) > before, "belongings were written anew")
            try await requireChecks(owner)
            await owner.close()
            await staff.close()
        }
    }

    @Test("what is emptied is unknown again")
    func forget() async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            let owner = try await database.connect(as: "encaminha_owner")
            try await staff.query(Self.walkIn)
            try await staff.query("update painel.pessoa set experiencia = 'nenhuma', cursos = 'nenhum', habilidades = 'nenhuma'")
            let none = try await owner.query("select experience_occupations, certificates, skills from attribute.candidate").one(
                ([String]?, [String]?, [String]?).self)
            #expect(none == ([], [], []))
            try await staff.query("update painel.pessoa set experiencia = null, cursos = '', habilidades = null")
            let unknown = try await owner.query("select experience_occupations, certificates, skills from attribute.candidate").one(
                ([String]?, [String]?, [String]?).self)
            #expect(unknown == (nil, nil, nil))
            await owner.close()
            await staff.close()
        }
    }

    @Test("each wrong entry is refused with its column, what is wrong with it and what to do")
    func wrong() async throws {
        let entries: [(column: String, value: String, state: String, reason: String, hint: String)] = [
            ("nome", "'  '", "23502", "Falta o nome.", "nome_social"), ("nome", "repeat('a', 201)", "23514", "o máximo é 200", "Resuma"),
            ("nome_social", "E'\\x07'", "23514", "caracteres de controle", "Digite"),
            ("cpf", "'111.444.777-34'", "23514", "os dígitos verificadores não conferem", "deixe vazio"),
            ("cpf", "'123'", "23514", "são 11 algarismos", "deixe vazio"),
            ("cpf", "'11111111111'", "23514", "não conferem", "deixe vazio"),
            ("cpf", "'1114447773x'", "23514", "não é válido", "deixe vazio"),
            ("telefone", "'9999'", "23514", "“9999” não tem DDD", "(27) 99999-0000"),
            ("municipio", "'Vitria'", "23503", "não existe no estado ES", "Vitória/ES"),
            ("ocupacoes", "'servente; pedrero'", "23503", "“pedrero” não existe", "715210 Pedreiro"),
            ("ocupacoes", "'ajudante geral'", "23503", "mais de um código", "784205"),
            ("experiencia", "'servente'", "23514", "Não entendi a experiência “servente”", "24 meses informal"),
            ("experiencia", "'servente 99 anos'", "23514", "1188 meses", "Confira"),
            ("cursos", "'NR-99'", "23514", "não está entre as opções", "Opções"),
            ("cursos", "'NR-35 até 31/02/2027'", "23514", "não existe no calendário", "Confira"),
            ("publico", "'amiga'", "23503", "“amiga” não está entre as opções", "Familiar"),
            ("escolaridade", "'ensino médio'", "23503", "não está entre as opções", "Ensino médio completo"),
            ("habilidades", "'voar'", "23503", "“voar”", "Opções"),
            ("disponibilidade", "'seg 25:00-26:00'", "23514", "“25:00” não existe", "24:00"),
            ("nascimento", "'infinity'", "23514", "A data infinita", "Confira o ano"),
            ("nascimento", "\(today) - 3650", "23514", "menos de 14 anos", "Confira o ano"),
            ("saida", "\(today) + 1", "23514", "não faz sentido", "Confira o ano"),
            ("cnh_validade", "'9999-12-31'", "23514", "não faz sentido", "Confira o ano"),
            ("remuneracao", "'NaN'", "23514", "não é uma remuneração", "1850"),
            ("remuneracao", "-1", "23514", "não é uma remuneração", "1850"),
            ("trajeto_maximo", "1000", "23514", "não é um tempo de trajeto", "minutos"),
            ("latitude", "-20", "23514", "incompleto ou fora", "graus"),
            ("adesao", "'retirada'", "42501", "não se muda aqui", "painel.retirar_adesao"),
            ("contatos_sem_exito", "3", "42501", "não se muda aqui", "painel.registrar_contato"),
            ("pessoa", "99", "42501", "não se muda aqui", "como está"),
        ]
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            try await staff.query(Self.walkIn)
            for entry in entries {
                let refusal = try await staff.refusal("update painel.pessoa set \(entry.column) = \(entry.value)")
                // One half of a point is a fault of the other.
                let column = entry.column == "latitude" ? "longitude" : entry.column
                #expect((refusal.state, refusal.table, refusal.column) == (entry.state, "painel.pessoa", column), "\(entry)")
                #expect(refusal.message.contains(entry.reason), "\(entry): \(refusal.message)")
                #expect(refusal.hint.contains(entry.hint), "\(entry): \(refusal.hint)")
            }
            let many = try await staff.refusal("insert into painel.pessoa (cpf, ocupacoes) values ('1', 'xyzzy')")
            #expect(many.message.hasPrefix("Há 3 problemas. nome: Falta o nome. cpf: "))
            let kept = try await staff.refusal("delete from painel.pessoa")
            #expect(kept.hint.contains("painel.retirar_adesao("))
            await staff.close()
        }
    }

    @Test("the same CPF twice in a unit is told with the person who has it, and a name that is there is found")
    func twice() async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            let person = try await staff.query("insert into painel.pessoa (nome, cpf) values ('Maria', '11144477735') returning pessoa")
                .one(Int64.self)
            let refusal = try await staff.refusal("insert into painel.pessoa (nome, cpf) values ('Outra', '111.444.777-35')")
            #expect((refusal.state, refusal.column) == ("23505", "cpf"))
            #expect(refusal.hint.contains("É a pessoa nº \(person)"))
            #expect(try await staff.query("select pessoa from painel.nomes_iguais('MARIA')").one(Int64.self) == person)
            await staff.close()
        }
    }

    @Test("of a family nothing penal is kept, whichever is written first")
    func families() async throws {
        try await withDatabase { database in
            let staff = try await database.connect(as: "equipe_teste")
            let owner = try await database.connect(as: "encaminha_owner")
            let person = try await staff.query("insert into painel.pessoa (nome, publico) values ('Ana', 'familiar') returning pessoa").one(
                Int64.self)
            for (column, value) in [
                ("custodia", "'aberto'"), ("saida", "\(today)"), ("saida_prevista_de", "\(today)"), ("monitorada", "false"),
                ("restricoes_conferidas_em", "\(today)"),
            ] {
                let refusal = try await staff.refusal("update painel.pessoa set \(column) = \(value)")
                #expect((refusal.column, refusal.message) == (column, "Para familiares não se registra nada da execução penal."))
            }
            #expect(
                try await staff.refusal("select painel.registrar_restricao($1, 'recolhimento', 'todos 22:00-06:00', 'orgao')", [person])
                    .column == "pessoa")
            #expect(try await staff.refusal("select painel.conferir_restricoes($1)", [person]).column == "pessoa")
            // The other way round: somebody taken for an egressa turns out to be family.
            let other = try await staff.query(
                "insert into painel.pessoa (nome, publico, custodia) values ('Rui', 'egressa', 'aberto') returning pessoa"
            ).one(Int64.self)
            try await staff.query("select painel.registrar_restricao($1, 'recolhimento', 'todos 22:00-06:00', 'orgao')", [other])
            #expect(
                try await staff.refusal("update painel.pessoa set publico = 'familiar' where pessoa = $1", [other]).column == "custodia")
            let limits = try await staff.refusal(
                "update painel.pessoa set publico = 'familiar', custodia = null where pessoa = $1", [other])
            #expect((limits.column, limits.message) == ("publico", "Há restrições registradas, e para familiares não se registra nenhuma."))
            try await staff.query("select painel.apagar_restricao(restricao) from painel.restricao where pessoa = $1", [other])
            try await staff.query("update painel.pessoa set publico = 'familiar', custodia = null where pessoa = $1", [other])
            try await requireChecks(owner)
            await owner.close()
            await staff.close()
        }
    }
}

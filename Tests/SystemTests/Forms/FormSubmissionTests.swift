import DatabaseTesting
import Postgres
import Testing

@Suite("Vacancies sent as JSON, bytes or texts")
struct FormSubmissionTests {
    private static let good = """
        {"Cargo": "Servente", "ocupação": "servente", "salário": "R$ 1.850,00", "carga horária": "44h", "município": "Vitória/ES",
         "vale-transporte": true, "habilidades": ["limpeza", "cozinha"], "lugares": 2, "valida_ate": null}
        """

    @Test("keys may be labels with accents, numbers and days as people write them")
    func accepted() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            #expect(try await employer.problems(Self.good) == [])
            #expect(try await employer.query("select * from formulario.vaga").count == 0, "verificar changes nothing")
            let answer = try await employer.query(
                "select resultado, vaga_id, rascunho_id, coluna from formulario.enviar($1::text)", [Self.good]
            )
            .one((String, Int32?, Int32?, String?).self)
            #expect(answer.0 == "recebida")
            #expect(answer.2 == nil && answer.3 == nil)
            let row = try await employer.query(
                "select vaga_id, salario::float8, lugares, vale_transporte, habilidades, carga_horaria::float8 from formulario.vaga"
            )
            .one((Int32, Double, Int32, Bool, String, Double).self)
            #expect((row.0, row.1, row.2, row.3, row.4, row.5) == (answer.1, 1850, 2, true, "limpeza; cozinha", 44))
            try await employer.query("select * from formulario.enviar($1)", [JSONB(Self.good)])
            #expect(try await employer.query("select * from formulario.vaga").count == 2)
            await employer.close()
        }
    }

    @Test("every problem of a submission is named at once, none twice")
    func allProblems() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let problems = try await employer.problems(
                """
                {"cargo": "x", "cargo": "y", "ocupacao": "servente", "salario": "mil", "lugares": 99999999999, "valida_ate": "31/02/2027",
                 "perigosa": "talvez", "xpto": 1, "salrio": 2, "descricao": {"a": 1}, "carga_horaria": 1e99999, "latitude": "norte", "contrato": ["clt", ["mei"]]}
                """)
            let expected: [(String, String)] = [
                ("cargo", "O campo aparece mais de uma vez."), ("salario", "“mil” não é um valor em reais."),
                ("lugares", "“99999999999” não é um número inteiro razoável."), ("valida_ate", "“31/02/2027” não existe no calendário."),
                ("perigosa", "“talvez” não é sim nem não."), ("xpto", "O campo “xpto” não existe no formulário."),
                ("salrio", "O campo “salrio” não existe no formulário."), ("descricao", "É um objeto, e o campo pede um valor."),
                ("carga_horaria", "“1e99999” não é um número razoável."), ("latitude", "“norte” não é uma coordenada."),
                ("contrato", "É uma lista, e o campo pede um valor."), ("municipio", "Falta preencher."),
            ]
            #expect(problems.map(\.column) == expected.map(\.0))
            #expect(problems.map(\.reason) == expected.map(\.1))
            #expect(problems.first { $0.column == "salrio" }?.hint == "Quis dizer salario ou salario_por?")
            #expect(problems.allSatisfy { !$0.hint.isEmpty })
            await employer.close()
        }
    }

    @Test("what is not a JSON object is said to be so, and kept")
    func notJSON() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            for (text, reason) in [
                ("", "não é um texto JSON completo"), (#"{"cargo": "#, "não é um texto JSON completo"),
                (#"{"cargo": "\ud800"}"#, "não é um texto JSON completo"),
                (String(repeating: "[", count: 60_000), "não é um texto JSON completo"), ("[1]", "não é um objeto JSON"),
                ("null", "não é um objeto JSON"),
            ] {
                let answer = try await employer.query(
                    "select resultado, coluna, motivo, rascunho_id from formulario.enviar($1::text)", [text]
                )
                .one((String, String?, String, Int32).self)
                #expect(answer.0 == "guardada como rascunho")
                #expect(answer.1 == nil)
                #expect(answer.2.contains(reason), "\(text.prefix(20)): \(answer.2)")
                let kept = try await employer.query(
                    "select convert_from(conteudo, 'UTF8') from formulario.rascunho where rascunho_id = $1", [answer.3])
                #expect(try kept.one(String.self) == text)
            }
            await employer.close()
        }
    }

    @Test("bytes that are not UTF-8, and NULs raw or spelled out, are named with their field, and kept as they came")
    func bytes() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            var bytes = Array("{\"cargo\": \"S".utf8)
            bytes += [0xE3]  // ã in Latin-1
            bytes += Array("o Paulo\", \"descricao\": \"a".utf8)
            bytes += [0x00]
            bytes += Array("b\", \"bairro\": \"c\\u0000d\", \"municipio\": \"Vit\u{f3}ria/ES\", \"horario\": \"barra \\\\u0000\"}".utf8)
            let problems = try await employer.query("select coluna, motivo, dica from formulario.verificar($1::bytea)", [Bytes(bytes)])
                .decode((String?, String, String).self)
            let byColumn = Dictionary(uniqueKeysWithValues: problems.map { ($0.0 ?? "", $0) })
            #expect(byColumn["cargo"]?.1 == "O texto não está em UTF-8: o byte 0xE3 não se lê.")
            #expect(byColumn["cargo"]?.2 == "Salve o arquivo em UTF-8. Lido como Latin-1 (Windows), diz “São Paulo”.")
            #expect(byColumn["descricao"]?.1 == "Tem o caractere nulo (NUL), que não se guarda.")
            #expect(byColumn["bairro"]?.1 == "Tem o caractere nulo (NUL), que não se guarda.")
            #expect(byColumn["municipio"] == nil, "a field that is in order is not touched by its neighbours")
            // A backslash before "u0000" is a backslash, not a NUL: the complaint is about the hours.
            #expect(byColumn["horario"]?.1.hasPrefix("Não entendi “barra”") == true)
            try await employer.query("select * from formulario.enviar($1::bytea)", [Bytes(bytes)])
            #expect(try await employer.query("select conteudo from formulario.rascunho").one(Bytes.self) == Bytes(bytes))
            await employer.close()
        }
    }

    @Test("a byte order mark is no fault, and 65,537 bytes are")
    func edges() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let marked = Bytes([0xEF, 0xBB, 0xBF] + Array(Self.good.utf8))
            #expect(try await employer.query("select * from formulario.verificar($1::bytea)", [marked]).count == 0)
            let long = "{\"descricao\": \"" + String(repeating: "a", count: 65_537 - 17) + "\"}"
            #expect(long.utf8.count == 65_537)
            let answer = try await employer.query("select resultado, motivo from formulario.enviar($1::text)", [long]).one(
                (String, String).self)
            #expect(answer == ("recusada", "O envio tem 65537 bytes; o máximo é 65536."))
            await employer.close()
        }
    }

    @Test("whatever bytes come, verificar answers and never fails", arguments: 1...2)
    func neverFails(seed: Int32) async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let base = Array(
                #"{"cargo":"Servente","ocupacao":"servente","salario":"1.850,00","lugares":2,"horario":"seg a sex 8-16","municipio":"Serra","valida_ate":"31/12/2026","latitude":-20.3,"descricao":"a\u00e9\\u0000"}"#
                    .utf8)
            let pieces = [
                "\"", "{", "}", "[", "]", ":", ",", "null", "true", "1e309", "-1", "\\u0000", "\\ud800", "\\uffff", "99999999999999999999",
                "\"infinity\"",
                "\"0000-01-01\"", "\"31/02/2026\"", "á", "\u{0}",
            ].map { Array($0.utf8) }
            var random = SeededGenerator(seed: UInt64(seed))
            for _ in 0..<150 {
                var bytes = base
                for _ in 0...Int.random(in: 0...3, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    if Bool.random(using: &random) {
                        bytes[place] = UInt8.random(in: 0...255, using: &random)
                    } else {
                        let end = min(bytes.count, place + Int.random(in: 0...3, using: &random))
                        bytes.replaceSubrange(place..<end, with: pieces[Int.random(in: 0..<pieces.count, using: &random)])
                    }
                }
                let problems = try await employer.query("select motivo, dica from formulario.verificar($1::bytea)", [Bytes(bytes)]).decode(
                    (String, String).self)
                #expect(problems.allSatisfy { !$0.0.isEmpty && !$0.1.isEmpty }, "seed \(seed)")
            }
            await employer.close()
        }
    }

    @Test("a draft is corrected field by field and becomes a vacancy; nothing unreadable is replaced unsaid")
    func draft() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let sent = """
                {"cargo": "Servente", "ocupacao": "servente", "salario": "mil", "lugares": "dois", "carga_horaria": 44, "municipio": "Vitória", "xpto": 1}
                """
            let draft = try await employer.query("select distinct rascunho_id from formulario.enviar($1::text)", [sent]).one(Int32.self)
            func correct(_ json: String) async throws -> [String?] {
                try await employer.query("select coluna from formulario.corrigir($1, $2)", [draft, JSONB(json)]).decode(String?.self)
            }
            #expect(try await correct(#"{"salario": "1.850,00"}"#) == ["lugares", "xpto"])
            #expect(try await correct(#"{"Lugares": 0}"#) == ["xpto", "lugares"])
            #expect(try await employer.query("select * from formulario.vaga").count == 0)
            #expect(try await correct(#"{"lugares": 2, "xpto": null}"#) == [nil])
            let written = try await employer.query("select salario::float8, lugares from formulario.vaga").one((Double, Int32).self)
            #expect(written == (1850, 2))
            let again = try await employer.refusal("select * from formulario.corrigir($1, '{}')", [draft])
            #expect((again.state, again.column) == ("55000", "rascunho_id"))
            await employer.close()
        }
    }

    @Test("drafts are their employer's own, come in only by sending, and are not without number")
    func draftsAreOwn() async throws {
        try await withDatabase { database in
            try await Neighbours.move(into: database)
            let employer = try await database.connect(as: "empregador_teste")
            let neighbour = try await database.connect(as: Neighbours.employer)
            let draft = try await employer.query("select distinct rascunho_id from formulario.enviar('{}'::text)").one(Int32.self)
            #expect(try await neighbour.query("select * from formulario.rascunho").count == 0)
            #expect(try await neighbour.refusal("select * from formulario.corrigir($1, '{}')", [draft]).state == "42501")
            #expect(try await neighbour.query("delete from formulario.rascunho").affectedRows == 0)
            #expect(try await employer.refusal("update formulario.rascunho set problemas = '[]'").state == "42501")
            try await employer.query(
                "select count(e.resultado) from generate_series(1, 199) n cross join lateral formulario.enviar('{' || repeat(' ', n) || '}') e"
            )
            #expect(try await employer.query("select * from formulario.rascunho").count == 200)
            #expect(try await employer.refusal("select * from formulario.enviar('{}'::text)").state == "54000")
            try await employer.query("delete from formulario.rascunho where rascunho_id = $1", [draft])
            try await employer.query("select * from formulario.enviar('{}'::text)")
            await employer.close()
            await neighbour.close()
        }
    }

    @Test("a row of texts takes what a spreadsheet says, and tells all that is wrong with it")
    func texts() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let columns = "(cargo, ocupacao, salario, horario, municipio, valida_ate, vale_transporte)"
            let tomorrow = try await employer.query("select to_char(\(today) + 1, 'DD/MM/YYYY')").one(String.self)
            try await employer.query(
                "insert into formulario.vaga_texto \(columns) values ('Padeiro', 'padeiro', '2.000,50', 'seg a sex 04:00-12:00', 'Serra/ES', $1, 'sim')",
                [tomorrow])
            let shown = try await employer.query("select salario, valida_ate, vale_transporte, creche from formulario.vaga_texto")
                .one((String, String, String, String).self)
            #expect(shown == ("2000,50", tomorrow, "sim", "não"))
            let refusal = try await employer.refusal(
                "insert into formulario.vaga_texto \(columns) values ('Padeiro', 'padeiro', 'dois mil', 'seg a sex 04:00-12:00', 'Serra/ES', '25/13/2026', 'x?')"
            )
            #expect(refusal.message.hasPrefix("Há 3 problemas."))
            #expect(refusal.column == "salario")
            await employer.close()
        }
    }
}

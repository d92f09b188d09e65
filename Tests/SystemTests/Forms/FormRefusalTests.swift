import DatabaseTesting
import Postgres
import Testing

/// One thing an employer may get wrong, and what the form says to it.
struct WrongEntry: Sendable {
    let name: String
    /// Columns with SQL expressions, over a row that is in order.
    let changes: [String: String]
    let state: String
    let column: String
    /// Parts of what is said.
    let reason: String
    let hint: String

    init(_ name: String, _ changes: [String: String], _ state: String, _ column: String, _ reason: String, _ hint: String) {
        (self.name, self.changes, self.state, self.column, self.reason, self.hint) = (name, changes, state, column, reason, hint)
    }

    static let all: [WrongEntry] = [
        // Occupation and place.
        .init(
            "a code the CBO does not have", ["ocupacao": "'717021'"], "23503", "ocupacao", "O código “717021” não existe na CBO.",
            "717020 Servente de obras"),
        .init("a code too short", ["ocupacao": "'71'"], "23503", "ocupacao", "O código “71” não existe na CBO.", "seis algarismos"),
        .init("a misspelt occupation", ["ocupacao": "'pedrero'"], "23503", "ocupacao", "“pedrero” não existe na CBO", "715210 Pedreiro"),
        .init(
            "a word with two meanings", ["ocupacao": "'ajudante geral'"], "23503", "ocupacao", "mais de um código",
            "784205 Alimentador de linha de produção"),
        .init(
            "a word to be confirmed", ["ocupacao": "'auxiliar de serviços gerais'"], "23503", "ocupacao",
            "pode querer dizer mais de uma coisa", "514320"),
        .init(
            "an occupation that is like none", ["ocupacao": "'xyzzy'"], "23503", "ocupacao", "“xyzzy” não existe na CBO",
            "um nome mais comum"),
        .init("no occupation", ["ocupacao": ""], "23502", "ocupacao", "Falta preencher.", "Código da CBO"),
        .init(
            "a municipality that does not exist", ["municipio": "'Vitria'"], "23503", "municipio", "“Vitria” não existe no estado ES",
            "Vitória/ES"),
        .init(
            "a municipality of another state", ["municipio": "'Campinas'"], "23503", "municipio", "“Campinas” não existe no estado ES",
            "Campinas/SP"),
        .init(
            "a code IBGE does not have", ["municipio": "'3205300'"], "23503", "municipio", "não é de um município do IBGE",
            "sete algarismos"),
        .init(
            "one unknown among other municipalities", ["outros_municipios": "'Serra; Atlântida'"], "23503", "outros_municipios",
            "“Atlântida” não existe", "nome e UF"),
        .init("a latitude alone", ["latitude": "-20.3"], "23514", "longitude", "andam juntas", "as duas ou nenhuma"),
        .init(
            "a point in the sea of another hemisphere", ["latitude": "-20.3", "longitude": "40.3"], "23514", "longitude", "fora do Brasil",
            "negativa"),
        .init("a point that is not a number", ["latitude": "'NaN'", "longitude": "-40.3"], "23514", "latitude", "fora do Brasil", "sinal"),
        // CNPJ.
        .init(
            "a CNPJ with a wrong check digit", ["cnpj": "'11.222.333/0001-82'"], "23514", "cnpj", "os dígitos verificadores não conferem",
            "deixe vazio"),
        .init("a CNPJ too short", ["cnpj": "'11222333'"], "23514", "cnpj", "são 14 caracteres", "deixe vazio"),
        .init(
            "an alphanumeric CNPJ with a wrong check digit", ["cnpj": "'12.ABC.345/01DE-36'"], "23514", "cnpj",
            "os dígitos verificadores não conferem", "deixe vazio"),
        .init("a valid CNPJ of somebody else", ["cnpj": "'12.ABC.345/01DE-35'"], "42501", "cnpj", "não é o do seu cadastro", "Deixe vazio"),
        // Pay.
        .init(
            "pay below the minimum", ["salario": "1500"], "23514", "salario", "R$ 1.500,00 por mês fica abaixo do piso",
            "O salário mínimo é de"),
        .init("three quarters without custody", ["salario": "1300"], "23514", "salario", "abaixo do piso", "Ajuste o salário ou a jornada"),
        .init(
            "below three quarters in custody", ["salario": "1000", "regime_de_custodia": "true"], "23514", "salario", "abaixo do piso",
            "LEP, art. 29"),
        .init(
            "below the hour's minimum", ["salario": "5", "salario_por": "'hora'"], "23514", "salario",
            "R$ 5,00 por hora fica abaixo do piso", "O salário mínimo é de"),
        .init(
            "below the day's minimum", ["salario": "40", "salario_por": "'dia'"], "23514", "salario",
            "R$ 40,00 por dia fica abaixo do piso", "O salário mínimo é de"),
        .init("pay that is not a number", ["salario": "'NaN'"], "23514", "salario", "“NaN” não é um salário", "1850,00"),
        .init("endless pay", ["salario": "'Infinity'"], "23514", "salario", "“Infinity” não é um salário", "1850,00"),
        .init("negative pay", ["salario": "-1"], "23514", "salario", "“-1” não é um salário", "1850,00"),
        .init("a thousand digits of pay", ["salario": "1e1000"], "23514", "salario", "não é um salário", "1850,00"),
        .init("fractions of a centavo", ["salario": "1850.555"], "23514", "salario", "“1850,555” tem fração de centavo", "duas casas"),
        .init("no pay", ["salario": ""], "23502", "salario", "Falta preencher.", "1850,00"),
        .init(
            "pay by the week", ["salario_por": "'semana'"], "23514", "salario_por", "“semana” não é mes, dia nem hora", "mes, dia ou hora"),
        // Hours.
        .init(
            "more than 44 hours", ["horario": "", "carga_horaria": "48"], "23514", "carga_horaria", "48 horas passa de 44", "Constituição"),
        .init(
            "hours of a month", ["horario": "", "carga_horaria": "220"], "23514", "carga_horaria", "não é de horas por semana",
            "44,0 em vez de 220 por mês"),
        .init(
            "hours that are not a number", ["horario": "", "carga_horaria": "'NaN'"], "23514", "carga_horaria",
            "“NaN” não é de horas por semana", "44"),
        .init(
            "hours and schedule that disagree", ["carga_horaria": "30"], "23514", "carga_horaria",
            "30 horas não bate com o horário, que soma 44 horas", "Corrija um dos dois"),
        .init(
            "a schedule without its break", ["horario": "'seg a sex 08:00-17:00; sáb 08:00-12:00'"], "23514", "horario",
            "soma 49 horas por semana", "(intervalo 12:00-13:00)"),
        .init("neither hours nor schedule", ["horario": ""], "23502", "carga_horaria", "Falta a carga horária ou o horário.", "44"),
        .init(
            "an end before the start", ["horario": "'seg a sex 17:00-08:00'"], "23514", "horario", "termina antes de começar",
            "Confira a hora de início"),
        .init(
            "a shift of no length", ["horario": "'seg 08:00-08:00'"], "23514", "horario", "começa e termina na mesma hora", "Escreva como"),
        .init(
            "overlapping hours", ["horario": "'seg a sex 08:00-12:00; seg 10:00-14:00'"], "23514", "horario", "sobrepostos na segunda",
            "uma vez só"),
        .init("an hour that does not exist", ["horario": "'seg 25:00-26:00'"], "23514", "horario", "A hora “25:00” não existe", "24:00"),
        .init("days without hours", ["horario": "'seg a sex'"], "23514", "horario", "Faltam as horas", "Escreva como"),
        .init("hours without days", ["horario": "'08:00-17:00'"], "23514", "horario", "Faltam os dias", "Escreva como"),
        .init(
            "a break outside the hours", ["horario": "'seg a sex 8-16 (intervalo 18-19)'"], "23514", "horario", "não cai dentro do horário",
            "intervalo"),
        .init("a schedule nobody understands", ["horario": "'a combinar'"], "23514", "horario", "Não entendi “combinar”", "Escreva como"),
        .init("12x36 with short shifts", ["escala": "'12x36'"], "23514", "horario", "menos de 12 horas", "12x36 07:00-19:00"),
        // Dates.
        .init(
            "a vacancy without an end", ["valida_ate": "'infinity'"], "23514", "valida_ate", "A validade não tem fim.",
            "Escreva o último dia"),
        .init(
            "an end before the beginning of time", ["valida_ate": "'-infinity'"], "23514", "valida_ate", "A validade não tem fim.",
            "Escreva o último dia"),
        .init(
            "an expiry before the start", ["valida_ate": "'2020-01-31'"], "23514", "valida_ate", "31/01/2020, antes de começar a valer",
            "de hoje em diante"),
        .init("an expiry in ten thousand years", ["valida_ate": "'12026-01-01'"], "23514", "valida_ate", "passa de um ano", "renovada"),
        .init("a start in the past", ["inicio_ate": "'1999-12-31'"], "23514", "inicio_ate", "31/12/1999 já passou", "de hoje em diante"),
        .init("a start without a date", ["inicio_ate": "'infinity'"], "23514", "inicio_ate", "não tem data", "deixe vazio"),
        .init(
            "a start in a hundred years", ["inicio_ate": "current_date + 36500"], "23514", "inicio_ate", "passa de dois anos",
            "Confira o ano"),
        // Texts and numbers.
        .init("a blank title", ["cargo": "'   '"], "23502", "cargo", "Falta preencher.", "Auxiliar de padaria"),
        .init("a title of unseen blanks", ["cargo": "U&'\\00A0\\00A0'"], "23514", "cargo", "Só tem espaços em branco.", "Escreva um texto"),
        .init(
            "a title of ten thousand letters", ["cargo": "repeat('a', 10000)"], "23514", "cargo", "Tem 10000 caracteres; o máximo é 200.",
            "Resuma"),
        .init("a description of a megabyte", ["descricao": "repeat('a', 1000000)"], "23514", "descricao", "o máximo é 4000", "Resuma"),
        .init(
            "a control character", ["descricao": "E'antes\\x07depois'"], "23514", "descricao", "caracteres de controle",
            "Digite o texto de novo"),
        .init(
            "a sign that turns the writing around", ["cargo": "U&'Padeiro \\202E'"], "23514", "cargo", "caracteres de controle",
            "Digite o texto de novo"),
        .init("no openings", ["lugares": "0"], "23514", "lugares", "0 não é um número de lugares", "de 1 a 1000"),
        .init("negative openings", ["lugares": "-2"], "23514", "lugares", "-2 não é um número de lugares", "de 1 a 1000"),
        .init("a million openings", ["lugares": "1000000"], "23514", "lugares", "não é um número de lugares", "de 1 a 1000"),
        .init("null openings", ["lugares": "null"], "23502", "lugares", "Falta preencher.", "de 1 a 1000"),
        .init("negative experience", ["experiencia_meses": "-1"], "23514", "experiencia_meses", "não é um número de meses", "até 6"),
        .init("a child", ["idade_minima": "9"], "23514", "idade_minima", "não é uma idade", "Deixe vazia"),
        // Lists.
        .init(
            "a contract that is not in the list", ["contrato": "'pj'"], "23503", "contrato", "“pj” não está entre as opções",
            "CLT, prazo indeterminado [clt]"),
        .init("an unknown skill", ["habilidades": "'limpeza; voar'"], "23503", "habilidades", "“voar” não está entre as opções", "Opções:"),
        .init("an unknown licence", ["cnh": "'Z'"], "23503", "cnh", "“Z” não está entre as opções", "Opções:"),
        .init(
            "a state the form does not let anybody choose", ["situacao": "'preenchida'"], "23514", "situacao",
            "“preenchida” não se escolhe", "aberta, suspensa ou retirada"),
        .init("no state", ["situacao": "null"], "23514", "situacao", "vazia não se escolhe", "aberta, suspensa ou retirada"),
    ]
}

@Suite("What an employer's form refuses")
struct FormRefusalTests {
    @Test("each wrong entry is refused with its column, what is wrong with it and what to do")
    func wrong() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            for entry in WrongEntry.all {
                let refusal = try await employer.refusal(VacancyForm.insert(entry.changes))
                #expect(refusal.state == entry.state, "\(entry.name)")
                #expect((refusal.table, refusal.column) == ("formulario.vaga", entry.column), "\(entry.name)")
                #expect(refusal.message.contains(entry.reason), "\(entry.name): \(refusal.message)")
                #expect(refusal.hint.contains(entry.hint), "\(entry.name): \(refusal.hint)")
                // A message names its field, for clients that show nothing else; and one thing wrong is one thing said.
                let label = try await employer.query("select formulario.rotulo($1)", [entry.column]).one(String.self)
                #expect(refusal.message.hasPrefix(label + ": "), "\(entry.name): \(refusal.message)")
            }
            #expect(try await employer.query("select * from formulario.vaga").count == 0)
            await employer.close()
        }
    }

    @Test("everything that is wrong is said at once, in the order of the form")
    func allAtOnce() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let refusal = try await employer.refusal(
                VacancyForm.insert(["ocupacao": "'pedrero'", "salario": "10", "valida_ate": "'2001-01-01'", "lugares": "0"]))
            #expect(refusal.column == "ocupacao")
            #expect(refusal.message.hasPrefix("Há 4 problemas. Ocupação: "))
            for label in ["Lugares: ", "Salário: ", "Válida até: "] {
                #expect(refusal.message.contains(label))
                #expect(refusal.hint.contains(label))
            }
            await employer.close()
        }
    }

    @Test("a change is judged as a new row is, and leaves the row as it was")
    func update() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let owner = try await database.connect(as: "encaminha_owner")
            try await employer.query(VacancyForm.insert())
            #expect(try await employer.refusal("update formulario.vaga set salario = 900").column == "salario")
            for column in ["vaga_id", "empregador"] {
                let refusal = try await employer.refusal("update formulario.vaga set \(column) = \(column) + 1")
                #expect((refusal.state, refusal.column) == ("42501", column))
            }
            let kept = try await owner.query("select pay_cents, version from office.vacancy").one((Int64, Int64).self)
            #expect(kept == (185_000, 1))
            await employer.close()
            await owner.close()
        }
    }

    @Test("what is lawful passes: pay proportional to hours, three quarters in custody, nights, 12x36, self-employment")
    func lawful() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let lawful: [[String: String]] = [
                ["salario": "811", "horario": "", "carga_horaria": "22"],
                ["salario": "1216", "regime_de_custodia": "true"],
                ["horario": "'dom a qui 22:00-06:00'"],
                ["horario": "'12x36 19:00-07:00'", "escala": "'12x36'"],
                ["horario": "'seg a sáb 06:00-14:00'", "escala": "'revezamento'", "carga_horaria": "44"],
                ["salario": "500", "contrato": "'mei'", "horario": "", "carga_horaria": "60"],
                ["salario": "0", "contrato": "'estágio'", "horario": "", "carga_horaria": "30"],
                ["salario": "8", "salario_por": "'por hora'"],
                [
                    "acessibilidade": "'nenhuma'", "habilidades": "'Limpeza; cozinha'", "escolaridade": "'fundamental completo'",
                    "cnh": "'não'",
                ],
                ["descricao": "E'Primeira linha.\\n\\tSegunda — com “aspas” e acentuação.'"],
            ]
            for changes in lawful { try await employer.query(VacancyForm.insert(changes)) }
            #expect(try await employer.query("select * from formulario.vaga").count == lawful.count)
            await employer.close()
        }
    }

    @Test("a login that stands for no employer, and an employer that staff suspended, are told so")
    func whoIsAsking() async throws {
        try await withDatabase { database in
            try await Neighbours.move(into: database)
            let stray = try await database.connect(as: Neighbours.stray)
            let refusal = try await stray.refusal(VacancyForm.insert())
            #expect((refusal.state, refusal.column) == ("42501", "empregador"))
            #expect(refusal.message == "Empregador: Este acesso não está ligado a um empregador.")
            let owner = try await database.connect(as: "encaminha_owner")
            let employer = try await database.connect(as: "empregador_teste")
            try await employer.query(VacancyForm.insert())
            try await owner.query("update office.employer set status = 'suspended' where employer_id = 1")
            #expect(try await employer.refusal(VacancyForm.insert()).message.contains("suspenso pela equipe"))
            // Stopping is always possible.
            try await employer.query("update formulario.vaga set situacao = 'retirada'")
            #expect(try await employer.refusal("update formulario.vaga set situacao = 'aberta'").message.contains("suspenso pela equipe"))
            await owner.close()
            await employer.close()
            await stray.close()
        }
    }
}

import DatabaseTesting
import LocalPostgres
import Postgres
import SchemaFiles
import Subprocess
import SystemPackage
import Testing

@Suite("Forms for psql")
struct FormScriptTests {
    /// Runs a form with the answers a person would type, a line each, and returns all it printed.
    private func fill(_ form: String, as role: String, in database: TestDatabase, answers: [String], variables: [String] = []) async throws
        -> String
    {
        let installation = try #require(await PostgresInstallation.find())
        let folder = FilePath("/tmp/encaminha-forms-\(UInt64.random(in: 0 ... .max))")
        for file in SchemaFiles.inFolder("forms") {
            try await write(file.text, to: folder.appending(String(file.name.dropFirst("forms/".count))))
        }
        let target = database.target
        let settings = ["host", "port", "dbname"].compactMap { key in target[key].map { "\(key)=\($0)" } } + ["user=\(role)"]
        let result = try await Subprocess.run(
            .path(FilePath(installation.binaries).appending("psql")),
            arguments: Arguments(
                ["-X", settings.joined(separator: " ")] + variables.flatMap { ["-v", $0] } + ["-f", folder.appending(form).string]),
            input: .string(answers.map { $0 + "\n" }.joined()), output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        _ = try await Subprocess.run(.path("/bin/rm"), arguments: ["-rf", folder.string], output: .discarded)
        return result.standardOutput + result.standardError
    }

    private func write(_ text: String, to path: FilePath) async throws {
        _ = try await Subprocess.run(.path("/bin/mkdir"), arguments: ["-p", path.removingLastComponent().string], output: .discarded)
        let file = try FileDescriptor.open(path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        try file.closeAfter { _ = try file.writeAll(text.utf8) }
    }

    @Test("an employer types a vacancy, corrects the two fields that were wrong and sees it listed")
    func newVacancy() async throws {
        try await withDatabase { database in
            let said = try await fill(
                "nova_vaga.sql", as: "empregador_teste", in: database,
                answers: [
                    "Auxiliar de padaria", "padero", "2", "", "10", "seg a sex 06:00-14:00 (intervalo 1h)", "", "Vitória", "Centro", "", "",
                    "sim", "", "",
                    "ocupacao", "padeiro", "salario", "1.700,00",
                ])
            #expect(said.contains("Ocupação [ocupacao]: A ocupação “padero” não existe na CBO"))
            #expect(said.contains("848305 Padeiro"))
            #expect(said.contains("Salário [salario]: R$ 10,00 por mês fica abaixo do piso"))
            #expect(said.contains("A vaga foi recebida com o código "))
            let list = try await fill("minhas_vagas.sql", as: "empregador_teste", in: database, answers: [])
            #expect(list.contains("Auxiliar de padaria | em análise | 0 de 2  | R$ 1.700,00 por mês | seg–sex 06:00–14:00"))
            let owner = try await database.connect(as: "encaminha_owner")
            let code = try await owner.query("select vaga_id from formulario.vaga").one(Int32.self)
            let withdrawn = try await fill("retirar_vaga.sql", as: "empregador_teste", in: database, answers: ["\(code)"])
            #expect(withdrawn.contains("Auxiliar de padaria | \(code)"))
            #expect(try await owner.query("select status from office.vacancy").one(String.self) == "cancelled")
            await owner.close()
        }
    }

    @Test("a form left in the middle stays as a draft, and the correction goes on later")
    func later() async throws {
        try await withDatabase { database in
            let said = try await fill(
                "nova_vaga.sql", as: "empregador_teste", in: database, answers: ["Servente"] + Array(repeating: "", count: 13) + [""])
            let draft = try #require(said.firstMatch(of: /rascunho=(\d+)/)?.1)
            #expect(said.contains("Fica guardado."))
            let later = try await fill(
                "corrigir_vaga.sql", as: "empregador_teste", in: database,
                answers: ["ocupacao", "servente", "salario", "1700", "carga_horaria", "44", "municipio", "Vitória"],
                variables: ["rascunho=\(draft)"])
            #expect(later.contains("Município [municipio]: Falta preencher."))
            #expect(later.contains("A vaga foi recebida com o código "))
        }
    }

    @Test("staff write a walk-in, see the queue, read the explanation and decline")
    func staff() async throws {
        try await PanelOffice.with { database, office in
            let walkIn = try await fill(
                "pessoa.sql", as: "equipe_teste", in: database,
                answers: ["Maria da Silva", "", "servente", "", "São Pedro", "", "", "", "", ""])
            #expect(walkIn.contains("Maria da Silva | ativa"))
            #expect(walkIn.contains("\(office.person) | Maria da Silva"), "somebody of that name is there already")
            let queue = try await fill("fila.sql", as: "equipe_teste", in: database, answers: [])
            #expect(queue.contains("Maria da Silva | Servente de obras | Construtora Exemplo Ltda"))
            try await office.owner.query("update placement.proposal set explanation = $1", [Self.explanation])
            let decided = try await fill(
                "decidir.sql", as: "equipe_teste", in: database, answers: ["\(office.proposal)", "r", "outro", "mudou de cidade"])
            #expect(decided.contains("Vaga \(office.vacancy) (Servente de obras) × pessoa Maria da Silva"))
            #expect(decided.contains("Recusada: Maria da Silva (Outro (escreva uma nota))."))
            let why = try await fill("explicar.sql", as: "equipe_teste", in: database, answers: ["\(office.vacancy)", "\(office.person)"])
            #expect(why.contains("Recusada por equipe_teste às "))
            #expect(try await office.state() == "declined")
        }
    }

    private static let explanation = """
        {"coverage":640,"gates":[],"priorities":[],"priority":0,"provisional":false,"questions":[],"rule_set":{"hash":"00","name":"padrao"},\
        "score":78123,"scores":[],"warnings":[]}
        """
}

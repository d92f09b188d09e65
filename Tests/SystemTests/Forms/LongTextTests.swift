import DatabaseTesting
import Postgres
import Testing

/// Megabytes in a field kept the server busy for half a minute, because every judge searched them for codes.
@Suite("Texts far too long")
struct LongTextTests {
    @Test("are named with their length, and no judge but that of texts reads them")
    func named() async throws {
        try await withDatabase { database in
            let employer = try await database.connect(as: "empregador_teste")
            let owner = try await database.connect(as: "encaminha_owner")
            let long = "repeat('servente; ', 10000)"
            let fields = ["ocupacao", "contrato", "horario", "municipio", "habilidades", "cnpj"]
            let refusal = try await employer.refusal(VacancyForm.insert(Dictionary(uniqueKeysWithValues: fields.map { ($0, long) })))
            #expect(refusal.message.hasPrefix("Há 6 problemas."))
            #expect(refusal.message.ranges(of: "Tem 100000 caracteres").count == 6)

            try await employer.query(VacancyForm.insert())
            let kept = try await owner.query(
                """
                select s.contrato is null and s.habilidades is null and s.cnpj is null, s.horario, s.cargo = v.cargo and s.salario = v.salario
                from formulario.vaga v, formulario.sem_textos_longos(
                    jsonb_populate_record(v, (select jsonb_object_agg(f, \(long)) from unnest($1::text[]) as f))) s
                """, [fields]
            ).one((Bool, String, Bool).self)
            #expect(kept == (true, "?", true))
            await employer.close()
            await owner.close()
        }
    }
}

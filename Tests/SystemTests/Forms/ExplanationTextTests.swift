import DatabaseTesting
import Matching
import Postgres
import Rules
import Store
import Testing

@Suite("Explanations in the panel")
struct ExplanationTextTests {
    @Test("the panel says of every pair, word for word, what the command line says", arguments: [21, 22] as [UInt64])
    func sameWords(seed: UInt64) async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let staff = try await database.connect(as: "equipe_teste")
            try await SmallOffice.write(candidates: 40, vacancies: 8, seed: seed, on: owner)
            let office = try await OfficeSnapshot.load(on: owner)
            let days = Dictionary(uniqueKeysWithValues: office.units.map { ($0.id, $0.today) })
            var standings: Set<String> = []
            for vacancy in office.vacancies {
                for candidate in office.candidates {
                    let today = try #require(days[vacancy.row.unit])
                    let explanation = office.rules.explain(candidate: candidate.row, vacancy: vacancy.row, today: today)
                    standings.insert(
                        explanation.failedGates.isEmpty ? "fits" : explanation.failedGates.count == 1 ? "misses one" : "misses several")
                    let expected = explanation.text(.pt, vacancy: "7 (Padeiro)", candidate: "Maria")
                    // As it is stored, and as it was in rows of the first form.
                    for stored in [explanation.storedJSON(), explanation.canonicalJSON()] {
                        let said = try await staff.query(
                            "select painel.texto_da_explicacao($1, $2, $3)", [JSONB(stored), "7 (Padeiro)", "Maria"]
                        ).one(String.self)
                        #expect(said == expected, "seed \(seed), \(vacancy.row.id)×\(candidate.row.id)")
                    }
                    let isWhole = try await staff.query(
                        "select painel.explicacao_completa($1) = $2", [JSONB(explanation.storedJSON()), JSONB(explanation.canonicalJSON())]
                    ).one(Bool.self)
                    #expect(isWhole, "seed \(seed), \(vacancy.row.id)×\(candidate.row.id)")
                }
            }
            #expect(standings == ["fits", "misses one", "misses several"])
            await staff.close()
            await owner.close()
        }
    }

    @Test("with the daemon at work: a proposal is explained, somebody who was not proposed is told why within seconds, a near miss at once")
    func whyAndWhyNot() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let staff = try await database.connect(as: "equipe_teste")
            try await SmallOffice.write(candidates: 80, vacancies: 8, seed: 23, on: owner)
            _ = try await DaemonProcess.with(database) { _ in
                try await SmallOffice.requireConvergence(owner, "seed 23")
                let proposed = try await staff.query(
                    "select vaga, pessoa, nome, cargo from painel.proposta where situacao = 'aguarda decisão' limit 1"
                )
                .one((Int64, Int64, String, String).self)
                let explained = try await staff.query("select painel.explicar($1, $2)", [proposed.0, proposed.1]).one(String.self)
                #expect(explained.hasPrefix("Vaga \(proposed.0) (\(proposed.3)) × pessoa \(proposed.2)\nAderência "))
                #expect(explained.contains("\nRequisitos\n  ✓ G01  A pessoa quer participar agora.\n"))
                let held = try await staff.query("select painel.por_que_nao($1, $2)", [proposed.0, proposed.1]).one(String.self)
                #expect(held.hasPrefix("Esta pessoa está proposta para esta vaga e aguarda decisão."))

                let near = try await owner.query("select n.vacancy_id, n.candidate_id, n.reasons[1] from placement.near_miss n limit 1")
                    .one((Int64, Int64, String).self)
                let missed = try await staff.query("select painel.por_que_nao($1, $2)", [near.0, near.1]).one(String.self)
                #expect(missed.contains("um requisito não atendido"))
                #expect(
                    try await owner.query("select count(*) from placement.question").one(Int.self) == 0, "what is stored is not asked for")

                let nobody = try await owner.query(
                    """
                    select v.vacancy_id, c.candidate_id from office.vacancy v, office.candidate c
                    where v.unit_id = c.unit_id and c.enrolment = 'active'
                      and not exists (select from placement.proposal p where p.vacancy_id = v.vacancy_id and p.candidate_id = c.candidate_id)
                      and not exists (select from placement.near_miss n where n.vacancy_id = v.vacancy_id and n.candidate_id = c.candidate_id)
                    order by 1, 2 limit 1
                    """
                ).one((Int64, Int64).self)
                let asked = try await staff.query("select painel.por_que_nao($1, $2)", [nobody.0, nobody.1]).one(String.self)
                #expect(asked == "O sistema está calculando a resposta. Chame de novo em alguns segundos.")
                let name = try await staff.query("select coalesce(nome_social, nome) from painel.pessoa where pessoa = $1", [nobody.1]).one(
                    String.self)
                let answer = try await eventually("the answer") {
                    let answer = try await staff.query("select painel.por_que_nao($1, $2)", [nobody.0, nobody.1]).one(String.self)
                    return answer == asked ? nil : answer
                }
                #expect(answer.contains("× pessoa \(name)\n"), "\(answer)")
                let asker = try await owner.query("select distinct asked_by::text from placement.question").one(String.self)
                #expect(asker == "equipe_teste")
            }
            await staff.close()
            await owner.close()
        }
    }
}

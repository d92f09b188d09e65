import DatabaseTesting
import Postgres

/// A vacancy, a person and the proposal that joins them, as staff would find them, without a daemon.
struct PanelOffice {
    let owner: Connection
    let staff: Connection
    let vacancy: Int64
    let person: Int64
    let proposal: Int64

    /// Fills an office and lends it.
    static func with<Result>(_ body: (TestDatabase, PanelOffice) async throws -> Result) async throws -> Result {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let staff = try await database.connect(as: "equipe_teste")
            let employer = try await database.connect(as: "empregador_teste")
            let code = try await employer.query(VacancyForm.insert() + " returning vaga_id").one(Int32.self)
            await employer.close()
            let vacancy = try await owner.query("select formulario.numero('V', $1)", [code]).one(Int64.self)
            let person = try await staff.query(
                "insert into painel.pessoa (nome, nome_social, ocupacoes, bairro) values ('João da Silva', 'Maria da Silva', 'servente', 'São Pedro') returning pessoa"
            ).one(Int64.self)
            let proposal = try await propose(vacancy, person, on: owner)
            let office = PanelOffice(owner: owner, staff: staff, vacancy: vacancy, person: person, proposal: proposal)
            let result = try await body(database, office)
            await staff.close()
            await owner.close()
            return result
        }
    }

    /// What the daemon would write for the rows as they are now.
    @discardableResult
    static func propose(_ vacancy: Int64, _ person: Int64, on owner: Connection) async throws -> Int64 {
        try await owner.query(
            """
            insert into placement.proposal as p (vacancy_id, candidate_id, unit_id, sure, score, coverage, priority, order_key, explanation, reasons,
                warnings, questions, rule_set_hash, vacancy_version, candidate_version, epoch)
            select v.vacancy_id, c.candidate_id, v.unit_id, true, 78123, 640, 23050, 7000, '{}', '{"A ocupação é a que a pessoa quer."}',
                '{"Perfil sem confirmação há 90 dias."}', '{"Há horário de recolhimento? Qual?"}',
                (select hash from rules.activation order by activation_id desc limit 1), v.version, c.version, 1
            from office.vacancy v, office.candidate c where v.vacancy_id = $1 and c.candidate_id = $2
            on conflict on constraint proposal_one_per_pair do update
            set state = 'proposed', vacancy_version = excluded.vacancy_version, candidate_version = excluded.candidate_version
            returning proposal_id
            """, [vacancy, person]
        ).one(Int64.self)
    }

    func state() async throws -> String {
        try await owner.query("select state from placement.proposal where proposal_id = $1", [proposal]).one(String.self)
    }
}

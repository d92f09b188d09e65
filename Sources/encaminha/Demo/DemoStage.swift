import LocalPostgres
import Office
import Postgres
import Store

/// The office of the demo: its database, its logins, its daemon.
struct DemoStage {
    static let database = "encaminha"
    static let employerLogin = "padaria_demo"
    static let staffLogin = "equipe_demo"

    let cluster: PrivateCluster
    let daemon: DemoDaemon
    let candidates: Int
    let vacancies: Int

    /// A connection as one of the roles; the owner's is an administrator's.
    func connect(as role: String) async throws -> Connection {
        let connection = try await Connection.connect(
            to: cluster.target.setting("dbname", Self.database).setting("user", role == "encaminha_owner" ? "postgres" : role),
            logger: Terminal.logger)
        if role == "encaminha_owner" { try await connection.runScript("set role encaminha_owner") }
        return connection
    }

    /// Makes the database, applies the migrations, invents the office, and makes the logins.
    static func prepare(
        _ cluster: PrivateCluster, candidates: Int, vacancies: Int, seed: UInt64, _ narrator: DemoNarrator
    ) async throws -> DemoStage {
        narrator.say("PostgreSQL \(cluster.major) on \(cluster.socketDirectory), no network")
        let admin = try await Connection.connect(to: cluster.target, logger: Terminal.logger)
        // A kept directory may hold the database of an earlier demo; its story begins anew.
        try await admin.runScript("drop database if exists \(database) with (force)")
        try await admin.runScript("create database \(database) template template0 encoding 'UTF8'")
        await admin.close()

        narrator.chapter("The schema: roles, tables, code lists, the default rules")
        let connection = try await Connection.connect(to: cluster.target.setting("dbname", database), logger: Terminal.logger)
        narrator.begin("migrating and loading the CBO, the municipalities and the CNAE")
        let report = try await Migrator().run(on: connection)
        narrator.finish()
        narrator.say("migration \(report.version), rule set \((report.activatedRuleSet ?? "").prefix(12))")

        narrator.chapter("An office of invented people")
        narrator.begin("\(candidates) people and \(vacancies) vacancies around Vitória/ES (seed \(seed))")
        try await connection.runScript("set role encaminha_owner")
        let written = try await GenerateCommand.write(candidates: candidates, vacancies: vacancies, seed: seed, on: connection)
        try await connection.runScript("reset role")
        // Some of the invented employers are suspended, as in life.
        let active = try await connection.query(
            "select min(employer_id) from office.employer where unit_id = $1 and status = 'active'", [written.unit]
        ).one((Int64?).self)
        guard let employer = active else {
            throw StoreError(.notFound, "every employer of this office is suspended", hint: "Try another --seed, or more --vacancies.")
        }
        try await DemoLogins.create(
            staff: DemoLogins.Login(name: staffLogin), unit: written.unit, employer: DemoLogins.Login(name: employerLogin),
            employerID: employer, through: connection)
        narrator.finish()
        await connection.close()

        let log = cluster.logDirectory + "/encaminhad.log"
        return DemoStage(
            cluster: cluster, daemon: DemoDaemon(target: cluster.target.setting("dbname", database), log: log), candidates: candidates,
            vacancies: vacancies)
    }

    /// How to look around while all of it runs.
    func directions(of summary: DemoSummary) -> String {
        let psql = "psql -h \(cluster.socketDirectory) -d \(Self.database)"
        // As it was called: after `make demo` it is not where the shell looks.
        let program = CommandLine.arguments.first ?? "encaminha"
        let database = "--database 'host=\(cluster.socketDirectory) dbname=\(Self.database) user=postgres'"
        return """
            as staff:      \(psql) -U \(Self.staffLogin) -c 'select nome, cargo, aderencia, cobertura from painel.proposta limit 10'
            as employer:   \(psql) -U \(Self.employerLogin) -c 'select vaga_id, cargo, situacao from formulario.vaga'
            as superuser:  \(psql) -U postgres
            one pair:      \(program) explain \(summary.vacancy) \(summary.candidate) \(database)
            the daemon:    \(program) status \(database)
            every byte:    \(program) verify \(database)
            its log:       \(daemon.log)
            """
    }
}

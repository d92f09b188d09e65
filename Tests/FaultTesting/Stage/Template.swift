import LocalPostgres
import Office
import Postgres
import Store

/// The server all others are copied from: migrated, with an invented office, its logins and the workload's ledger; at rest.
package struct Template: Sendable {
    let server: Server

    /// - Parameter seed: Of the office.
    package static func make(_ keeper: Keeper, seed: UInt64) async throws -> Template {
        let installation = try await PostgresInstallation.findOrInstall(progress: { _ in })
        let server = try Server.place("template", keeper: keeper, installation: installation)
        try await server.initialise()
        try await server.start()
        do {
            let first = try await Connection.connect(to: server.target.setting("dbname", "postgres"), logger: Stage.silent)
            try await first.runScript("create database \(Server.database)")
            await first.close()
            let connection = try await Connection.connect(to: server.target, logger: Stage.silent)
            _ = try await Migrator().run(on: connection)
            let today = try await connection.query("select (now() at time zone 'America/Sao_Paulo')::date").one(Day.self)
            let office = GeneratedOffice.make(candidates: 60, vacancies: 12, seed: seed, today: today)
            let written = try await OfficeWriter.write(office, through: connection)
            guard let employer = written.employers.first else { throw StageError("an office without employers") }
            try await DemoLogins.create(
                staff: DemoLogins.Login(name: Workload.staffLogin), unit: written.unit,
                employer: DemoLogins.Login(name: Workload.employerLogin), employerID: employer, through: connection)
            try await connection.runScript(Workload.schema)
            await connection.close()
        } catch {
            await server.stopIfRunning()
            throw error
        }
        try await server.stop()
        return Template(server: server)
    }
}

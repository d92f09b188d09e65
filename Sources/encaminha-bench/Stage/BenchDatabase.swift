import LocalPostgres
import Office
import Postgres
import Store

/// A private PostgreSQL with a migrated database and an invented office in it.
struct BenchDatabase {
    static let name = "encaminha"

    let cluster: PrivateCluster
    let unit: Int32

    /// Makes all of it, lends it, and takes it away.
    ///
    /// As safe as a server of an office: a commit waits for the disk.
    static func with<Result: Sendable>(
        candidates: Int, vacancies: Int, seed: UInt64, body: (BenchDatabase) async throws -> Result
    ) async throws -> Result {
        try await PrivateCluster.with(.temporary, .safe) { cluster in
            let admin = try await Connection.connect(to: cluster.target, logger: Screen.logger)
            try await admin.runScript("create database \(name) template template0 encoding 'UTF8'")
            await admin.close()
            let connection = try await Connection.connect(to: cluster.target.setting("dbname", name), logger: Screen.logger)
            _ = try await Migrator().run(on: connection)
            let today = try await connection.query("select (now() at time zone 'America/Sao_Paulo')::date").one(Day.self)
            let office = GeneratedOffice.make(candidates: candidates, vacancies: vacancies, seed: seed, today: today)
            let written = try await OfficeWriter.write(office, through: connection)
            // What the writing left behind is nobody's to clean up in the middle of a measurement.
            try await connection.runScript("vacuum analyze")
            try await connection.runScript("checkpoint")
            await connection.close()
            return try await body(BenchDatabase(cluster: cluster, unit: written.unit))
        }
    }

    /// The database as one of the roles.
    func target(as role: String) -> ConnectionTarget { cluster.target.setting("dbname", Self.name).setting("user", role) }

    /// A connection as the superuser.
    func connect() async throws -> Connection { try await Connection.connect(to: target(as: "postgres"), logger: Screen.logger) }

    /// Waits until every committed change is reflected in the proposals.
    func waitForConvergence(on connection: Connection) async throws {
        let end = ContinuousClock.now + .seconds(600)
        while try await !DaemonBacklog.isEmpty(on: connection) {
            guard ContinuousClock.now < end else { throw NotConverged() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}

/// The daemon did not catch up in ten minutes.
struct NotConverged: Error, CustomStringConvertible {
    var description: String { "the daemon did not catch up with the changes in ten minutes" }
}

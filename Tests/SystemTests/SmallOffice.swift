import DatabaseTesting
import Office
import Postgres
import SchemaFiles
import Store
import Testing

/// A small invented office, and the questions every test of the whole asks of it.
enum SmallOffice {
    /// Writes the office; the template's own staff login works for it too.
    static func write(candidates: Int, vacancies: Int, seed: UInt64, on owner: Connection) async throws {
        let today = try await owner.query("select (now() at time zone 'America/Sao_Paulo')::date").one(Day.self)
        let office = GeneratedOffice.make(candidates: candidates, vacancies: vacancies, seed: seed, today: today)
        _ = try await OfficeWriter.write(office, through: owner)
        try await owner.query(
            "insert into office.staff_member (role_name, unit_id) select 'equipe_teste', unit_id from office.unit on conflict do nothing")
    }

    /// Waits until the daemon has read every change, then asks for everything that must always hold.
    ///
    /// - Parameter context: Said with every failure: how to repeat it.
    @discardableResult
    static func requireConvergence(_ owner: Connection, _ context: String, location: SourceLocation = #_sourceLocation) async throws
        -> Verification
    {
        let result = try await Verification.settled(within: .seconds(300), on: owner)
        #expect(result.pendingChanges == 0, "the daemon did not catch up; \(context)", sourceLocation: location)
        let differences = result.differences.prefix(5).map {
            "\($0.kind.rawValue) \($0.vacancy)×\($0.candidate ?? 0): \($0.problem)"
        }
        #expect(result.isEqual, "\(result.differences.count) differences: \(differences); \(context)", sourceLocation: location)
        for file in SchemaFiles.inFolder("checks") {
            let rows = try await owner.query(file.text)
            #expect(rows.count == 0, "\(file.name) returned \(rows.count) rows; \(context)", sourceLocation: location)
        }
        return result
    }
}

import ArgumentParser
import Office
import Postgres
import Rules
import Store

struct GenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Fills a migrated database with a plausible office of invented people, employers and vacancies.",
        discussion: """
            For demonstrations, training and measurements: occupations of the real CBO with the skew of real offices, real municipalities \
            around Vitória/ES, schedules, limits, and much that is not known. The same seed gives the same office on the same day. Never run \
            it on a database that serves people: it is refused where candidates are registered already, unless --add is given.
            """)

    @Option(help: ArgumentHelp("How many people, 0 to 1000000.", valueName: "n")) var candidates = 2000
    @Option(help: ArgumentHelp("How many vacancies, 0 to 100000.", valueName: "m")) var vacancies = 200
    @Option(help: ArgumentHelp("Which office; any number from 0.", valueName: "s")) var seed: UInt64 = 1
    @Flag(help: "Add one more unit to a database that has people already.") var add = false
    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print what was written as JSON.") var json = false

    func validate() throws {
        guard (0...1_000_000).contains(candidates) else { throw ValidationError("--candidates must be between 0 and 1000000.") }
        guard (0...100_000).contains(vacancies) else { throw ValidationError("--vacancies must be between 0 and 100000.") }
    }

    func run() async throws {
        let written = try await options.withConnection(.owner) { connection in
            try await Migrator.requireCurrentSchema(on: connection)
            let isEmpty = try await connection.query("select not exists (select from office.candidate)").one(Bool.self)
            guard isEmpty || add else {
                throw StoreError(
                    .notFound, "this database has candidates already",
                    hint: "Use a database of its own; or give --add to put one more unit beside what is there.")
            }
            return try await Self.write(candidates: candidates, vacancies: vacancies, seed: seed, on: connection)
        }
        if json {
            let result: [String: CanonicalJSON] = [
                "unit": .number(Int64(written.unit)), "candidates": .number(Int64(written.candidates.count)),
                "vacancies": .number(Int64(written.vacancies.count)), "employers": .number(Int64(written.employers.count)),
                "seed": .string(String(seed)),
            ]
            Terminal.write(.object(result))
        } else {
            Terminal.write(
                "unit \(written.unit): \(written.candidates.count) candidates, \(written.vacancies.count) vacancies of \(written.employers.count) employers (seed \(seed))"
            )
        }
    }

    /// Draws the office for today at the unit and writes it.
    static func write(candidates: Int, vacancies: Int, seed: UInt64, on connection: Connection) async throws -> OfficeWriter.Written {
        let today = try await connection.query("select (now() at time zone 'America/Sao_Paulo')::date").one(Day.self)
        let office = GeneratedOffice.make(candidates: candidates, vacancies: vacancies, seed: seed, today: today)
        return try await OfficeWriter.write(office, through: connection)
    }
}

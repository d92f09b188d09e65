import ArgumentParser
import Rules
import Store

struct FailuresListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists what is set aside, with the rule that failed.")

    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print it as JSON.") var json = false

    func run() async throws {
        let failures = try await options.withConnection(.owner) { connection in
            try await Migrator.requireCurrentSchema(on: connection)
            return try await ReadFailureRecords.run(on: connection)
        }
        if json {
            Terminal.write(.array(failures.map(\.json)))
        } else if failures.isEmpty {
            Terminal.write("nothing is set aside")
        } else {
            Terminal.write(Terminal.table(failures.map { [$0.name, "since \($0.firstAt)", $0.reason] }))
        }
    }
}

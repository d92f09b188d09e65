import ArgumentParser
import Rules
import Store

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Brings a database to the schema of this version: roles, tables, code lists, the default rule set.",
        discussion: """
            Safe to run again, and safe when two run at once. The first run needs a superuser, or a role that may create roles and owns the \
            database; later runs can be done as encaminha_migrator. A database that is newer than this program is refused.
            """)

    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print what was done as JSON.") var json = false

    func run() async throws {
        let report = try await options.withConnection(.login) { connection in
            try await Migrator().run(on: connection) { Terminal.say($0 + " …") }
        }
        if json {
            Terminal.write(
                .object([
                    "version": .number(Int64(report.version)), "applied": .array(report.applied.map { .string($0) }),
                    "loaded": .array(report.loaded.map { .string($0) }),
                    "activated_rule_set": report.activatedRuleSet.map { .string($0) } ?? .null,
                ]))
        } else if report.applied.isEmpty && report.loaded.isEmpty {
            Terminal.write("nothing to do: the database is at migration \(report.version)")
        } else {
            Terminal.write(
                "the database is at migration \(report.version): \(report.applied.count) applied, \(report.loaded.count) code lists loaded"
                    + (report.activatedRuleSet.map { ", rule set \($0.prefix(12)) active" } ?? ""))
        }
    }
}

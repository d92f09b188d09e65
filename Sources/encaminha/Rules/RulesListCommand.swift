import ArgumentParser
import Rules
import Store

struct RulesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the published versions, the newest first.")

    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print them as JSON.") var json = false

    func run() async throws {
        let versions = try await options.withConnection(.owner) { try await ReadRuleSets.run(on: $0) }
        if json {
            Terminal.write(
                .array(
                    versions.map { version in
                        .object([
                            "hash": .string(version.hash), "name": .string(version.name), "author": .string(version.author),
                            "reason": .string(version.reason), "created_at": .string("\(version.createdAt)"),
                            "active": .bool(version.isActive),
                        ])
                    }))
        } else {
            Terminal.write(
                Terminal.table(
                    [["", "HASH", "NAME", "AUTHOR", "REASON"]]
                        + versions.map { [$0.isActive ? "*" : "", String($0.hash.prefix(12)), $0.name, $0.author, $0.reason] },
                    widths: [1, 12, 32, 24, 60]))
        }
    }
}

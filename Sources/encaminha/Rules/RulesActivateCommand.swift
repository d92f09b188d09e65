import ArgumentParser
import Rules
import Store

struct RulesActivateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activate",
        abstract: "Makes a published version the one that counts; the daemon follows without a restart.")

    @Argument(help: "The version's hash, or enough of its beginning to tell it from the others.") var hash: String
    @OptionGroup var options: DatabaseOptions
    @Flag(help: "Print the version as JSON.") var json = false

    func validate() throws {
        // Every hash begins with nothing: with one version published, a variable that was never set would activate it.
        guard !hash.isEmpty else { throw ValidationError("The hash must not be empty.") }
    }

    func run() async throws {
        let version = try await options.withConnection(.owner) { connection in
            let matching = try await ReadRuleSets.run(on: connection).filter { $0.hash.hasPrefix(hash) }
            guard let version = matching.first, matching.count == 1 else {
                throw StoreError(
                    .notFound, matching.isEmpty ? "no rule set's hash begins with \(hash)" : "\(matching.count) hashes begin with \(hash)",
                    hint: "`encaminha rules list` shows the versions.")
            }
            try await ActivateRuleSet.run(on: connection, hash: version.hash)
            return version
        }
        if json {
            Terminal.write(.object(["hash": .string(version.hash), "name": .string(version.name), "active": .bool(true)]))
        } else {
            Terminal.write("active: \(version.name) \(version.hash.prefix(12))")
        }
    }
}

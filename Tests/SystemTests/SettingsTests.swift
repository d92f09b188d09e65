import DatabaseTesting
import Foundation
import Subprocess
import SystemPackage
import Testing

@Suite("The daemon's settings")
struct SettingsTests {
    private func dump(_ arguments: [String], _ environment: [String: String] = [:]) async throws -> (
        text: String, error: String, status: TerminationStatus
    ) {
        let variables = environment.map { (Environment.Key(stringLiteral: $0.key), Optional($0.value)) }
        let outcome = try await Subprocess.run(
            .path(FilePath(DaemonProcess.program("encaminhad"))), arguments: Arguments(arguments + ["--dump-config"]),
            environment: .inherit.updating(Dictionary(uniqueKeysWithValues: variables)), input: .none, output: .string(limit: 1 << 16),
            error: .string(limit: 1 << 16))
        return (outcome.standardOutput, outcome.standardError, outcome.terminationStatus)
    }

    private func withFiles<Result>(_ files: [String: String], _ body: (String) async throws -> Result) async throws -> Result {
        let directory = FileManager.default.temporaryDirectory.appending(path: "encaminha-settings-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        for (name, text) in files { try text.write(to: directory.appending(path: name), atomically: true, encoding: .utf8) }
        return try await body(directory.path)
    }

    @Test("an option counts more than the settings file, that more than the environment, that more than the default")
    func order() async throws {
        try await withFiles([
            "env":
                "# here\n\nENCAMINHA_LOG_LEVEL = \"debug\"\nENCAMINHA_POLL_INTERVAL=5\n; there\nPGHOST=x\nENCAMINHA_INSTANCE='two words'\n"
        ]) { directory in
            let shown = try await dump(
                ["--settings-file", directory + "/env", "--poll-interval", "7"],
                ["ENCAMINHA_LOG_LEVEL": "error", "ENCAMINHA_LOG_FORMAT": "json"])
            #expect(shown.status == .exited(0))
            let lines = Set(shown.text.split(separator: "\n").map(String.init))
            #expect(lines.contains("log-level = debug (settings file)"))
            #expect(lines.contains("poll-interval = 7.0 (option)"))
            #expect(lines.contains("instance = two words (settings file)"))
            #expect(lines.contains("log-format = json (environment)"))
            #expect(lines.contains("status-listener = none (default)"))
        }
    }

    @Test("no secret is shown, wherever it comes from")
    func secrets() async throws {
        let option = try await dump(["--database", "postgresql://u:geheim@h/db?sslpassword=geheim"])
        #expect(option.text.contains("database = host=h dbname=db user=u (option)"))
        #expect(!option.text.contains("geheim"))
        try await withFiles(["database": "host=h dbname=db password=geheim\n", "database-password": "geheim\n"]) { directory in
            let credential = try await dump([], ["CREDENTIALS_DIRECTORY": directory])
            #expect(credential.text.contains("database = host=h dbname=db (credential database)"))
            #expect(credential.text.contains("database password = set (credential database-password)"))
            #expect(!credential.text.contains("geheim"))
        }
    }

    @Test("a pooler is shown as it was said, without its secrets, and none is the default")
    func pooler() async throws {
        let option = try await dump(["--pooler", "host=127.0.0.1 port=6432 password=geheim"])
        #expect(option.text.contains("pooler = host=127.0.0.1 port=6432 (option)"))
        #expect(!option.text.contains("geheim"))
        #expect(try await dump([]).text.contains("pooler = none (default)"))
    }

    @Test("a line that is no setting is named, with status 64", arguments: ["ENCAMINHA_LOG_LEVEL", "=x", "9A=x", "A B=x"])
    func badLine(_ line: String) async throws {
        try await withFiles(["env": "# one\n\(line)\n"]) { directory in
            let shown = try await dump(["--settings-file", directory + "/env"])
            #expect(shown.status == .exited(64))
            #expect(shown.error.contains("env, line 2: not of the form NAME=value"))
        }
    }

    @Test("a settings file that is not there says nothing; one that is there and cannot be read is refused, with status 64")
    func unreadable() async throws {
        try await withFiles(["env": ""]) { directory in
            #expect(try await dump(["--settings-file", directory + "/none"]).status == .exited(0))
            // A directory: root may read every file.
            let shown = try await dump(["--settings-file", directory])
            #expect(shown.status == .exited(64))
            #expect(shown.error.contains("\(directory) cannot be read: Is a directory"))
            try Data([0x41, 0x3D, 0xFF]).write(to: URL(filePath: directory + "/latin"))
            let latin = try await dump(["--settings-file", directory + "/latin"])
            #expect(latin.status == .exited(64) && latin.error.contains("latin is not UTF-8 text"))
        }
    }

    // Both are shown the same, as `set`; what was shown was compared.
    @Test("a secret that is another at a reload is said to need a restart, without a word of it")
    func changedSecret() async throws {
        try await withFiles(["database-password": "former"]) { directory in
            let outcome = try await Subprocess.run(
                .path(FilePath(DaemonProcess.program("encaminhad"))),
                arguments: ["--database", "host=/nonexistent dbname=none user=encaminhad", "--log-format", "json"],
                environment: .inherit.updating(["CREDENTIALS_DIRECTORY": .some(directory)]), input: .none, output: .discarded,
                error: .sequence
            ) { execution in
                var log: [String] = []
                for try await line in execution.standardError.strings() {
                    // From its first record on it reloads.
                    if log.isEmpty {
                        try "latter".write(to: URL(filePath: directory + "/database-password"), atomically: true, encoding: .utf8)
                        try execution.send(signal: .terminalClosed)
                    }
                    log.append(line)
                    if line.contains("settings read again") { try execution.send(signal: .terminate) }
                }
                return log
            }
            let said = outcome.closureResult.filter { $0.contains("settings read again") }
            #expect(said.count == 1 && said.allSatisfy { $0.contains(#""restart.needed":"database password""#) })
            #expect(!outcome.closureResult.contains { $0.contains("former") || $0.contains("latter") })
        }
    }

    @Test(
        "a value that is refused is named with its option and variable",
        arguments: [
            ("ENCAMINHA_POLL_INTERVAL", "0", "--poll-interval"), ("ENCAMINHA_POLL_INTERVAL", "often", "--poll-interval"),
            ("ENCAMINHA_LOG_LEVEL", "loud", "--log-level"), ("ENCAMINHA_LOG_FORMAT", "xml", "--log-format"),
            ("ENCAMINHA_STATUS_LISTENER", "0.0.0.0:80", "--status-listener"), ("ENCAMINHA_DATABASE", "host", "--database"),
            ("ENCAMINHA_POOLER", "host", "--pooler"), ("ENCAMINHA_INSTANCE", "", "--instance"),
        ])
    func refused(_ variable: String, _ value: String, _ option: String) async throws {
        let shown = try await dump([], [variable: value])
        #expect(shown.status == .exited(64))
        #expect(shown.error.contains(option) && shown.error.contains(variable))
    }
}

import DatabaseTesting
import Postgres
import Store
import Subprocess
import Testing

@Suite("The command line")
struct CommandLineTests {
    private static let commands = [
        [], ["demo"], ["migrate"], ["generate"], ["explain"], ["verify"], ["status"], ["doctor"], ["failures"],
        ["failures", "list"], ["failures", "show"], ["failures", "redrive"], ["rules"], ["rules", "check"], ["rules", "test"],
        ["rules", "list"], ["rules", "publish"], ["rules", "activate"], ["cel"], ["cel", "eval"], ["cel", "check"], ["cel", "plan"],
        ["cel", "conformance"],
    ]

    @Test("every command explains itself", arguments: commands)
    func help(command: [String]) async throws {
        let outcome = try await CommandLineProgram.run(command + ["--help"])
        #expect(outcome.status == .exited(0))
        #expect(outcome.output.contains("USAGE: encaminha"))
        #expect(outcome.output.contains("OVERVIEW:"))
    }

    @Test("says which release it is")
    func version() async throws {
        let outcome = try await CommandLineProgram.run(["--version"])
        #expect(outcome.status == .exited(0))
        #expect(outcome.output.contains(/^\d+\.\d+\.\d+\n$/))
    }

    @Test("wrong usage ends with 64 and names the option")
    func usage() async throws {
        let outcome = try await CommandLineProgram.run(["verify", "--wait", "-1"])
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors.contains("--wait"))
    }

    @Test(
        "what would say nothing is refused before anything is asked",
        arguments: [["rules", "activate", ""], ["rules", "publish", "--reason", " "]])
    func empty(command: [String]) async throws {
        let outcome = try await CommandLineProgram.run(command + ["--database", "host=/nowhere dbname=x"])
        #expect(outcome.status == .exited(64))
        #expect(outcome.errors.contains("must"))
    }

    @Test("a database that is not there ends with 69 and says what to check")
    func unreachable() async throws {
        let outcome = try await CommandLineProgram.run(["status", "--database", "host=/nowhere dbname=x"])
        #expect(outcome.status == .exited(69))
        #expect(outcome.errors.contains("--database"))
    }

    @Test("from nothing to a verified office: migrate, generate, the daemon, status, explain, verify")
    func wholeOffice() async throws {
        try await withEmptyDatabase { database in
            let before = try await CommandLineProgram.run(["status", "--json"], database: database)
            #expect(before.status == .exited(78))
            #expect(before.errors.contains("encaminha migrate"))

            let migrated = try await CommandLineProgram.run(["migrate", "--json"], database: database)
            #expect(migrated.status == .exited(0), "\(migrated.errors)")
            #expect(migrated.output.contains("\"version\":\(Migration.embedded.count)"))

            let generated = try await CommandLineProgram.run(
                ["generate", "--candidates", "120", "--vacancies", "10", "--seed", "3", "--json"], database: database)
            #expect(generated.status == .exited(0), "\(generated.errors)")
            #expect(generated.output.contains("\"candidates\":120"))
            #expect(generated.output.contains("\"vacancies\":10"))

            _ = try await DaemonProcess.with(database) { _ in
                let verified = try await eventually("verify says equal") {
                    let verified = try await CommandLineProgram.run(["verify", "--json", "--wait", "60"], database: database)
                    return verified.status == .exited(0) ? verified : nil
                }
                #expect(verified.output.contains("\"verify\":\"equal\""))
            }
            let status = try await CommandLineProgram.run(["status"], database: database)
            #expect(status.status == .exited(0))
            #expect(status.output.contains("120, "))

            let owner = try await database.connect(as: "encaminha_owner")
            let pair = try await owner.query(
                "select vacancy_id, candidate_id, painel.explicacao_completa(explanation::jsonb)::text from placement.proposal where state = 'proposed' limit 1"
            )
            .one((Int64, Int64, String).self)
            let explained = try await CommandLineProgram.run(["explain", "\(pair.0)", "\(pair.1)", "--json"], database: database)
            let computed = try await owner.query("select $1::jsonb::text", [JSONB(explained.output)]).one(String.self)
            #expect(computed == pair.2, "what is computed now is what is stored")
            let text = try await CommandLineProgram.run(["explain", "\(pair.0)", "\(pair.1)"], database: database)
            #expect(text.output.contains("Requisitos"))

            try await owner.query(
                "update placement.proposal set score = score + 1 where vacancy_id = $1 and candidate_id = $2", [pair.0, pair.1])
            let different = try await CommandLineProgram.run(["verify", "--wait", "0"], database: database)
            #expect(different.status == .exited(1))
            #expect(different.output.contains("score"))
            await owner.close()
        }
    }

    @Test("rules check draws the place of a mistake; rules test runs the default set's examples")
    func rules() async throws {
        let tested = try await CommandLineProgram.run(["rules", "test", "--json"])
        #expect(tested.status == .exited(0))
        #expect(tested.output.contains("\"failed\":0"))
        let checked = try await CommandLineProgram.run(["rules", "check"])
        #expect(checked.status == .exited(0))
        #expect(checked.output.contains("30 of them on"))
        let missing = try await CommandLineProgram.run(["rules", "check", "/nowhere.yaml"])
        #expect(missing.status == .exited(65))
        #expect(missing.errors.contains("/nowhere.yaml"))
    }

    @Test("a rule set is published once, activated by the beginning of its hash, and the daemon follows")
    func activation() async throws {
        try await withDatabase { database in
            let listed = try await CommandLineProgram.run(["rules", "list", "--json"], database: database)
            #expect(listed.output.contains("\"active\":true"))
            let again = try await CommandLineProgram.run(["rules", "publish", "--reason", "de novo", "--json"], database: database)
            #expect(again.status == .exited(0), "\(again.errors)")
            let unknown = try await CommandLineProgram.run(["rules", "activate", "zz"], database: database)
            #expect(unknown.status == .exited(1))
        }
    }
}

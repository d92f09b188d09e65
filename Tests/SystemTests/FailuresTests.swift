import DatabaseTesting
import Postgres
import SchemaFiles
import Store
import Subprocess
import Testing

/// A rule that fails on some values, and what the operator sees and does about it.
@Suite("Failures set aside")
struct FailuresTests {
    /// The default rules, but asking for documents divides by zero for everybody with schooling 7.
    private static func publishFailingRules(on owner: Connection) async throws {
        let source = try #require(SchemaFiles.named("rules/default.yaml")).text
        let documents = #"condition: "\"cpf\" in candidate.documents"#
        let broken = source.replacing(
            documents,
            with: #"condition: "(!has(candidate.schooling) || 1 / (candidate.schooling == 7 ? 0 : 1) > 0) && "#
                + documents.dropFirst(#"condition: ""#.count))
        #expect(broken != source)
        try await ActivateRuleSet.run(on: owner, hash: try await PublishRuleSet.run(on: owner, source: broken, reason: "teste"))
    }

    @Test("a pair that fails is listed, shown and judged again; mended behind the triggers' back, it is found by redriving")
    func redrive() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 6, seed: 21, on: owner)
            try await owner.query("update office.candidate set schooling = case when candidate_id % 3 = 0 then 7 else 5 end")
            try await Self.publishFailingRules(on: owner)
            _ = try await DaemonProcess.with(database) { _ in
                try await SmallOffice.requireConvergence(owner, "seed 21, a rule that fails")
                let failures = try await ReadFailureRecords.run(on: owner)
                #expect(failures.count > 5)
                guard case .pair(let vacancy, let candidate)? = failures.first?.subject else {
                    Issue.record("the failing rule fails for nobody")
                    return
                }
                let listed = try await CommandLineProgram.run(["failures", "list"], database: database)
                #expect(listed.status == .exited(0))
                #expect(listed.output.contains("vacancy \(vacancy) candidate \(candidate)"))
                #expect(listed.output.contains("G15: division by zero"))

                let shown = try await CommandLineProgram.run(["failures", "show", "\(vacancy)", "\(candidate)"], database: database)
                #expect(shown.status == .exited(0), "\(shown.errors)")
                #expect(shown.output.contains("fails as before: G15: division by zero"))
                #expect(shown.output.contains("Requisitos"))

                let again = try await CommandLineProgram.run(
                    ["failures", "redrive", "\(vacancy)", "\(candidate)", "--wait", "60"], database: database)
                #expect(again.status == .exited(1))
                #expect(again.output.contains("1 judged again, 1 still cannot be"))

                // As a restore does: rows that change while no trigger looks.
                try await owner.runScript(
                    """
                    begin;
                    alter table office.candidate disable trigger user;
                    update office.candidate set schooling = 6 where candidate_id in (select id2 from capture.failure);
                    alter table office.candidate enable trigger user;
                    commit
                    """)
                let mended = try await CommandLineProgram.run(["failures", "redrive", "--all", "--wait", "60"], database: database)
                #expect(mended.status == .exited(0), "\(mended.output)")
                #expect(mended.output.contains("\(failures.count) judged again, 0 still cannot be"))
                try await SmallOffice.requireConvergence(owner, "seed 21, mended")
                #expect(try await ReadFailureRecords.run(on: owner).isEmpty)
            }
            let none = try await CommandLineProgram.run(["failures", "list"], database: database)
            #expect(none.output == "nothing is set aside\n")
            await owner.close()
        }
    }

    @Test("without a daemon the request stands and the status is 1; what is not set aside cannot be redriven")
    func noDaemon() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let nothing = try await CommandLineProgram.run(["failures", "redrive", "--all", "--wait", "0"], database: database)
            #expect(nothing.status == .exited(0))
            try await owner.query("insert into capture.failure (kind, id, id2, reason) values (4, 8, 9, 'A02: x')")
            let before = try await owner.query("select count(*) from capture.change_log where kind = 2 and id = 9").one(Int.self)
            let asked = try await CommandLineProgram.run(["failures", "redrive", "8", "9", "--wait", "0", "--json"], database: database)
            #expect(asked.status == .exited(1))
            #expect(asked.output.contains("\"asked\":1") && asked.output.contains("\"done\":false"))
            #expect(try await owner.query("select count(*) from capture.change_log where kind = 2 and id = 9").one(Int.self) == before + 1)
            let other = try await CommandLineProgram.run(["failures", "redrive", "8", "10", "--wait", "0"], database: database)
            #expect(other.status == .exited(1))
            #expect(other.errors.contains("failures list"))
            let gone = try await CommandLineProgram.run(["failures", "show", "8", "9"], database: database)
            #expect(gone.output.contains("the vacancy is gone"))
            await owner.close()
        }
    }

    @Test("nobody but the owner may redrive, until an office says so", arguments: ["encaminhad", "equipe_teste", "empregador_teste"])
    func rights(role: String) async throws {
        try await withDatabase { database in
            let login = try await database.connect(as: role)
            let error = await #expect(throws: PostgresError.self) { try await login.query("select * from capture.redrive()") }
            #expect(error?.sqlState == .insufficientPrivilege)
            await login.close()
            guard role != "empregador_teste" else { return }
            // Whoever is let needs no right on the log nor on the failures.
            let owner = try await database.connect(as: "encaminha_owner")
            try await owner.runScript(
                "insert into capture.failure (kind, id, id2, reason) values (4, 8, 9, 'x'); grant execute on function capture.redrive to \(role)"
            )
            let allowed = try await database.connect(as: role)
            #expect(try await allowed.query("select * from capture.redrive()").count == 1)
            await allowed.close()
            await owner.close()
        }
    }

    @Test("half a pair is refused", arguments: [["5"], [], ["5", "6", "--all"]])
    func usage(arguments: [String]) async throws {
        let outcome = try await CommandLineProgram.run(["failures", "redrive"] + arguments)
        #expect(outcome.status == .exited(64))
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            await #expect(throws: PostgresError.self) { try await owner.query("select * from capture.redrive(5, null)") }
            await owner.close()
        }
    }
}

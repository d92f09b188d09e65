import Subprocess
import Testing

@Suite("Trying expressions")
struct ExpressionCommandTests {
    @Test("eval prints the value, what an unknown waits for, or the error; the status tells them apart")
    func eval() async throws {
        let value = try await CommandLineProgram.run(["cel", "eval", "c.age * n", "--bind", "c.age=20", "--bind", "n=2"])
        #expect(value.status == .exited(0) && value.output == "40\n")

        let unknown = try await CommandLineProgram.run(
            ["cel", "eval", "c.age >= 18 && c.free", "--bind", "c.age=20", "--unknown", "c.free:bool"])
        #expect(unknown.status == .exited(0) && unknown.output == "unknown: c.free\nremains: c.free\n")

        let failed = try await CommandLineProgram.run(["cel", "eval", "1 / 0", "--json"])
        #expect(failed.status == .exited(1) && failed.output == #"{"error":"division by zero","steps":0,"type":"int"}"# + "\n")

        let refused = try await CommandLineProgram.run(["cel", "eval", "c.agee", "--bind", "c.age=20"])
        #expect(refused.status == .exited(65) && refused.errors.contains("Did you mean `age`?"))

        for command in ["eval", "plan"] {
            let problems = try await CommandLineProgram.run(["cel", command, "1 + 'a' + b", "--json"])
            #expect(problems.status == .exited(65) && problems.errors.isEmpty)
            #expect(problems.output.hasPrefix(#"{"ok":false,"problems":[{"column":3"#))
        }

        let usage = try await CommandLineProgram.run(["cel", "eval", "1", "--bind", "x"])
        #expect(usage.status == .exited(64) && usage.errors.contains("--bind") && usage.errors.contains("Usage: encaminha cel eval"))
    }

    @Test("check says type, attributes and cost, or refuses")
    func check() async throws {
        let checked = try await CommandLineProgram.run(["cel", "check", "l.all(x, x > 1)", "--unknown", "l:list(int)"])
        #expect(checked.status == .exited(0) && checked.output.hasPrefix("type: bool\nreads: l\nat most "))

        let costly = try await CommandLineProgram.run([
            "cel", "check", "l.all(x, x > 1)", "--unknown", "l:list(int)", "--cost", "10", "--json",
        ])
        #expect(costly.status == .exited(65) && costly.output.hasPrefix(#"{"ok":false,"problems":[{"column":1"#))
    }

    @Test("plan says what remains and how each part is computed")
    func plan() async throws {
        let expression = "c.age >= v.least && c.city in ['Recife', 'Olinda'] && c.papers.size() > 1"
        let declared = ["--bind", "v.least=18", "--unknown", "c.age:int", "--unknown", "c.city:string", "--unknown", "c.papers:list(string)"]
        let plan = try await CommandLineProgram.run(["cel", "plan", expression] + declared + ["--coded", "c.papers"])
        #expect(plan.status == .exited(0))
        #expect(
            plan.output == """
                type: bool
                remains: c.age >= 18 && c.city in ["Recife", "Olinda"] && c.papers.size() > 1
                reads: c.age, c.city, c.papers
                at most 294 steps a row

                kernel     && : bool  (0.9 ns)
                kernel       _>=_ : bool  (0.2 ns)
                column         c.age : int  (0.1 ns)
                constant       18 : int  (0.0 ns)
                dictionary   c.city in ["Recife", "Olinda"] by c.city : bool  (0.3 ns)
                dictionary   c.papers.size() > 1 by c.papers : bool  (0.3 ns)

                """)
        let usage = try await CommandLineProgram.run(["cel", "plan", "1 + 1", "--coded", "x"])
        #expect(usage.status == .exited(64) && usage.errors.contains("reads no x"))
    }

    @Test("conformance prints a line for each test and counts them; 2 when there is no such file")
    func conformance() async throws {
        let passed = try await CommandLineProgram.run(["cel", "conformance", "Tests/CELTests/Conformance/own.jsonl"])
        #expect(passed.status == .exited(0) && passed.output.hasSuffix("114 passed, 0 failed\n"))
        #expect(passed.output.hasPrefix(#"{"id":"own/000","pass":true,"got":{"deduced":"int","int":"-19"}}"# + "\n"))

        let columnar = try await CommandLineProgram.run(["cel", "conformance", "--columnar", "Tests/CELTests/Conformance/own.jsonl"])
        #expect(columnar.status == .exited(0) && columnar.output == passed.output)

        let missing = try await CommandLineProgram.run(["cel", "conformance", "/nowhere.jsonl"])
        #expect(missing.status == .exited(2))
    }
}

import DatabaseTesting
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

        let usage = try await CommandLineProgram.run(["cel", "eval", "1", "--bind", "x"])
        #expect(usage.status == .exited(64) && usage.errors.contains("--bind"))
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

    @Test("conformance prints a line for each test and counts them; 2 when there is no such file")
    func conformance() async throws {
        let passed = try await CommandLineProgram.run(["cel", "conformance", "Tests/CELTests/Conformance/own.jsonl"])
        #expect(passed.status == .exited(0) && passed.output.hasSuffix("114 passed, 0 failed\n"))
        #expect(passed.output.hasPrefix(#"{"id":"own/000","pass":true,"got":{"deduced":"int","int":"-19"}}"# + "\n"))

        let missing = try await CommandLineProgram.run(["cel", "conformance", "/nowhere.jsonl"])
        #expect(missing.status == .exited(2))
    }
}

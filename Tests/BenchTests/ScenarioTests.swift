import DatabaseTesting
import Subprocess
import SystemPackage
import Testing

/// The built `encaminha-bench` as a process, at sizes that take seconds: that it measures, and that what it measures is right.
@Suite("Scenarios of the bench", .serialized)
struct ScenarioTests {
    @Test(
        "runs in memory, checks its result and prints figures",
        arguments: [
            (["rank", "--candidates", "150", "--vacancies", "6", "--memory-read", "1"], "per_vacancy_p95_ns"),
            (
                ["rank", "--candidates", "150", "--vacancies", "6", "--memory-read", "1", "--scenario", "state"],
                "bytes_per_candidate_bytes"
            ),
            (["demo-size", "--candidates", "120", "--vacancies", "8", "--changes", "6"], "person_changed_p50_ns"),
            (["turn", "--candidates", "150", "--vacancies", "8", "--days", "3"], "everything_over_day_ratio"),
            (["bulk", "--candidates", "150", "--vacancies", "12", "--changes", "6"], "portion_p99_ns"),
            (["allocate", "--candidates", "60", "--vacancies", "12", "--changes", "8"], "popular_scratch_over_change_ratio"),
            (["cel", "--rows", "3000", "--checked", "3000"], "gate_slower_than_read_ratio"),
        ])
    func inMemory(arguments: [String], figure: String) async throws { try await expectPassed(arguments, figure) }

    @Test(
        "runs against a private PostgreSQL, checks its result and prints figures",
        arguments: [
            (["load", "--candidates", "60", "--repetitions", "2"], "loaded_per_s"),
            (["sql", "--candidates", "150", "--vacancies", "8", "--best", "40"], "sql_table_over_memory_ratio"),
            (["loop", "--candidates", "80", "--vacancies", "6", "--repetitions", "3"], "p50_over_bare_ratio"),
            (["drain", "--candidates", "80", "--vacancies", "6", "--changes", "40"], "dead_tuples_per_change_count"),
            (["steady", "--candidates", "80", "--vacancies", "6", "--rate", "40", "--seconds", "2"], "commit_to_visible_p99_ns"),
            (["idle", "--candidates", "80", "--vacancies", "6", "--seconds", "2"], "transactions_per_s"),
        ])
    func onDatabase(arguments: [String], figure: String) async throws { try await expectPassed(arguments, figure) }

    /// Valgrind 3.19 reads only optimised programs without Swift's shared libraries: what it would count is run without it.
    @Test(
        "runs every kernel whose instructions are counted, and it comes out right",
        arguments: ["gate", "score", "bands", "ladder", "list", "lists", "gate_by_rows", "rank", "evaluate", "explain", "store"])
    func kernel(name: String) async throws {
        let (status, output) = try await run(["instructions", "--kernel", name, "--rounds", "2", "--seed", "3"])
        #expect(status == .exited(0), "\(output)")
    }

    @Test("a size that makes no sense is refused before anything is measured")
    func usage() async throws {
        let (status, _) = try await run(["drain", "--candidates", "10", "--changes", "11"])
        #expect(status == .exited(64))
    }

    private func expectPassed(_ arguments: [String], _ figure: String) async throws {
        let (status, output) = try await run(arguments + ["--seed", "3", "--json"])
        #expect(status == .exited(0), "\(output)")
        #expect(output.contains("\"\(figure)\":"), "\(output)")
        #expect(output.hasSuffix("\"passed\":true}\n"), "\(output)")
        #expect(output.contains("\"seed\":3,"))
        #expect(output.split(separator: "\n").count == 1, "one line for programs: \(output)")
    }

    private func run(_ arguments: [String]) async throws -> (TerminationStatus, String) {
        let result = try await Subprocess.run(
            .path(FilePath(DaemonProcess.program("encaminha-bench"))), arguments: Arguments(arguments),
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        return (result.terminationStatus, result.standardOutput + (result.terminationStatus.isSuccess ? "" : result.standardError))
    }
}

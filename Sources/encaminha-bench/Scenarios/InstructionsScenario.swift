import ArgumentParser
import Glibc
import Subprocess
import SystemPackage

/// How many instructions kernels take, counted by Valgrind: the same whatever else the machine is doing.
///
/// A program that has done a round more has taken what the round takes more. So nothing has to be known of what comes before it.
struct InstructionsScenario: Scenario {
    static let configuration = CommandConfiguration(
        commandName: "instructions",
        abstract: "Instructions per row, candidate or pair of each kernel, counted by Valgrind (needs valgrind and binutils).")

    @Option(help: ArgumentHelp("Count one of them only.", valueName: "kernel")) var only: Kernel?
    @Option(help: .hidden) var kernel: Kernel?
    @Option(help: .hidden) var rounds = 1
    @OptionGroup var options: MeasuringOptions

    mutating func run() async throws {
        // Being counted.
        if let kernel { throw ExitCode(try kernel.run(rounds: rounds, seed: options.seed) ? 0 : 1) }
        try await report()
    }

    func measure() async throws -> Report {
        var report = Report("instructions", seed: options.seed, [])
        try await CountedProgram.with { program in
            for kernel in Kernel.allCases where only == nil || kernel == only {
                let before = try await program.count(kernel, rounds: kernel.roundsBefore, seed: options.seed)
                let after = try await program.count(kernel, rounds: kernel.roundsBefore + 2, seed: options.seed)
                let perItem = Double(after.instructions - before.instructions) / Double(2 * kernel.itemsInARound)
                report.add("\(kernel.rawValue)_instructions_per_\(kernel.unit)", perItem, .count)
                report.check("\(kernel.rawValue) comes out right", before.isRight && after.isRight && perItem > 0)
            }
        }
        return report
    }
}

/// This program without what Valgrind 3.19 cannot read of it, in a directory of its own. It has to be an optimised build with Swift's libraries in
/// it, as `make bench` makes it: debug information of shared ones cannot be read either.
private struct CountedProgram {
    private let path: FilePath

    /// Something that counting needs is missing or does not work.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static func with(_ body: (CountedProgram) async throws -> Void) async throws {
        var template = Array("/tmp/encaminha-bench-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw Failure(description: "no directory can be made in /tmp") }
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let path = directory + "/encaminha-bench"
        defer {
            unlink(path)
            rmdir(directory)
        }
        let stripped = try await run("strip", ["-o", path, OwnProgram.path])
        guard stripped.status.isSuccess else { throw Failure(description: "strip failed: \(stripped.error)") }
        try await body(CountedProgram(path: FilePath(path)))
    }

    /// What the program takes from beginning to end.
    func count(_ kernel: Kernel, rounds: Int, seed: UInt64) async throws -> (instructions: Int, isRight: Bool) {
        let result = try await Self.run(
            "valgrind",
            [
                "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", path.string, "instructions", "--kernel",
                kernel.rawValue, "--rounds", "\(rounds)", "--seed", "\(seed)",
            ])
        // Its last line is like `==123== I   refs:      2,530,683,860`.
        guard let line = result.error.split(separator: "\n").last(where: { $0.contains("refs:") }),
            let count = Int(line.split(separator: ":").last?.filter(\.isNumber) ?? ""),
            result.status == .exited(0) || result.status == .exited(1)
        else { throw Failure(description: "valgrind did not count \(kernel.rawValue): \(result.error.suffix(500))") }
        return (count, result.status.isSuccess)
    }

    private static func run(_ program: String, _ arguments: [String]) async throws -> (status: TerminationStatus, error: String) {
        do {
            let result = try await Subprocess.run(
                .name(program), arguments: Arguments(arguments),
                // Hashes of strings differ from run to run, and with them the steps a look-up takes.
                environment: .inherit.updating(["SWIFT_DETERMINISTIC_HASHING": "1"]), output: .discarded, error: .string(limit: 1 << 20))
            return (result.terminationStatus, result.standardError)
        } catch let error as SubprocessError {
            throw Failure(description: "\(program) cannot be started (apt-get install valgrind binutils): \(error)")
        }
    }
}

import Subprocess
import SystemPackage

/// A program of the machine, run to its end.
enum Command {
    struct Failure: Error, CustomStringConvertible {
        let command: String
        let detail: String
        var description: String { "\(command) failed: \(detail)" }
    }

    struct Outcome: Sendable {
        let status: TerminationStatus
        let output: String
        let errors: String
        var isSuccess: Bool { status.isSuccess }
        /// The exit status; -1 when it was a signal.
        var code: Int32 { if case .exited(let code) = status { Int32(code) } else { -1 } }
    }

    /// Runs it and returns how it ended.
    ///
    /// - Parameter keepsOutput: Off for what leaves a server behind, which would hold the pipe open.
    static func run(
        _ arguments: [String], environment: [String: String] = [:], keepsOutput: Bool = true
    ) async throws -> Outcome {
        var changes: [Environment.Key: String?] = [:]
        for (key, value) in environment { changes[Environment.Key(stringLiteral: key)] = value }
        let program: Executable = arguments[0].contains("/") ? .path(FilePath(arguments[0])) : .name(arguments[0])
        let rest = Arguments(Array(arguments.dropFirst()))
        // Cancellation must not leave a half-made thing behind: what is begun is finished.
        guard keepsOutput else {
            let result = try await Subprocess.run(
                program, arguments: rest, environment: .inherit.updating(changes), workingDirectory: "/", output: .discarded,
                error: .discarded)
            return Outcome(status: result.terminationStatus, output: "", errors: "")
        }
        let result = try await Subprocess.run(
            program, arguments: rest, environment: .inherit.updating(changes), workingDirectory: "/", output: .string(limit: 4 << 20),
            error: .string(limit: 1 << 20))
        return Outcome(status: result.terminationStatus, output: result.standardOutput, errors: result.standardError)
    }

    /// Runs it and insists that it succeeds.
    @discardableResult
    static func require(
        _ arguments: [String], environment: [String: String] = [:], keepsOutput: Bool = true
    ) async throws -> String {
        let outcome = try await run(arguments, environment: environment, keepsOutput: keepsOutput)
        guard outcome.isSuccess else {
            throw Failure(command: arguments.joined(separator: " "), detail: "\(outcome.status) \(outcome.errors)\(outcome.output)")
        }
        return outcome.output
    }
}

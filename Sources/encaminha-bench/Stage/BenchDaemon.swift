import Glibc
import LocalPostgres
import Postgres
import Subprocess
import SystemPackage

/// The real `encaminhad` beside this program, as a process of its own.
enum BenchDaemon {
    /// It is not where it should be.
    struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String { "there is no \(path): build it first, with the same configuration as encaminha-bench" }
    }

    /// Runs the daemon while the body does, then stops it. Its log goes to a file beside the cluster's.
    ///
    /// - Parameter pollInterval: In seconds; so long that nothing polls while time is taken, unless the scenario says otherwise.
    static func with<Result: Sendable>(
        _ database: BenchDatabase, pollInterval: Int = 600, body: (Int32) async throws -> Result
    ) async throws -> Result {
        let target = database.target(as: "encaminhad")
        let settings = ["host", "port", "dbname", "user"].compactMap { key in target[key].map { "\(key)='\($0)'" } }.joined(separator: " ")
        let log = try FileDescriptor.open(
            FilePath(database.cluster.logDirectory + "/encaminhad.log"), .writeOnly, options: [.create, .truncate],
            permissions: [.ownerReadWrite])
        var platform = PlatformOptions()
        platform.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(30))]
        let outcome = try await Subprocess.run(
            .path(FilePath(try path())),
            arguments: ["--database", settings, "--instance", "bench", "--poll-interval", "\(pollInterval)", "--log-format", "json"],
            platformOptions: platform, input: .none, output: .discarded, error: .fileDescriptor(log, closeAfterSpawningProcess: true)
        ) { execution -> Swift.Result<Result, any Error> in
            let result: Swift.Result<Result, any Error>
            do {
                result = .success(try await body(Int32(execution.processIdentifier.value)))
            } catch {
                result = .failure(error)
            }
            try? execution.send(signal: .terminate)
            return result
        }
        return try outcome.closureResult.get()
    }

    private static func path() throws -> String {
        let path = OwnProgram.path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/encaminhad"
        guard unsafe access(path, X_OK) == 0 else { throw Missing(path: path) }
        return path
    }
}

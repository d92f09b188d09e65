import Glibc
import Postgres
import Store
import Subprocess
import SystemPackage

/// The real `encaminhad`, as a process of its own, for as long as the demo lasts.
struct DemoDaemon {
    let target: ConnectionTarget
    /// Where its log records go.
    let log: String

    /// `$1` the log, then the program and its arguments. Ends the program when its own input ends: when the demo does, or is killed.
    private static let script = """
        trap : INT TERM HUP
        log=$1
        shift
        "$@" </dev/null >>"$log" 2>&1 &
        daemon=$!
        read -r _
        kill -TERM "$daemon" 2>/dev/null
        wait "$daemon"
        """

    /// Runs the daemon while the body does.
    func run<Result: Sendable>(body: () async throws -> Result) async throws -> Result {
        let program = try Self.program()
        let keys = ["host", "port", "dbname"].compactMap { key in target[key].map { "\(key)='\($0)'" } }
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(30))]
        let outcome = try await Subprocess.run(
            .path("/bin/sh"),
            arguments: Arguments(
                [
                    "-c", Self.script, "encaminha-demo", log, program, "--database", (keys + ["user=encaminhad"]).joined(separator: " "),
                    "--instance", "demo",
                ]),
            platformOptions: options, input: .inputWriter, output: .discarded, error: .discarded
        ) { execution -> Swift.Result<Result, any Error> in
            let result: Swift.Result<Result, any Error>
            do { result = .success(try await body()) } catch { result = .failure(error) }
            try? await execution.standardInputWriter.finish()
            return result
        }
        return try outcome.closureResult.get()
    }

    /// `encaminhad` beside this program.
    private static func program() throws -> String {
        var path = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink("/proc/self/exe", &path, path.count - 1)
        let own = String(decoding: path[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let program = own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/encaminhad"
        guard unsafe access(program, X_OK) == 0 else {
            throw StoreError(
                .notFound, "encaminhad is not beside encaminha", hint: "Run `make build`, or install both programs with `make install`.")
        }
        return program
    }
}

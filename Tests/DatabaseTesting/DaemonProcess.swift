import Glibc
import Postgres
package import Subprocess
import SystemPackage
import Synchronization

/// The built `encaminhad`, running as a process of its own.
package struct DaemonProcess: Sendable {
    private let execution: @Sendable (Signal) throws -> Void
    private let records: LineLog

    /// The daemon's process group gets the signal.
    package func send(_ signal: Signal) throws { try execution(signal) }

    /// What it has written to standard error so far, a log record a line.
    package var log: [String] { records.lines }

    /// Runs the daemon against a database, when it is the test's turn, while the body does; then stops it with SIGTERM unless the body has ended it.
    ///
    /// - Returns: What the body returns, and how the daemon ended.
    package static func with<Result: Sendable>(
        _ database: TestDatabase, instance: String = "test", pollInterval: Double = 600, arguments: [String] = [],
        environment: [String: String] = [:], body: (DaemonProcess) async throws -> Result
    ) async throws -> (result: Result, status: TerminationStatus, log: [String]) {
        try await DaemonSlots.shared.withTurn {
            try await run(
                database, instance: instance, pollInterval: pollInterval, arguments: arguments, environment: environment, body: body)
        }
    }

    private static func run<Result: Sendable>(
        _ database: TestDatabase, instance: String, pollInterval: Double, arguments: [String], environment: [String: String],
        body: (DaemonProcess) async throws -> Result
    ) async throws -> (result: Result, status: TerminationStatus, log: [String]) {
        let target = database.target.setting("user", "encaminhad")
        let log = LineLog()
        let connectionText = ["host", "port", "dbname", "user"].compactMap { key in target[key].map { "\(key)=\($0)" } }
        let outcome = try await Subprocess.run(
            .path(FilePath(program("encaminhad"))),
            arguments: Arguments(
                [
                    "--database", connectionText.joined(separator: " "), "--instance", instance, "--poll-interval", "\(pollInterval)",
                    "--log-format", "json",
                ] + arguments),
            // As the unit has it: a crash is over at once, and is not first drawn for half a minute.
            environment: .inherit.updating(
                Dictionary(
                    uniqueKeysWithValues: environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { given, _ in given }
                        .map { (Environment.Key(stringLiteral: $0.key), Optional($0.value)) })),
            input: .none, output: .discarded, error: .sequence
        ) { execution -> Swift.Result<Result, any Error> in
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    do { for try await line in execution.standardError.strings() { log.append(line) } } catch {}
                }
                let daemon = DaemonProcess(execution: { try execution.send(signal: $0) }, records: log)
                let result: Swift.Result<Result, any Error>
                do { result = .success(try await body(daemon)) } catch { result = .failure(error) }
                try? execution.send(signal: .terminate)
                await group.waitForAll()
                return result
            }
        }
        return (try outcome.closureResult.get(), outcome.terminationStatus, log.lines)
    }

    /// A program of this package, beside the test bundle.
    package static func program(_ name: String) -> String {
        var path = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        precondition(count > 0, "/proc is mounted")
        let own = String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // Under `swift test` this process is the bundle itself, in the directory of the products.
        return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
    }
}

/// A list several tasks add to.
private final class LineLog: Sendable {
    private let storage = Mutex<[String]>([])
    func append(_ line: String) { storage.withLock { $0.append(line) } }
    var lines: [String] { storage.withLock { $0 } }
}

/// Asks until the answer is not nil; fails after five minutes, which a machine with much else to do may well need.
@discardableResult
package func eventually<Answer>(
    _ what: String, within limit: Duration = .seconds(300), ask: () async throws -> Answer?
) async throws -> Answer {
    let end = ContinuousClock.now + limit
    while true {
        if let answer = try await ask() { return answer }
        guard ContinuousClock.now < end else { throw NeverHappened(what: what) }
        // The thing waited for is in another process: there is nothing here to be woken by.
        try await Task.sleep(for: .milliseconds(10))
    }
}

/// What was waited for did not come.
package struct NeverHappened: Error, CustomStringConvertible {
    let what: String
    package var description: String { "never happened: \(what)" }
}

import DatabaseTesting
import Glibc
import Postgres
import Subprocess
import Synchronization
import SystemPackage

/// The built `encaminhad` under somebody who starts it again when it ends, as a service manager does.
package final class Daemon: Sendable {
    /// How one start is made.
    package struct Launch: Sendable {
        var target: ConnectionTarget
        var instance = "one"
        /// Seconds. Long, so that what is found is found by the doorbell; faults that take the doorbell away set it lower.
        var pollInterval = 600.0
        var arguments: [String] = []
        var environment: [String: String] = [:]
        /// Comes before the program: `strace …`, `prlimit …`. It must exec, or pass signals on.
        var wrapper: [String] = []
        /// Standard error goes here instead of the log.
        var standardError: String?
    }

    private struct State {
        var launch: Launch
        /// For the next start alone.
        var next: [String: String] = [:]
        var isWanted = true
        var processID: Int32?
        var starts = 0
        var endings: [TerminationStatus] = []
    }

    let log: String
    private let state: Mutex<State>
    private let base: [String: String]

    /// The pause before a new start; the unit's is 2 s, which only makes a run longer.
    static let restartDelay = Duration.milliseconds(100)

    init(_ launch: Launch, log: String, environment: [String: String], isWanted: Bool) {
        self.log = log
        // As the unit has it: a crash is over at once, and is not first drawn for half a minute.
        self.base = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        var first = State(launch: launch)
        first.isWanted = isWanted
        self.state = Mutex(first)
    }

    // MARK: what faults do

    var processID: Int32? { state.withLock { $0.processID } }
    var starts: Int { state.withLock { $0.starts } }
    var endings: [TerminationStatus] { state.withLock { $0.endings } }

    /// Changes how later starts are made.
    func change(_ edit: (inout Launch) -> Void) { state.withLock { edit(&$0.launch) } }

    /// For the next start alone.
    func setForNextStart(_ environment: [String: String]) { state.withLock { $0.next = environment } }

    /// Nothing happens when it does not run.
    func send(_ signal: Int32) { if let id = processID { Glibc.kill(id, signal) } }

    /// Ends it, and does not start it again.
    func stop(_ signal: Int32 = SIGTERM) async throws {
        let id = state.withLock { state in
            state.isWanted = false
            return state.processID
        }
        guard let id else { return }
        Glibc.kill(id, signal)
        try await eventually("the daemon ends") { self.processID == nil ? true : nil }
    }

    func start() { state.withLock { $0.isWanted = true } }

    /// Ends it with the signal; it is started again.
    func restart(_ signal: Int32) async throws {
        let before = starts
        send(signal)
        try await eventually("the daemon starts again") { self.starts > before && self.processID != nil ? true : nil }
    }

    /// Everything written to standard error so far, a record a line.
    var lines: [Substring] { (Server.text(of: log) ?? "").split(separator: "\n") }

    /// Waits for a record with the text, after as many as are there already.
    func says(_ text: String, after count: Int = 0, within limit: Duration = .seconds(30)) async throws {
        try await eventually("the daemon says “\(text)”; it said: \(Server.tail(log))", within: limit) {
            self.lines.dropFirst(count).contains { $0.contains(text) } ? true : nil
        }
    }

    // MARK: the one who starts it

    /// Until cancelled.
    func run() async {
        while !Task.isCancelled {
            let due: (Launch, [String: String])? = state.withLock { state in
                guard state.isWanted else { return nil }
                defer { state.next = [:] }
                return (state.launch, state.next)
            }
            guard let (launch, extra) = due else {
                try? await Task.sleep(for: .milliseconds(5))
                continue
            }
            do { try await runOnce(launch, extra) } catch {
                try? Server.append("the daemon could not be started: \(error)\n", to: log)
            }
            try? await Task.sleep(for: Self.restartDelay)
        }
    }

    private func runOnce(_ launch: Launch, _ extra: [String: String]) async throws {
        let connection = [
            "host", "hostaddr", "port", "dbname", "user", "password", "passfile", "sslmode", "sslrootcert",
            "target_session_attrs", "connect_timeout",
        ]
        .compactMap { key in launch.target[key].flatMap { $0.isEmpty ? nil : "\(key)='\($0)'" } }
        .joined(separator: " ")
        let command =
            launch.wrapper + [
                DaemonProcess.program("encaminhad"), "--database", connection, "--instance", launch.instance, "--poll-interval",
                "\(launch.pollInterval)", "--log-format", "json",
            ] + launch.arguments
        var variables: [Environment.Key: String?] = [:]
        for (key, value) in base.merging(launch.environment, uniquingKeysWith: { $1 }).merging(extra, uniquingKeysWith: { $1 }) {
            variables[Environment.Key(stringLiteral: key)] = value
        }
        let output = try FileDescriptor.open(
            FilePath(launch.standardError ?? log), .writeOnly, options: [.append, .create],
            permissions: [.ownerReadWrite, .groupRead, .otherRead])
        let program: Executable = command[0].contains("/") ? .path(FilePath(command[0])) : .name(command[0])
        let outcome = try await Subprocess.run(
            program, arguments: Arguments(Array(command.dropFirst())), environment: .inherit.updating(variables), workingDirectory: "/",
            input: .none, output: .discarded, error: .fileDescriptor(output, closeAfterSpawningProcess: true)
        ) { execution in
            let id = Int32(execution.processIdentifier.value)
            state.withLock { state in
                state.processID = id
                state.starts += 1
                // Somebody may have asked for a stop while this was being started.
                if !state.isWanted { Glibc.kill(id, SIGTERM) }
            }
        }
        state.withLock { state in
            state.processID = nil
            state.endings.append(outcome.terminationStatus)
        }
    }
}

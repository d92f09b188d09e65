import DatabaseTesting
import LocalPostgres
import Logging
import Postgres
import Synchronization

/// What a fault finds when it begins: a server, a daemon that has caught up, and people at work.
package final class Stage: Sendable {
    static let silent = Logger(label: "faults") { _ in SwiftLogNoOpLogHandler() }

    let seed: UInt64
    let keeper: Keeper
    /// Where the fault's files go.
    let directory: String
    let server: Server
    /// The first instance.
    let daemon: Daemon
    let workload: Workload
    /// Between daemon and server; nil where they meet without it.
    let proxy: Proxy?
    /// Off where other work shares the machine: then times are measured and not judged.
    let isTimed: Bool

    private struct State {
        var target: ConnectionTarget
        var others: [Daemon] = []
        var notes: [String] = []
        var complaints: [String] = []
        /// The end of the fault, until a change made after it has been followed.
        var healed: ContinuousClock.Instant?
        var recovery: Duration?
        var servers: [Server]
    }
    private let state: Mutex<State>
    private let newDaemons: AsyncStream<Daemon>.Continuation

    init(
        seed: UInt64, keeper: Keeper, server: Server, daemon: Daemon, workload: Workload, proxy: Proxy?, isTimed: Bool,
        newDaemons: AsyncStream<Daemon>.Continuation
    ) {
        self.seed = seed
        self.keeper = keeper
        self.directory = server.directory
        self.server = server
        self.daemon = daemon
        self.workload = workload
        self.proxy = proxy
        self.isTimed = isTimed
        self.newDaemons = newDaemons
        self.state = Mutex(State(target: server.target, servers: [server]))
    }

    // MARK: asking the database

    /// Where the office's database is now, by Unix socket, as the superuser.
    var target: ConnectionTarget { state.withLock { $0.target } }

    func connect(as role: String? = nil, to target: ConnectionTarget? = nil) async throws -> Connection {
        var target = target ?? self.target
        if let role { target = target.setting("user", role) }
        return try await Connection.connect(to: target, logger: Self.silent, deadline: .seconds(10))
    }

    func owner() async throws -> Connection {
        let connection = try await connect()
        try await connection.runScript("set role encaminha_owner")
        return connection
    }

    /// Statements as the superuser, in a session of their own.
    func admin(_ sql: String, on target: ConnectionTarget? = nil) async throws {
        let connection = try await connect(to: target)
        try await connection.runScript(sql)
        await connection.close()
    }

    /// One value, asked by the superuser.
    func ask<Value: PostgresDecodable>(_ sql: String, as type: Value.Type = Value.self) async throws -> Value {
        let connection = try await connect()
        let value = try await connection.query(sql).one(type)
        await connection.close()
        return value
    }

    /// The daemon's sessions on the server, ended.
    @discardableResult
    func terminateDaemon() async throws -> Int {
        try await ask("select count(pg_terminate_backend(pid))::int from pg_stat_activity where usename = 'encaminhad'", as: Int.self)
    }

    // MARK: more actors

    /// Another instance beside the first.
    func addDaemon(_ launch: Daemon.Launch) -> Daemon {
        let daemon = Daemon(
            launch, log: "\(directory)/\(launch.instance)-\(others.count).log", environment: [Keeper.variable: keeper.directory],
            isWanted: true)
        state.withLock { $0.others.append(daemon) }
        newDaemons.yield(daemon)
        return daemon
    }

    var others: [Daemon] { state.withLock { $0.others } }

    /// A server to be stopped at the end.
    func add(_ server: Server) { state.withLock { $0.servers.append(server) } }
    var servers: [Server] { state.withLock { $0.servers } }

    /// From now on the office is on another server.
    func move(to server: Server) {
        state.withLock { $0.target = server.target }
        workload.move(to: server.target)
    }

    // MARK: what happened

    /// The fault, or one of its rounds, is over now; without it, it is over when its body returns.
    func healed() { state.withLock { $0.healed = .now } }

    /// When the fault was over, while no change made after it has been followed; nil else.
    var healedAt: ContinuousClock.Instant? { state.withLock { $0.healed } }

    /// A change made after the fault was over has been followed: the first one tells how long recovery took.
    func followed() {
        state.withLock { state in
            guard let healed = state.healed else { return }
            state.recovery = max(state.recovery ?? .zero, .now - healed)
            state.healed = nil
        }
    }

    /// The longest recovery of the rounds there were; nil where none was measured.
    var recovery: Duration? { state.withLock { $0.recovery } }

    /// Goes into the report.
    func note(_ text: String) { state.withLock { $0.notes.append(text) } }
    var notes: [String] { state.withLock { $0.notes } }

    /// The fault did not do what it should, or something else than an invariant broke.
    func require(_ condition: Bool, _ complaint: @autoclosure () -> String) {
        guard !condition else { return }
        let text = complaint()
        state.withLock { $0.complaints.append(text) }
    }
    var complaints: [String] { state.withLock { $0.complaints } }

    /// Something took longer than is promised. Where other work shares the machine, it is a note.
    func requireInTime(_ condition: Bool, _ complaint: @autoclosure () -> String) {
        guard !condition else { return }
        if isTimed { require(false, complaint()) } else { note("not in time: \(complaint())") }
    }
}

import DatabaseTesting
import Glibc
import LocalPostgres
import Postgres

/// A PostgreSQL that can be stopped, killed, starved and promoted: one directory, one port on loopback, one Unix socket.
package struct Server: Sendable {
    enum Shutdown: String { case fast, immediate }

    let installation: PostgresInstallation
    let account: ServerAccount
    let directory: String
    let port: Int
    /// Set for every program that is started for it.
    let environment: [String: String]
    /// What comes before `pg_ctl start`: `unshare`, say.
    var wrapper: [String] = []

    var data: String { directory + "/data" }
    var log: String { directory + "/server.log" }

    static let database = "encaminha"

    /// By the Unix socket, as the superuser.
    var target: ConnectionTarget {
        ConnectionTarget().setting("host", directory).setting("port", "\(port)").setting("user", "postgres").setting(
            "dbname", Self.database
        )
        .setting("sslmode", "disable").setting("hostaddr", "").setting("service", "").setting("options", "")
    }

    /// By TCP on loopback.
    var networkTarget: ConnectionTarget { target.setting("host", "127.0.0.1") }

    // MARK: making

    /// A port nobody listens on now.
    static func freePort() throws -> Int {
        let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(handle) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(handle, address, length) == 0 && getsockname(handle, address, &length) == 0
            }
        }
        guard result else { throw StageError("no free port on loopback") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// An empty directory with its place in the run.
    static func place(_ name: String, keeper: Keeper, installation: PostgresInstallation) throws -> Server {
        let account = try ServerAccount.current()
        let directory = keeper.directory + "/" + name
        guard mkdir(directory, 0o755) == 0 else { throw StageError("\(directory) cannot be made") }
        try account.own(directory)
        return Server(
            installation: installation, account: account, directory: directory, port: try freePort(),
            environment: [Keeper.variable: keeper.directory])
    }

    /// `initdb`, with small WAL segments so that a small disk can hold some, and durable in a crash of the server (not of the machine).
    func initialise() async throws {
        try await asAccount(
            "initdb",
            [
                "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8",
                "--data-checksums", "--no-sync", "--wal-segsize", "1",
            ])
        try await configure([
            "listen_addresses": "'127.0.0.1'", "unix_socket_permissions": "0777", "max_connections": "60", "fsync": "off",
            "full_page_writes": "off", "timezone": "UTC", "log_timezone": "UTC", "shared_buffers": "64MB", "max_wal_size": "256MB",
            "max_prepared_transactions": "5", "wal_level": "replica", "log_min_duration_statement": "-1", "autovacuum_naptime": "5s",
            "track_commit_timestamp": "on",
        ])
    }

    /// A server at rest, copied to a place of its own.
    func copy(to name: String, keeper: Keeper) async throws -> Server {
        let copy = try Server.place(name, keeper: keeper, installation: installation)
        try await Command.require(["cp", "-a", "--reflink=auto", data, copy.data])
        return copy
    }

    /// Appends settings; they count from the next start, or from ``reload()`` where the server can.
    func configure(_ settings: [String: String]) async throws {
        let lines = settings.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: "\n")
        try Self.append(lines + "\n", to: data + "/postgresql.conf")
    }

    static func append(_ text: String, to path: String) throws {
        let handle = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        guard handle >= 0 else { throw StageError("\(path) cannot be written") }
        defer { close(handle) }
        let bytes = Array(text.utf8)
        guard write(handle, bytes, bytes.count) == bytes.count else { throw StageError("\(path) cannot be written") }
    }

    static func overwrite(_ text: String, to path: String) throws {
        guard truncate(path, 0) == 0 || errno == ENOENT else { throw StageError("\(path) cannot be written") }
        try append(text, to: path)
    }

    // MARK: life

    /// - Parameter extra: Environment of the server alone: a false clock, say.
    func start(_ extra: [String: String] = [:]) async throws {
        do {
            try await asAccount(
                "pg_ctl", ["start", "-s", "-w", "-t", "60", "-D", data, "-l", log, "-o", options], extra, keepsOutput: false)
        } catch {
            throw StageError("PostgreSQL did not start: \(Self.tail(log))")
        }
    }

    /// Starts it and returns at once, whether connections are taken or not.
    func begin(_ extra: [String: String] = [:]) async throws {
        try await asAccount("pg_ctl", ["start", "-s", "-W", "-D", data, "-l", log, "-o", options], extra, keepsOutput: false)
    }

    private var options: String { "-c port=\(port) -c unix_socket_directories=\(directory)" }

    func stop(_ mode: Shutdown = .fast) async throws {
        try await asAccount("pg_ctl", ["stop", "-s", "-w", "-t", "60", "-D", data, "-m", mode.rawValue], keepsOutput: false)
    }

    func reload() async throws { try await asAccount("pg_ctl", ["reload", "-s", "-D", data], keepsOutput: false) }

    func promote() async throws { try await asAccount("pg_ctl", ["promote", "-s", "-w", "-t", "60", "-D", data], keepsOutput: false) }

    /// The server's parent process; nil when it does not run.
    var processID: Int32? {
        guard let text = Self.text(of: data + "/postmaster.pid"), let line = text.split(separator: "\n").first, let id = Int32(line),
            kill(id, 0) == 0
        else { return nil }
        return id
    }

    /// `kill -9` of the parent; its children notice and end.
    func kill9() async throws {
        guard let id = processID else { throw StageError("the server does not run") }
        // Held first: it has no other children than these. They keep the shared memory a moment longer, and a new parent refuses to start
        // meanwhile.
        kill(id, SIGSTOP)
        let children = try await Command.run(["pgrep", "-P", "\(id)"]).output.split(separator: "\n").compactMap { Int32($0) }
        kill(id, SIGKILL)
        guard !children.isEmpty else { throw StageError("the server had no children") }
        try await eventually("the server's processes are gone", within: .seconds(60)) {
            ([id] + children).allSatisfy(Stage.isGone) ? true : nil
        }
        // While nobody has waited for the process, its locks count.
        unlink(data + "/postmaster.pid")
        unlink("\(directory)/.s.PGSQL.\(port).lock")
    }

    /// Whether it runs, for whoever tidies up.
    func stopIfRunning() async {
        guard processID != nil else { return }
        try? await stop(.immediate)
    }

    // MARK: programs

    /// A program of the server's version, as the server's account.
    @discardableResult
    func asAccount(
        _ program: String, _ arguments: [String], _ extra: [String: String] = [:], keepsOutput: Bool = true
    ) async throws -> String {
        let path = program.contains("/") ? program : installation.binaries + "/" + program
        // Set after the account is taken: what a false clock shares with its children must belong to them.
        var command = (extra.isEmpty ? [] : ["env"] + extra.map { "\($0.key)=\($0.value)" }.sorted()) + [path] + arguments
        if account.isOther {
            command = ["setpriv", "--reuid=\(account.user)", "--regid=\(account.group)", "--clear-groups", "--"] + command
        }
        return try await Command.require(
            wrapper + command, environment: environment, keepsOutput: keepsOutput)
    }

    static func text(of path: String) -> String? {
        let handle = open(path, O_RDONLY)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(handle, &chunk, chunk.count)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func tail(_ path: String, lines: Int = 6) -> String {
        (text(of: path) ?? "").split(separator: "\n").suffix(lines).joined(separator: "\n")
    }
}

import DatabaseTesting
import Glibc
import Postgres

/// PgBouncer in transaction mode before a server, with fewer sessions than it has clients. It listens in the server's directory, and its own
/// sessions come by TCP, so that they can be told from those of whoever comes by the server's socket.
struct Pooler: Sendable {
    let server: Server

    init(_ server: Server) { self.server = server }

    private static let port = "6432"
    private var settings: String { server.directory + "/pgbouncer.ini" }
    private var processFile: String { server.directory + "/pgbouncer.pid" }

    /// What the daemon is told.
    var option: String { "host=\(server.directory) port=\(Self.port)" }

    /// As the superuser, whom it does not know: a login is to be set.
    var target: ConnectionTarget { server.target.setting("port", Self.port) }

    func start() async throws {
        try Server.overwrite(
            """
            [databases]
            \(Server.database) = host=127.0.0.1 port=\(server.port) dbname=\(Server.database)
            [pgbouncer]
            pool_mode = transaction
            default_pool_size = 2
            listen_addr =
            listen_port = \(Self.port)
            unix_socket_dir = \(server.directory)
            auth_type = trust
            auth_file = \(server.directory)/pgbouncer.users
            logfile = \(server.directory)/pgbouncer.log
            pidfile = \(processFile)

            """, to: settings)
        try Server.overwrite("\"encaminhad\" \"\"\n", to: server.directory + "/pgbouncer.users")
        try await server.asAccount(
            "/bin/sh", ["-c", "PATH=$PATH:/usr/sbin exec pgbouncer -q -d '\(settings)'"], keepsOutput: false)
        try await eventually("the pooler takes sessions") { access(socket, F_OK) == 0 && processID != nil ? true : nil }
    }

    /// Without a word to its clients.
    func kill() async throws {
        guard let id = processID else { throw StageError("the pooler does not run") }
        Glibc.kill(id, SIGKILL)
        try await eventually("the pooler is gone") { Stage.isGone(id) ? true : nil }
        // What it would find of itself.
        unlink(processFile)
        unlink(socket)
    }

    func send(_ signal: Int32) { if let id = processID { Glibc.kill(id, signal) } }

    private var socket: String { "\(server.directory)/.s.PGSQL.\(Self.port)" }

    private var processID: Int32? {
        Server.text(of: processFile).flatMap { Int32($0.split(separator: "\n").first ?? "") }
    }
}

import Glibc
import Subprocess
import SystemPackage

/// The directory of a private cluster: `data`, the server's log, and the place of its socket.
struct ClusterDirectory: Sendable {
    /// The longest path of a socket's directory: `sockaddr_un` holds 107 bytes, and `/.s.PGSQL.5432` is 14 of them.
    static let longestSocketDirectory = 93

    let path: String
    /// Where the socket is: the directory itself, or a temporary one where its path is too long.
    let sockets: String
    let isTemporary: Bool

    var data: String { path + "/data" }
    var log: String { path + "/server.log" }
    /// What is to be removed afterwards.
    var leftovers: [String] { isTemporary ? [path] : (sockets == path ? [] : [sockets]) }

    static func prepare(_ location: PrivateCluster.Location, for account: ServerAccount) throws(LocalPostgresError) -> ClusterDirectory {
        switch location {
        case .temporary:
            let path = try makeTemporary(account)
            return ClusterDirectory(path: path, sockets: path, isTemporary: true)
        case .directory(let given):
            let path = try absolute(given)
            if unsafe mkdir(path, 0o700) == 0 {
                try account.own(path)
            } else if errno != EEXIST {
                throw LocalPostgresError(
                    "\(path) cannot be made: \(unsafe String(cString: strerror(errno)))", hint: "Choose a directory whose parent exists.")
            }
            let sockets = path.utf8.count <= longestSocketDirectory ? path : try makeTemporary(account)
            return ClusterDirectory(path: path, sockets: sockets, isTemporary: false)
        }
    }

    /// Makes the cluster unless it is there already, and writes its settings.
    func initialise(
        _ installation: PostgresInstallation, _ account: ServerAccount, _ durability: PrivateCluster.Durability,
        progress: (String) -> Void
    ) async throws {
        guard unsafe access(data + "/PG_VERSION", F_OK) != 0 else { return }
        progress("making a private PostgreSQL \(installation.major) cluster")
        var arguments = [
            "--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--data-checksums",
        ]
        if durability == .fast { arguments.append("--no-sync") }
        let command = account.command(installation.binaries + "/initdb", arguments)
        let result = try await Subprocess.run(
            command.executable, arguments: command.arguments, workingDirectory: "/", platformOptions: account.platformOptions,
            output: .discarded, error: .string(limit: 64 << 10))
        guard result.terminationStatus.isSuccess else {
            throw LocalPostgresError(
                "initdb failed in \(path)", detail: result.standardError,
                hint: "Check that the directory is empty, on a disk with space, and reachable for the account that runs PostgreSQL.")
        }
    }

    /// Only what this process made a moment ago. A directory that cannot be removed is left to the system's own tidying of /tmp.
    func removeIfTemporary() async {
        guard isTemporary else { return }
        _ = try? await Subprocess.run(.path("/bin/rm"), arguments: ["-rf", "--", path], output: .discarded)
    }

    private static func absolute(_ path: String) throws(LocalPostgresError) -> String {
        if path.hasPrefix("/") { return path }
        guard let here = unsafe getcwd(nil, 0) else {
            throw LocalPostgresError("the working directory is gone", hint: "Change to a directory that exists.")
        }
        defer { unsafe free(here) }
        return unsafe String(cString: here) + "/" + path
    }

    private static func makeTemporary(_ account: ServerAccount) throws(LocalPostgresError) -> String {
        var template = Array("/tmp/encaminha-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else {
            throw LocalPostgresError("no directory can be made below /tmp", hint: "Free some space, or name a directory.")
        }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        try account.own(path)
        return path
    }
}

import Glibc
import Logging
package import Postgres
import Subprocess

/// A PostgreSQL cluster of our own, running for as long as ``with(_:_:progress:body:)`` does.
///
/// It listens on a Unix socket only, which nobody but its own account (and root) can reach, so connections need no password and may take
/// any role.
package struct PrivateCluster: Sendable {
    /// What the cluster is for.
    package enum Durability: Sendable {
        /// As safe as a server of the office: nothing committed is lost in a crash.
        case safe
        /// For tests: a crash of the machine may lose everything, and all is quicker for it.
        case fast
    }

    /// Where the cluster lives.
    package enum Location: Sendable, Equatable {
        /// A new directory below the system's temporary one; gone afterwards.
        case temporary
        /// A directory that stays. Made when missing; what an earlier run left there is taken up again.
        case directory(String)
    }

    /// How to reach the cluster's database `postgres` as its superuser. Set `dbname` and `user` for others.
    package let target: ConnectionTarget
    /// The directory of the socket, for `psql -h`.
    package let socketDirectory: String
    /// Where the server's log is, and others may be put: gone with a temporary cluster.
    package let logDirectory: String
    /// The server's log.
    package let log: String
    /// The major version of the server.
    package let major: Int

    /// Starts the cluster, lends it, and stops it when the body is done, fails or is cancelled.
    ///
    /// When this process is killed, the pipe to the supervisor closes and the server goes down all the same. What even that could not stop
    /// (the supervisor was killed too) is stopped by the next start in the same directory.
    ///
    /// - Parameter progress: Told in one line what takes long.
    /// - Throws: ``LocalPostgresError``, or what the body throws.
    package static func with<Result: Sendable>(
        _ location: Location, _ durability: Durability, progress: (String) -> Void = { _ in },
        body: (PrivateCluster) async throws -> Result
    ) async throws -> Result {
        let installation = try await PostgresInstallation.findOrInstall(progress: progress)
        let account = try ServerAccount.current()
        let directory = try ClusterDirectory.prepare(location, for: account)
        do {
            try await directory.initialise(installation, account, durability, progress: progress)
        } catch {
            await directory.removeIfTemporary()
            throw error
        }
        progress("starting PostgreSQL \(installation.major)")
        let supervisor = Supervisor(installation: installation, directory: directory, durability: durability)
        return try await supervisor.run(as: account) {
            let target = ConnectionTarget()
                .setting("host", directory.sockets).setting("port", "5432").setting("user", "postgres").setting("dbname", "postgres")
                // What the caller's environment says is about other servers.
                .setting("sslmode", "disable").setting("hostaddr", "").setting("service", "").setting("options", "")
            return try await body(
                PrivateCluster(
                    target: target, socketDirectory: directory.sockets, logDirectory: directory.path, log: directory.log,
                    major: installation.major))
        }
    }
}

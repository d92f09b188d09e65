import Glibc
package import Subprocess
import SystemPackage

/// The account of the operating system that the private server runs as.
///
/// PostgreSQL refuses root, so root hands over to `postgres` (which Debian's package makes) or, where there is none, to `nobody`.
/// Everybody else runs it as themselves.
package struct ServerAccount: Sendable, Equatable {
    package let user: uid_t
    package let group: gid_t
    /// Whether another account than ours.
    package let isOther: Bool

    /// - Throws: ``LocalPostgresError`` where root has no account to hand over to.
    package static func current() throws(LocalPostgresError) -> ServerAccount {
        guard getuid() == 0 else { return ServerAccount(user: getuid(), group: getgid(), isOther: false) }
        for name in ["postgres", "nobody"] {
            if let entry = unsafe getpwnam(name) {
                return unsafe ServerAccount(user: entry.pointee.pw_uid, group: entry.pointee.pw_gid, isOther: true)
            }
        }
        throw LocalPostgresError(
            "root has no account to run PostgreSQL as", hint: "Create a system user named postgres, or run this as another user than root.")
    }

    /// A program and its arguments, run as the account.
    ///
    /// The account is taken by setpriv (util-linux, always there on Debian) and not in the child between fork and exec: glibc's setgroups
    /// waits there for threads that the child does not have.
    package func command(_ program: String, _ arguments: [String]) -> (executable: Executable, arguments: Arguments) {
        guard isOther else { return (.path(FilePath(program)), Arguments(arguments)) }
        return (
            .name("setpriv"),
            Arguments(["--reuid=\(user)", "--regid=\(group)", "--clear-groups", "--", program] + arguments)
        )
    }

    /// A session of its own, so that a Ctrl-C at the terminal is ours alone to handle.
    var platformOptions: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        // A cancelled caller: the supervisor takes SIGTERM as the end of its input and needs time to stop the server.
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(130))]
        return options
    }

    /// Gives a file or directory to the account.
    package func own(_ path: String) throws(LocalPostgresError) {
        guard isOther else { return }
        guard unsafe chown(path, user, group) == 0 else {
            throw LocalPostgresError("\(path) cannot be given to the server's account", hint: "Choose another directory.")
        }
    }
}

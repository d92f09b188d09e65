import Subprocess
import SystemPackage

/// Keeps a server running exactly as long as somebody holds the other end of a pipe.
///
/// A shell starts the server, says so, and waits for its standard input to end, which happens when we close it and also when we are killed.
/// Then it stops the server and removes what was temporary. Nobody may be left to read what it says, so a closed pipe does not end it.
struct Supervisor: Sendable {
    let installation: PostgresInstallation
    let directory: ClusterDirectory
    let durability: PrivateCluster.Durability

    /// `$1` binaries, `$2` data directory, `$3` log, `$4` options of the server, `$5` how to stop, from `$6` on what to remove.
    private static let script = """
        trap : INT TERM HUP
        trap '' PIPE
        binaries=$1 data=$2 log=$3 options=$4 mode=$5
        shift 5
        ctl() { "$binaries/pg_ctl" "$@" -s -w -t 120 -D "$data"; }
        ! "$binaries/pg_ctl" status -s -D "$data" >/dev/null 2>&1 || ctl stop -m fast || ctl stop -m immediate
        if ctl start -l "$log" -o "$options" >/dev/null; then
            echo ready
            read -r _
            ctl stop -m "$mode" || ctl stop -m immediate
        else
            echo failed
            tail -n 6 "$log"
        fi
        [ $# -eq 0 ] || rm -rf -- "$@"
        """

    /// Settings that do not depend on the machine; everything else stays as PostgreSQL has it.
    private var options: String {
        var settings = [
            "listen_addresses": "''", "port": "5432", "unix_socket_directories": directory.sockets, "unix_socket_permissions": "0700",
            "max_connections": "200", "timezone": "UTC", "log_timezone": "UTC", "shared_buffers": "128MB", "max_wal_size": "1GB",
        ]
        if durability == .fast {
            settings["fsync"] = "off"
            settings["synchronous_commit"] = "off"
            settings["full_page_writes"] = "off"
            settings["autovacuum"] = "off"
            // Tests run side by side.
            settings["max_connections"] = "500"
        }
        return settings.sorted { $0.key < $1.key }.map { "-c \($0.key)=\($0.value)" }.joined(separator: " ")
    }

    /// Runs the body while the server is up.
    func run<Result: Sendable>(as account: ServerAccount, body: () async throws -> Result) async throws -> Result {
        let arguments =
            ["-c", Self.script, "encaminha-postgres", installation.binaries, directory.data, directory.log, options]
            + [durability == .fast ? "immediate" : "fast"] + directory.leftovers
        let command = account.command("/bin/sh", arguments)
        let outcome = try await Subprocess.run(
            command.executable, arguments: command.arguments, workingDirectory: "/", platformOptions: account.platformOptions,
            input: .inputWriter, output: .sequence, error: .discarded
        ) { execution -> Swift.Result<Result, any Error> in
            var lines = execution.standardOutput.strings().makeAsyncIterator()
            var said: String?
            do { said = try await lines.next() } catch { said = nil }
            guard said?.hasPrefix("ready") == true else {
                var detail = ""
                while let line = try? await lines.next() { detail += line }
                return .failure(failure(detail))
            }
            let result: Swift.Result<Result, any Error>
            do { result = .success(try await body()) } catch { result = .failure(error) }
            // The supervisor sees the end of its input and takes the server down; `run` returns when it has.
            try? await execution.standardInputWriter.finish()
            return result
        }
        return try outcome.closureResult.get()
    }

    private func failure(_ detail: String) -> LocalPostgresError {
        LocalPostgresError("PostgreSQL did not start", detail: detail, hint: "Start over with an empty directory, or name another one.")
    }
}

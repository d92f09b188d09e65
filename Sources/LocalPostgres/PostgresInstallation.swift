import Glibc
import Subprocess

/// The programs of one PostgreSQL server on this machine.
package struct PostgresInstallation: Sendable, Equatable {
    /// The oldest major version that will do.
    package static let oldestMajor = 15

    /// Where `initdb`, `pg_ctl` and `postgres` are.
    package let binaries: String
    /// The major version.
    package let major: Int

    /// The newest server of at least version 15: in Debian's directories, or where `pg_config` on the path points.
    package static func find() async -> PostgresInstallation? {
        let root = "/usr/lib/postgresql"
        let packaged = names(in: root).compactMap { name -> PostgresInstallation? in
            guard let major = Int(name), major >= oldestMajor else { return nil }
            let binaries = "\(root)/\(name)/bin"
            return isComplete(binaries) ? PostgresInstallation(binaries: binaries, major: major) : nil
        }
        if let newest = packaged.max(by: { $0.major < $1.major }) { return newest }
        guard let binaries = await output(of: "pg_config", "--bindir"), let version = await output(of: "pg_config", "--version"),
            let major = majorVersion(version), major >= oldestMajor, isComplete(binaries)
        else { return nil }
        return PostgresInstallation(binaries: binaries, major: major)
    }

    /// What ``find()`` gives; where there is nothing, Debian's package is installed first (as root, or through sudo).
    ///
    /// - Parameter progress: Told in one line what takes long.
    /// - Throws: ``LocalPostgresError`` where that is not possible.
    package static func findOrInstall(progress: (String) -> Void) async throws -> PostgresInstallation {
        if let found = await find() { return found }
        let hint = "Install PostgreSQL \(oldestMajor) or newer (Debian: apt-get install postgresql), then try again."
        guard unsafe access("/usr/bin/apt-get", X_OK) == 0 else {
            throw LocalPostgresError("no PostgreSQL \(oldestMajor) or newer was found", hint: hint)
        }
        progress("installing PostgreSQL")
        // Debian's package would also make and start a cluster of its own on a port; nobody asked for that one.
        let script = """
            set -eu
            if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
                mkdir -p /etc/postgresql-common
                echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
            fi
            apt-get update -qq
            DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold postgresql
            """
        let command = getuid() == 0 ? ["sh", "-c", script] : ["sudo", "sh", "-c", script]
        let result = try await run(
            .name(command[0]), arguments: Arguments(Array(command.dropFirst())), output: .discarded, error: .string(limit: 64 << 10))
        guard result.terminationStatus.isSuccess, let found = await find() else {
            throw LocalPostgresError("PostgreSQL could not be installed", detail: result.standardError, hint: hint)
        }
        return found
    }

    /// `15` from `PostgreSQL 15.18 (Debian 15.18-0+deb12u1)`.
    static func majorVersion(_ text: String) -> Int? {
        text.split(separator: " ").dropFirst().first.flatMap { Int($0.prefix { $0.isNumber }) }
    }

    private static func isComplete(_ binaries: String) -> Bool {
        ["initdb", "pg_ctl", "postgres"].allSatisfy { unsafe access("\(binaries)/\($0)", X_OK) == 0 }
    }

    private static func output(of program: String, _ argument: String) async -> String? {
        let result = try? await run(.name(program), arguments: [argument], output: .string(limit: 4096), error: .discarded)
        guard let result, result.terminationStatus.isSuccess else { return nil }
        return result.standardOutput.split(separator: "\n").first.map(String.init)
    }

    private static func names(in directory: String) -> [String] {
        guard let handle = unsafe opendir(directory) else { return [] }
        defer { unsafe closedir(handle) }
        var names: [String] = []
        while let entry = unsafe readdir(handle) {
            names.append(unsafe withUnsafeBytes(of: entry.pointee.d_name) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names
    }
}

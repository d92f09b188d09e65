import Glibc
import Subprocess
import SystemPackage

/// The directory of a run, and somebody who tidies up after it whatever becomes of this process.
///
/// A shell waits for its standard input to end, which happens when we close it and also when we are killed. Then it ends every process
/// that names the directory in its arguments or its environment, unmounts what is mounted below, deletes the run's network namespaces and
/// removes the directory.
package struct Keeper: Sendable {
    /// `/tmp/encaminha-faults-XXXXXX`.
    package let directory: String

    /// Set for every process of the run; the server overwrites its environment, but names its directory in its arguments.
    static let variable = "ENCAMINHA_FAULT_RUN"

    /// Names network namespaces and links of the run.
    var tag: String { "ef" + directory.suffix(6).lowercased() }

    private static let script = """
        trap '' INT TERM HUP PIPE
        root=$1 tag=$2
        read -r _
        for round in 1 2 3; do
            for process in /proc/[0-9]*; do
                id=${process#/proc/}
                [ "$id" != $$ ] || continue
                if tr '\\0' '\\n' <"$process/environ" 2>/dev/null | grep -qxF "ENCAMINHA_FAULT_RUN=$root" \
                    || tr '\\0' ' ' <"$process/cmdline" 2>/dev/null | grep -qF "$root/"; then
                    # SIGQUIT has the server's parent take its children along.
                    if [ $round = 1 ]; then kill -QUIT "$id" 2>/dev/null; kill -CONT "$id" 2>/dev/null
                    else kill -KILL "$id" 2>/dev/null; fi
                fi
            done
            sleep 0.3
        done
        grep -F " $root/" /proc/self/mounts | cut -d' ' -f2 | sort -r | while read -r place; do umount -l "$place"; done
        if command -v ip >/dev/null; then
            ip netns list 2>/dev/null | cut -d' ' -f1 | grep "^$tag" | while read -r name; do ip netns del "$name"; done
        fi
        rm -rf -- "$root"
        """

    /// Lends the directory.
    package static func with<Result: Sendable>(_ body: (Keeper) async throws -> Result) async throws -> Result {
        // A shell that put us into the background has us ignore these, and every program we start would inherit that.
        signal(SIGQUIT, SIG_DFL)
        signal(SIGINT, SIG_DFL)
        var template = Array("/tmp/encaminha-faults-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw StageError("no directory can be made below /tmp") }
        let keeper = Keeper(directory: String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
        chmod(keeper.directory, 0o755)
        var platform = PlatformOptions()
        platform.createSession = true
        let outcome = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", script, "encaminha-keeper", keeper.directory, keeper.tag], workingDirectory: "/",
            platformOptions: platform, input: .inputWriter, output: .discarded, error: .discarded
        ) { execution -> Swift.Result<Result, any Error> in
            let result: Swift.Result<Result, any Error>
            do { result = .success(try await body(keeper)) } catch { result = .failure(error) }
            try? await execution.standardInputWriter.finish()
            return result
        }
        return try outcome.closureResult.get()
    }
}

/// The stage itself failed, or a fault was not what it should have been.
package struct StageError: Error, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}

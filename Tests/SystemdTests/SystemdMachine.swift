import DatabaseTesting
import Glibc
import Operations
import Subprocess
import Synchronization
import SystemPackage

/// A systemd that is the first process of namespaces of its own, over a view of this machine that nothing is written back from.
///
/// Has what `make install` puts into `$ENCAMINHA_STAGE`, a PostgreSQL of its own, and a small office in it. The network is its own too: nothing
/// but loopback. Gone with the process that asked for it.
struct SystemdMachine: Sendable {
    /// Where the programs and units are, as if it were `/`; nil where nobody asked for these tests.
    static let stage = ProcessEnvironment.current["ENCAMINHA_STAGE"]

    /// Of its systemd, as seen from here.
    private let processID: Int32

    /// Started by whoever asks first.
    static var shared: SystemdMachine { get async throws { try await start.value } }

    /// As with the cluster of the tests: a run has no end that a test could wait for, so the machine ends when its input does.
    private static let start = Task<SystemdMachine, any Error> {
        try await withCheckedThrowingContinuation { started in
            let waiting = Mutex<CheckedContinuation<SystemdMachine, any Error>?>(started)
            Task {
                do {
                    _ = try await Subprocess.run(
                        .path("/bin/bash"), arguments: ["-c", keeper, "systemd-tests", boot, stage ?? ""], input: .inputWriter,
                        output: .sequence, error: .combinedWithOutput
                    ) { execution in
                        var lines = execution.standardOutput.strings().makeAsyncIterator()
                        let first = try await lines.next() ?? "nothing"
                        guard let keeper = Int32(first) else { throw MachineError(description: "systemd did not start: \(first)") }
                        let machine = try await SystemdMachine(childOf: keeper)
                        try await machine.prepare()
                        waiting.withLock { $0.take() }?.resume(returning: machine)
                        while let line = try await lines.next() { print(line) }
                    }
                    waiting.withLock { $0.take() }?.resume(throwing: MachineError(description: "the machine ended"))
                } catch {
                    waiting.withLock { $0.take() }?.resume(throwing: error)
                }
            }
        }
    }

    /// Says the number of the process that keeps the namespaces, and ends everything in them when its own input ends.
    private static let keeper = """
        unshare --fork --pid --mount --uts --ipc --net --cgroup --kill-child=KILL bash -c "$1" boot "$2" </dev/null &
        echo $!
        read -r _
        kill -KILL $!
        """

    /// Becomes systemd. `$1` the stage.
    private static let boot = """
        set -e
        mount --make-rprivate /
        mount -t tmpfs tmpfs /mnt
        mkdir -p /mnt/up /mnt/work /mnt/root
        R=/mnt/root
        mount -t overlay overlay -o lowerdir=/,upperdir=/mnt/up,workdir=/mnt/work $R
        cp -a "$1"/. $R/
        # A cluster of this machine's would be started with the unit of that name.
        rm -rf $R/etc/postgresql
        mount -t proc proc $R/proc
        mount -t sysfs -o ro sysfs $R/sys
        mount -t tmpfs tmpfs $R/sys/fs/cgroup
        mount -t cgroup2 cgroup2 $R/sys/fs/cgroup
        mount -t tmpfs -o mode=755 tmpfs $R/dev
        mkdir -p $R/dev/pts $R/dev/shm $R/dev/mqueue $R/dev/hugepages
        for d in null zero full random urandom tty; do touch $R/dev/$d; mount --bind /dev/$d $R/dev/$d; done
        # Without terminals of its own, PrivateDevices= fails with 226/NAMESPACE.
        mount -t devpts -o newinstance,ptmxmode=0666 devpts $R/dev/pts
        ln -s pts/ptmx $R/dev/ptmx
        mount -t tmpfs tmpfs $R/dev/shm
        mount -t tmpfs -o mode=755 tmpfs $R/run
        mount -t tmpfs -o mode=1777 tmpfs $R/tmp
        cd $R
        mkdir -p oldroot
        pivot_root . oldroot
        umount -l /oldroot
        # Without sharing, LoadCredential= delivers an empty directory.
        mount --make-rshared /
        exec env -i container=test PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd \\
            --system --unit=basic.target --show-status=0 --log-target=journal
        """

    private init(childOf keeper: Int32) async throws {
        processID = try await eventually("systemd as the first process") {
            SmallFile.read("/proc/\(keeper)/task/\(keeper)/children").flatMap { $0.split(separator: " ").first }.flatMap { Int32($0) }
        }
        _ = try await eventually("a running systemd") { [self] in
            try await run("systemctl is-system-running").output == "running" ? true : nil
        }
    }

    /// Runs a script inside, as root.
    ///
    /// - Returns: What it wrote to both streams, without the last line feed, and whether it ended well.
    @discardableResult
    func run(_ script: String) async throws -> (output: String, isWell: Bool) {
        let outcome = try await Subprocess.run(
            .name("nsenter"),
            arguments: [
                "-t", "\(processID)", "--mount", "--pid", "--uts", "--ipc", "--net", "--cgroup", "bash", "-c", "exec 2>&1; \(script)",
            ],
            environment: .custom(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"]), input: .none,
            output: .string(limit: 4 << 20), error: .discarded)
        var text = outcome.standardOutput
        if text.hasSuffix("\n") { text.removeLast() }
        return (text, outcome.terminationStatus.isSuccess)
    }

    /// The same, for what must go well.
    @discardableResult
    func must(_ script: String) async throws -> String {
        let (output, isWell) = try await run(script)
        guard isWell else { throw MachineError(description: "\(script): \(output)") }
        return output
    }

    /// A property of a unit.
    func property(_ name: String, of unit: String = "encaminhad") async throws -> String {
        try await must("systemctl show --value --property=\(name) \(unit)")
    }

    /// Writes a drop-in that lasts as long as the machine; empty removes it.
    func dropIn(_ text: String, unit: String = "encaminhad.service") async throws {
        let directory = "/run/systemd/system/\(unit).d"
        try await must(
            text.isEmpty
                ? "rm -rf \(directory); systemctl daemon-reload"
                : "mkdir -p \(directory); cat >\(directory)/50-test.conf <<'END'\n\(text)\nEND\nsystemctl daemon-reload")
    }

    /// A page of the status listener, asked for from inside.
    func page(_ path: String) async throws -> String {
        try await run(
            "exec 3<>/dev/tcp/127.0.0.1/9642 && printf 'GET \(path) HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && timeout 10 cat <&3"
        ).output
    }

    /// The daemon stopped, without drop-ins and settings, and with nothing to remember.
    func reset() async throws {
        try await must("systemctl stop encaminhad; rm -f /etc/encaminha/*")
        try await dropIn("")
        try await must("systemctl reset-failed; systemctl start postgresql")
    }

    private func prepare() async throws {
        let binaries = try await must("ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1")
        try await must(
            """
            set -e
            systemd-sysusers
            systemd-tmpfiles --create encaminhad.conf
            install -d -o postgres -g postgres /var/lib/postgresql/test
            runuser -u postgres -- \(binaries)/initdb -D /var/lib/postgresql/test -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
            cat >/var/lib/postgresql/test/pg_hba.conf <<'END'
            local all encaminhad peer
            local all all trust
            host all all 127.0.0.1/32 scram-sha-256
            END
            cat >/lib/systemd/system/postgresql.service <<'END'
            [Service]
            Type=notify
            User=postgres
            RuntimeDirectory=postgresql
            ExecStart=\(binaries)/postgres -D /var/lib/postgresql/test -c unix_socket_directories=/run/postgresql -c fsync=off -c listen_addresses=127.0.0.1
            KillSignal=SIGINT
            END
            systemctl daemon-reload
            systemctl start postgresql
            export PGUSER=postgres PGHOST=/run/postgresql
            for database in encaminha encaminha_acre; do
                createdb $database
                encaminha migrate --database dbname=$database
                encaminha generate --candidates 60 --vacancies 6 --database dbname=$database
            done
            """)
    }
}

/// The machine did not do what it should.
struct MachineError: Error, CustomStringConvertible {
    let description: String
}

import DatabaseTesting
import Testing

/// The installed daemon and its units under a real systemd.
@Suite(
    "Under systemd", .serialized,
    .enabled(if: SystemdMachine.stage != nil, "run by make test-systemd: needs root, and what make install installs"))
struct UnitTests {
    /// The daemon's values in the journal since it was last asked for, one record a line.
    private func journal(_ machine: SystemdMachine, _ arguments: String = "-u encaminhad") async throws -> String {
        try await machine.must("journalctl --sync; journalctl -o json \(arguments) --no-pager")
    }

    private func startedMachine() async throws -> SystemdMachine {
        let machine = try await SystemdMachine.shared
        try await machine.reset()
        try await machine.must("systemctl start encaminhad")
        return machine
    }

    @Test("a start ends when everything is loaded: status, account, pages on the socket of the manager, and records in the journal")
    func ready() async throws {
        let machine = try await startedMachine()
        #expect(try await machine.property("ActiveState") == "active")
        #expect(try await machine.property("StatusText").hasPrefix("60 candidates, 6 vacancies, "))
        let process = try await machine.property("MainPID")
        #expect(try await machine.must("ps -o user= -p \(process)") == "encaminhad")
        #expect(try await machine.page("/ready").contains("\"phase\":\"caught_up\""))
        let metrics = try await machine.page("/metrics")
        #expect(metrics.contains("\nencaminha_lease_held 1\n") && metrics.contains("\nencaminha_candidates 60\n"))
        let records = try await journal(machine, "-u encaminhad ENCAMINHA_CANDIDATES=60 MESSAGE=ready")
        #expect(records.contains("\"PRIORITY\":\"6\"") && records.contains("\"ENCAMINHA_LEASE_EPOCH\""))
        // Nothing that the sandbox refuses is needed: no warning of any kind.
        #expect(try await journal(machine, "-u encaminhad -p warning _PID=\(process)") == "")
    }

    @Test("the sandbox holds: no network, no new programs, nothing to write, no other processes")
    func sandbox() async throws {
        let machine = try await startedMachine()
        let process = try await machine.property("MainPID")
        // A network of its own, with nothing in it but a loopback.
        #expect(try await machine.must("nsenter -t \(process) -n cat /proc/net/dev | tail -n +3 | cut -d: -f1 | tr -d ' '") == "lo")
        // In its view of the files nothing can be started, and what it could write in is its own temporary directory.
        #expect(try await machine.run("nsenter -t \(process) -m /bin/true").output.contains("Permission denied"))
        let writable = try await machine.must("awk '$6 !~ /(^|,)ro(,|$)/ { print $5 }' /proc/\(process)/mountinfo | sort | tr '\\n' ' '")
        #expect(!writable.split(separator: " ").contains("/") && !writable.contains("/usr") && !writable.contains("/etc"), "\(writable)")
        #expect(
            try await machine.must("grep -E 'CapEff|CapBnd|NoNewPrivs|Seccomp:' /proc/\(process)/status | tr -d '\\t'")
                == "CapEff:0000000000000000\nCapBnd:0000000000000000\nNoNewPrivs:1\nSeccomp:2")
    }

    @Test("a daemon that hangs is ended by the watchdog and started again, and works")
    func watchdog() async throws {
        let machine = try await SystemdMachine.shared
        try await machine.reset()
        try await machine.dropIn("[Service]\nWatchdogSec=6s\nRestartSec=200ms")
        try await machine.must("systemctl start encaminhad")
        let process = try await machine.property("MainPID")
        let begin = ContinuousClock.now
        try await machine.must("kill -STOP \(process)")
        _ = try await eventually("another process, ready") {
            let now = try await machine.property("MainPID")
            return try await machine.property("ActiveState") == "active" && now != process && now != "0" ? true : nil
        }
        print("watchdog: ready again after \(ContinuousClock.now - begin)")
        #expect(try await machine.property("NRestarts") == "1")
        #expect(try await journal(machine, "-u encaminhad _PID=1").contains("watchdog"))
        #expect(try await machine.page("/ready").contains("\"ready\":true"))
    }

    @Test("a daemon whose database is away for longer than the watchdog's time is not killed for it")
    func databaseAway() async throws {
        let machine = try await SystemdMachine.shared
        try await machine.reset()
        try await machine.dropIn("[Service]\nWatchdogSec=4s")
        try await machine.must("systemctl start encaminhad")
        let process = try await machine.property("MainPID")
        try await machine.must("systemctl stop postgresql")
        // At once, and not with the next poll.
        _ = try await eventually("the reason", within: .seconds(10)) {
            try await machine.page("/ready").contains("\"phase\":\"reconnecting\"") ? true : nil
        }
        let status = try await machine.property("StatusText")
        #expect(status.hasPrefix("reconnecting") || status.hasPrefix("waiting"), "\(status)")
        // What is waited for is that nothing happens: three times the watchdog's time.
        try await Task.sleep(for: .seconds(12))
        #expect(try await machine.property("MainPID") == process)
        try await machine.must("systemctl start postgresql")
        _ = try await eventually("caught up again") { try await machine.page("/ready").contains("\"phase\":\"caught_up\"") ? true : nil }
        #expect(try await machine.property("NRestarts") == "0")
    }

    @Test("a start waits for a database that is not up yet, for longer than the unit allows a start")
    func lateDatabase() async throws {
        let machine = try await SystemdMachine.shared
        try await machine.reset()
        try await machine.must("systemctl stop postgresql; systemctl mask --runtime postgresql")
        try await machine.dropIn("[Service]\nTimeoutStartSec=3s")
        try await machine.must("systemctl start --no-block encaminhad")
        try await Task.sleep(for: .seconds(8))
        #expect(try await machine.property("ActiveState") == "activating")
        #expect(try await machine.property("NRestarts") == "0")
        try await machine.must("systemctl unmask --runtime postgresql; systemctl start postgresql")
        _ = try await eventually("ready") { try await machine.property("ActiveState") == "active" ? true : nil }
    }

    @Test("a killed daemon is back by itself, and its socket was never closed")
    func crash() async throws {
        let machine = try await startedMachine()
        let process = try await machine.property("MainPID")
        let begin = ContinuousClock.now
        try await machine.must("kill -KILL \(process)")
        // Whoever asks meanwhile waits in the socket; only the connection that the dying process had taken is cut.
        _ = try await eventually("an answer") {
            let answer = try await machine.page("/live")
            #expect(!answer.contains("refused"))
            return answer.contains("\"live\":true") ? true : nil
        }
        _ = try await eventually("ready") { try await machine.property("ActiveState") == "active" ? true : nil }
        print("kill -9: ready again after \(ContinuousClock.now - begin)")
        #expect(try await machine.property("NRestarts") == "1")
    }

    /// The socket of the pages as the kernel numbers it: another number is another socket.
    private func listener(_ machine: SystemdMachine) async throws -> String {
        try await machine.must("grep -h :\(String(9642, radix: 16, uppercase: true)) /proc/net/tcp | grep ' 0A ' | awk '{ print $10 }'")
    }

    @Test("a restart of the daemon leaves its socket open")
    func restart() async throws {
        let machine = try await startedMachine()
        let before = try await listener(machine)
        #expect(!before.isEmpty)
        try await machine.must("systemctl restart encaminhad")
        #expect(try await listener(machine) == before)
        #expect(try await machine.page("/ready").contains("\"ready\":true"))
    }

    @Test("whoever asks for the pages of a stopped daemon does not start it, nor of one that failed for good")
    func staysStopped() async throws {
        let machine = try await startedMachine()
        try await machine.must(
            "echo ENCAMINHA_POLL_INTERVAL=often >/etc/encaminha/encaminhad.env; kill $(systemctl show --value -p MainPID encaminhad)")
        _ = try await eventually("failed for good") { try await machine.property("ActiveState") == "failed" ? true : nil }
        _ = try await eventually("a closed socket") { try await listener(machine).isEmpty ? true : nil }
        #expect(try await machine.page("/ready").contains("Connection refused"))
        #expect(try await machine.property("ActiveState") == "failed")
        try await machine.must("rm /etc/encaminha/encaminhad.env; systemctl start encaminhad")
        #expect(try await machine.page("/ready").contains("\"ready\":true"))
        try await machine.must("systemctl stop encaminhad")
        #expect(try await machine.property("Result") == "success")
        #expect(try await machine.property("ActiveState", of: "encaminhad-status.socket") == "inactive")
        #expect(try await machine.page("/ready").contains("Connection refused"))
        #expect(try await machine.property("ActiveState") == "inactive")
    }

    @Test("a reload takes over what can change, says what needs a restart, and disturbs nothing; bad settings change nothing")
    func reload() async throws {
        let machine = try await startedMachine()
        let process = try await machine.property("MainPID")
        try await machine.must("printf 'ENCAMINHA_LOG_LEVEL=debug\\nENCAMINHA_INSTANCE=other\\n' >/etc/encaminha/encaminhad.env")
        try await machine.must("systemctl reload encaminhad")
        let said = try await journal(machine, "-u encaminhad _PID=\(process) 'MESSAGE=settings read again'")
        #expect(said.contains("\"ENCAMINHA_CHANGED\":\"log-level\"") && said.contains("\"ENCAMINHA_RESTART_NEEDED\":\"instance\""))
        try await machine.must("echo ENCAMINHA_POLL_INTERVAL=often >/etc/encaminha/encaminhad.env; systemctl reload encaminhad")
        #expect(try await journal(machine, "-u encaminhad _PID=\(process) -p err").contains("must be a number of seconds"))
        #expect(try await machine.property("MainPID") == process)
        #expect(try await machine.property("ActiveState") == "active")
        #expect(try await machine.property("StatusText").hasPrefix("60 candidates"))
    }

    @Test("settings that are refused end the unit without restarts, and start the alert")
    func alert() async throws {
        let machine = try await SystemdMachine.shared
        try await machine.reset()
        try await machine.must("echo ENCAMINHA_POLL_INTERVAL=often >/etc/encaminha/encaminhad.env")
        #expect(try await machine.run("systemctl start encaminhad").isWell == false)
        #expect(try await machine.property("ActiveState") == "failed")
        #expect(try await machine.property("ExecMainStatus") == "64")
        #expect(try await machine.property("NRestarts") == "0")
        let record = try await eventually("the alert in the journal") {
            let text = try await journal(machine, "-t encaminhad-alert -p alert")
            return text.isEmpty ? nil : text
        }
        #expect(record.contains("unit encaminhad.service failed"))
    }

    @Test("a password comes as a credential, over loopback, with the drop-in that is shipped")
    func credentials() async throws {
        let machine = try await SystemdMachine.shared
        try await machine.reset()
        try await machine.must("psql -qU postgres -h /run/postgresql encaminha -c \"alter role encaminhad password 'segredo dificil'\"")
        try await machine.must("umask 077; echo 'segredo dificil' >/etc/encaminha/database-password")
        try await machine.dropIn(try await machine.must("cat /usr/share/encaminha/systemd/10-loopback.conf"))
        try await machine.must("systemctl start encaminhad")
        let address = try await machine.must(
            "psql -qAtU postgres -h /run/postgresql encaminha -c \"select distinct host(client_addr) from pg_stat_activity where usename = 'encaminhad'\""
        )
        #expect(address == "127.0.0.1")
        let process = try await machine.property("MainPID")
        #expect(try await machine.run("tr '\\0' '\\n' </proc/\(process)/environ | grep -c segredo").output == "0")
        #expect(try await machine.run("journalctl --sync; journalctl --no-pager -o export | grep -c 'segredo dificil'").output == "0")
    }

    @Test("a stop under load is quick and in order, and nothing that was committed is lost")
    func stopUnderLoad() async throws {
        let machine = try await startedMachine()
        try await machine.must(
            """
            cat >/tmp/load.sql <<'END'
            set role encaminha_owner;
            update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100 where candidate_id % 7 = (random() * 6)::int;
            END
            systemd-run --unit=load bash -c 'while psql -qU postgres -h /run/postgresql encaminha -f /tmp/load.sql; do :; done'
            """)
        _ = try await eventually("work in hand") {
            let text = try await machine.page("/metrics")
            return text.contains("encaminha_batch_changes_count") && !text.contains("encaminha_batch_changes_count 0\n") ? true : nil
        }
        for _ in 0..<3 {
            let begin = ContinuousClock.now
            try await machine.must("systemctl stop encaminhad")
            print("stop under load: \(ContinuousClock.now - begin)")
            #expect(try await machine.property("Result") == "success")
            #expect(try await machine.property("ExecMainStatus") == "0")
            let isFree = try await machine.must(
                "psql -qAtU postgres -h /run/postgresql encaminha -c 'select lease_until < clock_timestamp() from capture.cursor'")
            #expect(isFree == "t")
            try await machine.must("systemctl start encaminhad")
        }
        try await machine.must("systemctl stop load")
        try await machine.must("PGUSER=postgres PGHOST=/run/postgresql encaminha verify --database dbname=encaminha")
    }

    @Test("several daemons on one host work in databases of their own, each with its status socket")
    func template() async throws {
        let machine = try await startedMachine()
        try await machine.must("systemctl start encaminhad@acre")
        let answer = try await machine.must("curl -s --unix-socket /run/encaminha/acre.status http://localhost/ready")
        #expect(answer.contains("\"phase\":\"caught_up\""))
        let databases = try await machine.must(
            "psql -qAtU postgres -h /run/postgresql encaminha -c \"select distinct datname from pg_stat_activity where usename = 'encaminhad' order by 1\""
        )
        #expect(databases == "encaminha\nencaminha_acre")
        #expect(try await machine.page("/ready").contains("\"phase\":\"caught_up\""))
        try await machine.must("systemctl stop encaminhad@acre")
        #expect(try await machine.property("ActiveState") == "active")
    }
}

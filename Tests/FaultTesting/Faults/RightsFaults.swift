import DatabaseTesting
import Glibc
import Postgres

/// Groups B and C: what the daemon may do, and who the server takes it for.
extension Catalogue {
    static let rightsFaults: [Fault] = [
        Fault(
            "B41", "the right to read vacancies taken away (42501), for 8 s",
            promises: "it says that a right is missing, and the doctor says which; no proposal is lost over it"
        ) { stage in
            try await stage.settle()
            try await stage.workload.rest()
            let before = try await stage.liveProposals()
            try await stage.admin("revoke select on attribute.vacancy from encaminhad")
            let lines = stage.daemon.lines.count
            try await stage.terminateDaemon()
            // Something to read: who has nothing to read misses no right.
            try await stage.admin(
                "update office.vacancy set openings = openings + 1 where vacancy_id = (select min(vacancy_id) from office.vacancy where status = 'open')"
            )
            try await stage.daemon.says("42501", after: lines)
            let doctor = try await Command.run([DaemonProcess.program("encaminha"), "doctor"], environment: stage.commandEnvironment)
            stage.require(doctor.output.contains("attribute.vacancy"), "the doctor does not say which right: \(doctor.output)")
            try await Task.sleep(for: .seconds(8))
            stage.require(try await stage.liveProposals() == before, "proposals went with the right to read")
            stage.note("\(before.split(separator: " ").count) proposals stood")
            try await stage.admin("grant select on attribute.vacancy to encaminhad")
            stage.healed()
            stage.workload.resume()
        },

        Fault(
            "B42", "row-level security turned off on a table, and the daemon's own policy dropped",
            promises: "a start refuses to work half blind, and the check of the invariants says which table", { $0.recovery = .seconds(4) }
        ) { stage in
            try await stage.workload.rest()
            try await stage.caughtUp()
            let before = try await stage.liveProposals()
            for (broken, mended) in [
                ("alter table office.candidate disable row level security", "alter table office.candidate enable row level security"),
                (
                    "drop policy daemon_reads on capture.change_log",
                    "create policy daemon_reads on capture.change_log for select to encaminhad using (true)"
                ),
                (
                    "drop policy daemon_reads on placement.proposal",
                    "create policy daemon_reads on placement.proposal for select to encaminhad using (true)"
                ),
            ] {
                try await stage.admin(broken)
                let lines = stage.daemon.lines.count
                stage.daemon.send(SIGKILL)
                try await stage.daemon.says("row-level security", after: lines)
                stage.require(try await stage.liveProposals() == before, "proposals changed after “\(broken)”")
                try await stage.admin(mended)
                stage.healed()
                try await stage.caughtUpOnce()
            }
            stage.workload.resume()
        },

        Fault(
            "C50", "TLS: certificates that expired, are for another host or of another authority, and no TLS at all",
            promises: "with verify-full it connects to none of them, and goes on with the right one",
            { fault in
                fault.route = .network
                fault.needs = [.program("openssl")]
                fault.recovery = .seconds(3)
                fault.settings = ["ssl": "on", "ssl_cert_file": "'server.crt'", "ssl_key_file": "'server.key'"]
                fault.arrange = { server, _ in try await Certificates.make(for: server) }
                fault.prepare = { launch, server, _ in
                    launch.target = launch.target.setting("sslmode", "verify-full").setting(
                        "sslrootcert", server.directory + "/authority.crt")
                }
            }
        ) { stage in
            stage.require(
                try await stage.ask(
                    "select bool_and(ssl) from pg_stat_ssl s join pg_stat_activity a using (pid) where a.usename = 'encaminhad'"),
                "the daemon's sessions are not encrypted")
            for name in ["expired", "elsewhere", "foreign"] {
                try await Certificates.use(name, server: stage.server)
                try await stage.requireNoSession("with a certificate that is \(name)")
                try await Certificates.use("good", server: stage.server)
                stage.healed()
                try await stage.caughtUpOnce()
            }
            try await stage.server.configure(["ssl": "off"])
            try await stage.server.reload()
            try await stage.requireNoSession("without TLS")
            try await stage.server.configure(["ssl": "on"])
            try await stage.server.reload()
            stage.healed()
        },

        Fault(
            "C51", "its password changed (28P01), for 10 s; then the file of passwords follows",
            promises: "the new password is read without a new start, and the server is not stormed meanwhile",
            { fault in
                fault.route = .network
                fault.arrange = { server, _ in
                    let rules = Server.text(of: server.data + "/pg_hba.conf") ?? ""
                    try Server.overwrite("host all encaminhad 127.0.0.1/32 scram-sha-256\n" + rules, to: server.data + "/pg_hba.conf")
                    try Server.overwrite("*:*:*:*:first\n", to: server.directory + "/passwords")
                    chmod(server.directory + "/passwords", 0o600)
                }
                fault.prepare = { launch, server, _ in launch.target = launch.target.setting("passfile", server.directory + "/passwords") }
                fault.startsDaemon = false
                fault.recovery = .seconds(3)
            }
        ) { stage in
            try await stage.admin("alter role encaminhad password 'first'")
            stage.daemon.start()
            try await stage.caughtUpOnce()
            let starts = stage.daemon.starts
            try await stage.admin("alter role encaminhad password 'second'")
            let lines = (Server.text(of: stage.server.log) ?? "").split(separator: "\n").count
            try await stage.terminateDaemon()
            try await Task.sleep(for: .seconds(10))
            let refusals = (Server.text(of: stage.server.log) ?? "").split(separator: "\n").dropFirst(lines)
                .count { $0.contains("password authentication failed") }
            stage.require(refusals > 0 && refusals < 60, "\(refusals) attempts in ten seconds")
            stage.note("\(refusals) attempts in ten seconds")
            try Server.overwrite("*:*:*:*:second\n", to: stage.directory + "/passwords")
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
        },

        Fault("C52", "the server's rules admit the daemon no longer (28000), for 8 s", promises: "it waits, and needs no new start") {
            stage in
            let starts = stage.daemon.starts
            let path = stage.server.data + "/pg_hba.conf"
            let rules = Server.text(of: path) ?? ""
            try Server.overwrite("local all encaminhad reject\nhost all encaminhad all reject\n" + rules, to: path)
            try await stage.server.reload()
            try await Task.sleep(for: .milliseconds(200))
            try await stage.requireNoSession("that is not admitted")
            try Server.overwrite(rules, to: path)
            try await stage.server.reload()
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
        },
    ]
}

extension Stage {
    /// Ids of what waits for a decision, in order.
    func liveProposals() async throws -> String {
        try await ask(
            "select coalesce(string_agg(vacancy_id || '×' || candidate_id, ' ' order by vacancy_id, candidate_id), '') from placement.proposal where state = 'proposed'",
            as: String.self)
    }

    /// Ends the daemon's sessions, and watches for eight seconds that it gets none.
    func requireNoSession(_ circumstance: String) async throws {
        try await terminateDaemon()
        try await Task.sleep(for: .seconds(1))
        for _ in 0..<7 {
            // A session that is being refused shows for a moment, without a state.
            let count = try await ask(
                "select count(*)::int from pg_stat_activity where usename = 'encaminhad' and state is not null", as: Int.self)
            require(count == 0, "\(count) sessions \(circumstance)")
            try await Task.sleep(for: .seconds(1))
        }
    }
}

/// An authority of the fault's own and certificates, good and bad, for a server on loopback.
enum Certificates {
    static func make(for server: Server) async throws {
        let place = server.directory
        try await Command.require([
            "sh", "-ec",
            """
            cd '\(place)'
            authority() { openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $1.key -out $1.crt -days 30 -subj "/CN=$1"; }
            issue() { # name address from-days-ago days authority
                openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $1.key -out $1.csr -subj "/CN=$2"
                printf 'subjectAltName=IP:%s\\n' "$2" >$1.ext
                openssl x509 -req -in $1.csr -CA $4.crt -CAkey $4.key -CAcreateserial -days $3 -extfile $1.ext -out $1.crt
            }
            { authority authority; authority stranger
            issue good 127.0.0.1 30 authority
            issue elsewhere 192.0.2.1 30 authority
            issue foreign 127.0.0.1 30 stranger
            issue expired 127.0.0.1 -1 authority; } 2>/dev/null
            """,
        ])
        for name in ["good", "elsewhere", "foreign", "expired"] {
            for suffix in ["key", "crt"] {
                guard access("\(place)/\(name).\(suffix)", R_OK) == 0 else { throw StageError("openssl made no \(name).\(suffix)") }
            }
        }
        try await install("good", server)
    }

    /// From the next connection on.
    static func use(_ name: String, server: Server) async throws {
        try await install(name, server)
        try await server.reload()
    }

    private static func install(_ name: String, _ server: Server) async throws {
        try await Command.require([
            "sh", "-ec",
            """
            cd '\(server.directory)'
            for s in key crt; do cp \(name).$s data/server.$s.new; chmod 600 data/server.$s.new; chown --reference=data data/server.$s.new; mv data/server.$s.new data/server.$s; done
            """,
        ])
    }
}

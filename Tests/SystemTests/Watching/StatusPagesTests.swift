import DatabaseTesting
import Postgres
import Store
import Subprocess
import SystemPackage
import Testing

/// What monitoring sees of the built daemon.
@Suite("Seeing inside the daemon")
struct StatusPagesTests {
    /// The value of a series as it is written.
    private func value(_ series: String, _ text: String) -> Double? {
        text.split(separator: "\n").first { $0.hasPrefix(series + " ") }.flatMap { Double($0.dropFirst(series.count + 1)) }
    }

    @Test("a change that is followed shows in the metrics: age, batch, steps, proposals, lease; and the pages say it is well")
    func follows() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 6, seed: 21, on: owner)
            let socket = "/tmp/encaminha-watch-\(database.name).sock"
            _ = try await DaemonProcess.with(database, pollInterval: 0.5, arguments: ["--status-listener", "unix:\(socket)"]) { _ in
                _ = try await eventually("ready") { StatusClient.get("/ready", socket).status == 200 ? true : nil }
                #expect(StatusClient.get("/live", socket).status == 200)
                let before = StatusClient.get("/metrics", socket).body
                #expect(value("encaminha_lease_held", before) == 1)
                #expect(value("encaminha_candidates", before) == 60)
                #expect(value("encaminha_ready", before) == 1)
                #expect(value("encaminha_step_duration_seconds_count{step=\"load\"}", before) == 1)

                try await owner.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100")
                try await SmallOffice.requireConvergence(owner, "seed 21")
                let after = try await eventually("the change in the metrics") {
                    let text = StatusClient.get("/metrics", socket).body
                    return (value("encaminha_batch_changes_count", text) ?? 0) > (value("encaminha_batch_changes_count", before) ?? 0)
                        ? text : nil
                }
                let observed = try #require(value("encaminha_commit_to_proposal_seconds_count", after))
                #expect(observed > value("encaminha_commit_to_proposal_seconds_count", before) ?? 0)
                let sum = try #require(value("encaminha_commit_to_proposal_seconds_sum", after))
                #expect(sum > 0 && sum < 60)
                #expect(value("encaminha_batch_changes_sum", after) ?? 0 >= 60)
                #expect(value("encaminha_failures", after) == 0)
                #expect(value("encaminha_index_bytes", after) ?? 0 > 0)
                let live = try await owner.query("select count(*) from placement.proposal where state = 'proposed'").one(Int.self)
                _ = try await eventually("the number of proposals") {
                    value("encaminha_proposals{state=\"proposed\"}", StatusClient.get("/metrics", socket).body) == Double(live) ? true : nil
                }
            }
            await owner.close()
        }
    }

    @Test("a session that is ended is counted by its cause, and the pages say it is ready again")
    func reconnects() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let admin = try await database.connect()
            try await SmallOffice.write(candidates: 20, vacancies: 3, seed: 22, on: owner)
            let socket = "/tmp/encaminha-watch-\(database.name).sock"
            _ = try await DaemonProcess.with(database, pollInterval: 600, arguments: ["--status-listener", "unix:\(socket)"]) { _ in
                _ = try await eventually("ready") { StatusClient.get("/ready", socket).status == 200 ? true : nil }
                try await admin.query(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'encaminhad' and datname = current_database()")
                let text = try await eventually("two connections counted") {
                    let text = StatusClient.get("/metrics", socket).body
                    let counts = ["worker", "listener"].map {
                        value("encaminha_reconnects_total{cause=\"connection_lost\",connection=\"\($0)\"}", text)
                    }
                    return counts.allSatisfy { $0 ?? 0 >= 1 } ? text : nil
                }
                #expect(value("encaminha_reconnects_total{cause=\"disk_full\",connection=\"worker\"}", text) == 0)
                _ = try await eventually("ready again") { StatusClient.get("/ready", socket).status == 200 ? true : nil }
            }
            await admin.close()
            await owner.close()
        }
    }

    @Test("a daemon without its database is alive, not ready, and says why")
    func away() async throws {
        let socket = "/tmp/encaminha-watch-away-\(UInt32.random(in: 0 ..< .max)).sock"
        _ = try await Subprocess.run(
            .path(FilePath(DaemonProcess.program("encaminhad"))),
            arguments: [
                "--database", "host=/nonexistent dbname=none user=encaminhad", "--poll-interval", "0.1", "--status-listener",
                "unix:\(socket)",
            ], input: .none, output: .discarded, error: .discarded
        ) { execution in
            let body = try await eventually("not ready, with the reason") {
                let page = StatusClient.get("/ready", socket)
                return page.status == 503 ? page.body : nil
            }
            #expect(body.contains("\"ready\":false"))
            #expect(StatusClient.get("/live", socket).status == 200)
            try execution.send(signal: .terminate)
        }
    }

    @Test("every metric has help, a name by the conventions and no more series than its bound; none holds an id of a person or a vacancy")
    func conventions() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 40, vacancies: 5, seed: 23, on: owner)
            let socket = "/tmp/encaminha-watch-\(database.name).sock"
            _ = try await DaemonProcess.with(database, arguments: ["--status-listener", "unix:\(socket)"]) { _ in
                _ = try await eventually("ready") { StatusClient.get("/ready", socket).status == 200 ? true : nil }
                let lines = try await eventually("the metrics that need a query") {
                    let text = StatusClient.get("/metrics", socket).body
                    return text.contains("encaminha_proposals{") ? text.split(separator: "\n") : nil
                }
                var helped: Set<Substring> = []
                var labels: Set<Substring> = []
                for line in lines {
                    let words = line.split(separator: " ")
                    switch words[0] + " " + words[1] {
                    case "# HELP": #expect(helped.insert(words[2]).inserted, "\(words[2]) twice")
                    case "# TYPE":
                        #expect(helped.contains(words[2]))
                        #expect(words[2].hasPrefix("encaminha_") || words[2].hasPrefix("process_"))
                        #expect((words[3] == "counter") == words[2].hasSuffix("_total"), "\(line)")
                    default:
                        guard let open = line.firstIndex(of: "{"), let close = line.firstIndex(of: "}") else { continue }
                        for pair in line[line.index(after: open)..<close].split(separator: ",") {
                            labels.insert(pair.prefix { $0 != "=" })
                        }
                    }
                }
                #expect(helped.count > 25)
                #expect(labels == ["step", "le", "cause", "connection", "reason", "state", "kind", "version", "libpq"])
            }
            await owner.close()
        }
    }
}

import DatabaseTesting
import Glibc
import Operations
import Postgres
import SchemaFiles

/// Group E: versions, rule sets, and several at once.
extension Catalogue {
    static let changeFaults: [Fault] = [
        Fault(
            "E59", "a rule set that does not compile is published, and another is activated behind everybody's back",
            promises: "refused at the door; smuggled in, the proposals stay as they were until a good one counts",
            { $0.recovery = .seconds(3) }
        ) { stage in
            let path = stage.directory + "/broken.yaml"
            try Server.append("rule_set: quebrado\nrules: [{code: X, kind: gate, when: 'candidate.nothing == 1'}]\n", to: path)
            let refused = try await Command.run(
                [DaemonProcess.program("encaminha"), "rules", "publish", path, "--reason", "teste", "--activate"],
                environment: stage.commandEnvironment)
            stage.require(!refused.isSuccess, "a rule set that does not compile was published")
            try await stage.workload.rest()
            try await stage.caughtUp()
            let before = try await stage.liveProposals()
            let starts = stage.daemon.starts
            let lines = stage.daemon.lines.count
            try await stage.admin(
                """
                set role encaminha_owner;
                insert into rules.rule_set (hash, name, source, reason)
                select encode(sha256(convert_to(s, 'UTF8')), 'hex'), 'quebrado', s, 'teste' from (values ('rule_set: [quebrado')) as x (s);
                insert into rules.rule (hash, code, weight, statement, basis) select hash, name, 0, '', '' from rules.rule_set where name = 'quebrado';
                insert into rules.activation (hash) select hash from rules.rule_set where name = 'quebrado';
                """)
            try await stage.daemon.says("rule", after: lines)
            try await Task.sleep(for: .seconds(5))
            stage.require(try await stage.liveProposals() == before, "proposals changed under a rule set that cannot be read")
            stage.require(stage.daemon.starts == starts, "the daemon ended")
            try await stage.admin(
                """
                set role encaminha_owner;
                insert into rules.activation (hash) select hash from rules.rule_set where name <> 'quebrado' order by created_at limit 1;
                """)
            stage.healed()
            stage.workload.resume()
        },

        Fault(
            "E60", "the rule set replaced every 300 ms while batches run, for 12 s",
            promises: "every proposal cites one version, in the end the last one; decisions are kept", { $0.recovery = .seconds(4) }
        ) { stage in
            let path = stage.directory + "/other.yaml"
            let text = SchemaFiles.named("rules/default.yaml")?.text ?? ""
            // Other rows are wanted, and the rules' own examples still hold.
            let other = text.replacing("near_misses: 5", with: "near_misses: 2")
            stage.require(other != text, "the other rule set is the same")
            try Server.append(other, to: path)
            let outcome = try await Command.run(
                [DaemonProcess.program("encaminha"), "rules", "publish", path, "--reason", "teste"], environment: stage.commandEnvironment)
            stage.require(outcome.isSuccess, "publishing failed: \(outcome.errors)")
            let end = ContinuousClock.now + .seconds(12)
            var count = 0
            while ContinuousClock.now < end {
                try await stage.admin(
                    "set role encaminha_owner; insert into rules.activation (hash) select hash from rules.rule_set order by hash offset \(count % 2) limit 1"
                )
                count += 1
                try await Task.sleep(for: .milliseconds(300))
            }
            stage.note("\(count) activations")
            stage.healed()
        },

        Fault(
            "E61", "the schema newer than the program, then older",
            promises: "it refuses to write, says why, and goes on when they fit again",
            { $0.recovery = .seconds(4) }
        ) { stage in
            for (broken, mended, word) in [
                (
                    "insert into migration.applied (version, name, sha256) values (999999, 'from_the_future', '')",
                    "delete from migration.applied where version = 999999", "999999"
                ),
                (
                    "create table faults.last as select * from migration.applied order by version desc limit 1; delete from migration.applied where version in (select version from faults.last)",
                    "insert into migration.applied select * from faults.last; drop table faults.last", "migrat"
                ),
            ] {
                try await stage.workload.rest()
                try await stage.caughtUp()
                let before = try await stage.ask("select xmin::text from capture.cursor", as: String.self)
                let lines = stage.daemon.lines.count
                try await stage.admin(broken)
                try await stage.terminateDaemon()
                try await stage.daemon.says(word, after: lines)
                try await stage.daemon.restart(SIGKILL)
                try await Task.sleep(for: .seconds(2))
                stage.require(
                    try await stage.ask("select xmin::text from capture.cursor", as: String.self) == before, "it wrote all the same")
                try await stage.admin(mended)
                stage.healed()
                stage.workload.resume()
                try await stage.caughtUpOnce()
            }
        },

        Fault(
            "E62", "dumped, and restored on another server whose transactions are younger",
            promises: "the cursor of the other server is not believed; sequences, decisions and proposals are as before"
        ) { stage in
            try await stage.workload.rest()
            try await stage.caughtUp()
            let before = try await stage.liveProposals()
            try await stage.daemon.stop()
            let other = try Server.place(
                "\(stage.directory.split(separator: "/").last ?? "")-other", keeper: stage.keeper, installation: stage.server.installation)
            try await other.initialise()
            try await other.start()
            stage.add(other)
            let dump = stage.directory + "/dump"
            let from = ["-h", stage.server.directory, "-p", "\(stage.server.port)", "-U", "postgres"]
            let to = ["-h", other.directory, "-p", "\(other.port)", "-U", "postgres"]
            let roles = try await stage.server.asAccount("pg_dumpall", from + ["--roles-only"])
            try Server.append(roles, to: dump + ".roles")
            _ = try await Command.run([
                "psql", "-q", "-d", "host=\(other.directory) port=\(other.port) user=postgres dbname=postgres", "-f", dump + ".roles",
            ])
            try await stage.server.asAccount("pg_dump", from + ["-Fc", "-f", dump, Server.database])
            try await stage.server.asAccount("pg_restore", to + ["-d", "postgres", "--create", "--exit-on-error", dump])
            stage.move(to: other)
            let isBehind = try await stage.ask(
                "select pg_snapshot_xmax(pg_current_snapshot()) <> pg_snapshot_xmax(snapshot) from capture.cursor", as: Bool.self)
            stage.require(isBehind, "both servers count their transactions alike")
            stage.daemon.change { $0.target = other.target.setting("user", "encaminhad") }
            stage.daemon.start()
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(try await stage.liveProposals() == before, "proposals changed on the way")
            stage.workload.resume()
        },

        Fault(
            "E63", "five instances at once, killed at random", promises: "one writes at a time, and no cap is exceeded",
            { fault in
                fault.pollInterval = 1
                // The one that was killed last may come back only after the lease of another has run out.
                fault.recovery = .seconds(35)
            }
        ) { stage in
            var generator = stage.generator()
            let all = [stage.daemon] + ["two", "three", "four", "five"].map { stage.addSecond($0) }
            for _ in 0..<15 {
                try await Task.sleep(for: .milliseconds(Int.random(in: 100...900, using: &generator)))
                guard let one = all.randomElement(using: &generator), one.processID != nil else { continue }
                try await one.restart(Bool.random(using: &generator) ? SIGKILL : SIGTERM)
            }
        },

        Fault(
            "E64", "an instance stopped with a batch in hand comes back when its successor has gone and nobody holds the lease",
            promises: "its epoch is over all the same: it writes nothing before it has loaded again", { $0.recovery = .seconds(3) }
        ) { stage in
            try await stage.hold(.writing, 3)
            let old = try await stage.lease()
            let second = stage.addSecond()
            try await stage.becomesTrue(
                "the second instance takes over when the lease has run out", "select owner = 'two' from capture.cursor",
                within: .seconds(90))
            try await second.says("\"ready\"")
            try await second.stop()
            let moment = try await stage.ask("select clock_timestamp()::text", as: String.self)
            stage.require(
                try await stage.ask("select lease_until < clock_timestamp() from capture.cursor"), "the second instance kept the lease")
            stage.daemon.send(SIGCONT)
            stage.healed()
            try await stage.caughtUpOnce()
            try await stage.requireNothingWritten(with: old.epoch, since: moment)
        },

        Fault(
            "E68", "ids past 2³¹ and near 2⁶³, and transaction numbers past 2³²", promises: "a number is never cut",
            { $0.recovery = .seconds(3) }
        ) { stage in
            try await stage.workload.rest()
            for start in ["2147483645", "9223372036854770000"] {
                for (table, column) in [
                    ("office.vacancy", "vacancy_id"), ("office.candidate", "candidate_id"), ("placement.proposal", "proposal_id"),
                    ("placement.proposal_event", "event_id"), ("placement.question", "question_id"),
                ] {
                    try await stage.admin("select setval(pg_get_serial_sequence('\(table)', '\(column)'), \(start))")
                }
                stage.workload.resume()
                try await stage.workload.commits(60)
                try await stage.caughtUpOnce()
                try await stage.workload.rest()
            }
            try await stage.daemon.stop()
            try await stage.server.stop()
            try await stage.server.asAccount("pg_resetwal", ["--epoch=3", "-D", stage.server.data])
            try await stage.server.start()
            stage.require(try await stage.ask("select pg_current_xact_id()::text::numeric > 3 * 4294967296.0"), "the epoch is as it was")
            stage.daemon.start()
            stage.healed()
            stage.workload.resume()
            try await stage.workload.commits(20)
        },

        Fault(
            "E69", "a storm of SIGHUP, and settings read again while the server is down",
            promises: "the process is the same throughout: what can change does, settings that cannot be read change nothing",
            { fault in
                fault.prepare = { launch, server, _ in launch.arguments = ["--settings-file", server.directory + "/settings"] }
            }
        ) { stage in
            let settings = stage.directory + "/settings"
            let starts = stage.daemon.starts
            var generator = stage.generator()
            func storm() async throws {
                for _ in 0..<500 {
                    stage.daemon.send(SIGHUP)
                    try await Task.sleep(for: .microseconds(Int.random(in: 0...5000, using: &generator)))
                }
            }
            func reload(_ text: String, says record: String) async throws {
                // Counted first: a signal of the storm may be taken only now, and read the new settings.
                let lines = stage.daemon.lines.count
                try Server.overwrite(text, to: settings)
                stage.daemon.send(SIGHUP)
                try await stage.daemon.says(record, after: lines)
            }
            try await storm()
            try await stage.caughtUpOnce()
            try await reload("ENCAMINHA_LOG_LEVEL=debug\n", says: "\"log-level\"")
            try await stage.server.stop(.fast)
            try await reload("ENCAMINHA_LOG_LEVEL=shout\n", says: "the former stay")
            try await storm()
            try await reload("ENCAMINHA_LOG_LEVEL=info\n", says: "\"log-level\"")
            try await stage.server.start()
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
        },

        Fault(
            "E70", "replaced in place, ten times under load, with another instance beside it",
            promises: "the other takes over within a second of each stop; how long writers' commits take is noted",
            { $0.pollInterval = 1 }
        ) { stage in
            let begin = ContinuousClock.now
            try await stage.workload.commits(100)
            let quiet = stage.workload.p99(from: begin) ?? .zero
            let other = stage.addSecond()
            try await other.says("standing by")
            let start = ContinuousClock.now
            var longest = Duration.zero
            for round in 0..<10 {
                let (one, next) = round % 2 == 0 ? (stage.daemon, "two") : (other, "one")
                let lines = one.lines.count
                try await one.stop()
                let stopped = ContinuousClock.now
                try await stage.becomesTrue("the other takes over", "select owner = '\(next)' from capture.cursor")
                longest = max(longest, .now - stopped)
                one.start()
                try await stage.caughtUpOnce()
                // Warm again before it is its turn.
                try await one.says("standing by", after: lines)
            }
            stage.requireInTime(longest < .seconds(1), "after a clean stop the other took over in \(FaultRun.seconds(longest))")
            stage.note("taken over within \(FaultRun.seconds(longest)) of each stop")
            let during = stage.workload.p99(from: start) ?? .zero
            stage.note("writers' commits at the 99th percentile: \(FaultRun.seconds(quiet)) before, \(FaultRun.seconds(during)) meanwhile")
        },
    ]
}

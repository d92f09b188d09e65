import DatabaseTesting
import Glibc
import Operations
import Postgres
import Subprocess

/// Group A: what becomes of the daemon's process.
extension Catalogue {
    static let processFaults: [Fault] = [
        Fault(
            "A01", "kill -9 at each named step, and at every third of the first 36 writes to the network",
            promises: "whatever was begun is done once, by the next start",
            { fault in
                fault.recovery = .seconds(3)
                fault.needs = [.program("strace")]
            }
        ) { stage in
            // Two steps come only where much changes at once or other rules count: they are tested by themselves.
            for point in FailPoint.allCases where ![.releasing, .receiving, .preparing].contains(point) {
                for count in point == .writing || point == .committed || point == .read ? [1, 2, 3] : [1] {
                    // The first load reads and writes too; `read` and later counts need changes, which the workload makes.
                    try await stage.arm(point, count, .kill)
                    let before = stage.daemon.starts
                    try await eventually("the daemon dies at \(point.rawValue) \(count)") { stage.daemon.starts > before ? true : nil }
                    stage.requireLastEnding(.signaled(SIGKILL), " at \(point.rawValue) \(count)")
                    try await stage.caughtUpOnce()
                }
            }
            // The stop itself may be cut short.
            stage.daemon.setForNextStart([FailPoint.variable: "releasing:1:kill"])
            try await stage.daemon.restart(SIGKILL)
            try await stage.caughtUpOnce()
            try await stage.daemon.restart(SIGTERM)
            stage.requireLastEnding(.signaled(SIGKILL), " at releasing")
            let writes = stride(from: 3, through: 36, by: 3)
            for write in writes {
                stage.daemon.change { launch in
                    launch.wrapper = [
                        "strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=sendto", "-e", "inject=sendto:signal=KILL:when=\(write)",
                    ]
                }
                try await stage.daemon.restart(SIGKILL)
                let before = stage.daemon.starts
                stage.daemon.change { $0.wrapper = [] }
                try await eventually("the daemon dies at its write \(write)") { stage.daemon.starts > before ? true : nil }
                stage.requireLastEnding(.signaled(SIGKILL), " at its write \(write)")
            }
            stage.note("\(FailPoint.allCases.count - 2) steps and \(Array(writes).count) network writes")
        },

        Fault(
            "A02", "kill -9 at random moments, 200 times", promises: "no orphan is left, every start takes the lease at once",
            { $0.recovery = .seconds(3) }
        ) { stage in
            var generator = stage.generator()
            for _ in 0..<200 {
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...400, using: &generator)))
                try await stage.daemon.restart(SIGKILL)
            }
        },

        Fault(
            "A03", "SIGTERM in the middle of work", promises: "ends with status 0 after the batch in hand, and gives the lease up",
            { $0.recovery = .seconds(3) }
        ) { stage in
            var generator = stage.generator()
            for _ in 0..<10 {
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...500, using: &generator)))
                let start = ContinuousClock.now
                try await stage.daemon.stop()
                stage.require(.now - start < .seconds(10), "a stop took \(FaultRun.seconds(.now - start))")
                stage.requireLastEnding(.exited(0))
                stage.require(
                    try await stage.ask("select lease_until < clock_timestamp() from capture.cursor"), "the lease is still held")
                stage.daemon.start()
                try await stage.becomesTrue("the lease is held again", "select lease_until > clock_timestamp() from capture.cursor")
            }
        },

        Fault(
            "A04", "SIGTERM twice, SIGINT, SIGQUIT", promises: "asked twice it ends once, with status 0; SIGQUIT is a crash like any",
            { fault in
                fault.isSample = true
                fault.recovery = .seconds(3)
            }
        ) { stage in
            for signals in [[SIGTERM, SIGTERM], [SIGINT], [SIGINT, SIGTERM, SIGINT]] {
                let before = stage.daemon.starts
                for signal in signals { stage.daemon.send(signal) }
                try await eventually("the daemon starts again") { stage.daemon.starts > before ? true : nil }
                stage.requireLastEnding(.exited(0))
                try await stage.caughtUpOnce()
            }
            try await stage.daemon.restart(SIGQUIT)
        },

        Fault(
            "A05", "SIGSTOP past the lease with a batch in hand, then SIGCONT while another instance works",
            promises: "not one row is written with the old epoch; whether it works, is stopped or stands still, commits take as long",
            { $0.pause = .milliseconds(5) }
        ) { stage in
            let working = try await stage.commitTime()
            try await stage.daemon.stop()
            let stopped = try await stage.commitTime()
            stage.daemon.start()
            try await stage.hold(.writing, 3)
            let old = try await stage.lease()
            let stuck = try await stage.commitTime()
            for (name, time) in [("stopped", stopped), ("stuck", stuck)] {
                stage.requireInTime(
                    time < working * 1.5 + .milliseconds(5),
                    "with the daemon \(name) commits took \(Stage.milliseconds(time)) at the 99th percentile")
            }
            stage.note(
                "writers' commits at the 99th percentile: \(Stage.milliseconds(working)) while it works, \(Stage.milliseconds(stopped)) while it is stopped, \(Stage.milliseconds(stuck)) while it is stuck"
            )
            let second = stage.addSecond()
            try await stage.becomesTrue(
                "the second instance takes over when the lease has run out", "select owner = 'two' from capture.cursor",
                within: .seconds(90))
            try await second.says("\"ready\"")
            let takeover = try await stage.ask("select clock_timestamp()::text", as: String.self)
            let lines = stage.daemon.lines.count
            stage.daemon.send(SIGCONT)
            try await stage.daemon.says("lease", after: lines)
            try await stage.workload.commits(20)
            try await stage.requireNothingWritten(with: old.epoch, since: takeover)
            stage.healed()
        },

        Fault(
            "A06", "frozen for longer than the lease, by the freezer of its control group",
            promises: "the other instance works on; thawed, it writes nothing with its old epoch",
            { $0.needs = [.root, .file("/sys/fs/cgroup/freezer/tasks")] }
        ) { stage in
            guard let id = stage.daemon.processID else { throw StageError("the daemon does not run") }
            let group = try ControlGroup("freezer", stage.keeper.tag)
            defer {
                // No signal reaches what is frozen.
                try? group.set("freezer.state", "THAWED")
                group.remove()
            }
            try group.add(id)
            let old = try await stage.lease()
            try group.set("freezer.state", "FROZEN")
            let second = stage.addSecond()
            try await stage.becomesTrue(
                "the second instance takes over when the lease has run out", "select owner = 'two' from capture.cursor",
                within: .seconds(90))
            try await second.says("\"ready\"")
            let takeover = try await stage.ask("select clock_timestamp()::text", as: String.self)
            try group.set("freezer.state", "THAWED")
            try await stage.workload.commits(20)
            try await stage.requireNothingWritten(with: old.epoch, since: takeover)
            stage.healed()
        },

        Fault(
            "A09", "a start that fails, twenty times in a row", promises: "the database is untouched, and the next good start works",
            { $0.recovery = .seconds(3) }
        ) { stage in
            try await stage.daemon.stop()
            let before = try await stage.ask("select xmin::text from capture.cursor", as: String.self)
            stage.daemon.change { $0.environment[FailPoint.variable] = "started:1:exit" }
            let endings = stage.daemon.endings.count
            stage.daemon.start()
            try await eventually("twenty failed starts") { stage.daemon.endings.count >= endings + 20 ? true : nil }
            stage.requireLastEnding(.exited(70))
            stage.require(try await stage.ask("select xmin::text from capture.cursor", as: String.self) == before, "the cursor was touched")
            stage.daemon.change { $0.environment = [:] }
        },

        Fault(
            "A10", "settings that cannot be", promises: "ends with status 64 before it touches the database, and names the setting",
            { fault in
                fault.isSample = true
                fault.recovery = .seconds(3)
            }
        ) { stage in
            try await stage.daemon.stop()
            let before = try await stage.ask("select xmin::text from capture.cursor", as: String.self)
            for (arguments, name) in [
                (["--poll-interval", "never"], "poll-interval"), (["--log-level", "shout"], "log-level"), (["--instance", ""], "instance"),
            ] {
                let outcome = try await Command.run([DaemonProcess.program("encaminhad")] + arguments)
                stage.require(outcome.code == 64, "\(name): ended \(outcome.status)")
                stage.require(outcome.errors.contains(name), "\(name) is not named in: \(outcome.errors)")
            }
            stage.require(try await stage.ask("select xmin::text from capture.cursor", as: String.self) == before, "the cursor was touched")
            stage.daemon.start()
        },

        Fault(
            "A11", "a programming error traps in the middle of work, at each step, three times running",
            promises: "the next start does what was begun, once", { $0.recovery = .seconds(4) }
        ) { stage in
            for point in [FailPoint.leased, .loaded, .read, .writing, .committed] {
                for _ in 0..<3 {
                    try await stage.arm(point, 1, .trap)
                    let before = stage.daemon.starts
                    try await eventually("the daemon traps at \(point.rawValue)") { stage.daemon.starts > before ? true : nil }
                    // By the machine's instruction set.
                    let isTrap = [.signaled(SIGILL), .signaled(SIGTRAP)].contains(stage.daemon.endings.last)
                    stage.require(isTrap, "at \(point.rawValue) it ended \(stage.daemon.endings.last.map { "\($0)" } ?? "not at all")")
                }
                try await stage.caughtUpOnce()
            }
        },
    ]
}

extension Stage {
    /// The second instance; it looks often, since nobody rings when a lease runs out.
    func addSecond(_ name: String = "two") -> Daemon {
        var launch = Daemon.Launch(target: server.target.setting("user", "encaminhad"))
        launch.instance = name
        launch.pollInterval = 1
        return addDaemon(launch)
    }

    /// Since the moment no row was written by the daemon with the epoch.
    ///
    /// Staff move rows without changing their epoch, and so does a successor that withdraws them: what is looked for is proposed now, and has
    /// been touched by nobody else since.
    func requireNothingWritten(with epoch: Int64, since moment: String) async throws {
        let connection = try await connect()
        let count = try await connection.query(
            """
            select count(*) from placement.proposal p
            where p.epoch = $1 and p.state = 'proposed' and p.updated_at > $2::text::timestamptz
              and not exists (
                  select from placement.proposal_event e
                  where e.proposal_id = p.proposal_id and e.at > $2::text::timestamptz and e.actor <> 'encaminhad')
            """, [epoch, moment]
        ).one(Int.self)
        await connection.close()
        require(count == 0, "\(count) proposals were written with the epoch \(epoch), which was over")
    }

    /// Waits until some change made from now on is reflected, while the workload goes on.
    func caughtUpOnce() async throws {
        let connection = try await connect()
        let xid = try await connection.query("select pg_current_xact_id()::text").one(String.self)
        try await eventually("the daemon follows; it said: \(Server.tail(daemon.log))") {
            try await connection.query(
                "select coalesce(pg_visible_in_snapshot($1::text::xid8, snapshot), false) from capture.cursor", [xid]
            ).one(Bool.self) ? true : nil
        }
        followed()
        await connection.close()
    }
}

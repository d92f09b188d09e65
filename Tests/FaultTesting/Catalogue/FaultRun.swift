import DatabaseTesting
import Glibc
import Postgres

/// A fault played once: stage set, fault brought about and undone, recovery measured, judge asked.
package struct FaultRun: Sendable {
    /// How it went.
    package struct Report: Sendable {
        package let fault: Fault
        package let seed: UInt64
        /// From the end of the fault until a change made after it was reflected, the longest time of its rounds; nil when that never happened.
        package var recovery: Duration?
        package var total = Duration.zero
        package var notes: [String] = []
        package var complaints: [String] = []
        package var summary = ""
        package var survived: Bool { complaints.isEmpty }
    }

    let keeper: Keeper
    let template: Template
    let seed: UInt64
    /// Off where other work shares the machine, as in `make test`: then the recovery is measured and not judged.
    let isTimed: Bool

    package init(keeper: Keeper, template: Template, seed: UInt64, isTimed: Bool) {
        self.keeper = keeper
        self.template = template
        self.seed = seed
        self.isTimed = isTimed
    }

    /// What is not there of what the fault needs; nil when it can be played.
    package static func missing(_ fault: Fault) async -> String? {
        for need in fault.needs {
            switch need {
            case .root: if getuid() != 0 { return "needs root" }
            case .program(let name):
                let found = try? await Command.run(["sh", "-c", "PATH=$PATH:/usr/sbin:/sbin command -v \(name)"])
                if found?.isSuccess != true { return "needs the program \(name)" }
            case .file(let path): if access(path, R_OK) != 0 { return "needs \(path)" }
            }
        }
        return nil
    }

    package func play(_ fault: Fault) async -> Report {
        var report = Report(fault: fault, seed: seed)
        let start = ContinuousClock.now
        do {
            let server = try await template.server.copy(to: "\(fault.code)-\(seed)", keeper: keeper)
            do {
                try await play(fault, on: server, &report)
            } catch {
                report.complaints.append("\(error)")
                await server.stopIfRunning()
            }
            if !report.survived { report.notes.append("logs: \(try await keepLogs(of: fault, in: server.directory))") }
            // Small disks of the fault's own go with their directory.
            _ = try? await Command.run([
                "sh", "-c",
                "grep -F ' \(server.directory)' /proc/self/mounts | cut -d' ' -f2 | sort -r | xargs -r umount -l; rm -rf -- '\(server.directory)'",
            ])
        } catch {
            report.complaints.append("\(error)")
        }
        report.total = .now - start
        return report
    }

    /// What daemons and servers said of a fault that was not survived outlasts the run.
    private func keepLogs(of fault: Fault, in directory: String) async throws -> String {
        let place = "/tmp/encaminha-fault-logs/\(fault.code)-\(seed)"
        try await Command.require(["sh", "-c", "rm -rf '\(place)' && mkdir -p '\(place)' && cp '\(directory)'/*.log '\(place)'/"])
        return place
    }

    private func play(_ fault: Fault, on server: Server, _ report: inout Report) async throws {
        try await server.configure(fault.settings)
        try await fault.arrange(server, keeper)
        try await server.start()
        let proxy = fault.route == .proxy ? try Proxy(to: server.port, seed: seed) : nil
        defer { proxy?.close() }
        var target =
            switch fault.route {
            case .socket: server.target
            case .network: server.networkTarget
            case .proxy: server.networkTarget.setting("port", "\(proxy?.port ?? 0)")
            }
        target = target.setting("user", "encaminhad")
        var launch = Daemon.Launch(target: target)
        launch.pollInterval = fault.pollInterval
        fault.prepare(&launch, server, keeper)
        let daemon = Daemon(
            launch, log: server.directory + "/daemon.log", environment: server.environment, isWanted: fault.startsDaemon)
        let (newDaemons, continuation) = AsyncStream<Daemon>.makeStream()
        let workload = Workload(server.target, seed: seed, pause: fault.pause)
        let stage = Stage(
            seed: seed, keeper: keeper, server: server, daemon: daemon, workload: workload, proxy: proxy, isTimed: isTimed,
            newDaemons: continuation)

        var result: Report = report
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await withTaskGroup(of: Void.self) { daemons in
                    daemons.addTask { await daemon.run() }
                    for await another in newDaemons { daemons.addTask { await another.run() } }
                    daemons.cancelAll()
                }
            }
            group.addTask { await workload.run() }
            do {
                try await self.play(fault, stage, &result)
            } catch {
                result.complaints.append("\(error)")
            }
            workload.end()
            try? await workload.rest()
            for one in [daemon] + stage.others {
                // Somebody may have left it standing still.
                one.send(SIGCONT)
                do { try await one.stop() } catch {
                    result.complaints.append("a daemon did not end on SIGTERM")
                    one.send(SIGKILL)
                }
            }
            continuation.finish()
            group.cancelAll()
            await group.waitForAll()
        }
        result.notes += stage.notes
        result.complaints += stage.complaints
        for one in stage.servers { await one.stopIfRunning() }
        report = result
    }

    private func play(_ fault: Fault, _ stage: Stage, _ report: inout Report) async throws {
        if fault.startsDaemon {
            let owner = try await stage.owner()
            try await eventually("the first batch; the daemon said: \(Server.tail(stage.daemon.log))") {
                try await owner.query("select 1 from capture.cursor where snapshot is not null").count > 0 ? true : nil
            }
            await owner.close()
        }
        try await stage.workload.commits(10)
        try await fault.body(stage)
        let healed = stage.healedAt
        let probed = try await recovery(stage, since: healed ?? .now)
        // Where the last round was followed already, the probe tells nothing of the fault.
        report.recovery = if let measured = stage.recovery { healed == nil ? measured : max(measured, probed) } else { probed }
        if let recovery = report.recovery, isTimed, recovery > fault.recovery {
            report.complaints.append("recovered in \(Self.seconds(recovery)), allowed \(Self.seconds(fault.recovery))")
        }
        // A little more work on the healed house, then rest.
        try await stage.workload.commits(5)
        stage.workload.end()
        try await stage.workload.rest()
        let verdict = try await Judge(stage: stage, mayLoseTail: fault.mayLoseTail).ask()
        report.complaints += verdict.complaints
        report.summary = "\(verdict.committed) commits, \(verdict.refused) refused, \(verdict.unknown) unknown"
        if verdict.lost > 0 { report.notes.append("\(verdict.lost) commits gone with the tail") }
    }

    /// Makes a change and waits until the cursor has passed it.
    private func recovery(_ stage: Stage, since healed: ContinuousClock.Instant) async throws -> Duration {
        let owner = try await stage.owner()
        // Whoever changes something tries again too, when the server is not quite itself yet.
        let xid = try await eventually("a change goes through after the fault") {
            try? await owner.query(
                """
                update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 100000) + 1
                where candidate_id = (select min(candidate_id) from office.candidate)
                returning pg_current_xact_id()::text
                """
            ).one(String.self)
        }
        try await eventually("a change made after the fault is followed; the daemon said: \(Server.tail(stage.daemon.log))") {
            try await owner.query(
                "select 1 from capture.cursor where snapshot is not null and pg_visible_in_snapshot($1::xid8, snapshot)", [xid]
            ).count > 0 ? true : nil
        }
        let took = ContinuousClock.now - healed
        await owner.close()
        return took
    }

    /// `0.31 s`.
    package static func seconds(_ duration: Duration) -> String {
        let hundredths = (duration.components.seconds * 100) + duration.components.attoseconds / 10_000_000_000_000_000
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }
}

import DatabaseTesting
import Glibc
import Operations
import Subprocess

/// Group A: what the machine gives the daemon, and who watches it.
extension Catalogue {
    /// The unit's `WatchdogSec=`, shorter: a run need not wait half a minute for a verdict.
    private static let watchdog = Duration.seconds(25)

    static let starvationFaults: [Fault] = [
        Fault(
            "A07", "the loop that does the work stands still for ever",
            promises:
                "the watchdog is no longer fed, the manager ends it by SIGABRT, and the next start goes on; a rule that never ends is refused",
            underWatchdog
        ) { stage in
            let manager = try Manager(stage.directory + "/notify")
            try await stage.arm(.writing, 2, .hang)
            try await stage.watch(manager, for: watchdog)
            stage.requireLastEnding(.signaled(SIGABRT))
            manager.close()
            let rule = try await Command.run([
                DaemonProcess.program("encaminha"), "cel", "eval",
                "[1,2,3,4,5,6,7,8,9].all(a, [1,2,3,4,5,6,7,8,9].all(b, [1,2,3,4,5,6,7,8,9].all(c, [1,2,3,4,5,6,7,8,9].all(d, [1,2,3,4,5,6,7,8,9].all(e, [1,2,3,4,5,6,7,8,9].all(f, [1,2,3,4,5,6,7,8,9].all(g, [1,2,3,4,5,6,7,8,9].all(h, a+b+c+d+e+f+g+h > 0))))))))",
            ])
            stage.require(!rule.isSuccess, "a rule of 9⁸ steps was evaluated to its end")
        },

        Fault(
            "A08", "the watchdog's messages lost on the way", promises: "ended by SIGABRT for nothing, it goes on with the next start",
            underWatchdog
        ) { stage in
            let manager = try Manager(stage.directory + "/notify")
            try await stage.daemon.restart(SIGKILL)
            try await eventually("READY") { manager.messages().contains { $0.hasPrefix("READY=1") } ? true : nil }
            try await eventually("the watchdog is fed") { manager.lastAlive() != nil ? true : nil }
            manager.loseWatchdog(true)
            try await stage.watch(manager, for: watchdog)
            stage.requireLastEnding(.signaled(SIGABRT))
            manager.close()
        },

        Fault(
            "A12", "no memory left: killed by the kernel, three times", promises: "whatever was begun is done by the next start",
            { fault in
                fault.recovery = .seconds(4)
                fault.needs = [.root, .file("/sys/fs/cgroup/memory/tasks")]
            }
        ) { stage in
            for round in 0..<3 {
                let group = try ControlGroup("memory", "\(stage.keeper.tag)\(round)")
                defer {
                    stage.daemon.change { $0.wrapper = [] }
                    group.remove()
                }
                try group.set("memory.limit_in_bytes", "12M")
                let before = stage.daemon.starts
                guard let id = stage.daemon.processID else { throw StageError("the daemon does not run") }
                // What a process has already is not counted when it comes into a group: a start inside it is.
                stage.daemon.change { $0.wrapper = ["sh", "-c", "echo $$ >\(group.path)/cgroup.procs; exec \"$@\"", "start"] }
                kill(id, SIGKILL)
                try await eventually("the kernel kills it") {
                    stage.daemon.starts > before + 1 && stage.daemon.endings.last == .signaled(SIGKILL) ? true : nil
                }
                stage.daemon.change { $0.wrapper = [] }
                try await stage.caughtUpOnce()
            }
        },

        Fault(
            "A13", "no file descriptor left while every session is lost", promises: "it waits for better times and needs no new start",
            { $0.needs = [.program("prlimit")] }
        ) { stage in
            guard let id = stage.daemon.processID else { throw StageError("the daemon does not run") }
            let starts = stage.daemon.starts
            try await Command.require(["prlimit", "--pid", "\(id)", "--nofile=3:4096"])
            try await stage.terminateDaemon()
            try await Task.sleep(for: .seconds(5))
            let sessions = try await stage.ask("select count(*)::int from pg_stat_activity where usename = 'encaminhad'", as: Int.self)
            stage.require(sessions == 0, "it connected without a descriptor to be had")
            try await Command.require(["prlimit", "--pid", "\(id)", "--nofile=1024:4096"])
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "it ended for want of descriptors")
        },

        Fault(
            "A14", "no thread to be had while every session is lost", promises: "it waits for better times, or ends and is started again",
            { fault in
                fault.recovery = .seconds(4)
                fault.needs = [.root, .file("/sys/fs/cgroup/pids/tasks")]
            }
        ) { stage in
            guard let id = stage.daemon.processID else { throw StageError("the daemon does not run") }
            let group = try ControlGroup("pids", stage.keeper.tag)
            defer {
                try? group.set("pids.max", "max")
                group.remove()
            }
            try group.add(id)
            try group.set("pids.max", "1")
            try await stage.terminateDaemon()
            try await Task.sleep(for: .seconds(5))
            stage.note("starts meanwhile: \(stage.daemon.starts - 1)")
            try group.set("pids.max", "max")
            stage.healed()
            try await stage.caughtUpOnce()
        },

        Fault(
            "A15", "no room on any disk the daemon could write to", promises: "it needs none",
            { fault in
                fault.needs = [.root]
                fault.prepare = { launch, server, _ in
                    let full = server.directory + "/full"
                    launch.environment["TMPDIR"] = full
                    launch.environment["HOME"] = full
                    launch.wrapper = ["sh", "-c", "cd \(full) && exec \"$@\"", "start"]
                }
                fault.arrange = { server, _ in
                    let full = server.directory + "/full"
                    mkdir(full, 0o777)
                    try await Command.require(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", full])
                    _ = try await Command.run(["dd", "if=/dev/zero", "of=\(full)/filler", "bs=4k"])
                }
            }
        ) { stage in
            for _ in 0..<3 {
                try await stage.daemon.restart(SIGKILL)
                try await stage.caughtUpOnce()
            }
            let names = try await Command.require(["ls", "-A", stage.directory + "/full"])
            stage.require(names == "filler\n", "it left behind: \(names)")
        },

        Fault(
            "A16", "nobody reads what it logs, until the pipe is full", promises: "records are dropped, the work goes on",
            { fault in
                fault.startsDaemon = false
                fault.prepare = { launch, server, _ in
                    launch.standardError = server.directory + "/pipe"
                    launch.arguments = ["--log-level", "trace"]
                }
            }
        ) { stage in
            let pipe = stage.directory + "/pipe"
            guard mkfifo(pipe, 0o666) == 0 else { throw StageError("no pipe") }
            let reader = open(pipe, O_RDONLY | O_NONBLOCK)
            defer { close(reader) }
            // The smallest a pipe can be: one page.
            _ = fcntl(reader, 1031, 4096)
            stage.daemon.start()
            try await stage.caughtUpOnce()
            for _ in 0..<10 {
                try await stage.workload.commits(20)
                try await stage.caughtUpOnce()
            }
            try await stage.terminateDaemon()
        },
    ]
}

extension Catalogue {
    /// The daemon is started as a manager does that waits 25 seconds for its sign of life.
    private static func underWatchdog(_ fault: inout Fault) {
        fault.recovery = .seconds(4)
        fault.prepare = { launch, server, _ in
            launch.environment["NOTIFY_SOCKET"] = server.directory + "/notify"
            launch.environment["WATCHDOG_USEC"] = "25000000"
        }
    }
}

extension Stage {
    /// Does what the service manager does: waits until the watchdog has not been fed for so long, ends the process by SIGABRT, starts it again.
    func watch(_ manager: Manager, for limit: Duration) async throws {
        let begin = ContinuousClock.now
        try await eventually("the watchdog runs out", within: .seconds(150)) {
            ContinuousClock.now - max(begin, manager.lastAlive() ?? begin) >= limit ? true : nil
        }
        manager.loseWatchdog(false)
        manager.forget()
        try await daemon.restart(SIGABRT)
    }
}

import DatabaseTesting
import Glibc
import Postgres

/// Group C: what becomes of the way between daemon and server.
extension Catalogue {
    static let networkFaults: [Fault] = [
        Fault(
            "C43", "half-open TCP: the cable is out for 40 s, and nobody is told",
            promises: "noticed within 15 s by whoever works and by whoever only listens, and made good when the cable is back",
            { fault in
                fault.needs = [.root, .program("ip")]
                // An attempt that began just before the cable came back takes as long as connecting may.
                fault.recovery = .seconds(12)
                fault.settings = ["listen_addresses": "'*'"]
                fault.arrange = { server, keeper in
                    try await Cable.lay(keeper)
                    try Server.append("host all all 10.213.7.0/30 trust\n", to: server.data + "/pg_hba.conf")
                }
                fault.prepare = { launch, server, keeper in
                    launch.target = server.target.setting("user", "encaminhad").setting("host", Cable.serverAddress)
                    launch.wrapper = ["ip", "netns", "exec", keeper.tag]
                }
            }
        ) { stage in
            let lines = stage.daemon.lines.count
            let start = ContinuousClock.now
            try await Cable.plug(false, stage.keeper)
            try await eventually("the daemon notices; it said \(Server.tail(stage.daemon.log))", within: .seconds(40)) {
                stage.daemon.lines.dropFirst(lines).contains { $0.contains("is lost") && $0.contains("\"worker\"") } ? true : nil
            }
            let noticed = ContinuousClock.now - start
            stage.note("noticed after \(FaultRun.seconds(noticed))")
            stage.require(noticed < .seconds(15), "noticed only after \(FaultRun.seconds(noticed))")
            try await eventually("the listening session is given up too", within: .seconds(40)) {
                stage.daemon.lines.dropFirst(lines).contains { $0.contains("is lost") && $0.contains("\"listener\"") } ? true : nil
            }
            let heard = ContinuousClock.now - start
            stage.note("by the listener after \(FaultRun.seconds(heard))")
            stage.require(heard < .seconds(15), "the listener noticed only after \(FaultRun.seconds(heard))")
            try await Task.sleep(until: start + .seconds(40))
            try await Cable.plug(true, stage.keeper)
            stage.healed()
            try await stage.caughtUpOnce()
            try await Cable.remove(stage.keeper)
        },

        Fault(
            "C44", "every connection reset, 20 times", promises: "it connects again and finds what it missed",
            { fault in
                fault.route = .proxy
                fault.isSample = true
            }
        ) { stage in
            var generator = stage.generator()
            for _ in 0..<20 {
                stage.proxy?.resetAll()
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...300, using: &generator)))
            }
            stage.proxy?.resetAll()
        },

        Fault("C45", "latency of 0 to 1000 ms on every piece, for 20 s", promises: "no time limit misfires", { $0.route = .proxy }) {
            stage in
            let sessions = stage.proxy?.accepted ?? 0
            stage.proxy?.behave { $0.latency = 0...1000 }
            try await Task.sleep(for: .seconds(20))
            stage.require((stage.proxy?.accepted ?? 0) == sessions, "sessions were given up")
            stage.proxy?.heal()
        },

        Fault(
            "C46", "8 kB/s, then pieces of one byte, then closed in the middle of messages",
            promises: "a message in pieces is one message, and half a result is never used", { $0.route = .proxy }
        ) { stage in
            stage.proxy?.behave { $0.bytesPerSecond = 8192 }
            try await Task.sleep(for: .seconds(15))
            stage.proxy?.behave {
                $0.bytesPerSecond = nil
                $0.slice = 1
            }
            try await Task.sleep(for: .seconds(10))
            var generator = stage.generator()
            for _ in 0..<25 {
                let limit = Int.random(in: 1...60_000, using: &generator)
                stage.proxy?.behave {
                    $0.slice = nil
                    $0.closesAfter = limit
                }
                stage.proxy?.resetAll()
                try await Task.sleep(for: .milliseconds(300))
            }
            stage.proxy?.heal()
            stage.proxy?.resetAll()
        },

        Fault(
            "C47", "new connections are taken and never answered by the first of two hosts",
            promises: "the second host is tried within the time for connecting",
            { fault in
                fault.route = .proxy
                // The two sessions connect one after the other, each with half of its time for the first host.
                fault.recovery = .seconds(13)
                fault.prepare = { launch, server, _ in
                    let port = launch.target["port"] ?? ""
                    launch.target = launch.target.setting("host", "127.0.0.1,127.0.0.1").setting("port", "\(port),\(server.port)")
                }
            }
        ) { stage in
            let proxy = try stage.requireProxy()
            proxy.behave { $0.swallowsNew = true }
            proxy.resetAll()
            stage.healed()
            try await stage.caughtUpOnce()
        },

        Fault(
            "C48", "a host whose name no server knows, and name servers that never answer",
            promises: "bounded by the time for connecting; the other host is tried",
            { fault in
                fault.needs = [.root]
                fault.route = .network
                // Names are resolved before anything can be given up: each of the two sessions may take all of its ten seconds.
                fault.recovery = .seconds(25)
                fault.prepare = { launch, server, _ in
                    launch.target = launch.target.setting("host", "banco.escritorio.invalid,127.0.0.1").setting(
                        "port", "\(server.port),\(server.port)")
                }
            }
        ) { stage in
            try await stage.terminateDaemon()
            stage.healed()
            try await stage.caughtUpOnce()
            // A name server that swallows questions, for this process alone.
            let file = stage.directory + "/resolv.conf"
            try Server.append("nameserver 192.0.2.53\noptions timeout:2 attempts:2\n", to: file)
            stage.daemon.change {
                $0.wrapper = ["unshare", "-m", "sh", "-c", "mount --bind '\(file)' /etc/resolv.conf && exec \"$@\"", "start"]
            }
            try await stage.daemon.restart(SIGTERM)
            stage.healed()
            try await stage.caughtUpOnce()
        },

        Fault("C49", "the answer to a committed batch lost, eight times", promises: "the batch counts once", { $0.route = .proxy }) {
            stage in
            let proxy = try stage.requireProxy()
            for round in 1...8 {
                proxy.behave { $0.losesAnswerToRequests = 1500 }
                try await eventually("the answer to a batch is lost") { proxy.lostAnswers >= round ? true : nil }
                proxy.heal()
                try await stage.caughtUpOnce()
            }
        },

        Fault(
            "C79",
            "PgBouncer in transaction mode before the worker, shared with others: its sessions ended, itself killed, standing still and away for 8 s",
            promises: "the worker needs no session of its own, and the listener none of the pooler's",
            { fault in
                fault.needs = [.program("pgbouncer")]
                fault.arrange = { server, _ in try await Pooler(server).start() }
                fault.prepare = { launch, server, _ in launch.arguments = ["--pooler", Pooler(server).option] }
            }
        ) { stage in
            let pooler = Pooler(stage.server)
            let starts = stage.daemon.starts
            try await stage.requirePooled()
            // Others take the session between any two transactions of the daemon.
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        let other = try await stage.connect(as: "encaminhad", to: pooler.target)
                        while !Task.isCancelled {
                            try await other.runScript("begin; select pg_sleep(0.01); commit")
                            try await Task.sleep(for: .milliseconds(1))
                        }
                        await other.close()
                    }
                }
                for _ in 0..<20 {
                    try await stage.workload.commits(10)
                    try await stage.caughtUpOnce()
                }
                group.cancelAll()
                while await group.nextResult() != nil {}
            }
            for _ in 0..<10 {
                try await stage.terminateDaemon()
                try await Task.sleep(for: .milliseconds(200))
            }
            stage.healed()
            try await stage.caughtUpOnce()
            try await pooler.kill()
            try await pooler.start()
            stage.healed()
            try await stage.caughtUpOnce()
            pooler.send(SIGSTOP)
            try await Task.sleep(for: .seconds(8))
            pooler.send(SIGCONT)
            stage.healed()
            try await stage.caughtUpOnce()
            try await pooler.kill()
            try await Task.sleep(for: .seconds(8))
            try await pooler.start()
            stage.healed()
            try await stage.caughtUpOnce()
            stage.require(stage.daemon.starts == starts, "the daemon ended")
            try await stage.requirePooled()
            try await pooler.kill()
            stage.daemon.change { $0.arguments = [] }
            try await stage.daemon.restart(SIGTERM)
            stage.healed()
        },
    ]
}

extension Stage {
    /// The daemon works by the pooler, and listens without it.
    func requirePooled() async throws {
        let ways = "select count(client_addr) > 0 and bool_or(client_addr is null and query ilike 'listen%')"
        require(try await ask(ways + " from pg_stat_activity where usename = 'encaminhad'"), "the daemon's sessions go another way")
    }

    func requireProxy() throws -> Proxy {
        guard let proxy else { throw StageError("this fault has no proxy") }
        return proxy
    }
}

/// A network of two: the machine, and a namespace that the daemon lives in.
enum Cable {
    static let serverAddress = "10.213.7.1"
    private static let daemonAddress = "10.213.7.2"

    static func lay(_ keeper: Keeper) async throws {
        let tag = keeper.tag
        for command in [
            "netns add \(tag)", "link add \(tag)h type veth peer name \(tag)d", "link set \(tag)d netns \(tag)",
            "addr add \(serverAddress)/30 dev \(tag)h", "link set \(tag)h up", "-n \(tag) addr add \(daemonAddress)/30 dev \(tag)d",
            "-n \(tag) link set \(tag)d up", "-n \(tag) link set lo up",
        ] {
            try await ip(command)
        }
    }

    /// The server's end goes down and comes back: packets vanish, and the daemon's side hears of it by nothing but silence.
    static func plug(_ isIn: Bool, _ keeper: Keeper) async throws { try await ip("link set \(keeper.tag)h \(isIn ? "up" : "down")") }

    static func remove(_ keeper: Keeper) async throws { try await ip("netns del \(keeper.tag)") }

    private static func ip(_ arguments: String) async throws {
        try await Command.require(
            ["ip"] + arguments.split(separator: " ").map(String.init), environment: ["PATH": "/usr/sbin:/sbin:/usr/bin:/bin"])
    }
}

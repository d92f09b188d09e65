import Glibc
import Operations
import Testing

@Suite("Talking to the service manager")
struct SystemdNotifierTests {
    @Test("messages arrive at a socket in the file system and at an abstract one", arguments: [false, true])
    func arrives(abstract: Bool) throws {
        let manager = try DatagramReceiver(abstract: abstract)
        let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path])
        notifier.ready(status: "all is loaded")
        #expect(manager.next() == "READY=1\nSTATUS=all is loaded\nMAINPID=\(getpid())")
        notifier.alive()
        #expect(manager.next() == "WATCHDOG=1")
        notifier.extendTimeout(by: .seconds(90))
        #expect(manager.next() == "EXTEND_TIMEOUT_USEC=90000000")
        notifier.stopping()
        #expect(manager.next() == "STOPPING=1\nSTATUS=stopping")
    }

    @Test("a reload is announced with the time of the monotonic clock, and its end said")
    func reload() throws {
        let manager = try DatagramReceiver()
        let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path])
        notifier.ready(status: "x")
        _ = manager.next()
        var didReload = false
        notifier.reloading { didReload = true }
        let announced = try #require(manager.next())
        let time = try #require(announced.split(separator: "=").last.flatMap { Int64($0) })
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        #expect(announced.hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(time > 0 && time / 1_000_000 <= now.tv_sec)
        #expect(manager.next() == "READY=1")
        #expect(didReload)
    }

    // READY at the end of a reload would have ended a start that was still going on.
    @Test("a reload before the start is over is not announced, and is done all the same")
    func earlyReload() throws {
        let manager = try DatagramReceiver()
        let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path])
        var didReload = false
        notifier.reloading { didReload = true }
        #expect(didReload)
        #expect(manager.next() == nil)
    }

    @Test(
        "addresses that cannot be are treated as none, and nothing fails",
        arguments: ["", "relative", "@", "/" + String(repeating: "x", count: 200)])
    func badAddress(_ address: String) {
        SystemdNotifier(environment: ["NOTIFY_SOCKET": address]).ready(status: "x")
    }

    // A daemon stood still for ever, both of its threads waiting for a manager that had stopped reading.
    @Test("a manager that reads nothing is not waited for, but a second for what is said once", .timeLimit(.minutes(1)))
    func deaf() throws {
        let manager = try DatagramReceiver()
        let notifier = SystemdNotifier(environment: ["NOTIFY_SOCKET": manager.path])
        // More than any queue of datagrams takes.
        for _ in 0..<100_000 { notifier.alive() }
        notifier.stopping()
        var messages: [String] = []
        while let message = manager.next() { messages.append(message) }
        #expect(!messages.isEmpty && messages.count < 100_000 && messages.allSatisfy { $0 == "WATCHDOG=1" })
        // There is room again.
        notifier.stopping()
        #expect(manager.next() == "STOPPING=1\nSTATUS=stopping")
    }

    @Test("the watchdog counts only where it is meant for this process")
    func watchdog() {
        #expect(SystemdNotifier(environment: ["WATCHDOG_USEC": "60000000"]).watchdogInterval == .seconds(60))
        #expect(SystemdNotifier(environment: ["WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"]).watchdogInterval == nil)
        #expect(SystemdNotifier(environment: ["WATCHDOG_USEC": "often"]).watchdogInterval == nil)
    }
}

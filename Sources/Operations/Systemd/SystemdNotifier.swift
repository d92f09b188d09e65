import Glibc
import Synchronization

/// Tells the service manager how the daemon fares, by the protocol of `sd_notify(3)` and without libsystemd.
///
/// Does nothing where `$NOTIFY_SOCKET` is not set, so the same daemon runs in a terminal.
/// The protocol is covered by systemd's interface stability promise.
///
/// Source: `sd_notify(3)`, section "Standalone Implementations".
package struct SystemdNotifier: Sendable {
    private let address: UnixDatagram?
    private let progress = Progress()

    /// What the manager knows already.
    private final class Progress: Sendable {
        /// Whether the start is over: before that, the end of a reload would be taken for it.
        let isStarted = Mutex(false)
    }

    /// How often the manager expects ``alive()``, or nil where no watchdog is set for this process.
    package let watchdogInterval: Duration?

    /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID` from the given environment.
    ///
    /// A path that is neither absolute nor abstract (`@`), or longer than a socket address holds, is treated as not set.
    package init(environment: [String: String], processID: Int32 = getpid()) {
        address = environment["NOTIFY_SOCKET"].flatMap { name in
            name.utf8.count > 1 && (name.hasPrefix("/") || name.hasPrefix("@")) ? UnixDatagram(name) : nil
        }
        let isForUs = environment["WATCHDOG_PID"].map { $0 == String(processID) } ?? true
        self.watchdogInterval =
            isForUs ? environment["WATCHDOG_USEC"].flatMap(Int64.init).flatMap { $0 > 0 ? .microseconds($0) : nil } : nil
    }

    /// The start is over: the daemon has caught up and places changes as they come.
    package func ready(status: String) {
        progress.isStarted.withLock { $0 = true }
        send("READY=1\nSTATUS=\(status)\nMAINPID=\(getpid())")
    }

    /// The settings are read again while the body runs, if the start is over; the manager waits for the end of it.
    ///
    /// The time goes along as `Type=notify-reload` of systemd 253 demands, so the same message serves both types.
    package func reloading(_ body: () -> Void) {
        let isStarted = progress.isStarted.withLock { $0 }
        if isStarted {
            var time = timespec()
            unsafe clock_gettime(CLOCK_MONOTONIC, &time)
            send("RELOADING=1\nMONOTONIC_USEC=\(Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)")
        }
        body()
        if isStarted { send("READY=1") }
    }

    /// One line for `systemctl status`. Any local user can read it: ids and counts only.
    package func status(_ text: String) { send("STATUS=\(text)", isWorthWaiting: false) }

    /// The daemon has begun to stop.
    package func stopping() { send("STOPPING=1\nSTATUS=stopping") }

    /// The loop that does the work has gone round once more.
    package func alive() { send("WATCHDOG=1", isWorthWaiting: false) }

    /// How much more time is asked for at once; longer than any step of the start that does not ask again.
    package static let patience = Duration.seconds(90)

    /// Asks for more time to start or stop than the unit allows.
    package func extendTimeout(by time: Duration) {
        send("EXTEND_TIMEOUT_USEC=\(time.components.seconds * 1_000_000)")
    }

    /// Sends one datagram. Failure is ignored: a manager that does not listen must not stop the work.
    ///
    /// - Parameter isWorthWaiting: False for what is said again soon: where the manager has no room, it is not waited for at all. What is said
    ///   once is waited for a second: a manager that is busy makes room before that.
    private func send(_ message: String, isWorthWaiting: Bool = true) {
        guard let address, let handle = UnixDatagram.open(patience: .seconds(1)) else { return }
        defer { close(handle) }
        _ = address.send(Array(message.utf8), from: handle, flags: isWorthWaiting ? 0 : Int32(MSG_DONTWAIT))
    }
}

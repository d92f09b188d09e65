import CLibPQ
import Glibc
import Synchronization

/// The one thread of the process that waits for sockets, so that tasks can.
///
/// Level-triggered epoll, one shot per wait: an event says "look again", and what is left unread makes the next wait return at once.
/// Any number of tasks may wait on any number of sockets, but one socket is waited on by one task at a time. Deadlines and cancellation
/// end a wait; nothing else does. The thread sleeps while nobody waits and lives as long as the process.
///
/// Complexity: a wait costs one system call; each wake-up looks at every pending deadline, which is fine for some hundreds of sockets.
final class SocketWaiter: Sendable {
    static let shared = SocketWaiter()

    private struct Wait {
        let deadline: ContinuousClock.Instant?
        let continuation: CheckedContinuation<Readiness, any Error>
    }

    private struct State {
        var waits: [UInt64: Wait] = [:]
        var nextID: UInt64 = 1
        /// Until when the thread sleeps if nothing happens; nil is for ever.
        var sleepsUntil: ContinuousClock.Instant?
    }

    private let epoll: Int32
    /// An eventfd that ends the thread's sleep when a nearer deadline comes in. Its id in epoll is 0.
    private let alarm: Int32
    private let state = Mutex(State())

    private init() {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        alarm = eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK))
        var event = unsafe epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: 0))
        guard epoll >= 0, alarm >= 0, unsafe epoll_ctl(epoll, EPOLL_CTL_ADD, alarm, &event) == 0 else {
            preconditionFailure("this process cannot have an epoll descriptor (errno \(errno)): raise its limit of open files")
        }
        // libpq already masks it around its own writes, but not while a TLS library writes.
        signal(SIGPIPE, SIG_IGN)
        guard HelperThread.start(named: "postgres-wait", { [self] in run() }) else {
            preconditionFailure("this process cannot start the thread that waits for sockets (errno \(errno)): raise its limit of tasks")
        }
    }

    /// Waits until the socket is ready for something of `want`, or broken (which is ready for both: the next call will say how).
    ///
    /// - Throws: `CancellationError` when `isCancellable` and the task is cancelled; ``PostgresError/Kind/timeout`` past the deadline;
    ///   ``PostgresError/Kind/connectionLost`` when there is no such socket.
    func wait(
        on descriptor: Int32, for want: Readiness, until deadline: ContinuousClock.Instant?, isCancellable: Bool
    ) async throws -> Readiness {
        if isCancellable { try Task.checkCancellation() }
        // A peer that sends faster than we read costs no change of thread, which is a third of the CPU time of a long COPY.
        if let ready = Self.look(at: descriptor, for: want) { return ready }
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        guard isCancellable else {
            return try await withCheckedThrowingContinuation { begin(id, on: descriptor, for: want, until: deadline, $0) }
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                begin(id, on: descriptor, for: want, until: deadline, continuation)
                // The handler may have run before there was anything to end.
                if Task.isCancelled { end(id, throwing: CancellationError()) }
            }
        } onCancel: {
            end(id, throwing: CancellationError())
        }
    }

    /// Forgets a socket that is about to be closed, before its number is given to another.
    func forget(_ descriptor: Int32) {
        if descriptor >= 0 { _ = epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, nil) }
    }

    /// What the socket is ready for now, without waiting.
    private static func look(at descriptor: Int32, for want: Readiness) -> Readiness? {
        var events: Int32 = 0
        if want.contains(.read) { events |= POLLIN }
        if want.contains(.write) { events |= POLLOUT }
        var watched = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        guard descriptor >= 0, unsafe poll(&watched, 1, 0) == 1 else { return nil }
        return readiness(
            isReadable: Int32(watched.revents) & POLLIN != 0, isWritable: Int32(watched.revents) & POLLOUT != 0,
            isBroken: Int32(watched.revents) & (POLLERR | POLLHUP | POLLNVAL) != 0)
    }

    private static func readiness(isReadable: Bool, isWritable: Bool, isBroken: Bool) -> Readiness {
        var ready: Readiness = []
        if isReadable || isBroken { ready.insert(.read) }
        if isWritable || isBroken { ready.insert(.write) }
        return ready
    }

    private func begin(
        _ id: UInt64, on descriptor: Int32, for want: Readiness, until deadline: ContinuousClock.Instant?,
        _ continuation: CheckedContinuation<Readiness, any Error>
    ) {
        enum Outcome { case waiting, waitingSooner, noSocket }
        let outcome = state.withLock { state -> Outcome in
            var interest = EPOLLONESHOT.rawValue | EPOLLRDHUP.rawValue
            if want.contains(.read) { interest |= EPOLLIN.rawValue }
            if want.contains(.write) { interest |= EPOLLOUT.rawValue }
            var event = unsafe epoll_event(events: interest, data: epoll_data_t(u64: id))
            // Known sockets are re-armed. libpq may have closed one and opened another with its number: that one is not known yet.
            var isArmed = unsafe epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event) == 0
            if !isArmed && errno == ENOENT { isArmed = unsafe epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 }
            guard isArmed else { return .noSocket }
            // Armed under the lock: the event may come at once, and finds the wait.
            state.waits[id] = Wait(deadline: deadline, continuation: continuation)
            guard let deadline, state.sleepsUntil.map({ deadline < $0 }) ?? true else { return .waiting }
            state.sleepsUntil = deadline
            return .waitingSooner
        }
        switch outcome {
        case .waiting: break
        case .waitingSooner: ring()
        case .noSocket: continuation.resume(throwing: PostgresError(.connectionLost, "the connection has no socket"))
        }
    }

    private func end(_ id: UInt64, throwing error: any Error) {
        state.withLock { $0.waits.removeValue(forKey: id) }?.continuation.resume(throwing: error)
    }

    private func ring() {
        var one: UInt64 = 1
        _ = unsafe write(alarm, &one, MemoryLayout<UInt64>.size)
    }

    // MARK: the thread

    private func run() {
        var events = unsafe [epoll_event](repeating: epoll_event(), count: 64)
        while true {
            let timeout = state.withLock { state -> Int32 in
                state.sleepsUntil = state.waits.values.lazy.compactMap(\.deadline).min()
                return state.sleepsUntil.map { (ContinuousClock.now.duration(to: $0)).millisecondsRoundedUp } ?? -1
            }
            let count = unsafe epoll_wait(epoll, &events, Int32(events.count), timeout)
            guard count >= 0 else {
                precondition(errno == EINTR, "epoll_wait failed (errno \(errno))")
                continue
            }
            for index in 0..<Int(count) { unsafe deliver(events[index].events, to: events[index].data.u64) }
            expire(at: .now)
        }
    }

    private func deliver(_ events: UInt32, to id: UInt64) {
        if id == 0 {
            var rings: UInt64 = 0
            _ = unsafe read(alarm, &rings, MemoryLayout<UInt64>.size)
            return
        }
        let ready = Self.readiness(
            isReadable: events & EPOLLIN.rawValue != 0, isWritable: events & EPOLLOUT.rawValue != 0,
            isBroken: events & (EPOLLERR.rawValue | EPOLLHUP.rawValue | EPOLLRDHUP.rawValue) != 0)
        // A wait that was cancelled or timed out leaves its socket armed; the late event finds nothing and that is all.
        state.withLock { $0.waits.removeValue(forKey: id) }?.continuation.resume(returning: ready)
    }

    private func expire(at now: ContinuousClock.Instant) {
        let late = state.withLock { state -> [CheckedContinuation<Readiness, any Error>] in
            guard let nearest = state.sleepsUntil, nearest <= now else { return [] }
            let late = state.waits.filter { $0.value.deadline.map { $0 <= now } ?? false }
            for id in late.keys { state.waits.removeValue(forKey: id) }
            return late.values.map(\.continuation)
        }
        for continuation in late { continuation.resume(throwing: PostgresError(.timeout, "the deadline has passed")) }
    }
}

extension Duration {
    /// For epoll and poll: never early, never negative, at most what an `Int32` holds (24 days; then one looks again).
    var millisecondsRoundedUp: Int32 {
        if self <= .zero { return 0 }
        let (seconds, attoseconds) = components
        if seconds >= Int64(Int32.max) / 1_000 - 1 { return Int32.max }
        return Int32(seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}

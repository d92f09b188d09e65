import CLibPQ
import Glibc
import Logging

/// Makes a connection on a thread of its own: libpq resolves names and reads files (service, passwords, certificates) while connecting,
/// both of which block, and may change the socket on the way.
struct Connector: Sendable {
    let target: ConnectionTarget
    let logger: Logger
    let deadline: ContinuousClock.Instant

    /// - Throws: `CancellationError`; ``PostgresError/Kind/timeout``; ``PostgresError/Kind/connectionFailed`` with what libpq says of every host.
    func connect() async throws -> sending LibPQWire {
        // Before the first write: it has the process ignore SIGPIPE.
        _ = SocketWaiter.shared
        let outcome: Outcome
        do {
            outcome = try await HelperThread.run(named: "postgres-open", until: deadline, isCancellable: true) { hangUp in
                connect(hangUp: hangUp)
            }
        } catch let error as PostgresError where error.kind == .timeout {
            throw Self.late
        }
        switch outcome {
        case .connected(let handover): return handover.take()
        case .failed(let error): throw error
        case .abandoned: throw Self.late
        }
    }

    private enum Outcome: Sendable {
        case connected(Handover)
        case failed(PostgresError)
        /// Nobody waits any more.
        case abandoned
    }

    /// Carries a wire from the thread that made it to the task that asked for it.
    ///
    /// `@unchecked Sendable`: the thread keeps nothing of the wire after putting it in here, and ends; the taker is one, because only
    /// `connect()` above sees the outcome. When nobody takes it, the last to let go finishes the connection.
    private final class Handover: @unchecked Sendable {
        private let wire: LibPQWire
        init(_ wire: LibPQWire) { self.wire = wire }
        func take() -> sending LibPQWire {
            nonisolated(unsafe) let wire = wire
            return unsafe wire
        }
    }

    private static let late = PostgresError(.timeout, "no connection was made before the deadline")

    // MARK: on the thread

    private func connect(hangUp: Int32) -> Outcome {
        let settings = target.completed { unsafe getenv($0) != nil }
        let attempts: [[ConnectionTarget.Setting]]
        do {
            guard let first = start(settings) else { return .failed(PostgresError(.connectionFailed, "libpq has no memory left")) }
            attempts = ConnectionTarget.attempts(resolved: first.resolvedOption)
            if attempts.isEmpty { return finish(first, until: deadline, hangUp: hangUp) }
            // One of several hosts: given up here, and tried again in its turn with a limit of its own.
        }
        var complaints: [String] = []
        for (index, overrides) in attempts.enumerated() {
            let now = ContinuousClock.now
            guard now < deadline else { return .failed(Self.late) }
            let share = now.advanced(by: now.duration(to: deadline) / (attempts.count - index))
            let overridden = Set(overrides.map(\.keyword))
            guard let wire = start(settings.filter { !overridden.contains($0.keyword) } + overrides) else { continue }
            switch finish(wire, until: share, hangUp: hangUp) {
            case .connected(let handover): return .connected(handover)
            case .failed(let error): complaints.append(error.message)
            case .abandoned: return .abandoned
            }
        }
        return .failed(PostgresError(.connectionFailed, complaints.joined(separator: "; ")))
    }

    private func start(_ settings: [ConnectionTarget.Setting]) -> LibPQWire? {
        let pairs = unsafe settings.map { unsafe (strdup($0.keyword), strdup($0.value)) }
        defer {
            unsafe pairs.forEach { unsafe free($0.0) }
            unsafe pairs.forEach { unsafe free($0.1) }
        }
        let keywords = unsafe pairs.map { unsafe UnsafePointer($0.0) } + [nil]
        let values = unsafe pairs.map { unsafe UnsafePointer($0.1) } + [nil]
        // No expansion of `dbname`: the target has been parsed, and a name stays a name.
        guard let handle = unsafe PQconnectStartParams(keywords, values, 0) else { return nil }
        return unsafe LibPQWire(taking: handle, logger: logger)
    }

    private func finish(_ wire: LibPQWire, until limit: ContinuousClock.Instant, hangUp: Int32) -> Outcome {
        // "If PQconnectStart succeeds, behave as if PQconnectPoll had returned PGRES_POLLING_WRITING."
        var state = wire.isBroken ? LibPQWire.ConnectingState.failed : .waiting(.write)
        while true {
            switch state {
            case .connected:
                guard wire.becomeNonblocking() else { return .failed(PostgresError(.connectionFailed, wire.errorMessage)) }
                return .connected(Handover(wire))
            case .failed:
                return .failed(PostgresError(.connectionFailed, wire.errorMessage))
            case .waiting(let want):
                // Asked anew each time: libpq may have gone on to the next address.
                var watched = [
                    pollfd(fd: wire.socket, events: Int16(want == .read ? POLLIN : POLLOUT), revents: 0),
                    pollfd(fd: hangUp, events: Int16(POLLIN), revents: 0),
                ]
                let count = unsafe poll(&watched, 2, ContinuousClock.now.duration(to: limit).millisecondsRoundedUp)
                if count < 0 && errno != EINTR { return .failed(PostgresError(.connectionFailed, "poll failed (errno \(errno))")) }
                if count == 0 { return .failed(PostgresError(.timeout, "no answer in time")) }
                if watched[1].revents != 0 { return .abandoned }
                if watched[0].revents != 0 { state = wire.pollConnecting() }
            }
        }
    }
}

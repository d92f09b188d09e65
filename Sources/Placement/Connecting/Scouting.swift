import Synchronization

/// The ``ScoutMachine`` of an instance, between its connections.
final class Scouting: Sendable {
    /// How long a connection waits for another to get through before it tries by itself: the other may be held up by a host that is silent.
    /// Short also for the watchdog, which the worker feeds with each attempt.
    static let patience = Duration.seconds(2)

    private struct State: ~Copyable {
        var machine = ScoutMachine()
        /// Those that wait.
        var waiting: [UInt64: AsyncStream<Void>.Continuation] = [:]
        var last: UInt64 = 0
    }

    private let state = Mutex(State())

    /// A connection was made.
    func connected() {
        let waiting = state.withLock { state in
            state.machine.connected()
            defer { state.waiting = [:] }
            return state.waiting.values.map { $0 }
        }
        for one in waiting { one.finish() }
    }

    /// Waits until the connection, which could not be made, is to be tried again.
    ///
    /// - Throws: `CancellationError`.
    func pause(_ link: PlacementMetrics.Link, for wait: Duration) async throws {
        let (news, continuation) = AsyncStream<Void>.makeStream()
        let (number, action) = state.withLock { state in
            state.last += 1
            state.waiting[state.last] = continuation
            return (state.last, state.machine.failed(link))
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await Task.sleep(for: action == .scout ? wait : Self.patience) }
            group.addTask { for await _ in news {} }
            await group.next()
            group.cancelAll()
        }
        state.withLock { _ = $0.waiting.removeValue(forKey: number) }
        try Task.checkCancellation()
    }
}

import CLibPQ
import Glibc
import Synchronization

/// Short-lived threads for the calls of libpq that block: resolving names and connecting, and cancelling.
///
/// They stay off Swift's thread pool, which has as many threads as the machine has cores and must never wait.
enum HelperThread {
    /// Starts a detached thread. Returns false when the system gives none.
    static func start(named name: StaticString, _ body: @escaping @Sendable () -> Void) -> Bool {
        final class Box: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        let box = unsafe Unmanaged.passRetained(
            Box {
                unsafe clibpq_name_thread(name.utf8Start)
                body()
            })
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, nil,
            { argument in
                unsafe Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            unsafe box.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    /// Runs `body` on a thread of its own and waits for what it returns.
    ///
    /// A caller that is cancelled or late leaves at once and does not wait for the thread; the thread learns of it through the descriptor
    /// it is given, which becomes readable (a hang-up) when nobody waits any more. Its value is then dropped.
    ///
    /// - Throws: `CancellationError` when `isCancellable` and the task is cancelled; ``PostgresError/Kind/timeout`` past the deadline;
    ///   ``PostgresError/Kind/connectionFailed`` when the system has no thread or descriptor left.
    static func run<Value: Sendable>(
        named name: StaticString, until deadline: ContinuousClock.Instant, isCancellable: Bool,
        _ body: @escaping @Sendable (_ hangUp: Int32) -> Value
    ) async throws -> Value {
        var ends: [Int32] = [-1, -1]
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw PostgresError(.connectionFailed, "no descriptor is left (errno \(errno))")
        }
        let (ours, theirs) = (ends[0], ends[1])
        let outcome = Outcome<Value>()
        let started = start(named: name) {
            let value = body(theirs)
            outcome.value.withLock { $0 = value }
            // The caller sees the hang-up, and so the value.
            close(theirs)
        }
        guard started else {
            close(ours)
            close(theirs)
            throw PostgresError(.connectionFailed, "no thread can be started")
        }
        defer {
            SocketWaiter.shared.forget(ours)
            close(ours)
        }
        while true {
            _ = try await SocketWaiter.shared.wait(on: ours, for: .read, until: deadline, isCancellable: isCancellable)
            if let value = outcome.value.withLock({ $0.take() }) { return value }
        }
    }

    private final class Outcome<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}

import Synchronization

/// How many tests run daemons at once.
///
/// A daemon of a debug build computes for seconds before it is ready. Dozens that start together on two cores take minutes, and every test
/// that waits for one runs into its limit. So they take turns; the limits count from the turn on.
final class DaemonSlots: Sendable {
    static let shared = DaemonSlots(4)

    /// Whether the task's test has its turn already: a second daemon beside the first needs no other.
    @TaskLocal static var isHeld = false

    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(free: count)) }

    /// Runs the body in its turn.
    func withTurn<Result>(_ body: () async throws -> Result) async throws -> Result {
        if Self.isHeld { return try await body() }
        await take()
        defer { giveBack() }
        return try await Self.$isHeld.withValue(true) { try await body() }
    }

    private func take() async {
        await withCheckedContinuation { turn in
            let isFree = state.withLock { state in
                guard state.free > 0 else {
                    state.waiting.append(turn)
                    return false
                }
                state.free -= 1
                return true
            }
            if isFree { turn.resume() }
        }
    }

    private func giveBack() {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}

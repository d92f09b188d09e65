import Glibc
import Synchronization

/// Where log records leave the process, without ever being waited for.
///
/// Whoever reads the other end of a pipe may have stopped, and work must not stand still for that: a record that is not taken at once is
/// dropped and counted, and the next that is taken is preceded by one that says how many.
final class LogOutlet: Sendable {
    static let standardError = LogOutlet(STDERR_FILENO)

    /// POSIX: a pipe that polls as writable takes so much at once.
    private static let piece = 4096

    private struct State {
        var dropped = 0
        /// A record was begun and not taken to its end.
        var isWithinLine = false
    }

    private let descriptor: Int32
    private let state = Mutex(State())

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Writes a record and a line feed, or drops it. Never blocks for longer than a write that the other end is ready for.
    ///
    /// - Parameter notice: The record that says how many were dropped.
    func write(_ line: String, notice: (Int) -> String) {
        state.withLock { state in
            // Both at once: a small pipe that took the notice would have no room for the record.
            let text = state.dropped == 0 ? line : notice(state.dropped) + "\n" + line
            if write(text, &state) { state.dropped = 0 } else { state.dropped += 1 }
        }
    }

    /// - Returns: false when it was not taken, or not to its end.
    private func write(_ line: String, _ state: inout State) -> Bool {
        var rest = Array(((state.isWithinLine ? "\n" : "") + line + "\n").utf8)[...]
        let whole = rest.count
        while !rest.isEmpty {
            var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            let isReady = unsafe poll(&watched, 1, 0) == 1 && watched.revents & Int16(POLLOUT) != 0
            let part = rest.prefix(Self.piece)
            let count = isReady ? unsafe part.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) } : 0
            guard count > 0 else {
                if rest.count < whole { state.isWithinLine = true }
                return false
            }
            rest = rest.dropFirst(count)
        }
        state.isWithinLine = false
        return true
    }
}

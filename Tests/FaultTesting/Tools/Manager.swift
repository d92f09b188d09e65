import Glibc
import Synchronization

/// The service manager's end of `NOTIFY_SOCKET`: hears READY, STATUS and the watchdog, and can be told to hear the watchdog no more.
final class Manager: Sendable {
    let path: String
    private let handle: Int32
    private struct State {
        var messages: [String] = []
        var lastAlive: ContinuousClock.Instant?
        var isDeaf = false
    }
    private let state = Mutex(State())

    init(_ path: String) throws {
        self.path = path
        handle = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0 else { throw StageError("no socket for the manager at \(path)") }
        chmod(path, 0o777)
    }

    /// From now on the watchdog's messages are lost on the way.
    func loseWatchdog(_ isLost: Bool) { state.withLock { $0.isDeaf = isLost } }

    /// Forgets what was heard, as for a new start.
    func forget() { state.withLock { $0 = State(isDeaf: $0.isDeaf) } }

    /// Everything heard so far.
    func messages() -> [String] {
        hear()
        return state.withLock { $0.messages }
    }

    /// When the watchdog was fed last; nil before the first time.
    func lastAlive() -> ContinuousClock.Instant? {
        hear()
        return state.withLock { $0.lastAlive }
    }

    private func hear() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(handle, &bytes, bytes.count, 0)
            guard count > 0 else { return }
            let text = String(decoding: bytes[..<count], as: UTF8.self)
            state.withLock { state in
                if text.contains("WATCHDOG=1") {
                    if !state.isDeaf { state.lastAlive = .now }
                } else {
                    state.messages.append(text)
                }
            }
        }
    }

    func close() {
        Glibc.close(handle)
        unlink(path)
    }
}

import DatabaseTesting
import Glibc
import Subprocess
import SystemPackage
import Testing

/// The service manager's end of `NOTIFY_SOCKET`.
private struct ManagerSocket: ~Copyable {
    let path: String
    private let handle: Int32

    init() throws {
        path = "/tmp/encaminha-notify-\(getpid())-\(UInt32.random(in: 0 ..< .max))"
        handle = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
    }

    deinit {
        close(handle)
        unlink(path)
    }

    /// The next message, or nil when there is none yet.
    func next() -> String? {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(handle, &bytes, bytes.count, 0)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}

@Suite("Starting under a service manager")
struct StartupTests {
    /// The unit gives a start 90 seconds; without this a database that came up later met a daemon that was killed and started in a circle.
    @Test("a daemon whose database is not up yet asks for more time instead of being killed")
    func asksForTime() async throws {
        let manager = try ManagerSocket()
        _ = try await Subprocess.run(
            .path(FilePath(DaemonProcess.program("encaminhad"))),
            arguments: ["--database", "host=/nonexistent dbname=none user=encaminhad", "--poll-interval", "0.1"],
            environment: .inherit.updating(["NOTIFY_SOCKET": manager.path]), input: .none, output: .discarded, error: .discarded
        ) { execution in
            let message = try await eventually("a message to the manager that asks for time") {
                while let message = manager.next() { if message.hasPrefix("EXTEND_TIMEOUT_USEC=") { return message } }
                return nil as String?
            }
            #expect(Int(message.dropFirst("EXTEND_TIMEOUT_USEC=".count)).map { $0 >= 90_000_000 } == true)
            try execution.send(signal: .terminate)
        }
    }
}

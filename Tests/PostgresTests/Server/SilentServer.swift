import Glibc

@testable import Postgres

/// Takes connections on a Unix socket and never answers.
struct SilentServer: ~Copyable {
    let directory: String
    private let descriptor: Int32

    init() {
        var template = Array("/tmp/encaminha-silent-XXXXXX".utf8CString)
        directory = String(cString: mkdtemp(&template))
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array("\(directory)/.s.PGSQL.5432".utf8)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let isListening = withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 && listen(descriptor, 8) == 0
            }
        }
        precondition(isListening, "no socket in \(directory) (errno \(errno))")
    }

    /// Waits until somebody connects.
    func waitForClient() async throws {
        _ = try await SocketWaiter.shared.wait(on: descriptor, for: .read, until: nil, isCancellable: true)
    }

    var target: ConnectionTarget { ConnectionTarget().setting("host", directory).setting("port", "5432").setting("user", "ninguem") }

    deinit {
        SocketWaiter.shared.forget(descriptor)
        close(descriptor)
        unlink("\(directory)/.s.PGSQL.5432")
        rmdir(directory)
    }
}

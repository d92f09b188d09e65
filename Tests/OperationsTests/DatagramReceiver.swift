import Glibc

/// The other end of a datagram socket: a service manager, a journal.
final class DatagramReceiver {
    /// As an environment variable names it: abstract names begin with `@`.
    let path: String
    private let isAbstract: Bool
    private let handle: Int32

    init(abstract: Bool = false) throws {
        let name = "encaminha-test-\(getpid())-\(UInt32.random(in: 0 ..< .max))"
        isAbstract = abstract
        path = abstract ? "@" + name : "/tmp/" + name
        handle = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var bytes = Array(path.utf8)
        if abstract { bytes[0] = 0 }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count + (abstract ? 0 : 1))
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(handle, $0, length) }
        }
        guard bound == 0 else { throw BindError(code: errno) }
    }

    struct BindError: Error { let code: Int32 }

    deinit {
        close(handle)
        if !isAbstract { unlink(path) }
    }

    /// The next message; nil when there is none.
    func next() -> String? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(handle, &bytes, bytes.count, 0)
        return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
    }
}

import Glibc

/// Where a datagram goes on this machine: a path, or an abstract name.
struct UnixDatagram: Sendable {
    private let name: [UInt8]

    /// - Parameter name: A path, or an abstract name after `@`.
    /// - Returns: nil where it is empty or longer than a socket address holds.
    init?(_ name: String) {
        guard name.utf8.count > 0, name.utf8.count < 108 else { return nil }
        var bytes = Array(name.utf8)
        // An abstract name is told apart by its leading NUL and delimited by the length alone.
        if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
        self.name = bytes
    }

    /// A socket to send from; nil where there is none to be had.
    ///
    /// - Parameter patience: How long a send that waits does so for a receiver that has no room; for ever without it.
    static func open(patience: Duration? = nil) -> Int32? {
        let handle = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard handle >= 0 else { return nil }
        if let patience {
            let (seconds, attoseconds) = patience.components
            var limit = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
            unsafe setsockopt(handle, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        return handle
    }

    /// - Returns: Whether all of it was taken.
    func send(_ payload: [UInt8], from handle: Int32, flags: Int32) -> Bool {
        var target = sockaddr_un()
        target.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &target.sun_path) { unsafe $0.copyBytes(from: name) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let sent = unsafe withUnsafePointer(to: &target) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe sendto(handle, payload, payload.count, flags | Int32(MSG_NOSIGNAL), address, length)
            }
        }
        return sent == payload.count
    }
}

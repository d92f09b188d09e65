import Glibc

/// Sockets the service manager has opened for this process, by name: then the process needs no right to open any itself.
///
/// Source: `sd_listen_fds(3)`, section "Notes": `LISTEN_PID`, `LISTEN_FDS`, `LISTEN_FDNAMES`; descriptors from 3 on.
package struct InheritedSockets: Sendable, Equatable {
    /// The first descriptor that is handed over.
    static let first: Int32 = 3

    private let descriptors: [String: Int32]

    /// Empty where the variables are missing, do not fit together, or are meant for another process.
    package init(environment: [String: String], processID: Int32 = getpid()) {
        guard environment["LISTEN_PID"] == String(processID), let count = environment["LISTEN_FDS"].flatMap(Int32.init),
            (1...1024).contains(count)
        else {
            descriptors = [:]
            return
        }
        let names = environment["LISTEN_FDNAMES"].map { $0.split(separator: ":", omittingEmptySubsequences: false).map(String.init) }
        guard names == nil || names?.count == Int(count) else {
            descriptors = [:]
            return
        }
        var found: [String: Int32] = [:]
        for index in 0..<count {
            // Without names systemd calls them all the same; of two alike the first counts.
            let name = names?[Int(index)] ?? "unknown"
            if found[name] == nil { found[name] = Self.first + index }
        }
        descriptors = found
    }

    /// The listening stream socket of that name, closed for programs this one might start.
    ///
    /// - Returns: nil where there is none, or the descriptor is something else.
    package func listening(_ name: String) -> Int32? {
        guard let descriptor = descriptors[name] else { return nil }
        var (kind, listens): (Int32, Int32) = (0, 0)
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard unsafe getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0, kind == Int32(SOCK_STREAM.rawValue),
            unsafe getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) == 0, listens != 0
        else { return nil }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        return descriptor
    }
}

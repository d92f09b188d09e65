import Glibc

/// Files of a few kilobytes: the kernel's about this process, and secrets the service manager hands over.
package enum SmallFile {
    /// The longest that is read.
    package static let longest = 65_536

    /// The whole text, or nil where it cannot be read or is longer than ``longest``.
    package static func read(_ path: String) -> String? {
        let handle = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = unsafe Glibc.read(handle, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
            guard bytes.count <= longest else { return nil }
        }
    }
}

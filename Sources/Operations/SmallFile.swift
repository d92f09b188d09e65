import Glibc

/// Files read whole: the kernel's about a process, secrets the service manager hands over, what is named on a command line.
package enum SmallFile {
    /// Why a file could not be read.
    package struct Failure: Error {
        /// One line, with the path.
        package let message: String
        /// Whether there is no such file.
        package let isMissing: Bool
    }

    /// The longest that is read where nothing else is said, in bytes.
    package static let longest = 65_536

    /// The whole text, or nil where it cannot be read or is longer than ``longest``. What is not UTF-8 is replaced.
    package static func read(_ path: String) -> String? {
        guard let bytes = try? bytes(of: path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// - Throws: for a file that cannot be read, is longer than `longest` bytes, or is not UTF-8.
    package static func text(of path: String, longest: Int = longest) throws(Failure) -> String {
        guard let text = String(validating: try bytes(of: path, longest: longest), as: UTF8.self) else {
            throw Failure(message: "\(path) is not UTF-8 text", isMissing: false)
        }
        return text
    }

    private static func bytes(of path: String, longest: Int = longest) throws(Failure) -> [UInt8] {
        func failure() -> Failure {
            let code = errno
            return Failure(message: "\(path) cannot be read: \(unsafe String(cString: strerror(code)))", isMissing: code == ENOENT)
        }
        let handle = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { throw failure() }
        defer { close(handle) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = unsafe Glibc.read(handle, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure() }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
            guard bytes.count <= longest else { throw Failure(message: "\(path) is longer than \(longest) bytes", isMissing: false) }
        }
    }
}

import Glibc

/// Standard output and standard error, unbuffered and safe from any thread.
package enum StandardStream: Int32, Sendable {
    case output = 1
    case error = 2

    /// Writes the whole text. What the other end does not take is dropped: a program must not die of a closed pager.
    package func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes a line.
    package func say(_ line: String) { write(line + "\n") }
}

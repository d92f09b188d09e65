import Glibc

/// A client of the status pages that sends exactly what it is told, over a Unix socket.
package final class StatusClient {
    private let handle: Int32

    package init?(_ path: String) {
        handle = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        // What is whole already is taken down by deinit: closed twice, it would be somebody else's the second time.
        guard connected == 0 else { return nil }
        // A test must not wait for ever for a server that does not answer.
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(handle) }

    /// - Returns: false when the other end has closed.
    @discardableResult
    package func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.send(handle, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// Everything up to the close by the other end, in order or by a reset.
    ///
    /// - Throws: ``NoAnswer`` when it neither sends nor closes for 20 s: who was cut off has an answer, who waits for ever has none.
    package func readToEnd() throws -> String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(handle, &buffer, buffer.count, 0)
            if count > 0 {
                all += buffer[..<count]
            } else if count == 0 || errno == ECONNRESET {
                return String(decoding: all, as: UTF8.self)
            } else if errno != EINTR {
                throw NoAnswer(description: "after \(all.count) bytes neither more nor a close: \(String(cString: strerror(errno)))")
            }
        }
    }

    /// One request, one answer.
    package static func ask(_ path: String, _ request: String) throws -> String {
        guard let client = StatusClient(path) else { throw NoAnswer(description: "nobody listens at \(path)") }
        client.send(request)
        return try client.readToEnd()
    }

    /// The other end is not there, or says nothing more and does not close.
    package struct NoAnswer: Error, CustomStringConvertible {
        package let description: String
    }

    /// The status and the body of a page; 0 where nobody answers.
    package static func get(_ page: String, _ path: String) -> (status: Int, body: String) {
        guard let answer = try? ask(path, "GET \(page) HTTP/1.1\r\nHost: localhost\r\n\r\n") else { return (0, "") }
        // CR and LF are one character.
        let lines: [Substring] = answer.split(separator: "\r\n", omittingEmptySubsequences: false)
        let words: [Substring] = lines.first?.split(separator: " ") ?? []
        guard words.count > 1, let status = Int(words[1]), let end = lines.firstIndex(of: "") else { return (0, "") }
        return (status, lines[(end + 1)...].joined(separator: "\r\n"))
    }
}

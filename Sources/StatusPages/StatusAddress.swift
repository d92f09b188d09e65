/// Where the status pages are served: this machine only, for they ask nobody who he is.
package enum StatusAddress: Sendable, Equatable, CustomStringConvertible {
    /// A Unix socket; whoever may write to it may read the pages.
    case unix(path: String)
    /// Loopback. Port 0 lets the kernel choose.
    case loopback(host: String, port: Int)
    /// A listening socket that was handed over.
    case inherited(descriptor: Int32)

    /// Reads `unix:/path`, `127.0.0.1:9642`, `[::1]:9642` or `localhost:9642`.
    ///
    /// - Returns: nil for anything else, other hosts among it.
    package init?(_ text: String) {
        if let path = text.dropping(prefix: "unix:") {
            // What a socket address holds, with its final NUL.
            guard path.hasPrefix("/"), path.utf8.count < 108, !path.utf8.contains(0) else { return nil }
            self = .unix(path: String(path))
            return
        }
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else { return nil }
        switch text[..<colon] {
        case "127.0.0.1", "localhost": self = .loopback(host: "127.0.0.1", port: Int(port))
        case "[::1]": self = .loopback(host: "::1", port: Int(port))
        default: return nil
        }
    }

    package var description: String {
        switch self {
        case .unix(let path): "unix:\(path)"
        case .loopback("::1", let port): "[::1]:\(port)"
        case .loopback(let host, let port): "\(host):\(port)"
        case .inherited: "the socket handed over by the service manager"
        }
    }
}

extension String {
    fileprivate func dropping(prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}

import Glibc

/// Hands records to journald in its own protocol, in which no value can forge another.
///
/// Source: <https://systemd.io/JOURNAL_NATIVE_PROTOCOL/>.
package struct JournalSocket: Sendable {
    /// A key and its value. Keys: `A`–`Z`, digits, `_`; not `_` first.
    typealias Field = (key: String, value: String)

    private let handle: Int32
    private let path: [UInt8]

    /// - Returns: nil where standard error is not the journal: `JOURNAL_STREAM` names another file, or none.
    package init?(environment: [String: String], path: String = "/run/systemd/journal/socket") {
        var status = stat()
        guard let stream = environment["JOURNAL_STREAM"], unsafe fstat(STDERR_FILENO, &status) == 0,
            stream == "\(status.st_dev):\(status.st_ino)"
        else { return nil }
        self.init(path: path)
    }

    init?(path: String) {
        guard path.utf8.count < 108 else { return nil }
        let handle = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard handle >= 0 else { return nil }
        self.handle = handle
        self.path = Array(path.utf8)
    }

    /// - Returns: false when the journal did not take it: it is away, or the record is too long for a datagram.
    func send(_ fields: [Field]) -> Bool {
        let payload = Self.payload(fields)
        var target = sockaddr_un()
        target.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &target.sun_path) { unsafe $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count + 1)
        let sent = unsafe withUnsafePointer(to: &target) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe sendto(handle, payload, payload.count, Int32(MSG_NOSIGNAL), address, length)
            }
        }
        return sent == payload.count
    }

    /// `KEY=value` and a line feed; a value that holds one is preceded by its length instead, eight bytes, least first.
    static func payload(_ fields: [Field]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (key, value) in fields {
            bytes += Array(key.utf8)
            if value.utf8.contains(UInt8(ascii: "\n")) {
                bytes.append(UInt8(ascii: "\n"))
                let count = UInt64(value.utf8.count)
                for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: count >> UInt64(shift))) }
            } else {
                bytes.append(UInt8(ascii: "="))
            }
            bytes += Array(value.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// `vacancy.id` as a key of ours: `ENCAMINHA_VACANCY_ID`. At most 64 characters, which is what the journal takes.
    static func key(_ name: String) -> String {
        let letters = name.unicodeScalars.map { scalar -> Character in
            switch scalar {
            case "a"..."z": Character(Unicode.Scalar(UInt8(scalar.value) - 32))
            case "A"..."Z", "0"..."9": Character(scalar)
            default: "_"
            }
        }
        return String(("ENCAMINHA_" + String(letters)).prefix(64))
    }
}

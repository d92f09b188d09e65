import Glibc

/// Hands records to journald in its own protocol, in which no value can forge another.
///
/// Source: <https://systemd.io/JOURNAL_NATIVE_PROTOCOL/>.
package struct JournalSocket: Sendable {
    /// A key and its value. Keys: `A`–`Z`, digits, `_`; not `_` first.
    typealias Field = (key: String, value: String)

    private let handle: Int32
    private let address: UnixDatagram

    /// - Returns: nil where standard error is not the journal: `JOURNAL_STREAM` names another file, or none.
    package init?(environment: [String: String], path: String = "/run/systemd/journal/socket") {
        var status = stat()
        guard let stream = environment["JOURNAL_STREAM"], unsafe fstat(STDERR_FILENO, &status) == 0,
            stream == "\(status.st_dev):\(status.st_ino)"
        else { return nil }
        self.init(path: path)
    }

    init?(path: String) {
        guard let address = UnixDatagram(path), let handle = UnixDatagram.open() else { return nil }
        self.handle = handle
        self.address = address
    }

    /// Never waits: whoever reads the journal may have stopped, and work must not stand still for that.
    ///
    /// - Returns: false when the journal did not take it: it is away or has no room, or the record is too long for a datagram.
    func send(_ fields: [Field]) -> Bool { address.send(Self.payload(fields), from: handle, flags: Int32(MSG_DONTWAIT)) }

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

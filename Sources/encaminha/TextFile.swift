import Glibc

/// A text file given on the command line.
enum TextFile {
    /// Why a file could not be read: one line.
    struct Failure: Error {
        let message: String
    }

    /// - Throws: for a file that cannot be read, is longer than `longest` bytes, or is not UTF-8.
    static func read(_ path: String, longest: Int) throws(Failure) -> String {
        guard let handle = unsafe fopen(path, "rb") else {
            throw Failure(message: "\(path) cannot be read: \(unsafe String(cString: strerror(errno)))")
        }
        defer { unsafe fclose(handle) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = unsafe fread(&buffer, 1, buffer.count, handle)
            if count == 0 { break }
            bytes += buffer[..<count]
            guard bytes.count <= longest else { throw Failure(message: "\(path) is longer than \(longest) bytes") }
        }
        guard unsafe ferror(handle) == 0 else {
            throw Failure(message: "\(path) cannot be read: \(unsafe String(cString: strerror(errno)))")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Failure(message: "\(path) is not UTF-8 text") }
        return text
    }
}

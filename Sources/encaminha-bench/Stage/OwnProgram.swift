import Glibc

/// This program as a file.
enum OwnProgram {
    static var path: String {
        var link = [CChar](repeating: 0, count: 4096)
        let count = unsafe readlink("/proc/self/exe", &link, link.count - 1)
        return String(decoding: link[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

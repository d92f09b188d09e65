import Glibc

/// What the machine's memory gives.
enum Memory {
    /// How many bytes a second one core reads when it does nothing but add them up: the best of a few passes.
    ///
    /// - Parameter megabytes: Read in a pass. Less than the caches hold measures the caches.
    static func readBandwidth(over megabytes: Int) -> Double {
        let words = [UInt64](repeating: 1, count: megabytes << 17)
        var best = 0.0
        var total: UInt64 = 0
        for _ in 0..<5 {
            let (sum, time) = timed { words.reduce(0, &+) }
            total &+= sum
            best = max(best, Double(words.count * 8) / time.inSeconds)
        }
        // The sum is known, and asked for: otherwise nothing would have to be read.
        precondition(total == UInt64(5 * words.count), "the words add up")
        return best
    }
}

/// What the kernel says a process holds in memory.
enum ResidentMemory {
    /// `VmRSS` of `/proc/<pid>/status`; 0 where it cannot be read.
    static func bytes(ofProcess id: Int32) -> Int {
        guard let file = unsafe fopen("/proc/\(id)/status", "r") else { return 0 }
        defer { unsafe fclose(file) }
        var text = [UInt8](repeating: 0, count: 8192)
        let count = unsafe fread(&text, 1, text.count, file)
        let status = String(decoding: text[..<count], as: UTF8.self)
        guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }) else { return 0 }
        return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
    }
}

/// What the kernel says a process has computed.
enum ProcessorTime {
    /// `utime` and `stime` of `/proc/<pid>/stat`, in clock ticks of a hundredth of a second; zero where it cannot be read.
    static func spent(byProcess id: Int32) -> Duration {
        guard let file = unsafe fopen("/proc/\(id)/stat", "r") else { return .zero }
        defer { unsafe fclose(file) }
        var text = [UInt8](repeating: 0, count: 4096)
        let count = unsafe fread(&text, 1, text.count, file)
        // The name stands in parentheses and may hold anything; what follows its end are plain fields, of which these are 14 and 15.
        let fields = String(decoding: text[..<count], as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return .zero }
        return .milliseconds(10 * (user + system))
    }
}

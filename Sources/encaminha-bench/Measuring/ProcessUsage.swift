import Glibc
import Operations

/// What the kernel says a process holds in memory.
enum ResidentMemory {
    /// `VmRSS` of `/proc/<pid>/status`; 0 where it cannot be read.
    static func bytes(ofProcess id: Int32) -> Int {
        guard let line = SmallFile.read("/proc/\(id)/status")?.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }) else {
            return 0
        }
        return line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }.map { $0 * 1024 } ?? 0
    }
}

/// What the kernel says a process has computed.
enum ProcessorTime {
    /// Of all threads of this process.
    static var spentHere: Duration {
        var time = timespec()
        guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return .zero }
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// `utime` and `stime` of `/proc/<pid>/stat`, which count clock ticks; zero where it cannot be read.
    static func spent(byProcess id: Int32) -> Duration {
        // The name stands in parentheses and may hold anything; what follows its end are plain fields, of which these are 14 and 15.
        let fields = SmallFile.read("/proc/\(id)/stat")?.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return .zero }
        return .seconds(user + system) / sysconf(Int32(_SC_CLK_TCK))
    }
}

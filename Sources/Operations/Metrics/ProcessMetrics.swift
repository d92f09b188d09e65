import CMalloc
import Glibc

/// What the kernel knows of this process, under the names every Prometheus client uses.
///
/// Source: <https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics>; `proc(5)`.
package enum ProcessMetrics {
    package static let residentMemory = MetricDescription(
        "process_resident_memory_bytes", .gauge, "Memory of this process that is in RAM, in bytes")
    package static let heap = MetricDescription(
        "process_heap_bytes", .gauge, "Memory this process has taken from malloc and not given back, in bytes")
    package static let processorTime = MetricDescription(
        "process_cpu_seconds_total", .counter, "Processor time of this process, user and system, in seconds")
    package static let openFiles = MetricDescription("process_open_fds", .gauge, "File descriptors this process has open")
    package static let mostFiles = MetricDescription("process_max_fds", .gauge, "File descriptors this process may have open")
    package static let threads = MetricDescription("process_threads", .gauge, "Threads of this process")
    package static let startTime = MetricDescription(
        "process_start_time_seconds", .gauge, "When this process started, in seconds since 1970 UTC")

    /// Everything of the above that can be read now.
    package static func collect() -> [MetricFamily] {
        var families: [MetricFamily] = []
        func add(_ description: MetricDescription, _ value: Double?) {
            if let value { families.append(MetricFamily(description, value)) }
        }
        let page = Double(sysconf(Int32(_SC_PAGESIZE)))
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let fields = Self.fields
        add(residentMemory, fields.resident.map { $0 * page })
        add(heap, Double(heapBytes))
        add(processorTime, fields.time.map { $0 / ticks })
        add(threads, fields.threads)
        add(startTime, startedAt)
        add(openFiles, openFileCount.map(Double.init))
        var limit = rlimit()
        if unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 { add(mostFiles, Double(limit.rlim_cur)) }
        return families
    }

    /// What malloc has given out, in bytes.
    package static var heapBytes: Int {
        let usage = mallinfo2()
        return Int(usage.uordblks) + Int(usage.hblkhd)
    }

    private struct StatFields {
        var time: Double?
        var threads: Double?
        var resident: Double?
        var start: Double?
    }

    /// From `/proc/self/stat`. The program's name, in parentheses, may hold anything: fields are counted from behind it.
    private static var fields: StatFields {
        guard let text = SmallFile.read("/proc/self/stat"), let end = text.lastIndex(of: ")") else { return StatFields() }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 21 else { return StatFields() }
        return StatFields(
            time: Double(fields[11]).flatMap { user in Double(fields[12]).map { user + $0 } }, threads: Double(fields[17]),
            resident: Double(fields[21]), start: Double(fields[19]))
    }

    /// Read once: the start, in ticks since the machine's, on the machine's calendar.
    private static let startedAt: Double? = {
        guard let start = fields.start else { return nil }
        var boot = timespec()
        var now = timespec()
        guard unsafe clock_gettime(CLOCK_BOOTTIME, &boot) == 0, unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 else { return nil }
        let age = Double(boot.tv_sec) + Double(boot.tv_nsec) / 1e9 - start / Double(sysconf(Int32(_SC_CLK_TCK)))
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9 - age
    }()

    private static var openFileCount: Int? {
        guard let directory = unsafe opendir("/proc/self/fd") else { return nil }
        defer { unsafe closedir(directory) }
        var count = 0
        while let entry = unsafe readdir(directory) {
            // `.` and `..` are no descriptors.
            if unsafe entry.pointee.d_name.0 != UInt8(ascii: ".") { count += 1 }
        }
        // The one this function reads with is gone when it returns.
        return count - 1
    }
}

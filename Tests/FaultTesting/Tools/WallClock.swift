import Glibc

/// A wall clock for one process that can be moved while it runs.
///
/// libfaketime moves more than a host does: it also bends timers. Those of a clock put back by an hour fire an hour late, and a PostgreSQL under
/// it never ends a wait for a lock, not even in a deadlock. This one falsifies what the wall clock reads and nothing else.
struct WallClock: Sendable {
    static let needs: [Fault.Need] = [.program("clang")]

    private let directory: String
    private var file: String { directory + "/clock" }
    var library: String { directory + "/clock.so" }

    /// - Parameter directory: Where it keeps its files.
    init(in directory: String) async throws {
        self.directory = directory
        try set(0)
        try Server.overwrite(Self.source, to: directory + "/clock.c")
        try await Command.require(["clang", "-shared", "-fPIC", "-O1", "-o", library, directory + "/clock.c"])
        chmod(library, 0o755)
    }

    /// The environment of the process.
    var environment: [String: String] { ["LD_PRELOAD": library, "FALSE_CLOCK": file] }

    /// So many seconds ahead; counts within a second.
    func set(_ seconds: Int) throws {
        try Server.overwrite("\(seconds)\n", to: file)
        // Read by whatever account the process has.
        chmod(file, 0o644)
    }

    private static let source = """
        #define _GNU_SOURCE
        #include <fcntl.h>
        #include <stdlib.h>
        #include <sys/syscall.h>
        #include <sys/time.h>
        #include <time.h>
        #include <unistd.h>

        static long ahead(void) {
            static _Atomic long seconds, read_at = -1;
            struct timespec now;
            syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
            if (read_at != now.tv_sec) {
                char text[32];
                int file = open(getenv("FALSE_CLOCK"), O_RDONLY | O_CLOEXEC);
                ssize_t count = file < 0 ? 0 : read(file, text, sizeof text - 1);
                if (file >= 0) close(file);
                // Empty for a moment whenever it is written.
                if (count > 0) { text[count] = 0; seconds = atol(text); }
                read_at = now.tv_sec;
            }
            return seconds;
        }

        int clock_gettime(clockid_t clock, struct timespec *time) {
            int result = syscall(SYS_clock_gettime, clock, time);
            if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += ahead();
            return result;
        }

        int gettimeofday(struct timeval *restrict time, void *restrict zone) {
            struct timespec now;
            int result = clock_gettime(CLOCK_REALTIME, &now);
            time->tv_sec = now.tv_sec;
            time->tv_usec = now.tv_nsec / 1000;
            return result;
        }

        time_t time(time_t *place) {
            struct timespec now;
            clock_gettime(CLOCK_REALTIME, &now);
            if (place) *place = now.tv_sec;
            return now.tv_sec;
        }

        """
}

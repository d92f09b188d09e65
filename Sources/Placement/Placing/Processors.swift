import Glibc

/// The machine's processors.
enum Processors {
    /// How many this process may use; 1 where that cannot be told.
    static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

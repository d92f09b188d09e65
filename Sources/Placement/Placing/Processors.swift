import Glibc

/// The machine's processors.
package enum Processors {
    /// How many this process may use; 1 where that cannot be told.
    package static let count = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

#if DEBUG
    import Glibc
    import Synchronization
#endif

/// A named step of the daemon's work at which a test may end, hold or stop it.
///
/// Only in debug builds, and only where the environment variable ``variable`` says so. In release builds ``reach(_:)`` is empty: nothing
/// reads the variable, and no text of it is in the program.
package enum FailPoint: String, CaseIterable, Sendable {
    /// The process has read its settings.
    case started
    /// The lease is taken, nothing is loaded.
    case leased
    /// Everything is read from the tables, nothing is ranked.
    case loaded
    /// What changed is read, nothing is ranked.
    case read
    /// A row of many is in place before the last of them has come.
    case receiving
    /// Some of what is prepared beside the work is done, and not all of it.
    case preparing
    /// What should stand is known, nothing is written.
    case writing
    /// The batch is committed, and nothing in memory knows.
    case committed
    /// A stop is under way, the lease is still held.
    case releasing

    /// Says that the step is reached. Does nothing, or does not return.
    #if DEBUG
        package static func reach(_ point: FailPoint) { Plan.ofProcess.reach(point) }
    #else
        @inline(__always) package static func reach(_ point: FailPoint) {}
    #endif
}

#if DEBUG
    extension FailPoint {
        /// `step:n:what` for the `n`-th time a step is reached, several separated by commas: `writing:2:kill`.
        package static let variable = "ENCAMINHA_FAIL_POINT"

        /// What happens there.
        package enum Action: String, Sendable {
            /// The process is gone at once, as by `kill -9`.
            case kill
            /// The process stands still until somebody sends SIGCONT.
            case stop
            /// The process ends with status 70.
            case exit
            /// The thread that does the work stands still for ever; the rest of the process goes on.
            case hang
            /// A programming error: Swift traps.
            case trap
        }

        /// Where something happens, counted down.
        final class Plan: Sendable {
            static let ofProcess = Plan(ProcessEnvironment.current[variable] ?? "")

            private let entries: Mutex<[FailPoint: (left: Int, action: Action)]>

            /// What cannot be read is left out: a test sees that nothing happened.
            init(_ text: String) {
                var entries: [FailPoint: (left: Int, action: Action)] = [:]
                for entry in text.split(separator: ",") {
                    let parts = entry.split(separator: ":")
                    guard parts.count == 3, let point = FailPoint(rawValue: String(parts[0])), let count = Int(parts[1]), count > 0,
                        let action = Action(rawValue: String(parts[2]))
                    else { continue }
                    entries[point] = (count, action)
                }
                self.entries = Mutex(entries)
            }

            /// What is to happen now that the step is reached once more.
            func next(_ point: FailPoint) -> Action? {
                entries.withLock { entries in
                    guard let entry = entries[point] else { return nil }
                    entries[point] = entry.left > 1 ? (entry.left - 1, entry.action) : nil
                    return entry.left == 1 ? entry.action : nil
                }
            }

            func reach(_ point: FailPoint) {
                switch next(point) {
                case nil: return
                case .kill: Glibc.kill(getpid(), SIGKILL)
                case .stop: Glibc.kill(getpid(), SIGSTOP)
                case .exit: Glibc.exit(70)
                case .hang: while true { sleep(3600) }
                case .trap: preconditionFailure("a fail point was asked to trap at \(point.rawValue)")
                }
            }
        }
    }
#endif

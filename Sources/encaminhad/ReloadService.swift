import Logging
import Operations
import ServiceLifecycle
import UnixSignals

/// Reads the settings again at SIGHUP: what can change in a running daemon does, the rest is said to need a restart.
struct ReloadService: Service {
    let signals: UnixSignalsSequence
    /// As they are in force.
    let settings: DaemonSettings
    /// Reads them anew.
    let read: @Sendable () throws -> DaemonSettings
    let level: AdjustableLogLevel
    let manager: SystemdNotifier
    let logger: Logger

    /// What is taken over while the daemon runs.
    private static let adjustable: Set = ["log-level"]

    func run() async throws {
        var known = settings.entries
        for await _ in signals.cancelOnGracefulShutdown() {
            manager.reloading {
                do {
                    let fresh = try read()
                    level.value = fresh.logLevel
                    let changed = Self.changed(from: known, to: fresh.entries)
                    let later = changed.filter { !Self.adjustable.contains($0) }
                    logger.notice(
                        "settings read again",
                        metadata: [
                            "changed": "\(changed.filter(Self.adjustable.contains).joined(separator: ","))",
                            "restart.needed": "\(later.joined(separator: ","))",
                        ])
                    // What needs a restart goes on being said until there is one.
                    known = known.map { old in
                        Self.adjustable.contains(old.name) ? fresh.entries.first { $0.name == old.name } ?? old : old
                    }
                } catch {
                    logger.error("the settings cannot be read; the former stay", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    /// Names of the settings whose value is another.
    static func changed(from old: [SettingSource.Entry], to new: [SettingSource.Entry]) -> [String] {
        new.filter { entry in old.first { $0.name == entry.name }.map { !$0.isSame(as: entry) } ?? true }.map(\.name)
    }
}

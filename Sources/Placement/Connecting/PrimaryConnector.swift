import Logging
import Postgres
import Store
import Synchronization

/// Connects to the present primary, for every connection of an instance.
final class PrimaryConnector: Sendable {
    private let target: ConnectionTarget
    private let logger: Logger
    private let timelines = Mutex(TimelineMachine())
    private let scouting = Scouting()

    init(to target: ConnectionTarget, logger: Logger) {
        self.target = target
        self.logger = logger
    }

    /// - Throws: ``ServerLeftBehind`` when every host that takes connections was left behind; what ``Connection`` throws.
    func connect() async throws -> Connection {
        var left: ServerLeftBehind?
        for turn in 0..<target.hostCount {
            let connection = try await Connection.connect(to: target.rotated(by: turn), logger: logger)
            let position = try await DatabasePosition.read(on: connection)
            let action = timelines.withLock {
                $0.connected(systemIdentifier: position.systemIdentifier, timeline: position.timeline)
            }
            switch action {
            case .work:
                scouting.connected()
                return connection
            case .leave(let seen):
                left = ServerLeftBehind(timeline: position.timeline, seen: seen)
                await connection.close()
            }
        }
        throw left ?? ServerLeftBehind(timeline: 0, seen: 0)
    }

    /// Waits until the connection is to be made again: for the time that is due, or where none could be made until one of the instance's is.
    ///
    /// - Throws: `CancellationError`.
    func pause(_ link: PlacementMetrics.Link, for wait: Duration, after trouble: Trouble) async throws {
        if trouble.isOfConnecting { try await scouting.pause(link, for: wait) } else { try await Task.sleep(for: wait) }
    }

    /// The longest that ``pause(_:for:after:)`` waits.
    static let longestPause = max(Reconnection.longest, Scouting.patience)
}

/// A server takes writes on a timeline that another server has gone beyond.
struct ServerLeftBehind: Error, CustomStringConvertible {
    let timeline: Int32
    let seen: Int32
    var description: String { "the server is on timeline \(timeline), and timeline \(seen) has been seen: it is a former primary" }
}

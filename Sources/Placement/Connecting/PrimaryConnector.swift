import Logging
import Postgres
import Store
import Synchronization

/// Connects to the present primary, for every connection of an instance: by itself, or where there is one by a pooler in transaction mode.
/// Who listens never takes the pooler, which gives its sessions to others between two transactions.
final class PrimaryConnector: Sendable {
    /// A way to the server, and who tries it when it is barred.
    private struct Route {
        let target: ConnectionTarget
        /// A pooler may not know them.
        let preparedStatements: Int
        let scouting = Scouting()
    }

    private let direct: Route
    private let working: Route
    private let logger: Logger
    private let timelines = Mutex(TimelineMachine())

    init(to target: ConnectionTarget, pooler: ConnectionTarget? = nil, logger: Logger) {
        direct = Route(target: target, preparedStatements: Connection.preparedStatements)
        working = pooler.map { Route(target: $0, preparedStatements: 0) } ?? direct
        self.logger = logger
    }

    private func route(of link: PlacementMetrics.Link) -> Route {
        switch link {
        case .listener: direct
        case .worker, .heartbeat: working
        }
    }

    /// - Throws: ``ServerLeftBehind`` when every host that takes connections was left behind; what ``Connection`` throws.
    func connect(_ link: PlacementMetrics.Link) async throws -> Connection {
        let route = route(of: link)
        var left: ServerLeftBehind?
        for turn in 0..<route.target.hostCount {
            let connection = try await Connection.connect(
                to: route.target.rotated(by: turn), logger: logger, preparedStatements: route.preparedStatements)
            let position = try await DatabasePosition.read(on: connection)
            let action = timelines.withLock {
                $0.connected(systemIdentifier: position.systemIdentifier, timeline: position.timeline)
            }
            switch action {
            case .work:
                route.scouting.connected()
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
        if trouble.isOfConnecting { try await route(of: link).scouting.pause(link, for: wait) } else { try await Task.sleep(for: wait) }
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

import Postgres
import Store

/// Why a session ended, in few enough words to count by.
enum DisconnectCause: String, Sendable, CaseIterable {
    case connectionLost = "connection_lost"
    case connectionFailed = "connection_failed"
    case timeout
    /// The server is told to stop, or ended this session.
    case shutdown
    /// The password or the right to connect is refused.
    case authorization
    /// No connections, memory or disk left.
    case resources
    /// The server takes no writes: a standby, or told so.
    case readOnly = "read_only"
    /// Another instance has taken the lease.
    case lease
    /// Anything else the server refused.
    case server
    /// Nothing the database said.
    case other

    init(_ error: any Error) {
        switch error {
        case let error as StoreError: self = error.kind == .lease ? .lease : .other
        case let error as PostgresError:
            switch error.sqlState {
            case SQLState.adminShutdown?, SQLState.crashShutdown?, SQLState.cannotConnectNow?: self = .shutdown
            case SQLState.insufficientResources?: self = .resources
            case SQLState.readOnlySQLTransaction?: self = .readOnly
            case let state? where state.rawValue.hasPrefix("28") || state == .insufficientPrivilege: self = .authorization
            default:
                self =
                    switch error.kind {
                    case .connectionLost: .connectionLost
                    case .connectionFailed: .connectionFailed
                    case .timeout: .timeout
                    case .server: .server
                    case .decoding, .encoding, .invalidTarget, .usage: .other
                    }
            }
        default: self = .other
        }
    }

    /// One sentence for people.
    var reason: String {
        switch self {
        case .connectionLost: "the connection to the database is lost"
        case .connectionFailed: "the database is not to be reached"
        case .timeout: "the database does not answer in time"
        case .shutdown: "the database is shutting down or starting"
        case .authorization: "the database refuses the role or its password"
        case .resources: "the database has no connections, memory or disk left"
        case .readOnly: "the database takes no writes"
        case .lease: "another instance has taken the lease"
        case .server: "the database refused a statement"
        case .other: "the session ended"
        }
    }
}

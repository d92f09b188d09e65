package import Postgres
package import Store

/// What stands in the way of the work, told apart by what is to be done about it.
package enum Trouble: String, CaseIterable, Sendable {
    /// Two transactions got into each other's way: 40001, 40P01, 55P03.
    case conflict
    /// The connection ended: server stopped, session terminated, network gone.
    case connectionLost = "connection_lost"
    /// No connection was made.
    case unreachable
    /// The server is there and takes no sessions yet: 57P03.
    case startingUp = "starting_up"
    /// 53300, of the server, the role or the database.
    case tooManyConnections = "too_many_connections"
    /// 53100.
    case diskFull = "disk_full"
    /// 53200, of the server.
    case outOfMemory = "out_of_memory"
    /// Another limit of the server: 53xxx, 54xxx, 58xxx.
    case serverLimit = "server_limit"
    /// A standby, or a server that is set to read only: 25006.
    case readOnly = "read_only"
    /// A statement or session was ended from outside or by a timeout: 57014, 25P03, 57P05.
    case ended
    /// The server does not let us in: 28xxx, 3D000.
    case refused
    /// A right is missing: 42501.
    case rightMissing = "right_missing"
    /// The schema is not this program's: 42xxx, 3F000.
    case schema
    /// No rule set is active, or it does not compile.
    case ruleSet = "rule_set"
    /// Another instance has the lease: 55006 from the write door.
    case leaseTaken = "lease_taken"
    /// The listening connection heard nothing of our own rings.
    case silentDoorbell = "silent_doorbell"
    /// The server takes writes, and was left behind by a promotion.
    case leftBehind = "left_behind"
    /// Anything else: what is in memory is not trusted after it.
    case unexpected

    /// What to do about it.
    package enum Remedy: Sendable, Equatable {
        /// The same again, a moment later.
        case retryNow
        /// Connect again, later and later; what is in memory stays good.
        case retryLater
        /// Connect again, and load everything.
        case reload
        /// Follow the changes without writing.
        case standBy
        /// Before READY end with the reason, since only people can mend it; later retry, and say so.
        case giveUpBeforeReady
    }

    package var remedy: Remedy {
        switch self {
        case .conflict: .retryNow
        case .connectionLost, .unreachable, .startingUp, .tooManyConnections, .diskFull, .outOfMemory, .serverLimit, .readOnly, .ended,
            .refused, .rightMissing, .silentDoorbell, .leftBehind:
            .retryLater
        case .schema, .ruleSet: .giveUpBeforeReady
        case .leaseTaken: .standBy
        case .unexpected: .reload
        }
    }

    /// Whether no session was to be had: the server, or what is on the way to it, says so of every connection of this instance alike.
    package var isOfConnecting: Bool {
        switch self {
        case .unreachable, .startingUp, .tooManyConnections, .refused, .leftBehind: true
        case .conflict, .connectionLost, .diskFull, .outOfMemory, .serverLimit, .readOnly, .ended, .rightMissing, .schema, .ruleSet,
            .leaseTaken, .silentDoorbell, .unexpected:
            false
        }
    }

    /// For the status line. Any local user can read it.
    package var status: String {
        switch self {
        case .conflict: "waiting: locks of others are in the way"
        case .connectionLost: "reconnecting: the connection was lost"
        case .unreachable: "reconnecting: the database is not to be reached"
        case .startingUp: "reconnecting: the database is starting or stopping"
        case .tooManyConnections: "waiting: the server has no connection left for the daemon"
        case .diskFull: "waiting: the server's disk is full"
        case .outOfMemory: "waiting: the server has no memory left"
        case .serverLimit: "waiting: the server is at a limit"
        case .readOnly: "waiting: the server takes no writes"
        case .ended: "reconnecting: a statement or session was ended from outside or by a timeout"
        case .refused: "waiting: the server refuses the login"
        case .rightMissing: "waiting: the daemon lacks a right"
        case .schema: "waiting: the schema is not this program's"
        case .ruleSet: "waiting: no usable rule set is active"
        case .leaseTaken: "standing by"
        case .silentDoorbell: "reconnecting: notifications do not arrive"
        case .leftBehind: "waiting: the server is a former primary"
        case .unexpected: "reconnecting: an unexpected error"
        }
    }

    /// Pure.
    package init(_ error: any Error) {
        switch error {
        case let error as StoreError: self.init(error.kind)
        case let error as PostgresError: self.init(error.kind, error.sqlState)
        case is SilentDoorbell: self = .silentDoorbell
        case is ServerLeftBehind: self = .leftBehind
        case is NoAnswer: self = .connectionLost
        default: self = .unexpected
        }
    }

    package init(_ kind: StoreError.Kind) {
        switch kind {
        case .schema: self = .schema
        case .ruleSet: self = .ruleSet
        case .privilege: self = .rightMissing
        case .lease: self = .leaseTaken
        case .notFound: self = .unexpected
        }
    }

    /// The state tells more than the kind: a server says why before it hangs up. While connecting it says so in words only.
    package init(_ kind: PostgresError.Kind, _ state: SQLState?) {
        if let state {
            self.init(state, endedConnection: kind == .connectionLost)
            return
        }
        switch kind {
        case .connectionLost: self = .connectionLost
        case .connectionFailed, .timeout: self = .unreachable
        case .invalidTarget, .server, .decoding, .encoding, .usage: self = .unexpected
        }
    }

    private init(_ state: SQLState, endedConnection: Bool) {
        switch state {
        case .serializationFailure, .deadlockDetected, .lockNotAvailable: self = .conflict
        case .cannotConnectNow: self = .startingUp
        case .connectionException, .adminShutdown, .crashShutdown: self = .connectionLost
        case .tooManyConnections: self = .tooManyConnections
        case .diskFull: self = .diskFull
        case .outOfMemory: self = .outOfMemory
        case .insufficientResources, .programLimitExceeded, .systemError: self = .serverLimit
        case .readOnlySQLTransaction: self = .readOnly
        case .queryCanceled, .idleInTransactionSessionTimeout, .idleSessionTimeout: self = .ended
        case .insufficientPrivilege: self = .rightMissing
        case SQLState(rawValue: "28"), .invalidCatalogName: self = .refused
        case .syntaxErrorOrAccessRuleViolation, .invalidSchemaName: self = .schema
        // Another right of ours does not raise it: only `placement.write_batch` does, of the fence.
        case .objectInUse: self = .leaseTaken
        default: self = endedConnection ? .connectionLost : .unexpected
        }
    }
}

/// A probe of the doorbell did not come back.
struct SilentDoorbell: Error, CustomStringConvertible {
    var description: String { "a ring of our own was not heard within \(DoorbellEcho.patience)" }
}

/// The server did not answer in time.
struct NoAnswer: Error, CustomStringConvertible {
    var description: String { "the server did not answer in time" }
}

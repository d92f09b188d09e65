/// The calls of libpq that the machines decide about, none of which blocks.
///
/// The real one is ``LibPQWire``; the tests play their own from a script. A wire is used by one task at a time.
protocol Wire: AnyObject {
    associatedtype Reply: WireReply

    /// Notifications that arrived and were not taken yet.
    var backlog: NotificationBacklog { get set }

    /// Whether the connection is lost. libpq: `PQstatus` is `CONNECTION_BAD`.
    var isBroken: Bool { get }
    /// libpq: `PQtransactionStatus`.
    var transactionState: TransactionState { get }
    /// Whether ``nextReply()`` would block. libpq: `PQisBusy`.
    var isBusy: Bool { get }
    /// Whether input waits inside the TLS library, for which the socket never becomes readable.
    var hasBufferedInput: Bool { get }

    /// Queues one message or says why not. libpq: `PQsend…`, `PQpipelineSync`, `PQputCopyEnd`.
    func send(_ request: Request) -> SendOutcome
    /// Queues bytes of a COPY. libpq: `PQputCopyData`.
    func putCopy(_ bytes: borrowing [UInt8]) -> SendOutcome
    /// Sends what is queued, as far as the socket takes it. libpq: `PQflush`.
    func flush() -> FlushOutcome
    /// Reads what the socket has; false when the connection is lost. libpq: `PQconsumeInput`.
    func consumeInput() -> Bool
    /// The next result, nil at the end of a command. Call only when not busy. libpq: `PQgetResult`.
    func nextReply() -> Reply?
    /// libpq: `PQnotifies`.
    func nextNotification() -> Notification?
    /// The next message of a COPY to the client. libpq: `PQgetCopyData`, without waiting.
    func nextCopyData() -> CopyData
}

extension Wire {
    /// Reads from the socket and keeps the notifications that came along: they may arrive in the middle of anything.
    func readInput() -> Bool {
        let isAlive = consumeInput()
        keepNotifications()
        return isAlive
    }

    func keepNotifications() {
        while let notification = nextNotification() { backlog.append(notification) }
    }
}

/// One result of libpq, as far as the machines care.
protocol WireReply {
    var status: ReplyStatus { get }
}

enum ReplyStatus: Sendable, Equatable {
    /// A command that returns no rows.
    case command
    case rows
    /// An empty query string.
    case nothing
    case copyIn, copyOut, copyBoth
    /// The end of a pipeline: everything before it is answered.
    case synchronized
    /// Skipped, because an earlier command of the pipeline failed.
    case aborted
    case error
}

enum TransactionState: Sendable, Equatable {
    case idle, active, inTransaction, inFailedTransaction, unknown
}

enum SendOutcome: Sendable, Equatable {
    case sent
    /// No room: flush, wait until the socket takes more, and try again.
    case full
    /// Refused by libpq: the connection is lost or in a state that does not allow this.
    case failed
}

enum FlushOutcome: Sendable, Equatable { case done, pending, failed }

/// One message to the server.
enum Request: Sendable {
    /// Simple protocol: any number of statements.
    case script(String)
    case prepare(name: String, sql: String, types: [UInt32])
    /// Runs a prepared statement; binary both ways.
    case execute(name: String, Parameters)
    /// Parses and runs without keeping anything; binary both ways.
    case executeOnce(sql: String, Parameters)
    /// Ends a pipeline.
    case synchronize
    /// Ends a COPY to the server, with this text as its error if there is one.
    case endCopy(failure: String?)
}

/// What a machine wants next.
enum Progress<Outcome> {
    /// Wait until the socket is ready for one of these, then advance.
    case wait(Readiness)
    /// Ask the server to cancel what runs, then advance: the rest is still to be read.
    case cancel
    case finished(Outcome)
}

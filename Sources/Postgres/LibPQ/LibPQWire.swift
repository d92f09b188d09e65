import CLibPQ
import Glibc
import Logging

/// The real ``Wire``: owns one `PGconn`, in non-blocking mode once connected, and finishes it in exactly one place.
///
/// Not `Sendable`: libpq allows one thread at a time in a connection.
@safe
final class LibPQWire: Wire {
    private let handle: OpaquePointer
    /// What libpq hands to the notice receiver; lives as long as the connection.
    let notices: NoticeSink
    var backlog = NotificationBacklog()

    /// Takes over a connection that `PQconnectStartParams` has begun.
    init(taking handle: OpaquePointer, logger: Logger) {
        unsafe self.handle = handle
        notices = NoticeSink(logger: logger)
        // At once: libpq's own receiver prints to standard error.
        unsafe notices.receive(from: handle)
    }

    deinit {
        // Unregistered first: the number of a closed descriptor is given to the next one opened.
        SocketWaiter.shared.forget(socket)
        unsafe PQfinish(handle)
    }

    // MARK: what it is

    /// -1 when there is none. Changes while connecting, and when the connection breaks. The corresponding libpq function is `PQsocket`.
    var socket: Int32 { unsafe PQsocket(handle) }
    var isBroken: Bool { unsafe PQstatus(handle) == CONNECTION_BAD }
    var serverVersion: Int { Int(unsafe PQserverVersion(handle)) }
    var processID: Int32 { unsafe PQbackendPID(handle) }
    /// libpq's own last words: about a lost connection or a refused call, not what a server said of a statement.
    var errorMessage: String { unsafe LibPQText.line(PQerrorMessage(handle)) }

    func parameterStatus(_ name: String) -> String? { unsafe LibPQText.optional(PQparameterStatus(handle, name)) }

    /// What cancels a statement of this connection from another thread. The corresponding libpq function is `PQgetCancel`.
    func cancelHandle() -> CancelHandle? {
        guard let cancel = unsafe PQgetCancel(handle) else { return nil }
        return unsafe CancelHandle(taking: cancel)
    }

    // MARK: connecting, on a helper thread

    /// What libpq made of target, environment and service file; nil when empty. The corresponding libpq function is `PQconninfo`.
    func resolvedOption(_ keyword: String) -> String? {
        guard let options = unsafe PQconninfo(handle) else { return nil }
        defer { unsafe PQconninfoFree(options) }
        return unsafe ConninfoOptions.values(options).first { $0.keyword == keyword && !$0.value.isEmpty }?.value
    }

    /// The corresponding libpq function is `PQconnectPoll`. Reads files, and may open another socket.
    func pollConnecting() -> ConnectingState {
        switch unsafe PQconnectPoll(handle) {
        case PGRES_POLLING_OK: .connected
        case PGRES_POLLING_READING: .waiting(.read)
        case PGRES_POLLING_WRITING: .waiting(.write)
        default: .failed
        }
    }

    enum ConnectingState { case waiting(Readiness), connected, failed }

    /// After this no call blocks. False when libpq refuses. The corresponding libpq function is `PQsetnonblocking`.
    func becomeNonblocking() -> Bool { unsafe PQsetnonblocking(handle, 1) == 0 }

    // MARK: Wire

    var transactionState: TransactionState {
        switch unsafe PQtransactionStatus(handle) {
        case PQTRANS_IDLE: .idle
        case PQTRANS_ACTIVE: .active
        case PQTRANS_INTRANS: .inTransaction
        case PQTRANS_INERROR: .inFailedTransaction
        default: .unknown
        }
    }

    var isBusy: Bool { unsafe PQisBusy(handle) == 1 }
    var hasBufferedInput: Bool { unsafe clibpq_tls_pending(handle) > 0 }
    func consumeInput() -> Bool { unsafe PQconsumeInput(handle) == 1 }

    func flush() -> FlushOutcome {
        switch unsafe PQflush(handle) {
        case 0: .done
        case 1: .pending
        default: .failed
        }
    }

    func send(_ request: Request) -> SendOutcome {
        switch request {
        case .script(let sql):
            unsafe outcome(PQsendQuery(handle, sql))
        case .prepare(let name, let sql, let types):
            unsafe outcome(PQsendPrepare(handle, name, sql, Int32(types.count), types))
        case .execute(let name, let parameters):
            unsafe outcome(
                parameters.withPointers { count, _, values, lengths, formats in
                    unsafe PQsendQueryPrepared(handle, name, count, values, lengths, formats, 1)
                })
        case .executeOnce(let sql, let parameters):
            unsafe outcome(
                parameters.withPointers { count, types, values, lengths, formats in
                    unsafe PQsendQueryParams(handle, sql, count, types, values, lengths, formats, 1)
                })
        case .synchronize:
            unsafe outcome(PQpipelineSync(handle))
        case .endCopy(let failure):
            copyOutcome(unsafe PQputCopyEnd(handle, failure))
        }
    }

    func putCopy(_ bytes: borrowing [UInt8]) -> SendOutcome {
        copyOutcome(
            unsafe bytes.withUnsafeBytes { bytes in
                unsafe PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
            })
    }

    func nextReply() -> LibPQResult? {
        guard let result = unsafe PQgetResult(handle) else { return nil }
        return unsafe LibPQResult(taking: result)
    }

    func nextNotification() -> Notification? {
        guard let notify = unsafe PQnotifies(handle) else { return nil }
        defer { unsafe PQfreemem(notify) }
        return unsafe Notification(
            channel: LibPQText.text(notify.pointee.relname), payload: LibPQText.text(notify.pointee.extra),
            processID: notify.pointee.be_pid)
    }

    func nextCopyData() -> CopyData {
        var start: UnsafeMutablePointer<CChar>?
        let count = unsafe PQgetCopyData(handle, &start, 1)
        if count > 0, let start = unsafe start { return unsafe .message(CopyBuffer(taking: start, count: Int(count))) }
        return count == 0 ? .notYet : .over
    }

    // MARK: pipeline mode

    /// The corresponding libpq function is `PQenterPipelineMode`.
    func enterPipelineMode() -> Bool { unsafe PQenterPipelineMode(handle) == 1 }
    /// False when something is still unanswered. The corresponding libpq function is `PQexitPipelineMode`.
    func exitPipelineMode() -> Bool { unsafe PQexitPipelineMode(handle) == 1 }

    private func outcome(_ code: Int32) -> SendOutcome { code == 1 ? .sent : .failed }

    private func copyOutcome(_ code: Int32) -> SendOutcome {
        switch code {
        case 1: .sent
        case 0: .full
        default: .failed
        }
    }
}

/// Decides how one chunk of a COPY reaches the server.
///
/// The chunk counts as written when the socket has taken it all: that is the back-pressure, since libpq would buffer without limit.
struct CopyInMachine<W: Wire>: ~Copyable {
    enum Outcome: Equatable {
        case written
        /// The connection is lost or the COPY is over; ending the COPY says why.
        case refused
    }

    private var isQueued = false

    mutating func advance(_ wire: W, ready: Readiness, chunk: borrowing [UInt8]) -> Progress<Outcome> {
        // Notices, notifications or an error: the server may stop reading until we take them.
        if ready.contains(.read) && !wire.readInput() { return .finished(.refused) }
        if !isQueued {
            switch wire.putCopy(chunk) {
            case .sent: isQueued = true
            case .full: return .wait([.read, .write])
            case .failed: return .finished(.refused)
            }
        }
        switch wire.flush() {
        case .done: return .finished(.written)
        case .pending: return .wait([.read, .write])
        case .failed: return .finished(.refused)
        }
    }
}

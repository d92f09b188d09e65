/// Decides how one request is sent and its replies are read, until libpq says that the command is over.
///
/// Knows no socket and no clock. Call ``advance(_:ready:)`` first with nothing ready, then with what the wait returned.
struct ExchangeMachine<W: Wire>: ~Copyable {
    enum Outcome {
        /// The command is over. The first error if there was one, else the last reply; nil when the connection broke without a word.
        case over(W.Reply?)
        /// The server began a COPY; the machines of COPY go on from here.
        case copy(ReplyStatus)
    }

    private enum Phase {
        /// Nothing is queued yet. Next: sending, receiving.
        case start(Request)
        /// Queued, not all of it sent. The server may be waiting for us to read before it reads on. Next: receiving.
        case sending
        /// All is sent, or the connection broke and libpq will say so. Next: finished.
        case receiving
        case finished
    }

    private var phase: Phase
    private var reply: W.Reply?

    init(_ request: Request) { phase = .start(request) }

    /// Only reads: for what an earlier machine has sent.
    init() { phase = .receiving }

    mutating func advance(_ wire: W, ready: Readiness) -> Progress<Outcome> {
        // A lost connection shows in what libpq returns next, so it needs no branch of its own here.
        if ready.contains(.read) { _ = wire.readInput() }
        while true {
            switch phase {
            case .start(let request):
                switch wire.send(request) {
                case .sent: phase = .sending
                case .full: return .wait([.read, .write])
                case .failed: phase = .receiving
                }
            case .sending:
                switch wire.flush() {
                case .done, .failed: phase = .receiving
                case .pending: return .wait([.read, .write])
                }
            case .receiving:
                return receive(wire)
            case .finished:
                preconditionFailure("an exchange was advanced after its end")
            }
        }
    }

    private mutating func receive(_ wire: W) -> Progress<Outcome> {
        while true {
            // On a broken connection libpq does not wait: it hands out the error.
            if wire.isBusy && !wire.isBroken {
                guard wire.hasBufferedInput else { return .wait(.read) }
                _ = wire.readInput()
                continue
            }
            guard let next = wire.nextReply() else { return finish(wire, .over(reply)) }
            switch next.status {
            case .copyIn, .copyOut, .copyBoth: return finish(wire, .copy(next.status))
            case .command, .rows, .nothing, .synchronized, .aborted, .error:
                // A later statement of a script does not hide the error of an earlier one.
                if reply?.status != .error { reply = next }
            }
        }
    }

    private mutating func finish(_ wire: W, _ outcome: Outcome) -> Progress<Outcome> {
        // The last bytes read may have held a result and then notifications, which libpq had not looked at before.
        wire.keepNotifications()
        phase = .finished
        return .finished(outcome)
    }
}

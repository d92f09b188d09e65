/// Decides how a pipeline is sent and read: all requests without waiting for replies, one synchronisation at the end.
///
/// Replies are read while requests are still being sent; otherwise server and client could each wait for the other to read.
struct PipelineMachine<W: Wire>: ~Copyable {
    enum Outcome {
        /// One reply per request, in order, without that of the synchronisation.
        case over([W.Reply])
        /// The connection broke. What was answered before it did.
        case lost([W.Reply])
        /// libpq and we disagree on what has been answered: the connection must be closed, or later replies are taken for others.
        case outOfStep
    }

    private let requests: [Request]
    private var sent = 0
    /// Requests given to libpq since it had sent everything.
    private var buffered = 0
    /// So many requests go together: each one sent by itself would wake the server.
    private static var together: Int { 16 }
    private var replies: [W.Reply] = []
    /// The first reply of the command that is being answered.
    private var current: W.Reply?
    private var isSynchronized = false

    /// - Parameter requests: What to send before the synchronisation, which is added here.
    init(_ requests: [Request]) { self.requests = requests + [.synchronize] }

    mutating func advance(_ wire: W, ready: Readiness) -> Progress<Outcome> {
        if ready.contains(.read) { _ = wire.readInput() }
        let isSent = send(wire)
        while !isSynchronized {
            if wire.isBusy && !wire.isBroken {
                guard wire.hasBufferedInput else { break }
                _ = wire.readInput()
                continue
            }
            guard let reply = wire.nextReply() else {
                // On a broken connection libpq may make up more replies than were asked for, but not without end.
                if endCommand() && replies.count <= requests.count { continue }
                if wire.isBroken { return finish(wire, .lost(replies)) }
                // libpq has nothing more to say. Without that check a server that died between two replies would be waited for for ever.
                if isSent && wire.transactionState != .active { return finish(wire, .outOfStep) }
                break
            }
            guard take(reply) else { return finish(wire, .outOfStep) }
        }
        guard isSynchronized else { return .wait(isSent ? .read : [.read, .write]) }
        return finish(wire, replies.count == requests.count - 1 ? .over(replies) : .outOfStep)
    }

    /// Sends as much as the socket takes. Returns whether all is sent (or cannot be).
    private mutating func send(_ wire: W) -> Bool {
        while true {
            // Flushed now and then: libpq's buffer would grow with the pipeline.
            if buffered == 0 || buffered >= Self.together || sent == requests.count {
                switch wire.flush() {
                case .pending: return false
                case .failed: return true
                case .done: buffered = 0
                }
            }
            guard sent < requests.count else { return true }
            switch wire.send(requests[sent]) {
            case .sent:
                sent += 1
                buffered += 1
            case .full:
                buffered = Self.together
                return false
            case .failed: return true
            }
        }
    }

    /// Takes one reply; false when it cannot be the answer to what was sent.
    private mutating func take(_ reply: W.Reply) -> Bool {
        switch reply.status {
        case .synchronized:
            // Only after the last command has ended, and after as many as were sent.
            guard current == nil else { return false }
            isSynchronized = true
            return true
        case .copyIn, .copyOut, .copyBoth:
            return false
        case .command, .rows, .nothing, .aborted, .error:
            current = current ?? reply
            return true
        }
    }

    /// The end of one command's replies; false when none was being answered.
    private mutating func endCommand() -> Bool {
        guard let reply = current else { return false }
        replies.append(reply)
        current = nil
        return true
    }

    private func finish(_ wire: W, _ outcome: Outcome) -> Progress<Outcome> {
        wire.keepNotifications()
        return .finished(outcome)
    }
}

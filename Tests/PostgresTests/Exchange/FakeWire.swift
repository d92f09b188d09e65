import Testing

@testable import Postgres

/// Plays libpq and the server from a script, and notes what the machine asked of it.
///
/// What would block or hang in libpq is an issue here: taking a reply while busy, or going on after the end.
final class FakeWire: Wire {
    /// What a packet brings.
    enum Event: Equatable {
        case reply(ReplyStatus)
        /// The null after the replies of a command.
        case end
        case notification(String)
        case copyMessage([UInt8])
        case copyEnd
        /// The server closes the connection.
        case loss
    }

    struct Reply: WireReply, Equatable {
        let status: ReplyStatus
        /// Which of the replies it was, from 0.
        let index: Int
    }

    var backlog = NotificationBacklog()
    private(set) var isBroken = false
    /// The calls that matter, in order. Questions without an effect are not noted.
    private(set) var log: [String] = []

    /// Not read yet; one is read per `consumeInput`.
    private var packets: [[Event]]
    /// Read from the socket and not taken.
    private var input: [Event] = []
    private var arrived: [Notification] = []
    private var replies = 0
    var sendOutcomes: [SendOutcome] = []
    var flushOutcomes: [FlushOutcome] = []
    var copyOutcomes: [SendOutcome] = []
    /// The server writes and does not read: nothing can be flushed while this many packets are unread.
    var isBlockedUntilRead = 0
    /// Packets that arrive in the TLS library and not on the socket, from the front.
    var packetsInTLS = 0
    var transactionState = TransactionState.active

    init(_ packets: [Event]...) { self.packets = packets }
    init(packets: [[Event]]) { self.packets = packets }

    /// Whether the socket is readable.
    var hasUnread: Bool { !packets.isEmpty && packetsInTLS == 0 }
    var hasBufferedInput: Bool { packetsInTLS > 0 && !packets.isEmpty }

    /// As libpq does whenever it is asked something: notifications go aside, up to the first thing that somebody must take.
    private func parse() {
        while case .notification(let channel) = input.first {
            input.removeFirst()
            arrived.append(Notification(channel: channel, payload: "", processID: 1))
        }
    }

    var isBusy: Bool {
        parse()
        return switch input.first {
        case nil, .notification, .copyMessage, .copyEnd, .loss: true
        case .reply, .end: false
        }
    }

    func send(_ request: Request) -> SendOutcome {
        let outcome = sendOutcomes.isEmpty ? .sent : sendOutcomes.removeFirst()
        let name =
            switch request {
            case .script(let sql): sql
            case .prepare(let name, _, _): "prepare \(name)"
            case .execute(let name, _): "execute \(name)"
            case .executeOnce(let sql, _): sql
            case .synchronize: "sync"
            case .endCopy(let failure): "end copy" + (failure.map { ": \($0)" } ?? "")
            }
        log.append(outcome == .sent ? "send \(name)" : "\(outcome) \(name)")
        return outcome
    }

    func putCopy(_ bytes: borrowing [UInt8]) -> SendOutcome {
        let outcome = copyOutcomes.isEmpty ? .sent : copyOutcomes.removeFirst()
        log.append("copy \(bytes.count): \(outcome)")
        return outcome
    }

    func flush() -> FlushOutcome {
        if packets.count > 0 && isBlockedUntilRead > 0 { return note(.pending) }
        return note(flushOutcomes.isEmpty ? .done : flushOutcomes.removeFirst())
    }

    private func note(_ outcome: FlushOutcome) -> FlushOutcome {
        log.append("flush \(outcome)")
        return outcome
    }

    func consumeInput() -> Bool {
        log.append("read")
        guard !isBroken else { return false }
        guard !packets.isEmpty else { return true }
        input += packets.removeFirst()
        packetsInTLS = max(0, packetsInTLS - 1)
        isBlockedUntilRead = max(0, isBlockedUntilRead - 1)
        if let loss = input.firstIndex(of: .loss) {
            // libpq hands out what came before, then an error of its own.
            input.removeSubrange(loss...)
            input += [.reply(.error), .end]
            isBroken = true
            return false
        }
        return true
    }

    func nextReply() -> Reply? {
        if isBusy && !isBroken { Issue.record("a reply was asked for while none was there: libpq would block") }
        switch input.first {
        case .reply(let status):
            input.removeFirst()
            replies += 1
            log.append("reply \(status)")
            return Reply(status: status, index: replies - 1)
        case .end:
            input.removeFirst()
            log.append("end")
            return nil
        case nil, .notification, .copyMessage, .copyEnd, .loss:
            log.append("nothing")
            return nil
        }
    }

    func nextNotification() -> Notification? {
        parse()
        return arrived.isEmpty ? nil : arrived.removeFirst()
    }

    func nextCopyData() -> CopyData {
        parse()
        switch input.first {
        case .copyMessage(let bytes):
            input.removeFirst()
            return .message(.copying(bytes))
        case .copyEnd:
            input.removeFirst()
            return .over
        case nil, .notification, .loss:
            return isBroken ? .over : .notYet
        case .reply, .end:
            return .over
        }
    }
}

extension CopyBuffer {
    /// In memory of its own, as libpq's is.
    static func copying(_ bytes: [UInt8]) -> CopyBuffer {
        let memory = UnsafeMutablePointer<CChar>.allocate(capacity: max(1, bytes.count))
        for (index, byte) in bytes.enumerated() { memory[index] = CChar(bitPattern: byte) }
        return CopyBuffer(taking: memory, count: bytes.count)
    }
}

extension Progress {
    /// What is waited for, if that is what comes next.
    var want: Readiness? {
        if case .wait(let want) = self { want } else { nil }
    }

    var outcome: Outcome? {
        if case .finished(let outcome) = self { outcome } else { nil }
    }
}

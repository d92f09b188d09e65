import Store
import Synchronization

/// The ``EchoMachine`` of an instance, between the listener and the heartbeat.
final class DoorbellEcho: Sendable {
    /// In which time a probe must come back.
    static let patience = Duration.seconds(5)

    /// Random, so that nobody rings there but this process.
    let channel: String
    private let machine = Mutex(EchoMachine())
    private let sent = Mutex((number: UInt64(0), at: ContinuousClock.now))
    /// Of the listening connection there is now: a stream ends for good with the task that waits on it.
    private let complaint = Mutex<AsyncStream<Void>.Continuation?>(nil)

    init(using random: inout some RandomNumberGenerator) {
        channel = "encaminha_probe_" + String(UInt64.random(in: .min ... .max, using: &random), radix: 16)
    }

    // MARK: for the listener

    /// For each new connection: ends, or yields, when a probe has not come back.
    func complaints() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        complaint.withLock { $0 = continuation }
        return stream
    }

    func listening() { machine.withLock { $0.listening() } }
    func lost() { machine.withLock { $0.lost() } }

    /// - Returns: How long the probe was on its way, if it was ours and waited for.
    func heard(_ payload: String) -> Duration? {
        switch machine.withLock({ $0.heard(payload) }) {
        case .none: nil
        case .report: ContinuousClock.now - sent.withLock { $0.at }
        }
    }

    // MARK: for the heartbeat

    func probe() -> DoorbellProbe? {
        guard let number = machine.withLock({ $0.probe() }) else { return nil }
        sent.withLock { $0 = (number, .now) }
        return DoorbellProbe(channel: channel, number: number)
    }

    func unsent(_ number: UInt64) { machine.withLock { $0.unsent(number) } }

    /// Gives the listening connection up when a probe has been on its way for too long.
    func expire() {
        let (number, at) = sent.withLock { $0 }
        guard ContinuousClock.now - at >= Self.patience else { return }
        switch machine.withLock({ $0.deadline(of: number) }) {
        case .none: break
        case .reconnect: complaint.withLock { $0 }?.yield()
        }
    }
}

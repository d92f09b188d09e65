import DatabaseTesting
import Testing

@testable import Postgres

/// However the network cuts the bytes and whoever is slow, the machines come to the same end and never hang.
@Suite("Machines under any interleaving")
struct InterleavingTests {
    private func packets(_ events: [FakeWire.Event], _ generator: inout SeededGenerator) -> [[FakeWire.Event]] {
        var packets: [[FakeWire.Event]] = [[]]
        for event in events {
            if Bool.random(using: &generator) { packets.append([]) }
            if Int.random(in: 0..<4, using: &generator) == 0 { packets[packets.count - 1].append(.notification("n")) }
            packets[packets.count - 1].append(event)
        }
        return packets
    }

    private func wire(_ events: [FakeWire.Event], _ generator: inout SeededGenerator) -> FakeWire {
        let wire = FakeWire(packets: packets(events, &generator))
        wire.flushOutcomes = (0..<Int.random(in: 0..<6, using: &generator)).map { _ in Bool.random(using: &generator) ? .pending : .done }
        wire.packetsInTLS = Bool.random(using: &generator) ? Int.random(in: 0..<4, using: &generator) : 0
        return wire
    }

    /// Plays the driver. Nil when the machine waits for what never comes.
    private func drive<Outcome>(
        _ wire: FakeWire, _ generator: inout SeededGenerator, _ advance: (Readiness) -> Progress<Outcome>
    ) -> Outcome? {
        var ready: Readiness = []
        for _ in 0..<1_000 {
            switch advance(ready) {
            case .finished(let outcome): return outcome
            case .cancel: ready = []
            case .wait(let want):
                var possible: [Readiness] = []
                if want.contains(.read) && wire.hasUnread { possible.append(.read) }
                if want.contains(.write) { possible.append(.write) }
                if possible.count == 2 { possible.append([.read, .write]) }
                guard let next = possible.randomElement(using: &generator) else { return nil }
                ready = next
            }
        }
        return nil
    }

    @Test("an exchange", arguments: 0..<300)
    func exchange(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let wire = wire([.reply(.rows), .reply(.command), .end], &generator)
        var machine = ExchangeMachine<FakeWire>(.script("a; b"))
        guard case .over(let reply) = drive(wire, &generator, { machine.advance(wire, ready: $0) }) else {
            Issue.record("no end: \(wire.log)")
            return
        }
        #expect(reply?.index == 1)
    }

    @Test("a pipeline with an error in the middle", arguments: 0..<300)
    func pipeline(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let events: [FakeWire.Event] = [
            .reply(.rows), .end, .reply(.command), .end, .reply(.error), .end, .reply(.aborted), .end, .reply(.synchronized),
        ]
        let wire = wire(events, &generator)
        var machine = PipelineMachine<FakeWire>((1...4).map { .script("\($0)") })
        guard case .over(let replies) = drive(wire, &generator, { machine.advance(wire, ready: $0) }) else {
            Issue.record("no end: \(wire.log)")
            return
        }
        #expect(replies.map(\.status) == [.rows, .command, .error, .aborted])
    }

    @Test("a COPY to the client, and one that is lost", arguments: 0..<300)
    func copyOut(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let isLost = Bool.random(using: &generator)
        let messages = (0..<8).map { FakeWire.Event.copyMessage(Array(repeating: 0, count: $0)) }
        let wire = wire(messages + (isLost ? [.loss] : [.copyEnd, .reply(.command), .end]), &generator)
        var machine = CopyOutMachine<FakeWire>()
        var sizes: [Int] = []
        let outcome = drive(wire, &generator) { ready in
            machine.advance(wire, ready: ready) { buffer in
                sizes.append(buffer.bytes.count)
                return true
            }
        }
        guard case .over(let reply) = outcome else {
            Issue.record("no end: \(wire.log)")
            return
        }
        #expect(reply?.status == (isLost ? .error : .command))
        #expect(sizes == Array(0..<8))
    }
}

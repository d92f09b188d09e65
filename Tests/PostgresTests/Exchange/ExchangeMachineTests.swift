import Testing

@testable import Postgres

@Suite("One request and its replies")
struct ExchangeMachineTests {
    private func reply(_ outcome: ExchangeMachine<FakeWire>.Outcome?) -> FakeWire.Reply? {
        if case .over(let reply) = outcome { reply } else { nil }
    }

    @Test("is sent, waited for and read to its end")
    func plain() {
        let wire = FakeWire([.reply(.rows)], [.end])
        var machine = ExchangeMachine<FakeWire>(.script("select 1"))
        #expect(machine.advance(wire, ready: []).want == .read)
        #expect(machine.advance(wire, ready: .read).want == .read)
        let outcome = machine.advance(wire, ready: .read).outcome
        #expect(reply(outcome)?.status == .rows)
        #expect(wire.log == ["send select 1", "flush done", "read", "reply rows", "read", "end"])
    }

    @Test("reads while it sends, since the server may be waiting for that")
    func readsWhileSending() {
        let wire = FakeWire([.notification("a")], [.notification("b")], [.reply(.command), .end])
        wire.isBlockedUntilRead = 2
        var machine = ExchangeMachine<FakeWire>(.script("insert"))
        #expect(machine.advance(wire, ready: []).want == [.read, .write])
        #expect(machine.advance(wire, ready: .read).want == [.read, .write])
        #expect(machine.advance(wire, ready: .read).want == .read)
        #expect(reply(machine.advance(wire, ready: .read).outcome)?.status == .command)
        #expect(wire.backlog.count == 2)
        #expect(
            wire.log == [
                "send insert", "flush pending", "read", "flush pending", "read", "flush done", "read", "reply command", "end",
            ])
    }

    @Test("waits for room before it is queued")
    func full() {
        let wire = FakeWire([.reply(.command), .end])
        wire.sendOutcomes = [.full, .sent]
        var machine = ExchangeMachine<FakeWire>(.endCopy(failure: nil))
        #expect(machine.advance(wire, ready: []).want == [.read, .write])
        #expect(machine.advance(wire, ready: .write).want == .read)
        #expect(reply(machine.advance(wire, ready: .read).outcome)?.status == .command)
        #expect(wire.log == ["full end copy", "send end copy", "flush done", "read", "reply command", "end"])
    }

    @Test("keeps the first error of a script, and else the last reply")
    func severalReplies() {
        let failing = FakeWire([.reply(.rows), .reply(.error), .reply(.aborted), .end])
        var machine = ExchangeMachine<FakeWire>(.script("a; b; c"))
        _ = machine.advance(failing, ready: [])
        #expect(reply(machine.advance(failing, ready: .read).outcome) == .init(status: .error, index: 1))

        let succeeding = FakeWire([.reply(.rows), .reply(.nothing), .reply(.command), .end])
        machine = ExchangeMachine<FakeWire>(.script("a; ; b"))
        _ = machine.advance(succeeding, ready: [])
        #expect(reply(machine.advance(succeeding, ready: .read).outcome) == .init(status: .command, index: 2))
    }

    @Test("stops where a COPY begins")
    func copyBegins() throws {
        for status in [ReplyStatus.copyIn, .copyOut, .copyBoth] {
            let wire = FakeWire([.reply(status)])
            var machine = ExchangeMachine<FakeWire>(.script("copy"))
            _ = machine.advance(wire, ready: [])
            guard case .copy(let begun) = machine.advance(wire, ready: .read).outcome else {
                Issue.record("no COPY was begun")
                continue
            }
            #expect(begun == status)
        }
    }

    @Test("ends with libpq's error when the connection is lost, before, during and after sending", arguments: ["send", "flush", "read"])
    func loss(when: String) {
        let wire = FakeWire([.loss])
        if when == "send" { wire.sendOutcomes = [.failed] }
        if when == "flush" { wire.flushOutcomes = [.failed] }
        var machine = ExchangeMachine<FakeWire>(.script("select 1"))
        #expect(machine.advance(wire, ready: []).want == .read)
        #expect(reply(machine.advance(wire, ready: .read).outcome)?.status == .error)
        #expect(wire.isBroken)
    }

    @Test("what the server said before it went away is the reply, not that it went away")
    func farewell() {
        let wire = FakeWire([.reply(.error), .loss])
        var machine = ExchangeMachine<FakeWire>(.script("select 1"))
        _ = machine.advance(wire, ready: [])
        #expect(reply(machine.advance(wire, ready: .read).outcome) == .init(status: .error, index: 0))
    }

    @Test("looks into the TLS library before it waits for the socket")
    func bufferedInput() {
        let wire = FakeWire([.reply(.rows)], [.reply(.command)], [.end])
        wire.packetsInTLS = 3
        var machine = ExchangeMachine<FakeWire>(.script("select 1"))
        #expect(reply(machine.advance(wire, ready: []).outcome)?.status == .command)
    }

    @Test("keeps notifications that came between and after the replies")
    func notifications() {
        let wire = FakeWire([.notification("a"), .reply(.command), .end, .notification("b"), .notification("a")])
        var machine = ExchangeMachine<FakeWire>(.script("listen a"))
        _ = machine.advance(wire, ready: [])
        #expect(machine.advance(wire, ready: .read).outcome != nil)
        #expect(wire.backlog.popFirst()?.channel == "a")
        #expect(wire.backlog.popFirst()?.channel == "b")
        #expect(wire.backlog.isEmpty)
    }
}

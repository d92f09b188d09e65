import Testing

@testable import Postgres

@Suite("A pipeline")
struct PipelineMachineTests {
    private func machine(_ count: Int) -> PipelineMachine<FakeWire> { PipelineMachine((1...count).map { .script("\($0)") }) }

    private func replies(_ outcome: PipelineMachine<FakeWire>.Outcome?) -> [ReplyStatus]? {
        if case .over(let replies) = outcome { replies.map(\.status) } else { nil }
    }

    private func isOutOfStep(_ outcome: PipelineMachine<FakeWire>.Outcome?) -> Bool {
        if case .outOfStep = outcome { true } else { false }
    }

    @Test("is sent whole, then read: one reply per request")
    func plain() {
        let wire = FakeWire([.reply(.rows), .end, .reply(.command), .end, .reply(.synchronized)])
        var machine = machine(2)
        #expect(machine.advance(wire, ready: []).want == .read)
        #expect(replies(machine.advance(wire, ready: .read).outcome) == [.rows, .command])
        #expect(
            wire.log == [
                "flush done", "send 1", "send 2", "send sync", "flush done", "read", "flush done", "reply rows", "end", "reply command",
                "end", "reply synchronized",
            ])
    }

    @Test("sends a few requests together, and never very many")
    func together() {
        let wire = FakeWire()
        var machine = machine(40)
        #expect(machine.advance(wire, ready: []).want == .read)
        let groups = wire.log.split(separator: "flush done").map(\.count)
        #expect(groups == [16, 16, 9], "forty and the synchronisation")
    }

    @Test("reads replies while requests are still to be sent")
    func backPressure() {
        let wire = FakeWire([.reply(.rows), .end], [.reply(.rows), .end], [.reply(.rows), .end, .reply(.synchronized)])
        wire.flushOutcomes = [.done, .pending, .pending]
        var machine = machine(3)
        #expect(machine.advance(wire, ready: []).want == [.read, .write])
        #expect(machine.advance(wire, ready: .read).want == [.read, .write])
        #expect(machine.advance(wire, ready: .read).want == .read)
        #expect(replies(machine.advance(wire, ready: .read).outcome) == [.rows, .rows, .rows])
    }

    @Test("an error in the middle leaves the rest skipped, and each answered")
    func error() {
        let wire = FakeWire([.reply(.rows), .end, .reply(.error), .end, .reply(.aborted), .end, .reply(.synchronized)])
        var machine = machine(3)
        _ = machine.advance(wire, ready: [])
        #expect(replies(machine.advance(wire, ready: .read).outcome) == [.rows, .error, .aborted])
    }

    @Test("a null between two commands is not the end")
    func spuriousNull() {
        let wire = FakeWire([.reply(.rows), .end, .end], [.reply(.command), .end, .reply(.synchronized)])
        var machine = machine(2)
        _ = machine.advance(wire, ready: [])
        #expect(machine.advance(wire, ready: .read).want == .read)
        #expect(replies(machine.advance(wire, ready: .read).outcome) == [.rows, .command])
    }

    @Test("ends when the connection is lost between two replies")
    func loss() {
        let wire = FakeWire([.reply(.rows), .end], [.loss])
        var machine = machine(2)
        _ = machine.advance(wire, ready: [])
        #expect(machine.advance(wire, ready: .read).want == .read)
        guard case .lost(let replies) = machine.advance(wire, ready: .read).outcome else {
            Issue.record("the loss went unnoticed")
            return
        }
        #expect(replies.map(\.status) == [.rows, .error])
    }

    @Test("a synchronisation that comes early, late or in the middle of a command is out of step")
    func outOfStep() {
        for events: [FakeWire.Event] in [
            [.reply(.rows), .end, .reply(.synchronized)],
            [.reply(.rows), .reply(.synchronized)],
            [.reply(.rows), .end, .reply(.rows), .end, .reply(.rows), .end, .reply(.synchronized)],
            [.reply(.copyIn)],
        ] {
            let wire = FakeWire(events)
            var machine = machine(2)
            _ = machine.advance(wire, ready: [])
            #expect(isOutOfStep(machine.advance(wire, ready: .read).outcome))
        }
    }

    @Test("libpq gone idle with replies missing is out of step, not a wait without end")
    func idleTooEarly() {
        let wire = FakeWire([.reply(.rows), .end, .end])
        var machine = machine(2)
        _ = machine.advance(wire, ready: [])
        wire.transactionState = .idle
        #expect(isOutOfStep(machine.advance(wire, ready: .read).outcome))
    }
}

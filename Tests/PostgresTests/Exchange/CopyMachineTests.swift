import Testing

@testable import Postgres

@Suite("COPY, decided")
struct CopyMachineTests {
    @Test("a chunk counts as written when the socket has taken it")
    func backPressure() {
        let wire = FakeWire([.notification("a")])
        wire.copyOutcomes = [.full, .sent]
        wire.flushOutcomes = [.pending, .done]
        var machine = CopyInMachine<FakeWire>()
        #expect(machine.advance(wire, ready: [], chunk: [1, 2]).want == [.read, .write])
        #expect(machine.advance(wire, ready: .write, chunk: [1, 2]).want == [.read, .write])
        #expect(machine.advance(wire, ready: .read, chunk: [1, 2]).outcome == .written)
        // Queued once only.
        #expect(wire.log == ["copy 2: full", "copy 2: sent", "flush pending", "read", "flush done"])
        #expect(wire.backlog.count == 1)
    }

    @Test("a chunk is refused when the connection is lost or the COPY is over", arguments: ["copy", "flush", "read"])
    func refused(when: String) {
        let wire = FakeWire([.loss])
        wire.copyOutcomes = [when == "copy" ? .failed : .sent]
        wire.flushOutcomes = [when == "flush" ? .failed : .pending]
        var machine = CopyInMachine<FakeWire>()
        let first = machine.advance(wire, ready: [], chunk: [1])
        if when == "read" {
            #expect(first.want == [.read, .write])
            #expect(machine.advance(wire, ready: .read, chunk: [1]).outcome == .refused)
        } else {
            #expect(first.outcome == .refused)
        }
    }

    @Test("messages are passed on as they come, then the command's end is read")
    func copyOut() {
        let wire = FakeWire(
            [.copyMessage([1]), .copyMessage([2, 2])], [.notification("a")], [.copyMessage([3])], [.copyEnd], [.reply(.command), .end])
        var machine = CopyOutMachine<FakeWire>()
        var seen: [Int] = []
        func advance(_ ready: Readiness) -> Progress<ExchangeMachine<FakeWire>.Outcome> {
            machine.advance(wire, ready: ready) { buffer in
                seen.append(buffer.bytes.count)
                return true
            }
        }
        #expect(advance([]).want == .read)
        #expect(advance(.read).want == .read)
        #expect(seen == [1, 2])
        #expect(advance(.read).want == .read)
        #expect(advance(.read).want == .read)
        #expect(advance(.read).want == .read)
        guard case .over(let reply) = advance(.read).outcome else {
            Issue.record("the COPY did not end")
            return
        }
        #expect(reply?.status == .command)
        #expect(seen == [1, 2, 1])
        #expect(wire.backlog.count == 1)
    }

    @Test("a receiver that wants no more has the server stopped, and sees nothing of the rest")
    func givenUp() {
        let wire = FakeWire([.copyMessage([1]), .copyMessage([2])], [.copyMessage([3]), .copyEnd, .reply(.error), .end])
        var machine = CopyOutMachine<FakeWire>()
        var seen = 0
        func advance(_ ready: Readiness) -> Progress<ExchangeMachine<FakeWire>.Outcome> {
            machine.advance(wire, ready: ready) { _ in
                seen += 1
                return false
            }
        }
        #expect(advance([]).want == .read)
        guard case .cancel = advance(.read) else {
            Issue.record("the server was not asked to stop")
            return
        }
        #expect(advance([]).want == .read)
        #expect(advance(.read).outcome != nil)
        #expect(seen == 1)
    }

    @Test("a COPY ends with libpq's error when the connection is lost in the middle of it")
    func loss() {
        let wire = FakeWire([.copyMessage([1])], [.loss])
        var machine = CopyOutMachine<FakeWire>()
        #expect(machine.advance(wire, ready: []) { _ in true }.want == .read)
        #expect(machine.advance(wire, ready: .read) { _ in true }.want == .read)
        guard case .over(let reply) = machine.advance(wire, ready: .read, receive: { _ in true }).outcome else {
            Issue.record("the loss went unnoticed")
            return
        }
        #expect(reply?.status == .error)
    }
}

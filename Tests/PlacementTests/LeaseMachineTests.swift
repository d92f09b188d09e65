import Placement
import Store
import Testing

@Suite("The lease, in memory")
struct LeaseMachineTests {
    private let first = Lease(owner: "one", epoch: 1)
    private let second = Lease(owner: "one", epoch: 3)

    @Test("it is renewed from the taking on, and watched while another has it")
    func renewed() {
        var machine = LeaseMachine()
        #expect(machine.beat == .watch)
        machine.taken(first)
        #expect(machine.current == first)
        #expect(machine.beat == .renew(first))
        #expect(machine.renewed(first, isOurs: true) == .none)
        #expect(machine.beat == .renew(first))
    }

    @Test("a renewal that is refused ends it and tells the worker, once")
    func lost() {
        var machine = LeaseMachine()
        machine.taken(first)
        #expect(machine.renewed(first, isOurs: false) == .tellWorker)
        #expect(machine.current == nil)
        #expect(machine.renewed(first, isOurs: false) == .none)
        #expect(machine.beat == .watch)
    }

    @Test("an answer about an earlier lease says nothing about the present one")
    func late() {
        var machine = LeaseMachine()
        machine.taken(first)
        machine.ended(first)
        machine.taken(second)
        #expect(machine.renewed(first, isOurs: false) == .none)
        machine.ended(first)
        #expect(machine.current == second)
        #expect(machine.beat == .renew(second))
    }

    @Test("while the worker fails it is not prolonged, and is again once the worker gets through")
    func failing() {
        var machine = LeaseMachine()
        machine.taken(first)
        machine.failed()
        #expect(machine.current == first)
        #expect(machine.beat == .rest)
        machine.worked()
        #expect(machine.beat == .renew(first))
        machine.failed()
        #expect(machine.renewed(first, isOurs: false) == .tellWorker)
        machine.failed()
        machine.worked()
        #expect(machine.current == nil)
    }
}

@Suite("The probe of the doorbell")
struct EchoMachineTests {
    @Test("a probe is sent only while somebody listens, one at a time")
    func oneAtATime() {
        var machine = EchoMachine()
        #expect(machine.probe() == nil)
        machine.listening()
        #expect(machine.probe() == 1)
        #expect(machine.probe() == nil)
        #expect(machine.heard("1") == .report)
        #expect(machine.deadline(of: 1) == .none)
        #expect(machine.probe() == 2)
    }

    @Test("one that does not come back in time has the connection made again")
    func silence() {
        var machine = EchoMachine()
        machine.listening()
        #expect(machine.probe() == 1)
        #expect(machine.deadline(of: 1) == .reconnect)
        #expect(machine.deadline(of: 1) == .none)
        #expect(machine.probe() == nil)
        // The new connection is not blamed for the old one's probe.
        machine.listening()
        #expect(machine.deadline(of: 1) == .none)
        #expect(machine.probe() == 2)
    }

    @Test("what others ring on the channel counts for nothing")
    func strangers() {
        var machine = EchoMachine()
        machine.listening()
        #expect(machine.heard("1") == .none)
        #expect(machine.probe() == 1)
        #expect(machine.heard("2") == .none)
        #expect(machine.heard("") == .none)
        #expect(machine.deadline(of: 1) == .reconnect)
    }

    @Test("a probe that could not be sent is nobody's silence")
    func unsent() {
        var machine = EchoMachine()
        machine.listening()
        #expect(machine.probe() == 1)
        machine.unsent(1)
        #expect(machine.deadline(of: 1) == .none)
        #expect(machine.probe() == 2)
        machine.lost()
        #expect(machine.deadline(of: 2) == .none)
    }
}

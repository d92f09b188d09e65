import Placement
import Testing

@Suite("Scouting")
struct ScoutTests {
    @Test("while no session is to be had, whoever failed first tries for all of them")
    func oneForAll() {
        var machine = ScoutMachine()
        #expect(machine.failed(.listener) == .scout)
        #expect(machine.failed(.worker) == .follow)
        #expect(machine.failed(.heartbeat) == .follow)
        #expect(machine.failed(.listener) == .scout)
        #expect(machine.failed(.worker) == .follow)
    }

    @Test("when one got through, whoever fails next is the one")
    func another() {
        var machine = ScoutMachine()
        #expect(machine.failed(.listener) == .scout)
        machine.connected()
        #expect(machine.failed(.worker) == .scout)
        #expect(machine.failed(.listener) == .follow)
        machine.connected()
        machine.connected()
        #expect(machine.failed(.listener) == .scout)
    }
}

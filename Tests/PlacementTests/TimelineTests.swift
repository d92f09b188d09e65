import Placement
import Testing

@Suite("Timelines")
struct TimelineTests {
    @Test("after a promotion the former primary is left, whenever it comes back")
    func formerPrimary() {
        var machine = TimelineMachine()
        #expect(machine.connected(systemIdentifier: 7, timeline: 1) == .work)
        #expect(machine.connected(systemIdentifier: 7, timeline: 2) == .work)
        #expect(machine.connected(systemIdentifier: 7, timeline: 1) == .leave(seen: 2))
        #expect(machine.connected(systemIdentifier: 7, timeline: 2) == .work)
        #expect(machine.connected(systemIdentifier: 7, timeline: 5) == .work)
        #expect(machine.connected(systemIdentifier: 7, timeline: 2) == .leave(seen: 5))
    }

    @Test("another cluster has timelines of its own")
    func otherCluster() {
        var machine = TimelineMachine()
        #expect(machine.connected(systemIdentifier: 7, timeline: 9) == .work)
        #expect(machine.connected(systemIdentifier: 8, timeline: 1) == .work)
        #expect(machine.connected(systemIdentifier: 7, timeline: 8) == .leave(seen: 9))
    }
}

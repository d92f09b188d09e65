import Placement
import Testing

@Suite("The doorbell")
struct DoorbellTests {
    @Test("rings while nobody waits are kept and merged into one")
    func merges() async {
        let doorbell = Doorbell()
        var wakes = doorbell.wakes()
        for _ in 0..<100 { doorbell.ring(.notification) }
        doorbell.ring(.lease)
        #expect(await wakes.next() == [.notification, .lease])
        doorbell.ring(.poll)
        #expect(await wakes.next() == .poll)
    }

    @Test("a silenced bell ends the waiting, and what was rung before is still answered")
    func silenced() async {
        let doorbell = Doorbell()
        var wakes = doorbell.wakes()
        doorbell.ring(.notification)
        doorbell.silence()
        #expect(await wakes.next() == .notification)
        #expect(await wakes.next() == nil)
    }

    @Test("no ring of many threads is lost")
    func threads() async {
        let doorbell = Doorbell()
        var wakes = doorbell.wakes()
        await withDiscardingTaskGroup { group in
            for _ in 0..<8 { group.addTask { for _ in 0..<200 { doorbell.ring(.notification) } } }
            group.addTask { doorbell.ring(.poll) }
        }
        doorbell.ring(.lease)
        var seen: WakeReasons = []
        while seen != [.notification, .poll, .lease] {
            guard let reasons = await wakes.next() else { break }
            seen.formUnion(reasons)
        }
        #expect(seen == [.notification, .poll, .lease])
    }
}

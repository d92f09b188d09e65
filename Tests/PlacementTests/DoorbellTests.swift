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

@Suite("Reconnecting")
struct ReconnectionTests {
    @Test("the wait doubles up to half a minute, and begins again after a success")
    func doubles() {
        var reconnection = Reconnection()
        let waits = (0..<10).map { _ in reconnection.failed() }
        #expect(waits.prefix(4) == [.milliseconds(250), .milliseconds(500), .seconds(1), .seconds(2)])
        #expect(waits.allSatisfy { $0 <= .seconds(30) } && waits.last == .seconds(30))
        reconnection.succeeded()
        #expect(reconnection.failed() == .milliseconds(250))
        for _ in 0..<100 { _ = reconnection.failed() }
        #expect(reconnection.failed() == .seconds(30))
    }
}

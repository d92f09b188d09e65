import Testing

@testable import Postgres

@Suite("Notifications that wait")
struct NotificationBacklogTests {
    private func notification(_ channel: String, _ payload: String = "", from process: Int32 = 1) -> Notification {
        Notification(channel: channel, payload: payload, processID: process)
    }

    @Test("come out oldest first, equal ones once")
    func coalescing() {
        var backlog = NotificationBacklog()
        for (channel, payload) in [("a", "1"), ("b", "1"), ("a", "1"), ("a", "2")] { backlog.append(notification(channel, payload)) }
        backlog.append(notification("b", "1", from: 2))
        #expect(backlog.count == 3)
        #expect((0..<3).map { _ in backlog.popFirst()?.payload } == ["1", "1", "2"])
        #expect(backlog.popFirst() == nil)
    }

    @Test("are kept again once taken")
    func again() {
        var backlog = NotificationBacklog()
        for _ in 0..<3 {
            backlog.append(notification("a"))
            #expect(backlog.popFirst() == notification("a"))
            #expect(backlog.isEmpty)
        }
    }

    @Test("a bell rung a million times waits once")
    func bounded() {
        var backlog = NotificationBacklog()
        for _ in 0..<1_000_000 { backlog.append(notification("bell")) }
        #expect(backlog.count == 1)
    }

    @Test("different payloads without end cost no memory without end, and lose no channel")
    func flooded() {
        var backlog = NotificationBacklog()
        for number in 0..<100_000 { backlog.append(notification("bell", String(number))) }
        #expect(backlog.count == NotificationBacklog.limit)
        backlog.append(notification("probe", "7"))
        for _ in 0..<NotificationBacklog.limit { #expect(backlog.popFirst()?.channel == "bell") }
        #expect(backlog.popFirst() == notification("probe", "7"))
        backlog.append(notification("bell", "again"))
        #expect(backlog.popFirst()?.payload == "again")
    }

    @Test("a backlog that is never quite empty keeps its order and its size")
    func rolling() {
        var backlog = NotificationBacklog()
        backlog.append(notification("a", "0"))
        for number in 1..<10_000 {
            backlog.append(notification("a", String(number)))
            #expect(backlog.popFirst()?.payload == String(number - 1))
        }
        #expect(backlog.count == 1)
    }
}

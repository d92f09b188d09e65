/// One `NOTIFY` as it arrived.
package struct Notification: Sendable, Hashable {
    package let channel: String
    package let payload: String
    /// The server process of the session that notified.
    package let processID: Int32

    package init(channel: String, payload: String, processID: Int32) {
        self.channel = channel
        self.payload = payload
        self.processID = processID
    }
}

/// Notifications that arrived and were not read yet, oldest first.
///
/// Equal (channel, payload) pairs are kept once, as PostgreSQL itself does within a transaction: a notification says *that* something
/// happened, not how often. Past ``limit`` only one more per channel is kept, whatever its payload: anybody may send any number of
/// different ones, and memory has an end.
struct NotificationBacklog {
    /// How many different notifications are kept apart.
    static let limit = 1_024

    private struct Key: Hashable {
        let channel: String
        let payload: String
    }

    private var queue: [Notification] = []
    /// How many at the front of `queue` are taken.
    private var taken = 0
    private var waiting: Set<Key> = []
    private var waitingPerChannel: [String: Int] = [:]

    var isEmpty: Bool { taken == queue.count }
    var count: Int { queue.count - taken }

    mutating func append(_ notification: Notification) {
        let key = Key(channel: notification.channel, payload: notification.payload)
        guard count < Self.limit || waitingPerChannel[key.channel] == nil, waiting.insert(key).inserted else { return }
        waitingPerChannel[key.channel, default: 0] += 1
        queue.append(notification)
    }

    mutating func popFirst() -> Notification? {
        guard taken < queue.count else { return nil }
        let notification = queue[taken]
        taken += 1
        waiting.remove(Key(channel: notification.channel, payload: notification.payload))
        let left = (waitingPerChannel[notification.channel] ?? 1) - 1
        waitingPerChannel[notification.channel] = left == 0 ? nil : left
        if taken == queue.count {
            queue.removeAll(keepingCapacity: true)
            taken = 0
        } else if taken >= 1_024 && taken * 2 >= queue.count {
            // Constant time per notification on average.
            queue.removeFirst(taken)
            taken = 0
        }
        return notification
    }
}

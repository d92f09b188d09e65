import Synchronization

/// Why the worker is to look.
package struct WakeReasons: OptionSet, Sendable, Equatable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Somebody committed a change, or the listening connection is new and may have missed one.
    package static let notification = Self(rawValue: 1)
    /// Time has passed: look although nobody rang.
    package static let poll = Self(rawValue: 2)
    /// The lease may have become free, or may have been lost; or nothing happened for so long that the worker is to show it is alive.
    package static let lease = Self(rawValue: 4)
    /// What is being prepared goes on when nothing else is to be done.
    package static let sweep = Self(rawValue: 8)
}

/// Wakes one worker. Rings while it works are kept, and merged into one.
package final class Doorbell: Sendable {
    private let pending = Mutex<WakeReasons>([])
    private let rings: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    package init() {
        (rings, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Never blocks, never fails; from any thread.
    package func ring(_ reasons: WakeReasons) {
        pending.withLock { $0.formUnion(reasons) }
        continuation.yield()
    }

    /// No more rings: ``Wakes/next()`` gives nil from now on.
    package func silence() { continuation.finish() }

    /// For the one worker.
    package func wakes() -> Wakes { Wakes(doorbell: self, iterator: rings.makeAsyncIterator()) }

    package struct Wakes {
        fileprivate let doorbell: Doorbell
        fileprivate var iterator: AsyncStream<Void>.Iterator

        /// Rings for the worker itself, so that it comes back to what it has left for later.
        package func ring(_ reasons: WakeReasons) { doorbell.ring(reasons) }

        /// Waits for a ring and takes everything rung so far; nil when the bell is silenced or the task cancelled.
        package mutating func next() async -> WakeReasons? {
            while await iterator.next(isolation: #isolation) != nil {
                let reasons = doorbell.pending.withLock { pending in
                    defer { pending = [] }
                    return pending
                }
                // A ring that came between the last taking and its yield has been answered already.
                if !reasons.isEmpty { return reasons }
            }
            return nil
        }
    }
}

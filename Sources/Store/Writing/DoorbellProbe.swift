package import Postgres

/// Rings on a channel of the caller's own, to see whether notifications still arrive.
package struct DoorbellProbe: StoreStatement, Sendable, Equatable {
    /// Nobody else's: anybody may ring on any channel.
    package let channel: String
    /// Comes back as the payload.
    package let number: UInt64

    package init(channel: String, number: UInt64) {
        self.channel = channel
        self.number = number
    }

    static let sql = "select \(ring(1, 2))"

    /// An expression that rings, and does nothing where the channel is null.
    ///
    /// Asking how full the queue is moves its tail on. Nothing else does while commits are refused because it is full.
    ///
    /// - Parameters:
    ///   - channel: The number of the parameter.
    ///   - number: That of the other.
    static func ring(_ channel: Int, _ number: Int) -> String {
        "case when $\(channel)::text is not null then pg_notification_queue_usage() >= 0 and pg_notify($\(channel), $\(number)) is null end"
    }

    package func send(on connection: Connection) async throws {
        _ = try await connection.query(Self.sql, [channel, String(number)])
    }
}

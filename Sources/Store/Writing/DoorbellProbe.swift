package import Postgres

/// Rings on a channel of the caller's own, to see whether notifications still arrive.
package enum DoorbellProbe: StoreStatement {
    /// Asking how full the queue is moves its tail on. Nothing else does while commits are refused because it is full.
    static let sql = "select pg_notification_queue_usage() >= 0 and pg_notify($1, $2) is null"

    /// - Parameters:
    ///   - channel: Nobody else's: anybody may ring on any channel.
    ///   - number: Comes back as the payload.
    package static func send(on channel: String, number: UInt64, on connection: Connection) async throws {
        _ = try await connection.query(sql, [channel, String(number)])
    }
}

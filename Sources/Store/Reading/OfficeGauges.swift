package import Postgres

/// What monitoring shows of the database: counts and ages, read at a slow pace.
package struct OfficeGauges: Sendable, Equatable {
    /// Changes that the proposals do not reflect yet.
    package let unreadChanges: Int
    /// Age of the oldest of them; zero without any.
    package let lag: Duration
    /// By state.
    package let proposals: [String: Int]
    package let failures: Int
    /// Age of the oldest unanswered question; zero without any.
    package let oldestQuestion: Duration
    /// How many transactions have begun since the oldest that still writes.
    package let oldestTransaction: Int64
    /// How full the server's notification queue is, 0 to 1.
    package let notificationQueue: Double
    /// On the database's clock.
    package let readAt: Instant

    /// - Complexity: O(unread changes + proposals).
    package static func read(on connection: Connection) async throws -> OfficeGauges {
        let row = try await ReadGauges.run(on: connection)
        return OfficeGauges(
            unreadChanges: row.0, lag: .seconds(row.1),
            proposals: Dictionary(uniqueKeysWithValues: zip(row.7, row.8.map { Int($0) })), failures: row.2,
            oldestQuestion: .seconds(row.3), oldestTransaction: row.4, notificationQueue: row.5, readAt: row.6)
    }
}

/// One statement: an instance at rest asks little.
enum ReadGauges: StoreStatement {
    static let sql = """
        with unread as (
            select l.noted_at from capture.change_log l, capture.cursor c
            where c.name = 'placement' and \(ReadBacklog.isUnread))
        select (select count(*) from unread),
               greatest(coalesce((select extract(epoch from clock_timestamp() - min(noted_at)) from unread), 0), 0)::float8,
               (select count(*) from capture.failure),
               greatest(coalesce((select extract(epoch from clock_timestamp() - min(asked_at)) from placement.question where answer is null), 0),
                        0)::float8,
               pg_snapshot_xmax(s)::text::bigint - pg_snapshot_xmin(s)::text::bigint, pg_notification_queue_usage(), clock_timestamp(), p.states, p.numbers
        from pg_current_snapshot() as s,
             (select coalesce(array_agg(state), '{}') as states, coalesce(array_agg(number), '{}') as numbers
              from (\(CountProposals.sql)) as counted) as p
        """

    static func run(
        on connection: Connection
    ) async throws -> (Int, Double, Int, Double, Int64, Double, Instant, [String], [Int64]) {
        try await connection.query(sql).one((Int, Double, Int, Double, Int64, Double, Instant, [String], [Int64]).self)
    }
}

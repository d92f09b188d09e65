import Postgres

/// Learns of the moment at which the proposals reflect a change: the daemon's commit itself rings.
///
/// A trigger that exists in the private cluster only notifies with every move of the cursor, so nobody has to ask again and again, which
/// would take a core from what is measured.
struct DaemonWatch {
    static let channel = "bench"

    private let connection: Connection
    private var bells: Notifications.Iterator

    /// Installs the trigger and listens.
    init(_ database: BenchDatabase) async throws {
        connection = try await database.connect()
        try await connection.runScript(
            """
            create schema if not exists bench;
            create or replace function bench.ring() returns trigger language plpgsql as $$
            begin
                perform pg_notify('\(Self.channel)', '');
                return null;
            end
            $$;
            create or replace trigger bench_ring after update of snapshot on capture.cursor for each row execute function bench.ring();
            """)
        let listener = try await database.connect()
        bells = try await listener.listen(to: [Self.channel]).makeAsyncIterator()
    }

    /// Waits until the cursor has passed a transaction.
    ///
    /// - Parameter transaction: `pg_current_xact_id()::text` of the change.
    /// - Returns: When the commit that passed it rang here.
    mutating func passed(_ transaction: String) async throws -> ContinuousClock.Instant {
        while true {
            let rang = try await next()
            let isPassed = try await connection.query(
                "select coalesce(pg_visible_in_snapshot($1::text::xid8, snapshot), false) from capture.cursor where name = 'placement'",
                [transaction]
            ).one(Bool.self)
            if isPassed { return rang }
        }
    }

    /// Waits for the next ring.
    mutating func next() async throws -> ContinuousClock.Instant {
        _ = try await bells.next()
        return ContinuousClock.now
    }
}

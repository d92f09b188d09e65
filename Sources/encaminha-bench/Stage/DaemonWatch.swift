import Postgres

/// Learns of the moment at which the proposals reflect a change: the daemon's commit itself rings.
///
/// A trigger that exists in the private cluster only notifies with every move of the cursor, so nobody has to ask again and again, which
/// would take a core from what is measured.
struct DaemonWatch {
    static let channel = "bench"

    private var bells: Notifications.Iterator

    /// Installs the trigger and listens.
    init(_ database: BenchDatabase) async throws {
        let connection = try await database.connect()
        try await connection.runScript(
            """
            create schema if not exists bench;
            create or replace function bench.ring() returns trigger language plpgsql as $$
            begin
                perform pg_notify('\(Self.channel)', new.snapshot::text);
                return null;
            end
            $$;
            create or replace trigger bench_ring after update of snapshot on capture.cursor for each row
                when (new.snapshot is not null) execute function bench.ring();
            """)
        await connection.close()
        let listener = try await database.connect()
        bells = try await listener.listen(to: [Self.channel]).makeAsyncIterator()
    }

    /// Waits until the cursor has passed a transaction.
    ///
    /// - Parameter transaction: `pg_current_xact_id()::text` of the change.
    /// - Returns: When the commit that passed it rang here.
    mutating func passed(_ transaction: String) async throws -> ContinuousClock.Instant {
        guard let id = UInt64(transaction).map(XID8.init) else { preconditionFailure("a transaction has a number") }
        while true {
            let move = try await next()
            if move.snapshot.contains(id) { return move.at }
        }
    }

    /// A move of the cursor.
    struct Move: Sendable {
        /// When it rang here.
        let at: ContinuousClock.Instant
        /// What the proposals reflect from then on.
        let snapshot: Snapshot
    }

    /// Waits for the next move of the cursor.
    mutating func next() async throws -> Move {
        while true {
            let payload = try await bells.next()?.payload
            let now = ContinuousClock.now
            if let snapshot = payload.flatMap(Snapshot.init) { return Move(at: now, snapshot: snapshot) }
        }
    }
}

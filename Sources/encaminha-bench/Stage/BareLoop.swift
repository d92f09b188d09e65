import Postgres

/// The least that answering a row over PostgreSQL takes: LISTEN, SELECT one row, INSERT one row, COMMIT. No rules, no memory, no checks.
struct BareLoop {
    private static let channel = "bare"
    private static let answerChannel = "bare_answered"

    private var answered: Notifications.Iterator

    /// Answers rows while the body runs.
    static func with<Result: Sendable>(_ database: BenchDatabase, body: (BareLoop) async throws -> Result) async throws -> Result {
        let connection = try await database.connect()
        try await connection.runScript(
            """
            create schema if not exists bench;
            create table bench.item (item_id bigint generated always as identity primary key, note text);
            create table bench.answer (item_id bigint primary key, note text);
            create function bench.ring_answer() returns trigger language plpgsql as $$
            begin
                perform pg_notify('\(answerChannel)', '');
                return null;
            end
            $$;
            create trigger bench_ring after insert on bench.answer for each row execute function bench.ring_answer();
            """)
        let loop = BareLoop(answered: try await connection.listen(to: [answerChannel]).makeAsyncIterator())
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do { try await answer(database) } catch is CancellationError {}
            }
            defer { group.cancelAll() }
            return try await body(loop)
        }
    }

    /// The loop itself. Its connections are its own.
    private static func answer(_ database: BenchDatabase) async throws {
        let worker = try await database.connect()
        for try await _ in try await database.connect().listen(to: [channel]) {
            let item = try await worker.query("select item_id, note from bench.item order by item_id desc limit 1").one(
                (Int64, String).self)
            // A statement outside a transaction is its own: this is the COMMIT too.
            try await worker.query("insert into bench.answer (item_id, note) values ($1, $2)", [item.0, item.1])
        }
    }

    /// Commits a row and waits for its answer.
    mutating func once(on writer: Connection) async throws -> Duration {
        var committed = ContinuousClock.now
        try await writer.withTransaction { connection in
            try await connection.query("insert into bench.item (note) values ('vaga')")
            try await connection.query("select pg_notify('\(Self.channel)', '') is null")
            committed = ContinuousClock.now
        }
        _ = try await answered.next()
        return ContinuousClock.now - committed
    }

    /// How many rows were answered.
    func answers(on connection: Connection) async throws -> Int {
        try await connection.query("select count(*) from bench.answer").one(Int.self)
    }
}

import Postgres
import Testing

@Suite("A connection and its owner")
struct IsolationTests {
    /// Owns a session, as the long-running parts of the daemon do.
    private actor Owner {
        private let connection: Connection
        init(_ connection: sending Connection) { self.connection = connection }

        func double(_ number: Int) async throws -> Int {
            try await connection.withTransaction { connection in
                var sum = 0
                try await connection.copyOut("copy (select generate_series(1, 2)) to stdout (format binary)") { _ in sum += number }
                return sum
            }
        }

        func first(of channel: String) async throws -> String? {
            for try await notification in try await connection.listen(to: [channel]) { return notification.payload }
            return nil
        }

        func close() async { await connection.close() }
    }

    @Test("an actor can own it: everything runs in the actor's isolation")
    func actor() async throws {
        let owner = Owner(try await Connection.connect(to: TestServer.target, logger: TestServer.logger))
        #expect(try await owner.double(21) == 42)
        async let payload = owner.first(of: "dono")
        try await TestServer.withConnection { connection in
            // Until the owner listens.
            let listening = "select 1 from pg_stat_activity where query like 'listen \"dono\"%' and state = 'idle'"
            while try await connection.query(listening).count == 0 { await Task.yield() }
            try await connection.query("select pg_notify('dono', 'olá')")
        }
        #expect(try await payload == "olá")
        await owner.close()
    }

    @Test("the main actor can use one")
    @MainActor func mainActor() async throws {
        try await TestServer.withConnection { connection in
            MainActor.assertIsolated()
            let one = try await connection.query("select 1").one(Int.self)
            MainActor.assertIsolated()
            #expect(one == 1)
        }
    }
}

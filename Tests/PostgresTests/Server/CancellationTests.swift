import Postgres
import Testing

@Suite("Cancellation")
struct CancellationTests {
    @Test("a statement that sleeps is cancelled on the server, and the session goes on")
    func sleeping() async throws {
        let (error, connection) = try await Sessions.cancelling { try await $0.query("select pg_sleep(600)") }
        #expect(error is CancellationError)
        #expect(connection.isUsable)
        for number in 0..<10 {
            // None of them is hit by a request that comes late.
            #expect(try await connection.query("select $1", [number]).one(Int.self) == number)
        }
        await connection.close()
    }

    @Test("a script is cancelled, and what follows the statement that ran is not run")
    func script() async throws {
        let (error, connection) = try await Sessions.cancelling {
            try await $0.runScript("create temp table thing (id int8); select pg_sleep(600); insert into thing values (1)")
        }
        #expect(error is CancellationError)
        let table = try await connection.query("select to_regclass('pg_temp.thing')::text").one(String?.self)
        #expect(table == nil)
        await connection.close()
    }

    @Test("a statement in a transaction begun by hand is cancelled, and the session is ended with it")
    func byHand() async throws {
        let (error, connection) = try await Sessions.cancelling(when: "state = 'active' and query like '%pg_sleep%'") { connection in
            try await connection.runScript("begin")
            try await connection.query("select pg_sleep(600)")
        }
        #expect(error is CancellationError)
        #expect(!connection.isUsable)
    }

    @Test("a cancelled task starts nothing")
    func beforehand() async throws {
        let (error, connection) = try await Sessions.cancelling(when: "state = 'idle'") { connection in
            while !Task.isCancelled { await Task.yield() }
            try await connection.query("select pg_sleep(600)")
        }
        #expect(error is CancellationError)
        #expect(try await connection.query("select 1").one(Int.self) == 1)
        await connection.close()
    }

    @Test("a statement that waits for a lock is cancelled, and its error is not mistaken for the server's own")
    func lock() async throws {
        try await TestServer.withConnection { holder in
            try await holder.query("select pg_advisory_lock($1)", [Int(holder.processID)])
            let key = Int(holder.processID)
            let (error, connection) = try await Sessions.cancelling(when: "wait_event_type = 'Lock'") {
                try await $0.query("select pg_advisory_lock($1)", [key])
            }
            #expect(error is CancellationError)
            await connection.close()
        }
    }

    @Test("cancelled by somebody else, or by its own timeout, it is the server's error")
    func byOthers() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("set statement_timeout = '20ms'")
            let error = await #expect(throws: PostgresError.self) { try await connection.query("select pg_sleep(600)") }
            #expect(error?.kind == .server)
            #expect(error?.sqlState == .queryCanceled)
            #expect(connection.isUsable)
        }
    }

    @Test("many statements cancelled at any moment leave many usable sessions")
    func anyMoment() async throws {
        for _ in 0..<20 {
            // No waiting for the server: the cancellation may come before, during or after the statement.
            let (error, connection) = try await Sessions.cancelling(when: "true") { connection in
                while true { try await connection.query("select pg_sleep(0.0001)") }
            }
            #expect(error is CancellationError)
            #expect(try await connection.query("select 1").one(Int.self) == 1)
            await connection.close()
        }
    }
}

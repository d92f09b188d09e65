import Postgres
import Testing

@Suite("Pipelines")
struct PipelineTests {
    @Test("results come in the order of the statements, rows and commands alike")
    func order() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8)")
            let results = try await connection.pipeline(
                [Statement("insert into thing values ($1), ($2)", [1, 2]), Statement("select id from thing order by id")]
                    + (0..<100).map { Statement("select $1", [$0]) })
            #expect(results.count == 102)
            #expect(results[0].affectedRows == 2)
            #expect(try results[1].decode(Int.self) == [1, 2])
            #expect(try results.dropFirst(2).map { try $0.one(Int.self) } == Array(0..<100))
            // Each text was prepared once and is used by what follows.
            #expect(try await connection.query("select count(*) from pg_prepared_statements where not from_sql").one(Int.self) == 4)
            #expect(try await connection.pipeline([]).isEmpty)
        }
    }

    @Test("an error in the middle undoes what came before, skips the rest, and leaves the session usable")
    func error() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8)")
            let error = await #expect(throws: PostgresError.self) {
                try await connection.pipeline([
                    Statement("insert into thing values (1)"), Statement("select $1 / $2", [1, 0]),
                    Statement("insert into thing values (2)"),
                ])
            }
            #expect(error?.sqlState == .divisionByZero)
            #expect(error?.statementIndex == 1)
            #expect(try await connection.query("select id from thing").count == 0)
            // A statement that was skipped before it was prepared is prepared the next time.
            try await connection.query("insert into thing values (2)")
            let unprepared = await #expect(throws: PostgresError.self) {
                try await connection.pipeline([Statement("select 1"), Statement("select * from no_such_table"), Statement("select 3")])
            }
            #expect(unprepared?.sqlState == .undefinedTable)
            #expect(unprepared?.statementIndex == 1)
            #expect(try await connection.pipeline([Statement("select 3")])[0].one(Int32.self) == 3)
        }
    }

    @Test("within a transaction it is part of it")
    func withinTransaction() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8)")
            try await connection.withTransaction { connection in
                try await connection.query("insert into thing values (0)")
                _ = try await connection.pipeline((1...3).map { Statement("insert into thing values ($1)", [$0]) })
            }
            await #expect(throws: PostgresError.self) {
                try await connection.withTransaction { connection in
                    try await connection.query("insert into thing values (4)")
                    _ = try await connection.pipeline([Statement("insert into thing values (5)"), Statement("select 1 / 0")])
                }
            }
            #expect(try await connection.query("select id from thing order by id").decode(Int.self) == [0, 1, 2, 3])
        }
    }

    @Test("what is bigger than every buffer both ways does not lock up client and server")
    func large() async throws {
        let text = String(repeating: "x", count: 200_000)
        try await TestServer.withConnection { connection in
            let results = try await connection.pipeline((0..<100).map { _ in Statement("select $1 || 'y'", [text]) })
            #expect(try results.allSatisfy { try $0.one(String.self).utf8.count == 200_001 })
        }
    }

    @Test("more statements than the cache holds run all the same")
    func beyondCache() async throws {
        try await TestServer.withConnection(preparedStatements: 3) { connection in
            for _ in 0..<2 {
                let results = try await connection.pipeline((0..<10).map { Statement("select \($0)") })
                #expect(try results.map { try $0.one(Int.self) } == Array(0..<10))
            }
            #expect(try await connection.query("select count(*) from pg_prepared_statements where not from_sql").one(Int.self) <= 3)
        }
    }

    @Test("a COPY in a pipeline ends the session, since nobody knows what comes next")
    func copy() async throws {
        try await TestServer.withConnection { connection in
            await #expect(throws: PostgresError.self) {
                try await connection.pipeline([Statement("select 1"), Statement("copy (select 1) to stdout")])
            }
            #expect(!connection.isUsable)
        }
    }

    @Test("a cancelled pipeline leaves nothing behind")
    func cancelled() async throws {
        let (error, connection) = try await Sessions.cancelling(when: "state = 'active' and query like '%pg_sleep%'") { connection in
            try await connection.runScript("create temp table thing (id int8)")
            _ = try await connection.pipeline([
                Statement("insert into thing values (1)"), Statement("select pg_sleep(600)"), Statement("insert into thing values (2)"),
            ])
        }
        #expect(error is CancellationError)
        #expect(connection.isUsable)
        #expect(try await connection.query("select id from thing").count == 0)
        #expect(try await connection.pipeline([Statement("select 7")])[0].one(Int32.self) == 7)
        await connection.close()
    }

    @Test("a session that is ended in the middle of a pipeline throws")
    func terminated() async throws {
        try await TestServer.withConnection { connection in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.pipeline([
                    Statement("select 1"), Statement("select pg_terminate_backend(pg_backend_pid())"), Statement("select 2"),
                ])
            }
            #expect(error?.kind == .connectionLost)
            #expect(error?.sqlState == .adminShutdown)
            #expect(!connection.isUsable)
        }
    }
}

import Postgres
import Testing

@Suite("Running statements")
struct QueryTests {
    @Test("a statement takes parameters and returns typed rows")
    func parametersAndRows() async throws {
        try await TestServer.withConnection { connection in
            let result = try await connection.query("select $1 + 1 as um, $2 || '!' as dois", [41, "olá"])
            #expect(result.count == 1)
            #expect(result.columnNames == ["um", "dois"])
            #expect(try result.one((Int, String).self) == (42, "olá!"))
            #expect(try result[0].decode(Int?.self, at: 0) == 42)
            #expect(try result[0].decode(String.self, named: "dois") == "olá!")
            #expect(!result[0].isNull(at: 0))
            #expect(throws: PostgresError.self) { try result[0].decode(Int.self, named: "tres") }
            #expect(throws: PostgresError.self) { try result[0].decode(Int.self, at: 2) }
            #expect(throws: PostgresError.self) { try result[0].decode(Int.self, at: -1) }
        }
    }

    @Test("as many rows as were asked for: all, one, at most one")
    func rowCounts() async throws {
        try await TestServer.withConnection { connection in
            let three = try await connection.query("select n, n::text from generate_series(1, 3) n")
            #expect(try three.decode((Int, String).self).map(\.1) == ["1", "2", "3"])
            let many = #expect(throws: PostgresError.self) { try three.one((Int, String).self) }
            #expect(many?.description == "usage: 3 rows where one was expected")
            #expect(throws: PostgresError.self) { try three.optional((Int, String).self) }
            let none = try await connection.query("select 1, 'a'::text where false")
            #expect(try none.optional((Int, String).self) == nil)
            #expect(throws: PostgresError.self) { try none.one((Int, String).self) }
            #expect(try await connection.query("select null::int").optional(Int?.self) == .some(nil))
        }
    }

    @Test("commands say how many rows they touched")
    func affectedRows() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8)")
            #expect(try await connection.query("insert into thing select generate_series(1, 10)").affectedRows == 10)
            #expect(try await connection.query("update thing set id = id + 1 where id > $1", [5]).affectedRows == 5)
            #expect(try await connection.query("delete from thing").affectedRows == 10)
            #expect(try await connection.query("select 1").affectedRows == 1)
            #expect(try await connection.query("create temp table other ()").affectedRows == 0)
        }
    }

    @Test("a script runs whole or not at all, and says where it failed")
    func scripts() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8); insert into thing values (1); select * from thing; ;")
            let error = await #expect(throws: PostgresError.self) {
                try await connection.runScript("insert into thing values (2); select 1 / 0; insert into thing values (3)")
            }
            #expect(error?.sqlState == .divisionByZero)
            #expect(try await connection.query("select id from thing").decode(Int.self) == [1])
            try await connection.runScript("")
        }
    }

    @Test("several statements in a query are refused, and so are more parameters than the protocol counts")
    func misuse() async throws {
        try await TestServer.withConnection { connection in
            let several = await #expect(throws: PostgresError.self) { try await connection.query("select 1; select 2") }
            #expect(several?.sqlState == .syntaxError)
            let parameters = await #expect(throws: PostgresError.self) {
                try await connection.query("select 1", Array(repeating: 1, count: 65_536))
            }
            #expect(parameters?.kind == .usage)
            let row = try await connection.query("select count(*) from unnest($1::int8[])", [Array(0..<65_536)]).one(Int.self)
            #expect(row == 65_536)
        }
    }

    @Test("a result stays readable after its session")
    func resultOutlivesSession() async throws {
        let result = try await TestServer.withConnection { try await $0.query("select 'fica'::text") }
        #expect(try result.one(String.self) == "fica")
    }

    @Test("what is bigger than every buffer goes both ways")
    func large() async throws {
        let text = String(repeating: "0123456789", count: 300_000)
        try await TestServer.withConnection { connection in
            let back = try await connection.query("select $1 || $1", [text]).one(String.self)
            #expect(back.utf8.count == 6_000_000)
            #expect(back.hasSuffix(text))
        }
    }

    @Test("two sessions work side by side")
    func sideBySide() async throws {
        let sums = try await withThrowingTaskGroup(of: Int.self) { group in
            for session in 0..<4 {
                group.addTask {
                    try await TestServer.withConnection { connection in
                        var sum = 0
                        for number in 0..<100 { sum += try await connection.query("select $1 * $2", [session, number]).one(Int.self) }
                        return sum
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums.sorted() == [0, 4_950, 9_900, 14_850])
    }

    @Test("the session says which server it speaks to")
    func facts() async throws {
        try await TestServer.withConnection { connection in
            let processID = try await connection.query("select pg_backend_pid()").one(Int32.self)
            #expect(processID == connection.processID)
            #expect(connection.serverVersion >= 150_000)
            #expect(connection.parameterStatus("client_encoding") == "UTF8")
            #expect(connection.parameterStatus("application_name") == "encaminha")
            #expect(connection.parameterStatus("no_such_thing") == nil)
        }
    }
}

@Suite("Prepared statements")
struct PreparedStatementTests {
    private func prepared(_ connection: Connection) async throws -> Int {
        try await connection.query("select count(*) from pg_prepared_statements where statement not like '%pg_prepared_statements%'").one(
            Int.self)
    }

    @Test("a statement is prepared once per session and parameter types")
    func once() async throws {
        try await TestServer.withConnection { connection in
            for number in 0..<5 { try await connection.query("select $1", [number]) }
            #expect(try await prepared(connection) == 1)
            try await connection.query("select $1", ["a"])
            #expect(try await prepared(connection) == 2)
        }
    }

    @Test("the least recently used leaves when there is no room")
    func eviction() async throws {
        try await TestServer.withConnection(preparedStatements: 3) { connection in
            for number in 0..<20 {
                try await connection.query("select 'always'")
                try await connection.query("select \(number)")
            }
            let statements = try await connection.query("select statement from pg_prepared_statements").decode(String.self)
            #expect(statements.count == 3)
            #expect(statements.contains("select 'always'"))
            // Evicting inside a transaction leaves the transaction alone.
            try await connection.withTransaction { connection in
                for number in 100..<105 { try await connection.query("select \(number)") }
            }
        }
    }

    @Test("nothing is prepared behind a pooler")
    func none() async throws {
        try await TestServer.withConnection(preparedStatements: 0) { connection in
            let sum = try await connection.query("select $1 + 1", [1]).one(Int.self)
            #expect(sum == 2)
            #expect(try await connection.pipeline([Statement("select $1", ["a"])])[0].one(String.self) == "a")
            #expect(try await connection.query("select count(*) from pg_prepared_statements").one(Int.self) == 0)
        }
    }

    @Test("a statement that the server forgot is prepared anew")
    func forgotten() async throws {
        try await TestServer.withConnection { connection in
            #expect(try await connection.query("select $1 + 1", [1]).one(Int.self) == 2)
            try await connection.runScript("deallocate all")
            #expect(try await connection.query("select $1 + 1", [2]).one(Int.self) == 3)
            try await connection.runScript("discard all")
            let error = await #expect(throws: PostgresError.self) { try await connection.pipeline([Statement("select $1 + 1", [1])]) }
            #expect(error?.sqlState == .invalidSQLStatementName)
            // Told once, the pipeline works again.
            #expect(try await connection.pipeline([Statement("select $1 + 1", [3])])[0].one(Int.self) == 4)
        }
    }

    @Test("a statement whose table has changed shape is prepared anew, and the old one let go")
    func changedShape() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (a int8); insert into thing values (1)")
            #expect(try await connection.query("select * from thing").one(Int.self) == 1)
            try await connection.runScript("alter table thing add column b text default 'x'")
            #expect(try await connection.query("select * from thing").one((Int, String).self) == (1, "x"))
            try await connection.query("select 'next'")
            #expect(try await prepared(connection) == 2)
        }
    }

    @Test("in a transaction it fails, since the transaction has, and works in the next")
    func changedShapeInTransaction() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (a int8); insert into thing values (1)")
            try await connection.query("select * from thing")
            try await connection.runScript("alter table thing add column b text default 'x'")
            let error = await #expect(throws: PostgresError.self) {
                try await connection.withTransaction { try await $0.query("select * from thing") }
            }
            #expect(error?.sqlState == .featureNotSupported)
            let row = try await connection.withTransaction { try await $0.query("select * from thing").one((Int, String).self) }
            #expect(row == (1, "x"))
        }
    }
}

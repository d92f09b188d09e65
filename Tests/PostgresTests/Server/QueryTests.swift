import Postgres
import Testing

@Suite("Running statements")
struct QueryTests {
    @Test("a statement takes parameters and returns typed rows")
    func parametersAndRows() async throws {
        try await TestServer.withConnection { connection in
            let result = try await connection.query("select $1 + 1, $2 || '!'", [41, "olá"])
            let rows = try result.decode((Int, String).self)
            #expect(rows.map(\.0) == [42])
            #expect(rows.map(\.1) == ["olá!"])
            #expect(try result.one((Int, String).self) == (42, "olá!"))
            #expect(result.columnNames == ["?column?", "?column?"])
            let single = try await connection.query("select 7").one(Int.self)
            #expect(single == 7)
        }
    }

    @Test("rows go in and out by COPY")
    func copy() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8, name text)")
            let count = try await connection.copyIn("copy thing from stdin (format binary)") { writer in
                for id in 0..<100_000 { try await writer.write(id, id % 3 == 0 ? nil : "coisa \(id)") }
            }
            #expect(count == 100_000)
            var sum = 0
            var nulls = 0
            try await connection.copyOut("copy (select id, name from thing order by id) to stdout (format binary)") { row in
                sum += try row.decode(Int.self, at: 0)
                if row.isNull(at: 1) { nulls += 1 }
            }
            #expect(sum == 99_999 * 50_000)
            #expect(nulls == 33_334)
        }
    }

    @Test("a transaction and a pipeline and a notification")
    func others() async throws {
        try await TestServer.withConnection { connection in
            let value = try await connection.withTransaction(.serializable) { connection in
                try await connection.query("select current_setting('transaction_isolation')").one(String.self)
            }
            #expect(value == "serializable")
            let results = try await connection.pipeline([Statement("select $1", [1]), Statement("select $1", [2])])
            #expect(try results.map { try $0.one(Int.self) } == [1, 2])
            let notifications = try await connection.listen(to: ["a\"b"])
            _ = try await TestServer.withConnection { try await $0.query("select pg_notify('a\"b', 'x')") }
            for try await notification in notifications {
                #expect(notification.payload == "x")
                break
            }
        }
    }
}

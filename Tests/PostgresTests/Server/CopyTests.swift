import Postgres
import Testing

@Suite("COPY")
struct CopyTests {
    private struct Stop: Error {}

    private func withTable<Value>(_ body: (Connection) async throws -> Value) async throws -> Value {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8 primary key, name text)")
            return try await body(connection)
        }
    }

    private func count(_ connection: Connection) async throws -> Int {
        try await connection.query("select count(*) from thing").one(Int.self)
    }

    @Test("a hundred thousand rows go in and come out")
    func manyRows() async throws {
        try await withTable { connection in
            let count = try await connection.copyIn("copy thing from stdin (format binary)") { writer in
                for id in 0..<50_000 { try await writer.write(id, id % 3 == 0 ? nil : "coisa \(id)") }
                for id in 50_000..<100_000 { try await writer.write([id, String?.none]) }
                #expect(writer.rowCount == 100_000)
            }
            #expect(count == 100_000)
            var next = 0
            var nulls = 0
            try await connection.copyOut("copy (select id, name from thing order by id) to stdout (format binary)") { row in
                guard row.count == 2, try row.decode(Int.self, at: 0) == next else { throw Stop() }
                if let name = try row.decode(String?.self, at: 1) {
                    guard name == "coisa \(next)", unsafe row.bytes(at: 1)?.count == name.utf8.count else { throw Stop() }
                } else {
                    guard row.isNull(at: 1), unsafe row.bytes(at: 1) == nil else { throw Stop() }
                    nulls += 1
                }
                next += 1
            }
            #expect(next == 100_000)
            #expect(nulls == 66_667)
        }
    }

    @Test("no rows, and rows without columns")
    func nothing() async throws {
        try await withTable { connection in
            #expect(try await connection.copyIn("copy thing from stdin (format binary)") { _ in } == 0)
            try await connection.copyOut("copy thing to stdout (format binary)") { _ in Issue.record("a row out of nowhere") }
            try await connection.runScript("create temp table bare ()")
            #expect(try await connection.copyIn("copy bare from stdin (format binary)") { try await $0.write([]) } == 1)
            var rows = 0
            try await connection.copyOut("copy bare to stdout (format binary)") { row in
                rows += 1
                #expect(row.count == 0)
                #expect(throws: PostgresError.self) { try row.decode(Int.self, at: 0) }
            }
            #expect(rows == 1)
        }
    }

    @Test("a row bigger than every buffer")
    func bigRow() async throws {
        try await withTable { connection in
            let text = String(repeating: "ã", count: 1_000_000)
            try await connection.copyIn("copy thing from stdin (format binary)") { try await $0.write(1, text) }
            try await connection.copyOut("copy thing to stdout (format binary)") { row in
                let back = try row.decode(String.self, at: 1)
                #expect(back == text)
            }
        }
    }

    @Test("an error of the body ends the COPY with that error, and nothing is copied")
    func bodyFails() async throws {
        try await withTable { connection in
            await #expect(throws: Stop.self) {
                try await connection.copyIn("copy thing from stdin (format binary)") { writer in
                    for id in 0..<20_000 { try await writer.write(id, "x") }
                    throw Stop()
                }
            }
            let copied = try await count(connection)
            #expect(copied == 0)
        }
    }

    @Test("an error of the server in the middle of the rows is told at the end", arguments: [10, 100_000])
    func serverFails(rows: Int) async throws {
        try await withTable { connection in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyIn("copy thing from stdin (format binary)") { writer in
                    for id in 0..<rows { try await writer.write(id == 7 ? 6 : id, "x") }
                }
            }
            #expect(error?.sqlState == .uniqueViolation)
            #expect(error?.context?.contains("line 8") == true)
            let copied = try await count(connection)
            #expect(copied == 0)
        }
    }

    @Test("a row that cannot be encoded is not written, and the COPY can go on")
    func badRow() async throws {
        try await withTable { connection in
            let count = try await connection.copyIn("copy thing from stdin (format binary)") { writer in
                try await writer.write(1, "a")
                do {
                    try await writer.write(2, "b\0")
                    Issue.record("a NUL was written")
                } catch let error as PostgresError {
                    #expect(error.kind == .encoding)
                }
                do {
                    try await writer.write([3, "c\0"])
                    Issue.record("a NUL was written")
                } catch let error as PostgresError {
                    #expect(error.kind == .encoding)
                }
                try await writer.write(4, "d")
            }
            #expect(count == 2)
            #expect(try await connection.query("select id from thing order by id").decode(Int.self) == [1, 4])
        }
    }

    @Test("an error of the receiver stops the server and is thrown, and the session goes on")
    func receiverFails() async throws {
        try await withTable { connection in
            var seen = 0
            await #expect(throws: Stop.self) {
                try await connection.copyOut("copy (select generate_series(1, 1000000000)) to stdout (format binary)") { _ in
                    seen += 1
                    if seen == 1_000 { throw Stop() }
                }
            }
            #expect(seen == 1_000)
            let left = try await count(connection)
            #expect(left == 0)
        }
    }

    @Test("an error of the server after some rows is thrown")
    func serverFailsOut() async throws {
        try await withTable { connection in
            var seen = 0
            let error = await #expect(throws: PostgresError.self) {
                try await connection.copyOut("copy (select 1 / (50000 - n) from generate_series(1, 100000) n) to stdout (format binary)") {
                    _ in
                    seen += 1
                }
            }
            #expect(error?.sqlState == .divisionByZero)
            #expect(seen == 49_999)
            let left = try await count(connection)
            #expect(left == 0)
        }
    }

    @Test("a server that talks while it takes rows does not lock up")
    func notices() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript(
                """
                set client_min_messages = notice;
                create temp table loud (id int8);
                create function pg_temp.shout() returns trigger language plpgsql as $$ begin
                    raise notice '%', repeat('x', 1000); return new;
                end $$;
                create trigger shout before insert on loud for each row execute function pg_temp.shout();
                """)
            let count = try await connection.copyIn("copy loud from stdin (format binary)") { writer in
                for id in 0..<20_000 { try await writer.write(id) }
            }
            #expect(count == 20_000)
        }
    }

    @Test("what is not a COPY, or one in the other direction or format, is told apart")
    func misuse() async throws {
        try await withTable { connection in
            func fails(_ body: () async throws -> Void) async {
                let error = await #expect(throws: PostgresError.self) { try await body() }
                #expect(error?.kind == .usage || error?.kind == .decoding)
                #expect(connection.isUsable)
            }
            try await connection.query("insert into thing values (1, 'a')")
            await fails { try await connection.copyIn("select 1") { _ in } }
            await fails { try await connection.copyIn("copy thing to stdout (format binary)") { _ in } }
            await fails { try await connection.copyOut("copy thing from stdin (format binary)") { _ in } }
            await fails { try await connection.copyOut("copy thing to stdout") { _ in } }
            await fails { try await connection.query("copy thing to stdout") }
            await fails { try await connection.query("copy thing from stdin") }
            await fails { try await connection.runScript("copy thing from stdin (format binary)") }
            let wrongFormat = await #expect(throws: PostgresError.self) {
                try await connection.copyIn("copy thing from stdin") { try await $0.write(1, "a") }
            }
            #expect(wrongFormat?.kind == .server)
            #expect(try await connection.query("select count(*) from thing").one(Int.self) == 1)
        }
    }

    @Test("a cancelled task ends its COPY in either direction, and the session goes on")
    func cancelled() async throws {
        let (outError, out) = try await Sessions.cancelling(when: "state = 'active' and query like 'copy%'") { connection in
            try await connection.copyOut("copy (select generate_series(1, 1000000000)) to stdout (format binary)") { _ in }
        }
        #expect(outError is CancellationError)
        #expect(try await out.query("select 1").one(Int.self) == 1)
        await out.close()
        let (inError, into) = try await Sessions.cancelling(when: "state = 'active' and query like 'copy%'") { connection in
            try await connection.runScript("create temp table thing (id int8)")
            try await connection.copyIn("copy thing from stdin (format binary)") { writer in
                // Goes on after the error, as nobody should; the COPY ends all the same.
                while !Task.isCancelled { try? await writer.write(1) }
                try await writer.write(0)
            }
        }
        #expect(inError is CancellationError)
        #expect(try await into.query("select count(*) from thing").one(Int.self) == 0)
        await into.close()
    }

    @Test("a COPY that is cancelled before its first row leaves the session usable")
    func cancelledEarly() async throws {
        let (error, connection) = try await Sessions.cancelling(when: "state = 'active' and query like 'copy%'") { connection in
            // The server has begun to answer, and collects all rows before it sends the first.
            try await connection.copyOut("copy (select n from generate_series(1, 1000000000) n) to stdout (format binary)") { _ in }
        }
        #expect(error is CancellationError)
        #expect(try await connection.query("select 1").one(Int.self) == 1)
        await connection.close()
    }

    @Test("a session that is ended in the middle of a COPY throws, in either direction")
    func terminated() async throws {
        for direction in ["in", "out"] {
            try await TestServer.withConnection { connection in
                try await connection.runScript("create temp table thing (id int8)")
                let processID = connection.processID
                let error = await #expect(throws: PostgresError.self) {
                    if direction == "in" {
                        try await connection.copyIn("copy thing from stdin (format binary)") { writer in
                            try await writer.write(1)
                            try await Sessions.terminate(processID)
                            for id in 0..<1_000_000 { try await writer.write(id) }
                        }
                    } else {
                        try await connection.copyOut(
                            "copy (select pg_terminate_backend(pg_backend_pid())) to stdout (format binary)"
                        ) { _ in }
                    }
                }
                #expect(error?.kind == .connectionLost)
                #expect(!connection.isUsable)
            }
        }
    }
}

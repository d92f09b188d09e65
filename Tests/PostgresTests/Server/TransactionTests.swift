import Postgres
import Testing

@Suite("Transactions")
struct TransactionTests {
    private struct Stop: Error {}

    @Test("commits when the body returns, rolls back when it throws")
    func commitAndRollback() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8)")
            let returned = try await connection.withTransaction { connection in
                try await connection.query("insert into thing values (1)")
                return "done"
            }
            #expect(returned == "done")
            await #expect(throws: Stop.self) {
                try await connection.withTransaction { connection in
                    try await connection.query("insert into thing values (2)")
                    throw Stop()
                }
            }
            let error = await #expect(throws: PostgresError.self) {
                try await connection.withTransaction { connection in
                    try await connection.query("insert into thing values (3)")
                    try await connection.query("select 1 / 0")
                }
            }
            #expect(error?.sqlState == .divisionByZero)
            #expect(try await connection.query("select id from thing").decode(Int.self) == [1])
        }
    }

    @Test(
        "every mode is what it says",
        arguments: [
            (TransactionMode.readCommitted, "read committed", "off"), (.repeatableRead, "repeatable read", "off"),
            (.repeatableReadReadOnly, "repeatable read", "on"), (.serializable, "serializable", "off"),
        ])
    func modes(mode: TransactionMode, isolation: String, readOnly: String) async throws {
        try await TestServer.withConnection { connection in
            let row = try await connection.withTransaction(mode) {
                try await $0.query("select current_setting('transaction_isolation'), current_setting('transaction_read_only')")
                    .one((String, String).self)
            }
            #expect(row == (isolation, readOnly))
        }
    }

    @Test("a body that swallows an error does not believe it has committed")
    func swallowed() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8)")
            let error = await #expect(throws: PostgresError.self) {
                try await connection.withTransaction { connection in
                    try await connection.query("insert into thing values (1)")
                    _ = try? await connection.query("select 1 / 0")
                }
            }
            #expect(error?.sqlState == .inFailedSQLTransaction)
            #expect(try await connection.query("select id from thing").count == 0)
        }
    }

    @Test("a commit that the server refuses is the caller's error, and the session goes on")
    func refusedCommit() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("create temp table thing (id int8 unique deferrable initially deferred)")
            let error = await #expect(throws: PostgresError.self) {
                try await connection.withTransaction { try await $0.query("insert into thing values (1), (1)") }
            }
            #expect(error?.sqlState == .uniqueViolation)
            #expect(try await connection.query("select id from thing").count == 0)
        }
    }

    @Test("a transaction ended or begun by hand is a mistake that is told")
    func byHand() async throws {
        try await TestServer.withConnection { connection in
            let ended = await #expect(throws: PostgresError.self) {
                try await connection.withTransaction { try await $0.runScript("commit") }
            }
            #expect(ended?.kind == .usage)
            try await connection.runScript("begin")
            let begun = await #expect(throws: PostgresError.self) { try await connection.withTransaction { _ in } }
            #expect(begun?.kind == .usage)
            try await connection.runScript("rollback")
            try await connection.withTransaction { try await $0.query("select 1") }
        }
    }

    @Test("a cancelled task leaves nothing of its transaction, and a session in order")
    func cancelled() async throws {
        let (error, connection) = try await Sessions.cancelling { connection in
            try await connection.runScript("create temp table thing (id int8)")
            try await connection.withTransaction { connection in
                try await connection.query("insert into thing values (1)")
                try await connection.query("select pg_sleep(600)")
            }
        }
        #expect(error is CancellationError)
        #expect(connection.isUsable)
        #expect(try await connection.query("select id from thing").count == 0)
        try await connection.withTransaction { try await $0.query("insert into thing values (2)") }
        #expect(try await connection.query("select id from thing").decode(Int.self) == [2])
        await connection.close()
    }

    @Test("a body that does not look at its cancellation is not committed")
    func cancelledBeforeCommit() async throws {
        let (error, connection) = try await Sessions.cancelling(when: "state = 'idle in transaction' and query like 'insert%'") {
            connection in
            try await connection.runScript("create temp table thing (id int8)")
            try await connection.withTransaction { connection in
                try await connection.query("insert into thing values (1)")
                while !Task.isCancelled { await Task.yield() }
            }
        }
        #expect(error is CancellationError)
        #expect(try await connection.query("select id from thing").count == 0)
        await connection.close()
    }

    @Test("a transaction within a transaction, or a statement within a COPY, is a mistake of ours and stops the process")
    func misuse() async {
        await #expect(processExitsWith: .failure) {
            try await TestServer.withConnection { connection in
                try await connection.withTransaction { try await $0.withTransaction { _ in } }
            }
        }
        await #expect(processExitsWith: .failure) {
            try await TestServer.withConnection { connection in
                try await connection.runScript("create temp table thing ()")
                try await connection.copyIn("copy thing from stdin (format binary)") { _ in try await connection.query("select 1") }
            }
        }
    }

    @Test("two serializable transactions that cross: one of them is told to try again")
    func serialization() async throws {
        try await TestServer.withConnection { first in
            try await TestServer.withConnection { second in
                let table = "crossing_\(first.processID)"
                try await first.runScript("create table \(table) (id int8)")
                let error = await #expect(throws: PostgresError.self) {
                    try await first.withTransaction(.serializable) { first in
                        try await first.query("select count(*) from \(table)")
                        try await second.withTransaction(.serializable) { second in
                            try await second.query("select count(*) from \(table)")
                            try await second.query("insert into \(table) values (2)")
                        }
                        try await first.query("insert into \(table) values (1)")
                    }
                }
                #expect(error?.sqlState == .serializationFailure)
                #expect(error?.sqlState.map { SQLState.transactionRollback ~= $0 } == true)
                try await first.runScript("drop table \(table)")
            }
        }
    }
}

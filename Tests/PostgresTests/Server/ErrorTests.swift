import Logging
import Postgres
import Testing

@Suite("Errors and notices")
struct ErrorTests {
    @Test("an error has all that the server said, and its description has no data")
    func fields() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript(
                "create temp table person (id int8 primary key, name text not null, age int4 constraint age_known check (age > 0))")
            try await connection.query("insert into person values ($1, $2, 1)", [123_456, "Fulana"])
            let unique = await #expect(throws: PostgresError.self) {
                try await connection.query("insert into person values ($1, $2, 1)", [123_456, "Sicrana"])
            }
            #expect(unique?.kind == .server)
            #expect(unique?.sqlState == .uniqueViolation)
            #expect(unique?.severity == "ERROR")
            #expect(unique?.table == "person")
            #expect(unique?.constraint == "person_pkey")
            #expect(unique?.detail == "Key (id)=(123456) already exists.")
            #expect(unique?.schema?.hasPrefix("pg_temp") == true)
            let description = unique?.description ?? ""
            #expect(description.hasPrefix("server 23505 on pg_temp"))
            #expect(description.hasSuffix(".person (constraint person_pkey)"))
            #expect(unique?.debugDescription.contains("detail: Key (id)=(123456) already exists.") == true)

            let missing = await #expect(throws: PostgresError.self) {
                try await connection.query("insert into person values (1, $1)", [String?.none])
            }
            #expect(missing?.sqlState == .notNullViolation)
            #expect(missing?.column == "name")
            let check = await #expect(throws: PostgresError.self) { try await connection.query("insert into person values (1, 'a', 0)") }
            #expect(check?.constraint == "age_known")
            #expect(check?.description.contains("'a'") == false)
            let syntax = await #expect(throws: PostgresError.self) { try await connection.query("select 1 +") }
            #expect(syntax?.position == 11)
            #expect(syntax?.sqlState.map { SQLState.syntaxErrorOrAccessRuleViolation ~= $0 } == true)
            let cast = await #expect(throws: PostgresError.self) { try await connection.query("select 'segredo'::int4") }
            #expect(cast?.sqlState == .invalidTextRepresentation)
            #expect(cast?.message.contains("segredo") == true)
            #expect(cast?.description == "server 22P02")
            #expect(connection.isUsable)
        }
    }

    @Test("an error raised by a function has its hint, its context and its data type")
    func raised() async throws {
        try await TestServer.withConnection { connection in
            let error = await #expect(throws: PostgresError.self) {
                try await connection.runScript(
                    """
                    do $$ begin
                        raise 'falhou' using errcode = 'EN001', hint = 'Faça assim.', detail = 'detalhe', datatype = 'dia', column = 'data';
                    end $$
                    """)
            }
            #expect(error?.sqlState == SQLState(rawValue: "EN001"))
            #expect(error?.message == "falhou")
            #expect(error?.hint == "Faça assim.")
            #expect(error?.detail == "detalhe")
            #expect(error?.dataType == "dia")
            #expect(error?.column == "data")
            #expect(error?.context?.contains("PL/pgSQL function inline_code_block line 2") == true)
        }
    }

    @Test("notices are logged by code and level, their text at trace level only")
    func notices() async throws {
        let (logger, log) = RecordingLogHandler.logger()
        try await TestServer.withConnection(logger: logger) { connection in
            try await connection.runScript("set client_min_messages = debug1")
            try await connection.runScript(
                """
                create function pg_temp.inner() returns void language plpgsql as $$ begin
                    raise notice 'dentro: Fulana'; raise warning 'cuidado' using errcode = 'EN002', table = 'person', constraint = 'c';
                end $$;
                create function pg_temp.outer() returns void language plpgsql as $$ begin
                    raise debug 'fora'; perform pg_temp.inner(); raise info 'fim';
                end $$;
                """)
            // Within a statement, within a pipeline, and together with an error.
            try await connection.query("select pg_temp.outer()")
            _ = try await connection.pipeline([Statement("select pg_temp.inner()"), Statement("select 1")])
            await #expect(throws: PostgresError.self) { try await connection.runScript("select pg_temp.inner(); select 1 / 0") }
        }
        let texts = log.records.filter { $0.level == .trace }.compactMap { $0.metadata["db.notice"]?.description }
        #expect(texts.filter { $0 == "dentro: Fulana" }.count == 3)
        let notices = log.records.filter { $0.level != .trace }
        #expect(notices.allSatisfy { $0.message == "notice from the database" })
        #expect(!notices.contains { "\($0.metadata)".contains("Fulana") })
        let warnings = notices.filter { $0.level == .warning }
        #expect(warnings.count == 3)
        #expect(warnings.first?.metadata["db.sqlstate"]?.description == "EN002")
        #expect(warnings.first?.metadata["db.object"] == "person")
        #expect(warnings.first?.metadata["db.constraint"] == "c")
        #expect(notices.contains { $0.level == .info && $0.metadata["db.severity"] == "INFO" })
        #expect(notices.contains { $0.level == .debug && $0.metadata["db.severity"] == "DEBUG" })
    }

    @Test("SQLSTATE patterns match a code or its class")
    func patterns() {
        let state = SQLState.uniqueViolation
        #expect(SQLState.uniqueViolation ~= state)
        #expect(SQLState.integrityConstraintViolation ~= state)
        #expect(!(SQLState.dataException ~= state))
        #expect(!(SQLState.checkViolation ~= state))
    }
}

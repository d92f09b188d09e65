import DatabaseTesting
import Foundation
import Testing

@testable import Postgres

@Suite("Connecting and closing")
struct ConnectingTests {
    private func answer(_ target: ConnectionTarget) async throws -> Int {
        try await TestServer.withConnection(to: target) { try await $0.query("select 1").one(Int.self) }
    }

    @Test("by URL")
    func url() async throws {
        let target = try await TestServer.target
        var allowed = CharacterSet.alphanumerics
        allowed.insert("_")
        func escaped(_ text: String?) -> String { (text ?? "").addingPercentEncoding(withAllowedCharacters: allowed)! }
        let port = target["port"].map { "&port=\($0)" } ?? ""
        let url = "postgresql://\(escaped(target["user"]))@/\(escaped(target["dbname"]))?host=\(escaped(target["host"]))\(port)"
        #expect(try await answer(ConnectionTarget(url)) == 1)
    }

    @Test("by the environment alone")
    func environment() async {
        await #expect(processExitsWith: .success) {
            let target = try await TestServer.target
            for (keyword, variable) in [("host", "PGHOST"), ("port", "PGPORT"), ("user", "PGUSER"), ("dbname", "PGDATABASE")] {
                if let value = target[keyword] { setenv(variable, value, 1) } else { unsetenv(variable) }
            }
            setenv("PGAPPNAME", "do ambiente", 1)
            let name = try await TestServer.withConnection(to: ConnectionTarget()) {
                try await $0.query("select current_setting('application_name')").one(String.self)
            }
            guard name == "do ambiente" else { exit(1) }
        }
    }

    @Test("by a service file, with several hosts")
    func service() async {
        await #expect(processExitsWith: .success) {
            let target = try await TestServer.target
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("encaminha-\(getpid()).conf")
            defer { try? FileManager.default.removeItem(at: file) }
            let port = target["port"] ?? "5432"
            try """
            [encaminha]
            host=/nonexistent,\(target["host"]!)
            port=\(port),\(port)
            user=\(target["user"]!)
            dbname=\(target["dbname"]!)
            """.write(to: file, atomically: true, encoding: .utf8)
            setenv("PGSERVICEFILE", file.path, 1)
            let sum = try await TestServer.withConnection(to: ConnectionTarget("service=encaminha")) {
                try await $0.query("select 1").one(Int.self)
            }
            guard sum == 1 else { exit(1) }
        }
    }

    @Test("to the first of several hosts that answers as asked")
    func severalHosts() async throws {
        let target = try await TestServer.target
        let host = try #require(target["host"])
        let hosts = target.setting("host", "/nonexistent,\(host),/nonexistent").setting("target_session_attrs", "read-write")
        #expect(try await answer(hosts) == 1)
        let standby = target.setting("host", "\(host),/nonexistent").setting("target_session_attrs", "standby")
        let error = await #expect(throws: PostgresError.self) { try await answer(standby) }
        #expect(error?.kind == .connectionFailed)
        #expect(error?.message.contains("server is not in hot standby mode") == true)
        #expect(error?.message.contains("/nonexistent") == true)
        #expect(try await answer(standby.setting("target_session_attrs", "prefer-standby")) == 1)
    }

    @Test("a host that does not answer leaves the others their share of the time")
    func silentHost() async throws {
        let silent = SilentServer()
        let target = try await TestServer.target
        let hosts = target.setting("host", "\(silent.directory),\(try #require(target["host"]))")
        let connection = try await Connection.connect(to: hosts, logger: TestServer.logger, deadline: .seconds(2))
        #expect(connection.isUsable)
        await connection.close()
    }

    @Test("refused, it says why and where, and nothing secret")
    func refused() async throws {
        let target = try ConnectionTarget("host=/nonexistent user=ana password=segredo")
        let error = await #expect(throws: PostgresError.self) { try await Connection.connect(to: target, logger: TestServer.logger) }
        #expect(error?.kind == .connectionFailed)
        #expect(error?.description.contains("/nonexistent") == true)
        #expect(error?.description.contains("segredo") == false)
        let database = await #expect(throws: PostgresError.self) {
            try await answer(try await TestServer.target.setting("dbname", "não existe"))
        }
        #expect(database?.kind == .connectionFailed)
        #expect(database?.message.contains("não existe") == true)
        let keyword = await #expect(throws: PostgresError.self) {
            try await answer(try await TestServer.target.setting("no_such_keyword", "1"))
        }
        #expect(keyword?.kind == .connectionFailed)
    }

    @Test("a server that does not answer is waited for until the deadline")
    func deadline() async throws {
        let silent = SilentServer()
        let target = silent.target
        let error = await #expect(throws: PostgresError.self) {
            try await Connection.connect(to: target, logger: TestServer.logger, deadline: .milliseconds(50))
        }
        #expect(error?.kind == .timeout)
        let past = await #expect(throws: PostgresError.self) {
            try await Connection.connect(to: target, logger: TestServer.logger, deadline: .zero)
        }
        #expect(past?.kind == .timeout)
    }

    @Test("a cancelled task does not wait for a server that does not answer")
    func cancelled() async throws {
        let silent = SilentServer()
        let target = silent.target
        try await withThrowingTaskGroup(of: (any Error)?.self) { group in
            group.addTask {
                do {
                    let connection = try await Connection.connect(to: target, logger: TestServer.logger, deadline: .seconds(600))
                    await connection.close()
                    return nil
                } catch {
                    return error
                }
            }
            try await silent.waitForClient()
            group.cancelAll()
            let error = try await group.next()!
            #expect(error is CancellationError)
        }
    }

    @Test("closing waits until the server has let go, so that what the session held is free")
    func close() async throws {
        try await TestServer.withConnection { observer in
            for _ in 0..<20 {
                let connection = try await Connection.connect(to: TestServer.target, logger: TestServer.logger)
                let key = Int(connection.processID)
                try await connection.query("select pg_advisory_lock($1)", [key])
                await connection.close()
                #expect(!connection.isUsable)
                await connection.close()
                let isFree = try await observer.query("select pg_try_advisory_lock($1)", [key]).one(Bool.self)
                #expect(isFree)
                let error = await #expect(throws: PostgresError.self) { try await connection.query("select 1") }
                #expect(error?.kind == .connectionLost)
            }
        }
    }

    @Test("a database can be dropped as soon as its session is closed")
    func dropDatabase() async throws {
        try await TestServer.withConnection { connection in
            let name = "encaminha_close_\(connection.processID)"
            try await connection.runScript("create database \(name)")
            let inside = try await Connection.connect(to: TestServer.target.setting("dbname", name), logger: TestServer.logger)
            try await inside.query("select 1")
            await inside.close()
            try await connection.runScript("drop database \(name)")
        }
    }

    @Test("a session that is let go without closing ends too, and its descriptor with it")
    func letGo() async throws {
        var processID: Int32 = 0
        do {
            let connection = try await Connection.connect(to: TestServer.target, logger: TestServer.logger)
            processID = connection.processID
        }
        try await TestServer.withConnection { observer in
            while try await observer.query("select 1 from pg_stat_activity where pid = $1", [processID]).count > 0 { await Task.yield() }
        }
    }

    @Test("hundreds of sessions one after another leave no descriptor behind")
    func descriptors() async {
        await #expect(processExitsWith: .success) {
            func open() throws -> Int { try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count }
            _ = try await TestServer.withConnection { try await $0.query("select 1") }
            let before = try open()
            for number in 0..<100 {
                _ = try await TestServer.withConnection { try await $0.query("select 1") }
                if number % 3 == 0 {
                    _ = try? await Connection.connect(to: ConnectionTarget("host=/nonexistent"), logger: TestServer.logger)
                }
                if number % 5 == 0 { _ = try await Connection.connect(to: TestServer.target, logger: TestServer.logger) }
            }
            // A session that was let go is ended by a thread of its own, a moment later.
            _ = try await eventually("every descriptor is closed") { try open() == before ? true : nil }
        }
    }
}

import Postgres
import Testing

@Suite("Listening")
struct NotificationTests {
    /// Channels belong to the whole database, and tests run side by side.
    private func channel(_ connection: Connection) -> String { "canal \"\(connection.processID)\"" }

    private func notify(_ channel: String, _ payloads: String...) async throws {
        try await TestServer.withConnection { connection in
            for payload in payloads { try await connection.query("select pg_notify($1, $2)", [channel, payload]) }
        }
    }

    @Test("notifications come in order, with channel, payload and sender")
    func order() async throws {
        try await TestServer.withConnection { connection in
            let (first, second) = (channel(connection), channel(connection) + "!")
            let notifications = try await connection.listen(to: [first, second])
            let iterator = notifications.makeAsyncIterator()
            let sender = try await TestServer.withConnection { sender in
                try await sender.query("select pg_notify($1, 'um'), pg_notify($2, 'dois'), pg_notify($1, 'três')", [first, second])
                return sender.processID
            }
            let received = [try await iterator.next(), try await iterator.next(), try await iterator.next()]
            #expect(
                received == [
                    Notification(channel: first, payload: "um", processID: sender),
                    Notification(channel: second, payload: "dois", processID: sender),
                    Notification(channel: first, payload: "três", processID: sender),
                ])
        }
    }

    @Test("what arrives during other statements, before anybody iterates, is not lost")
    func beforehand() async throws {
        try await TestServer.withConnection { connection in
            let channel = channel(connection)
            let notifications = try await connection.listen(to: [channel])
            try await notify(channel, "a", "b", "a")
            // Read in the middle of a result, of a COPY and of a pipeline.
            try await connection.query("select 1")
            try await notify(channel, "c")
            try await connection.copyOut("copy (select generate_series(1, 10000)) to stdout (format binary)") { _ in }
            try await notify(channel, "d")
            _ = try await connection.pipeline([Statement("select 1"), Statement("select 2")])
            try await connection.query("select pg_notify($1, 'e')", [channel])
            var payloads: [String] = []
            for try await notification in notifications {
                payloads.append(notification.payload)
                if notification.payload == "e" { break }
            }
            // "a" twice waited together, and is told once.
            #expect(payloads == ["a", "b", "c", "d", "e"])
        }
    }

    @Test("a listener that waits is woken")
    func whileIdle() async throws {
        try await TestServer.withConnection { connection in
            let channel = channel(connection)
            let processID = connection.processID
            let notifications = try await connection.listen(to: [channel])
            try await withThrowingTaskGroup { group in
                group.addTask {
                    for number in 0..<5 {
                        try await Sessions.wait(until: "state = 'idle'", ofSession: processID)
                        try await notify(channel, String(number))
                    }
                }
                let iterator = notifications.makeAsyncIterator()
                for number in 0..<5 { #expect(try await iterator.next()?.payload == String(number)) }
                try await group.waitForAll()
            }
        }
    }

    @Test("a transaction's notifications come at its commit, and none of one rolled back")
    func transactional() async throws {
        try await TestServer.withConnection { connection in
            let channel = channel(connection)
            let notifications = try await connection.listen(to: [channel])
            try await TestServer.withConnection { sender in
                try? await sender.withTransaction { sender in
                    try await sender.query("select pg_notify($1, 'rolled back')", [channel])
                    try await sender.query("select 1 / 0")
                }
                try await sender.withTransaction { try await $0.query("select pg_notify($1, 'committed')", [channel]) }
            }
            let iterator = notifications.makeAsyncIterator()
            #expect(try await iterator.next()?.payload == "committed")
        }
    }

    @Test("a listener whose session is ended while it waits throws, with the server's reason")
    func terminatedWaiting() async throws {
        try await TestServer.withConnection { connection in
            let processID = connection.processID
            let notifications = try await connection.listen(to: [channel(connection)])
            try await withThrowingTaskGroup { group in
                group.addTask {
                    try await Sessions.wait(until: "query like 'listen%' and state = 'idle'", ofSession: processID)
                    try await Sessions.terminate(processID)
                }
                let error = await #expect(throws: PostgresError.self) {
                    for try await _ in notifications { Issue.record("nobody notified") }
                }
                #expect(error?.kind == .connectionLost)
                #expect(error?.sqlState == .adminShutdown)
                try await group.waitForAll()
            }
        }
    }

    @Test("a listener whose session is ended first hands out what had arrived, then throws")
    func terminated() async throws {
        try await TestServer.withConnection { connection in
            let processID = connection.processID
            let notifications = try await connection.listen(to: [channel(connection)])
            try await notify(channel(connection), "last")
            try await Sessions.terminate(processID)
            var payloads: [String] = []
            let error = await #expect(throws: PostgresError.self) {
                for try await notification in notifications { payloads.append(notification.payload) }
            }
            #expect(payloads == ["last"])
            #expect(error?.kind == .connectionLost)
            #expect(error?.sqlState == .adminShutdown)
            #expect(!connection.isUsable)
            let later = await #expect(throws: PostgresError.self) { try await connection.query("select 1") }
            #expect(later?.kind == .connectionLost)
        }
    }

    @Test("a session that was ended while nobody used it is found lost by the next statement")
    func terminatedIdle() async throws {
        try await TestServer.withConnection { connection in
            try await Sessions.terminate(connection.processID)
            let error = await #expect(throws: PostgresError.self) { try await connection.query("select 1") }
            #expect(error?.kind == .connectionLost)
            #expect(error?.sqlState == .adminShutdown)
            #expect(!connection.isUsable)
        }
    }

    @Test("a cancelled listener stops, and can go on where it was")
    func cancelled() async throws {
        let (error, connection) = try await Sessions.cancelling(when: "query like 'listen%' and state = 'idle'") { connection in
            for try await _ in try await connection.listen(to: ["pausa"]) {}
        }
        #expect(error is CancellationError)
        #expect(connection.isUsable)
        try await connection.query("select pg_notify('pausa', 'depois')")
        let iterator = try await connection.listen(to: []).makeAsyncIterator()
        #expect(try await iterator.next()?.payload == "depois")
        await connection.close()
    }
}

import DatabaseTesting
import Glibc
import Logging
import Operations
import Testing

@testable import StatusPages

@Suite("The status pages")
struct StatusServerTests {
    private let health = Health(Health.Phase("caught_up", isReady: true, reason: "all is reflected"), deadline: .seconds(86_400))

    private func withServer(
        _ limits: StatusLimits = StatusLimits(), metrics: String = "up 1\n", _ body: (String) async throws -> Void
    ) async throws {
        let path = "/tmp/encaminha-status-\(getpid())-\(UInt32.random(in: 0 ..< .max)).sock"
        let server = try await StatusServer.listen(
            at: .unix(path: path), pages: StatusAnswers(health: health) { metrics }, limits: limits,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        do { try await body(path) } catch {
            await server.close()
            throw error
        }
        await server.close()
        #expect(access(path, F_OK) != 0, "the socket goes with the server")
    }

    private func get(_ target: String, method: String = "GET") -> String { "\(method) \(target) HTTP/1.1\r\nHost: x\r\n\r\n" }

    @Test("metrics are answered whole, with their content type, and the connection is closed")
    func metrics() async throws {
        let long = String(repeating: "a_metric 1\n", count: 20_000)
        try await withServer(metrics: long) { path in
            let answer = try StatusClient.ask(path, get("/metrics"))
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answer.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"))
            #expect(answer.contains("Content-Length: \(long.utf8.count)\r\n"))
            #expect(answer.contains("Connection: close\r\n"))
            #expect(answer.hasSuffix("\r\n\r\n" + long))
        }
    }

    @Test("live and ready are 200 while well and 503 with the reason while not")
    func healthPages() async throws {
        try await withServer { path in
            #expect(try StatusClient.ask(path, get("/live")).hasPrefix("HTTP/1.1 200"))
            let ready = try StatusClient.ask(path, get("/ready?verbose"))
            #expect(ready.hasPrefix("HTTP/1.1 200") && ready.contains("\"phase\":\"caught_up\""))
            health.entered(Health.Phase("reconnecting", isReady: false, reason: "the database is away"))
            let away = try StatusClient.ask(path, get("/ready"))
            #expect(away.hasPrefix("HTTP/1.1 503") && away.contains("\"reason\":\"the database is away\""))
            #expect(try StatusClient.ask(path, get("/live")).hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test("HEAD answers with the same head and no body")
    func head() async throws {
        try await withServer { path in
            let answer = try StatusClient.ask(path, get("/metrics", method: "HEAD"))
            #expect(answer.contains("Content-Length: 5\r\n") && answer.hasSuffix("\r\n\r\n"))
        }
    }

    @Test("other paths are not found, other methods not allowed", arguments: ["/", "/metrics/", "/../metrics", "//live"])
    func notFound(_ target: String) async throws {
        try await withServer { path in
            #expect(try StatusClient.ask(path, get(target)).hasPrefix("HTTP/1.1 404"))
            let post = try StatusClient.ask(path, "POST /metrics HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
            #expect(post.hasPrefix("HTTP/1.1 405") && post.contains("Allow: GET, HEAD\r\n"))
        }
    }

    @Test(
        "what is no HTTP ends the connection and harms nobody else",
        arguments: [
            "\r\n\r\n\r\n\0\u{1}", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\nBad Header\r\n\r\n",
            String(repeating: "x", count: 300) + "\r\n\r\n",
        ])
    func nonsense(_ bytes: String) async throws {
        try await withServer { path in
            let answer = try StatusClient.ask(path, bytes)
            #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 400") || answer.hasPrefix("HTTP/1.1 505"), "\(answer)")
            #expect(try StatusClient.ask(path, get("/live")).hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test("a request longer than the limit is cut off unanswered, in its head or its body")
    func tooLong() async throws {
        var limits = StatusLimits()
        limits.requestBytes = 1000
        try await withServer(limits) { path in
            let longHead = "GET /live HTTP/1.1\r\nX: " + String(repeating: "y", count: 2000)
            let toHead = try StatusClient.ask(path, longHead)
            #expect(toHead == "")
            let longBody = "GET /live HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n" + String(repeating: "z", count: 2000)
            let toBody = try StatusClient.ask(path, longBody)
            #expect(toBody == "")
            #expect(try StatusClient.ask(path, get("/live")).hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test("who sends a byte now and then, or nothing, is cut off at the deadline")
    func slow() async throws {
        var limits = StatusLimits()
        limits.deadline = .milliseconds(300)
        try await withServer(limits) { path in
            let client = try #require(StatusClient(path))
            client.send("GET /live HTT")
            #expect(try client.readToEnd() == "")
        }
    }

    @Test("connections beyond the limit are closed, and there is room again when others end")
    func tooMany() async throws {
        var limits = StatusLimits()
        limits.connections = 2
        try await withServer(limits) { path in
            do {
                let held = try (0..<2).map { _ in try #require(StatusClient(path)) }
                // Both are in when each has been answered in part: ask a third only then.
                for client in held { client.send("GET /live HTTP/1.1\r\n") }
                #expect(try StatusClient.ask(path, get("/live")) == "")
                for client in held {
                    client.send("Host: x\r\n\r\n")
                    #expect(try client.readToEnd().hasPrefix("HTTP/1.1 200"))
                }
            }
            var answer = ""
            for _ in 0..<200 where answer.isEmpty { answer = try StatusClient.ask(path, get("/live")) }
            #expect(answer.hasPrefix("HTTP/1.1 200"))
        }
    }

    @Test("two requests in one go get one answer, then the connection is closed")
    func pipelined() async throws {
        try await withServer { path in
            let answer = try StatusClient.ask(path, get("/live") + get("/metrics"))
            #expect(answer.hasPrefix("HTTP/1.1 200") && !answer.contains("up 1"))
        }
    }

    @Test("a listening socket that somebody else opened is served, and stays when the server goes")
    func inherited() async throws {
        let path = "/tmp/encaminha-status-\(getpid())-\(UInt32.random(in: 0 ..< .max)).sock"
        let handle = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(handle, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
        try #require(bound == 0 && listen(handle, 8) == 0)
        let server = try await StatusServer.listen(
            at: .inherited(descriptor: handle), pages: StatusAnswers(health: health) { "up 1\n" },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        #expect(StatusClient.get("/metrics", path) == (200, "up 1\n"))
        await server.close()
        #expect(access(path, F_OK) == 0)
        unlink(path)
    }

    @Test("an address in use is said so")
    func inUse() async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let first = try await StatusServer.listen(
            at: .loopback(host: "127.0.0.1", port: 0), pages: StatusAnswers(health: health) { "" }, logger: logger)
        let port = try #require(first.port)
        let error = await #expect(throws: StatusListenerError.self) {
            _ = try await StatusServer.listen(
                at: .loopback(host: "127.0.0.1", port: port), pages: StatusAnswers(health: health) { "" }, logger: logger)
        }
        #expect(error?.description.contains("127.0.0.1:\(port)") == true)
        await first.close()
    }

    @Test(
        "only this machine can be listened at",
        arguments: [
            ("unix:/run/x.sock", "unix:/run/x.sock"), ("127.0.0.1:9642", "127.0.0.1:9642"), ("localhost:1", "127.0.0.1:1"),
            ("[::1]:9642", "[::1]:9642"), ("0.0.0.0:9642", nil), ("[::]:9642", nil), ("example.org:80", nil), ("127.0.0.1", nil),
            ("127.0.0.1:70000", nil), ("unix:relative", nil), ("", nil), (":80", nil),
        ] as [(String, String?)])
    func addresses(_ text: String, _ read: String?) {
        #expect(StatusAddress(text)?.description == read)
    }
}

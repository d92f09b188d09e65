import DatabaseTesting
import Glibc
import LocalPostgres
import Logging
import Postgres
import Subprocess
import SystemPackage
import Synchronization
import Testing

@Suite("A private cluster")
struct PrivateClusterTests {
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private func temporaryDirectory() throws -> String {
        var template = Array("/tmp/encaminha-test-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The server's account must be able to reach what is inside.
        chmod(path, 0o755)
        return path
    }

    private func isRunning(_ target: ConnectionTarget) async -> Bool {
        guard let connection = try? await Connection.connect(to: target, logger: Self.logger, deadline: .seconds(5)) else { return false }
        await connection.close()
        return true
    }

    @Test("keeps what was committed when it is started again in the same directory, and leaves nothing running")
    func again() async throws {
        let directory = try temporaryDirectory()
        let data = directory + "/cluster"
        let target = try await PrivateCluster.with(.directory(data), .safe) { cluster in
            let connection = try await Connection.connect(to: cluster.target, logger: Self.logger)
            try await connection.runScript("create table kept (a int); insert into kept values (7)")
            let isRoot = try await connection.query("select current_setting('data_directory'), current_setting('listen_addresses')")
                .one((String, String).self)
            #expect(isRoot.0 == data + "/data")
            #expect(isRoot.1.isEmpty, "no network")
            await connection.close()
            return cluster.target
        }
        #expect(await !isRunning(target))
        let kept = try await PrivateCluster.with(.directory(data), .safe) { cluster in
            let connection = try await Connection.connect(to: cluster.target, logger: Self.logger)
            let value = try await connection.query("select a from kept").one(Int32.self)
            await connection.close()
            return value
        }
        #expect(kept == 7)
        _ = try await Subprocess.run(.path("/bin/rm"), arguments: ["-rf", directory], output: .discarded)
    }

    @Test("goes down when the body throws, and the error comes out")
    func throwing() async throws {
        struct Trouble: Error {}
        let box = TargetBox()
        await #expect(throws: Trouble.self) {
            try await PrivateCluster.with(.temporary, .fast) { cluster in
                box.set(cluster.target)
                throw Trouble()
            }
        }
        let target = try #require(box.target)
        #expect(await !isRunning(target))
        #expect(access(try #require(target["host"]), F_OK) != 0, "the temporary directory is gone")
    }

    @Test("goes down when the program that started it is killed, and starts again in the same directory")
    func killedParent() async throws {
        let directory = try temporaryDirectory()
        let data = directory + "/cluster"
        let outcome = try await Subprocess.run(
            .path(FilePath(DaemonProcess.program("encaminha"))),
            // So large that it is still at work when it is killed.
            arguments: ["demo", "--data", data, "--once", "--candidates", "4000", "--vacancies", "400"], input: .none, output: .discarded,
            error: .discarded
        ) { execution in
            _ = try await eventually("the server of the demo is up") { access(data + "/.s.PGSQL.5432", F_OK) == 0 ? true : nil }
            try execution.send(signal: .kill)
        }
        #expect(outcome.terminationStatus == .signaled(SIGKILL))
        _ = try await eventually("the server is gone too") { access(data + "/data/postmaster.pid", F_OK) != 0 ? true : nil }
        let isUp = try await PrivateCluster.with(.directory(data), .safe) { cluster in await isRunning(cluster.target) }
        #expect(isUp)
        _ = try await Subprocess.run(.path("/bin/rm"), arguments: ["-rf", directory], output: .discarded)
    }
}

/// Carries a target out of a body that throws.
private final class TargetBox: Sendable {
    private let value = Mutex<ConnectionTarget?>(nil)
    func set(_ target: ConnectionTarget) { value.withLock { $0 = target } }
    var target: ConnectionTarget? { value.withLock { $0 } }
}

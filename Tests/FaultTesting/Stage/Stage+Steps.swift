import DatabaseTesting
import Glibc
import Operations
import Postgres
import Store
import Subprocess

/// Steps that several faults take.
extension Stage {
    /// A number for this fault from the run's seed.
    func generator(_ salt: UInt64 = 0) -> SeededGenerator { SeededGenerator(seed: seed &* 7919 &+ salt) }

    /// Starts the daemon anew so that something happens the `count`-th time it reaches the step.
    func arm(_ point: FailPoint, _ count: Int = 1, _ action: FailPoint.Action, on daemon: Daemon? = nil) async throws {
        let daemon = daemon ?? self.daemon
        daemon.setForNextStart([FailPoint.variable: "\(point.rawValue):\(count):\(action.rawValue)"])
        try await daemon.restart(SIGKILL)
    }

    /// Starts the daemon anew and waits until it stands still at the step.
    func hold(_ point: FailPoint, _ count: Int = 1) async throws {
        try await arm(point, count, .stop)
        let daemon = daemon
        try await eventually("the daemon stands still at \(point.rawValue)") {
            daemon.processID.map { Self.isStopped($0) } == true ? true : nil
        }
    }

    /// Starts the daemon anew with steps armed, and waits until it has loaded everything and written what was missing: whatever comes later,
    /// it reads as a change. The workload must rest.
    func restartAndLoad(armed plan: String) async throws {
        let mark = "select updated_at::text from capture.cursor"
        let before = try await ask(mark, as: String.self)
        daemon.setForNextStart([FailPoint.variable: plan])
        try await daemon.restart(SIGKILL)
        let connection = try await connect()
        try await eventually("the daemon loads; it said: \(Server.tail(daemon.log))") {
            try await connection.query(mark).one(String.self) != before ? true : nil
        }
        await connection.close()
        try await caughtUp()
    }

    /// Whether the process stands still.
    static func isStopped(_ process: Int32) -> Bool { status(process) == "T" }

    /// Whether the process has ended, waited for or not.
    static func isGone(_ process: Int32) -> Bool { [nil, "Z", "X"].contains(status(process)) }

    /// The letter of the process's status; nil when there is no such process.
    private static func status(_ process: Int32) -> Substring? {
        Server.text(of: "/proc/\(process)/stat")?.split(separator: ")").last?.split(separator: " ").first
    }

    /// Resident memory of a process in bytes.
    static func residentBytes(_ process: Int32) -> Int {
        let text = Server.text(of: "/proc/\(process)/statm") ?? ""
        return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 } ?? 0
    }

    /// Who holds the lease, and in which epoch.
    func lease() async throws -> (owner: String?, epoch: Int64) {
        let connection = try await connect()
        let row = try await connection.query("select owner, epoch from capture.cursor").one((String?, Int64).self)
        await connection.close()
        return row
    }

    /// Waits until every change committed so far is reflected, with the workload at rest.
    func settle(within limit: Duration = .seconds(60)) async throws {
        try await workload.rest()
        try await caughtUp(within: limit)
        workload.resume()
    }

    /// Waits until there is nothing to read.
    func caughtUp(within limit: Duration = .seconds(60)) async throws {
        let owner = try await owner()
        try await eventually("the daemon catches up; it said: \(Server.tail(daemon.log))", within: limit) {
            try await DaemonBacklog.isEmpty(on: owner) ? true : nil
        }
        await owner.close()
    }

    /// A session of the employer, who may offer vacancies: the workload suspends employers too, and rests until it is resumed.
    func employer() async throws -> Connection {
        try await workload.rest()
        try await admin("update office.employer set status = 'active'")
        return try await connect(as: Workload.employerLogin)
    }

    /// How long a transaction of the workload takes from now on, at the 99th percentile of a thousand.
    func commitTime() async throws -> Duration {
        let start = ContinuousClock.now
        try await workload.commits(1000)
        guard let time = workload.p99(from: start) else { throw StageError("the workload committed nothing") }
        return time
    }

    /// `12.3 ms`.
    static func milliseconds(_ duration: Duration) -> String { "\((duration / .milliseconds(0.1)).rounded() / 10) ms" }

    /// Waits for a statement to answer true.
    func becomesTrue(_ what: String, _ sql: String, within limit: Duration = .seconds(60)) async throws {
        let connection = try await connect()
        try await eventually(what, within: limit) { try await connection.query(sql).one(Bool.self) ? true : nil }
        await connection.close()
    }

    /// The server must refuse the statement for the data in it (class 22) or for a constraint (class 23), or as is said. A statement that is
    /// wrong itself is refused too, and proves nothing.
    func requireRefused(
        _ what: String, as states: [SQLState] = [.dataException, .integrityConstraintViolation], _ statement: () async throws -> some Any
    ) async {
        do {
            _ = try await statement()
            require(false, "\(what) was taken")
        } catch let error as PostgresError {
            require(error.sqlState.map { state in states.contains { $0 ~= state } } ?? false, "\(what) failed otherwise: \(error)")
        } catch {
            require(false, "\(what) failed otherwise: \(error)")
        }
    }

    /// Over the body the daemon's process stays, and its resident memory grows by less than so many bytes.
    ///
    /// - Returns: By how much it grew, in bytes.
    @discardableResult
    func requireGrowth(below limit: Int, _ body: () async throws -> Void) async throws -> Int {
        guard let id = daemon.processID else { throw StageError("the daemon does not run") }
        let before = Self.residentBytes(id)
        try await body()
        let after = Self.residentBytes(id)
        require(daemon.processID == id && before > 0 && after > 0, "the daemon ended")
        require(after - before < limit, "memory grew by \((after - before) >> 20) MB")
        return after - before
    }

    /// How the daemon ended last.
    func requireLastEnding(_ expected: TerminationStatus, _ circumstance: String = "") {
        let ending = daemon.endings.last
        require(ending == expected, "the daemon ended \(ending.map { "\($0)" } ?? "not at all")\(circumstance), expected \(expected)")
    }
}

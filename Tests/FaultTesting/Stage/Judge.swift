import DatabaseTesting
import Postgres
import SchemaFiles
import Store

/// Asks, once all is quiet again, for everything that must hold whatever happened.
struct Judge: Sendable {
    /// What the judge saw.
    struct Verdict: Sendable {
        var complaints: [String] = []
        /// Transactions of the workload by what it was told.
        var committed = 0, refused = 0, unknown = 0
        /// Acknowledged and gone: only where an asynchronous standby took over.
        var lost = 0
    }

    let stage: Stage
    /// A standby that had not got everything took over: what it had not got is gone, by the choice of asynchronous replication.
    let mayLoseTail: Bool

    /// The workload must have ended.
    func ask() async throws -> Verdict {
        var verdict = Verdict()
        let owner = try await stage.owner()
        let result = try await Verification.settled(within: .seconds(60), on: owner)
        if result.pendingChanges > 0 { verdict.complaints.append("\(result.pendingChanges) changes were not read within a minute") }
        if !result.isEqual {
            let some = result.differences.prefix(4).map { "\($0.kind.rawValue) \($0.vacancy)×\($0.candidate ?? 0): \($0.problem)" }
            verdict.complaints.append("verify: \(result.differences.count) differences, \(some)")
        }
        if result.candidates < 10 || result.vacancies == 0 { verdict.complaints.append("there is no office left to compare") }
        for file in SchemaFiles.inFolder("checks") {
            let rows = try await owner.query(file.text)
            if rows.count > 0 { verdict.complaints.append("\(file.name): \(rows.count) rows") }
        }
        // Nobody writes with an epoch that was never given.
        let isFenced = try await owner.query(
            "select not exists (select from placement.proposal p, capture.cursor c where p.epoch > c.epoch)"
        ).one(Bool.self)
        if !isFenced { verdict.complaints.append("a proposal has an epoch that was never given") }
        try await askLedger(owner, &verdict)
        await owner.close()
        try await askProgram(&verdict)
        return verdict
    }

    /// What was acknowledged is there, what was refused is not.
    private func askLedger(_ owner: Connection, _ verdict: inout Verdict) async throws {
        let there = Set(try await owner.query("select number from faults.ledger").decode(Int64.self))
        var ghosts = 0
        for (number, outcome) in stage.workload.outcomes {
            switch outcome {
            case .committed:
                verdict.committed += 1
                if !there.contains(number) { verdict.lost += 1 }
            case .refused:
                verdict.refused += 1
                if there.contains(number) { ghosts += 1 }
            case .unknown: verdict.unknown += 1
            }
        }
        if verdict.committed == 0 { verdict.complaints.append("the workload committed nothing") }
        if verdict.lost > 0 && !mayLoseTail { verdict.complaints.append("\(verdict.lost) acknowledged transactions are gone") }
        if ghosts > 0 { verdict.complaints.append("\(ghosts) refused transactions are there") }
    }

    /// The same question asked by the program that administrators have.
    private func askProgram(_ verdict: inout Verdict) async throws {
        let target = stage.target
        let outcome = try await Command.run(
            [DaemonProcess.program("encaminha"), "verify"],
            environment: [
                "PGHOST": target["host"] ?? "", "PGPORT": target["port"] ?? "", "PGDATABASE": Server.database, "PGUSER": "postgres",
                "PGSSLMODE": "disable",
            ])
        if !outcome.isSuccess { verdict.complaints.append("encaminha verify: \(outcome.status) \(outcome.output) \(outcome.errors)") }
    }
}

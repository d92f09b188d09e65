import DatabaseTesting
import Postgres
import Store
import Subprocess
import Testing

/// Rows that end the daemon's process whenever they are judged. Only debug builds can be told to have such (`TrapPoint`).
@Suite("Poison")
struct PoisonTests {
    /// Starts the daemon again and again, as the service manager does, until it is ready.
    ///
    /// - Returns: How often it died before.
    private func restartUntilReady(_ database: TestDatabase, trap: String, most: Int = 12) async throws -> Int {
        for deaths in 0...most {
            let run = try await DaemonProcess.with(database, environment: ["ENCAMINHA_TRAP": trap]) { daemon in
                try await eventually("the daemon is ready or dies; \(deaths) deaths before") {
                    if daemon.log.contains(where: { $0.contains("\"message\":\"ready\"") }) { return true }
                    return daemon.log.contains { $0.contains("a trap that was asked for") } ? false : nil
                }
            }
            if run.result {
                #expect(run.status == .exited(0))
                return deaths
            }
        }
        Issue.record("it died \(most) times and never got through")
        return most
    }

    private func aside(_ owner: Connection) async throws -> [String] {
        try await owner.query("select kind || ':' || id from capture.failure where kind in (1, 2) order by 1").decode(String.self)
    }

    @Test("a vacancy or a pair that kills is found over a few restarts and set aside, and everything else goes on")
    func setAside() async throws {
        for kind in ["vacancy", "pair"] {
            try await withDatabase { database in
                let owner = try await database.connect(as: "encaminha_owner")
                try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 61, on: owner)
                let (vacancy, candidate) = try await owner.query(
                    """
                    select v.vacancy_id, min(c.candidate_id) from office.vacancy v join office.candidate c using (unit_id)
                    where v.status = 'open' and c.enrolment = 'active' group by 1 order by 1 desc limit 1
                    """
                ).one((Int64, Int64).self)
                let trap = kind == "vacancy" ? "vacancy:\(vacancy)" : "pair:\(vacancy):\(candidate)"
                let deaths = try await restartUntilReady(database, trap: trap)
                #expect(deaths <= 8, "\(kind)")
                let expected = kind == "vacancy" ? "1:\(vacancy)" : "2:\(candidate)"
                #expect(try await aside(owner) == [expected], "\(kind)")
                #expect(try await owner.query("select 1 from capture.trial").count == 0, "\(kind)")
                // With the trap still there: what is set aside is not judged, what changes is.
                _ = try await DaemonProcess.with(database, environment: ["ENCAMINHA_TRAP": trap]) { _ in
                    try await owner.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100")
                    let result = try await SmallOffice.requireConvergence(owner, "seed 61, \(trap)")
                    #expect(result.proposals > 0)
                }
                await owner.close()
            }
        }
    }

    @Test("a candidate that kills is set aside, and taken up again when mended and redriven")
    func redriven() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 62, on: owner)
            let candidate = try await owner.query(
                "select candidate_id from office.candidate where enrolment = 'active' order by 1 limit 1"
            ).one(Int64.self)
            _ = try await restartUntilReady(database, trap: "candidate:\(candidate)")
            #expect(try await aside(owner) == ["2:\(candidate)"])
            let listed = try await CommandLineProgram.run(["failures", "list"], database: database)
            #expect(listed.output.contains("candidate \(candidate)"))
            #expect(listed.output.contains("ended the daemon's process"))
            _ = try await DaemonProcess.with(database) { _ in
                try await SmallOffice.requireConvergence(owner, "seed 62, set aside")
                let again = try await CommandLineProgram.run(
                    ["failures", "redrive", "--candidate", "\(candidate)", "--wait", "60"], database: database)
                #expect(again.status == .exited(0), "\(again.output)\(again.errors)")
                #expect(again.output.contains("1 judged again, 0 still cannot be"))
                try await SmallOffice.requireConvergence(owner, "seed 62, taken up again")
            }
            let none = try await CommandLineProgram.run(["failures", "redrive", "--candidate", "\(candidate)"], database: database)
            #expect(none.status == .exited(1))
            await owner.close()
        }
    }
}

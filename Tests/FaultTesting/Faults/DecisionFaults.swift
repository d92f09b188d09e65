import DatabaseTesting
import Glibc
import Operations
import Postgres

/// Group E: people decide while the daemon has a batch in hand.
extension Catalogue {
    static let decisionFaults: [Fault] = [
        Fault(
            "E65", "staff approve, refuse and undo while a batch that says otherwise waits to be written",
            promises: "the decision stands, every time"
        ) { stage in
            let staff = try await stage.connect(as: Workload.staffLogin)
            for act in ["painel.aprovar(%)", "painel.recusar(%, 'horario_incompativel')"] {
                for point in [FailPoint.read, .writing] {
                    try await stage.workload.rest()
                    try await stage.caughtUp()
                    // The first batch is that of the load; the next touches everybody's proposals.
                    try await stage.restartAndLoad(armed: "\(point.rawValue):\(point == .writing ? 2 : 1):stop")
                    let owner = try await stage.owner()
                    let (id, person) = try await owner.query(
                        "select proposal_id, candidate_id from placement.proposal where state = 'proposed' order by sure, order_key, proposal_id limit 1"
                    ).one((Int64, Int64).self)
                    // Everybody else is ranked anew. Whose rows moved cannot be decided on, and that is guarded elsewhere.
                    try await owner.query(
                        """
                        update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 100000)
                            + case when pay_needed_cents < 700 then 700 else -700 end where candidate_id <> $1
                        """, [person])
                    let daemon = stage.daemon
                    try await eventually("the daemon stands still at \(point.rawValue)") {
                        daemon.processID.map { Stage.isStopped($0) } == true ? true : nil
                    }
                    let decided = act.replacing("%", with: "\(id)")
                    do { try await staff.query("select \(decided)") } catch { stage.require(false, "\(decided) was refused: \(error)") }
                    let state = try await owner.query("select state from placement.proposal where proposal_id = $1", [id]).one(String.self)
                    daemon.send(SIGCONT)
                    try await stage.caughtUp()
                    let later = try await owner.query("select state from placement.proposal where proposal_id = $1", [id]).one(String.self)
                    stage.require(["approved", "declined"].contains(state) && later == state, "\(act): \(state) became \(later)")
                    await owner.close()
                    stage.workload.resume()
                }
            }
            await staff.close()
        },

        Fault(
            "E66", "consent withdrawn and the vacancy closed between scoring and writing",
            promises: "the batch leaves them alone: no proposal of theirs is live for a moment"
        ) { stage in
            for _ in 0..<3 {
                try await stage.workload.rest()
                try await stage.caughtUp()
                try await stage.restartAndLoad(armed: "writing:2:stop,committed:2:stop")
                let owner = try await stage.owner()
                // Everybody's lists are made anew, so the batch in hand has something for everybody.
                try await owner.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 100000) + 900")
                let daemon = stage.daemon
                try await eventually("the daemon stands still before it writes") {
                    daemon.processID.map { Stage.isStopped($0) } == true ? true : nil
                }
                let person = try await owner.query(
                    "select candidate_id from placement.proposal where state = 'proposed' group by 1 order by count(*) desc, 1 limit 1"
                ).one(Int64.self)
                let vacancy = try await owner.query(
                    "select vacancy_id from placement.proposal where state = 'proposed' and candidate_id <> $1 group by 1 order by count(*) desc, 1 limit 1",
                    [person]
                ).one(Int64.self)
                try await owner.query("update office.candidate set enrolment = 'withdrawn' where candidate_id = $1", [person])
                try await owner.query("update office.vacancy set status = 'suspended' where vacancy_id = $1", [vacancy])
                let written = "select count(*) from placement.proposal where candidate_id = $1 and state = 'proposed'"
                // The write door leaves its mark on the cursor, whatever else it writes.
                let mark = "select updated_at::text from capture.cursor"
                let before = try await owner.query(mark).one(String.self)
                daemon.send(SIGCONT)
                try await eventually("the daemon stands still after its commit") {
                    let isHeld = daemon.processID.map { Stage.isStopped($0) } == true
                    return isHeld ? try await owner.query(mark).one(String.self) != before ? true : nil : nil
                }
                stage.require(try await owner.query(written, [person]).one(Int.self) == 0, "somebody who withdrew has a live proposal")
                let fresh = try await owner.query(
                    """
                    select count(*) from placement.proposal p join office.vacancy v using (vacancy_id)
                    where p.vacancy_id = $1 and p.state = 'proposed' and p.vacancy_version = v.version
                    """, [vacancy]
                ).one(Int.self)
                stage.require(fresh == 0, "\(fresh) proposals were written for a vacancy that is closed")
                daemon.send(SIGCONT)
                try await stage.caughtUp()
                await owner.close()
                stage.workload.resume()
                try await stage.workload.commits(10)
            }
        },

        Fault(
            "E67", "an employer's change in a transaction left open for 15 s",
            promises: "nobody else waits, and the change is found when it commits"
        ) { stage in
            try await stage.workload.rest()
            let slow = try await stage.owner()
            try await slow.runScript("begin")
            let vacancy = try await slow.query(
                """
                update office.vacancy set status = 'suspended'
                where vacancy_id = (select vacancy_id from placement.proposal where state = 'proposed' group by 1 order by count(*) desc, 1 limit 1)
                returning vacancy_id
                """
            ).one(Int64.self)
            stage.workload.resume()
            let end = ContinuousClock.now + .seconds(15)
            while ContinuousClock.now < end {
                try await stage.workload.commits(5)
                try await stage.caughtUpOnce()
            }
            try await slow.runScript("commit")
            try await stage.becomesTrue(
                "the proposals of the vacancy go",
                "select not exists (select from placement.proposal where vacancy_id = \(vacancy) and state = 'proposed')",
                within: .seconds(10))
            await slow.close()
        },
    ]
}

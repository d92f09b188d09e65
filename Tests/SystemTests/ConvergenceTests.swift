import DatabaseTesting
import Postgres
import Store
import Subprocess
import Testing

/// Invariants, 1 to 6: whatever happens to the tables and to the daemon, when changes stop the proposals are a function of the tables.
@Suite("Convergence")
struct ConvergenceTests {
    @Test(
        "after a random history of changes, decisions, rollbacks, late commits and kills, verify finds every byte equal", arguments: 1...4)
    func randomHistory(seed: UInt64) async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let other = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 12, seed: seed, on: owner)
            var history = RandomHistory(seed: seed)
            // Each life of the daemon ends in another way; the last one lives to the end.
            for life in 0..<4 {
                let isLast = life == 3
                _ = try await DaemonProcess.with(database, instance: "life-\(life % 2)") { daemon in
                    // The first life begins in the middle of changes, the others have missed some.
                    for _ in 0..<8 { try await history.step(owner, other) }
                    if isLast {
                        let result = try await SmallOffice.requireConvergence(owner, "seed \(seed), history: \(history.told)")
                        #expect(result.proposals > 0, "a history that leaves nothing to compare proves nothing; seed \(seed)")
                    } else if history.flip() {
                        try daemon.send(.kill)
                    }
                }
                if !isLast {
                    // What nobody listens to must be found all the same, and a killed owner's lease does not wait for its end.
                    for _ in 0..<4 { try await history.step(owner, other) }
                    try await owner.query("update capture.cursor set lease_until = '-infinity'")
                }
            }
            await other.close()
            await owner.close()
        }
    }

    @Test("verify sees a proposal changed by one byte, one withdrawn and one near miss removed behind the daemon's back")
    func tampering() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 80, vacancies: 10, seed: 7, on: owner)
            _ = try await DaemonProcess.with(database) { _ in
                _ = try await eventually("first proposals") {
                    try await owner.query("select 1 from capture.cursor where snapshot is not null").count > 0 ? true : nil
                }
                try await SmallOffice.requireConvergence(owner, "before")
            }
            let pair = try await owner.query(
                "select vacancy_id, candidate_id from placement.proposal where state = 'proposed' order by 1, 2 limit 1"
            )
            .one((Int64, Int64).self)
            let tampered = "where vacancy_id = $1 and candidate_id = $2"
            try await owner.query(
                "update placement.proposal set explanation = replace(explanation, '\"yes\"', '\"yés\"') \(tampered)", [pair.0, pair.1])
            let changed = try await Verification.run(on: owner)
            #expect(changed.differences.map(\.problem) == ["explanation"])
            #expect(changed.verdict == "different")

            try await owner.query("update placement.proposal set state = 'withdrawn' \(tampered)", [pair.0, pair.1])
            try await owner.query("delete from placement.near_miss where ctid = (select min(ctid) from placement.near_miss)")
            let removed = try await Verification.run(on: owner)
            #expect(removed.differences.map(\.problem) == ["missing", "missing"])
            #expect(Set(removed.differences.map(\.kind)) == [.proposal, .nearMiss])
            await owner.close()
        }
    }
}

import DatabaseTesting
import Postgres
import Store
import Testing

/// Rows that change while no trigger looks.
@Suite("Drift")
struct DriftTests {
    @Test("what changed, came and went behind the triggers' back is found by the slow walk, repaired and said")
    func found() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 8, seed: 71, on: owner)
            _ = try await DaemonProcess.with(database, pollInterval: 0.2, arguments: ["--examination-interval", "0.1"]) { daemon in
                _ = try await eventually("the first batch") {
                    try await owner.query("select 1 from capture.cursor where snapshot is not null").count > 0 ? true : nil
                }
                try await SmallOffice.requireConvergence(owner, "seed 71")
                #expect(!daemon.log.contains { $0.contains("was not what the tables hold") })
                try await owner.runScript(
                    """
                    begin;
                    alter table office.candidate disable trigger user;
                    alter table office.vacancy disable trigger user;
                    update office.candidate set pay_needed_cents = 100, schooling = 1 where candidate_id % 3 = 0;
                    update office.vacancy set pay_cents = pay_cents + 1000 where vacancy_id % 2 = 0;
                    alter table office.candidate enable trigger user;
                    alter table office.vacancy enable trigger user;
                    update placement.proposal set score = greatest(score - 1, 0)
                    where proposal_id = (select min(proposal_id) from placement.proposal where state = 'proposed');
                    commit
                    """)
                _ = try await eventually("every difference is repaired") {
                    try await Verification.settled(within: .seconds(60), on: owner).isEqual ? true : nil
                }
                #expect(daemon.log.contains { $0.contains("was not what the tables hold") })
            }
            await owner.close()
        }
    }
}

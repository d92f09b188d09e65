import DatabaseTesting
import Postgres
import Rules
import Store
import Subprocess
import Testing

/// The built daemon as a process.
@Suite("The daemon")
struct DaemonTests {
    private static let vacancyID = "select max(vacancy_id) from office.vacancy"

    /// A vacancy like one that is there already, open to the same people.
    private static let copyVacancy = """
        insert into office.vacancy (unit_id, employer_id, status, title, occupation, openings, contract, municipality, published_on, pay_cents,
            weekly_minutes, shift_hours)
        select v.unit_id, v.employer_id, 'open', v.title, v.occupation, 2, v.contract, v.municipality, current_date, v.pay_cents, v.weekly_minutes,
               v.shift_hours
        from office.vacancy v join placement.proposal p using (vacancy_id) where p.sure and p.state = 'proposed'
        group by v.vacancy_id order by count(*) desc, v.vacancy_id limit 1
        returning vacancy_id
        """

    private func settled(_ owner: Connection) async throws {
        _ = try await eventually("the first batch") {
            try await owner.query("select 1 from capture.cursor where snapshot is not null").count > 0 ? true : nil
        }
        _ = try await Verification.settled(within: .seconds(60), on: owner)
    }

    @Test("a new vacancy has proposals although the tables are polled only every ten minutes")
    func doorbell() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 80, vacancies: 8, seed: 11, on: owner)
            let run = try await DaemonProcess.with(database, pollInterval: 600) { _ in
                try await settled(owner)
                let vacancy = try await owner.query(Self.copyVacancy).one(Int64.self)
                let count = try await eventually("proposals for the new vacancy", within: .seconds(240)) {
                    let count = try await owner.query(
                        "select count(*) from placement.proposal where vacancy_id = $1 and state = 'proposed'", [vacancy]
                    ).one(Int.self)
                    return count > 0 ? count : nil
                }
                #expect(count <= 6 + 6)
                try await SmallOffice.requireConvergence(owner, "seed 11")
            }
            #expect(run.status == .exited(0))
            await owner.close()
        }
    }

    @Test("a lost listening connection is made again, and what committed meanwhile is found")
    func reconnects() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let admin = try await database.connect()
            try await SmallOffice.write(candidates: 60, vacancies: 6, seed: 12, on: owner)
            _ = try await DaemonProcess.with(database, pollInterval: 600) { _ in
                try await settled(owner)
                for _ in 0..<3 {
                    try await admin.query(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'encaminhad' and datname = current_database()"
                    )
                    try await owner.query(Self.copyVacancy)
                }
                try await SmallOffice.requireConvergence(owner, "seed 12")
            }
            await admin.close()
            await owner.close()
        }
    }

    @Test("a transaction left open stalls nobody, and what it changed is found when it commits")
    func openTransaction() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let slow = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 6, seed: 15, on: owner)
            _ = try await DaemonProcess.with(database) { _ in
                try await settled(owner)
                try await slow.runScript("begin")
                let hidden = try await slow.query(
                    """
                    update office.vacancy set status = 'suspended'
                    where vacancy_id = (select vacancy_id from placement.proposal where state = 'proposed' group by 1 order by count(*) desc, 1 limit 1)
                    returning vacancy_id
                    """
                ).one(Int64.self)
                let live = "select count(*) from placement.proposal where vacancy_id = $1 and state = 'proposed'"
                for _ in 0..<3 { try await owner.query(Self.copyVacancy) }
                try await SmallOffice.requireConvergence(owner, "seed 15, one transaction open")
                #expect(try await owner.query(live, [hidden]).one(Int.self) > 0)
                try await slow.runScript("commit")
                try await SmallOffice.requireConvergence(owner, "seed 15, committed late")
                #expect(try await owner.query(live, [hidden]).one(Int.self) == 0)
            }
            await slow.close()
            await owner.close()
        }
    }

    @Test("rows held by a transaction left open stop only their own proposals, which follow when it is rolled back")
    func heldRows() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let slow = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 6, seed: 19, on: owner)
            _ = try await DaemonProcess.with(database, pollInterval: 1) { _ in
                try await settled(owner)
                let (held, person) = try await owner.query(
                    "select vacancy_id, candidate_id from placement.proposal where state = 'proposed' order by sure desc, proposal_id limit 1"
                ).one((Int64, Int64).self)
                try await slow.runScript("begin")
                // Neither version moves: when this is rolled back, nothing tells the daemon.
                try await slow.query("select from office.vacancy where vacancy_id = $1 for update", [held])
                try await slow.query("select from office.candidate where candidate_id = $1 for update", [person])
                // Both the list of the held vacancy and that of a new one are ranked anew.
                try await owner.query(
                    "update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100 where candidate_id <> $1", [person])
                let other = try await owner.query(Self.copyVacancy).one(Int64.self)
                _ = try await eventually("proposals for the new vacancy", within: .seconds(240)) {
                    try await owner.query("select 1 from placement.proposal where vacancy_id = $1 and state = 'proposed'", [other]).count
                        > 0
                        ? true : nil
                }
                try await slow.runScript("rollback")
                _ = try await eventually("the held rows' proposals", within: .seconds(240)) {
                    try await Verification.settled(within: .seconds(240), on: owner).isEqual ? true : nil
                }
            }
            await slow.close()
            await owner.close()
        }
    }

    @Test("whole tables emptied, a unit renamed and a bulk import are followed like any change")
    func wholeTables() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 40, vacancies: 5, seed: 16, on: owner)
            _ = try await DaemonProcess.with(database) { _ in
                try await settled(owner)
                try await owner.query("update office.unit set name = name || ' (centro)', time_zone = 'America/Rio_Branco'")
                try await SmallOffice.requireConvergence(owner, "seed 16, another time zone")
                try await owner.runScript("truncate office.candidate cascade")
                let emptied = try await SmallOffice.requireConvergence(owner, "seed 16, nobody left")
                #expect(emptied.candidates == 0 && emptied.proposals == 0)
                try await SmallOffice.write(candidates: 700, vacancies: 20, seed: 17, on: owner)
                let filled = try await SmallOffice.requireConvergence(owner, "seed 17, imported while it runs")
                #expect(filled.candidates == 700 && filled.proposals > 50)
            }
            await owner.close()
        }
    }

    @Test("why somebody was not proposed is answered within moments, with requirement, score or capacity")
    func questions() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 150, vacancies: 6, seed: 18, on: owner)
            _ = try await DaemonProcess.with(database, pollInterval: 600) { _ in
                try await settled(owner)
                // Everybody who is not on the list of one open vacancy.
                try await owner.query(
                    """
                    insert into placement.question (vacancy_id, candidate_id)
                    select v.vacancy_id, c.candidate_id
                    from (select vacancy_id from placement.proposal where state = 'proposed' group by 1 order by count(*) desc, 1 limit 1) v,
                         office.candidate c
                    where not exists (select from placement.proposal p where p.vacancy_id = v.vacancy_id and p.candidate_id = c.candidate_id)
                    """)
                try await settled(owner)
                let answers = try await owner.query("select coalesce(answer, '') from placement.question").decode(String.self)
                #expect(answers.count > 100)
                #expect(answers.allSatisfy { !$0.isEmpty })
                #expect(answers.contains { $0.hasPrefix("Um requisito não é atendido") })
                #expect(answers.contains { $0.contains("não há lugar na lista") || $0.contains("das 3 listas possíveis") })
                #expect(answers.allSatisfy { $0.contains("Requisitos") })
            }
            await owner.close()
        }
    }

    // A vacancy erased took its approvals with it, and the people approved kept the priority of people just sent.
    @Test("a person whose approval goes with its vacancy is ranked as one who was not sent")
    func approvalErased() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 6, seed: 19, on: owner)
            _ = try await DaemonProcess.with(database) { _ in
                try await settled(owner)
                let pair = try await owner.query(
                    """
                    update placement.proposal set state = 'approved', decided_at = now(), decided_by = office.actor()
                    where proposal_id = (select a.proposal_id from placement.proposal a join placement.proposal b using (candidate_id)
                                         where a.state = 'proposed' and b.state = 'proposed' and a.vacancy_id <> b.vacancy_id
                                         order by a.proposal_id limit 1)
                    returning vacancy_id, candidate_id
                    """
                ).one((Int64, Int64).self)
                try await SmallOffice.requireConvergence(owner, "seed 19, approved")
                let version = "select version from office.candidate where candidate_id = $1"
                let before = try await owner.query(version, [pair.1]).one(Int64.self)
                try await owner.query("delete from office.vacancy where vacancy_id = $1", [pair.0])
                #expect(try await owner.query(version, [pair.1]).one(Int64.self) > before)
                try await SmallOffice.requireConvergence(owner, "seed 19, erased")
            }
            await owner.close()
        }
    }

    @Test("SIGTERM ends it with status 0 and gives the lease up")
    func stops() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let run = try await DaemonProcess.with(database) { _ in try await settled(owner) }
            #expect(run.status == .exited(0))
            let isFree = try await owner.query("select lease_until < clock_timestamp() from capture.cursor").one(Bool.self)
            #expect(isFree)
            #expect(run.log.contains { $0.contains("\"message\":\"stopped\"") })
            await owner.close()
        }
    }

    @Test("of two instances one writes; when it is killed, the other takes over with a higher epoch")
    func standby() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 13, on: owner)
            _ = try await DaemonProcess.with(database, instance: "one", pollInterval: 1) { first in
                try await settled(owner)
                _ = try await DaemonProcess.with(database, instance: "two", pollInterval: 1) { second in
                    _ = try await eventually("the second stands by") { second.log.contains { $0.contains("standing by") } ? true : nil }
                    let (holder, epoch) = try await owner.query("select owner, epoch from capture.cursor").one((String, Int64).self)
                    #expect(holder == "one")
                    try first.send(.kill)
                    // The database's clock decides; the test moves it rather than wait half a minute.
                    try await owner.query("update capture.cursor set lease_until = clock_timestamp() - interval '1 ms'")
                    _ = try await eventually("the second takes over") {
                        let row = try await owner.query("select owner, epoch from capture.cursor").one((String, Int64).self)
                        return row.0 == "two" && row.1 > epoch ? true : nil
                    }
                    try await owner.query(Self.copyVacancy)
                    try await SmallOffice.requireConvergence(owner, "seed 13")
                }
            }
            await owner.close()
        }
    }

    @Test("a write with an old epoch is refused, whatever it carries")
    func fencing() async throws {
        try await withDatabase { database in
            let daemon = try await database.connect(as: "encaminhad")
            let old = try #require(try await Lease.take(as: "one", on: daemon))
            // However slow the machine: it must not run out before the last question.
            let new = try #require(try await Lease.take(as: "one", for: Lease.longest, on: daemon))
            #expect(new.epoch > old.epoch)
            let office = try await OfficeSnapshot.load(on: daemon)
            let error = await #expect(throws: StoreError.self) {
                try await WriteBatch.run(
                    PlacementBatch(), at: office.position, units: office.units, ruleSet: office.rules.hash, lease: old, on: daemon)
            }
            #expect(error?.kind == .lease)
            #expect(
                try await WriteBatch.run(nil, at: office.position, units: office.units, ruleSet: office.rules.hash, lease: new, on: daemon)
                    .isEmpty)
            #expect(try await Lease.take(as: "two", on: daemon) == nil)
            await daemon.close()
        }
    }

    @Test("a database that is not migrated is said so, with what to do and status 78")
    func unfit() async throws {
        try await withDatabase { _ in }
        try await withEmptyDatabase { database in
            try await database.connect().runScript("grant connect on database \(database.name) to public")
            let run = try await DaemonProcess.with(database) { daemon in
                try await eventually("the daemon says why") { daemon.log.contains { $0.contains("encaminha migrate") } ? true : nil }
            }
            #expect(run.status == .exited(78))
        }
    }

    @Test("logs carry ids and counts, never a name, a CPF or a telephone")
    func logs() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 6, seed: 14, on: owner)
            let run = try await DaemonProcess.with(database, arguments: ["--log-level", "trace"]) { _ in
                try await settled(owner)
                try await owner.query(Self.copyVacancy)
                try await settled(owner)
            }
            let words = try await owner.query(
                "select array(select civil_name from identity.person union select phone from identity.person where phone is not null)"
            ).one([String].self)
            #expect(words.count > 50)
            let log = run.log.joined(separator: "\n")
            #expect(log.contains("placed"))
            for word in words { #expect(!log.contains(word)) }
            await owner.close()
        }
    }
}

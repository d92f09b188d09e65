import DatabaseTesting
import Postgres
import Store
import Subprocess
import Testing

/// Who may write, with built daemons as processes. The database's clock decides.
@Suite("Several instances")
struct LeaseTests {
    private struct Holder: Equatable {
        let owner: String?
        let epoch: Int64
    }

    private func holder(_ owner: Connection) async throws -> Holder {
        let row = try await owner.query("select owner, epoch from capture.cursor").one((String?, Int64).self)
        return Holder(owner: row.0, epoch: row.1)
    }

    private func settled(_ owner: Connection) async throws {
        _ = try await eventually("the first batch") {
            try await owner.query("select 1 from capture.cursor where snapshot is not null").count > 0 ? true : nil
        }
    }

    @Test("an office that takes longer to load than a lease lasts does not pass from one instance to the other")
    func slowLoad() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let slow = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 40, vacancies: 6, seed: 41, on: owner)
            // Loading waits for this lock.
            try await slow.runScript("begin; lock table office.candidate in access exclusive mode")
            _ = try await DaemonProcess.with(database, instance: "one", arguments: ["--lease", "1"]) { _ in
                let first = try await eventually("one takes the lease") {
                    let present = try await holder(owner)
                    return present.owner == "one" ? present : nil
                }
                _ = try await DaemonProcess.with(database, instance: "two", arguments: ["--lease", "1"]) { _ in
                    let end = try await owner.query("select clock_timestamp() + interval '5 s'").one(Instant.self)
                    _ = try await eventually("five leases later") {
                        #expect(try await holder(owner) == first)
                        return try await owner.query("select clock_timestamp() > $1", [end]).one(Bool.self) ? true : nil
                    }
                    try await slow.runScript("commit")
                    try await SmallOffice.requireConvergence(owner, "seed 41")
                    #expect(try await holder(owner) == first)
                }
            }
            await slow.close()
            await owner.close()
        }
    }

    @Test("a standby is warm, hears that the lease is given up, and goes on at once")
    func orderlyStop() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 8, seed: 42, on: owner)
            // Nobody would notice for minutes but for the bell.
            let arguments = ["--lease", "300"]
            _ = try await DaemonProcess.with(database, instance: "one", arguments: arguments) { first in
                try await settled(owner)
                _ = try await DaemonProcess.with(database, instance: "two", arguments: arguments) { second in
                    _ = try await eventually("the second is warm") {
                        second.log.contains { $0.contains("\"message\":\"loaded\"") } && second.log.contains { $0.contains("standing by") }
                            ? true : nil
                    }
                    // Followed without writing, and known at the takeover.
                    try await owner.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100")
                    try await SmallOffice.requireConvergence(owner, "seed 42, the first writes")
                    let before = try await holder(owner)
                    try first.send(.terminate)
                    let after = try await eventually("the second takes over", within: .seconds(240)) {
                        let present = try await holder(owner)
                        return present.owner == "two" ? present : nil
                    }
                    #expect(after.epoch == before.epoch + 1)
                    try await owner.query(
                        "update office.candidate set pay_needed_cents = pay_needed_cents + 100 where candidate_id % 2 = 0")
                    try await SmallOffice.requireConvergence(owner, "seed 42, the second writes")
                    #expect(second.log.count { $0.contains("\"message\":\"loaded\"") } == 1)
                }
            }
            await owner.close()
        }
    }

    @Test("an instance stopped beyond its lease writes nothing when it goes on, and follows from then on")
    func suspended() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 8, seed: 43, on: owner)
            let change = "update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100"
            _ = try await DaemonProcess.with(database, instance: "one", arguments: ["--lease", "1"]) { first in
                try await settled(owner)
                _ = try await DaemonProcess.with(database, instance: "two", arguments: ["--lease", "1"]) { _ in
                    let before = try await holder(owner)
                    #expect(before.owner == "one")
                    // In the middle of work, more often than not.
                    try await owner.query(change)
                    try first.send(.suspend)
                    try await owner.query(change)
                    let after = try await eventually("the second takes over") {
                        let present = try await holder(owner)
                        return present.owner == "two" ? present : nil
                    }
                    #expect(after.epoch > before.epoch)
                    try await SmallOffice.requireConvergence(owner, "seed 43, while the first is stopped")
                    let since = try await owner.query("select clock_timestamp()").one(Instant.self)
                    try first.send(.resume)
                    _ = try await eventually("the first learns that it is not the writer any more") {
                        first.log.contains { $0.contains("standing by") } ? true : nil
                    }
                    try await owner.query(change)
                    try await SmallOffice.requireConvergence(owner, "seed 43, after the first went on")
                    let late = try await owner.query(
                        "select count(*) from placement.proposal where epoch <= $1 and updated_at > $2", [before.epoch, since]
                    ).one(Int.self)
                    #expect(late == 0)
                    #expect(try await holder(owner) == after)
                }
            }
            await owner.close()
        }
    }
}

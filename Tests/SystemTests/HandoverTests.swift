import DatabaseTesting
import Postgres
import Rules
import Store
import Subprocess
import Testing

@Suite("Rows handed over while they are read", .timeLimit(.minutes(10)))
struct HandoverTests {
    /// Takes what it is given, but for the people whose number can be divided by seven.
    private struct Taker: RowReceiver {
        var isWilling = true
        var named: Set<Int64> = []
        var rows: [Int64: MarketRow] = [:]

        mutating func expects(_ people: [Int64], of changes: OfficeChanges) -> Bool {
            named = Set(people)
            return isWilling
        }

        mutating func receive(_ row: MarketRow) -> Bool {
            if row.row.id.isMultiple(of: 7) { return false }
            rows[row.row.id] = row
            return true
        }

        // Knows nobody before.
        mutating func receive(_: AttributePart, inMarket _: Int32) -> Bool { false }
    }

    @Test("are those that are read together, few or many of all, and no others")
    func reads() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 90, vacancies: 2, seed: 21, on: owner)
            let daemon = try await database.connect(as: "encaminhad")
            let office = try await OfficeSnapshot.load(on: daemon)
            let all = office.candidates.map(\.row.id).sorted()
            #expect(all.count == 90)
            for ids in [all, all.filter { $0.isMultiple(of: 2) }, all.filter { $0.isMultiple(of: 9) }, [all[3]], [all[4], 1_000_000], []] {
                var found: [MarketRow] = []
                try await AttributeReader(.candidate, office.rules.catalogue).read(ids, on: daemon) { found.append($0) }
                let expected = office.candidates.filter { ids.contains($0.row.id) }
                #expect(found.sorted { $0.row.id < $1.row.id } == expected.sorted { $0.row.id < $1.row.id }, "\(ids.count) of all")
            }
            await daemon.close()
            await owner.close()
        }
    }

    @Test("are apart from the other changes, and who is gone is told with these")
    func changes() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            try await SmallOffice.write(candidates: 60, vacancies: 2, seed: 22, on: owner)
            let daemon = try await database.connect(as: "encaminhad")
            let office = try await OfficeSnapshot.load(on: daemon)
            let basis = OfficeBasis(catalogue: office.rules.catalogue, ruleSetHash: office.rules.hash, units: office.units)
            try await owner.query(
                "update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100 where candidate_id % 4 > 0")
            let gone = try await owner.query(
                "delete from office.candidate where candidate_id = (select min(candidate_id) from office.candidate) returning candidate_id"
            ).one(Int64.self)
            let together = try await OfficeChanges.read(since: office.position, knowing: basis, on: daemon)
            var taker = Taker()
            let apart = try await OfficeChanges.read(since: office.position, knowing: basis, handingRowsTo: &taker, on: daemon)
            #expect(taker.named == Set(together.candidates.keys))
            #expect(Set(apart.received) == Set(taker.rows.keys) && apart.received.count == taker.rows.count && taker.rows.count > 30)
            #expect(apart.candidates[gone] == .some(nil))
            #expect(apart.candidates.merging(taker.rows.mapValues { $0 }) { _, _ in nil } == together.candidates)
            #expect(apart.count == together.count && !apart.isEmpty)
            var unwilling = Taker(isWilling: false)
            let whole = try await OfficeChanges.read(since: office.position, knowing: basis, handingRowsTo: &unwilling, on: daemon)
            #expect(whole.candidates == together.candidates && unwilling.rows.isEmpty && whole.received.isEmpty)
            await daemon.close()
            await owner.close()
        }
    }

    @Test("a session that is lost in the middle of many rows is followed by one that loads everything")
    func isLost() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let admin = try await database.connect()
            try await SmallOffice.write(candidates: 1300, vacancies: 8, seed: 23, on: owner)
            let run = try await DaemonProcess.with(database, environment: ["ENCAMINHA_FAIL_POINT": "receiving:700:stop"]) { daemon in
                try await SmallOffice.requireConvergence(owner, "seed 23, before")
                try await owner.query("update office.candidate set pay_needed_cents = coalesce(pay_needed_cents, 0) + 100")
                let session = try await eventually("the daemon stands still in the middle of rows") {
                    try await admin.query(
                        """
                        select pid from pg_stat_activity
                        where usename = 'encaminhad' and datname = current_database() and query like 'copy (select candidate_id%'
                          and clock_timestamp() - query_start > interval '1 s'
                        """
                    ).optional(Int32.self)
                }
                try await admin.query("select pg_terminate_backend($1, 10000)", [session])
                try daemon.send(.resume)
                let result = try await SmallOffice.requireConvergence(owner, "seed 23, after")
                #expect(result.proposals > 0)
            }
            #expect(run.log.count { $0.contains("\"message\":\"loaded\"") } == 2)
            await admin.close()
            await owner.close()
        }
    }
}

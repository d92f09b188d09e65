import Postgres
import Testing

@Suite("Reading in one snapshot")
struct SnapshotReadingTests {
    private struct Stop: Error {}

    @Test("what is asked first, in between and last sees one state, whatever is committed meanwhile, and nothing can be written")
    func oneState() async throws {
        try await TestServer.withConnection { connection in
            let other = try await Connection.connect(to: try await TestServer.target, logger: TestServer.logger)
            try await other.runScript("create table if not exists snapshot_reading (id int8); insert into snapshot_reading values (1)")
            let counts = try await connection.withSnapshot([
                Statement("select count(*) from snapshot_reading"), Statement("select current_setting('transaction_read_only')"),
            ]) { connection, found -> LastReading<[Int]> in
                #expect(try found[1].one(String.self) == "on")
                try await other.query("insert into snapshot_reading values (2)")
                let between = try await connection.query("select count(*) from snapshot_reading").one(Int.self)
                let first = try found[0].one(Int.self)
                return LastReading([Statement("select count(*) from snapshot_reading")]) { last in
                    #expect(last.count == 1)
                    return [first, between, try last[0].one(Int.self)]
                }
            }
            #expect(counts == [1, 1, 1])
            #expect(try await connection.query("select count(*) from snapshot_reading").one(Int.self) == 2, "it is over")
            try await other.runScript("drop table snapshot_reading")
            await other.close()
        }
    }

    @Test("an error at any point ends it, and the session goes on", arguments: [0, 1, 2, 3])
    func errors(point: Int) async throws {
        try await TestServer.withConnection { connection in
            let (good, bad) = (Statement("select 1"), Statement("select 1 / 0"))
            await #expect(throws: (any Error).self) {
                try await connection.withSnapshot([good, point == 0 ? bad : good]) { connection, _ -> LastReading<Int> in
                    if point == 1 { throw Stop() }
                    return LastReading([point == 2 ? bad : good]) { results in
                        if point == 3 { throw Stop() }
                        return results.count
                    }
                }
            }
            #expect(try await connection.query("select pg_current_xact_id_if_assigned() is null").one(Bool.self))
            let value = try await connection.withSnapshot([]) { _, found in .none(found.count) }
            #expect(value == 0)
        }
    }
}

import FoundationEssentials
import Testing

@testable import Postgres

/// Every type goes to the server and comes back, and the server reads it as what it means.
@Suite("Values to the server and back")
struct RoundTripTests {
    /// Sends each value alone, in an array, in an array with a NULL, as NULL, and through COPY both ways.
    ///
    /// - Parameter cases: A value and what PostgreSQL prints for it.
    private func check<Value: PostgresArrayElement & Equatable>(
        _ cases: [(value: Value, text: String)], as type: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript("set extra_float_digits = 1; set timezone = 'UTC'; set datestyle = 'ISO'")
            for (value, text) in cases {
                let row = try await connection.query("select $1::\(type), $1::\(type)::text", [value]).one((Value, String).self)
                #expect(row.0 == value, sourceLocation: sourceLocation)
                #expect(row.1 == text, sourceLocation: sourceLocation)
            }
            let values = cases.map(\.value)
            let gappy: [Value?] = [nil] + values.map(Optional.some) + [nil]
            let empty: [Value] = []
            let arrays = try await connection.query("select $1::\(type)[], $2::\(type)[], $3::\(type)[]", [values, gappy, empty])
                .one(([Value], [Value?], [Value]).self)
            #expect(arrays.0 == values, sourceLocation: sourceLocation)
            #expect(arrays.1 == gappy, sourceLocation: sourceLocation)
            #expect(arrays.2 == empty, sourceLocation: sourceLocation)
            #expect(throws: PostgresError.self, sourceLocation: sourceLocation) {
                try Cell.withEncoded(gappy) { cell throws(PostgresError) in try Array<Value>.decode(cell) }
            }
            let null = try await connection.query("select $1::\(type), '{}'::\(type)[]", [Value?.none]).one((Value?, [Value]).self)
            #expect(null.0 == nil, sourceLocation: sourceLocation)
            #expect(null.1 == empty, sourceLocation: sourceLocation)

            try await connection.runScript("create temp table copied (value \(type), list \(type)[])")
            let count = try await connection.copyIn("copy copied from stdin (format binary)") { writer in
                for value in gappy { try await writer.write(value, [value, value]) }
            }
            #expect(count == gappy.count, sourceLocation: sourceLocation)
            var copied: [Value?] = []
            try await connection.copyOut("copy copied to stdout (format binary)") { row in
                copied.append(try row.decode(Value?.self, at: 0))
                #expect(try row.decode([Value?].self, at: 1) == [copied.last!, copied.last!], sourceLocation: sourceLocation)
            }
            #expect(copied == gappy, sourceLocation: sourceLocation)
        }
    }

    @Test("bool") func bool() async throws { try await check([(true, "true"), (false, "false")], as: "boolean") }

    @Test("integers, to their ends")
    func integers() async throws {
        try await check([(Int16.min, "-32768"), (0, "0"), (.max, "32767")], as: "int2")
        try await check([(Int32.min, "-2147483648"), (-1, "-1"), (.max, "2147483647")], as: "int4")
        try await check([(Int64.min, "-9223372036854775808"), (1, "1"), (.max, "9223372036854775807")], as: "int8")
        try await check([(Int.min, "-9223372036854775808"), (.max, "9223372036854775807")], as: "int8")
    }

    @Test("an integer takes every width that fits, and oids")
    func widths() async throws {
        try await TestServer.withConnection { connection in
            let row = try await connection.query("select 7::int2, 7::int4, 7::int8, 4294967295::oid").one((Int, Int, Int16, Int).self)
            #expect(row == (7, 7, 7, 4_294_967_295))
            let wide = try await connection.query("select 32768, 4294967295::oid")
            #expect(throws: PostgresError.self) { try wide[0].decode(Int16.self, at: 0) }
            #expect(throws: PostgresError.self) { try wide[0].decode(Int32.self, at: 1) }
        }
    }

    @Test("floating point, to its ends")
    func floatingPoint() async throws {
        try await check(
            [
                (Float.greatestFiniteMagnitude, "3.4028235e+38"), (.leastNonzeroMagnitude, "1e-45"), (-0.0, "-0"), (.infinity, "Infinity"),
            ], as: "float4")
        try await check(
            [
                (Double.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.leastNonzeroMagnitude, "5e-324"), (0.1, "0.1"),
                (-.infinity, "-Infinity"),
            ], as: "float8")
        try await TestServer.withConnection { connection in
            let row = try await connection.query("select 'NaN'::float8, 0.5::float4").one((Double, Double).self)
            #expect(row.0.isNaN)
            #expect(row.1 == 0.5)
        }
    }

    @Test("text, in every script and at every length")
    func text() async throws {
        let long = String(repeating: "ação ", count: 20_000)
        try await check([("", ""), ("São Luís – MA", "São Luís – MA"), ("日本 👩🏽‍🏭", "日本 👩🏽‍🏭"), (long, long)], as: "text")
    }

    @Test("text of other types: varchar, char(n), name, json, enum, unknown, and domains over them")
    func textLike() async throws {
        try await TestServer.withConnection { connection in
            try await connection.runScript(
                "create type pg_temp.mood as enum ('triste', 'contente'); create domain pg_temp.word as text; create domain pg_temp.words as text[]"
            )
            let row = try await connection.query(
                """
                select 'a'::varchar(3), 'b'::char(3), 'c'::name, '{"d": 1}'::json, 'contente'::pg_temp.mood, 'e'::pg_temp.word, 'f'::"char",
                    array['a', 'b']::pg_temp.word[], array['c']::pg_temp.words, array['triste', null]::pg_temp.mood[]
                """
            ).one((String, String, String, String, String, String, String, [String], [String], [String?]).self)
            #expect([row.0, row.1, row.2, row.3, row.4, row.5, row.6] == ["a", "b  ", "c", "{\"d\": 1}", "contente", "e", "f"])
            #expect(row.7 == ["a", "b"])
            #expect(row.8 == ["c"])
            #expect(row.9 == ["triste", nil])
            try await connection.runScript("create type pg_temp.pair as (first int4, second int4)")
            let composite = try await connection.query("select row(1, 2)::pg_temp.pair")
            let error = #expect(throws: PostgresError.self) { try composite.one(String.self) }
            #expect(error?.message.hasSuffix("is not a text") == true)
        }
    }

    @Test("a NUL in a text is refused before anything is sent")
    func nul() async throws {
        try await TestServer.withConnection { connection in
            for parameter: any PostgresEncodable in ["a\0b", ["a\0"], JSONB("\"\0\"")] {
                let error = await #expect(throws: PostgresError.self) { try await connection.query("select $1", [parameter]) }
                #expect(error?.kind == .encoding)
                #expect(error?.description.contains("a text holds a NUL") == true)
            }
            let error = await #expect(throws: PostgresError.self) { try await connection.query("select 1\0") }
            #expect(error?.kind == .encoding)
            try await connection.query("select 1")
        }
    }

    @Test("dates, to PostgreSQL's ends")
    func dates() async throws {
        try await check(
            [
                (Day(days: 0), "1970-01-01"), (Day(year: 2024, month: 2, day: 29)!, "2024-02-29"),
                (Day(year: 2000, month: 1, day: 1)!, "2000-01-01"),
                (Day(year: 1, month: 1, day: 1)!, "0001-01-01"), (Day(year: 5_874_897, month: 12, day: 31)!, "5874897-12-31"),
                (Day(year: -4_713, month: 11, day: 24)!, "4714-11-24 BC"),
            ], as: "date")
    }

    @Test("timestamps, to the microsecond and to their ends")
    func timestamps() async throws {
        let last = Int64.max - 1_000_000
        try await check(
            [
                (Instant(microseconds: 0), "1970-01-01 00:00:00+00"), (Instant(microseconds: -1), "1969-12-31 23:59:59.999999+00"),
                (Instant(microseconds: 1_772_366_400_000_001), "2026-03-01 12:00:00.000001+00"),
                (Instant(microseconds: last / 1_000_000 * 1_000_000), "294247-01-10 04:00:53+00"),
                (Instant(microseconds: -210_866_803_200_000_000), "4714-11-24 00:00:00+00 BC"),
            ], as: "timestamptz")
    }

    @Test("what no Swift value holds is refused: infinite and too late dates, NaN, arrays of two dimensions")
    func refused() async throws {
        try await TestServer.withConnection { connection in
            func refuses<Value: PostgresDecodable>(_ expression: String, _ type: Value.Type, because reason: String) async throws {
                let result = try await connection.query("select \(expression) as valor")
                let error = #expect(throws: PostgresError.self) { try result.one(type) }
                #expect(error?.kind == .decoding)
                #expect(error?.message.hasPrefix("column valor: ") == true)
                #expect(error?.message.contains(reason) == true)
            }
            for sign in ["infinity", "-infinity"] {
                try await refuses("'\(sign)'::date", Day.self, because: "infinite date")
                try await refuses("'\(sign)'::timestamptz", Instant.self, because: "infinite timestamp")
                try await refuses("'\(sign)'::numeric", Numeric.self, because: "infinity")
            }
            try await refuses("'NaN'::numeric", Numeric.self, because: "NaN")
            try await refuses("'294276-12-31 23:59:59+00'::timestamptz", Instant.self, because: "out of the range")
            try await refuses("'{{1,2},{3,4}}'::int4[]", [Int32].self, because: "2 dimensions")
            try await refuses("'{1,null}'::int4[]", [Int32].self, because: "NULL")
            try await refuses("null::int4", Int32.self, because: "NULL")
        }
    }

    @Test("a value outside PostgreSQL's range is refused by us or by the server, never changed")
    func outside() async throws {
        try await TestServer.withConnection { connection in
            for value: any PostgresEncodable in [Day(days: .min), Day(days: .min + 10_957), Instant(microseconds: .min)] {
                let error = await #expect(throws: PostgresError.self) { try await connection.query("select $1", [value]) }
                #expect(error?.kind == .encoding)
            }
            for value: any PostgresEncodable in [Day(days: .max), Day(days: .min + 20_000), Instant(microseconds: .min / 2)] {
                let error = await #expect(throws: PostgresError.self) { try await connection.query("select $1", [value]) }
                #expect(error?.sqlState == .datetimeFieldOverflow)
            }
        }
    }

    @Test("numeric, exactly, from 1e-20 to 1e30 and far beyond")
    func numeric() async throws {
        let texts = [
            "0", "0.00", "1", "-1", "10000", "9999", "0.0001", "0.00001", "1.5", "-12.50", "100.000", "123456789.987654321",
            "0.00000000000000000001", "1000000000000000000000000000000", "-1000000000000000000000000000000.00000000000000000001",
            "0.10", "10000.00001", "20000000", String(repeating: "9", count: 1_000) + "." + String(repeating: "1", count: 1_000),
        ]
        try await check(texts.map { (Numeric($0)!, $0) }, as: "numeric")
        try await check([(Numeric(-7), "-7"), (Numeric(UInt64.max), "18446744073709551615")], as: "numeric")
        try await TestServer.withConnection { connection in
            for expression in ["1e30", "1e-20", "power(10::numeric, 1000)", "0.5 - 0.5", "round(2.345, 2)"] {
                let row = try await connection.query("select (\(expression))::numeric, (\(expression))::numeric::text").one(
                    (Numeric, String).self)
                #expect(row.0.text == row.1)
            }
        }
    }

    @Test("uuid, bytea, jsonb")
    func others() async throws {
        let id = UUID(uuidString: "C0FFEE00-1234-4321-ABCD-0123456789AB")!
        try await check([(id, id.uuidString.lowercased())], as: "uuid")
        try await check([(Bytes([]), "\\x"), (Bytes([0, 0xFF, 0x5C]), "\\x00ff5c")], as: "bytea")
        try await check([(JSONB("{\"a\": [1, null]}"), "{\"a\": [1, null]}"), (JSONB("\"é\""), "\"é\"")], as: "jsonb")
    }

    @Test("transaction ids and snapshots")
    func snapshots() async throws {
        try await check([(XID8(3), "3"), (XID8(.max), "18446744073709551615")], as: "xid8")
        let texts = ["10:20:10,14,15", "7:7:", "3:9223372036854775807:4294967296"]
        try await check(texts.map { (Snapshot($0)!, $0) }, as: "pg_snapshot")
        try await TestServer.withConnection { connection in
            let row = try await connection.query("select pg_current_snapshot(), pg_current_snapshot()::text, pg_current_xact_id()")
                .one((Snapshot, String, XID8).self)
            #expect(row.0.description == row.1)
            #expect(!row.0.contains(row.2))
        }
    }

    @Test("our type ids are the server's")
    func objectIDs() async throws {
        let names: [(UInt32, String)] = [
            (TypeOID.bool, "bool"), (TypeOID.bytea, "bytea"), (TypeOID.char, "char"), (TypeOID.name, "name"), (TypeOID.int8, "int8"),
            (TypeOID.int2, "int2"), (TypeOID.int4, "int4"), (TypeOID.text, "text"), (TypeOID.oid, "oid"), (TypeOID.json, "json"),
            (TypeOID.float4, "float4"), (TypeOID.float8, "float8"), (TypeOID.unknown, "unknown"), (TypeOID.bpchar, "bpchar"),
            (TypeOID.varchar, "varchar"), (TypeOID.date, "date"), (TypeOID.timestamptz, "timestamptz"), (TypeOID.numeric, "numeric"),
            (TypeOID.uuid, "uuid"), (TypeOID.jsonb, "jsonb"), (TypeOID.pgSnapshot, "pg_snapshot"), (TypeOID.xid8, "xid8"),
        ]
        try await TestServer.withConnection { connection in
            for (oid, name) in names {
                let row = try await connection.query(
                    "select oid, typarray from pg_type where typname = $1 and typnamespace = 'pg_catalog'::regnamespace", [name]
                ).one((Int, Int).self)
                #expect(row.0 == Int(oid), "\(name)")
                if oid != TypeOID.unknown { #expect(row.1 == Int(TypeOID.array(of: oid)), "\(name)[]") }
            }
        }
    }

    @Test("a value of a type that was not asked for is a decoding error, even with no row")
    func wrongTypes() async throws {
        try await TestServer.withConnection { connection in
            let result = try await connection.query("select 1 as um, 'a'::text as dois where false")
            #expect(try result.decode((Int, String).self).isEmpty)
            let wrong = #expect(throws: PostgresError.self) { try result.decode((Int, Int).self) }
            #expect(wrong?.message == "column dois has type 25, which is not a Int")
            let short = #expect(throws: PostgresError.self) { try result.decode(Int.self) }
            #expect(short?.message == "2 columns where 1 was expected")
            let long = #expect(throws: PostgresError.self) { try result.decode((Int, String, Int).self) }
            #expect(long?.message == "2 columns where 3 were expected")
            #expect(throws: PostgresError.self) { try result.decode(([Int], String).self) }
        }
    }
}

extension Cell {
    /// Lends a cell over the binary form of a value.
    static func withEncoded<Result>(
        _ value: some PostgresEncodable, _ body: (borrowing Cell) throws(PostgresError) -> Result
    ) throws(PostgresError) -> Result {
        var buffer = BinaryBuffer()
        try value.encode(into: &buffer)
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count, alignment: 1)
        defer { memory.deallocate() }
        memory.copyBytes(from: buffer.bytes)
        return try body(Cell(UnsafeRawBufferPointer(memory), typeOID: 0))
    }
}

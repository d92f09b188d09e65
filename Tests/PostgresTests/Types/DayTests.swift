import Testing

@testable import Postgres

@Suite("Days and instants")
struct DayTests {
    @Test("a day is read and written as ISO 8601")
    func text() {
        for text in ["1970-01-01", "2024-02-29", "1999-12-31", "0001-01-01", "0000-02-29", "-4713-11-24", "12345-06-07"] {
            #expect(Day(text)?.description == text)
        }
        for text in [
            "", "2026-3-01", "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-01-01 ", "+2026-01-01",
            "2026/01/01", "5874898-01-01", "２０２６-01-01",
        ] { #expect(Day(text) == nil, "\(text)") }
    }

    @Test("days follow one another through four centuries, and back from their numbers")
    func succession() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var expected: Int32 = Day("1900-01-01")!.days
        #expect(expected == -25_567)
        for year in 1_900..<2_301 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for month in 1...12 {
                for day in 1...(lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)) {
                    let value = Day(days: expected)
                    guard Day(year: year, month: month, day: day) == value, (value.year, value.month, value.day) == (year, month, day)
                    else {
                        Issue.record("\(year)-\(month)-\(day) is not day \(expected)")
                        return
                    }
                    expected += 1
                }
            }
        }
    }

    @Test("an instant is written in UTC, to the microsecond where there is one")
    func instants() {
        #expect(Instant(microseconds: 0).description == "1970-01-01T00:00:00Z")
        #expect(Instant(microseconds: -1).description == "1969-12-31T23:59:59.999999Z")
        #expect(Instant(microseconds: 1_772_366_445_000_120).description == "2026-03-01T12:00:45.000120Z")
        #expect(Instant(microseconds: .min).description == "-290308-12-21T19:59:05.224192Z")
        #expect(Instant(microseconds: .max).description == "294247-01-10T04:00:54.775807Z")
    }

    @Test("now is after this was written")
    func now() { #expect(Instant.now() > Instant(microseconds: 1_767_225_600_000_000)) }
}

@Suite("Numbers and snapshots as text")
struct NumericTests {
    @Test("a number is read as PostgreSQL would print it")
    func canonical() {
        let readings = ["007": "7", "-0": "0", "-0.00": "0.00", "+1.50": "1.50", "00.10": "0.10", "-10": "-10"]
        for (text, canonical) in readings { #expect(Numeric(text)?.text == canonical) }
        for text in [
            "", "-", ".", "1.", ".5", "1e5", "NaN", "1.2.3", "1,5", " 1", "--1", "+-1", "٣", String(repeating: "1", count: 131_073),
        ] {
            #expect(Numeric(text) == nil, "\(text.prefix(20))")
        }
    }

    @Test("a snapshot knows what it contains")
    func snapshot() {
        let snapshot = Snapshot("10:20:12,15,19")!
        for (id, isIn) in [(9, true), (10, true), (12, false), (13, true), (15, false), (19, false), (20, false), (25, false)] {
            #expect(snapshot.contains(XID8(UInt64(id))) == isIn, "\(id)")
        }
        #expect(Snapshot("7:7:")!.contains(XID8(6)))
        #expect(!Snapshot("7:7:")!.contains(XID8(7)))
    }

    @Test("a snapshot out of order is none")
    func malformed() {
        for text in ["", "1:2", "5:4:", "0:1:", "1:5:5", "2:5:1", "1:5:3,2", "1:5:2,2", "1:5:2,", "1:5:,2", "a:5:", "1:5:2:3"] {
            #expect(Snapshot(text) == nil, "\(text)")
        }
    }
}

@Suite("Binary values that are not what they say")
struct MalformedTests {
    private func cell(_ bytes: [UInt8], _ body: (borrowing Cell) throws -> Void) rethrows {
        try bytes.withUnsafeBytes { try body(Cell($0, typeOID: 0)) }
    }

    /// Every decoder is total: any bytes give a value or an error.
    @Test("every cut of a good value, and every changed byte, gives a value or an error and never a crash")
    func corrupted() throws {
        func check<Value: PostgresEncodable & PostgresDecodable>(_ value: Value) throws {
            var buffer = BinaryBuffer()
            try value.encode(into: &buffer)
            for count in 0..<buffer.count { cell(Array(buffer.bytes.prefix(count))) { _ = try? Value.decode($0) } }
            for index in 0..<buffer.count {
                for byte: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
                    var bytes = buffer.bytes
                    bytes[index] = byte
                    cell(bytes) { _ = try? Value.decode($0) }
                }
            }
        }
        try check(true)
        try check(Int32(7))
        try check(1.5)
        try check("texto")
        try check(Day(days: 1))
        try check(Instant(microseconds: 1))
        try check(Numeric("-12345.678")!)
        try check(JSONB("{}"))
        try check(Snapshot("10:20:12,15")!)
        try check([1, 2, 3])
        try check(["a", nil, "bc"])
        try check([Numeric("1.5")!, nil])
    }

    @Test("a COPY that is cut or not binary is refused")
    func copy() throws {
        var good = BinaryBuffer()
        good.append(CopyRowReader.signature)
        good.append(bigEndian: UInt64(0))
        good.append(bigEndian: Int16(2))
        try good.append(field: 7 as Int32)
        try good.append(field: Int32?.none)
        func read(_ bytes: [UInt8]) throws -> [[Int32?]] {
            var reader = CopyRowReader()
            var rows: [[Int32?]] = []
            try bytes.withUnsafeBytes { bytes in
                try reader.read(bytes) { row in
                    rows.append(try (0..<row.count).map { try row.decode(Int32?.self, at: $0) })
                }
            }
            return rows
        }
        #expect(try read(good.bytes) == [[7, nil]])
        for count in 1..<good.count where count != 19 {
            #expect(throws: PostgresError.self) { try read(Array(good.bytes.prefix(count))) }
        }
        #expect(throws: PostgresError.self) { try read(Array("7\t\\N\n".utf8)) }
        #expect(throws: PostgresError.self) { try read(good.bytes + [0xFF, 0xFF, 0, 1]) }
    }
}

import DatabaseTesting
import Matching
import Postgres
import Rules
import Store
import Testing

/// Of people whose own row changed little is read: that and what was known must be what everything read anew says.
@Suite("Reading parts of rows", .timeLimit(.minutes(10)))
struct PartialReadingTests {
    /// Holds rows, and takes parts of them.
    private struct Reader: RowReceiver {
        var rows: [Int64: MarketRow] = [:]
        var parts = 0
        var wholes = 0
        /// Nobody is known of whom this is true.
        var isUnknown: (Int64) -> Bool = { _ in false }

        mutating func expects(_: [Int64], of _: OfficeChanges) -> Bool { true }

        mutating func receive(_ row: MarketRow) -> Bool {
            rows[row.row.id] = row
            wholes += 1
            return true
        }

        mutating func receive(_ part: AttributePart, inMarket market: Int32) -> Bool {
            guard !isUnknown(part.id), let known = rows[part.id] else { return false }
            var values = known.row.values
            for (index, value) in zip(part.attributes, part.values) { values[index] = value }
            rows[part.id] = MarketRow(
                market: market, row: AttributeRow(id: part.id, unit: part.unit, version: part.version, values: values))
            parts += 1
            return true
        }
    }

    /// Columns that are changed together, because the schema wants them to agree.
    private static let together = [["profile", "custody"], ["latitude", "longitude"], ["release_earliest", "release_latest"]]
    /// What no part says anything about.
    private static let kept = [
        "experience_reviewed_on", "courses_reviewed_on", "constraints_reviewed_on", "available_hours", "care_hours",
    ]

    @Test("whatever column of a person or row of theirs changes, parts and what was known are what reading everything gives")
    func everyChange() async throws {
        try await withDatabase { database in
            let owner = try await database.connect(as: "encaminha_owner")
            let daemon = try await database.connect(as: "encaminhad")
            try await SmallOffice.write(candidates: 1300, vacancies: 5, seed: 11, on: owner)
            let office = try await OfficeSnapshot.load(on: daemon)
            let basis = OfficeBasis(catalogue: office.rules.catalogue, ruleSetHash: office.rules.hash, units: office.units)
            var position = office.position
            var reader = Reader()
            for row in office.candidates { reader.rows[row.row.id] = row }

            func check(_ change: String, areParts: Bool) async throws {
                (reader.parts, reader.wholes) = (0, 0)
                let changes = try await OfficeChanges.read(since: position, knowing: basis, handingRowsTo: &reader, on: daemon)
                position = changes.position
                for (id, row) in changes.candidates { reader.rows[id] = row }
                let all = try await AttributeReader(.candidate, basis.catalogue).read(on: daemon)
                #expect(reader.parts + reader.wholes > 0, "\(change) changes nothing")
                #expect((reader.parts > 0) == areParts, "\(change): \(reader.parts) parts, \(reader.wholes) whole rows")
                let different = all.filter { reader.rows[$0.row.id] != $0 }
                #expect(different.isEmpty, "\(change): other than known are \(different.prefix(5).map(\.row.id))")
                #expect(reader.rows.count == all.count, "\(change)")
            }

            // Everybody gets what the next person has.
            func shift(_ group: [String], and more: String) -> String {
                """
                with shifted as (
                    select candidate_id, \(group.map { "lead(\($0)) over (order by candidate_id) as \($0)" }.joined(separator: ", "))
                    from office.candidate)
                update office.candidate c set \(group.map { "\($0) = s.\($0)" }.joined(separator: ", "))\(more)
                from shifted s where s.candidate_id = c.candidate_id and s.candidate_id < (select max(candidate_id) from shifted)
                """
            }
            let own = "update office.candidate set contact_failures = contact_failures + 1"
            // Column by column.
            let columns = try await owner.query(
                """
                select attname::text from pg_attribute where attrelid = 'office.candidate'::regclass and attnum > 0 and not attisdropped
                  and attname <> all ('{candidate_id,unit_id,version}') order by attnum
                """
            ).decode(String.self)
            var columnsInParts = 0
            let alone = columns.filter { column in !Self.together.contains { $0.contains(column) } }.map { [$0] }
            for group in alone + Self.together {
                try await owner.query(shift(group, and: ""))
                // And something else of everybody, so that many are read in part whoever has the same as the next.
                try await owner.query(own)
                let count = try await ChangedPeople.count(since: position, on: owner)
                if group.allSatisfy({ !Self.kept.contains($0) }) { #expect(count.own == 1300 && count.rest == 0, "\(group)") }
                if count.rest == 0 { columnsInParts += group.count }
                try await check("\(group)", areParts: count.own - count.rest >= 1024)
                // Both in one statement: a column of which parts say nothing is not hidden by another that they tell of.
                guard count.rest > 0 else { continue }
                try await owner.query(shift(group, and: ", contact_failures = c.contact_failures + 1"))
                let mixed = try await ChangedPeople.count(since: position, on: owner)
                #expect(mixed.rest > 0, "\(group): \(mixed)")
                try await check("\(group) with another column", areParts: mixed.own >= 1024)
            }
            #expect(columnsInParts == columns.count - Self.kept.count)
            let belongings = [
                "update office.candidate_occupation set months = coalesce(months, 0) + 1 where kind = 'exercised'",
                "delete from office.candidate_occupation where candidate_id % 7 = 0",
                "delete from office.candidate_course where candidate_id % 3 = 0",
                "update office.candidate_constraint set ends_on = current_date - 1 where coalesce(starts_on, '2000-01-01') < current_date - 1",
                "delete from office.candidate_constraint where candidate_id % 5 = 0",
                """
                insert into office.candidate_employer_bar (candidate_id, employer_id)
                select candidate_id, (select min(employer_id) from office.employer) from office.candidate where candidate_id % 4 = 0
                on conflict do nothing
                """,
                "delete from office.candidate_employer_bar where candidate_id % 8 = 0",
            ]
            for change in belongings {
                try await owner.query(change)
                try await check(change, areParts: false)
                // Both at once: whose belongings changed too is read whole.
                try await owner.query(own)
                try await check(own, areParts: true)
            }
            try await owner.query(own)
            try await owner.query("update office.candidate set constraints_reviewed_on = null where candidate_id % 11 = 0")
            try await owner.query("delete from office.candidate where candidate_id % 97 = 0")
            try await owner.query("insert into office.candidate (unit_id, profile) select min(unit_id), 'egressa' from office.unit")
            reader.isUnknown = { $0 % 13 == 0 }
            try await check("own rows, some whole, some new, some gone, some unknown", areParts: true)
            #expect(reader.wholes > 150)
            await daemon.close()
            await owner.close()
        }
    }
}

/// What the log holds of people since a position.
private enum ChangedPeople {
    static func count(since position: DatabasePosition, on connection: Connection) async throws -> (own: Int, rest: Int) {
        let row = try await connection.query(
            "select count(*) filter (where kind = 6), count(*) filter (where kind = 2) from capture.changes_since($1)", [position.snapshot]
        ).one((Int, Int).self)
        return (own: row.0, rest: row.1)
    }
}

/// A calendar day, without a time zone: PostgreSQL's date.
///
/// The proleptic Gregorian calendar, as in PostgreSQL; the year before 1 is 0.
package struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    package let days: Int32

    package init(days: Int32) { self.days = days }

    /// Nil when there is no such day, or when it is outside what PostgreSQL's date holds (4713 BC to 5874897 AD).
    package init?(year: Int, month: Int, day: Int) {
        guard (-4_713...5_874_897).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        // Years that begin in March have their leap day at the end.
        let (marchYear, marchMonth) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * marchMonth + 2) / 5 + day - 1
        self.init(days: Int32(era * 146_097 + dayOfEra - 719_468))
        // 31 April would come out as 1 May.
        guard self.month == month, self.day == day else { return nil }
    }

    /// Reads `2026-03-01`: year of at least four digits, month and day of two.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count >= 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: isNegative ? -year : year, month: month, day: day)
    }

    package static func < (left: Day, right: Day) -> Bool { left.days < right.days }

    package var year: Int { date.year }
    /// From 1 to 12.
    package var month: Int { date.month }
    /// From 1 to 31.
    package var day: Int { date.day }

    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
    private var date: (year: Int, month: Int, day: Int) {
        let shifted = Int(days) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}

extension Day: CustomStringConvertible {
    /// `2026-03-01`, as ISO 8601 and PostgreSQL write it.
    package var description: String {
        let (year, month, day) = date
        let digits = String(year.magnitude)
        let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        return "\(year < 0 ? "-" : "")\(padding)\(digits)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension Day: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.date }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.date) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.date }

    /// From 1970-01-01 to 2000-01-01, where PostgreSQL counts from.
    private static let epochOffset: Int32 = 10_957

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Day {
        let days = try cell.integer(as: Int32.self)
        guard days != .max, days != .min else { throw PostgresError(.decoding, "an infinite date where a day was expected") }
        let (shifted, isTooLate) = days.addingReportingOverflow(epochOffset)
        guard !isTooLate else { throw cell.outOfRange(for: Day.self) }
        return Day(days: shifted)
    }

    package func encode(into buffer: inout BinaryBuffer) throws(PostgresError) {
        let (shifted, isTooEarly) = days.subtractingReportingOverflow(Self.epochOffset)
        // The least integer would arrive as minus infinity.
        guard !isTooEarly, shifted != .min else { throw PostgresError(.encoding, "a day before every date of PostgreSQL") }
        buffer.append(bigEndian: shifted)
    }
}

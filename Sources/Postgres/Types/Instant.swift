import Glibc

/// A point in time: PostgreSQL's timestamptz, to the microsecond, in UTC.
///
/// Holds the years -290308 to 294247; PostgreSQL's last months before its own end (294276) do not fit and are refused.
package struct Instant: Sendable, Hashable, Comparable {
    /// Microseconds since 1970-01-01 00:00 UTC.
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    /// What this machine's clock says. The database's clock is the one that decides leases: ask it instead.
    package static func now() -> Instant {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Instant(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }

    /// That long before; the fraction of a microsecond is dropped.
    package static func - (instant: Instant, duration: Duration) -> Instant {
        let (seconds, attoseconds) = duration.components
        return Instant(microseconds: instant.microseconds - seconds * 1_000_000 - attoseconds / 1_000_000_000_000)
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }
}

extension Instant: CustomStringConvertible {
    /// `2026-03-01T12:30:00.000001Z`; the fraction only where there is one.
    package var description: String {
        let microsecondsPerDay: Int64 = 86_400_000_000
        let (days, time) = microseconds.flooredDivision(by: microsecondsPerDay)
        func padded(_ value: Int64, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: width - digits.utf8.count) + digits
        }
        let (seconds, fraction) = (time / 1_000_000, time % 1_000_000)
        let clock = "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return "\(Day(days: Int32(days)))T\(clock)\(fraction == 0 ? "" : "." + padded(fraction, 6))Z"
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension Instant: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.timestamptz }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.timestamptz) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.timestamptz }

    /// From 1970-01-01 to 2000-01-01, where PostgreSQL counts from.
    private static let epochOffset: Int64 = 946_684_800_000_000

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Instant {
        let microseconds = try cell.integer(as: Int64.self)
        guard microseconds != .max, microseconds != .min else {
            throw PostgresError(.decoding, "an infinite timestamp where an instant was expected")
        }
        let (shifted, isTooLate) = microseconds.addingReportingOverflow(epochOffset)
        guard !isTooLate else { throw cell.outOfRange(for: Instant.self) }
        return Instant(microseconds: shifted)
    }

    package func encode(into buffer: inout BinaryBuffer) throws(PostgresError) {
        let (shifted, isTooEarly) = microseconds.subtractingReportingOverflow(Self.epochOffset)
        // The least integer would arrive as minus infinity.
        guard !isTooEarly, shifted != .min else { throw PostgresError(.encoding, "an instant before every timestamp of PostgreSQL") }
        buffer.append(bigEndian: shifted)
    }
}

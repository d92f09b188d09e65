/// An instant from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z, in the proleptic Gregorian calendar without leap seconds.
package struct Timestamp: Hashable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z, rounded down.
    package let seconds: Int64
    /// 0 ..< 1 000 000 000, added to the seconds.
    package let nanoseconds: Int32

    static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// - Returns: `nil` outside the years 1 to 9999 or the range of nanoseconds.
    package init?(seconds: Int64, nanoseconds: Int32 = 0) {
        guard Timestamp.range.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else { return nil }
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Midnight (UTC) of a day counted from 1970-01-01.
    package init?(daysSinceEpoch days: Int64) {
        let (seconds, overflow) = days.multipliedReportingOverflow(by: 86_400)
        guard !overflow else { return nil }
        self.init(seconds: seconds)
    }

    /// Midnight (UTC) of a calendar day; `nil` when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Calendar.days(in: month, of: year)).contains(day) else {
            return nil
        }
        self.init(daysSinceEpoch: Calendar.days(year: year, month: month, day: day))
    }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// Whole days since 1970-01-01, rounded down.
    package var daysSinceEpoch: Int64 { Timestamp.days(of: seconds) }

    /// The day since 1970-01-01 in which a second lies.
    static func days(of seconds: Int64) -> Int64 { seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400) }

    /// Year, month and day in UTC.
    package var calendarDay: (year: Int, month: Int, day: Int) { Calendar.day(daysSinceEpoch) }

    func adding(_ duration: CELDuration) throws(EvaluationError) -> Timestamp {
        let (whole, part) = duration.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        var seconds = self.seconds + whole
        var nanoseconds = Int64(self.nanoseconds) + part
        if nanoseconds < 0 {
            (seconds, nanoseconds) = (seconds - 1, nanoseconds + 1_000_000_000)
        } else if nanoseconds >= 1_000_000_000 {
            (seconds, nanoseconds) = (seconds + 1, nanoseconds - 1_000_000_000)
        }
        guard let result = Timestamp(seconds: seconds, nanoseconds: Int32(nanoseconds)) else { throw .overflow }
        return result
    }

    func since(_ other: Timestamp) throws(EvaluationError) -> CELDuration {
        let (scaled, overflow) = (seconds - other.seconds).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carry) = scaled.addingReportingOverflow(Int64(nanoseconds) - Int64(other.nanoseconds))
        if overflow || carry { throw .overflow }
        return CELDuration(nanoseconds: sum)
    }
}

extension Timestamp: CustomStringConvertible {
    /// RFC 3339 in UTC, with as many decimals as needed: `2009-02-13T23:31:30.123Z`.
    package var description: String {
        let (year, month, day) = calendarDay
        let second = Int(seconds - daysSinceEpoch * 86_400)
        let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T\(time)\(decimals(Int(nanoseconds)))Z"
    }

    /// Reads RFC 3339: `2009-02-13T23:31:30.5-03:00`.
    package init(parsing text: String) throws(EvaluationError) {
        let bytes = Array(text.utf8)
        func bad() -> EvaluationError { .invalidArgument("\(quoted(text)) is not a timestamp in the form of RFC 3339") }
        func number(_ start: Int, _ length: Int) -> Int? {
            guard start + length <= bytes.count else { return nil }
            var result = 0
            for byte in bytes[start..<start + length] {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                result = result * 10 + Int(byte - 0x30)
            }
            return result
        }
        func has(_ character: Unicode.Scalar, at index: Int) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: character) }
        guard let year = number(0, 4), has("-", at: 4), let month = number(5, 2), has("-", at: 7), let day = number(8, 2),
            has("T", at: 10) || has("t", at: 10), let hour = number(11, 2), has(":", at: 13), let minute = number(14, 2), has(":", at: 16),
            let second = number(17, 2), let midnight = Timestamp(year: year, month: month, day: day), hour < 24, minute < 60, second < 60
        else { throw bad() }
        var position = 19
        var nanoseconds = 0
        if has(".", at: position) {
            position += 1
            var scale = 100_000_000
            let start = position
            while position < bytes.count, let digit = number(position, 1) {
                nanoseconds += digit * scale
                scale /= 10
                position += 1
            }
            if position == start || position - start > 9 { throw bad() }
        }
        var offset = 0
        if has("Z", at: position) || has("z", at: position) {
            position += 1
        } else {
            guard has("+", at: position) || has("-", at: position), let hours = number(position + 1, 2), has(":", at: position + 3),
                let minutes = number(position + 4, 2), hours < 24, minutes < 60
            else { throw bad() }
            offset = (hours * 3600 + minutes * 60) * (has("-", at: position) ? -1 : 1)
            position += 6
        }
        guard position == bytes.count else { throw bad() }
        let seconds = midnight.seconds + Int64(hour * 3600 + minute * 60 + second - offset)
        guard let result = Timestamp(seconds: seconds, nanoseconds: Int32(nanoseconds)) else { throw .overflow }
        self = result
    }
}

/// The proleptic Gregorian calendar.
///
/// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", <https://howardhinnant.github.io/date_algorithms.html>.
enum Calendar {
    static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days from 1970-01-01 to the given day.
    static func days(year: Int, month: Int, day: Int) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era * 146_097 + dayOfEra - 719_468)
    }

    /// The day that lies so many days after 1970-01-01.
    static func day(_ days: Int64) -> (year: Int, month: Int, day: Int) {
        let shifted = Int(days) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

/// The number with leading zeros up to the width.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// `.` and the nanoseconds without trailing zeros; nothing for zero.
private func decimals(_ nanoseconds: Int) -> String {
    if nanoseconds == 0 { return "" }
    var digits = padded(nanoseconds, 9)
    while digits.last == "0" { digits.removeLast() }
    return "." + digits
}

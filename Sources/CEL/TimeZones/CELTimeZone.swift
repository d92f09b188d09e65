/// The offsets of one place from UTC, at every time.
///
/// The data are part of the program, not of the machine: a rule gives the same answer everywhere, and needs no file.
package struct CELTimeZone: Sendable {
    /// When the offset changes, ascending, in seconds since 1970-01-01T00:00:00Z.
    private let changes: [Int64]
    /// The offset before the first change and after each; one more than ``changes``. In seconds, east of UTC positive.
    private let offsets: [Int32]
    /// What holds after the last change, where it goes on changing every year.
    private let yearly: Yearly?

    /// A rule of POSIX's `TZ`: daylight saving time from the one weekday of a month to another.
    private struct Yearly {
        let standard: Int64, daylight: Int64
        let start: Moment, end: Moment

        /// The `week`-th weekday of a month (5: the last; Sunday is 0), and a time of that day by the clock before the change.
        struct Moment {
            let month: Int, week: Int, weekday: Int
            let second: Int64

            /// The moment in a year, in seconds since 1970-01-01T00:00 by the clock.
            func time(in year: Int) -> Int64 {
                let first = Calendar.days(year: year, month: month, day: 1)
                let firstWeekday = ((first + 4) % 7 + 7) % 7
                var day = (Int64(weekday) - firstWeekday + 7) % 7 + Int64(week - 1) * 7
                while day >= Int64(Calendar.days(in: month, of: year)) { day -= 7 }
                return (first + day) * 86_400 + second
            }
        }

        func offset(at seconds: Int64) -> Int64 {
            let year = Calendar.day(Timestamp.days(of: seconds + standard)).year
            let (from, to) = (start.time(in: year) - standard, end.time(in: year) - daylight)
            let isDaylight = from < to ? seconds >= from && seconds < to : seconds >= from || seconds < to
            return isDaylight ? daylight : standard
        }
    }

    /// Seconds east of UTC at a moment given in seconds since 1970-01-01T00:00:00Z. Complexity: O(log changes).
    package func offset(at seconds: Int64) -> Int64 {
        if let yearly, seconds >= changes.last ?? .min { return yearly.offset(at: seconds) }
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
        }
        return Int64(offsets[low])
    }

    /// A zone by its name in the IANA database, `America/Sao_Paulo`, or a fixed offset: `-03:00`, `+05:30`, `05:30`.
    ///
    /// - Returns: nil for any other text.
    package init?(_ name: String) {
        if let known = CELTimeZone.all[name] {
            self = known
            return
        }
        let digits = name.hasPrefix("-") || name.hasPrefix("+") ? name.dropFirst() : name[...]
        let parts = digits.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        func number(_ part: Substring.UTF8View, _ length: ClosedRange<Int>, below limit: Int32) -> Int32? {
            guard length.contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int32(Substring(part)) else {
                return nil
            }
            return value < limit ? value : nil
        }
        guard parts.count == 2, let hours = number(parts[0], 1...2, below: 24), let minutes = number(parts[1], 2...2, below: 60) else {
            return nil
        }
        let seconds = hours * 3600 + minutes * 60
        (changes, offsets, yearly) = ([], [name.hasPrefix("-") ? -seconds : seconds], nil)
    }

    // MARK: The table

    /// Read once, when a zone is first asked for: some 600 names.
    private static let all: [String: CELTimeZone] = {
        var zones: [String: CELTimeZone] = [:]
        for line in TimeZoneTable.text.utf8.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "))
            guard let zone = CELTimeZone(words: words.dropFirst()) else {
                preconditionFailure("a line of the time zone table is malformed")
            }
            for name in words[0].split(separator: UInt8(ascii: ",")) { zones[String(Substring(name))] = zone }
        }
        return zones
    }()

    private init?(words: ArraySlice<Substring.UTF8View>) {
        guard let first = words.first.flatMap({ CELTimeZone.number($0) }), let rule = words.last?.dropFirst() else { return nil }
        var changes: [Int64] = []
        var offsets = [Int32(first)]
        for word in words.dropFirst().dropLast() {
            let parts = word.split(separator: UInt8(ascii: ":"))
            guard parts.count == 2, let delta = CELTimeZone.number(parts[0]) else { return nil }
            let isSeconds = parts[1].last == UInt8(ascii: "s")
            guard let offset = CELTimeZone.number(isSeconds ? parts[1].dropLast() : parts[1]) else { return nil }
            changes.append((changes.last ?? 0) + delta)
            offsets.append(Int32(isSeconds ? offset : offset * 60))
        }
        let parts = rule.split(separator: UInt8(ascii: ","))
        func seconds(_ part: Substring.UTF8View) -> Int64? { Int64(Substring(part)) }
        guard let standard = parts.first.flatMap(seconds) else { return nil }
        if parts.count == 4 {
            func moment(_ part: Substring.UTF8View) -> Yearly.Moment? {
                let numbers = part.split(separator: UInt8(ascii: ".")).compactMap { Int(Substring($0)) }
                guard numbers.count == 4 else { return nil }
                return Yearly.Moment(month: numbers[0], week: numbers[1], weekday: numbers[2], second: Int64(numbers[3]))
            }
            guard let daylight = seconds(parts[1]), let start = moment(parts[2]), let end = moment(parts[3]) else { return nil }
            yearly = Yearly(standard: standard, daylight: daylight, start: start, end: end)
        } else {
            yearly = nil
        }
        (self.changes, self.offsets) = (changes, offsets)
    }

    /// A number in base 36.
    private static func number(_ text: some Collection<UInt8>) -> Int64? { Int64(String(decoding: text, as: UTF8.self), radix: 36) }
}

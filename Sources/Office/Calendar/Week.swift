/// Minutes of the week as half-open ranges, ascending, apart from each other: 0 is Monday 00:00, 10 080 the end of Sunday.
///
/// What `reference.week` holds.
package struct Week: Sendable, Hashable {
    /// Minutes of a week.
    static let length = 7 * 1440

    package let ranges: [Range<Int32>]

    /// Nothing: asked, and there is none.
    package static let empty = Week([])
    /// Any hour of any day.
    static let always = Week([0..<length])

    /// - Parameter spans: In any order, overlapping or not; what runs past Sunday goes on on Monday. Each shorter than a week or all of it.
    init(_ spans: [Range<Int>]) {
        var inside: [Range<Int>] = []
        for span in spans where !span.isEmpty {
            let start = span.lowerBound % Self.length
            let end = start + span.count
            inside.append(start..<min(end, Self.length))
            if end > Self.length { inside.append(0..<(end - Self.length)) }
        }
        inside.sort { $0.lowerBound < $1.lowerBound }
        var merged: [Range<Int32>] = []
        for span in inside {
            let (start, end) = (Int32(span.lowerBound), Int32(span.upperBound))
            if let last = merged.last, start <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                merged.append(start..<end)
            }
        }
        self.ranges = merged
    }

    /// On certain days from one clock time to another, over midnight where the second is not after the first.
    ///
    /// - Parameters:
    ///   - days: 0 is Monday, 6 Sunday.
    ///   - start: Hours and minutes as a number: 1750 is ten to six in the afternoon.
    init(_ days: [Int], _ start: Int, _ end: Int) {
        let (from, to) = (Self.minutes(start), Self.minutes(end))
        self.init(days.map { $0 * 1440 + from..<$0 * 1440 + (to > from ? to : to + 1440) })
    }

    private static func minutes(_ clock: Int) -> Int { clock / 100 * 60 + clock % 100 }

    /// What is in either.
    package func union(_ other: Week) -> Week {
        Week((ranges + other.ranges).map { Int($0.lowerBound)..<Int($0.upperBound) })
    }

    /// Monday to Friday, to Saturday, and all days.
    static let workdays = Array(0...4)
    static let sixDays = Array(0...5)
    static let everyDay = Array(0...6)
}

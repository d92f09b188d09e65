package import Rules
package import Store

/// Decides which rows are looked at next to see whether memory still holds what the tables do. Knows no database.
///
/// Triggers can be disabled, and programs have faults; a slow walk over everything finds what neither noticed. A range of numbers at a time,
/// candidates first, then vacancies, then what stands in the daemon's own tables, then from the beginning.
package struct Examination: Sendable, Equatable {
    /// What to look at.
    package enum Step: Sendable, Equatable {
        case rows(ExaminedRange)
        /// The proposals as they are stored.
        case standing
    }

    /// How many numbers a range has: some fifty milliseconds of reading.
    package static let width: Int64 = 5_000

    private let interval: Duration
    private var due: ContinuousClock.Instant
    private var side: Side? = .candidate
    private var next: Int64 = 1

    /// - Parameters:
    ///   - interval: Between two steps.
    ///   - now: From when on it counts.
    package init(every interval: Duration, from now: ContinuousClock.Instant = .now) {
        self.interval = interval
        due = now + interval
    }

    /// What is due now, if anything is, and moves on.
    ///
    /// - Parameter highest: The highest number in memory. The last range is open upwards, for rows that memory does not know.
    package mutating func step(at now: ContinuousClock.Instant = .now, highest: (Side) -> Int64) -> Step? {
        guard now >= due else { return nil }
        due = now + interval
        guard let side else {
            self.side = .candidate
            next = 1
            return .standing
        }
        let first = next
        let last = first + Self.width - 1
        guard last >= highest(side) else {
            next = last + 1
            return .rows(ExaminedRange(side: side, ids: first...last))
        }
        self.side = side == .candidate ? .vacancy : nil
        next = 1
        return .rows(ExaminedRange(side: side, ids: first...Int64.max))
    }
}

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

    /// How many numbers a range has: some ten milliseconds of reading.
    package static let width: Int64 = 1_000

    private var side: Side? = .candidate
    private var next: Int64 = 1

    package init() {}

    /// What is due now, and moves on.
    ///
    /// - Parameter highest: The highest number in memory. The last range is open upwards, for rows that memory does not know.
    package mutating func step(highest: (Side) -> Int64) -> Step {
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

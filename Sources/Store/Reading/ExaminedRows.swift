package import Rules

/// Some of the candidates, or some of the vacancies, by number.
package struct ExaminedRange: Sendable, Equatable {
    package let side: Side
    package let ids: ClosedRange<Int64>

    package init(side: Side, ids: ClosedRange<Int64>) {
        self.side = side
        self.ids = ids
    }
}

/// The rows of a range as the tables hold them, to be compared with what is in memory.
package struct ExaminedRows: Sendable {
    package let range: ExaminedRange
    package var rows: [Int64: MarketRow] = [:]

    package init(range: ExaminedRange) { self.range = range }
}

package import CEL
package import Postgres

/// A unit as the matching sees it.
package struct OfficeUnit: Sendable, Equatable {
    package let id: Int32
    /// Units that share vacancies have the same market.
    package let market: Int32
    /// The day at the unit when the snapshot was taken, as midnight UTC.
    package let today: Timestamp

    package init(id: Int32, market: Int32, today: Timestamp) { (self.id, self.market, self.today) = (id, market, today) }

    /// The unit whatever the day: its number and its market.
    package var identity: [Int32] { [id, market] }
}

/// Every unit with its day.
enum ReadUnits: StoreStatement {
    static let sql = "select unit_id, market_id, attribute.today(time_zone) from office.unit order by unit_id"

    static func run(on connection: Connection) async throws -> [OfficeUnit] {
        try decode(await connection.query(sql))
    }

    static func decode(_ result: QueryResult) throws -> [OfficeUnit] {
        try result.decode((Int32, Int32, Day).self).map { OfficeUnit(id: $0.0, market: $0.1, today: $0.2.midnight) }
    }
}

extension [OfficeUnit] {
    /// The day of every market: that of its unit with the lowest number. Units of one market keep one calendar, so that a ranking has one day.
    package var daysOfMarkets: [Int32: Timestamp] {
        var days: [Int32: Timestamp] = [:]
        for unit in sorted(by: { $0.id < $1.id }) where days[unit.market] == nil { days[unit.market] = unit.today }
        return days
    }

    /// `{"1":"2026-11-25"}`, as `capture.cursor.placed_on` keeps it.
    package var placedOn: String {
        "{" + sorted { $0.id < $1.id }.map { "\"\($0.id)\":\"\(Day($0.today))\"" }.joined(separator: ",") + "}"
    }
}

extension Day {
    /// Midnight UTC of the day, as rules read dates.
    package var midnight: Timestamp {
        guard let timestamp = Timestamp(daysSinceEpoch: Int64(days)) else {
            preconditionFailure("the schema keeps days between 1900 and 2200")
        }
        return timestamp
    }

    /// The day an instant falls on in UTC.
    package init(_ timestamp: Timestamp) {
        self.init(days: Int32(clamping: timestamp.daysSinceEpoch))
    }
}

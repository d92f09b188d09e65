import CEL
import Postgres

/// Server and program agree on which day it is at every unit.
enum ExamineTimeZones: StoreStatement, DoctorCheck {
    static let code = "ENC-D24"
    static let subject = "time zones"
    static let scope = DoctorScope.schema
    /// Now, and a summer's day after Brazil gave up daylight saving time (decree 9.772 of 2019): old time-zone data get that one wrong.
    static let sql = """
        select z.name, extract(epoch from m.moment)::bigint,
               case when exists (select from pg_timezone_names k where k.name = z.name)
                    then extract(epoch from (m.moment at time zone z.name) - (m.moment at time zone 'UTC'))::bigint end
        from (select time_zone as name from office.unit union select 'America/Sao_Paulo') z
        cross join (values (date_trunc('second', now())), (timestamptz '2024-01-15 12:00Z')) m (moment)
        order by 1, 2
        """

    struct Offset: Equatable {
        let zone: String
        /// Seconds since 1970.
        let moment: Int64
        /// East of UTC, as the server has it; nil where it does not know the zone.
        let server: Int64?
        let program: Int64?
    }

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        judge(
            try await connection.query(sql).decode((String, Int64, Int64?).self).map {
                Offset(zone: $0.0, moment: $0.1, server: $0.2, program: CELTimeZone($0.0)?.offset(at: $0.1))
            })
    }

    static func judge(_ offsets: [Offset]) -> Judgement {
        let zones = Array(Set(offsets.map(\.zone))).sorted()
        let unknown = zones.filter { zone in offsets.contains { $0.zone == zone && $0.server == nil } }
        if !unknown.isEmpty {
            return .fault(
                "the server does not know \(Wording.list(unknown))",
                remedy:
                    "Correct office.unit.time_zone, or install the system's tzdata. Until then the daemon cannot tell the day and stops.")
        }
        let different = zones.filter { zone in offsets.contains { $0.zone == zone && $0.program != nil && $0.server != $0.program } }
        if !different.isEmpty {
            return .fault(
                "server and program differ by hours in \(Wording.list(different))",
                remedy: "Upgrade the older: the server's tzdata, or Encaminha. Days begin at the wrong hour until then.")
        }
        return .ok(zones.joined(separator: ", "))
    }
}

/// The clocks of this host and of the server agree. The server's alone decides, so this is about reading logs side by side.
enum ExamineClock: StoreStatement, DoctorCheck {
    static let code = "ENC-D25"
    static let subject = "clock"
    static let scope = DoctorScope.server
    static let sql = "select clock_timestamp()"

    static func examine(_ connection: Connection, _: Doctor) async throws -> Judgement {
        // Once before, so that what is measured is not how long preparing takes.
        _ = try await connection.query(sql)
        let before = Instant.now()
        let server = try await connection.query(sql).one(Instant.self)
        return judge(server: server, before: before, after: .now())
    }

    /// - Parameters:
    ///   - before: This host's clock when the server was asked.
    ///   - after: The same when it had answered.
    static func judge(server: Instant, before: Instant, after: Instant) -> Judgement {
        let early = before.microseconds - server.microseconds
        let late = server.microseconds - after.microseconds
        let difference = Double(max(early, late, 0)) / 1_000_000
        guard difference > 2 else { return .ok("this host and the server agree") }
        return .attention(
            "the server is \(Wording.age(difference)) \(early > late ? "behind" : "ahead of") this host",
            remedy: "Keep both by NTP. Only the server's clock decides leases and days; but logs of the two do not line up.")
    }
}

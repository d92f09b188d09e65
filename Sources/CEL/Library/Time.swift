// Timestamps and durations: construction and their parts.

extension Library {
    static var time: [Function] {
        [
            Function(
                "timestamp", .one(.timestamp, .timestamp) { v in v },
                .one(.string, .timestamp) { v throws(EvaluationError) in
                    guard case .string(let text) = v else { throw refuse("timestamp") }
                    return .timestamp(try Timestamp(parsing: text))
                },
                .one(.int, .timestamp) { v throws(EvaluationError) in
                    guard case .int(let seconds) = v, let result = Timestamp(seconds: seconds) else { throw .overflow }
                    return .timestamp(result)
                }),
            Function(
                "duration", .one(.duration, .duration) { v in v },
                .one(.string, .duration) { v throws(EvaluationError) in
                    guard case .string(let text) = v else { throw refuse("duration") }
                    return .duration(try CELDuration(parsing: text))
                },
                .one(.int, .duration) { v throws(EvaluationError) in
                    guard case .int(let seconds) = v, let result = CELDuration(seconds: seconds) else { throw .overflow }
                    return .duration(result)
                }),
            part("getFullYear") { $0.day.year },
            part("getMonth") { $0.day.month - 1 },
            part("getDate") { $0.day.day },
            part("getDayOfMonth") { $0.day.day - 1 },
            part("getDayOfWeek") { Int((($0.days + 4) % 7 + 7) % 7) },
            part("getDayOfYear") { Int($0.days - Calendar.days(year: $0.day.year, month: 1, day: 1)) },
            part("getHours", unit: 3_600_000_000_000) { $0.second / 3600 },
            part("getMinutes", unit: 60_000_000_000) { $0.second / 60 % 60 },
            part("getSeconds", unit: 1_000_000_000) { $0.second % 60 },
            part("getMilliseconds", unit: 1_000_000, modulus: 1000) { $0.nanosecond / 1_000_000 },
        ]
    }

    /// A timestamp as read on a wall clock.
    private struct WallClock {
        let days: Int64
        let day: (year: Int, month: Int, day: Int)
        let second: Int
        let nanosecond: Int

        init(_ time: Timestamp, offset: Int64) {
            let seconds = time.seconds + offset
            days = Timestamp.days(of: seconds)
            day = Calendar.day(days)
            second = Int(seconds - days * 86_400)
            nanosecond = Int(time.nanoseconds)
        }
    }

    /// A part of a timestamp, with and without a zone; with `unit` also of a duration, as the whole duration in that unit.
    private static func part(
        _ name: String, unit: Int64? = nil, modulus: Int64? = nil, _ body: @escaping @Sendable (WallClock) -> Int
    ) -> Function {
        var overloads: [Overload] = [
            .one(.timestamp, .int, receiver: true) { v throws(EvaluationError) in
                guard case .timestamp(let time) = v else { throw refuse(name) }
                return .int(Int64(body(WallClock(time, offset: 0))))
            },
            .two(.timestamp, .string, .int, receiver: true) { v, zone throws(EvaluationError) in
                guard case .timestamp(let time) = v, case .string(let zone) = zone else { throw refuse(name) }
                return .int(Int64(body(WallClock(time, offset: try Library.zone(zone).offset(at: time.seconds)))))
            },
        ]
        if let unit {
            overloads.append(
                .one(.duration, .int, receiver: true) { v throws(EvaluationError) in
                    guard case .duration(let duration) = v else { throw refuse(name) }
                    let whole = duration.nanoseconds / unit
                    return .int(modulus.map { whole % $0 } ?? whole)
                })
        }
        return Function(name, overloads)
    }

    static func zone(_ name: String) throws(EvaluationError) -> CELTimeZone {
        guard let zone = CELTimeZone(name) else {
            throw .invalidArgument("\(quoted(name)) is no time zone; write America/Sao_Paulo, UTC or an offset such as -03:00")
        }
        return zone
    }
}

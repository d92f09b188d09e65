import CEL

/// The domain's functions as rules call them.
enum DomainFunctions {
    /// Every function, its look-ups bound to the reference data.
    static func all(_ reference: ReferenceData) -> [Function] {
        week + geography + dates + [
            Function(
                "licence.covers", .total([.list(.string), .string], .bool) { .bool(DrivingLicence.covers(texts($0[0]), text($0[1]))) }),
            Function(
                "occupation.closeness",
                .total([.string, .string], .int) { .int(reference.occupationCloseness(text($0[0]), text($0[1]))) }),
            Function("occupation.title", .total([.string], .string) { .string(reference.occupationTitle(text($0[0]))) }),
            Function("municipality.name", .total([.string], .string) { .string(reference.municipalityName(text($0[0]))) }),
            Function("label", .total([.string, .string], .string) { .string(reference.label(text($0[0]), text($0[1]))) }),
            Function(
                "counted",
                .total([.int, .string, .string], .string) {
                    .string(PortugueseFormat.counted(int($0[0]), text($0[1]), text($0[2])))
                }),
            Function("listed", .total([.list(.string)], .string) { .string(PortugueseFormat.listed(texts($0[0]))) }),
            Function("folded", .total([.string], .string) { .string(FoldedText.fold(text($0[0]))) }),
            Function("date", .total([.timestamp], .string) { .string(PortugueseFormat.date(day($0[0]))) }),
            Function("money", .total([.int], .string) { .string(PortugueseFormat.money(int($0[0]))) }),
            Function("clock", .total([.list(.int)], .string) { .string(PortugueseFormat.clock(ints($0[0]))) }),
        ]
    }

    private static let week: [Function] = [
        Function("week.overlap", .total([.list(.int), .list(.int)], .int) { .int(Week.overlap(ints($0[0]), ints($0[1]))) }),
        Function("week.minutes", .total([.list(.int)], .int) { .int(Week.minutes(ints($0[0]))) }),
        Function(
            "week.pad",
            .total([.list(.int), .int, .int], .list(.int)) { list(Week.pad(ints($0[0]), before: int($0[1]), after: int($0[2]))) }),
        Function(
            "week.tightest",
            .total([.list(.int), .int, .int, .list(.int)], .list(.int)) {
                list(Week.tightest(ints($0[0]), before: int($0[1]), after: int($0[2]), in: ints($0[3])))
            }),
        Function("week.daily", .total([.int, .int], .list(.int)) { list(Week.daily(from: int($0[0]), to: int($0[1]))) }),
    ]

    private static let geography: [Function] = [
        Function(
            "geo.km",
            .total([.double, .double, .double, .double], .double) {
                .double(Geography.kilometres(double($0[0]), double($0[1]), double($0[2]), double($0[3])))
            }),
        Function(
            "geo.minutes",
            .global(
                fourDoubles: { Geography.minutes($0, $1, $2, $3) }, extent: { Geography.minutes(latitudeA: $0, $1, latitudeB: $2, $3) })),
    ]

    private static let dates: [Function] = [
        // Whole days from one day to another; negative when the second is earlier.
        Function(
            "days", .total([.timestamp, .timestamp], .int) { .int(day($0[1]).daysSinceEpoch - day($0[0]).daysSinceEpoch) }),
        // Completed years of somebody born on the first day, on the second.
        Function(
            "years",
            .total([.timestamp, .timestamp], .int) { arguments in
                let (born, on) = (day(arguments[0]).calendarDay, day(arguments[1]).calendarDay)
                let isBeforeBirthday = (on.month, on.day) < (born.month, born.day)
                return .int(Int64(on.year - born.year - (isBeforeBirthday ? 1 : 0)))
            }),
    ]

    // The checker has seen to the types; anything else is our own bug.

    private static func int(_ value: Value) -> Int64 {
        guard case .int(let number) = value else { preconditionFailure("the checker lets only an int through") }
        return number
    }

    private static func double(_ value: Value) -> Double {
        guard case .double(let number) = value else { preconditionFailure("the checker lets only a double through") }
        return number
    }

    private static func text(_ value: Value) -> String {
        guard case .string(let text) = value else { preconditionFailure("the checker lets only a string through") }
        return text
    }

    private static func day(_ value: Value) -> Timestamp {
        guard case .timestamp(let day) = value else { preconditionFailure("the checker lets only a timestamp through") }
        return day
    }

    private static func ints(_ value: Value) -> [Int64] {
        guard case .list(let elements) = value else { preconditionFailure("the checker lets only a list through") }
        return elements.map(int)
    }

    private static func texts(_ value: Value) -> [String] {
        guard case .list(let elements) = value else { preconditionFailure("the checker lets only a list through") }
        return elements.map(text)
    }

    private static func list(_ numbers: [Int64]) -> Value { .list(numbers.map(Value.int)) }
}

import CEL

/// Turns what an example says into a typed value.
enum TestValueReader {
    /// - Returns: nil where the text does not fit the attribute's type.
    static func value(_ written: RuleSetFile.TestValue, as typeName: String) -> Value? {
        switch (typeName, written) {
        case ("bool", .scalar("true")): .bool(true)
        case ("bool", .scalar("false")): .bool(false)
        case ("int", .scalar(let text)): Int64(text).map(Value.int)
        case ("double", .scalar(let text)): Double(text).map(Value.double)
        case ("string", .scalar(let text)): .string(text)
        case ("date", .scalar(let text)): day(text).map(Value.timestamp)
        case ("week", .scalar(let text)): WeekText.edges([text]).map { .list($0.map(Value.int)) }
        case ("week", .list(let parts)): week(parts)
        case ("list(string)", .list(let parts)): list(parts, as: "string")
        case ("list(int)", .list(let parts)): list(parts, as: "int")
        case ("list(date)", .list(let parts)): list(parts, as: "date")
        default: nil
        }
    }

    /// `2026-11-24` as midnight UTC.
    static func day(_ text: String) -> Timestamp? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return Timestamp(year: parts[0], month: parts[1], day: parts[2])
    }

    private static func list(_ parts: [RuleSetFile.TestValue], as typeName: String) -> Value? {
        let values = parts.compactMap { value($0, as: typeName) }
        return values.count == parts.count ? .list(values) : nil
    }

    private static func week(_ parts: [RuleSetFile.TestValue]) -> Value? {
        let texts = parts.compactMap { if case .scalar(let text) = $0 { text } else { nil } }
        guard texts.count == parts.count, let edges = WeekText.edges(texts) else { return nil }
        return .list(edges.map(Value.int))
    }
}

/// Weekly hours as people write them: `seg-sex 07:00-15:20`, `todos 22:00-06:00`, `sáb 08:00-12:00`.
package enum WeekText {
    private static let days = ["seg": 0, "ter": 1, "qua": 2, "qui": 3, "sex": 4, "sáb": 5, "sab": 5, "dom": 6]

    /// The minutes of the week of all spans together; nil where one cannot be read.
    package static func edges(_ spans: [String]) -> [Int64]? {
        var result: [(start: Int64, end: Int64)] = []
        for span in spans {
            let words = span.split(separator: " ")
            guard words.count == 2, let days = days(String(words[0])) else { return nil }
            let times = words[1].split(separator: "-").compactMap { minute(String($0)) }
            guard times.count == 2 else { return nil }
            for day in days {
                let start = Int64(day) * 1440 + times[0]
                result.append((start, Int64(day) * 1440 + (times[1] > times[0] ? times[1] : times[1] + 1440)))
            }
        }
        return Week.normalized(result)
    }

    private static func days(_ text: String) -> [Int]? {
        if text == "todos" { return Array(0...6) }
        let ends = text.split(separator: "-").compactMap { Self.days[String($0)] }
        switch ends.count {
        case 1: return [ends[0]]
        case 2: return ends[0] <= ends[1] ? Array(ends[0]...ends[1]) : nil
        default: return nil
        }
    }

    private static func minute(_ text: String) -> Int64? {
        let parts = text.split(separator: ":").compactMap { Int64($0) }
        guard parts.count == 2, (0...24).contains(parts[0]), (0...59).contains(parts[1]) else { return nil }
        return parts[0] * 60 + parts[1]
    }
}

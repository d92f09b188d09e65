package import CEL

/// How values are written for Brazilian readers.
package enum PortugueseFormat {
    /// `R$ 1.850,00` from centavos.
    package static func money(_ cents: Int64) -> String {
        let magnitude = cents.magnitude
        let rest = String(magnitude % 100)
        return "\(cents < 0 ? "-" : "")R$ \(grouped(magnitude / 100)),\(rest.utf8.count == 1 ? "0" : "")\(rest)"
    }

    /// `1.234.567`.
    package static func grouped(_ number: UInt64) -> String {
        let digits = Array(String(number))
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(".") }
            text.append(digit)
        }
        return text
    }

    /// `24/11/2026`.
    package static func date(_ timestamp: Timestamp) -> String {
        let day = timestamp.calendarDay
        return "\(twoDigits(Int64(day.day)))/\(twoDigits(Int64(day.month)))/\(day.year)"
    }

    private static let days = ["seg", "ter", "qua", "qui", "sex", "sáb", "dom"]

    /// `seg–sex 18:00–23:30; sáb 08:00–12:00` from minutes of the week; days with the same hours are drawn together.
    package static func clock(_ edges: [Int64]) -> String {
        guard edges.count > 1 else { return "nenhum horário" }
        var groups: [(hours: String, days: [Int])] = []
        for span in Week.spans(edges) {
            if span.end - span.start >= Week.length { return "todos os dias, o dia inteiro" }
            var (day, start, left) = (Int(span.start / 1440), span.start % 1440, span.end - span.start)
            // A span of more than a day is written day by day.
            while left > 0 {
                let length = left > 1440 ? 1440 - start : left
                let hours = "\(time(start))–\(time((start + length - 1) % 1440 + 1))"
                if let index = groups.firstIndex(where: { $0.hours == hours }) {
                    groups[index].days.append(day % 7)
                } else {
                    groups.append((hours, [day % 7]))
                }
                left -= length
                (day, start) = (day + 1, 0)
            }
        }
        return groups.map { "\(dayNames($0.days.sorted())) \($0.hours)" }.joined(separator: "; ")
    }

    /// `seg–sex`, `sáb`, `seg, qua, sex`.
    private static func dayNames(_ numbers: [Int]) -> String {
        if numbers.count == 7 { return "todos os dias" }
        if numbers.count > 2, numbers[numbers.count - 1] - numbers[0] == numbers.count - 1 {
            return "\(days[numbers[0]])–\(days[numbers[numbers.count - 1]])"
        }
        return numbers.map { days[$0] }.joined(separator: ", ")
    }

    private static func time(_ minute: Int64) -> String {
        "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
    }

    private static func twoDigits(_ number: Int64) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    /// `1 minuto`, `1.200 minutos`: a number with the noun that goes with it.
    package static func counted(_ number: Int64, _ singular: String, _ plural: String) -> String {
        "\(text(.int(number))) \(number.magnitude == 1 ? singular : plural)"
    }

    /// `Serra`, `Serra e Viana`, `Serra, Viana e Vitória`.
    package static func listed(_ items: [String]) -> String {
        guard let last = items.last else { return "nenhum" }
        return items.count == 1 ? last : "\(items.dropLast().joined(separator: ", ")) e \(last)"
    }

    /// Any value of a rule, as a sentence shows it.
    package static func text(_ value: Value) -> String {
        switch value {
        case .bool(let flag): flag ? "sim" : "não"
        case .int(let number): (number < 0 ? "-" : "") + grouped(number.magnitude)
        case .uint(let number): grouped(number)
        case .double(let number): decimal(number)
        case .string(let text): text
        case .timestamp(let day): date(day)
        case .list(let elements): elements.isEmpty ? "nenhum" : elements.map(text).joined(separator: ", ")
        default: value.description
        }
    }

    /// One decimal, with a comma.
    private static func decimal(_ number: Double) -> String {
        guard number.magnitude < 1e12 else { return number.description }
        let tenths = Int64((number * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(grouped(UInt64(tenths.magnitude / 10))),\(tenths.magnitude % 10)"
    }
}

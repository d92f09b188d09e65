/// A span of time in nanoseconds: about ±292 years, as the language definition asks.
package struct CELDuration: Hashable, Sendable, Comparable {
    package let nanoseconds: Int64

    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// - Returns: `nil` beyond ±292 years.
    package init?(seconds: Int64, nanoseconds: Int64 = 0) {
        let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carry) = scaled.addingReportingOverflow(nanoseconds)
        if overflow || carry { return nil }
        self.nanoseconds = sum
    }

    package static func < (left: CELDuration, right: CELDuration) -> Bool { left.nanoseconds < right.nanoseconds }
}

extension CELDuration: CustomStringConvertible {
    /// Seconds with up to nine decimals: `-1.5s`.
    package var description: String {
        let (whole, part) = nanoseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
        var text = (nanoseconds < 0 ? "-" : "") + String(whole)
        if part != 0 {
            var digits = padded(Int(part), 9)
            while digits.last == "0" { digits.removeLast() }
            text += "." + digits
        }
        return text + "s"
    }

    private static let units: [(name: [UInt8], nanoseconds: Int64)] = [
        (Array("ns".utf8), 1), (Array("us".utf8), 1000), (Array("\u{B5}s".utf8), 1000), (Array("\u{3BC}s".utf8), 1000),
        (Array("ms".utf8), 1_000_000),
        (Array("s".utf8), 1_000_000_000), (Array("m".utf8), 60_000_000_000), (Array("h".utf8), 3_600_000_000_000),
    ]

    /// Reads a sequence of decimal numbers with units `h`, `m`, `s`, `ms`, `us`, `ns`, and an optional sign: `-1h30m`, `1.5s`, `0`.
    package init(parsing text: String) throws(EvaluationError) {
        func bad() -> EvaluationError { .invalidArgument("\(quoted(text)) is not a duration such as 1h30m or 1.5s") }
        var rest = Array(text.utf8)[...]
        var negative = false
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            negative = sign == UInt8(ascii: "-")
            rest = rest.dropFirst()
        }
        if rest.elementsEqual("0".utf8) {
            self.nanoseconds = 0
            return
        }
        if rest.isEmpty { throw bad() }
        var total: Int64 = 0
        func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
        while !rest.isEmpty {
            let whole = rest.prefix(while: isDigit)
            rest = rest.dropFirst(whole.count)
            var fraction = rest[rest.startIndex..<rest.startIndex]
            if rest.first == UInt8(ascii: ".") {
                rest = rest.dropFirst()
                fraction = rest.prefix(while: isDigit)
                rest = rest.dropFirst(fraction.count)
            }
            if whole.isEmpty && fraction.isEmpty { throw bad() }
            let name = Array(rest.prefix { !isDigit($0) && $0 != UInt8(ascii: ".") })
            rest = rest.dropFirst(name.count)
            guard let unit = CELDuration.units.first(where: { $0.name == name })?.nanoseconds else { throw bad() }
            var overflowed = false
            func add(_ value: Int64) {
                let (sum, overflow) = total.addingReportingOverflow(negative ? -value : value)
                total = sum
                overflowed = overflowed || overflow
            }
            var amount: Int64 = 0
            for digit in whole {
                let (scaled, overflow) = amount.multipliedReportingOverflow(by: 10)
                let (sum, carry) = scaled.addingReportingOverflow(Int64(digit - 0x30))
                if overflow || carry { throw .overflow }
                amount = sum
            }
            let (scaled, overflow) = amount.multipliedReportingOverflow(by: unit)
            if overflow { throw .overflow }
            add(scaled)
            // Digits beyond the eighteenth are below a nanosecond in every unit.
            var (numerator, denominator): (UInt64, UInt64) = (0, 1)
            for digit in fraction.prefix(18) { (numerator, denominator) = (numerator * 10 + UInt64(digit - 0x30), denominator * 10) }
            add(Int64(denominator.dividingFullWidth(numerator.multipliedFullWidth(by: UInt64(unit))).quotient))
            if overflowed { throw .overflow }
        }
        nanoseconds = total
    }
}

/// Exact decimal writing of doubles: the value itself is rounded, half to even, not a shorter form of it.
///
/// A finite double is an integer times a power of two; its decimal digits are found by multiplying or dividing an array of digits, so that
/// no library and no locale takes part.
enum Decimal {
    /// The shortest digits that read back as the same double, without an exponent: `1000000000000000000000`, `0.0000001`.
    static func plain(_ number: Double) -> String {
        guard number.isFinite else { return Library.shortest(number) }
        let text = number.magnitude.description
        let sign = number.sign == .minus ? "-" : ""
        let halves = text.split(separator: "e")
        var digits = Array(halves[0].utf8.filter { $0 != UInt8(ascii: ".") })
        var point = halves[0].utf8.prefix { $0 != UInt8(ascii: ".") }.count
        if halves.count == 2 { point += Int(halves[1]) ?? 0 }
        while digits.count > 1, digits.last == UInt8(ascii: "0"), digits.count > point { digits.removeLast() }
        if point <= 0 {
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: 1 - point), at: 0)
            point = 1
        }
        if digits.count < point { digits += repeatElement(UInt8(ascii: "0"), count: point - digits.count) }
        let whole = String(decoding: digits[..<point], as: UTF8.self)
        let fraction = String(decoding: digits[point...], as: UTF8.self)
        return sign + whole + (fraction.isEmpty || fraction == "0" ? "" : "." + fraction)
    }

    /// Steps that ``fixed(_:_:)`` and ``scientific(_:_:)`` take: a pass over the digits for every power of two.
    static func steps(for number: Double) -> Int {
        let powers = number.isFinite && number != 0 ? Int(number.exponent) - 52 : 0
        return powers * powers / 64
    }

    /// With so many decimals: `1.234` from 1.2345 and 3.
    static func fixed(_ number: Double, _ decimals: Int) -> String {
        let (digits, point) = exactDigits(number)
        let (rounded, shifted) = round(digits, at: point + decimals)
        var text = rounded
        let whole = point + shifted
        if whole <= 0 { text.insert(contentsOf: repeatElement(0, count: 1 - whole), at: 0) }
        let length = max(whole, 1)
        while text.count < length + decimals { text.append(0) }
        let result = string(text[..<length]) + (decimals > 0 ? "." + string(text[length..<length + decimals]) : "")
        return (number.sign == .minus ? "-" : "") + result
    }

    /// With one digit before the point, so many after it, and an exponent of two digits or more: `1.052033e+03`.
    static func scientific(_ number: Double, _ decimals: Int) -> String {
        let (digits, point) = exactDigits(number)
        let (rounded, shifted) = round(digits, at: decimals + 1)
        var text = rounded
        while text.count < decimals + 1 { text.append(0) }
        let exponent = number == 0 ? 0 : point + shifted - 1
        let mantissa = string(text[..<1]) + (decimals > 0 ? "." + string(text[1...decimals]) : "")
        let power = (exponent < 0 ? "-" : "+") + padded(abs(exponent), 2)
        return (number.sign == .minus ? "-" : "") + mantissa + "e" + power
    }

    private static func string(_ digits: ArraySlice<UInt8>) -> String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }

    /// All decimal digits of the magnitude, the first not zero (one zero for zero), and how many stand before the point (may be negative).
    private static func exactDigits(_ number: Double) -> (digits: [UInt8], point: Int) {
        if number == 0 { return ([0], 1) }
        // A subnormal's significand is read the same way: the product is exact.
        let scaled = UInt64(number.magnitude.significand * 4_503_599_627_370_496)
        let exponent = Int(number.exponent) - 52 + scaled.trailingZeroBitCount
        var digits = String(scaled >> UInt64(scaled.trailingZeroBitCount)).utf8.map { $0 - 0x30 }
        var point = digits.count
        if exponent > 0 {
            for _ in 0..<exponent { double(&digits) }
            point = digits.count
        } else if exponent < 0 {
            for _ in 0..<(-exponent) { halve(&digits, &point) }
        }
        return (digits, point)
    }

    private static func double(_ digits: inout [UInt8]) {
        var carry: UInt8 = 0
        for index in digits.indices.reversed() {
            let value = digits[index] * 2 + carry
            digits[index] = value % 10
            carry = value / 10
        }
        if carry > 0 { digits.insert(carry, at: 0) }
    }

    private static func halve(_ digits: inout [UInt8], _ point: inout Int) {
        var rest: UInt8 = 0
        for index in digits.indices {
            let value = rest * 10 + digits[index]
            digits[index] = value / 2
            rest = value % 2
        }
        if rest > 0 { digits.append(5) }
        if digits.first == 0 {
            digits.removeFirst()
            point -= 1
        }
    }

    /// Keeps so many digits (none when the count is not positive), half to even.
    ///
    /// - Returns: the digits, and 1 when a carry put one more before the point.
    private static func round(_ digits: [UInt8], at count: Int) -> (digits: [UInt8], shifted: Int) {
        guard count < digits.count else { return (digits, 0) }
        if count < 0 { return ([], 0) }
        var kept = Array(digits[..<count])
        let next = digits[count]
        let isAbove = next > 5 || (next == 5 && digits[(count + 1)...].contains { $0 != 0 })
        let isOdd = (kept.last ?? 0) % 2 == 1
        guard isAbove || (next == 5 && isOdd) else { return (kept, 0) }
        for index in kept.indices.reversed() {
            if kept[index] < 9 {
                kept[index] += 1
                return (kept, 0)
            }
            kept[index] = 0
        }
        return ([1] + kept, 1)
    }
}

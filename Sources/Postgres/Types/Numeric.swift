/// An exact decimal number, as its text: PostgreSQL's numeric.
///
/// The text is what PostgreSQL would print: digits, a point where there are decimals, and as many decimals as were written. So `1.0` and
/// `1.00` are different texts of one number, as they are in the database. NaN and the infinities are refused.
package struct Numeric: Sendable, Hashable {
    package let text: String

    /// Reads `-12.50`: an optional sign, digits, and decimals after a point. Leading zeros go, `-0` is `0`.
    /// Nil for anything else, exponents included, and for more digits than PostgreSQL holds (131 072 before the point, 16 383 after).
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let unsigned = text.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0)
        let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }) else { return nil }
        let whole = parts[0].drop { $0 == "0" }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard whole.utf8.count <= 131_072, decimals.utf8.count <= 16_383 else { return nil }
        let isZero = whole.isEmpty && decimals.allSatisfy { $0 == "0" }
        self.text =
            (isNegative && !isZero ? "-" : "") + (whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "." + decimals)
    }

    package init(_ value: some BinaryInteger) { text = String(value) }
}

extension Numeric: CustomStringConvertible {
    package var description: String { text }
}

/// The binary form: digits to the base 10 000, the first of them worth 10 000 to the power of the weight, none of them a zero at either
/// end, and how many decimals to show.
///
/// Source: `numeric_send` and `numeric_recv`, `src/backend/utils/adt/numeric.c`.
extension Numeric: PostgresArrayElement {
    package static var typeOID: UInt32 { TypeOID.numeric }
    package static var arrayTypeOID: UInt32 { TypeOID.array(of: TypeOID.numeric) }
    package static func accepts(_ typeOID: UInt32) -> Bool { typeOID == TypeOID.numeric }

    private static let negative: UInt16 = 0x4000
    private static let digitsPerGroup = 4

    package static func decode(_ cell: borrowing Cell) throws(PostgresError) -> Numeric {
        var reader = unsafe BinaryReader(try cell.bytes())
        let count = Int(try reader.integer(as: UInt16.self))
        let weight = Int(try reader.integer(as: Int16.self))
        let sign = try reader.integer(as: UInt16.self)
        let scale = Int(try reader.integer(as: UInt16.self))
        guard sign == 0 || sign == negative else { throw PostgresError(.decoding, "NaN or an infinity where a number was expected") }
        guard reader.remaining == count * 2 else { throw cell.wrongLength(for: Numeric.self) }
        var groups: [UInt16] = []
        groups.reserveCapacity(count)
        for _ in 0..<count { groups.append(try reader.integer(as: UInt16.self)) }
        guard groups.allSatisfy({ $0 < 10_000 }) else { throw PostgresError(.decoding, "a numeric with a digit past its base") }

        func digits(_ group: Int) -> String {
            let text = groups.indices.contains(group) ? String(groups[group]) : "0"
            return String(repeating: "0", count: digitsPerGroup - text.utf8.count) + text
        }
        var whole = ""
        for group in 0..<max(0, weight + 1) { whole += digits(group) }
        var decimals = ""
        var group = weight + 1
        while decimals.utf8.count < scale {
            decimals += digits(group)
            group += 1
        }
        decimals = String(decimals.prefix(scale))
        let text = (sign == negative ? "-" : "") + (whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "." + decimals)
        guard let value = Numeric(text) else { throw PostgresError(.decoding, "a numeric longer than PostgreSQL allows") }
        return value
    }

    package func encode(into buffer: inout BinaryBuffer) {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".")
        let whole = Array(parts[0].utf8)
        let decimals = parts.count == 2 ? Array(parts[1].utf8) : []
        let padding = (Self.digitsPerGroup - whole.count % Self.digitsPerGroup) % Self.digitsPerGroup
        let digits = [UInt8](repeating: UInt8(ascii: "0"), count: padding) + whole + decimals
        var groups: [UInt16] = stride(from: 0, to: digits.count, by: Self.digitsPerGroup).map { start in
            (start..<start + Self.digitsPerGroup).reduce(0) { value, index in
                value * 10 + UInt16(index < digits.count ? digits[index] - UInt8(ascii: "0") : 0)
            }
        }
        var weight = (padding + whole.count) / Self.digitsPerGroup - 1
        while groups.last == 0 { groups.removeLast() }
        let leadingZeros = groups.prefix { $0 == 0 }.count
        groups.removeFirst(leadingZeros)
        weight = groups.isEmpty ? 0 : weight - leadingZeros

        buffer.append(bigEndian: UInt16(groups.count))
        buffer.append(bigEndian: Int16(weight))
        buffer.append(bigEndian: isNegative ? Self.negative : 0)
        buffer.append(bigEndian: UInt16(decimals.count))
        for group in groups { buffer.append(bigEndian: group) }
    }
}

/// Numbers of companies that do not exist.
enum CNPJ {
    private static let digits = Array("0123456789".utf8)
    private static let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    /// Fourteen characters with valid check digits, letters among the first eight in three of ten.
    ///
    /// The branch number is above 9000, which no company reaches: a valid number with `0001` might well be somebody's.
    static func draw(_ dice: inout Dice) -> String {
        let alphabet = dice.chance(30) ? characters : digits
        var number = (0..<8).map { _ in dice.pick(alphabet) }
        number += [UInt8(ascii: "9")] + (0..<3).map { _ in dice.pick(digits) }
        number.append(checkDigit(of: number))
        number.append(checkDigit(of: number))
        return String(decoding: number, as: UTF8.self)
    }

    /// The check digit that follows twelve or thirteen characters: each counts its ASCII code less 48; weights 2 to 9 from the right and
    /// again from 2; modulo 11, where a rest below 2 gives 0.
    ///
    /// Source: IN RFB 2.229/2024; `reference.is_cnpj(text)`.
    static func checkDigit(of characters: [UInt8]) -> UInt8 {
        var sum = 0
        for (position, character) in characters.reversed().enumerated() { sum += (Int(character) - 48) * (2 + position % 8) }
        let rest = sum % 11
        return UInt8(ascii: "0") + UInt8(rest < 2 ? 0 : 11 - rest)
    }
}

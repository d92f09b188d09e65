/// A set of rows: one bit per row, in words of 64.
///
/// Bits beyond ``count`` are zero, so that whole words can be counted and compared.
package struct Bitmap: Sendable, Hashable {
    /// Rows it speaks of.
    package let count: Int
    /// Row `r` is bit `r % 64` of word `r / 64`.
    package internal(set) var words: [UInt64]

    /// No rows, or all.
    package init(count: Int, repeating value: Bool = false) {
        self.count = count
        words = Array(repeating: value ? .max : 0, count: Bitmap.words(for: count))
        if value { trim() }
    }

    package init(count: Int, rows: some Sequence<Int>) {
        self.init(count: count)
        for row in rows { self[row] = true }
    }

    static func words(for count: Int) -> Int { (count + 63) >> 6 }

    /// The rows of word `word` that exist, as bits.
    static func mask(_ count: Int, word: Int) -> UInt64 {
        let left = count - word << 6
        return left >= 64 ? .max : left <= 0 ? 0 : (1 << UInt64(left)) - 1
    }

    private mutating func trim() {
        if let last = words.indices.last { words[last] &= Bitmap.mask(count, word: last) }
    }

    package subscript(row: Int) -> Bool {
        get {
            precondition(row >= 0 && row < count, "a row of the bitmap")
            return words[row >> 6] >> UInt64(row & 63) & 1 == 1
        }
        set {
            precondition(row >= 0 && row < count, "a row of the bitmap")
            if newValue { words[row >> 6] |= 1 << UInt64(row & 63) } else { words[row >> 6] &= ~(1 << UInt64(row & 63)) }
        }
    }

    /// How many rows are in the set.
    package var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
    package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// The rows in the set, ascending.
    package var rows: [Int] {
        var rows: [Int] = []
        rows.reserveCapacity(population)
        for (index, word) in words.enumerated() { forEachBit(of: word) { rows.append(index << 6 + $0) } }
        return rows
    }

    package static func & (left: Bitmap, right: Bitmap) -> Bitmap { combined(left, right) { $0 & $1 } }
    package static func | (left: Bitmap, right: Bitmap) -> Bitmap { combined(left, right) { $0 | $1 } }
    package func subtracting(_ other: Bitmap) -> Bitmap { Bitmap.combined(self, other) { $0 & ~$1 } }

    private static func combined(_ left: Bitmap, _ right: Bitmap, _ body: (UInt64, UInt64) -> UInt64) -> Bitmap {
        precondition(left.count == right.count, "bitmaps over the same rows")
        var result = left
        for index in result.words.indices { result.words[index] = body(left.words[index], right.words[index]) }
        return result
    }
}

/// Calls `body` with the position of each set bit, ascending.
@inline(__always)
func forEachBit(of word: UInt64, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
        body(rest.trailingZeroBitCount)
        rest &= rest &- 1
    }
}

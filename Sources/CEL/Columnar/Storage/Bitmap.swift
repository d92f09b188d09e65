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

    /// - Parameter rows: As ``narrowRows`` has them, in any order. No generic function: for other modules that would be one that is not specialised.
    package init(count: Int, rows: [Int32]) {
        self.init(count: count)
        for row in rows { self[Int(row)] = true }
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

    /// The same as ``gathering(_:)`` takes them.
    package var narrowRows: [Int32] {
        unsafe [Int32](unsafeUninitializedCapacity: population) { rows, written in
            for (index, word) in words.enumerated() {
                forEachBit(of: word) { bit in
                    // As many as there are bits.
                    unsafe rows[written] = Int32(truncatingIfNeeded: index << 6 + bit)
                    written += 1
                }
            }
        }
    }

    package static func & (left: Bitmap, right: Bitmap) -> Bitmap { left.combined(right) { $0 & $1 } }
    package static func | (left: Bitmap, right: Bitmap) -> Bitmap { left.combined(right) { $0 | $1 } }
    package func subtracting(_ other: Bitmap) -> Bitmap { combined(other) { $0 & ~$1 } }
    package func symmetricDifference(_ other: Bitmap) -> Bitmap { combined(other) { $0 ^ $1 } }

    /// Adds the rows of another set.
    package mutating func formUnion(_ other: Bitmap) { combine(other) { $0 | $1 } }
    /// Keeps the rows that another set has too.
    package mutating func formIntersection(_ other: Bitmap) { combine(other) { $0 & $1 } }
    /// Takes the rows of another set out.
    package mutating func subtract(_ other: Bitmap) { combine(other) { $0 & ~$1 } }

    /// Makes room for more rows, none of which is in the set.
    package mutating func extend(to count: Int) {
        precondition(count >= self.count, "a set of rows grows")
        self = Bitmap(count: count, words: words + repeatElement(0, count: Bitmap.words(for: count) - words.count))
    }

    /// The same of some consecutive rows, by their position among them.
    ///
    /// - Precondition: The first is a multiple of 64, and so is the first behind them, unless they are the last.
    package func slice(_ rows: Range<Int>) -> Bitmap {
        precondition(rows.lowerBound & 63 == 0 && (rows.upperBound & 63 == 0 || rows.upperBound == count), "whole words of rows")
        return Bitmap(count: rows.count, words: Array(words[rows.lowerBound >> 6..<(rows.upperBound + 63) >> 6]))
    }

    /// A set of the rows whose bits are set.
    ///
    /// - Precondition: As many words as the rows need; bits beyond the count are zero.
    package init(count: Int, words: [UInt64]) {
        precondition(words.count == Bitmap.words(for: count), "a word for every 64 rows")
        (self.count, self.words) = (count, words)
    }

    @inline(__always)
    private mutating func combine(_ other: Bitmap, _ body: (UInt64, UInt64) -> UInt64) {
        precondition(count == other.count, "bitmaps over the same rows")
        unsafe words.withUnsafeMutableBufferPointer { mine in
            unsafe other.words.withUnsafeBufferPointer { theirs in
                // As long as each other, by the precondition; checked indices keep the loop from being vectorised.
                for index in 0..<mine.count { unsafe mine[index] = body(mine[index], theirs[index]) }
            }
        }
    }

    /// The same of some rows, by their position among them.
    ///
    /// - Complexity: O(rows chosen).
    package func gathering(_ rows: [Int32]) -> Bitmap {
        var result = Bitmap(count: rows.count)
        unsafe words.withUnsafeBufferPointer { from in
            for word in result.words.indices {
                var bits: UInt64 = 0
                for index in word << 6..<min(rows.count, word << 6 + 64) {
                    let row = Int(rows[index])
                    precondition(row >> 6 < from.count, "a row of the bitmap")
                    bits |= unsafe (from[row >> 6] >> UInt64(row & 63) & 1) << UInt64(index & 63)
                }
                result.words[word] = bits
            }
        }
        return result
    }

    /// Calls `body` with each row of the set, ascending.
    @inline(__always)
    package func forEach(_ body: (Int) -> Void) {
        for index in words.indices where words[index] != 0 { forEachBit(of: words[index]) { body(index << 6 + $0) } }
    }

    @inline(__always)
    private func combined(_ other: Bitmap, _ body: (UInt64, UInt64) -> UInt64) -> Bitmap {
        var result = self
        result.combine(other, body)
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

/// Words of bits combined in plain loops, which become loops over vectors: sets of a million people are a hundred thousand bytes each.
extension [UInt64] {
    /// Replaces each word by what `body` makes of it and the word of another set.
    @inline(__always)
    mutating func update(_ other: [UInt64], _ body: (UInt64, UInt64) -> UInt64) {
        precondition(count == other.count, "sets of the same people")
        unsafe withUnsafeMutableBufferPointer { mine in
            unsafe other.withUnsafeBufferPointer { other in
                for word in 0..<mine.count { unsafe mine[word] = body(mine[word], other[word]) }
            }
        }
    }

    /// The same with the words of two other sets.
    @inline(__always)
    mutating func update(_ first: [UInt64], _ second: [UInt64], _ body: (UInt64, UInt64, UInt64) -> UInt64) {
        precondition(count == first.count && count == second.count, "sets of the same people")
        unsafe withUnsafeMutableBufferPointer { mine in
            unsafe first.withUnsafeBufferPointer { first in
                unsafe second.withUnsafeBufferPointer { second in
                    for word in 0..<mine.count { unsafe mine[word] = body(mine[word], first[word], second[word]) }
                }
            }
        }
    }
}

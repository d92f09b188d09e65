import CEL

extension ColumnarResult {
    /// The value of each row in per mille; ``People/nothing`` where there is none.
    var permilles: [Int16] {
        switch values {
        case .ints(let values) where rowsApart.isEmpty: return permilles(values) { Int16(truncatingIfNeeded: $0.asPermille) }
        case .doubles(let values) where rowsApart.isEmpty: return permilles(values) { Int16(truncatingIfNeeded: $0.asPermille) }
        default:
            // No lane for all its values: each row tells by itself.
            var permilles = Array(repeating: People.nothing, count: count)
            known.forEach { row in if case .value(let value)? = outcome(at: row) { permilles[row] = value.asPermille ?? People.nothing } }
            return permilles
        }
    }

    /// The value of each row, ``KeptAnswers/nothing`` or ``KeptAnswers/failure``; `nil` where some value has more than 31 bits.
    var numbers: [Int32]? {
        guard case .ints(let values) = values, rowsApart.isEmpty else { return nil }
        var fits = true
        let numbers = unsafe [Int32](unsafeUninitializedCapacity: count) { numbers, written in
            unsafe values.withUnsafeBufferPointer { values in
                for (word, (known, unknown)) in zip(known.words, unknown.words).enumerated() {
                    for row in word << 6..<min(count, word << 6 + 64) {
                        let bit = UInt64(row & 63)
                        let (isKnown, isUnknown) = (known >> bit & 1 == 1, unknown >> bit & 1 == 1)
                        let value = unsafe values[row]
                        fits = fits && (!isKnown || value > Int64(KeptAnswers.failure) && value <= Int64(Int32.max))
                        unsafe numbers[row] =
                            isKnown ? Int32(truncatingIfNeeded: value) : isUnknown ? KeptAnswers.nothing : KeptAnswers.failure
                    }
                }
            }
            written = count
        }
        return fits ? numbers : nil
    }

    @inline(__always)
    private func permilles<Number>(_ numbers: [Number], _ permille: (Number) -> Int16) -> [Int16] {
        precondition(numbers.count == count, "a number for each row")
        return unsafe Array(unsafeUninitializedCapacity: count) { permilles, written in
            unsafe numbers.withUnsafeBufferPointer { numbers in
                for (word, bits) in known.words.enumerated() {
                    for row in word << 6..<min(count, word << 6 + 64) {
                        let isKnown = bits >> UInt64(row & 63) & 1 == 1
                        unsafe permilles[row] = isKnown ? permille(numbers[row]) : People.nothing
                    }
                }
            }
            written = count
        }
    }
}

extension Value {
    /// The value of a soft rule, in per mille; `nil` for what is none.
    var asPermille: Int16? {
        switch self {
        case .int(let value): Int16(value.asPermille)
        case .double(let value): Int16(value.asPermille)
        default: nil
        }
    }
}

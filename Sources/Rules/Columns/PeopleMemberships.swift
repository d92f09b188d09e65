import CEL

/// In whose lists texts are, of one attribute or list of people: everybody, as of a moment.
final class PeopleMemberships {
    private let slot: Slot
    private(set) var postings = ListPostings()
    private var moment: RowHistory.Moment?

    init(_ slot: Slot) { self.slot = slot }

    /// Makes it that of now.
    ///
    /// - Returns: False where it is no list of texts, or one of very many: it has to be made anew then, if at all.
    /// - Complexity: O(elements of who changed since it was last asked).
    func refresh(_ candidates: CandidateColumns) -> Bool {
        guard let column = candidates.column(of: slot) else { return false }
        let changed = moment.flatMap { candidates.history.changes(since: $0) }
        if changed == nil { postings = ListPostings() }
        moment = candidates.history.now
        return postings.update(changed ?? (0..<Int32(candidates.count)).map { $0 }, column)
    }

    /// Of each place a byte: what the sets add up to that it is in.
    ///
    /// - Parameters:
    ///   - sets: In words of 64 places, with what they add: 255 at most in all.
    ///   - words: Of each set.
    /// - Complexity: O(words × sets).
    static func codes(_ sets: [(places: [UInt64], adds: UInt8)], words: Int) -> [UInt8] {
        // Eight places are a byte of each set, and a word of codes.
        let codes = unsafe [UInt64](unsafeUninitializedCapacity: words * 8) { codes, count in
            count = words * 8
            codes.update(repeating: 0)
            unsafe spread.withUnsafeBufferPointer { spread in
                for (places, adds) in sets {
                    precondition(places.count == words, "sets of the same people")
                    unsafe places.withUnsafeBufferPointer { places in
                        for word in 0..<words {
                            let bits = unsafe places[word]
                            if bits == 0 { continue }
                            // No byte carries over to the next.
                            for byte in 0..<8 {
                                unsafe codes[word << 3 + byte] &+= spread[Int(bits >> UInt64(byte << 3) & 255)] &* UInt64(adds)
                            }
                        }
                    }
                }
            }
        }
        return codes.withUnsafeBytes { Array($0) }
    }

    /// Of a byte its bits, each in a byte of its own.
    private static let spread: [UInt64] = (0..<256).map { bits in
        (0..<8).reduce(0) { $0 | UInt64(bits >> $1 & 1) << UInt64($1 << 3) }
    }
}

import CEL

/// The answers that people can give to all that a program asks of their lists (``Program/Memberships``): of each list that it is unknown, or how
/// many of each group are in it. Each combination of answers is a code, and has a stand-in.
struct MembershipCombinations {
    /// The stand-ins, in the order of the codes.
    let standIns: ColumnBatch
    private let lists: [List]

    /// What a list that is known adds to a code, and what each text in it does.
    private struct List {
        let slot: Slot
        let adds: UInt8
        let texts: [(text: String, adds: UInt8)]
    }

    /// - Returns: `nil` where there are more than fit a byte.
    init?(_ memberships: [Program.Memberships]) {
        var (lists, columns): ([List], [(column: [Value?], step: Int)]) = ([], [])
        var count = 1
        for asked in memberships {
            // What a stand-in holds of the list, by what its groups add up to.
            var (held, texts): ([[String]], [(text: String, adds: UInt8)]) = ([[]], [])
            for group in asked.groups {
                let step = count * held.count
                guard step * (group.count + 1) < 256 else { return nil }
                texts += group.map { ($0, UInt8(step)) }
                held = (0...group.count).flatMap { few in held.map { $0 + group.prefix(few) } }
            }
            guard count * (held.count + 1) <= 256 else { return nil }
            lists.append(List(slot: asked.slot, adds: UInt8(count), texts: texts))
            columns.append(([nil] + held.map { .list($0.map { .string($0) }) }, count))
            count *= held.count + 1
        }
        var batch = ColumnBatch(count: count)
        for (list, (column, step)) in zip(lists, columns) {
            batch.setColumn(ValueColumn(.lists(.coded), (0..<count).map { column[$0 / step % column.count] }), of: list.slot)
        }
        (standIns, self.lists) = (batch, lists)
    }

    /// The code of each place.
    ///
    /// - Parameter postings: In whose lists texts are, of a slot.
    /// - Returns: `nil` where that is not known of a slot.
    func codes(_ candidates: CandidateStratum, _ postings: (Slot) -> ListPostings?) -> [UInt8]? {
        var sets: [(places: Bitmap, adds: UInt8)] = []
        for list in lists {
            guard let column = candidates.column(of: list.slot), let postings = postings(list.slot) else { return nil }
            sets.append((column.knownRows, list.adds))
            sets += list.texts.compactMap { text, adds in postings.rows(with: text).map { ($0, adds) } }
        }
        return MembershipCombinations.codes(sets, count: candidates.count)
    }

    /// Of each place a byte: what the sets add up to that it is in.
    ///
    /// - Parameters:
    ///   - sets: With what they add: 255 at most in all.
    ///   - count: Places, in whole groups of 64.
    /// - Complexity: O(places × sets), eight places at a time.
    static func codes(_ sets: [(places: Bitmap, adds: UInt8)], count places: Int) -> [UInt8] {
        let words = places >> 6
        // Eight places are a byte of each set, and a word of codes.
        let codes = unsafe [UInt64](unsafeUninitializedCapacity: words * 8) { codes, count in
            count = words * 8
            codes.update(repeating: 0)
            unsafe spread.withUnsafeBufferPointer { spread in
                for (set, adds) in sets {
                    precondition(set.count == places && set.words.count == words, "sets of the same people, in whole groups of 64")
                    unsafe set.words.withUnsafeBufferPointer { set in
                        for word in 0..<words {
                            let bits = unsafe set[word]
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

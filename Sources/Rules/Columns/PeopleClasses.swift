import CEL

/// Everybody by a few attributes that many share: a byte a person, and one stand-in for all who have the same.
///
/// What reads nothing else of people is asked of the stand-ins alone, whatever the vacancy.
final class PeopleClasses: MendedForChanges {
    /// The attributes.
    let slots: [Slot]
    /// The class of each place.
    private(set) var codes: [UInt8] = []
    /// What the stand-ins have, by slot.
    private(set) var standIns: [Slot: ValueColumn] = [:]
    /// Stand-ins.
    private(set) var count = 0
    /// Another one whenever classes were made anew; until then those there are stay as they are.
    private(set) var generation = 0
    private var classes: [SIMD4<UInt64>: UInt8] = [:]
    private var identities: [UInt64] = []
    private var moment: RowHistory.Moment?

    /// The most attributes there may be.
    static let mostSlots = ValueColumn.mostInKey
    private static let most = 256

    init(_ slots: [Slot]) {
        precondition((1...PeopleClasses.mostSlots).contains(slots.count), "a few attributes")
        self.slots = slots
    }

    /// Makes the classes those of now.
    ///
    /// - Returns: False where there are too many of them, or values that cannot be told apart by a number.
    /// - Complexity: O(people who changed since it was last asked).
    func refresh(_ candidates: CandidateStratum) -> Bool {
        let columns = slots.compactMap { candidates.column(of: $0) }
        guard columns.count == slots.count, columns.allSatisfy(\.hasPlainCells) else { return false }
        let now = columns.map(\.dictionaryIdentity)
        if let moment, now == identities, let changed = candidates.history.changes(since: moment) {
            codes += repeatElement(0, count: candidates.count - codes.count)
            self.moment = candidates.history.now
            // Where there are too many by now, some of them may be nobody's any more.
            if update(changed, columns) { return true }
        }
        (identities, moment, count, classes) = (now, candidates.history.now, 0, [:])
        generation += 1
        for (slot, column) in zip(slots, columns) { standIns[slot] = ValueColumn(column.layout) }
        codes = Array(repeating: 0, count: candidates.count)
        for start in stride(from: 0, to: candidates.count, by: 4096) {
            let places = (start..<min(candidates.count, start + 4096)).map { Int32(truncatingIfNeeded: $0) }
            if !update(places, columns) { return false }
        }
        return true
    }

    /// - Returns: False where there are too many classes.
    private func update(_ places: [Int32], _ columns: [ValueColumn]) -> Bool {
        // Most have what somebody had a moment ago, and are found without hashing.
        var recent = Array(repeating: (key: SIMD4<UInt64>(repeating: .max), code: UInt8(0)), count: 1024)
        for (place, key) in zip(places, ValueColumn.keys(of: columns, at: places)) {
            // Source: multiplicative hashing, D. E. Knuth, "The Art of Computer Programming" 3, 6.4.
            let mixed = (key[0] &* 3 &+ key[1] &* 1009 &+ key[2] &* 65537 &+ key[3]) &* 0x9E37_79B9_7F4A_7C15
            let slot = Int(truncatingIfNeeded: mixed >> 54)
            if recent[slot].key != key {
                guard let code = code(of: key, at: Int(place), columns) else { return false }
                recent[slot] = (key, code)
            }
            codes[Int(place)] = recent[slot].code
        }
        return true
    }

    /// The class of who has what a place has, a new one where there is none.
    private func code(of key: SIMD4<UInt64>, at place: Int, _ columns: [ValueColumn]) -> UInt8? {
        if let known = classes[key] { return known }
        guard count < PeopleClasses.most else { return nil }
        for (slot, column) in zip(slots, columns) { standIns[slot]?.append(column[place]) }
        count += 1
        classes[key] = UInt8(count - 1)
        return UInt8(count - 1)
    }
}

/// Finds the number of a thing by its hash: open addressing, four bytes a slot. It keeps no things; whoever asks has them.
struct CodeIndex: Sendable {
    /// A power of two, at most three quarters of them taken; 0 is free.
    private var slots: [Int32] = []
    private var count = 0

    var byteCount: Int { slots.capacity * MemoryLayout<Int32>.stride }

    /// The code among those with the hash for which `isIt` is true, if there is one.
    ///
    /// - Complexity: O(1) expected.
    func code(_ hash: Int, where isIt: (Int) -> Bool) -> Int? {
        guard !slots.isEmpty else { return nil }
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            if isIt(Int(slots[slot])) { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a code that is not here.
    ///
    /// - Parameter hashOf: That of the value under a code that is here: asked of all when there is no more room.
    /// - Complexity: O(1) amortised.
    mutating func insert(_ code: Int, _ hash: Int, hashOf: (Int) -> Int) {
        if 4 * (count + 1) > 3 * slots.count {
            let old = slots
            slots = Array(repeating: 0, count: max(16, 2 * old.count))
            for code in old where code != 0 { put(code, hashOf(Int(code))) }
        }
        put(Int32(code), hash)
        count += 1
    }

    private mutating func put(_ code: Int32, _ hash: Int) {
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = code
    }
}

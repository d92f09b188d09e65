/// Which statements this session has prepared, by SQL text and parameter types; the least recently used leaves first.
struct StatementCache {
    struct Key: Hashable, Sendable {
        let sql: String
        let types: [UInt32]
    }

    private struct Entry {
        let name: String
        var lastUse: Int
    }

    /// 0 when nothing is to be prepared, as poolers want it.
    let capacity: Int
    private var entries: [Key: Entry] = [:]
    private var uses = 0
    private var names = 0
    /// Names that the server still has and nobody uses.
    private var outdated: [String] = []

    init(capacity: Int) { self.capacity = capacity }

    var count: Int { entries.count }
    var room: Int { capacity - entries.count }

    /// The prepared statement's name, and from now on the most recently used.
    mutating func use(_ key: Key) -> String? {
        guard let name = entries[key]?.name else { return nil }
        uses += 1
        entries[key]!.lastUse = uses
        return name
    }

    /// A name that no statement of this session has had.
    mutating func newName() -> String {
        names += 1
        return "encaminha_\(names)"
    }

    mutating func insert(_ key: Key, name: String) {
        uses += 1
        entries[key] = Entry(name: name, lastUse: uses)
    }

    /// Forgets one statement, which the server still has. Returns whether it was known.
    mutating func forget(_ key: Key) -> Bool {
        guard let entry = entries.removeValue(forKey: key) else { return false }
        outdated.append(entry.name)
        return true
    }

    /// Forgets everything: the server has none of it.
    mutating func forgetAll() {
        entries.removeAll()
        outdated.removeAll()
    }

    /// What to deallocate before another statement is prepared; from here on it counts as deallocated.
    mutating func makeRoom() -> [String] {
        defer { outdated.removeAll() }
        // The least recently used. O(capacity), paid only together with a round trip to the server.
        guard entries.count >= capacity, let victim = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return outdated }
        entries.removeValue(forKey: victim.key)
        return outdated + [victim.value.name]
    }
}

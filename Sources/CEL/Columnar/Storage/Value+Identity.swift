extension Value {
    /// Whether two values are the same, bit by bit: what CEL holds equal may well be two.
    func isSame(as other: Value) -> Bool {
        switch (self, other) {
        case (.bool(let one), .bool(let two)): one == two
        case (.null, .null): true
        case (.int(let one), .int(let two)): one == two
        case (.uint(let one), .uint(let two)): one == two
        case (.double(let one), .double(let two)): one.bitPattern == two.bitPattern
        case (.string(let one), .string(let two)): CodePointKey(text: one) == CodePointKey(text: two)
        case (.bytes(let one), .bytes(let two)): one == two
        case (.timestamp(let one), .timestamp(let two)): one.seconds == two.seconds && one.nanoseconds == two.nanoseconds
        case (.duration(let one), .duration(let two)): one.nanoseconds == two.nanoseconds
        case (.type(let one), .type(let two)): one.runtimeName == two.runtimeName
        case (.optional(let one), .optional(let two)):
            if let one, let two { one.isSame(as: two) } else { one == nil && two == nil }
        case (.list(let one), .list(let two)): one.count == two.count && zip(one, two).allSatisfy { $0.isSame(as: $1) }
        case (.map(let one), .map(let two)):
            one.count == two.count
                && zip(one.entries, two.entries).allSatisfy { $0.key.isSame(as: $1.key) && $0.value.isSame(as: $1.value) }
        default: false
        }
    }

    /// The same for values that are the same, in this process.
    var hash: Int {
        var hasher = Hasher()
        feed(&hasher)
        return hasher.finalize()
    }

    func feed(_ hasher: inout Hasher) {
        switch self {
        case .bool(let content): hasher.combine(content)
        case .null: hasher.combine(0)
        case .int(let content): hasher.combine(content)
        case .uint(let content): hasher.combine(content)
        case .double(let content): hasher.combine(content.bitPattern)
        case .string(let content): hasher.combine(CodePointKey(text: content))
        case .bytes(let content): hasher.combine(content)
        case .timestamp(let content):
            hasher.combine(content.seconds)
            hasher.combine(content.nanoseconds)
        case .duration(let content): hasher.combine(content.nanoseconds)
        case .type(let content): hasher.combine(content.runtimeName)
        case .optional(let content):
            hasher.combine(content == nil)
            content?.feed(&hasher)
        case .list(let elements):
            hasher.combine(elements.count)
            for element in elements { element.feed(&hasher) }
        case .map(let map):
            hasher.combine(map.count)
            for entry in map.entries {
                entry.key.feed(&hasher)
                entry.value.feed(&hasher)
            }
        }
    }

    /// Whether there are no more parts than so many, the value itself among them.
    ///
    /// - Complexity: O(parts), at most as many as asked for.
    func hasParts(atMost most: Int) -> Bool {
        var left = most
        return count(down: &left)
    }

    private func count(down left: inout Int) -> Bool {
        left -= 1
        guard left >= 0 else { return false }
        switch self {
        case .optional(let content?): return content.count(down: &left)
        case .list(let elements): return elements.allSatisfy { $0.count(down: &left) }
        case .map(let map): return map.entries.allSatisfy { $0.key.count(down: &left) && $0.value.count(down: &left) }
        default: return true
        }
    }
}

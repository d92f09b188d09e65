/// A map of the language: keys are bool, int, uint or string, each number once whatever its type. Keeps the order of writing.
package struct MapValue: Sendable {
    package typealias Entry = (key: Value, value: Value)

    /// A key on one number line: `1`, `1u` and `1.0` are the same key.
    enum Key: Hashable, Sendable {
        case bool(Bool)
        case int(Int64)
        case large(UInt64)
        case string(CodePointKey)

        /// - Returns: `nil` for a value that no key can equal.
        init?(_ value: Value) {
            switch value {
            case .bool(let value): self = .bool(value)
            case .int(let value): self = .int(value)
            case .uint(let value):
                if let small = Int64(exactly: value) { self = .int(small) } else { self = .large(value) }
            case .double(let value):
                if let small = Int64(exactly: value) {
                    self = .int(small)
                } else if let large = UInt64(exactly: value) {
                    self = .large(large)
                } else {
                    return nil
                }
            case .string(let text): self = .string(CodePointKey(text: text))
            default: return nil
            }
        }
    }

    /// Immutable after `init`, so it can be shared freely.
    private final class Storage: Sendable {
        let entries: [Entry]
        let positions: [Key: Int]

        init(_ entries: [Entry], _ positions: [Key: Int]) {
            self.entries = entries
            self.positions = positions
        }
    }

    private let storage: Storage

    package init() { storage = Storage([], [:]) }

    /// Builds a map in the order given.
    ///
    /// - Throws: ``EvaluationError/duplicateKey(_:)``; ``EvaluationError/invalidArgument(_:)`` for a key of another type.
    package init(_ entries: [Entry]) throws(EvaluationError) {
        var positions: [Key: Int] = [:]
        positions.reserveCapacity(entries.count)
        for (position, entry) in entries.enumerated() {
            if case .double = entry.key { throw .invalidArgument("a double cannot be the key of a map") }
            guard let key = Key(entry.key) else {
                throw .invalidArgument("a value of type \(entry.key.type.runtimeName) cannot be the key of a map")
            }
            if positions.updateValue(position, forKey: key) != nil { throw .duplicateKey(entry.key.description) }
        }
        storage = Storage(entries, positions)
    }

    package var entries: [Entry] { storage.entries }
    package var count: Int { storage.entries.count }

    package subscript(key: Value) -> Value? {
        guard let key = Key(key), let position = storage.positions[key] else { return nil }
        return storage.entries[position].value
    }
}

extension MapValue: Equatable {
    /// The same keys (type included) with the same values, in any order.
    package static func == (left: MapValue, right: MapValue) -> Bool {
        guard left.count == right.count else { return false }
        for entry in left.entries {
            guard let key = Key(entry.key), let position = right.storage.positions[key] else { return false }
            let other = right.storage.entries[position]
            if entry.key != other.key || entry.value != other.value { return false }
        }
        return true
    }
}

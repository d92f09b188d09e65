import CEL

/// One attribute of all rows: values in the narrowest storage their type allows, and apart from them which of them are known.
///
/// Texts, and lists of texts, numbers or dates, are kept once per distinct value: most attributes of people and vacancies have few.
struct Column: Sendable {
    private enum Kind: Sendable {
        case bool, int, double, timestamp, coded
    }

    private static let epoch = Timestamp(daysSinceEpoch: 0)!

    private let kind: Kind
    private var known: [Bool] = []
    // One of these is as long as `known`, the others are empty. Not an enum with the array inside: an array taken out of one to be changed
    // is easily held twice, and then every change copies all of it.
    private var bools: [Bool] = []
    private var ints: [Int64] = []
    private var doubles: [Double] = []
    private var timestamps: [Timestamp] = []
    /// Into the dictionary.
    private var codes: [Int32] = []
    private var dictionary = ValueDictionary()

    init(type: CELType) {
        switch type {
        case .bool: kind = .bool
        case .int: kind = .int
        case .double: kind = .double
        case .timestamp: kind = .timestamp
        default: kind = .coded
        }
    }

    /// The value at a place, nil where it is unknown.
    subscript(place: Int) -> Value? {
        guard known[place] else { return nil }
        return switch kind {
        case .bool: .bool(bools[place])
        case .int: .int(ints[place])
        case .double: .double(doubles[place])
        case .timestamp: .timestamp(timestamps[place])
        case .coded: dictionary[codes[place]]
        }
    }

    /// Bytes of the arrays, as allocated; the dictionary's values are not among them.
    var byteCount: Int {
        let values =
            bools.capacity + ints.capacity * 8 + doubles.capacity * 8 + timestamps.capacity * MemoryLayout<Timestamp>.stride
            + codes.capacity * 4
        return known.capacity + values
    }

    /// Makes room for one more row, unknown at first.
    ///
    /// - Complexity: O(1), amortised.
    mutating func appendUnknown() {
        known.append(false)
        switch kind {
        case .bool: bools.append(false)
        case .int: ints.append(0)
        case .double: doubles.append(0)
        case .timestamp: timestamps.append(Self.epoch)
        case .coded: codes.append(0)
        }
    }

    /// Replaces the value at a place; nil makes it unknown. The value must be of the column's type.
    ///
    /// - Complexity: O(size of the value).
    mutating func set(_ value: Value?, at place: Int) {
        guard let value else {
            known[place] = false
            return
        }
        known[place] = true
        switch kind {
        case .bool: if case .bool(let new) = value { bools[place] = new } else { wrongType() }
        case .int: if case .int(let new) = value { ints[place] = new } else { wrongType() }
        case .double: if case .double(let new) = value { doubles[place] = new } else { wrongType() }
        case .timestamp: if case .timestamp(let new) = value { timestamps[place] = new } else { wrongType() }
        case .coded: codes[place] = dictionary.code(of: value)
        }
    }

    private func wrongType() -> Never { preconditionFailure("a value is of its column's type") }
}

import CEL

/// One attribute of all rows: values in the narrowest storage their type allows, and apart from them which of them are known.
///
/// Texts, and lists of texts, numbers or dates, are kept once per distinct value: most attributes of people and vacancies have few.
struct Column: Sendable {
    private enum Storage: Sendable {
        case bools([Bool])
        case ints([Int64])
        case doubles([Double])
        case timestamps([Timestamp])
        /// Codes into the dictionary.
        case coded([Int32])
        /// While an array is taken out to be changed in place: two references to it would make every change a copy.
        case taken
    }

    private static let epoch = Timestamp(daysSinceEpoch: 0)!

    private var storage: Storage
    private var known: [Bool] = []
    private var dictionary = ValueDictionary()

    init(type: CELType) {
        switch type {
        case .bool: storage = .bools([])
        case .int: storage = .ints([])
        case .double: storage = .doubles([])
        case .timestamp: storage = .timestamps([])
        default: storage = .coded([])
        }
    }

    /// The value at a place, nil where it is unknown.
    subscript(place: Int) -> Value? {
        guard known[place] else { return nil }
        switch storage {
        case .bools(let values): return .bool(values[place])
        case .ints(let values): return .int(values[place])
        case .doubles(let values): return .double(values[place])
        case .timestamps(let values): return .timestamp(values[place])
        case .coded(let codes): return dictionary[codes[place]]
        case .taken: preconditionFailure("a column is whole between calls")
        }
    }

    /// Bytes of the arrays, as allocated; the dictionary's values are not among them.
    var byteCount: Int {
        switch storage {
        case .bools(let values): known.capacity + values.capacity
        case .ints(let values): known.capacity + values.capacity * 8
        case .doubles(let values): known.capacity + values.capacity * 8
        case .timestamps(let values): known.capacity + values.capacity * MemoryLayout<Timestamp>.stride
        case .coded(let codes): known.capacity + codes.capacity * 4
        case .taken: preconditionFailure("a column is whole between calls")
        }
    }

    /// Makes room for one more row, unknown at first.
    mutating func appendUnknown() {
        known.append(false)
        switch storage {
        case .bools(var values):
            storage = .taken
            values.append(false)
            storage = .bools(values)
        case .ints(var values):
            storage = .taken
            values.append(0)
            storage = .ints(values)
        case .doubles(var values):
            storage = .taken
            values.append(0)
            storage = .doubles(values)
        case .timestamps(var values):
            storage = .taken
            values.append(Self.epoch)
            storage = .timestamps(values)
        case .coded(var codes):
            storage = .taken
            codes.append(0)
            storage = .coded(codes)
        case .taken: preconditionFailure("a column is whole between calls")
        }
    }

    /// Replaces the value at a place; nil makes it unknown. The value must be of the column's type.
    mutating func set(_ value: Value?, at place: Int) {
        guard let value else {
            known[place] = false
            return
        }
        known[place] = true
        switch (storage, value) {
        case (.bools(var values), .bool(let new)):
            storage = .taken
            values[place] = new
            storage = .bools(values)
        case (.ints(var values), .int(let new)):
            storage = .taken
            values[place] = new
            storage = .ints(values)
        case (.doubles(var values), .double(let new)):
            storage = .taken
            values[place] = new
            storage = .doubles(values)
        case (.timestamps(var values), .timestamp(let new)):
            storage = .taken
            values[place] = new
            storage = .timestamps(values)
        case (.coded(var codes), let new):
            storage = .taken
            codes[place] = dictionary.code(of: new)
            storage = .coded(codes)
        default:
            preconditionFailure("a value of the column's type")
        }
    }
}

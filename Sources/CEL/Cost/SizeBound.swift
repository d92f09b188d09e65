/// How large a value can be, as far as is known before a row is seen.
indirect enum SizeBound: Sendable {
    /// No value at all: what a column without rows holds, and what elements of empty lists are.
    case nothing
    /// Numbers, bools, times, types, null.
    case scalar
    /// A string or bytes of at most so many bytes.
    case text(Int)
    case list(Int, SizeBound)
    case map(Int, key: SizeBound, value: SizeBound)
    case optional(SizeBound)
    /// Any value that pays at most `weight` itself, as does each of its parts, and `total` with all of them.
    case anything(weight: Int, total: Int)

    /// Large enough to stand for "no bound", small enough to be added a few times.
    static let unlimited = 1 << 50

    static func sum(_ a: Int, _ b: Int) -> Int { min(unlimited, a &+ b) }
    static func product(_ a: Int, _ b: Int) -> Int {
        let (result, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? unlimited : min(unlimited, result)
    }

    /// The most that ``Value/weight`` can be.
    var weight: Int {
        switch self {
        case .nothing, .scalar, .optional: 0
        case .text(let bytes): bytes >> 4
        case .list(let count, _): count
        case .map(let count, _, _): count
        case .anything(let weight, _): weight
        }
    }

    /// The most that ``Value/weight`` can be of the value and of any part of it.
    var heaviest: Int {
        switch self {
        case .nothing, .scalar, .text, .anything: weight
        case .list(let count, let element): max(count, element.heaviest)
        case .map(let count, let key, let value): max(count, key.heaviest, value.heaviest)
        case .optional(let wrapped): wrapped.heaviest
        }
    }

    /// The most steps that looking at every part takes: comparing, hashing or writing the value.
    var total: Int {
        switch self {
        case .nothing, .scalar: 0
        case .text(let bytes): bytes >> 4
        case .list(let count, let element): SizeBound.product(count, 1 + element.total)
        case .map(let count, let key, let value): SizeBound.product(count, 2 + 2 * key.total + value.total)
        case .optional(let wrapped): 1 + wrapped.total
        case .anything(_, let total): total
        }
    }

    /// The most bytes the value takes when written as text.
    var bytes: Int {
        switch self {
        case .nothing: 0
        case .scalar: 400
        case .text(let bytes): bytes
        case .list(let count, let element): SizeBound.sum(2, SizeBound.product(count, 2 + element.bytes))
        case .map(let count, let key, let value): SizeBound.sum(2, SizeBound.product(count, 4 + key.bytes + value.bytes))
        case .optional(let wrapped): wrapped.bytes
        case .anything(_, let total): SizeBound.product(total + 1, 400)
        }
    }

    /// Elements of a list or entries of a map.
    var count: Int {
        switch self {
        case .list(let count, _), .map(let count, _, _): count
        case .anything(let weight, _): weight
        case .text(let bytes): bytes
        case .nothing, .scalar, .optional: 0
        }
    }

    /// What a position of a list or a key of a map leads to, or an optional holds.
    var element: SizeBound {
        switch self {
        case .list(_, let element): element
        case .map(_, _, let value): value
        case .optional(let wrapped): wrapped
        case .nothing, .anything: self
        case .scalar, .text: .scalar
        }
    }

    /// A bound for values of either bound.
    func joined(_ other: SizeBound) -> SizeBound {
        switch (self, other) {
        case (.nothing, let bound), (let bound, .nothing): bound
        case (.scalar, .scalar): .scalar
        case (.text(let a), .text(let b)): .text(max(a, b))
        case (.scalar, .text(let a)), (.text(let a), .scalar): .text(a)
        case (.list(let n, let a), .list(let m, let b)): .list(max(n, m), a.joined(b))
        case (.map(let n, let k, let v), .map(let m, let l, let w)): .map(max(n, m), key: k.joined(l), value: v.joined(w))
        case (.optional(let a), .optional(let b)): .optional(a.joined(b))
        default: .anything(weight: max(heaviest, other.heaviest), total: max(total, other.total))
        }
    }

    /// The bound of a known value. A value whose parts are many is bounded without looking at all: shared parts can be met very often.
    init(_ value: Value) {
        var left = 10_000
        self = SizeBound.bound(value, &left)
    }

    private static func bound(_ value: Value, _ left: inout Int) -> SizeBound {
        left -= 1
        if left < 0 { return .anything(weight: value.hasParts ? unlimited : value.weight, total: unlimited) }
        switch value {
        case .string(let text): return .text(text.utf8.count)
        case .bytes(let bytes): return .text(bytes.count)
        case .list(let elements):
            var element = SizeBound.nothing
            for value in elements { element = element.joined(bound(value, &left)) }
            return .list(elements.count, element)
        case .map(let map):
            var (key, value) = (SizeBound.nothing, SizeBound.nothing)
            for entry in map.entries {
                key = key.joined(bound(entry.key, &left))
                value = value.joined(bound(entry.value, &left))
            }
            return .map(map.count, key: key, value: value)
        case .optional(let wrapped?): return .optional(bound(wrapped, &left))
        case .bool, .int, .uint, .double, .null, .timestamp, .duration, .type, .optional: return .scalar
        }
    }
}

extension SizeBound {
    /// True when every value within `other` is within this.
    func covers(_ other: SizeBound) -> Bool {
        switch (self, other) {
        case (_, .nothing), (.scalar, .scalar), (.text, .scalar): true
        case (.text(let a), .text(let b)): a >= b
        case (.list(let n, let a), .list(let m, let b)): n >= m && a.covers(b)
        case (.map(let n, let k, let v), .map(let m, let l, let w)): n >= m && k.covers(l) && v.covers(w)
        case (.optional(let a), .optional(let b)): a.covers(b)
        case (.anything(let weight, let total), _): weight >= other.heaviest && total >= other.total
        default: false
        }
    }
}

extension Value {
    /// True of what holds other values.
    fileprivate var hasParts: Bool {
        switch self {
        case .list, .map, .optional(.some): true
        default: false
        }
    }
}

/// How large the values of variables are taken to be where nothing is declared, and what is declared.
package struct SizeLimits: Sendable {
    /// Bytes of a string or of bytes.
    package var text = 1_000
    /// Elements of a list, entries of a map.
    package var count = 100
    private var declared: [Slot: (size: Int, text: Int?)] = [:]
    private var measured: [Slot: SizeBound] = [:]

    package init() {}

    /// Bytes of a string, elements of a list or entries of a map that the variable never exceeds.
    ///
    /// - Parameter text: Bytes of the strings in a list or a map; ``text`` where nothing is said.
    package mutating func declare(_ slot: Slot, atMost size: Int, ofTexts text: Int? = nil) { declared[slot] = (size, text) }

    /// That the values of a variable are results of a program, and no larger than those can be.
    package mutating func declare(_ slot: Slot, asResultOf program: Program) { measured[slot] = program.resultSize }

    /// What the values of a variable are known not to exceed, with all their parts.
    mutating func declare(_ slot: Slot, _ bound: SizeBound) { measured[slot] = bound }

    func bound(_ type: CELType, of slot: Slot? = nil) -> SizeBound {
        if let slot, let known = measured[slot] { return known }
        let said = slot.flatMap { declared[$0] }
        let size = said?.size
        var inside = SizeLimits()
        (inside.text, inside.count) = (said?.text ?? text, count)
        return switch type {
        case .bool, .int, .uint, .double, .null, .timestamp, .duration, .type, .object, .error: .scalar
        case .string, .bytes: .text(size ?? text)
        case .list(let element): .list(size ?? count, inside.bound(element))
        case .map(let key, let value): .map(size ?? count, key: inside.bound(key), value: inside.bound(value))
        case .optional(let wrapped): .optional(bound(wrapped))
        case .dyn, .parameter: .anything(weight: size ?? count, total: SizeBound.product(size ?? count, count))
        }
    }
}

/// What something may come out as, for any of many rows: never less than it does.
///
/// Source: R. E. Moore, "Interval Analysis" (1966), over the values of CEL.
package struct Extent: Sendable, Equatable {
    /// The values among which it is where it is known.
    package enum Values: Sendable, Equatable {
        /// It has no value on any row.
        case none
        case truths(no: Bool, yes: Bool)
        case ints(ClosedRange<Int64>)
        /// Without NaN.
        case doubles(ClosedRange<Double>)
        /// One text, under a number that no other text has; below zero where all that is known is that it is none of the numbered.
        case text(Int64)
        case any
    }

    package var values: Values
    /// Whether it may be without a value on some row: unknown, or an error.
    package var mayBeNothing: Bool

    package init(_ values: Values, mayBeNothing: Bool = false) { (self.values, self.mayBeNothing) = (values, mayBeNothing) }

    /// No value on any row.
    package static let nothing = Extent(.none, mayBeNothing: true)
    /// Whatever there is.
    package static let anything = Extent(.any, mayBeNothing: true)

    /// One value.
    ///
    /// - Parameter number: Of a text.
    package init(_ value: Value, number: (String) -> Int64) {
        switch value {
        case .bool(let truth): self.init(.truths(no: !truth, yes: truth))
        case .int(let int): self.init(.ints(int...int))
        case .double(let double): self.init(double.isNaN ? .any : .doubles(double...double))
        case .string(let text): self.init(.text(number(text)))
        default: self.init(.any)
        }
    }

    /// What is one or the other.
    package func union(_ other: Extent) -> Extent {
        Extent(values.union(other.values), mayBeNothing: mayBeNothing || other.mayBeNothing)
    }

    /// Whether there is a value: what `has()` says of an attribute.
    var presence: Extent { Extent(.truths(no: mayBeNothing, yes: values != .none)) }
}

extension Extent.Values {
    func union(_ other: Extent.Values) -> Extent.Values {
        switch (self, other) {
        case (.none, let values), (let values, .none): values
        case (.truths(let no, let yes), .truths(let otherNo, let otherYes)): .truths(no: no || otherNo, yes: yes || otherYes)
        case (.ints(let a), .ints(let b)): .ints(min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound))
        case (.doubles(let a), .doubles(let b)): .doubles(min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound))
        case (.text(let a), .text(let b)) where a == b: self
        default: .any
        }
    }
}

// MARK: Operators

extension Extent {
    /// An operator that has no value where one of its operands has none.
    @inline(__always)
    func combined(_ other: Extent, _ body: (Values, Values) -> Extent) -> Extent {
        if values == .none || other.values == .none { return .nothing }
        var result = body(values, other.values)
        result.mayBeNothing = result.mayBeNothing || mayBeNothing || other.mayBeNothing
        return result
    }

    /// Some truth.
    private static let undecided = Extent(.truths(no: true, yes: true))

    /// `==`, which has an answer for all values.
    static func equal(_ a: Values, _ b: Values) -> Extent {
        switch (a, b) {
        case (.ints(let a), .ints(let b)): return equal(a, b)
        case (.doubles(let a), .doubles(let b)): return equal(a, b)
        case (.truths(let noA, let yesA), .truths(let noB, let yesB)):
            return Extent(.truths(no: noA && yesB || yesA && noB, yes: noA && noB || yesA && yesB))
        case (.text(let a), .text(let b)): return a < 0 && b < 0 ? undecided : Extent(.truths(no: a != b, yes: a == b))
        default: return undecided
        }
    }

    private static func equal<Number>(_ a: ClosedRange<Number>, _ b: ClosedRange<Number>) -> Extent {
        let isOne = a.lowerBound == a.upperBound && b.lowerBound == b.upperBound && a.lowerBound == b.lowerBound
        return Extent(.truths(no: !isOne, yes: a.overlaps(b)))
    }

    /// `<`, or `<=`.
    static func less(_ a: Values, _ b: Values, orEqual: Bool) -> Extent {
        switch (a, b) {
        case (.ints(let a), .ints(let b)): less(a, b, orEqual)
        case (.doubles(let a), .doubles(let b)): less(a, b, orEqual)
        case (.text, .text): undecided
        // Values of kinds that cannot be compared are refused.
        default: Extent(.truths(no: true, yes: true), mayBeNothing: true)
        }
    }

    private static func less<Number>(_ a: ClosedRange<Number>, _ b: ClosedRange<Number>, _ orEqual: Bool) -> Extent {
        orEqual
            ? Extent(.truths(no: a.upperBound > b.lowerBound, yes: a.lowerBound <= b.upperBound))
            : Extent(.truths(no: a.upperBound >= b.lowerBound, yes: a.lowerBound < b.upperBound))
    }

    /// `!`.
    static func not(_ operand: Extent) -> Extent {
        switch operand.values {
        case .truths(let no, let yes): Extent(.truths(no: yes, yes: no), mayBeNothing: operand.mayBeNothing)
        case .none: .nothing
        default: Extent(.truths(no: true, yes: true), mayBeNothing: true)
        }
    }

    /// A function of two numbers; `nil` for one that is not known here.
    static func arithmetic(_ name: String) -> ((Values, Values) -> Extent)? {
        guard let ofInts = ClosedRange<Int64>.arithmetic(name) else { return nil }
        let ofDoubles = ClosedRange<Double>.extremum(name)
        return { a, b in
            switch (a, b) {
            // An operation that overflows fails; what its other rows give is not worth telling.
            case (.ints(let a), .ints(let b)): ofInts(a, b).map { Extent(.ints($0)) } ?? .anything
            case (.doubles(let a), .doubles(let b)): ofDoubles?(a, b).map { Extent(.doubles($0)) } ?? .anything
            default: .anything
            }
        }
    }
}

/// An operation on two lanes that may fail at places: overflow, a zero divisor.
///
/// The body answers the value and whether it failed; it must not trap whatever the values are, since it also sees places without a value.
final class BinaryLane<A: LaneValue, B: LaneValue, T: LaneValue>: LaneStep<T> {
    let left: LaneStep<A>
    let right: LaneStep<B>
    let body: (Strip<A>, Strip<B>, Strip<T>, Int) -> UInt64

    /// - Parameter body: Computes the 64 places from a position on, and answers the ones that failed.
    init(_ left: LaneStep<A>, _ right: LaneStep<B>, _ plan: PlanPart, _ body: @escaping (Strip<A>, Strip<B>, Strip<T>, Int) -> UInt64) {
        (self.left, self.right, self.body) = (left, right, body)
        super.init(plan)
    }

    override var isComputed: Bool { true }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        reserve(run, window)
        let (x, y) = (left.run(run, window, selected), right.run(run, window, selected))
        let values = values
        for word in 0..<window.words {
            unknown[word] = x.unknown[word] | y.unknown[word]
            known[word] = x.known[word] & y.known[word]
            if known[word] & selected[word] != 0 { known[word] &= ~body(x.values, y.values, values, word << 6) }
        }
        return lane
    }
}

/// An operation on one lane that may fail at places.
final class UnaryLane<A: LaneValue, T: LaneValue>: LaneStep<T> {
    let operand: LaneStep<A>
    let body: (Strip<A>, Strip<T>, Int) -> UInt64

    init(_ operand: LaneStep<A>, _ plan: PlanPart, _ body: @escaping (Strip<A>, Strip<T>, Int) -> UInt64) {
        (self.operand, self.body) = (operand, body)
        super.init(plan)
    }

    override var isComputed: Bool { true }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        reserve(run, window)
        let x = operand.run(run, window, selected)
        let values = values
        for word in 0..<window.words {
            (unknown[word], known[word]) = (x.unknown[word], x.known[word])
            if known[word] & selected[word] != 0 { known[word] &= ~body(x.values, values, word << 6) }
        }
        return lane
    }
}

/// The bodies of the operators, 64 places at a time.
enum ArithmeticBody {
    /// Runs an operation that reports overflow.
    @inline(__always)
    static func checked<A: BitwiseCopyable, B: BitwiseCopyable, T: BitwiseCopyable>(
        _ body: @escaping (A, B) -> (T, Bool)
    ) -> (Strip<A>, Strip<B>, Strip<T>, Int) -> UInt64 {
        { a, b, result, start in
            var failed: UInt64 = 0
            for place in 0..<64 {
                let (value, overflow) = body(a[start + place], b[start + place])
                result[start + place] = value
                failed |= (overflow ? 1 : 0) << UInt64(place)
            }
            return failed
        }
    }

    /// Runs an operation that has a value everywhere.
    @inline(__always)
    static func total<A: BitwiseCopyable, B: BitwiseCopyable, T: BitwiseCopyable>(
        _ body: @escaping (A, B) -> T
    ) -> (Strip<A>, Strip<B>, Strip<T>, Int) -> UInt64 {
        { a, b, result, start in
            for place in start..<start + 64 { result[place] = body(a[place], b[place]) }
            return 0
        }
    }

    @inline(__always)
    static func checked<A: BitwiseCopyable, T: BitwiseCopyable>(_ body: @escaping (A) -> (T, Bool)) -> (Strip<A>, Strip<T>, Int) -> UInt64 {
        { a, result, start in
            var failed: UInt64 = 0
            for place in 0..<64 {
                let (value, overflow) = body(a[start + place])
                result[start + place] = value
                failed |= (overflow ? 1 : 0) << UInt64(place)
            }
            return failed
        }
    }

    @inline(__always)
    static func total<A: BitwiseCopyable, T: BitwiseCopyable>(_ body: @escaping (A) -> T) -> (Strip<A>, Strip<T>, Int) -> UInt64 {
        { a, result, start in
            for place in start..<start + 64 { result[place] = body(a[place]) }
            return 0
        }
    }

    /// Addition whose overflow is looked for over 64 places at once: the sign of the result then differs from that of both operands.
    private static func add(_ a: Strip<Int64>, _ b: Strip<Int64>, _ result: Strip<Int64>, _ start: Int) -> UInt64 {
        var signs: Int64 = 0
        for place in start..<start + 64 {
            let sum = a[place] &+ b[place]
            result[place] = sum
            signs |= (a[place] ^ sum) & (b[place] ^ sum)
        }
        return signs < 0 ? checked { (a: Int64, b: Int64) in a.addingReportingOverflow(b) }(a, b, result, start) : 0
    }

    private static func subtract(_ a: Strip<Int64>, _ b: Strip<Int64>, _ result: Strip<Int64>, _ start: Int) -> UInt64 {
        var signs: Int64 = 0
        for place in start..<start + 64 {
            let difference = a[place] &- b[place]
            result[place] = difference
            signs |= (a[place] ^ b[place]) & (a[place] ^ difference)
        }
        return signs < 0 ? checked { (a: Int64, b: Int64) in a.subtractingReportingOverflow(b) }(a, b, result, start) : 0
    }

    /// Multiplication that cannot overflow where all factors of 64 places have at most 31 bits.
    private static func multiply(_ a: Strip<Int64>, _ b: Strip<Int64>, _ result: Strip<Int64>, _ start: Int) -> UInt64 {
        var magnitudes: Int64 = 0
        for place in start..<start + 64 {
            result[place] = a[place] &* b[place]
            magnitudes |= (a[place] ^ (a[place] >> 63)) | (b[place] ^ (b[place] >> 63))
        }
        return magnitudes >> 31 != 0 ? checked { (a: Int64, b: Int64) in a.multipliedReportingOverflow(by: b) }(a, b, result, start) : 0
    }

    /// Division by a constant from 1 to 2^31 - 1, by multiplication where all dividends of 64 places have at most 31 bits.
    ///
    /// With s such that d <= 2^s, and M = floor(2^(31+s) / d) + 1, the quotient of n < 2^31 is n × M >> (31 + s), because
    /// 0 < M × d - 2^(31+s) <= d <= 2^s. The product stays below 2^63. Source: Granlund and Montgomery, "Division by Invariant Integers using
    /// Multiplication", PLDI 1994, theorem 4.2.
    static func dividing(by divisor: Int64) -> ((Strip<Int64>, Strip<Int64>, Int) -> UInt64)? {
        guard divisor >= 1, divisor < 1 << 31 else { return nil }
        let shift = Int64(64 - (divisor - 1).leadingZeroBitCount)
        let factor = (1 << (31 + shift)) / divisor + 1
        return { a, result, start in
            var magnitudes: Int64 = 0
            for place in start..<start + 64 {
                let sign = a[place] >> 63
                let magnitude = (a[place] ^ sign) &- sign
                result[place] = ((magnitude &* factor) >> (31 + shift) ^ sign) &- sign
                magnitudes |= magnitude
            }
            if magnitudes >> 31 != 0 { for place in start..<start + 64 { result[place] = a[place] / divisor } }
            return 0
        }
    }

    /// The same for dividends of 32 bits that are known to have magnitudes of 31.
    static func dividingNarrow(by divisor: Int64) -> ((Strip<Int32>, Strip<Int32>, Int) -> UInt64)? {
        guard divisor >= 1, divisor < 1 << 31 else { return nil }
        let shift = UInt64(64 - (divisor - 1).leadingZeroBitCount)
        // At most 2^32 - 1, as (divisor - 1) × 2 >= 2^shift for every divisor but 1.
        let factor = UInt32((1 << (31 + shift)) / UInt64(divisor) + 1)
        return { a, result, start in
            for place in start..<start + 64 {
                let sign = a[place] >> 31
                let magnitude = UInt32(bitPattern: (a[place] ^ sign) &- sign)
                let quotient = Int32(truncatingIfNeeded: (UInt64(magnitude) &* UInt64(factor)) &>> (31 + shift))
                result[place] = (quotient ^ sign) &- sign
            }
            return 0
        }
    }

    /// By a constant, where no product needs more than 32 bits.
    static func multiplying(by factor: Int32) -> (Strip<Int32>, Strip<Int32>, Int) -> UInt64 {
        // Without SSE 4.1 four products take seven instructions, four shifts one.
        let shift = Int32(factor.trailingZeroBitCount)
        if factor > 0, factor == 1 &<< shift {
            return { a, result, start in
                for place in start..<start + 64 { result[place] = a[place] &<< shift }
                return 0
            }
        }
        return { a, result, start in
            for place in start..<start + 64 { result[place] = a[place] &* factor }
            return 0
        }
    }

    /// The operators of integers that are known not to overflow 32 bits; `nil` for another name.
    static func narrow(_ name: String) -> ((Strip<Int32>, Strip<Int32>, Strip<Int32>, Int) -> UInt64)? {
        switch name {
        case "_+_": total { (a: Int32, b: Int32) in a &+ b }
        case "_-_": total { (a: Int32, b: Int32) in a &- b }
        case "_*_": total { (a: Int32, b: Int32) in a &* b }
        default: nil
        }
    }

    /// The operators of `int`; `nil` for another name.
    static func ints(_ name: String) -> ((Strip<Int64>, Strip<Int64>, Strip<Int64>, Int) -> UInt64)? {
        switch name {
        case "_+_": add
        case "_-_": subtract
        case "_*_": multiply
        default: integers(name, Int64.self)
        }
    }

    /// The operators of integers; `nil` for another name.
    static func integers<T: FixedWidthInteger & BitwiseCopyable>(_ name: String, _: T.Type) -> (
        (Strip<T>, Strip<T>, Strip<T>, Int) -> UInt64
    )? {
        switch name {
        case "_+_": checked { (a: T, b: T) in a.addingReportingOverflow(b) }
        case "_-_": checked { (a: T, b: T) in a.subtractingReportingOverflow(b) }
        case "_*_": checked { (a: T, b: T) in a.multipliedReportingOverflow(by: b) }
        // Reports a zero divisor as it reports overflow.
        case "_/_": checked { (a: T, b: T) in a.dividedReportingOverflow(by: b) }
        case "_%_": checked { (a: T, b: T) in a.remainderReportingOverflow(dividingBy: b) }
        default: nil
        }
    }

    /// The operators of doubles; `nil` for another name.
    static func doubles(_ name: String) -> ((Strip<Double>, Strip<Double>, Strip<Double>, Int) -> UInt64)? {
        switch name {
        case "_+_": total { (a: Double, b: Double) in a + b }
        case "_-_": total { (a: Double, b: Double) in a - b }
        case "_*_": total { (a: Double, b: Double) in a * b }
        case "_/_": total { (a: Double, b: Double) in a / b }
        default: nil
        }
    }

    /// `math.greatest` and `math.least` of two: the first stays unless the second goes beyond it, so that NaN never takes its place.
    static func extremum<T: Comparable & BitwiseCopyable>(_ name: String, _: T.Type) -> ((Strip<T>, Strip<T>, Strip<T>, Int) -> UInt64)? {
        switch name {
        case "math.greatest": total { (a: T, b: T) in b > a ? b : a }
        case "math.least": total { (a: T, b: T) in b < a ? b : a }
        default: nil
        }
    }
}

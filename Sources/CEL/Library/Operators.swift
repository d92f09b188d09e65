// Arithmetic, comparison and membership.

extension Library {
    static var operators: [Function] {
        arithmetic + comparisons + [
            containment,
            Function(
                Operator.not,
                Overload.one(.bool, .bool) { v throws(EvaluationError) in
                    guard case .bool(let x) = v else { throw refuse("!_") }
                    return .bool(!x)
                }.total),
        ]
    }

    private static func ints(_ body: @escaping @Sendable (Int64, Int64) -> (Int64, Bool)) -> Overload {
        .two(.int, .int, .int) { l, r throws(EvaluationError) in
            guard case .int(let x) = l, case .int(let y) = r else { throw refuse("an operator") }
            let (result, overflow) = body(x, y)
            if overflow { throw .overflow }
            return .int(result)
        }
    }

    private static func uints(_ body: @escaping @Sendable (UInt64, UInt64) -> (UInt64, Bool)) -> Overload {
        .two(.uint, .uint, .uint) { l, r throws(EvaluationError) in
            guard case .uint(let x) = l, case .uint(let y) = r else { throw refuse("an operator") }
            let (result, overflow) = body(x, y)
            if overflow { throw .overflow }
            return .uint(result)
        }
    }

    private static func doubles(_ body: @escaping @Sendable (Double, Double) -> Double) -> Overload {
        .two(.double, .double, .double) { l, r throws(EvaluationError) in
            guard case .double(let x) = l, case .double(let y) = r else { throw refuse("an operator") }
            return .double(body(x, y))
        }
    }

    /// Division and remainder, which refuse a zero divisor.
    private static func divisions(_ name: String, _ zero: EvaluationError, remainder: Bool) -> [Overload] {
        [
            .two(.int, .int, .int) { l, r throws(EvaluationError) in
                guard case .int(let x) = l, case .int(let y) = r else { throw refuse(name) }
                if y == 0 { throw zero }
                let (result, overflow) = remainder ? x.remainderReportingOverflow(dividingBy: y) : x.dividedReportingOverflow(by: y)
                if overflow { throw .overflow }
                return .int(result)
            },
            .two(.uint, .uint, .uint) { l, r throws(EvaluationError) in
                guard case .uint(let x) = l, case .uint(let y) = r else { throw refuse(name) }
                if y == 0 { throw zero }
                return .uint(remainder ? x % y : x / y)
            },
        ]
    }

    private static var arithmetic: [Function] {
        [
            Function(
                "_+_",
                ints { $0.addingReportingOverflow($1) }, uints { $0.addingReportingOverflow($1) }, doubles { $0 + $1 },
                .two(.string, .string, .string) { l, r throws(EvaluationError) in
                    guard case .string(let x) = l, case .string(let y) = r else { throw refuse("_+_") }
                    return .string(x + y)
                },
                .two(.bytes, .bytes, .bytes) { l, r throws(EvaluationError) in
                    guard case .bytes(let x) = l, case .bytes(let y) = r else { throw refuse("_+_") }
                    return .bytes(x + y)
                },
                .two(.list(a), .list(a), .list(a)) { l, r throws(EvaluationError) in
                    guard case .list(let x) = l, case .list(let y) = r else { throw refuse("_+_") }
                    return .list(x + y)
                },
                .two(.timestamp, .duration, .timestamp) { l, r throws(EvaluationError) in
                    guard case .timestamp(let x) = l, case .duration(let y) = r else { throw refuse("_+_") }
                    return .timestamp(try x.adding(y))
                },
                .two(.duration, .timestamp, .timestamp) { l, r throws(EvaluationError) in
                    guard case .duration(let x) = l, case .timestamp(let y) = r else { throw refuse("_+_") }
                    return .timestamp(try y.adding(x))
                },
                durations { $0.addingReportingOverflow($1) }),
            Function(
                "_-_",
                ints { $0.subtractingReportingOverflow($1) }, uints { $0.subtractingReportingOverflow($1) }, doubles { $0 - $1 },
                .two(.timestamp, .timestamp, .duration) { l, r throws(EvaluationError) in
                    guard case .timestamp(let x) = l, case .timestamp(let y) = r else { throw refuse("_-_") }
                    return .duration(try x.since(y))
                },
                .two(.timestamp, .duration, .timestamp) { l, r throws(EvaluationError) in
                    guard case .timestamp(let x) = l, case .duration(let y) = r else { throw refuse("_-_") }
                    if y.nanoseconds == .min { throw .overflow }
                    return .timestamp(try x.adding(CELDuration(nanoseconds: -y.nanoseconds)))
                },
                durations { $0.subtractingReportingOverflow($1) }),
            Function(
                "_*_", ints { $0.multipliedReportingOverflow(by: $1) }, uints { $0.multipliedReportingOverflow(by: $1) },
                doubles { $0 * $1 }),
            Function("_/_", divisions("_/_", .divisionByZero, remainder: false) + [doubles { $0 / $1 }]),
            Function("_%_", divisions("_%_", .modulusByZero, remainder: true)),
            Function(
                Operator.negate,
                .one(.int, .int) { v throws(EvaluationError) in
                    guard case .int(let x) = v, x != .min else { throw .overflow }
                    return .int(-x)
                },
                .one(.double, .double) { v throws(EvaluationError) in
                    guard case .double(let x) = v else { throw refuse("-_") }
                    return .double(-x)
                }),
        ]
    }

    private static func durations(_ body: @escaping @Sendable (Int64, Int64) -> (Int64, Bool)) -> Overload {
        .two(.duration, .duration, .duration) { l, r throws(EvaluationError) in
            guard case .duration(let x) = l, case .duration(let y) = r else { throw refuse("an operator") }
            let (result, overflow) = body(x.nanoseconds, y.nanoseconds)
            if overflow { throw .overflow }
            return .duration(CELDuration(nanoseconds: result))
        }
    }

    private static func compare(_ l: CELType, _ r: CELType, _ name: String, _ accepts: @escaping @Sendable (Ordering) -> Bool) -> Overload {
        let overload = Overload.two(l, r, .bool) { x, y throws(EvaluationError) in
            guard let ordering = x.compared(to: y) else { throw refuse(name) }
            return .bool(accepts(ordering))
        }
        return l == r ? overload.total : overload
    }

    private static var comparisons: [Function] {
        let numbers: [CELType] = [.int, .uint, .double]
        func ordered(_ name: String, _ accepts: @escaping @Sendable (Ordering) -> Bool) -> Function {
            let plain: [CELType] = [.bool, .string, .bytes, .timestamp, .duration]
            return Function(
                name,
                plain.map { compare($0, $0, name, accepts) } + numbers.flatMap { l in numbers.map { compare(l, $0, name, accepts) } })
        }
        return [
            Function("_==_", .two(a, a, .bool) { x, y in .bool(x.isEqual(to: y)) }),
            Function("_!=_", .two(a, a, .bool) { x, y in .bool(!x.isEqual(to: y)) }),
            ordered("_<_") { $0 == .less },
            ordered("_<=_") { $0 == .less || $0 == .same },
            ordered("_>_") { $0 == .greater },
            ordered("_>=_") { $0 == .greater || $0 == .same },
        ]
    }

    private static var containment: Function {
        Function(
            Operator.contained,
            .metered([a, .list(a)], .bool) { values, steps throws(EvaluationError) in
                guard case .list(let elements) = values[1] else { throw refuse("in") }
                let x = values[0]
                let found = elements.contains { steps < 0 || $0.isEqual(to: x, steps: &steps) }
                if steps < 0 { throw .budgetExceeded }
                return .bool(found)
            },
            .two(a, .map(a, b), .bool) { x, map throws(EvaluationError) in
                guard case .map(let map) = map else { throw refuse("in") }
                return .bool(map[x] != nil)
            })
    }
}

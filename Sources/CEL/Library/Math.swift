// The extension library `math`.

extension Library {
    static var math: [Function] {
        [
            extremum("math.greatest", .greater), extremum("math.least", .less),
            round("math.ceil", .up), round("math.floor", .down), round("math.round", .toNearestOrAwayFromZero),
            round("math.trunc", .towardZero),
            test("math.isNaN") { $0.isNaN }, test("math.isInf") { $0.isInfinite }, test("math.isFinite") { $0.isFinite },
            Function(
                "math.abs",
                signs { v throws(EvaluationError) in
                    switch v {
                    case .int(let x):
                        if x == .min { throw .overflow }
                        return .int(abs(x))
                    case .uint: return v
                    case .double(let x): return .double(x.magnitude)
                    default: throw refuse("math.abs")
                    }
                }),
            Function(
                "math.sign",
                signs { v throws(EvaluationError) in
                    switch v {
                    case .int(let x): return .int(x.signum())
                    case .uint(let x): return .uint(min(x, 1))
                    case .double(let x): return .double(x.isNaN ? x : x > 0 ? 1 : x < 0 ? -1 : 0)
                    default: throw refuse("math.sign")
                    }
                }),
            Function(
                "math.sqrt",
                [CELType.int, .uint, .double].map { type in
                    .one(type, .double) { v throws(EvaluationError) in
                        switch v {
                        case .int(let x): .double(Double(x).squareRoot())
                        case .uint(let x): .double(Double(x).squareRoot())
                        case .double(let x): .double(x.squareRoot())
                        default: throw refuse("math.sqrt")
                        }
                    }
                }),
            bits("math.bitAnd", { $0 & $1 }), bits("math.bitOr", { $0 | $1 }), bits("math.bitXor", { $0 ^ $1 }),
            Function(
                "math.bitNot",
                .one(.int, .int) { v throws(EvaluationError) in
                    guard case .int(let x) = v else { throw refuse("math.bitNot") }
                    return .int(~x)
                },
                .one(.uint, .uint) { v throws(EvaluationError) in
                    guard case .uint(let x) = v else { throw refuse("math.bitNot") }
                    return .uint(~x)
                }),
            shift("math.bitShiftLeft") { bits, count in bits << count },
            // Logical for both kinds: the sign does not fill in.
            shift("math.bitShiftRight") { bits, count in bits >> count },
        ]
    }

    private static func signs(_ body: @escaping @Sendable (Value) throws(EvaluationError) -> Value) -> [Overload] {
        [CELType.int, .uint, .double].map { Overload.one($0, $0, body) }
    }

    private static func round(_ name: String, _ rule: FloatingPointRoundingRule) -> Function {
        Function(
            name,
            .one(.double, .double) { v throws(EvaluationError) in
                guard case .double(let x) = v else { throw refuse(name) }
                return .double(x.rounded(rule))
            })
    }

    private static func test(_ name: String, _ body: @escaping @Sendable (Double) -> Bool) -> Function {
        Function(
            name,
            .one(.double, .bool) { v throws(EvaluationError) in
                guard case .double(let x) = v else { throw refuse(name) }
                return .bool(body(x))
            })
    }

    private static func bits(_ name: String, _ body: @escaping @Sendable (UInt64, UInt64) -> UInt64) -> Function {
        Function(
            name,
            .two(.int, .int, .int) { l, r throws(EvaluationError) in
                guard case .int(let x) = l, case .int(let y) = r else { throw refuse(name) }
                return .int(Int64(bitPattern: body(UInt64(bitPattern: x), UInt64(bitPattern: y))))
            },
            .two(.uint, .uint, .uint) { l, r throws(EvaluationError) in
                guard case .uint(let x) = l, case .uint(let y) = r else { throw refuse(name) }
                return .uint(body(x, y))
            })
    }

    private static func shift(_ name: String, _ body: @escaping @Sendable (UInt64, UInt64) -> UInt64) -> Function {
        @Sendable func shifted(_ bits: UInt64, _ count: Value) throws(EvaluationError) -> UInt64 {
            guard case .int(let places) = count else { throw refuse(name) }
            guard places >= 0 else { throw .invalidArgument("\(name) takes a count of 0 or more") }
            return places > 63 ? 0 : body(bits, UInt64(places))
        }
        return Function(
            name,
            .two(.int, .int, .int) { l, r throws(EvaluationError) in
                guard case .int(let x) = l else { throw refuse(name) }
                return .int(Int64(bitPattern: try shifted(UInt64(bitPattern: x), r)))
            },
            .two(.uint, .int, .uint) { l, r throws(EvaluationError) in
                guard case .uint(let x) = l else { throw refuse(name) }
                return .uint(try shifted(x, r))
            })
    }

    /// The most arguments one call of `math.greatest` or `math.least` takes; beyond, write a list.
    private static let mostArguments = 32

    private static func extremum(_ name: String, _ wanted: Ordering) -> Function {
        let body: Overload.Body = { values throws(EvaluationError) in
            var elements = values
            if values.count == 1, case .list(let list) = values[0] { elements = list }
            guard var best = elements.first else { throw .invalidArgument("\(name) takes at least one number") }
            for element in elements {
                guard let ordering = numericOrder(element, best) else { throw refuse(name) }
                if ordering == wanted { best = element }
            }
            return best
        }
        let numbers: [CELType] = [.int, .uint, .double]
        var overloads = numbers.flatMap { [Overload.global([$0], $0, body), .global([.list($0)], $0, body)] }
        overloads.append(.global([.list(.dyn)], .dyn, body))
        for left in numbers { for right in numbers { overloads.append(.global([left, right], left == right ? left : .dyn, body)) } }
        for count in 3...mostArguments {
            overloads += numbers.map { .global(Array(repeating: $0, count: count), $0, body) }
            overloads.append(.global(Array(repeating: .dyn, count: count), .dyn, body))
        }
        return Function(name, overloads)
    }
}

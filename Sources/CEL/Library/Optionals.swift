// Optional values.

extension Library {
    static var optionals: [Function] {
        [
            Function("optional.of", .one(a, .optional(a)) { v in .optional(v) }),
            Function("optional.none", .global([], .optional(a)) { _ in .optional(nil) }),
            Function("optional.ofNonZeroValue", .one(a, .optional(a)) { v in .optional(isZero(v) ? nil : v) }),
            Function(
                "hasValue",
                .one(.optional(a), .bool, receiver: true) { v throws(EvaluationError) in
                    guard case .optional(let wrapped) = v else { throw refuse("hasValue") }
                    return .bool(wrapped != nil)
                }),
            Function(
                "value",
                .one(.optional(a), a, receiver: true) { v throws(EvaluationError) in
                    guard case .optional(let wrapped) = v else { throw refuse("value") }
                    guard let wrapped else { throw .invalidArgument("the optional is empty") }
                    return wrapped
                }),
            Function(
                "or",
                .two(.optional(a), .optional(a), .optional(a), receiver: true) { v, other throws(EvaluationError) in
                    guard case .optional(let wrapped) = v else { throw refuse("or") }
                    return wrapped == nil ? other : v
                }),
            Function(
                "orValue",
                .two(.optional(a), a, a, receiver: true) { v, other throws(EvaluationError) in
                    guard case .optional(let wrapped) = v else { throw refuse("orValue") }
                    return wrapped ?? other
                }),
            Function("optional.unwrap", .one(.list(.optional(a)), .list(a), unwrapped)),
            Function("unwrapOpt", .one(.list(.optional(a)), .list(a), receiver: true, unwrapped)),
        ]
    }

    /// What the optionals of a list hold, empty ones left out.
    @Sendable private static func unwrapped(_ value: Value) throws(EvaluationError) -> Value {
        guard case .list(let elements) = value else { throw refuse("optional.unwrap") }
        var result: [Value] = []
        for element in elements {
            guard case .optional(let wrapped) = element else { throw refuse("optional.unwrap") }
            if let wrapped { result.append(wrapped) }
        }
        return .list(result)
    }

    private static func isZero(_ value: Value) -> Bool {
        switch value {
        case .bool(let x): !x
        case .int(let x): x == 0
        case .uint(let x): x == 0
        case .double(let x): x == 0
        case .string(let x): x.isEmpty
        case .bytes(let x): x.isEmpty
        case .null: true
        case .timestamp(let x): x.seconds == 0 && x.nanoseconds == 0
        case .duration(let x): x.nanoseconds == 0
        case .list(let x): x.isEmpty
        case .map(let x): x.count == 0
        case .type: false
        case .optional(let x): x == nil
        }
    }
}

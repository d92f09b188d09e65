// Conversions between types, and `size`.

extension Library {
    static var conversions: [Function] {
        [
            Function(
                "int", identity(.int), convert(.uint, .int, toInt), convert(.double, .int, toInt), convert(.string, .int, toInt),
                convert(.timestamp, .int, toInt)),
            Function(
                "uint", identity(.uint), convert(.int, .uint, toUint), convert(.double, .uint, toUint), convert(.string, .uint, toUint)),
            Function(
                "double", identity(.double), convert(.int, .double, toDouble), convert(.uint, .double, toDouble),
                convert(.string, .double, toDouble)),
            Function("bool", identity(.bool), convert(.string, .bool, toBool)),
            Function(
                "string",
                [identity(.string)]
                    + [CELType.bool, .int, .uint, .double, .bytes, .timestamp, .duration].map { convert($0, .string, toString) }),
            Function(
                "bytes", identity(.bytes),
                .one(.string, .bytes) { v throws(EvaluationError) in
                    guard case .string(let text) = v else { throw refuse("bytes") }
                    return .bytes(Array(text.utf8))
                }),
            Function("dyn", .one(a, .dyn) { v in v }),
            Function("type", .one(a, .type(a)) { v in .type(v.type) }),
            Function("size", sizes(receiver: false) + sizes(receiver: true)),
        ]
    }

    private static func identity(_ type: CELType) -> Overload { .one(type, type) { v in v } }

    private static func convert(
        _ from: CELType, _ to: CELType, _ body: @escaping @Sendable (Value) throws(EvaluationError) -> Value
    ) -> Overload { .one(from, to, body) }

    private static func sizes(receiver: Bool) -> [Overload] {
        [CELType.string, .bytes, .list(a), .map(a, b)].map { type in
            .one(type, .int, receiver: receiver) { v throws(EvaluationError) in
                switch v {
                case .string(let text): .int(Int64(text.unicodeScalars.count))
                case .bytes(let bytes): .int(Int64(bytes.count))
                case .list(let elements): .int(Int64(elements.count))
                case .map(let map): .int(Int64(map.count))
                default: throw refuse("size")
                }
            }
        }
    }

    private static func bad(_ text: String, _ type: String) -> EvaluationError { .invalidArgument("\(quoted(text)) is not \(type)") }

    @Sendable private static func toInt(_ value: Value) throws(EvaluationError) -> Value {
        switch value {
        case .uint(let x):
            guard let result = Int64(exactly: x) else { throw .overflow }
            return .int(result)
        case .double(let x):
            // The limits themselves are refused: a double next to them stands for numbers on both sides.
            guard x > -9_223_372_036_854_775_808.0, x < 9_223_372_036_854_775_808.0 else { throw .overflow }
            return .int(Int64(x))
        case .string(let text):
            guard let result = Int64(text) else { throw bad(text, "an int") }
            return .int(result)
        case .timestamp(let time): return .int(time.seconds)
        default: throw refuse("int")
        }
    }

    @Sendable private static func toUint(_ value: Value) throws(EvaluationError) -> Value {
        switch value {
        case .int(let x):
            guard let result = UInt64(exactly: x) else { throw .overflow }
            return .uint(result)
        case .double(let x):
            guard x >= 0, x < 18_446_744_073_709_551_616.0 else { throw .overflow }
            return .uint(UInt64(x))
        case .string(let text):
            guard let result = UInt64(text) else { throw bad(text, "a uint") }
            return .uint(result)
        default: throw refuse("uint")
        }
    }

    @Sendable private static func toDouble(_ value: Value) throws(EvaluationError) -> Value {
        switch value {
        case .int(let x): return .double(Double(x))
        case .uint(let x): return .double(Double(x))
        case .string(let text):
            guard let result = Double(text) else { throw bad(text, "a double") }
            // Digits beyond the largest double read as infinity; only its name means it.
            if result.isInfinite, text.utf8.contains(where: { (0x30...0x39).contains($0) }) { throw .overflow }
            return .double(result)
        default: throw refuse("double")
        }
    }

    @Sendable private static func toBool(_ value: Value) throws(EvaluationError) -> Value {
        guard case .string(let text) = value else { throw refuse("bool") }
        switch text {
        case "true", "True", "TRUE", "t", "T", "1": return .bool(true)
        case "false", "False", "FALSE", "f", "F", "0": return .bool(false)
        default: throw bad(text, "a bool")
        }
    }

    @Sendable static func toString(_ value: Value) throws(EvaluationError) -> Value {
        switch value {
        case .bool(let x): return .string(x ? "true" : "false")
        case .int(let x): return .string(String(x))
        case .uint(let x): return .string(String(x))
        case .double(let x): return .string(shortest(x))
        case .timestamp(let x): return .string(x.description)
        case .duration(let x): return .string(x.description)
        case .bytes(let bytes):
            guard let text = String(validating: bytes, as: UTF8.self) else { throw .invalidArgument("the bytes are not UTF-8") }
            return .string(text)
        default: throw refuse("string")
        }
    }

    /// The shortest decimal that reads back as the same double: `56.8`, `1e+21`, `NaN`, `Infinity`.
    static func shortest(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

// `format` of the extension library `strings`: `"%s is %d".format(["x", 7])`.

extension Library {
    static var format: Function {
        Function(
            "format",
            .metered([.string, .list(.dyn)], .string, receiver: true) { values, steps throws(EvaluationError) in
                guard case .string(let template) = values[0], case .list(let arguments) = values[1] else { throw refuse("format") }
                var formatter = Formatter(arguments: arguments, steps: steps)
                defer { steps = formatter.steps }
                return .string(try formatter.format(template))
            })
    }
}

/// Fills a template: `%s` any value, `%d` a number, `%f` and `%e` a number with decimals (`%.2f`; 6 without), `%b` binary, `%o` octal,
/// `%x` and `%X` hexadecimal, `%%` a percent sign.
///
/// Source: <https://github.com/google/cel-spec/blob/master/doc/extensions/strings.md#format>.
private struct Formatter {
    let arguments: [Value]
    var steps: Int
    private var used = 0

    private static let mostDecimals = 1000

    init(arguments: [Value], steps: Int) {
        self.arguments = arguments
        self.steps = steps
    }

    mutating func format(_ template: String) throws(EvaluationError) -> String {
        var result = String.UnicodeScalarView()
        var rest = template.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "%" else {
                result.append(scalar)
                continue
            }
            if rest.first == "%" {
                result.append("%")
                rest.removeFirst()
                continue
            }
            let decimals = try precision(&rest)
            guard let verb = rest.popFirst() else { throw .invalidArgument("format: the template ends within a clause") }
            guard used < arguments.count else { throw .invalidArgument("format: the template has more clauses than arguments") }
            let text = try clause(verb, decimals, arguments[used])
            used += 1
            result.append(contentsOf: text.unicodeScalars)
            if result.count > Limits.largestResult { throw .budgetExceeded }
        }
        return String(result)
    }

    private func precision(_ rest: inout Substring.UnicodeScalarView) throws(EvaluationError) -> Int? {
        guard rest.first == "." else { return nil }
        rest.removeFirst()
        var value: Int?
        while let digit = rest.first, ("0"..."9").contains(digit) {
            value = min((value ?? 0) * 10 + Int(digit.value - 0x30), Formatter.mostDecimals + 1)
            rest.removeFirst()
        }
        guard let value, value <= Formatter.mostDecimals else { throw .invalidArgument("format: bad number of decimals") }
        return value
    }

    private mutating func clause(_ verb: Unicode.Scalar, _ decimals: Int?, _ value: Value) throws(EvaluationError) -> String {
        if decimals != nil, verb != "f", verb != "e" { throw .invalidArgument("format: only %f and %e take a number of decimals") }
        switch verb {
        case "s":
            var text = ""
            try write(value, into: &text)
            return text
        case "d":
            switch value {
            case .int(let x): return String(x)
            case .uint(let x): return String(x)
            case .double(let x): return Decimal.plain(x)
            default: break
            }
        case "f", "e":
            let number: Double
            switch value {
            case .int(let x): number = Double(x)
            case .uint(let x): number = Double(x)
            case .double(let x): number = x
            default: throw refused(verb, value)
            }
            guard number.isFinite else { return Library.shortest(number) }
            steps -= Decimal.steps(for: number)
            if steps < 0 { throw .budgetExceeded }
            return verb == "f" ? Decimal.fixed(number, decimals ?? 6) : Decimal.scientific(number, decimals ?? 6)
        case "b":
            switch value {
            case .int(let x): return String(x, radix: 2)
            case .uint(let x): return String(x, radix: 2)
            case .bool(let x): return x ? "1" : "0"
            default: break
            }
        case "o":
            switch value {
            case .int(let x): return String(x, radix: 8)
            case .uint(let x): return String(x, radix: 8)
            default: break
            }
        case "x", "X":
            let isUpper = verb == "X"
            switch value {
            case .int(let x): return String(x, radix: 16, uppercase: isUpper)
            case .uint(let x): return String(x, radix: 16, uppercase: isUpper)
            case .string(let x): return hexadecimal(x.utf8, isUpper)
            case .bytes(let x): return hexadecimal(x, isUpper)
            default: break
            }
        default: throw .invalidArgument("format: unknown clause %\(verb)")
        }
        throw refused(verb, value)
    }

    private func refused(_ verb: Unicode.Scalar, _ value: Value) -> EvaluationError {
        .invalidArgument("format: %\(verb) does not take a value of type \(value.type.runtimeName)")
    }

    private func hexadecimal(_ bytes: some Sequence<UInt8>, _ isUpper: Bool) -> String {
        var text = ""
        for byte in bytes { text += (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: isUpper) }
        return text
    }

    /// Appends any value; pays for each part, since parts may be shared.
    private mutating func write(_ value: Value, into text: inout String) throws(EvaluationError) {
        steps -= 1 + value.weight
        if steps < 0 { throw .budgetExceeded }
        switch value {
        case .bool(let x): text += x ? "true" : "false"
        case .int(let x): text += String(x)
        case .uint(let x): text += String(x)
        case .double(let x): text += Decimal.plain(x)
        case .string(let x): text += x
        case .bytes(let x): text += String(decoding: x, as: UTF8.self)
        case .null: text += "null"
        case .timestamp(let x): text += x.description
        case .duration(let x): text += x.description
        case .type(let x): text += x.runtimeName
        case .list(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += ", " }
                try write(element, into: &text)
            }
            text += "]"
        case .map(let map):
            var entries: [(key: String, value: Value)] = []
            for entry in map.entries {
                var key = ""
                try write(entry.key, into: &key)
                entries.append((key, entry.value))
            }
            entries.sort { order($0.key, $1.key) < 0 }
            text += "{"
            for (index, entry) in entries.enumerated() {
                text += index > 0 ? ", \(entry.key): " : "\(entry.key): "
                try write(entry.value, into: &text)
            }
            text += "}"
        case .optional: throw refused("s", value)
        }
        if text.utf8.count > Limits.largestResult { throw .budgetExceeded }
    }
}

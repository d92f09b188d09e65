import CEL

/// Draws well-typed expressions over the record ``World``, as source text.
///
/// Every draw compiles, whatever the seed: that is itself a test of the checker. Errors at run time (overflow, division by zero, missing keys,
/// bad positions) are drawn often on purpose.
struct ExpressionGenerator {
    enum Kind: CaseIterable { case bool, int, uint, double, string, ints, strings, optionalInt }

    var random: Generator
    private var names = 0
    private var scope: [(name: String, kind: Kind)] = []

    init(seed: UInt64) { random = Generator(state: seed) }

    private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

    private mutating func local(_ kind: Kind, _ body: (inout Self, String) -> String) -> String {
        names += 1
        // Names repeat, so that inner variables hide outer ones and fields.
        let name = "v\(names % 3)"
        scope.append((name, kind))
        defer { scope.removeLast() }
        return body(&self, name)
    }

    mutating func expression(_ kind: Kind, depth: Int) -> String {
        if depth <= 0 || chance(6) { return leaf(kind) }
        let n = depth - 1
        if chance(12) { return "(\(expression(.bool, depth: n)) ? \(expression(kind, depth: n)) : \(expression(kind, depth: n)))" }
        if chance(20) {
            let value = expression(.int, depth: n)
            return local(.int) { "cel.bind(\($1), \(value), \($0.expression(kind, depth: n)))" }
        }
        switch kind {
        case .bool: return condition(n)
        case .int:
            switch Int.random(in: 0..<9, using: &random) {
            case 0: return "size(\(expression([.ints, .strings, .string].randomElement(using: &random) ?? .ints, depth: n)))"
            case 1: return "\(expression(.ints, depth: n))[\(expression(.int, depth: n))]"
            case 2: return "r.m[\(expression(.string, depth: n))]"
            case 3: return "\(expression(.optionalInt, depth: n)).orValue(\(expression(.int, depth: n)))"
            case 4: return "int(\(expression([.uint, .double, .string].randomElement(using: &random) ?? .uint, depth: n)))"
            case 5: return "-\(leaf(.int))"
            case 6: return "math.greatest(\(expression(.int, depth: n)), \(expression(.int, depth: n)))"
            default: return "(\(expression(.int, depth: n)) \(pick(["+", "-", "*", "/", "%"])) \(expression(.int, depth: n)))"
            }
        case .uint: return "(\(expression(.uint, depth: n)) \(pick(["+", "-", "*", "/", "%"])) \(expression(.uint, depth: n)))"
        case .double:
            if chance(3) { return "double(\(expression(.int, depth: n)))" }
            return "(\(expression(.double, depth: n)) \(pick(["+", "-", "*", "/"])) \(expression(.double, depth: n)))"
        case .string:
            switch Int.random(in: 0..<5, using: &random) {
            case 0: return "string(\(expression([.int, .uint, .double, .bool].randomElement(using: &random) ?? .int, depth: n)))"
            case 1: return "\(expression(.string, depth: n)).upperAscii()"
            case 2: return "\(expression(.string, depth: n)).substring(\(expression(.int, depth: n)))"
            case 3: return "\(expression(.strings, depth: n)).join('-')"
            default: return "(\(expression(.string, depth: n)) + \(expression(.string, depth: n)))"
            }
        case .ints: return list(.ints, of: .int, n)
        case .strings:
            if chance(4) { return "\(expression(.string, depth: n)).split(\(leaf(.string)))" }
            return list(.strings, of: .string, n)
        case .optionalInt:
            switch Int.random(in: 0..<5, using: &random) {
            case 0: return "optional.of(\(expression(.int, depth: n)))"
            case 1: return "\(expression(.ints, depth: n))[?\(expression(.int, depth: n))]"
            case 2:
                let operand = expression(.optionalInt, depth: n)
                return local(.int) { "\(operand).optMap(\($1), \($0.expression(.int, depth: n)))" }
            case 3: return "\(expression(.optionalInt, depth: n)).or(\(expression(.optionalInt, depth: n)))"
            default: return "r.m[?\(expression(.string, depth: n))]"
            }
        }
    }

    private mutating func list(_ kind: Kind, of element: Kind, _ n: Int) -> String {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return "[\(expression(element, depth: n)), \(expression(element, depth: n))]"
        case 1:
            let operand = expression(kind, depth: n)
            return local(element) { "\(operand).map(\($1), \($0.expression(element, depth: n)))" }
        case 2:
            let operand = expression(kind, depth: n)
            return local(element) { "\(operand).filter(\($1), \($0.expression(.bool, depth: n)))" }
        case 3: return "(\(expression(kind, depth: n)) + \(expression(kind, depth: n)))"
        default: return "\(expression(kind, depth: n)).\(pick(["distinct()", "reverse()", "sort()"]))"
        }
    }

    private mutating func condition(_ n: Int) -> String {
        switch Int.random(in: 0..<14, using: &random) {
        case 0, 1, 2: return "(\(expression(.bool, depth: n)) && \(expression(.bool, depth: n)))"
        case 3, 4: return "(\(expression(.bool, depth: n)) || \(expression(.bool, depth: n)))"
        case 5: return "!\(expression(.bool, depth: n))"
        case 6, 7, 8:
            let kind: Kind = [.int, .uint, .double, .string].randomElement(using: &random) ?? .int
            return "(\(expression(kind, depth: n)) \(pick(["==", "!=", "<", "<=", ">", ">="])) \(expression(kind, depth: n)))"
        case 9:
            let isInts = chance(2)
            let operand = expression(isInts ? .ints : .strings, depth: n)
            let macro = pick(["all", "exists", "exists_one"])
            return local(isInts ? .int : .string) { "\(operand).\(macro)(\($1), \($0.expression(.bool, depth: n)))" }
        case 10: return "(\(expression(.int, depth: n)) in \(expression(.ints, depth: n)))"
        case 11: return "has(r.\(pick(World.fields.map(\.name))))"
        case 12: return "\(expression(.string, depth: n)).\(pick(["startsWith", "contains", "matches"]))(\(pick(["'a'", "'b+'", "''"])))"
        default: return "sets.intersects(\(expression(.strings, depth: n)), \(expression(.strings, depth: n)))"
        }
    }

    private mutating func leaf(_ kind: Kind) -> String {
        let locals = scope.enumerated().filter { entry in
            entry.element.kind == kind && !scope[(entry.offset + 1)...].contains { $0.name == entry.element.name }
        }
        if let local = locals.randomElement(using: &random), !chance(3) { return local.element.name }
        return switch kind {
        case .bool: pick(["r.p", "r.q", "true", "false"])
        case .int: pick(["r.a", "r.b", "0", "1", "2", "7", "9223372036854775807"])
        case .uint: pick(["r.u", "0u", "1u", "3u"])
        case .double: pick(["r.d", "0.0", "1.5", "-2.0", "1e308"])
        case .string: pick(["r.s", "r.t", "''", "'a'", "'ab'", "'é'", "'7'"])
        case .ints: pick(["r.l", "[]", "[1]", "[0, 1, 2]"])
        case .strings: pick(["r.w", "['a']", "['a', 'b']"])
        case .optionalInt: pick(["r.?a", "r.?b", "optional.none()", "optional.of(1)"])
        }
    }
}

/// The record that drawn expressions read, with values to draw for each field.
enum World {
    static let fields: [(name: String, type: CELType, values: [Value])] = [
        ("a", .int, [.int(0), .int(1), .int(-3), .int(.max)]), ("b", .int, [.int(0), .int(2), .int(.min)]),
        ("u", .uint, [.uint(0), .uint(1), .uint(.max)]), ("d", .double, [.double(0), .double(1.5), .double(.nan), .double(-.infinity)]),
        ("s", .string, [.string(""), .string("a"), .string("abb")]), ("t", .string, [.string("7"), .string("é")]),
        ("p", .bool, [.bool(true), .bool(false)]), ("q", .bool, [.bool(true), .bool(false)]),
        ("l", .list(.int), [.list([]), .list([.int(1)]), .list([.int(0), .int(2), .int(2)])]),
        ("w", .list(.string), [.list([]), .list([.string("a")]), .list([.string("b"), .string("")])]),
        ("m", .map(.string, .int), World.maps),
    ]

    private static let maps: [Value] = [
        .map(MapValue()), (try? MapValue([(.string("a"), .int(4)), (.string(""), .int(0))])).map { .map($0) } ?? .null,
    ]

    static let environment: Environment = {
        var environment = Environment()
        environment.declareObject("r", fields: fields.map { ($0.name, $0.type) })
        return environment
    }()

    static func unknown(_ field: Int) -> Outcome { .unknown(AttributeSet(Attribute("r", fields[field].name))) }

    /// A row with every field known.
    static func row(_ random: inout Generator) -> Row {
        Row(fields: fields.map { .value($0.values.randomElement(using: &random) ?? .null) })
    }

    /// The same row with some fields hidden.
    static func hiding(_ hidden: [Int], in row: Row) -> Row {
        var row = row
        for field in hidden { row.fields[field] = unknown(field) }
        return row
    }

    static func someFields(_ random: inout Generator) -> [Int] { fields.indices.filter { _ in Int.random(in: 0..<5, using: &random) < 2 } }
}

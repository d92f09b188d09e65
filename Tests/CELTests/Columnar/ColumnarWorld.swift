import CEL

/// A record with a field of every kind that columns hold, and expressions over it of the shapes that have kernels.
enum ColumnarWorld {
    static let day = Timestamp(daysSinceEpoch: 20_000)!

    static let fields: [(name: String, type: CELType, values: [Value])] = [
        ("i", .int, [0, 1, -1, 7, 100].map { .int($0) }), ("n", .int, [0, 3, 200, -129, 40_000].map { .int($0) }),
        ("w", .int, [0, 2, 1 << 40, .max, .min].map { .int($0) }), ("u", .uint, [0, 1, 9, UInt64.max].map { .uint($0) }),
        ("d", .double, [0, -0.0, 1.5, 7, .nan, .infinity, 1e300].map { .double($0) }),
        ("p", .bool, [.bool(true), .bool(false)]), ("q", .bool, [.bool(true), .bool(false)]),
        ("s", .string, ["", "a", "b", "é", "e\u{301}"].map { .string($0) }),
        ("t", .string, ["b", "a", "longer than sixteen bytes"].map { .string($0) }),
        ("on", .timestamp, (0..<4).map { .timestamp(Timestamp(daysSinceEpoch: 19_999 + $0)!) }),
        (
            "at", .timestamp,
            [
                .timestamp(day), .timestamp(Timestamp(seconds: day.seconds + 1)!),
                .timestamp(Timestamp(seconds: day.seconds, nanoseconds: 5)!),
            ]
        ),
        ("f", .duration, [0, 1_000_000_000, -5, Int64.max].map { .duration(CELDuration(nanoseconds: $0)) }),
        ("li", .list(.int), [[], [1], [0, 7, 7], [300, -1]].map { .list($0.map { .int($0) }) }),
        ("ls", .list(.string), [[], ["a"], ["b", "é", "a"], ["t", "e\u{301}"]].map { .list($0.map { .string($0) }) }),
        ("lb", .list(.bool), [[], [true], [true, false]].map { .list($0.map { .bool($0) }) }),
        ("ld", .list(.double), [[], [1.5, .nan], [0, -0.0]].map { .list($0.map { .double($0) }) }),
        // More lists than a batch has rows to share them.
        ("lm", .list(.int), (0..<400).map { n in .list((0..<n % 4).map { .int(Int64(n * 7 % 31 - $0)) }) }),
        ("ll", .list(.list(.int)), [.list([]), .list([.list([])]), .list([.list([.int(1), .int(7)]), .list([.int(0)])])]),
    ]

    static let environment: Environment = {
        var environment = Environment()
        environment.declareObject("r", fields: fields.map { ($0.name, $0.type) })
        return environment
    }()

    /// Rows of which up to 40 % of the values are unknown, and some hold an error or wait for another attribute.
    static func rows(_ count: Int, _ random: inout Generator) -> [Row] {
        let share = [0, 10, 20, 40].randomElement(using: &random) ?? 0
        let hasExceptions = Bool.random(using: &random)
        return (0..<count).map { _ in
            Row(
                fields: fields.indices.map { field in
                    if Int.random(in: 0..<100, using: &random) < share { return .unknown(AttributeSet(Attribute("r", fields[field].name))) }
                    if hasExceptions, Int.random(in: 0..<20, using: &random) == 0 {
                        return Bool.random(using: &random) ? .error(.modulusByZero) : .unknown(AttributeSet(Attribute("other")))
                    }
                    return .value(fields[field].values.randomElement(using: &random) ?? .null)
                })
        }
    }
}

/// Draws conditions and numbers over ``ColumnarWorld``, as source text.
struct ColumnarGenerator {
    var random: Generator
    private var names = 0
    /// Walks around the one that is drawn: the language allows eight.
    private var nesting = 0

    init(seed: UInt64) { random = Generator(state: seed) }

    private mutating func pick(_ choices: String...) -> String { choices.randomElement(using: &random) ?? "" }
    private mutating func relation() -> String { pick("==", "!=", "<", "<=", ">", ">=") }

    mutating func int(_ depth: Int, _ locals: [String] = []) -> String {
        if depth <= 0 { return locals.randomElement(using: &random) ?? pick("r.i", "r.n", "r.w", "1", "-129", "7", "40000") }
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1: return "(\(int(depth - 1, locals)) \(pick("+", "-", "*", "/", "%")) \(int(depth - 1, locals)))"
        case 2: return "(\(condition(depth - 1, locals)) ? \(int(depth - 1, locals)) : \(int(depth - 1, locals)))"
        case 3: return "math.\(pick("least", "greatest"))(\(int(depth - 1, locals)), \(int(depth - 1, locals)))"
        case 4: return "size(\(pick("r.li", "r.ls", "r.s", "r.ll", "r.t + r.s")))"
        case 5: return "-(\(int(depth - 1, locals)))"
        case 6 where Bool.random(using: &random): return "(\(int(depth - 1, locals)) / \(pick("1", "7", "128", "2147483647")))"
        case 6: return "cel.bind(b, \(int(depth - 1, locals)), b \(pick("+", "*")) b)"
        default: return int(0, locals)
        }
    }

    mutating func double(_ depth: Int) -> String {
        if depth <= 0 { return pick("r.d", "1.5", "0.0", "7.0") }
        switch Int.random(in: 0..<5, using: &random) {
        case 0, 1: return "(\(double(depth - 1)) \(pick("+", "-", "*", "/")) \(double(depth - 1)))"
        case 2: return "double(\(int(depth - 1)))"
        case 3: return "(\(condition(depth - 1)) ? \(double(depth - 1)) : \(double(depth - 1)))"
        default: return "math.greatest(\(double(depth - 1)), \(double(depth - 1)))"
        }
    }

    mutating func condition(_ depth: Int, _ locals: [String] = []) -> String {
        if depth > 0, Int.random(in: 0..<3, using: &random) == 0 {
            let (a, b) = (condition(depth - 1, locals), condition(depth - 1, locals))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: return "!(\(a))"
            case 1: return "(\(a) ? \(b) : \(condition(depth - 1, locals)))"
            case 2: return "(\(a) || \(b) || \(condition(depth - 1, locals)))"
            case 3: return "(\(a)) == (\(b))"
            default: return "(\(a) && \(b) && \(condition(depth - 1, locals)))"
            }
        }
        let relation = relation()
        switch Int.random(in: 0..<26, using: &random) {
        case 0, 1: return "\(int(depth - 1, locals)) \(relation) \(int(depth - 2, locals))"
        case 2: return "\(double(depth - 1)) \(relation) \(double(depth - 2))"
        case 3: return "\(int(depth - 2, locals)) \(pick("<", ">=")) \(double(depth - 2))"
        case 4: return "r.u \(relation) \(pick("1u", "r.u + 1u", "18446744073709551615u"))"
        case 5:
            return
                "r.\(pick("on", "at")) \(relation) \(pick("r.on", "r.at", "timestamp('2024-10-04T00:00:00Z')", "timestamp('2024-10-04T00:00:01Z')"))"
        case 6: return "r.f \(relation) \(pick("r.f + duration('1s')", "duration('1s')", "r.at - r.on"))"
        case 7: return "r.s \(pick("==", "!=", "<")) \(pick("r.t", "'a'", "'é'"))"
        case 8:
            return "\(int(depth - 2, locals)) in \(pick("[1, 7]", "[0, 1, 2, 3, 7, 100, -1]", "[1, 2, 3, 4, 5, 9000000000]", "r.li", "[]"))"
        case 9: return "\(pick("r.s", "'a'", "r.t")) in \(pick("r.ls", "['a', 'é']", "['a', 'b', 'c', 'd', 'é', 'f', 'g', 'h']"))"
        case 10: return "\(pick("r.d", "1.5")) in \(pick("r.ld", "[1.5, 7.0]"))"
        case 11: return pick("r.p", "r.q", "has(r.s)", "has(r.i)", "true")
        case 12: return "r.s.\(pick("startsWith('a')", "matches('[ab]')", "contains(r.t)")) "
        case 13: return walk("r.li", depth, locals) { $0.condition(depth - 2, locals + [$1]) }
        case 14: return walk("r.ls", depth, locals) { "\($1) \($0.pick("==", "!=")) \($0.pick("r.s", "'a'"))" }
        case 15: return walk("r.ls", depth, locals) { "\($1) in \($0.pick("r.ls", "['a']")) && \($0.condition(depth - 2, locals))" }
        case 16: return walk("r.lb", depth, locals) { "\($1) \($0.pick("&&", "||")) \($0.condition(depth - 2, locals))" }
        case 17:
            return walk("r.ll", depth, locals) { outer, list in outer.walk(list, depth, locals) { $0.condition(depth - 2, locals + [$1]) } }
        case 18: return "\(pick("r.i", "r.n", "r.w")) \(relation) \(pick("40000", "-129", "7", "9000000000", "-40001"))"
        case 19:
            return walk("r.li", depth, locals) { outer, x in
                outer.walk("r.li", depth, locals) { "\(x) \(relation) \($1) + \($0.pick("r.i", "1"))" }
            }
        case 20: return "\(pick("r.i", "r.n", "r.w")) in \(pick("[1, 7]", "[0, 1, 2, 3, 7, 100, -129, 40000]", "[1, 9000000000]"))"
        case 21: return walk("r.lm", depth, locals) { $0.condition(depth - 2, locals + [$1]) }
        case 22: return walk("r.lm", depth, locals) { "\($1) \(relation) \($0.pick("1", "7", "-2"))" }
        case 23:
            return pick(
                "r.lm.filter(x, x > 3).size() \(relation) 1", "r.lm.map(x, 10 / x).exists(y, y > 2)", "r.ls.map(x, x + '!') == ['a!']",
                "r.lm.exists(i, x, i == 1 && x \(relation) 7)", "r.li.all(i, x, i < 3 && x < 100)", "sets.intersects(r.lm, [1, 7, 14])",
                "r.ls.join('-').startsWith('a')", "r.lm.sort() == r.lm", "r.ll.flatten().exists(x, x == 7)", "7 in r.lm")
        case 24: return "('a' in r.ls && r.ls.all(x, x != 'b') && size(r.ls) \(relation) 2)"
        default: return walk("r.ls", depth, locals) { "size(\($1)) \(relation) \($0.pick("1", "r.i"))" }
        }
    }

    private mutating func walk(_ list: String, _ depth: Int, _ locals: [String], _ body: (inout Self, String) -> String) -> String {
        if nesting == 3 { return pick("r.p", "r.i < r.n", "'a' in r.ls") }
        names += 1
        nesting += 1
        defer { nesting -= 1 }
        let name = "v\(names)"
        return "\(list).\(pick("all", "exists", "exists_one"))(\(name), \(body(&self, name)))"
    }
}

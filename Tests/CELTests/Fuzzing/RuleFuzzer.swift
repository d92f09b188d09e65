#if canImport(CEL)
    import CEL
#endif

/// Takes any bytes for an expression and holds the language to its promises. A broken promise ends the process, which is what a fuzzer, or
/// a test that goes through the corpus, looks for.
///
/// Compiled together with `Sources/CEL` by `make fuzz`, and into these tests, where every input that was ever a finding is tried again.
enum RuleFuzzer {
    /// A row and how much of it is known: bit n hides the n-th slot.
    private struct Row: Activation {
        let values: [Outcome]
        let fields: [Outcome]
        let hidden: UInt32

        func resolve(_ slot: Slot) -> Outcome {
            if let field = slot.field { return isHidden(slot) ? .unknown(AttributeSet(Attribute("r", "f\(field)"))) : fields[field] }
            return isHidden(slot) ? .unknown(AttributeSet(Attribute("v\(slot.variable)"))) : values[slot.variable]
        }

        func isHidden(_ slot: Slot) -> Bool {
            hidden >> UInt32(slot.field.map { 16 + $0 % 16 } ?? slot.variable % 16) & 1 == 1
        }
    }

    static let environment: Environment = {
        var environment = Environment()
        // Long enough for whatever a fuzzer invents, short enough for thousands of tries a second.
        environment.limits.sourceLength = 4_000
        environment.limits.steps = 20_000
        for (name, type, _) in variables { environment.declareVariable(name, type) }
        environment.declareObject("r", fields: fields.map { ($0.0, $0.1) })
        return environment
    }()

    static let variables: [(String, CELType, Outcome)] = [
        ("i", .int, .value(.int(-7))), ("u", .uint, .value(.uint(9))), ("d", .double, .value(.double(0.5))),
        ("p", .bool, .value(.bool(true))), ("s", .string, .value(.string("São Paulo\u{0}\u{1F600}"))),
        ("b", .bytes, .value(.bytes([0, 255, 65]))), ("x", .dyn, .value(.list([.int(1), .string("1"), .null]))),
        ("l", .list(.int), .value(.list((0..<12).map { .int($0 * 3 - 9) }))),
        ("e", .int, .error(.divisionByZero)), ("n", .dyn, .value(.null)),
    ]

    static let fields: [(String, CELType, Outcome)] = [
        ("a", .int, .value(.int(42))), ("s", .string, .value(.string("717020"))),
        ("l", .list(.string), .value(.list([.string("a"), .string("b")]))),
        ("t", .timestamp, .value(.timestamp(Timestamp(year: 2024, month: 2, day: 29) ?? Timestamp(daysSinceEpoch: 0)!))),
        ("d", .double, .value(.double(-1.5))), ("q", .bool, .value(.bool(false))),
        ("f", .duration, .value(.duration(CELDuration(nanoseconds: 90_000_000_001)))),
    ]

    /// - Returns: Whether the bytes are an expression that compiles.
    @discardableResult
    static func run(_ bytes: some Sequence<UInt8>) -> Bool {
        let all = Array(bytes)
        guard let source = String(validating: all, as: UTF8.self) else { return false }
        let program: Program
        do throws(DiagnosticList) {
            program = try environment.compile(source)
        } catch {
            // A refusal is drawn: the drawing must stand whatever the text is.
            precondition(!error.diagnostics.isEmpty, "a refusal names no problem")
            precondition(!error.rendered().isEmpty, "a refusal draws nothing")
            return false
        }
        let full = row(hiding: 0)
        let outcome = program.evaluate(full)
        precondition(program.evaluate(full) == outcome, "two evaluations differ")

        // Any two masks do; these depend on the input alone, so that a finding is one again.
        let hash = all.reduce(into: UInt64(0xCBF2_9CE4_8422_2325)) { $0 = ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        for mask in [UInt32(truncatingIfNeeded: hash), UInt32(truncatingIfNeeded: hash >> 32)] {
            checkKnowledge(program, outcome, hiding: mask, source: source)
        }
        ColumnFuzzer.check(program, seed: hash)
        return true
    }

    private static func row(hiding mask: UInt32) -> Row {
        Row(values: variables.map(\.2), fields: fields.map(\.2), hidden: mask)
    }

    private static func checkKnowledge(_ program: Program, _ outcome: Outcome, hiding mask: UInt32, source: String) {
        let partial = row(hiding: mask)
        let early = program.evaluate(partial)
        // `has(r.a)` and `r.?a` ask whether something is known: they alone may change their answer.
        let asksForKnowledge = source.contains("has") || source.contains("?")
        if !asksForKnowledge, !isUndecided(early), !ranOut(early), !ranOut(outcome) {
            precondition(early == outcome, "what was decided changed with more knowledge")
        }
        let residual = program.residual { partial.isHidden($0) ? nil : partial.resolve($0) }
        let late = residual.evaluate(row(hiding: 0))
        if !asksForKnowledge, !ranOut(late), !ranOut(outcome) {
            precondition(late == outcome, "the residual gives another outcome")
        }
    }

    private static func isUndecided(_ outcome: Outcome) -> Bool {
        if case .unknown = outcome { true } else { false }
    }

    private static func ranOut(_ outcome: Outcome) -> Bool { outcome == .error(.budgetExceeded) }
}

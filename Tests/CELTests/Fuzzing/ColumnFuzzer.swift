#if canImport(CEL)
    import CEL
#endif

/// Runs an expression over columns of invented values and holds every row to what the scalar interpreter says: value, error or unknown.
///
/// Lengths around a word of 64 rows, layouts, selections, up to 40 % unknown values, and rows that hold errors or wait for other attributes are
/// all drawn from the seed, so that an input that was a finding is one again.
enum ColumnFuzzer {
    /// What each slot of ``RuleFuzzer/environment`` may hold beside the value that stands there.
    private static let values: [String: [Value]] = [
        "i": [0, 1, -1, 300, -40_000, 5_000_000_000, .max, .min].map { .int($0) }, "u": [0, 1, .max].map { .uint($0) },
        "d": [0, -0.0, 7, .nan, .infinity, 9_007_199_254_740_992].map { .double($0) }, "p": [.bool(false)],
        "s": ["", "a", "717020", "e\u{301}", "a longer text than sixteen bytes"].map { .string($0) },
        "b": [.bytes([]), .bytes([0])],
        "x": [
            .int(1), .double(1), .string("a"), .bool(true), .list([]), .timestamp(Timestamp(daysSinceEpoch: 1)!),
            .optional(.int(1)), .optional(nil),
        ],
        "l": [.list([]), .list([.int(1)]), .list([.int(.max), .int(300)])], "e": [.int(3)], "n": [.int(0), .bool(true), .string("")],
        "r.a": [0, -1, 42, 100_000].map { .int($0) }, "r.s": ["", "a", "b", "717020"].map { .string($0) },
        "r.l": [[], ["a"], ["717020", "a", "a"]].map { .list($0.map { .string($0) }) },
        "r.t": [
            .timestamp(Timestamp(daysSinceEpoch: 0)!), .timestamp(Timestamp(seconds: 1)!),
            .timestamp(Timestamp(seconds: 1, nanoseconds: 1)!),
        ],
        "r.d": [.double(0), .double(.nan)], "r.q": [.bool(true)],
        "r.f": [.duration(CELDuration(nanoseconds: 0)), .duration(CELDuration(nanoseconds: .min))],
    ]

    private struct Place {
        let slot: Slot
        let type: CELType
        let choices: [Value]
        let own: Outcome
    }

    private static let places: [Slot: Place] = {
        let environment = RuleFuzzer.environment
        var places: [Slot: Place] = [:]
        func add(_ slot: Slot?, _ name: String, _ type: CELType, _ own: Outcome) {
            guard let slot else { return }
            places[slot] = Place(slot: slot, type: type, choices: values[name] ?? [], own: own)
        }
        for (name, type, own) in RuleFuzzer.variables { add(environment.slot(name), name, type, own) }
        for (name, type, own) in RuleFuzzer.fields { add(environment.slot("r", name), "r.\(name)", type, own) }
        return places
    }()

    private struct Row: Activation {
        let outcomes: [Slot: Outcome]
        func resolve(_ slot: Slot) -> Outcome {
            guard let outcome = outcomes[slot] else { preconditionFailure("a program reads only its references") }
            return outcome
        }
    }

    static func check(_ program: Program, seed: UInt64) {
        var draws = Draws(seed: seed)
        let columnar = ColumnarProgram(program)
        // Twice with one program: what it keeps from batch to batch must fit the second.
        for _ in 0..<2 {
            let count = [1, 2, 3, 7, 63, 64, 65, 90][draws.below(8)]
            let (batch, rows) = batch(of: count, program, &draws)
            let isWhole = draws.below(2) == 0
            let selection = isWhole ? nil : Bitmap(count: count, rows: (0..<count).filter { _ in draws.below(3) > 0 })
            let result = columnar.evaluate(batch, selection: selection)
            for row in 0..<count {
                let isSelected = selection?[row] ?? true
                let expected = isSelected ? program.evaluate(rows[row]) : nil
                precondition(result.outcome(at: row) == expected, "a row comes out otherwise in columns")
                let states = (result.known[row], result.unknown[row], result.failed[row])
                switch expected {
                case .value(let value):
                    precondition(states == (true, false, false), "a row with a value has another state in columns")
                    if case .truths = result.values {
                        precondition(result.holds[row] == (value == .bool(true)), "a condition holds otherwise in columns")
                    }
                case .unknown: precondition(states == (false, true, false), "an unknown row has another state in columns")
                case .error: precondition(states == (false, false, true), "a failed row has another state in columns")
                case nil: precondition(states == (false, false, false), "a row that was not selected has a state")
                }
            }
        }
    }

    private static func batch(of count: Int, _ program: Program, _ draws: inout Draws) -> (ColumnBatch, [Row]) {
        var batch = ColumnBatch(count: count)
        var outcomes = Array(repeating: [Slot: Outcome](), count: count)
        let unknown = [0, 10, 40][draws.below(3)]
        for slot in program.references {
            guard let place = places[slot] else { preconditionFailure("a program reads only what is declared") }
            let absent = Outcome.unknown(AttributeSet(RuleFuzzer.environment.attribute(slot)))
            let plain = ValueColumn.Layout(place.type)
            var column = ValueColumn([plain, plain, .coded, .values][draws.below(4)])
            for row in 0..<count {
                let draw = draws.below(100)
                let outcome: Outcome =
                    if draw < unknown { absent } else if draw < 43 {
                        place.own
                    } else if draw > 97 {
                        draws.below(2) == 0 ? .error(.modulusByZero) : .unknown(AttributeSet(Attribute("other")))
                    } else {
                        place.choices.isEmpty ? place.own : .value(place.choices[draws.below(place.choices.count)])
                    }
                outcomes[row][slot] = outcome
                if case .value(let value) = outcome {
                    column.append(value)
                } else {
                    column.append(nil)
                    if outcome != absent { column.setException(outcome, at: row) }
                }
            }
            // A batch may lack a column: all its rows are then unknown.
            if draws.below(16) == 0 {
                for row in 0..<count { outcomes[row][slot] = absent }
            } else {
                batch.setColumn(column, of: slot)
            }
        }
        return (batch, outcomes.map(Row.init))
    }
}

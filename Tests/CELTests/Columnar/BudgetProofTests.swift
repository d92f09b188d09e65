import CEL
import Testing

/// That columns are used only where the sizes of their values show that no row runs out of steps: elsewhere a part in columns would give a
/// value for which the scalar interpreter has no steps left.
@Suite("Proof of the budget")
struct BudgetProofTests {
    private struct One: Activation {
        let value: Value
        func resolve(_ slot: Slot) -> Outcome { .value(value) }
    }

    private static func numbers(_ count: Int) -> Value { .list((0..<count).map { .int(Int64($0 % 7)) }) }

    /// The last row's outcome in columns and by the scalar interpreter.
    private func outcomes(
        _ source: String, _ type: CELType, _ layout: ValueColumn.Layout, _ values: [Value], steps: Int
    ) throws -> (columns: Outcome?, scalar: Outcome) {
        var environment = Environment()
        environment.declareVariable("x", type)
        environment.limits.steps = steps
        let program = try environment.compile(source)
        var batch = ColumnBatch(count: values.count)
        batch.setColumn(ValueColumn(layout, values), of: try #require(environment.slot("x")))
        let result = ColumnarProgram(program).evaluate(batch)
        return (result.outcome(at: values.count - 1), program.evaluate(One(value: try #require(values.last))))
    }

    /// Reproducer: the bound of a list that stood beside a number took the outer list's length for the length of the lists in it.
    @Test("one row of one long inner list runs out of steps in columns too", arguments: [(1_000, 1_000), (400_000, 1_000_000)])
    func innerLists(length: Int, steps: Int) throws {
        let (columns, scalar) = try outcomes(
            "x.all(l, l.all(e, e < 7))", .list(.list(.int)), .lists(.lists(.ints)), [.list([Self.numbers(length)])], steps: steps)
        #expect(columns == scalar && scalar == .error(.budgetExceeded))
    }

    /// Each of the two conditions has steps enough alone.
    private static let twice = "x.all(l, l.all(e, e < 7)) && x.all(l, l.all(e, e >= 0))"

    /// Reproducer, as above.
    @Test("a long list inside a short one is seen beside values of other kinds")
    func mixed() throws {
        let (columns, scalar) = try outcomes(Self.twice, .dyn, .values, [.int(1), .list([Self.numbers(200)])], steps: 1_200)
        #expect(columns == scalar && scalar == .error(.budgetExceeded))
    }

    /// Reproducer: a list in a value of very many parts counted as if all lists in it were no longer than it is.
    @Test("what is too deep in a value to be looked at is taken to be as large as can be")
    func unseen() throws {
        let source = "x.all(k, k.all(l, l.all(e, e < 7))) && x.all(k, k.all(l, l.all(e, e >= 0)))"
        // Eleven thousand parts are more than a bound looks at, so it has not seen the last.
        let seen = Value.list(Array(repeating: Self.numbers(22), count: 22))
        let value = Value.list(Array(repeating: seen, count: 22) + [.list([Self.numbers(10_000)])])
        let (columns, scalar) = try outcomes(source, .dyn, .values, [value], steps: 120_000)
        #expect(columns == scalar && scalar == .error(.budgetExceeded))
    }
}

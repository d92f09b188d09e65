package import CEL

/// One row of a pair, with the outcome of everything that depends on it alone: computed when first asked for, kept from then on.
///
/// Bound once, a row may meet any number of rows of the other side; every answer is the one it would give without being remembered, as
/// expressions are pure. For one thread, and for the ``PairEvaluator`` that bound it.
package final class BoundRow {
    package let row: AttributeRow
    /// By the place of the expression.
    private var outcomes: [Outcome?]
    /// For candidates: the sum of the priorities, where none of them reads the vacancy.
    var priority: CompiledRuleSet.Tally?
    /// For candidates: since when they wait and how exposed they are.
    var waiting: (since: Int32, exposure: Int32)?

    init(_ row: AttributeRow, places: Int) {
        self.row = row
        outcomes = Array(repeating: nil, count: places)
    }

    /// The outcome kept at a place, or the one to keep there.
    func outcome(at place: Int, _ evaluate: () -> Outcome) -> Outcome {
        if let known = outcomes[place] { return known }
        let outcome = evaluate()
        outcomes[place] = outcome
        return outcome
    }
}

/// Judges pairs by one rule set on one day. For one thread.
///
/// Gives for every pair what ``CompiledRuleSet/evaluate(candidate:vacancy:today:)`` gives, and does the work of one row once.
package final class PairEvaluator {
    private let rules: CompiledRuleSet
    private let today: Timestamp
    private let activation: PairActivation

    package init(_ rules: CompiledRuleSet, today: Timestamp) {
        self.rules = rules
        self.today = today
        activation = PairActivation(rules, today: today)
    }

    /// A candidate ready to be judged many times.
    package func bind(candidate row: AttributeRow) -> BoundRow { BoundRow(row, places: rules.places.candidate) }
    /// A vacancy ready to be judged many times.
    package func bind(vacancy row: AttributeRow) -> BoundRow { BoundRow(row, places: rules.places.vacancy) }

    /// Judges a pair: gates first, then, unless two gates fail, score and priority.
    package func evaluate(candidate: BoundRow, vacancy: BoundRow) -> PairOutcome {
        activation.turn(to: candidate, vacancy)
        return rules.evaluate(candidate, activation, today)
    }
}

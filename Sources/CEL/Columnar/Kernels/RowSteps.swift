/// Evaluates a part row by row with the scalar interpreter, on the selected rows only: what has no kernel.
///
/// Its rows must be rows of the batch, so it stands in no macro that runs in columns.
private struct RowEvaluation {
    let node: Node
    var frame: Frame

    init(_ expression: TypedExpression, steps: Int) {
        var planner = Planner()
        node = planner.plan(expression)
        frame = Frame(locals: planner.localCount, steps: steps)
    }

    mutating func evaluate(_ run: Run, row: Int) -> Outcome {
        run.row.row = row
        frame.steps = run.steps
        return node.evaluate(run.row, &frame)
    }
}

final class RowTruth: TruthStep {
    private var evaluation: RowEvaluation

    init(_ expression: TypedExpression, _ plan: PlanPart) {
        evaluation = RowEvaluation(expression, steps: 0)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        for word in 0..<window.words {
            var (yes, no, missing, strange): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
            forEachBit(of: selected[word]) { place in
                let bit: UInt64 = 1 << UInt64(place)
                switch evaluation.evaluate(run, row: window.row(word << 6 + place)) {
                case .value(.bool(true)): yes |= bit
                case .value(.bool(false)): no |= bit
                case .unknown: missing |= bit
                case .error: break
                case .value: strange |= bit
                }
            }
            (holds[word], fails[word], unknown[word]) = (yes, no, missing)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
    }
}

final class RowLane<T: LaneValue>: LaneStep<T> {
    private var evaluation: RowEvaluation
    private let read: (Value) -> T?

    /// - Parameter read: What a value of the lane's type holds; `nil` for a value of another type.
    init(_ expression: TypedExpression, _ plan: PlanPart, _ read: @escaping (Value) -> T?) {
        evaluation = RowEvaluation(expression, steps: 0)
        self.read = read
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        reserve(run, window)
        for word in 0..<window.words {
            var (valid, missing, strange): (UInt64, UInt64, UInt64) = (0, 0, 0)
            forEachBit(of: selected[word]) { place in
                let bit: UInt64 = 1 << UInt64(place)
                switch evaluation.evaluate(run, row: window.row(word << 6 + place)) {
                case .value(let value):
                    if let content = read(value) {
                        values[word << 6 + place] = content
                        valid |= bit
                    } else {
                        strange |= bit
                    }
                case .unknown: missing |= bit
                case .error: break
                }
            }
            (known[word], unknown[word]) = (valid, missing)
            if strange != 0 { run.punt(window, word: word, strange) }
        }
        return lane
    }
}

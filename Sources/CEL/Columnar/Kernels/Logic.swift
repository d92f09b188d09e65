/// `&&` and `||`: places that an operand decides are not looked at again; beside a deciding operand unknowns and errors vanish, and beside an
/// unknown errors do.
///
/// The operands commute, so they run in the order that decides most for least: see ``OperandOrder``.
final class LogicTruth: TruthStep {
    let operands: [TruthStep]
    let isAnd: Bool
    private let open = Cells<UInt64>(capacity: Window.mostWords)
    private var order: OperandOrder

    init(_ operands: [TruthStep], isAnd: Bool, _ plan: PlanPart) {
        self.operands = operands
        self.isAnd = isAnd
        order = OperandOrder(costs: operands.map(\.plan.cost))
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        let words = window.words
        let (open, unknown) = (open.all, unknown)
        // For `&&`: `decided` are the places that fail, `passed` those at which every operand so far holds. For `||` the reverse.
        let (decided, passed) = isAnd ? (fails, holds) : (holds, fails)
        for word in 0..<words { (open[word], passed[word], decided[word], unknown[word]) = (selected[word], selected[word], 0, 0) }
        var rest: UInt64 = 1
        for position in 0..<operands.count where rest != 0 {
            let index = order.operand(position)
            let operand = operands[index]
            operand.run(run, window, open)
            let (decides, passes) = isAnd ? (operand.fails, operand.holds) : (operand.holds, operand.fails)
            let waits = operand.unknown
            if order.isWatching { order.saw(index, open, decides, words) }
            rest = 0
            for word in 0..<words {
                let decision = decides[word]
                decided[word] |= decision
                passed[word] &= passes[word]
                unknown[word] |= waits[word]
                open[word] &= ~decision
                rest |= open[word]
            }
        }
        for word in 0..<words {
            unknown[word] &= ~decided[word]
        }
        order.endBlock()
    }
}

/// In which order the operands of `&&` or `||` run: first the one that decides a place at the least cost, by what it decided so far.
///
/// Counts places, not time, so that two runs over the same rows do the same work.
struct OperandOrder {
    private var positions: [Int]
    private let costs: [Double]
    private var places: [Double]
    private var decided: [Double]
    private var blocks = 0

    /// Blocks between two looks at the order.
    private static let period = 16

    /// - Parameter costs: What a place costs, by estimate.
    init(costs: [Double]) {
        self.costs = costs
        positions = costs.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
        // As if each had been seen to decide half of a few places.
        places = Array(repeating: 64, count: costs.count)
        decided = Array(repeating: 32, count: costs.count)
    }

    func operand(_ position: Int) -> Int { positions[position] }

    /// Counting bits is not free: some blocks speak for the rest.
    var isWatching: Bool { blocks % OperandOrder.period < 2 }

    mutating func saw(_ operand: Int, _ open: Strip<UInt64>, _ decides: Strip<UInt64>, _ words: Int) {
        for word in 0..<words {
            places[operand] += Double(open[word].nonzeroBitCount)
            decided[operand] += Double(decides[word].nonzeroBitCount)
        }
    }

    mutating func endBlock() {
        blocks += 1
        guard blocks % OperandOrder.period == 2 else { return }
        func rank(_ operand: Int) -> Double { costs[operand] * places[operand] / max(decided[operand], 0.5) }
        positions.sort { (rank($0), $0) < (rank($1), $1) }
        // Older rows count less: what follows may be of another kind.
        for operand in places.indices {
            places[operand] /= 2
            decided[operand] /= 2
        }
    }
}

final class NotTruth: TruthStep {
    let operand: TruthStep

    init(_ operand: TruthStep, _ plan: PlanPart) {
        self.operand = operand
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        operand.run(run, window, selected)
        for word in 0..<window.words {
            (holds[word], fails[word], unknown[word]) = (operand.fails[word], operand.holds[word], operand.unknown[word])
        }
    }
}

/// `test ? yes : no` over conditions: each branch runs at the places that take it.
final class ConditionalTruth: TruthStep {
    let test: TruthStep, yes: TruthStep, no: TruthStep

    init(_ test: TruthStep, _ yes: TruthStep, _ no: TruthStep, _ plan: PlanPart) {
        (self.test, self.yes, self.no) = (test, yes, no)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        test.run(run, window, selected)
        yes.run(run, window, test.holds)
        no.run(run, window, test.fails)
        for word in 0..<window.words {
            holds[word] = yes.holds[word] | no.holds[word]
            fails[word] = yes.fails[word] | no.fails[word]
            unknown[word] = test.unknown[word] | yes.unknown[word] | no.unknown[word]
        }
    }
}

/// `test ? yes : no` over values.
final class ConditionalLane<T: LaneValue>: LaneStep<T> {
    let test: TruthStep
    let yes: LaneStep<T>, no: LaneStep<T>
    /// The value of a first branch that is a constant.
    private let constant: T?

    init(_ test: TruthStep, _ yes: LaneStep<T>, _ no: LaneStep<T>, _ plan: PlanPart) {
        (self.test, self.yes, self.no) = (test, yes, no)
        constant = (yes as? ConstantLane<T>)?.value
        super.init(plan)
    }

    override var isComputed: Bool { true }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<T> {
        reserve(run, window)
        test.run(run, window, selected)
        let x = yes.run(run, window, test.holds)
        let y = no.run(run, window, test.fails)
        let (known, unknown, values, takes, leaves, waits) = (known, unknown, values, test.holds, test.fails, test.unknown)
        if let constant {
            for word in 0..<window.words {
                known[word] = takes[word] | leaves[word] & y.known[word]
                unknown[word] = waits[word] | leaves[word] & y.unknown[word]
            }
            T.choose(window.words, takes, constant, y.values, into: values)
        } else {
            for word in 0..<window.words {
                known[word] = takes[word] & x.known[word] | leaves[word] & y.known[word]
                unknown[word] = waits[word] | takes[word] & x.unknown[word] | leaves[word] & y.unknown[word]
            }
            T.choose(window.words, takes, x.values, y.values, into: values)
        }
        return lane
    }
}

/// A function of four doubles that has a value everywhere, as `geo.minutes`.
final class FourDoublesLane: LaneStep<Int64> {
    private let operands: [LaneStep<Double>]
    private let body: Overload.FourDoubles

    init(_ operands: [LaneStep<Double>], _ body: @escaping Overload.FourDoubles, _ plan: PlanPart) {
        precondition(operands.count == 4, "four operands")
        (self.operands, self.body) = (operands, body)
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) -> Lane<Int64> {
        reserve(run, window)
        let a = operands[0].run(run, window, selected), b = operands[1].run(run, window, selected)
        let c = operands[2].run(run, window, selected), d = operands[3].run(run, window, selected)
        for word in 0..<window.words {
            known[word] = a.known[word] & b.known[word] & c.known[word] & d.known[word]
            unknown[word] = a.unknown[word] | b.unknown[word] | c.unknown[word] | d.unknown[word]
            // Costly enough to be computed only where somebody asks.
            forEachBit(of: known[word] & selected[word]) { bit in
                let place = word << 6 + bit
                values[place] = body(a.values[place], b.values[place], c.values[place], d.values[place])
            }
        }
        return lane
    }
}

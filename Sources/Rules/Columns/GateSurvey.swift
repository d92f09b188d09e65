import CEL

/// A first look at everybody in a stratum: what the gates say whose answers are at hand or cost little, and which of them are put off.
struct GateSurvey {
    /// Gates that are asked only of those who promise enough: they cost something, and fail for nobody.
    let late: [PairExpressions.Gate]
    /// What the other gates say of everybody.
    let record: GateRecord
    /// Places of pairs to be judged by themselves.
    let apart: [Int]

    /// A gate that takes so many nanoseconds for everybody is asked of everybody: about as many as ``ColumnarEvaluator/portion`` are looked at
    /// closely, and to ask it of one of them takes a tenth of a microsecond.
    private static func cheap(_ binding: VacancyBinding) -> Double { Double(binding.evaluator.portion) * 100 }

    init(_ binding: VacancyBinding) {
        let everybody = People(binding)
        var record = GateRecord(everybody.everybody)
        var open: [(gate: PairExpressions.Gate, key: AnswerShelf.Key?, cost: Double)] = []
        for (index, gate) in binding.evaluator.pairs.gates.enumerated() where !binding.passesAll(gate) {
            let key = binding.candidates.isPart ? nil : binding.key(of: gate.expressions, gate: index)
            if let key, let kept = binding.shelf.verdict(key) {
                // Not even bound to the vacancy.
                record.note(GateSurvey.verdict(of: gate, kept, binding), of: gate)
            } else {
                open.append((gate, key, binding.cost(of: gate.expressions)))
            }
        }
        var late: [PairExpressions.Gate] = []
        for (gate, key, cost) in open.sorted(by: { $0.cost < $1.cost }) {
            if !gate.expressions.allSatisfy(binding.isAtHand), !gate.expressions.contains(where: binding.mayFail),
                cost * Double(binding.candidates.countOfAll) > GateSurvey.cheap(binding)
            {
                late.append(gate)
            } else if let key, gate.expressions.allSatisfy(binding.isAtHand), let place = binding.shelf.placeForVerdict(key) {
                record.note(GateSurvey.verdict(of: gate, place, binding), of: gate)
            } else {
                record.ask(gate, of: everybody)
            }
        }
        // Not before all others were asked: nothing has to be known of whom these leave out.
        for gate in late { record.putOff(settled: everybody.passes(gate)) }
        self.late = late
        self.record = record
        apart = GateSurvey.apart(record, late, binding)
    }

    /// What a gate says of everybody, taken from where it is kept.
    private static func verdict(of gate: PairExpressions.Gate, _ kept: KeptTruths, _ binding: VacancyBinding) -> Truths {
        kept.truths(ofEverybodyIn: binding.candidates) { changed in
            let people = changed.map { People(binding, places: $0) } ?? People(binding)
            return people.verdict(of: gate, among: people.everybody)
        }
    }

    /// Of whom a gate cannot be told, as far as none of the others keeps them out.
    private static func apart(_ record: GateRecord, _ late: [PairExpressions.Gate], _ binding: VacancyBinding) -> [Int] {
        let broken = record.apart
        if late.isEmpty || broken.isEmpty { return broken.rows }
        let places = broken.narrowRows
        let people = People(binding, places: places)
        var some = record.gathering(places)
        for gate in late { some.ask(gate, of: people) }
        return some.apart.rows.map { Int(places[$0]) }
    }

    /// Whether some gate cannot be told of somebody, kept out by another or not.
    static func failsForSomebody(_ binding: VacancyBinding) -> Bool {
        binding.evaluator.pairs.gatesThatMayFail.contains { index in
            let gate = binding.evaluator.pairs.gates[index]
            guard !binding.passesAll(gate), gate.expressions.contains(where: binding.mayFail) else { return false }
            let everybody = People(binding)
            guard let key = binding.key(of: gate.expressions, gate: index),
                let kept = binding.shelf.verdict(key) ?? binding.shelf.placeForVerdict(key)
            else { return !everybody.verdict(of: gate, among: everybody.everybody).failed.isEmpty }
            return !verdict(of: gate, kept, binding).failed.isEmpty
        }
    }
}

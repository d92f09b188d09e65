package import CEL

/// What became of a market's people when the day turned.
package struct PeopleTurn {
    /// Places of those of whom rules may say something else, their own priority apart.
    package private(set) var differing: Bitmap
    /// By place, what ranks were made of before.
    package let priorities: [Int32]
    package let waitingSince: [Int32]
    package let exposures: [Int32]

    init(_ candidates: CandidateColumns) {
        differing = Bitmap(count: candidates.count)
        (priorities, waitingSince, exposures) = (candidates.priorities, candidates.waitingSince, candidates.exposures)
    }

    /// Finds who differs.
    ///
    /// - Returns: By the position of a variable that makes a list, the places where it makes another one.
    mutating func compare(_ candidates: CandidateColumns, _ readers: DayReaders, to day: Timestamp) -> [(variable: Int, rows: Bitmap)] {
        let (batch, memory) = (candidates.batch, LaneMemory())
        func differing(_ reader: Program.Reader) -> Bitmap {
            TurnedProgram(reader, of: DayReaders.today, from: .timestamp(candidates.today), to: .timestamp(day), memory: memory)
                .differing(in: batch, among: candidates.taken)
        }
        let lists = readers.lists.map { (variable: $0.variable, source: $0.whole.program.simplifiedSource, rows: differing($0.whole)) }
        for list in lists { self.differing.formUnion(list.rows) }
        for reader in readers.ofCandidates where !lists.contains(where: { $0.source == reader.program.simplifiedSource }) {
            self.differing.formUnion(differing(reader))
        }
        return lists.map { ($0.variable, $0.rows) }
    }

    /// The priorities of a day, by place; `nil` where no day makes a difference to them.
    func priorities(_ candidates: CandidateColumns, _ readers: DayReaders, on day: Timestamp) -> [Int32]? {
        guard !readers.priorities.isEmpty else { return nil }
        let (batch, memory) = (candidates.batch, LaneMemory())
        func evaluate(_ program: Program, among rows: Bitmap) -> ColumnarResult {
            let bound = program.residual { $0 == DayReaders.today ? .value(.timestamp(day)) : nil }
            return ColumnarProgram(bound, memory: memory).evaluate(batch, selection: rows)
        }
        var (weighted, weight) = (Array(repeating: Int64(0), count: candidates.count), Array(repeating: Int64(0), count: candidates.count))
        for rule in readers.priorities {
            // What cannot be told counts as yes.
            let asked = rule.applies.map { candidates.taken.subtracting(Truths(evaluate($0, among: candidates.taken)).fails) }
            let rows = asked ?? candidates.taken
            rows.forEach { weight[$0] += rule.weight }
            for (place, value) in evaluate(rule.value, among: rows).permilles.enumerated() where value != People.nothing {
                weighted[place] += rule.weight * Int64(value)
            }
        }
        return zip(weighted, weight).map { Int32(truncatingIfNeeded: CompiledRuleSet.points($0, over: $1)) }
    }
}

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
}

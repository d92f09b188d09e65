/// A part of a program before and after the slot it reads takes another value: tells of which rows it says something else.
package final class TurnedProgram {
    private let before: ColumnarProgram
    private let after: ColumnarProgram
    private let isOfElements: Bool

    /// So many are remembered: more are hardly shared by any two rows.
    private static let mostCombinations = 100_000

    /// - Parameters:
    ///   - reader: The part.
    ///   - slot: What it reads.
    ///   - memory: That of other programs of the thread.
    package init(_ reader: Program.Reader, of slot: Slot, from old: Value, to new: Value, memory: LaneMemory = LaneMemory()) {
        func program(_ value: Value) -> ColumnarProgram {
            ColumnarProgram(reader.program.residual { $0 == slot ? .value(value) : nil }, memory: memory)
        }
        (before, after, isOfElements) = (program(old), program(new), reader.isOfElements)
    }

    /// The rows, among some, whose outcome may be another one: value, error, or whether it is unknown.
    ///
    /// - Complexity: O(rows): in columns where the part comes out as a truth, a number or a time, else once for every combination of values.
    package func differing(in batch: ColumnBatch, among rows: Bitmap) -> Bitmap {
        if before.isByRows || after.isByRows { return differingByRows(batch, among: rows) }
        let (old, new) = (before.evaluate(batch, selection: rows), after.evaluate(batch, selection: rows))
        var differing = old.known.symmetricDifference(new.known) | old.unknown.symmetricDifference(new.unknown)
        let known = old.known & new.known
        differing.formUnion(old.values.differing(from: new.values, among: known) ?? known)
        // Errors, and what came out as a value of another type, tell by themselves.
        for row in (old.failed & new.failed).rows + Array(old.rowsApart) + Array(new.rowsApart) {
            differing[row] = areDifferent(old.outcome(at: row), new.outcome(at: row))
        }
        return differing
    }

    private func differingByRows(_ batch: ColumnBatch, among rows: Bitmap) -> Bitmap {
        var differing = Bitmap(count: batch.count)
        func row(_ program: Program) -> BatchRow { BatchRow(program, program.references.map { batch.column(of: $0) }) }
        let (old, new) = (row(before.program), row(after.program))
        func differs(_ row: Int) -> Bool {
            (old.row, new.row) = (row, row)
            return areDifferent(before.program.evaluate(old), after.program.evaluate(new))
        }
        let columns = Set(before.program.references + after.program.references).compactMap(batch.column)
        guard columns.count <= ValueColumn.mostInKey, columns.allSatisfy(\.hasPlainCells) else {
            rows.forEach { if differs($0) { differing[$0] = true } }
            return differing
        }
        // Lists that say something of the day are few, and most people have none.
        var known: [SIMD4<UInt64>: Bool] = [:]
        var recent: (key: SIMD4<UInt64>, differs: Bool)?
        let those = rows.narrowRows
        for start in stride(from: 0, to: those.count, by: 4096) {
            let some = Array(those[start..<min(those.count, start + 4096)])
            for (row, key) in zip(some, ValueColumn.keys(of: Array(columns), at: some)) {
                if recent?.key != key {
                    let answer = known[key] ?? differs(Int(row))
                    if known.count < TurnedProgram.mostCombinations { known[key] = answer }
                    recent = (key, answer)
                }
                if recent?.differs == true { differing[Int(row)] = true }
            }
        }
        return differing
    }

    private func areDifferent(_ old: Outcome?, _ new: Outcome?) -> Bool {
        switch (old, new) {
        case (.value(let old)?, .value(let new)?): old != new
        // What it waits for is the same row's affair: nobody asks for it who ranks.
        case (.unknown?, .unknown?): false
        case (.error(let old)?, .error(let new)?): isOfElements || old != new
        default: true
        }
    }
}

extension ColumnarResult.Values {
    /// The rows, among some, that hold another value; `nil` where the two are not kept alike.
    fileprivate func differing(from other: Self, among rows: Bitmap) -> Bitmap? {
        func cells<T: Equatable>(_ old: [T], _ new: [T]) -> Bitmap {
            var words = rows.words
            unsafe old.withUnsafeBufferPointer { old in
                unsafe new.withUnsafeBufferPointer { new in
                    precondition(old.count == rows.count && new.count == rows.count, "a value for each row")
                    for word in words.indices where words[word] != 0 {
                        var bits: UInt64 = 0
                        for row in word << 6..<min(rows.count, word << 6 + 64) {
                            bits |= unsafe (old[row] == new[row] ? 0 : 1) << UInt64(row & 63)
                        }
                        words[word] &= bits
                    }
                }
            }
            return Bitmap(count: rows.count, words: words)
        }
        switch (self, other) {
        case (.truths(let old), .truths(let new)): return old.symmetricDifference(new) & rows
        case (.ints(let old), .ints(let new)): return cells(old, new)
        case (.uints(let old), .uints(let new)): return cells(old, new)
        // By bits, as a zero may be divided by; but what is no number is never another one.
        case (.doubles(let old), .doubles(let new)): return cells(old.map(\.identity), new.map(\.identity))
        case (.timestamps(let old), .timestamps(let new)): return cells(old, new)
        case (.durations(let old), .durations(let new)): return cells(old, new)
        default: return nil
        }
    }
}

extension Double {
    fileprivate var identity: UInt64 { isNaN ? Double.nan.bitPattern : bitPattern }
}

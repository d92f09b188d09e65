import CEL

/// The rows on which a condition holds, fails, is unknown or cannot be told here.
struct Truths {
    var holds: Bitmap
    var fails: Bitmap
    var unknown: Bitmap
    var failed: Bitmap

    fileprivate mutating func extend(to count: Int) {
        guard count > holds.count else { return }
        holds.extend(to: count)
        fails.extend(to: count)
        unknown.extend(to: count)
        failed.extend(to: count)
    }

    fileprivate mutating func set(_ row: Int, from other: Truths, _ index: Int) {
        holds[row] = other.holds[index]
        fails[row] = other.fails[index]
        unknown[row] = other.unknown[index]
        failed[row] = other.failed[index]
    }

    init(holds: Bitmap, fails: Bitmap, unknown: Bitmap, failed: Bitmap) {
        (self.holds, self.fails, self.unknown, self.failed) = (holds, fails, unknown, failed)
    }

    init(_ result: ColumnarResult) {
        if case .truths(let holds) = result.values, result.rowsApart.isEmpty {
            self.init(holds: holds, fails: result.known.subtracting(holds), unknown: result.unknown, failed: result.failed)
            return
        }
        // No lane for all its values: each row tells by itself. What is no condition is no answer, as for `&&`.
        let none = Bitmap(count: result.count)
        self.init(holds: none, fails: none, unknown: result.unknown, failed: result.failed)
        result.known.forEach { row in
            switch result.outcome(at: row) {
            case .value(.bool(true)): holds[row] = true
            case .value(.bool(false)): fails[row] = true
            default: failed[row] = true
            }
        }
    }
}

/// A condition with what it last said of everybody: the next vacancy that asks the same of them pays only for who changed meanwhile.
final class KeptCondition {
    let program: ColumnarProgram
    private var kept: (truths: Truths, at: RowHistory.Moment)?
    /// How often it was asked while nothing was kept.
    private var askedBefore = 0

    init(_ program: ColumnarProgram) { self.program = program }

    var isKept: Bool { kept != nil }
    func forget() { kept = nil }

    /// What the condition says of some rows; bits of others mean nothing.
    ///
    /// The first time it is asked of those rows alone, since it may never be asked again; from the second time on of everybody.
    func truths(_ candidates: CandidateColumns, _ batch: ColumnBatch, among rows: Bitmap) -> Truths {
        if candidates.isPart { return Truths(program.evaluate(batch, selection: rows)) }
        if kept == nil {
            askedBefore += 1
            guard askedBefore > 1 else { return Truths(program.evaluate(batch, selection: rows)) }
            kept = (Truths(program.evaluate(batch, selection: candidates.taken)), candidates.history.now)
        }
        refresh(candidates, batch)
        return kept?.truths ?? Truths(program.evaluate(batch, selection: rows))
    }

    private func refresh(_ candidates: CandidateColumns, _ batch: ColumnBatch) {
        guard var (truths, moment) = kept.take() else { return }
        if let changed = candidates.history.changes(since: moment) {
            truths.extend(to: candidates.count)
            if !changed.isEmpty {
                let some = Truths(program.evaluate(batch.gathering(changed, for: program.program)))
                for (index, row) in changed.enumerated() { truths.set(Int(row), from: some, index) }
            }
        } else {
            truths = Truths(program.evaluate(batch, selection: candidates.taken))
        }
        moment = candidates.history.now
        kept = (truths, moment)
    }
}

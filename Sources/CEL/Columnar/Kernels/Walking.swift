/// `all`, `exists` and `exists_one` over a column of lists: the elements of many rows form windows of their own, over which the body runs.
///
/// As in the scalar interpreter `all` and `exists` absorb, and `exists_one` is strict: one unknown or failing element makes the whole so.
final class WalkTruth: TruthStep {
    private let kind: ComprehensionKind
    private let list: ListReader
    private let local: Int
    /// Variables of macros around this one that the body reads: they follow the elements into the inner windows.
    private let outer: [Int]
    private let body: TruthStep

    private let elements = Cells<Int32>(capacity: Window.mostInLanes)
    private let parents = Cells<Int32>(capacity: Window.mostInLanes)
    private let rows = Cells<Int32>(capacity: Window.mostInLanes)
    private let everything = Cells<UInt64>(capacity: Window.mostWords)
    private let followers: [Cells<Int32>]
    /// Places with a deciding element, with an unknown and with a failing one; for `exists_one`, with a match and with a second.
    private let decided = Cells<UInt64>(capacity: Window.mostWords)
    private let again = Cells<UInt64>(capacity: Window.mostWords)
    private let pending = Cells<UInt64>(capacity: Window.mostWords)
    private let failed = Cells<UInt64>(capacity: Window.mostWords)

    init(_ kind: ComprehensionKind, _ source: Run.Source, local: Int, outer: [Int], _ body: TruthStep, _ plan: PlanPart) {
        (self.kind, self.local, self.outer, self.body) = (kind, local, outer, body)
        list = ListReader(source)
        followers = outer.map { _ in Cells(capacity: Window.mostInLanes) }
        super.init(plan)
    }

    override func compute(_ run: Run, _ window: Window, _ selected: Strip<UInt64>) {
        for word in 0..<window.words { (decided[word], again[word], pending[word], failed[word]) = (0, 0, 0, 0) }
        if let spans = list.read(run, window) {
            let (elements, parents, rows, known) = (elements.all, parents.all, rows.all, list.known.all)
            var count = 0
            for word in 0..<window.words {
                forEachBit(of: selected[word] & known[word]) { bit in
                    let place = word << 6 + bit
                    let row = Int32(truncatingIfNeeded: window.row(place))
                    for element in spans[place] {
                        elements[count] = Int32(truncatingIfNeeded: element)
                        parents[count] = Int32(truncatingIfNeeded: place)
                        rows[count] = row
                        count += 1
                        if count == Window.mostInLanes {
                            flush(run, spans.child, count)
                            count = 0
                        }
                    }
                }
            }
            if count > 0 { flush(run, spans.child, count) }
        }
        for word in 0..<window.words {
            let valid = selected[word] & list.known[word]
            let absent = selected[word] & list.unknown[word]
            let (waits, errs) = (pending[word], failed[word])
            switch kind {
            case .all:
                fails[word] = valid & decided[word]
                holds[word] = valid & ~(decided[word] | waits | errs)
                unknown[word] = absent | valid & waits & ~decided[word]
            case .exists:
                holds[word] = valid & decided[word]
                fails[word] = valid & ~(decided[word] | waits | errs)
                unknown[word] = absent | valid & waits & ~decided[word]
            default:
                let one = decided[word] & ~again[word]
                holds[word] = valid & one & ~(waits | errs)
                fails[word] = valid & ~one & ~(waits | errs)
                unknown[word] = absent | valid & waits
            }
        }
    }

    /// Runs the body over the elements collected, and notes at their parents what came out.
    private func flush(_ run: Run, _ child: ColumnView, _ count: Int) {
        let window = Window(count: count, base: 0, rows: rows.all)
        for word in 0..<window.words { everything[word] = Bitmap.mask(count, word: word) }
        let saved = run.locals
        for (index, local) in outer.enumerated() {
            guard let (column, places) = saved[local] else { continue }
            let follower = followers[index].all
            for element in 0..<count { follower[element] = places[Int(parents[element])] }
            run.locals[local] = (column, follower)
        }
        run.locals[local] = (child, elements.all)
        body.run(run, window, everything.all)
        run.locals = saved
        let (parents, decided, again, pending, failed) = (parents.all, decided.all, again.all, pending.all, failed.all)
        let (holds, fails, unknown) = (body.holds, body.fails, body.unknown)
        for word in 0..<window.words {
            let errors = everything[word] & ~(holds[word] | fails[word] | unknown[word])
            note(unknown[word], word, parents) { pending[$0] |= $1 }
            note(errors, word, parents) { failed[$0] |= $1 }
            note(kind == .all ? fails[word] : holds[word], word, parents) {
                again[$0] |= decided[$0] & $1
                decided[$0] |= $1
            }
        }
    }

    /// Calls `body` with the word and the bit of each parent of the elements whose bits are set.
    @inline(__always)
    private func note(_ bits: UInt64, _ word: Int, _ parents: Strip<Int32>, _ body: (Int, UInt64) -> Void) {
        forEachBit(of: bits) { bit in
            let parent = Int(parents[word << 6 + bit])
            body(parent >> 6, 1 << UInt64(parent & 63))
        }
    }
}

import CEL

/// What gates asked so far say of people: who may still be in a list of the vacancy, and in which. Bits by position.
struct GateRecord {
    let count: Int
    /// Who may still be in a list, or has to be asked apart.
    private(set) var open: [UInt64]
    /// Who of them failed a gate.
    private(set) var failing: [UInt64]
    /// Who of them waits for an answer.
    private(set) var waiting: [UInt64]
    /// Of whom one of the gates cannot be told.
    private(set) var broken: [UInt64]

    /// Before any gate was asked.
    init(_ people: Bitmap) {
        count = people.count
        open = people.words
        failing = Array(repeating: 0, count: open.count)
        (waiting, broken) = (failing, failing)
    }

    private init(_ count: Int, _ open: [UInt64], _ failing: [UInt64], _ waiting: [UInt64], _ broken: [UInt64]) {
        self.count = count
        (self.open, self.failing, self.waiting, self.broken) = (open, failing, waiting, broken)
    }

    /// Of some people, by their positions among these.
    func gathering(_ positions: [Int32]) -> GateRecord {
        func gathered(_ words: [UInt64]) -> [UInt64] { Bitmap(count: count, words: words).gathering(positions).words }
        return GateRecord(positions.count, gathered(open), gathered(failing), gathered(waiting), gathered(broken))
    }

    var stillOpen: Bitmap { Bitmap(count: count, words: open) }

    /// Asks a gate of everybody of whom it may still tell something.
    mutating func ask(_ gate: PairExpressions.Gate, of people: People) {
        note(people.verdict(of: gate, among: stillOpen), of: gate)
    }

    /// Takes down what a gate says.
    ///
    /// - Parameter verdict: ``People/verdict(of:among:)`` of everybody who is still open, if not of more.
    mutating func note(_ verdict: Truths, of gate: PairExpressions.Gate) {
        var fail = verdict.fails.words
        switch gate.onUnknown {
        case .pending: waiting.update(verdict.unknown.words) { $0 | $1 }
        case .fail: fail.update(verdict.unknown.words) { $0 | $1 }
        case .pass: break
        }
        broken.update(verdict.failed.words) { $0 | $1 }
        if gate.countsAsNearMiss {
            open.update(fail, failing) { $0 & ~($1 & $2) }
        } else {
            open.update(fail) { $0 & ~$1 }
        }
        failing.update(fail) { $0 | $1 }
    }

    /// Of whom a gate could not be told, as far as the others keep nobody of them out.
    var apart: Bitmap {
        var words = open
        words.update(broken) { $0 & $1 }
        return Bitmap(count: count, words: words)
    }

    /// How a person stands as far as is known; `nil` for who is in no list.
    func standing(of position: Int) -> Standing? {
        let (word, bit) = (position >> 6, UInt64(position & 63))
        guard (open[word] & ~broken[word]) >> bit & 1 == 1 else { return nil }
        if failing[word] >> bit & 1 == 1 { return .failing }
        return waiting[word] >> bit & 1 == 1 ? .waiting : .clear
    }

    /// How somebody who may be in a list stands. Once all gates are asked it is the list they are in.
    enum Standing: Int, CaseIterable {
        /// No gate fails and none is unknown: every list may be theirs.
        case clear
        /// A gate is unknown and none fails.
        case waiting
        /// One gate fails: they are a near miss, if anything.
        case failing

        /// The list of those who stand so when all gates are asked.
        var list: VacancyList {
            switch self {
            case .clear: .sure
            case .waiting: .pending
            case .failing: .nearMisses
            }
        }
    }
}

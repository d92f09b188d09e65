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
        let asked = people.applies(gate, among: stillOpen)
        if asked.isEmpty { return }
        let truths = people.condition(gate.condition, among: asked)
        let (fails, unknown, failed) = (truths.fails.words, truths.unknown.words, truths.failed.words)
        let unknownWaits: UInt64 = gate.onUnknown == .pending ? .max : 0
        let unknownFails: UInt64 = gate.onUnknown == .fail ? .max : 0
        let failsForGood: UInt64 = gate.countsAsNearMiss ? 0 : .max
        for (word, asked) in asked.words.enumerated() where asked != 0 {
            let missing = unknown[word] & asked
            let fail = fails[word] & asked | missing & unknownFails
            waiting[word] |= missing & unknownWaits
            broken[word] |= failed[word] & asked
            open[word] &= ~(fail & (failing[word] | failsForGood))
            failing[word] |= fail
        }
    }

    /// Of whom a gate could not be told, as far as the others keep nobody of them out.
    var apart: Bitmap {
        var words = open
        for word in words.indices { words[word] &= broken[word] }
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

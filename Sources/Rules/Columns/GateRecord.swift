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
    /// Gates that are asked later: of whom they may still tell something.
    private(set) var unsettled: [[UInt64]] = []
    /// Of whom any of these may.
    private var someUnsettled: [UInt64]

    /// Before any gate was asked.
    init(_ people: Bitmap) {
        count = people.count
        open = people.words
        failing = Array(repeating: 0, count: open.count)
        (waiting, broken, someUnsettled) = (failing, failing, failing)
    }

    /// Of some people, by their positions among these.
    func gathering(_ positions: [Int32]) -> GateRecord {
        func gathered(_ words: [UInt64]) -> [UInt64] { Bitmap(count: count, words: words).gathering(positions).words }
        var some = GateRecord(Bitmap(count: positions.count, words: gathered(open)))
        (some.failing, some.waiting, some.broken) = (gathered(failing), gathered(waiting), gathered(broken))
        (some.unsettled, some.someUnsettled) = (unsettled.map(gathered), gathered(someUnsettled))
        return some
    }

    var stillOpen: Bitmap { Bitmap(count: count, words: open) }

    // MARK: Gates that are asked later

    /// Puts a gate off.
    ///
    /// - Parameter settled: Who passes it for certain.
    mutating func putOff(settled: Bitmap) {
        var rest = open
        rest.update(settled.words) { $0 & ~$1 }
        someUnsettled.update(rest) { $0 | $1 }
        unsettled.append(rest)
    }

    /// Takes down what a gate says that was put off.
    ///
    /// - Parameters:
    ///   - index: Its position among those put off.
    ///   - verdict: Of everybody of whom it may still tell something, if not of more.
    mutating func settle(_ index: Int, _ verdict: Truths, of gate: PairExpressions.Gate) {
        note(verdict, of: gate)
        unsettled[index] = Array(repeating: 0, count: open.count)
        someUnsettled = unsettled[index]
        for rest in unsettled { someUnsettled.update(rest) { $0 | $1 } }
    }

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

    // MARK: Standings

    /// How somebody who may be in a list stands.
    enum Standing: Int, CaseIterable {
        /// Every gate is passed.
        case clear
        /// A gate is unknown and none fails.
        case waiting
        /// One gate fails: they are a near miss, if anything.
        case failing
        /// No gate fails so far, and one is unknown.
        case waitingSoFar
        /// No gate fails so far, and none is unknown.
        case clearSoFar

        /// The lists they may turn out to be in.
        var lists: [VacancyList] {
            switch self {
            case .clear: [.sure]
            case .waiting: [.pending]
            case .failing: [.nearMisses]
            case .waitingSoFar: [.pending, .nearMisses]
            case .clearSoFar: [.sure, .pending, .nearMisses]
            }
        }
    }

    /// Who stands so.
    func people(_ standing: Standing) -> Bitmap {
        var people = open
        people.update(broken) { $0 & ~$1 }
        switch standing {
        case .clear, .clearSoFar: people.update(failing, waiting) { $0 & ~($1 | $2) }
        case .waiting, .waitingSoFar: people.update(failing, waiting) { $0 & ~$1 & $2 }
        case .failing: people.update(failing) { $0 & $1 }
        }
        switch standing {
        case .clear, .waiting: people.update(someUnsettled) { $0 & ~$1 }
        case .clearSoFar, .waitingSoFar: people.update(someUnsettled) { $0 & $1 }
        case .failing: break
        }
        return Bitmap(count: count, words: people)
    }

    /// How a person stands; `nil` for who is in no list.
    func standing(of position: Int) -> Standing? {
        let (word, bit) = (position >> 6, UInt64(position & 63))
        guard (open[word] & ~broken[word]) >> bit & 1 == 1 else { return nil }
        if failing[word] >> bit & 1 == 1 { return .failing }
        let isSettled = someUnsettled[word] >> bit & 1 == 0
        return waiting[word] >> bit & 1 == 1 ? isSettled ? .waiting : .waitingSoFar : isSettled ? .clear : .clearSoFar
    }
}

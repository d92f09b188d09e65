package import CEL

/// Where the candidates of a market stand for one vacancy, as sets of places.
package struct ColumnarStandings {
    /// Every gate is met.
    private let sure: Bitmap
    /// No gate fails, at least one is unknown.
    private let pending: Bitmap
    /// Exactly one gate fails, one that makes a near miss.
    private let nearMisses: Bitmap
    /// Pairs to be judged by themselves. They may be in any list or in none.
    package let apart: Bitmap
    /// `nil` where nothing was evaluated.
    private let binding: VacancyBinding?

    /// Everybody to be judged by themselves.
    package static func apart(everybodyIn candidates: CandidateColumns) -> ColumnarStandings {
        ColumnarStandings(apart: candidates.taken)
    }

    private init(apart: Bitmap) {
        binding = nil
        self.apart = apart
        sure = Bitmap(count: apart.count)
        (pending, nearMisses) = (sure, sure)
    }

    init(_ binding: VacancyBinding) {
        self.binding = binding
        let count = binding.candidates.count
        // Words of bits. Who may still be in a list; who of them failed a gate; who waits for an answer; of whom one cannot be told.
        var open = binding.candidates.taken.words
        var failing = Array(repeating: UInt64(0), count: open.count)
        var (waiting, broken) = (failing, failing)
        let gates = binding.evaluator.pairs.gates
        func cost(_ gate: PairExpressions.Gate) -> Double {
            (gate.applies.map(binding.cost(of:)) ?? 0) + binding.cost(of: gate.condition)
        }
        for (gate, _) in gates.map({ ($0, cost($0)) }).sorted(by: { $0.1 < $1.1 }) {
            let asked = binding.applies(gate, among: Bitmap(count: count, words: open))
            if asked.isEmpty { continue }
            let truths = binding.condition(gate.condition, among: asked)
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
        var (sure, pending, near, apart) = (open, open, open, open)
        for word in open.indices {
            let told = open[word] & ~broken[word]
            apart[word] &= broken[word]
            near[word] = told & failing[word]
            pending[word] = told & ~failing[word] & waiting[word]
            sure[word] = told & ~failing[word] & ~waiting[word]
        }
        self.sure = Bitmap(count: count, words: sure)
        self.pending = Bitmap(count: count, words: pending)
        nearMisses = Bitmap(count: count, words: near)
        self.apart = Bitmap(count: count, words: apart)
    }

    /// Who is in a list.
    package subscript(list: VacancyList) -> Bitmap {
        switch list {
        case .sure: sure
        case .pending: pending
        case .nearMisses: nearMisses
        }
    }

    /// Somebody in a list.
    package struct Scored {
        package let place: Int
        package let list: VacancyList
        /// ``PairOutcome/orderKey``.
        package let orderKey: Int64
    }

    /// At least everybody who is among the best of a list, in ascending order of places.
    ///
    /// - Parameter limit: How many of a list are wanted.
    /// - Complexity: O(people in lists × soft rules); mostly far less where few are wanted.
    package func best(_ limit: (VacancyList) -> Int) -> [Scored] {
        guard let binding else { return [] }
        let limits = VacancyList.allCases.map(limit)
        var wanted = Bitmap(count: apart.count)
        for list in VacancyList.allCases where limits[Int(list.rawValue)] > 0 { wanted.formUnion(self[list]) }
        let rows = wanted.rows.map { Int32(truncatingIfNeeded: $0) }
        let (sureWords, pendingWords) = (sure.words, pending.words)
        let lists = rows.map { row in
            let (word, bit) = (Int(row) >> 6, UInt64(row & 63))
            if sureWords[word] >> bit & 1 == 1 { return VacancyList.sure.rawValue }
            return pendingWords[word] >> bit & 1 == 1 ? VacancyList.pending.rawValue : VacancyList.nearMisses.rawValue
        }
        var tally = ColumnarTally(binding, rows: rows, lists: lists)
        tally.run(best: limits)
        return zip(zip(tally.rows, tally.lists), tally.orderKeys).compactMap { person, key in
            VacancyList(rawValue: person.1).map { Scored(place: Int(person.0), list: $0, orderKey: key) }
        }
    }
}
